//! Waits of jiff.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp, Zoned};

use super::{ToRetryAfter, until};

impl ToRetryAfter for Timestamp {
    fn to_retry_after(&self) -> Option<Duration> {
        Some(until(self.as_second(), self.subsec_nanosecond().unsigned_abs()))
    }
}

impl ToRetryAfter for Zoned {
    fn to_retry_after(&self) -> Option<Duration> {
        self.timestamp().to_retry_after()
    }
}

impl ToRetryAfter for SignedDuration {
    fn to_retry_after(&self) -> Option<Duration> {
        Some(Duration::try_from(*self).unwrap_or_default())
    }
}
