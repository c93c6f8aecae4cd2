use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = OK, code = "user_found")]
    NotFound,
}

fn main() {
    let _ = E::NotFound.status();
}
