use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 401, code = "wrong_credentials")]
    WrongPassword,
    #[api(same_as = WrongPassword, same_as = WrongPassword)]
    NoUser,
}

fn main() {
    let _ = E::WRONG_CREDENTIALS;
}
