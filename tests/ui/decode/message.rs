use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(decode)]
enum Inner {
    #[api(status = 404, code = "user_not_found")]
    NotFound,
}


#[derive(Debug, ApiError)]
#[api(decode)]
struct Failure {
    #[api(transparent)]
    kind: Inner,
    #[api(message)]
    message: String,
}

fn main() {}
