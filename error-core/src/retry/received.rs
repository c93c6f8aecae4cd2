//! The delay until a retry, in every form in which it is sent.

use crate::calendar::day_since_1970;
use http::{HeaderMap, header};
use std::time::{Duration, SystemTime};

/// The header `Retry-After` (RFC 9110 section 10.2.3): seconds, or a date and then the time until it.
///
/// That time is counted from the response's own `Date`, where it has one: the clocks of the two ends differ.
pub(crate) fn of_headers(headers: &HeaderMap) -> Option<Duration> {
    let text = |name| headers.get(name)?.to_str().ok().map(str::trim);
    let value = text(header::RETRY_AFTER)?;
    if let Some(seconds) = seconds(value) {
        return Some(seconds);
    }
    let then = second_of_date(value)?;
    match text(header::DATE).and_then(second_of_date) {
        Some(now) => Some(Duration::from_secs(u64::try_from(then.saturating_sub(now)).unwrap_or_default())),
        None => Some(until(then)),
    }
}

/// The time from now until a second since 1970, rounded up.
fn until(second: i64) -> Duration {
    let moment = Duration::from_secs(u64::try_from(second).unwrap_or_default());
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let wait = moment.saturating_sub(now);
    Duration::from_secs(wait.as_secs() + u64::from(wait.subsec_nanos() > 0))
}

/// Digits alone. More than there is room for is the most there is room for.
fn seconds(text: &str) -> Option<Duration> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| Duration::from_secs(text.parse().unwrap_or(u64::MAX)))
}

/// A number of seconds in a body, with a fraction or as a text too.
#[cfg(feature = "client")]
pub(crate) fn of_json(json: &str) -> Option<Duration> {
    let number = json.trim_matches('"');
    seconds(number).or_else(|| Duration::try_from_secs_f64(number.parse().ok()?).ok())
}

/// A `google.protobuf.Duration` in JSON: `30s`, `1.5s`.
#[cfg(feature = "client")]
pub(crate) fn of_duration(text: &str) -> Option<Duration> {
    let number = text.strip_suffix('s')?;
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    if fraction.len() > 9 || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let nanos = format!("{fraction:0<9}").parse().ok()?;
    Some(seconds(whole)?.saturating_add(Duration::from_nanos(nanos)))
}

const DAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// One of the three forms of RFC 9110 section 5.6.7 as a second since 1970.
fn second_of_date(text: &str) -> Option<i64> {
    let words: Vec<&str> = text.split([' ', '-']).filter(|word| !word.is_empty()).collect();
    match *words {
        // Sun, 06 Nov 1994 08:49:37 GMT, and Sunday, 06-Nov-94 08:49:37 GMT
        [name, day, month, year, time, "GMT"] if is_day(name.strip_suffix(',')?) => {
            second_of(year_of(year)?, month, day, time)
        }
        // Sun Nov  6 08:49:37 1994
        [name, month, day, time, year] if is_day(name) => second_of(number(year, 4)?, month, day, time),
        _ => None,
    }
}

/// The name of a day, whole or its first three letters. Whether it is the right one for the date, nobody asks.
fn is_day(name: &str) -> bool {
    DAYS.iter().any(|day| *day == name || day.get(..3) == Some(name))
}

/// A year of four digits, or of two: one that seems more than 50 years ahead is past.
fn year_of(text: &str) -> Option<i64> {
    let Some(short) = number(text, 2) else { return number(text, 4) };
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let now = 1970 + i64::try_from(since.as_secs() / 31_556_952).unwrap_or_default();
    let year = now - now % 100 + short;
    Some(if year > now + 50 { year - 100 } else { year })
}

fn second_of(year: i64, month: &str, day: &str, time: &str) -> Option<i64> {
    let month = i64::try_from(MONTHS.iter().position(|name| *name == month)?).ok()? + 1;
    let day = day_since_1970(year, month, number(day, day.len().clamp(1, 2))?)?;
    let [hour, minute, second] = *time.split(':').collect::<Vec<_>>() else { return None };
    let (hour, minute, second) = (number(hour, 2)?, number(minute, 2)?, number(second, 2)?);
    let is_time = hour < 24 && minute < 60 && second <= 60;
    is_time.then_some(((day * 24 + hour) * 60 + minute) * 60 + second)
}

/// A number of so many digits.
fn number(text: &str, digits: usize) -> Option<i64> {
    let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok())?
}
