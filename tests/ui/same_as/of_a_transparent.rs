use error_core::ApiError;

#[derive(Debug, ApiError)]
enum Inner {
    #[api(status = 401, code = "token_expired")]
    Expired,
}

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 401, code = "wrong_credentials")]
    WrongPassword,
    #[api(transparent)]
    Auth(Inner),
    #[api(same_as = Auth)]
    Locked,
}

fn main() {
    let _ = E::WRONG_CREDENTIALS;
}
