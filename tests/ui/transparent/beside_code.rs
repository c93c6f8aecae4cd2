use error_core::ApiError;

#[derive(Debug, ApiError)]
enum Inner {
    #[api(status = 401, code = "token_expired")]
    Expired,
}

#[derive(Debug, ApiError)]
enum E {
    #[api(transparent, code = "auth")]
    Auth(Inner),
}

fn main() {
    let _ = E::ALL_CODES;
}
