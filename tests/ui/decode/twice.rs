use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(decode, decode)]
enum E {
    #[api(status = 404, code = "user_not_found")]
    NotFound,
}

fn main() {}
