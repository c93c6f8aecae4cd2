use error_core::ApiError;

#[derive(Debug)]
struct Plain;

#[derive(Debug, ApiError)]
#[api(decode)]
enum E {
    #[api(status = 404, code = "user_not_found")]
    NotFound,
    #[api(transparent)]
    Plain(Plain),
}

fn main() {}
