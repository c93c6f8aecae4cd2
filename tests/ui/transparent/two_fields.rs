use error_core::ApiError;

#[derive(Debug, ApiError)]
enum Inner {
    #[api(status = 401, code = "token_expired")]
    Expired,
}

#[derive(Debug, ApiError)]
enum E {
    #[api(transparent)]
    Auth(Inner, u64),
}

fn main() {
    let _ = E::ALL_CODES;
}
