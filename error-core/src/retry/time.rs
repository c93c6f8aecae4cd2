//! Waits of the `time` crate.

use std::time::Duration;

use time::OffsetDateTime;

use super::{ToRetryAfter, until};

impl ToRetryAfter for OffsetDateTime {
    fn to_retry_after(&self) -> Option<Duration> {
        Some(until(self.unix_timestamp(), self.nanosecond()))
    }
}

impl ToRetryAfter for time::Duration {
    fn to_retry_after(&self) -> Option<Duration> {
        Some(Duration::try_from(*self).unwrap_or_default())
    }
}
