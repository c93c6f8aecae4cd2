use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "user_not_found", errno = 40401, errno = 40402)]
    NotFound,
}

fn main() {
    let _ = E::USER_NOT_FOUND;
}
