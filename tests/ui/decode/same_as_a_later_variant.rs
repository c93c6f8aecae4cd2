use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(decode)]
enum E {
    #[api(same_as = WrongPassword)]
    NoSuchUser,
    #[api(status = 401, code = "login_failed")]
    WrongPassword,
}

fn main() {}
