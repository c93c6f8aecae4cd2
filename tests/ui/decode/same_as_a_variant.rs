use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(decode)]
enum E {
    #[api(status = 401, code = "login_failed")]
    WrongPassword,
    #[api(same_as = WrongPassword)]
    NoSuchUser,
}

fn main() {}
