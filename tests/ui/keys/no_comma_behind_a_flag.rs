use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, hidden code = "user_not_found")]
    NotFound,
}

fn main() {
    let _ = E::USER_NOT_FOUND;
}
