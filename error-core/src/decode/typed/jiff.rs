//! Params and waits of jiff.

use super::{
    FromParam, FromRetryAfter,
    delay::at,
    times::{Instant, date, signed_seconds},
};
use jiff::{
    SignedDuration, Timestamp, Zoned,
    civil::Date,
    tz::{Offset, TimeZone},
};
use std::time::Duration;

impl FromParam for Timestamp {
    fn from_json(json: &str) -> Option<Self> {
        timestamp(&Instant::from_json(json)?.without_leap())
    }
}

/// In a zone of the offset that was sent; the zone's name is not.
impl FromParam for Zoned {
    fn from_json(json: &str) -> Option<Self> {
        let instant = Instant::from_json(json)?.without_leap();
        let zone = TimeZone::fixed(Offset::from_seconds(instant.offset).ok()?);
        timestamp(&instant).map(|timestamp| timestamp.to_zoned(zone))
    }
}

fn timestamp(instant: &Instant) -> Option<Timestamp> {
    Timestamp::new(instant.second, i32::try_from(instant.nanos).ok()?).ok()
}

impl FromParam for Date {
    fn from_json(json: &str) -> Option<Self> {
        let (year, month, day) = date(json)?;
        let small = |number: u8| i8::try_from(number).ok();
        Self::new(i16::try_from(year).ok()?, small(month)?, small(day)?).ok()
    }
}

impl FromParam for SignedDuration {
    fn from_json(json: &str) -> Option<Self> {
        let (seconds, nanos) = signed_seconds(json)?;
        Some(Self::new(seconds, nanos))
    }
}

impl FromRetryAfter for Timestamp {
    fn from_retry_after(delay: Option<Duration>) -> Option<Self> {
        let (second, nanos) = at(delay)?;
        Self::new(second, i32::try_from(nanos).ok()?).ok()
    }
}

impl FromRetryAfter for Zoned {
    fn from_retry_after(delay: Option<Duration>) -> Option<Self> {
        Timestamp::from_retry_after(delay).map(|timestamp| timestamp.to_zoned(TimeZone::UTC))
    }
}

impl FromRetryAfter for SignedDuration {
    fn from_retry_after(delay: Option<Duration>) -> Option<Self> {
        Self::try_from(delay?).ok()
    }
}
