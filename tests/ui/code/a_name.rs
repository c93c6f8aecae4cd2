use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = USER_NOT_FOUND)]
    NotFound,
}

fn main() {
    let _ = E::NotFound.status();
}
