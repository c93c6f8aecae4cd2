use error_core::ApiError;

use error_core::HttpError;

#[derive(Debug, ApiError)]
#[api(decode)]
enum E {
    #[api(same_as = HttpError::RATE_LIMITED, msg = "{name} asked too often.")]
    TooMany { name: String },
}

fn main() {}
