//! Durations and points in time, read from what `param/times` writes: std's, and what the time crates' modules share.
//!
//! It is `#[inline]` as the primitives are.

use super::{
    FromParam,
    json::{number, text},
};
use crate::calendar::day_since_1970;
use std::{
    str::FromStr,
    time::{Duration, SystemTime},
};

const DAY: i64 = 86_400;
const NANOS: u32 = 1_000_000_000;

/// Seconds, to the nanosecond as they were sent.
impl FromParam for Duration {
    #[inline]
    fn from_json(json: &str) -> Option<Self> {
        match seconds(json)? {
            (false, duration) => Some(duration),
            (true, duration) => duration.is_zero().then_some(duration),
        }
    }
}

impl FromParam for SystemTime {
    #[inline]
    fn from_json(json: &str) -> Option<Self> {
        let Instant { second, nanos, .. } = Instant::from_json(json)?.without_leap();
        let whole = Duration::from_secs(second.unsigned_abs());
        let start = Self::UNIX_EPOCH;
        let start = if second < 0 { start.checked_sub(whole) } else { start.checked_add(whole) };
        start?.checked_add(Duration::from_nanos(nanos.into()))
    }
}

/// Seconds as an exact decimal number, and whether a `-` stands before them.
#[inline]
pub(super) fn seconds(json: &str) -> Option<(bool, Duration)> {
    let text = number(json)?;
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |text| (true, text));
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    Some((negative, Duration::new(whole.parse().ok()?, nanos(part)?)))
}

/// The same as seconds and nanoseconds that both have the sign; the least number has no positive one beside it.
#[cfg(any(feature = "jiff", feature = "time"))]
pub(super) fn signed_seconds(json: &str) -> Option<(i64, i32)> {
    let (negative, duration) = seconds(json)?;
    let nanos = i32::try_from(duration.subsec_nanos()).ok()?;
    if negative {
        Some((0_i64.checked_sub_unsigned(duration.as_secs())?, -nanos))
    } else {
        Some((0_i64.checked_add_unsigned(duration.as_secs())?, nanos))
    }
}

/// The digits behind the point of a second; those behind the ninth must be zeros.
#[inline]
fn nanos(digits: &str) -> Option<u32> {
    let digits = digits.trim_end_matches('0');
    if digits.len() > 9 || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    format!("{digits:0<9}").parse().ok()
}

/// A point in time, and the offset from UTC that it was shown in.
pub(super) struct Instant {
    /// Seconds since 1970 in UTC.
    pub(super) second: i64,
    /// From 0 to 999,999,999, or up to 1,999,999,999 in a leap second.
    pub(super) nanos: u32,
    /// Seconds east of UTC.
    #[cfg_attr(not(any(feature = "chrono", feature = "jiff", feature = "time")), expect(dead_code, reason = "theirs"))]
    pub(super) offset: i32,
}

impl Instant {
    /// Reads RFC 3339: `2024-02-29T12:30:00.5Z`, or with an offset in place of `Z`.
    #[inline]
    pub(super) fn from_json(json: &str) -> Option<Self> {
        let text = text(json)?;
        let (date, time) = text.split_at_checked(10)?;
        let (year, month, day) = date_of(date)?;
        let (time, rest) = time.strip_prefix(['T', 't', ' '])?.split_at_checked(8)?;
        let [hour, minute, second] = fields(time, ':')?;
        let (part, offset) = rest.split_at(rest.find(['Z', 'z', '+', '-'])?);
        let nanos = if part.is_empty() { 0 } else { nanos(part.strip_prefix('.').filter(|part| !part.is_empty())?)? };
        let offset = offset_of(offset)?;
        if hour > 23 || minute > 59 || second > 60 {
            return None;
        }
        let leap = u32::from(second == 60);
        let of_day = 3600 * i64::from(hour) + 60 * i64::from(minute) + i64::from(second - leap);
        let day = day_since_1970(year.into(), month.into(), day.into())?;
        let second = day * DAY + of_day - i64::from(offset);
        Some(Self { second, nanos: nanos + leap * NANOS, offset })
    }

    /// The same where no leap seconds are known: the first moment after it.
    #[inline]
    pub(super) fn without_leap(self) -> Self {
        match self.nanos.checked_sub(NANOS) {
            None => self,
            Some(nanos) => Self { second: self.second + 1, nanos, ..self },
        }
    }
}

/// Year, month and day of `2024-02-29`.
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
pub(super) fn date(json: &str) -> Option<(u16, u8, u8)> {
    let (year, month, day) = date_of(&text(json)?)?;
    Some((year, u8::try_from(month).ok()?, u8::try_from(day).ok()?))
}

#[inline]
fn date_of(text: &str) -> Option<(u16, u32, u32)> {
    let (year, rest) = text.split_at_checked(4)?;
    let [month, day] = fields(rest.strip_prefix('-')?, '-')?;
    Some((digits(year)?, month, day))
}

/// Numbers of two digits each.
fn fields<const N: usize>(text: &str, separator: char) -> Option<[u32; N]> {
    let (mut fields, mut parts) = ([0; N], text.split(separator));
    for field in &mut fields {
        *field = parts.next().filter(|part| part.len() == 2).and_then(digits)?;
    }
    parts.next().is_none().then_some(fields)
}

/// A number without a sign, which `parse` would take.
fn digits<T: FromStr>(text: &str) -> Option<T> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

/// The seconds of `Z` or `+02:00`.
#[inline]
fn offset_of(text: &str) -> Option<i32> {
    if text == "Z" || text == "z" {
        return Some(0);
    }
    let (sign, text) = text.split_at_checked(1)?;
    let [hours, minutes] = fields(text, ':')?;
    let seconds = i32::try_from(3600 * hours + 60 * minutes).ok().filter(|_| hours < 24 && minutes < 60)?;
    Some(if sign == "-" { -seconds } else { seconds })
}
