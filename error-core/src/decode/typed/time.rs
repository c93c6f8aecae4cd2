//! Params and waits of the `time` crate.

use super::{
    FromParam, FromRetryAfter,
    delay::at,
    times::{Instant, date, signed_seconds},
};
use time::{Date, Duration, Month, OffsetDateTime, UtcOffset};

impl FromParam for OffsetDateTime {
    fn from_json(json: &str) -> Option<Self> {
        let Instant { second, nanos, offset } = Instant::from_json(json)?.without_leap();
        moment(second, nanos)?.checked_to_offset(UtcOffset::from_whole_seconds(offset).ok()?)
    }
}

fn moment(second: i64, nanos: u32) -> Option<OffsetDateTime> {
    OffsetDateTime::from_unix_timestamp(second).ok()?.replace_nanosecond(nanos).ok()
}

impl FromParam for Date {
    fn from_json(json: &str) -> Option<Self> {
        let (year, month, day) = date(json)?;
        Self::from_calendar_date(year.into(), Month::try_from(month).ok()?, day).ok()
    }
}

impl FromParam for Duration {
    fn from_json(json: &str) -> Option<Self> {
        let (seconds, nanos) = signed_seconds(json)?;
        Some(Self::new(seconds, nanos))
    }
}

impl FromRetryAfter for OffsetDateTime {
    fn from_retry_after(delay: Option<std::time::Duration>) -> Option<Self> {
        let (second, nanos) = at(delay)?;
        moment(second, nanos)
    }
}

impl FromRetryAfter for Duration {
    fn from_retry_after(delay: Option<std::time::Duration>) -> Option<Self> {
        Self::try_from(delay?).ok()
    }
}
