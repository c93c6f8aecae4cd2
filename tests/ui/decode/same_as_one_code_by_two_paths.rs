use error_core::ApiError;

use error_core::HttpError;

#[derive(Debug, ApiError)]
#[api(decode)]
enum E {
    #[api(same_as = HttpError::RATE_LIMITED)]
    TooManyLogins,
    #[api(same_as = error_core::HttpError::RATE_LIMITED)]
    TooManyMails,
}

fn main() {}
