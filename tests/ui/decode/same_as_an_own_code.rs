use error_core::ApiError;

use error_core::HttpError;

#[derive(Debug, ApiError)]
#[api(decode)]
enum E {
    #[api(status = 429, code = "rate_limited")]
    TooManyLogins,
    #[api(same_as = HttpError::RATE_LIMITED)]
    TooManyMails,
}

fn main() {}
