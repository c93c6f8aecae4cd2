use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "user_not_found", errno = 40901)]
    NotFound,
}

fn main() {
    let _ = E::USER_NOT_FOUND;
}
