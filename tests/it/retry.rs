//! When to try again, and the field types of `retry_after` and `status`.

use std::time::{Duration, SystemTime};

use error_core::{Retry, ToRetryAfter, ToStatus};
use http::StatusCode;

/// DESIGN.md section 5.3, written as the lists that it has.
#[test]
fn every_status_has_its_default() {
    for status in 0..=1000 {
        let expected = match status {
            _ if [408, 425, 429, 502, 503, 504].contains(&status) => Retry::Backoff,
            _ if status == 409 || (500..600).contains(&status) => Retry::Maybe,
            _ => Retry::Never,
        };
        assert_eq!(Retry::default_for(status), expected, "{status}");
    }
}

#[track_caller]
fn check(retry: Retry, name: &str, after: Option<Duration>) {
    assert_eq!((retry.as_str(), retry.after()), (name, after));
    assert_eq!(retry.is_retryable(), name != "never");
}

#[test]
fn a_known_wait_is_a_kind_of_backoff() {
    let wait = Duration::from_millis(1_500);
    check(Retry::Never, "never", None);
    check(Retry::Maybe, "maybe", None);
    check(Retry::Backoff, "backoff", None);
    check(Retry::After(wait), "backoff", Some(wait));
}

#[track_caller]
fn check_wait(field: &dyn ToRetryAfter, expected: Option<Duration>) {
    assert_eq!(field.to_retry_after(), expected);
}

#[test]
fn a_wait_is_a_duration_or_whole_seconds() {
    let thirty = Some(Duration::from_secs(30));
    check_wait(&Duration::from_millis(1_500), Some(Duration::from_millis(1_500)));
    check_wait(&30_u8, thirty);
    check_wait(&30_i64, thirty);
    check_wait(&&Some(30_usize), thirty);
    check_wait(&u64::MAX, Some(Duration::from_secs(u64::MAX)));
    check_wait(&-30_i32, Some(Duration::ZERO));
    check_wait(&None::<Duration>, None);
    check_wait(&Some(None::<u32>), None);
}

/// The clock goes on while the test runs, so a moment in the future is known only roughly.
#[track_caller]
fn check_moment(past: &dyn ToRetryAfter, in_an_hour: &dyn ToRetryAfter) {
    let hour = Duration::from_hours(1);
    let wait = in_an_hour.to_retry_after().unwrap();
    assert_eq!(past.to_retry_after(), Some(Duration::ZERO));
    assert!(wait <= hour && wait > hour / 2, "{wait:?}");
}

#[test]
fn a_moment_is_the_time_until_then() {
    let in_an_hour = SystemTime::now() + Duration::from_hours(1);
    check_moment(&SystemTime::UNIX_EPOCH, &in_an_hour);
    check_moment(&(SystemTime::UNIX_EPOCH - Duration::from_secs(1)), &Some(in_an_hour));
}

#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
fn in_an_hour() -> i64 {
    let moment = SystemTime::now() + Duration::from_hours(1);
    moment.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs().try_into().unwrap()
}

#[cfg(feature = "chrono")]
#[test]
fn chrono_waits() {
    use chrono::{DateTime, Duration as TimeDelta, Utc};
    check_moment(&DateTime::<Utc>::MIN_UTC, &DateTime::from_timestamp(in_an_hour(), 0).unwrap());
    check_wait(&TimeDelta::milliseconds(1_500), Some(Duration::from_millis(1_500)));
    check_wait(&TimeDelta::seconds(-1), Some(Duration::ZERO));
    assert!(DateTime::<Utc>::MAX_UTC.to_retry_after() > Some(Duration::from_secs(u32::MAX.into())));
}

#[cfg(feature = "time")]
#[test]
fn time_waits() {
    use time::OffsetDateTime;
    let past = OffsetDateTime::from_unix_timestamp(-1).unwrap();
    check_moment(&past, &OffsetDateTime::from_unix_timestamp(in_an_hour()).unwrap());
    check_wait(&time::Duration::milliseconds(1_500), Some(Duration::from_millis(1_500)));
    check_wait(&time::Duration::seconds(-1), Some(Duration::ZERO));
}

#[cfg(feature = "jiff")]
#[test]
fn jiff_waits() {
    use jiff::tz::TimeZone;
    use jiff::{SignedDuration, Timestamp};
    let moment = Timestamp::from_second(in_an_hour()).unwrap();
    check_moment(&Timestamp::MIN, &moment);
    check_moment(&Timestamp::new(0, -1).unwrap(), &moment.to_zoned(TimeZone::UTC));
    check_wait(&SignedDuration::from_millis(1_500), Some(Duration::from_millis(1_500)));
    check_wait(&SignedDuration::from_secs(-1), Some(Duration::ZERO));
}

#[track_caller]
fn check_status(field: &dyn ToStatus, expected: Option<u16>) {
    assert_eq!(field.to_status().map(|status| status.as_u16()), expected);
}

#[test]
fn a_status_is_one_of_an_error() {
    for status in 0..=u16::MAX {
        let expected = (400..=599).contains(&status).then_some(status);
        check_status(&status, expected);
        if let Ok(status) = StatusCode::from_u16(status) {
            check_status(&&status, expected);
        }
    }
    check_status(&Some(StatusCode::CONFLICT), Some(409));
    check_status(&None::<u16>, None);
}
