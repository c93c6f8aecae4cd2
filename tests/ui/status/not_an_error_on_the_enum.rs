use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(status = 302)]
enum E {
    #[api(code = "user_not_found")]
    NotFound,
    #[api(code = "user_gone")]
    Gone,
}

fn main() {
    let _ = E::USER_GONE;
}
