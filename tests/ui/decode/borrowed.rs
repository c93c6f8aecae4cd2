use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(decode)]
enum E {
    #[api(status = 404, code = "user_not_found", msg = "No user {name}.")]
    NotFound { name: &'static str },
}

fn main() {}
