use error_core::ApiError;

#[derive(Debug, ApiError)]
#[api(decode)]
enum Inner {
    #[api(status = 404, code = "user_not_found")]
    NotFound,
}


#[derive(Debug, ApiError)]
#[api(decode)]
enum E {
    #[api(same_as = Inner::USER_NOT_FOUND)]
    Gone,
    #[api(transparent)]
    Inner(Inner),
}

fn main() {}
