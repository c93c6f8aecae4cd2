use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(decode)]
enum E {
    #[api(status = 401, code = "login_failed")]
    Directory(#[source] std::io::Error),
    #[api(same_as = Directory)]
    NoSuchUser,
    #[api(same_as = Directory)]
    WrongPassword,
}

fn main() {}
