use error_core::ApiError;

use error_core::ToRetryAfter;
use std::time::Duration;

#[derive(Debug)]
struct Wait;

impl ToRetryAfter for Wait {
    fn to_retry_after(&self) -> Option<Duration> {
        None
    }
}

#[derive(Debug, ApiError)]
#[api(decode)]
enum E {
    #[api(status = 503, code = "busy_now")]
    Busy {
        #[api(retry_after)]
        wait: Wait,
    },
}

fn main() {}
