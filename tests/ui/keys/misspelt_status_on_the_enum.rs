use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(stats = 404)]
enum E {
    #[api(code = "user_not_found")]
    NotFound,
}

fn main() {
    let _ = E::USER_NOT_FOUND;
}
