//! Params of the `time` crate. Times without an offset are none: they name no moment.

use time::{Date, Duration, OffsetDateTime};

use super::times::{DATE, DATE_TIME, Instant, write_date, write_date_time, write_seconds};
use super::{Param, Schema};
use crate::json::ValueWriter;

impl Param for OffsetDateTime {
    const SCHEMA: Schema = DATE_TIME;

    fn write(&self, out: ValueWriter<'_>) {
        let instant =
            Instant { second: self.unix_timestamp(), nanos: self.nanosecond(), offset: self.offset().whole_seconds() };
        write_date_time(instant, out);
    }
}

impl Param for Date {
    const SCHEMA: Schema = DATE;

    fn write(&self, out: ValueWriter<'_>) {
        write_date(self.year(), self.month().into(), self.day(), out);
    }
}

/// Seconds, as std's `Duration`.
impl Param for Duration {
    const SCHEMA: Schema = Schema::NUMBER;

    fn write(&self, out: ValueWriter<'_>) {
        let sign = if self.is_negative() { "-" } else { "" };
        write_seconds(sign, self.unsigned_abs(), out);
    }
}
