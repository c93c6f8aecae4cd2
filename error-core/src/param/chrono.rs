//! Params of chrono. Times without a zone are none: they name no moment.

use chrono::{DateTime, Datelike as _, Duration, NaiveDate, Offset as _, TimeZone};

use super::times::{DATE, DATE_TIME, Instant, write_date, write_date_time, write_seconds};
use super::{Param, Schema};
use crate::json::ValueWriter;

impl<Tz: TimeZone> Param for DateTime<Tz> {
    const SCHEMA: Schema = DATE_TIME;

    fn write(&self, out: ValueWriter<'_>) {
        let instant = Instant {
            second: self.timestamp(),
            nanos: self.timestamp_subsec_nanos(),
            offset: self.offset().fix().local_minus_utc(),
        };
        write_date_time(instant, out);
    }
}

impl Param for NaiveDate {
    const SCHEMA: Schema = DATE;

    fn write(&self, out: ValueWriter<'_>) {
        let small = |number: u32| u8::try_from(number).unwrap_or_default();
        write_date(self.year(), small(self.month()), small(self.day()), out);
    }
}

/// Seconds, as std's `Duration`.
impl Param for Duration {
    const SCHEMA: Schema = Schema::NUMBER;

    fn write(&self, out: ValueWriter<'_>) {
        let sign = if *self < Self::zero() { "-" } else { "" };
        match self.abs().to_std() {
            Ok(duration) => write_seconds(sign, duration, out),
            Err(_) => out.fail(),
        }
    }
}
