//! Params and waits of chrono.

use super::{
    FromParam, FromRetryAfter,
    delay::at,
    times::{Instant, date, seconds},
};
use chrono::{DateTime, Duration, FixedOffset, NaiveDate, TimeZone as _, Utc};
use std::time;

impl FromParam for DateTime<Utc> {
    fn from_json(json: &str) -> Option<Self> {
        let Instant { second, nanos, .. } = Instant::from_json(json)?;
        Utc.timestamp_opt(second, nanos).single()
    }
}

impl FromParam for DateTime<FixedOffset> {
    fn from_json(json: &str) -> Option<Self> {
        let Instant { second, nanos, offset } = Instant::from_json(json)?;
        FixedOffset::east_opt(offset)?.timestamp_opt(second, nanos).single()
    }
}

impl FromParam for NaiveDate {
    fn from_json(json: &str) -> Option<Self> {
        let (year, month, day) = date(json)?;
        Self::from_ymd_opt(year.into(), month.into(), day.into())
    }
}

impl FromParam for Duration {
    fn from_json(json: &str) -> Option<Self> {
        let (negative, duration) = seconds(json)?;
        let duration = Self::from_std(duration).ok()?;
        Some(if negative { -duration } else { duration })
    }
}

impl FromRetryAfter for DateTime<Utc> {
    fn from_retry_after(delay: Option<time::Duration>) -> Option<Self> {
        let (second, nanos) = at(delay)?;
        Utc.timestamp_opt(second, nanos).single()
    }
}

impl FromRetryAfter for DateTime<FixedOffset> {
    fn from_retry_after(delay: Option<time::Duration>) -> Option<Self> {
        <DateTime<Utc>>::from_retry_after(delay).map(|time| time.fixed_offset())
    }
}

impl FromRetryAfter for Duration {
    fn from_retry_after(delay: Option<time::Duration>) -> Option<Self> {
        Self::from_std(delay?).ok()
    }
}
