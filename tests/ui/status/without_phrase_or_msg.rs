use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 499, code = "client_gone")]
    NotFound,
}

fn main() {
    let _ = E::NotFound.status();
}
