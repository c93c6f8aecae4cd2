use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 401, code = "wrong_credentials")]
    WrongPassword,
    #[api(same_as = WrongPassword, title = "No")]
    NoUser,
}

fn main() {
    let _ = E::WRONG_CREDENTIALS;
}
