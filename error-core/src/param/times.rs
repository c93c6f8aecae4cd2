//! Durations and points in time: std's, and what the time crates' modules share.

use std::fmt::{self, Write as _};
use std::time::{Duration, SystemTime};

use super::{Param, Schema};
use crate::json::{Escaping, ValueWriter};

pub(super) const DATE_TIME: Schema = Schema::STRING.format("date-time");
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
pub(super) const DATE: Schema = Schema::STRING.format("date");

const DAY: i64 = 86_400;
const NANOS: u32 = 1_000_000_000;

/// Seconds: an integer if they are whole, else with the fraction that is there.
impl Param for Duration {
    const SCHEMA: Schema = Schema::NUMBER;

    fn write(&self, out: ValueWriter<'_>) {
        write_seconds("", *self, out);
    }
}

/// RFC 3339 in UTC, with the fraction that is there; a year outside 0 to 9999 has no such form and is left out.
impl Param for SystemTime {
    const SCHEMA: Schema = DATE_TIME;

    fn write(&self, out: ValueWriter<'_>) {
        match self.duration_since(Self::UNIX_EPOCH) {
            Ok(since) => {
                let second = i64::try_from(since.as_secs()).unwrap_or(i64::MAX);
                write_date_time(Instant::utc(second, since.subsec_nanos()), out);
            }
            Err(error) => {
                let before = error.duration();
                let second = i64::try_from(before.as_secs()).map_or(i64::MIN, i64::wrapping_neg);
                let instant = match before.subsec_nanos() {
                    0 => Instant::utc(second, 0),
                    nanos => Instant::utc(second.saturating_sub(1), NANOS - nanos),
                };
                write_date_time(instant, out);
            }
        }
    }
}

/// A point in time and the offset from UTC that it is shown in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Instant {
    /// Seconds since 1970 in UTC.
    pub(super) second: i64,
    /// From 0 to 999,999,999, or up to 1,999,999,999 in a leap second.
    pub(super) nanos: u32,
    /// Seconds east of UTC.
    pub(super) offset: i32,
}

impl Instant {
    pub(super) fn utc(second: i64, nanos: u32) -> Self {
        Self { second, nanos, offset: 0 }
    }
}

/// Seconds as an exact decimal number, `sign` before them.
pub(super) fn write_seconds(sign: &str, duration: Duration, out: ValueWriter<'_>) {
    let seconds = duration.as_secs();
    match duration.subsec_nanos() {
        0 if sign.is_empty() => out.integer(seconds),
        nanos => out.text(|text| {
            write!(text, "{sign}{seconds}")?;
            write_fraction(nanos, text)
        }),
    }
}

/// `2024-02-29T12:30:00.5Z`, or with the offset in place of `Z`.
pub(super) fn write_date_time(instant: Instant, out: ValueWriter<'_>) {
    // An offset that is no whole minute, as local mean times have, cannot be written: UTC says the same moment.
    let offset = if instant.offset % 60 == 0 { instant.offset } else { 0 };
    let second = instant.second.saturating_add(offset.into());
    let (day, second) = (second.div_euclid(DAY), second.rem_euclid(DAY));
    let Some((year, month, date)) = civil(day) else {
        return out.fail();
    };
    let (leap, nanos) = (i64::from(instant.nanos / NANOS), instant.nanos % NANOS);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60 + leap);
    out.escaped(|out| {
        let out = &mut Escaping(out);
        write!(out, "{year:04}-{month:02}-{date:02}T{hour:02}:{minute:02}:{second:02}")?;
        write_fraction(nanos, out)?;
        write_offset(offset, out)
    });
}

/// `2024-02-29`
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
pub(super) fn write_date(year: i32, month: u8, day: u8, out: ValueWriter<'_>) {
    if (0..=9999).contains(&year) {
        out.escaped(|out| write!(Escaping(out), "{year:04}-{month:02}-{day:02}"));
    } else {
        out.fail();
    }
}

fn write_fraction(nanos: u32, out: &mut impl fmt::Write) -> fmt::Result {
    let (mut digits, mut width) = (nanos, 9);
    if nanos == 0 {
        return Ok(());
    }
    while digits % 10 == 0 {
        digits /= 10;
        width -= 1;
    }
    write!(out, ".{digits:0width$}")
}

fn write_offset(offset: i32, out: &mut impl fmt::Write) -> fmt::Result {
    let sign = if offset < 0 { '-' } else { '+' };
    match offset.unsigned_abs() / 60 {
        0 => out.write_char('Z'),
        minutes => write!(out, "{sign}{:02}:{:02}", minutes / 60, minutes % 60),
    }
}

/// Year, month and day of a day since 1970, for the years 0 to 9999 of the Gregorian calendar.
///
/// Years begin on the first of March here, so that the leap day is a year's last: a cycle of 400 years has 146,097
/// days, and month `m` of such a year begins on day `(153 m + 2) / 5`.
fn civil(day: i64) -> Option<(i64, i64, i64)> {
    const EPOCH: i64 = 719_468;
    const CYCLE: i64 = 146_097;
    let day = day.checked_add(EPOCH)?;
    let (cycle, day) = (day.div_euclid(CYCLE), day.rem_euclid(CYCLE));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let date = day - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    let year = cycle * 400 + year + next;
    (0..=9999).contains(&year).then_some((year, month, date))
}
