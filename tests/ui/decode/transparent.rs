use error_core::ApiError;

#[derive(Debug, ApiError)]
enum Inner {
    #[api(status = 404, code = "user_not_found")]
    NotFound,
}

#[derive(Debug, ApiError)]
#[api(decode)]
enum E {
    #[api(transparent)]
    Inner(#[from] Inner),
}

fn main() {}
