//! Params of jiff. Times without a zone are none: they name no moment.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, Zoned};

use super::times::{DATE, DATE_TIME, Instant, write_date, write_date_time, write_seconds};
use super::{Param, Schema};
use crate::json::ValueWriter;

impl Param for Timestamp {
    const SCHEMA: Schema = DATE_TIME;

    fn write(&self, out: ValueWriter<'_>) {
        write_date_time(instant(*self, 0), out);
    }
}

impl Param for Zoned {
    const SCHEMA: Schema = DATE_TIME;

    fn write(&self, out: ValueWriter<'_>) {
        write_date_time(instant(self.timestamp(), self.offset().seconds()), out);
    }
}

/// Before 1970 jiff counts the fraction down from the second, RFC 3339 counts it up.
fn instant(timestamp: Timestamp, offset: i32) -> Instant {
    let (second, nanos) = (timestamp.as_second(), timestamp.subsec_nanosecond());
    let (second, nanos) = match nanos {
        ..0 => (second.saturating_sub(1), nanos.saturating_add(1_000_000_000)),
        _ => (second, nanos),
    };
    Instant { second, nanos: nanos.unsigned_abs(), offset }
}

impl Param for Date {
    const SCHEMA: Schema = DATE;

    fn write(&self, out: ValueWriter<'_>) {
        let small = |number: i8| number.unsigned_abs();
        write_date(self.year().into(), small(self.month()), small(self.day()), out);
    }
}

/// Seconds, as std's `Duration`.
impl Param for SignedDuration {
    const SCHEMA: Schema = Schema::NUMBER;

    fn write(&self, out: ValueWriter<'_>) {
        let sign = if self.is_negative() { "-" } else { "" };
        write_seconds(sign, self.unsigned_abs(), out);
    }
}
