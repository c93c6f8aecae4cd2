use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(msg = 1 + 1, status = 404, code = "user_not_found")]
    NotFound,
}

fn main() {
    let _ = E::USER_NOT_FOUND;
}
