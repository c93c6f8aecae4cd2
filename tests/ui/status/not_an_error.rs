use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 200, code = "user_found")]
    NotFound,
}

fn main() {
    let _ = E::USER_FOUND;
}
