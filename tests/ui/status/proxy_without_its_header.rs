use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 407, code = "proxy_closed")]
    NotFound,
}

fn main() {
    let _ = E::NotFound.status();
}
