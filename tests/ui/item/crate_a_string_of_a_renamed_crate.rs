use error_core as my_core;
use my_core::ApiError;

#[derive(Debug, ApiError)]
#[api(crate = "my_core")]
enum E {
    #[api(status = 404, code = "user_not_found")]
    NotFound,
}

fn main() {
    let _ = E::USER_NOT_FOUND;
}
