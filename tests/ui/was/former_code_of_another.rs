use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "user_not_found", was = "no_user")]
    NotFound,
    #[api(status = 410, code = "user_gone", was = "no_user")]
    Gone,
}

fn main() {
    let _ = E::USER_GONE;
}
