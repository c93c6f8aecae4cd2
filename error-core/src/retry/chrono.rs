//! Waits of chrono.

use std::time::Duration;

use chrono::{DateTime, TimeZone};

use super::{ToRetryAfter, until};

impl<Tz: TimeZone> ToRetryAfter for DateTime<Tz> {
    fn to_retry_after(&self) -> Option<Duration> {
        Some(until(self.timestamp(), self.timestamp_subsec_nanos()))
    }
}

impl ToRetryAfter for chrono::Duration {
    fn to_retry_after(&self) -> Option<Duration> {
        Some(self.to_std().unwrap_or_default())
    }
}
