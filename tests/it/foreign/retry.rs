//! `Retry-After`, in the header and in bodies.

use std::time::Duration;

use error_core::{Backoff, Retry};
use http::{HeaderMap, HeaderValue, StatusCode, header};

use super::{header_of, read, read_parts};

/// RFC 9110 sections 10.2.3 and 5.6.7.
#[test]
fn retry_after_is_read_in_all_its_forms() {
    let delay = |value: &'static str| header_of("retry-after", value.as_bytes()).retry_after();
    for (value, seconds) in [("0", 0), ("120", 120), (" 7 ", 7), ("007", 7), ("18446744073709551616", u64::MAX)] {
        assert_eq!(delay(value), Some(Duration::from_secs(seconds)), "{value}");
    }
    for value in [
        "",
        "-1",
        "1.5",
        "+3",
        "soon",
        "1e3",
        "٣",
        "0x10",
        "Sun, 99 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:37",
    ] {
        assert_eq!(delay(value), None, "{value}");
    }
    let past = ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"];
    for value in past {
        assert_eq!(delay(value), Some(Duration::ZERO), "{value}");
    }
    assert!(delay("Fri, 31 Dec 9999 23:59:59 GMT").unwrap() > Duration::from_secs(200_000_000_000));
}

/// The three forms of one moment, 100 seconds behind the response's own `Date`.
#[test]
fn a_date_is_counted_from_the_responses_own() {
    for date in ["Sun, 06 Nov 1994 08:51:17 GMT", "Sunday, 06-Nov-94 08:51:17 GMT", "Sun Nov  6 08:51:17 1994"] {
        let headers = HeaderMap::from_iter([
            (header::RETRY_AFTER, HeaderValue::from_static(date)),
            (header::DATE, HeaderValue::from_static("Sun, 06 Nov 1994 08:49:37 GMT")),
        ]);
        let response = read_parts(StatusCode::SERVICE_UNAVAILABLE, headers, r#"{"message":"m","retry_after":5}"#);
        assert_eq!(response.retry_after(), Some(Duration::from_secs(100)), "{date}");
        assert_eq!(response.retry(), Retry::After(Duration::from_secs(100)));
    }
}

#[test]
fn a_delay_in_the_body_counts_without_a_header() {
    let delay = |json: &str| read(503, &format!(r#"{{"message":"m","retry_after":{json}}}"#)).retry_after();
    assert_eq!(delay("30"), Some(Duration::from_secs(30)));
    assert_eq!(delay("\"30\""), Some(Duration::from_secs(30)));
    assert_eq!(delay("0.25"), Some(Duration::from_millis(250)));
    for json in ["-1", "1e400", "null", "true", "{}", "\"NaN\"", "\"inf\""] {
        assert_eq!(delay(json), None, "{json}");
    }
}

/// Until `date`, which is counted from the response's own.
fn until(date: &'static str, now: &'static str) -> Option<Duration> {
    let pairs = [(header::RETRY_AFTER, date), (header::DATE, now)];
    let headers = HeaderMap::from_iter(pairs.map(|(name, value)| (name, HeaderValue::from_static(value))));
    read_parts(StatusCode::SERVICE_UNAVAILABLE, headers, "").retry_after()
}

#[test]
fn leap_years_and_ends_of_months() {
    const DAY: u64 = 86_400;
    for (date, now, days) in [
        ("Thu, 29 Feb 2024 00:00:00 GMT", "Wed, 28 Feb 2024 00:00:00 GMT", 1),
        ("Fri, 01 Mar 2024 00:00:00 GMT", "Wed, 28 Feb 2024 00:00:00 GMT", 2),
        ("Wed, 01 Mar 2023 00:00:00 GMT", "Tue, 28 Feb 2023 00:00:00 GMT", 1),
        ("Tue, 29 Feb 2000 00:00:00 GMT", "Mon, 28 Feb 2000 00:00:00 GMT", 1),
        ("Mon, 01 Mar 2100 00:00:00 GMT", "Sun, 28 Feb 2100 00:00:00 GMT", 1),
        ("Wed, 01 Jan 2025 00:00:00 GMT", "Tuesday, 31-Dec-24 00:00:00 GMT", 1),
        ("Thu Jan  1 00:00:00 2026", "Wed, 01 Jan 2025 00:00:00 GMT", 365),
        ("Fri, 31 Dec 9999 00:00:00 GMT", "Sat Jan  1 00:00:00 0000", 3_652_424),
    ] {
        assert_eq!(until(date, now), Some(Duration::from_secs(days * DAY)), "{date}");
    }
    // A leap second, and a `Date` that is none.
    assert_eq!(until("Sat, 31 Dec 2016 23:59:60 GMT", "Sat, 31 Dec 2016 23:59:50 GMT"), Some(Duration::from_secs(10)));
    assert_eq!(until("Sun, 06 Nov 1994 08:49:37 GMT", "never"), Some(Duration::ZERO));
    // Two digits are of this century, unless that is more than fifty years ahead.
    assert_eq!(until("Sunday, 06-Nov-94 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:36 GMT"), Some(Duration::from_secs(1)));
}

#[test]
fn what_is_no_date() {
    for date in [
        "Thu, 29 Feb 2023 00:00:00 GMT",
        "Mon, 29 Feb 2100 00:00:00 GMT",
        "Sun, 31 Apr 2024 00:00:00 GMT",
        "Sun, 00 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 24:00:00 GMT",
        "Sun, 06 Nov 1994 08:60:00 GMT",
        "Sun, 06 Nov 1994 08:49:61 GMT",
        "Sun, 06 Nov 1994 8:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:37 gmt",
        "Sun, 06 Nov 1994 08:49:37 UTC",
        "Sun, 06 Nov 1994 08:49:37 +0000",
        "Sun, 06 nov 1994 08:49:37 GMT",
        "Sun, 006 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 19940 08:49:37 GMT",
        "Sun, 06 Nov 199 08:49:37 GMT",
        "Sun 06 Nov 1994 08:49:37 GMT",
        "Foo, 06 Nov 1994 08:49:37 GMT",
        "S, 06 Nov 1994 08:49:37 GMT",
        ", 06 Nov 1994 08:49:37 GMT",
        "06 Nov 1994 08:49:37 GMT",
        "Foo Nov  6 08:49:37 1994",
        "Sun Nov  6 08:49:37 94",
        "1994-11-06T08:49:37Z",
        "Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:38 GMT",
    ] {
        assert_eq!(header_of("retry-after", date.as_bytes()).retry_after(), None, "{date}");
    }
    // A date of the wrong day is that date.
    assert_eq!(header_of("retry-after", b"Mon, 06 Nov 1994 08:49:37 GMT").retry_after(), Some(Duration::ZERO));
}

#[test]
fn the_header_counts_before_the_body() {
    let retry = |value: &'static str| {
        let headers = HeaderMap::from_iter([(header::RETRY_AFTER, HeaderValue::from_static(value))]);
        read_parts(StatusCode::OK, headers, r#"{"message":"m","retry_after":"soon","retryAfter":5}"#).retry_after()
    };
    assert_eq!(retry("3"), Some(Duration::from_secs(3)));
    assert_eq!(retry("0"), Some(Duration::ZERO));
    assert_eq!(retry("soon"), Some(Duration::from_secs(5)));
    let mut headers = HeaderMap::new();
    headers.append(header::RETRY_AFTER, HeaderValue::from_static("7"));
    headers.append(header::RETRY_AFTER, HeaderValue::from_static("9"));
    let twice = read_parts(StatusCode::OK, headers, "");
    assert_eq!(twice.retry_after(), Some(Duration::from_secs(7)));
}

#[test]
fn no_backoff_overflows() {
    let most = Backoff::new(Duration::MAX, Duration::MAX);
    for attempt in [0, 1, 31, 32, 63, 64, 127, 128, u32::MAX] {
        most.delay(attempt, Some(Duration::MAX));
        assert_eq!(Backoff::new(Duration::ZERO, Duration::MAX).delay(attempt, None), Duration::ZERO);
        // The cap is reached however small the base is.
        let small = Backoff::new(Duration::from_nanos(1), Duration::from_secs(100));
        let longest = (0..200).map(|_| small.delay(attempt, None)).max().unwrap();
        assert!(longest <= Duration::from_secs(100), "{attempt}");
        assert!(attempt < 63 || longest > Duration::from_secs(50), "{attempt}: {longest:?}");
    }
}
