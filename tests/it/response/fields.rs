//! Fields that become headers, a status, a delay or issues.

use std::{
    borrow::Cow,
    time::{Duration, SystemTime},
};

use error_core::{ApiError, Issue, Retry};
use http::{HeaderValue, StatusCode};
use proptest::prelude::*;

use super::{envelope, json, problem, values};

#[derive(Debug, ApiError)]
enum Wait {
    #[api(status = 429, code = "wait_duration")]
    Duration(#[api(retry_after)] Duration),
    #[api(status = 503, code = "wait_seconds")]
    Seconds {
        #[api(retry_after)]
        seconds: i64,
    },
    #[api(status = 503, code = "wait_moment")]
    Moment(#[api(retry_after)] SystemTime),
    #[api(status = 429, code = "wait_optional", retry_after = 9)]
    Optional(#[api(retry_after)] Option<Duration>),
    #[api(status = 503, code = "wait_fixed", retry_after = 30)]
    Fixed,
    #[api(status = 429, code = "wait_shown", msg = "Wait {seconds} s.")]
    Shown {
        #[api(retry_after)]
        seconds: u32,
    },
    #[api(status = 503, code = "no_wait")]
    None,
}

/// `Retry-After` is one value of digits, and the body has the same number in both shapes.
#[track_caller]
fn check_wait(error: &Wait, expected: Option<u64>) {
    let text = expected.map(|seconds| seconds.to_string());
    assert_eq!(values(error, "retry-after"), Vec::from_iter(text));
    assert_eq!(envelope(error)["error"].get("retry_after").and_then(serde_json::Value::as_u64), expected);
    assert_eq!(problem(error).get("retry_after").and_then(serde_json::Value::as_u64), expected);
    assert_eq!(json(&error.to_response()), envelope(error));
}

const MOST: u64 = u32::MAX as u64;

#[test]
fn a_delay_is_whole_seconds_rounded_up() {
    for (nanos, seconds) in [(0, 0), (1, 1), (999_999_999, 1), (1_000_000_000, 1), (1_000_000_001, 2)] {
        check_wait(&Wait::Duration(Duration::from_nanos(nanos)), Some(seconds));
    }
    check_wait(&Wait::Duration(Duration::from_secs(MOST)), Some(MOST));
    check_wait(&Wait::Duration(Duration::from_secs(MOST) + Duration::from_nanos(1)), Some(MOST));
    check_wait(&Wait::Duration(Duration::MAX), Some(MOST));
    for (given, seconds) in [(-1, 0), (i64::MIN, 0), (0, 0), (7, 7), (i64::MAX, MOST)] {
        check_wait(&Wait::Seconds { seconds: given }, Some(seconds));
    }
    check_wait(&Wait::Moment(SystemTime::UNIX_EPOCH), Some(0));
    check_wait(&Wait::Fixed, Some(30));
    check_wait(&Wait::None, None);
    check_wait(&Wait::Optional(Some(Duration::from_millis(1))), Some(1));
    check_wait(&Wait::Shown { seconds: 5 }, Some(5));
    assert_eq!(Wait::Shown { seconds: 5 }.to_string(), "Wait 5 s.");
}

/// Without a delay of its own an occurrence has the fixed one.
#[test]
fn no_delay_means_the_fixed_one() {
    check_wait(&Wait::Optional(None), Some(9));
    assert_eq!(Wait::Optional(None).retry(), Retry::After(Duration::from_secs(9)));
    assert_eq!(Wait::None.retry(), Retry::Backoff);
}

#[test]
fn a_moment_counts_from_now() {
    let error = Wait::Moment(SystemTime::now() + Duration::from_secs(3599));
    let seconds: u64 = values(&error, "retry-after")[0].parse().unwrap();
    assert!((3500..=3600).contains(&seconds), "{seconds}");
}

proptest! {
    #[test]
    fn any_delay(seconds in any::<u64>(), nanos in 0_u32..1_000_000_000) {
        let expected = (u128::from(seconds) + u128::from(nanos > 0)).min(MOST.into());
        check_wait(&Wait::Duration(Duration::new(seconds, nanos)), u64::try_from(expected).ok());
    }
}

#[derive(Debug, ApiError)]
enum Headers {
    #[api(status = 404, code = "texts", header("X-Fixed", "f"))]
    Texts {
        #[api(header("X-Text"))]
        text: String,
        #[api(header("X-Number"))]
        number: i32,
        #[api(header("X-Option"))]
        option: Option<Cow<'static, str>>,
    },
    #[api(status = 503, code = "server_field")]
    Server {
        #[api(param, header("X-Node"))]
        node: u8,
    },
    #[api(status = 404, code = "varying")]
    Varying {
        #[api(status)]
        status: u16,
        #[api(header("X-Inner"))]
        inner: &'static str,
        #[api(header("X-Outer"), param)]
        outer: &'static str,
    },
}

fn texts(text: &str, option: Option<&'static str>) -> Headers {
    Headers::Texts { text: text.to_owned(), number: -7, option: option.map(Cow::Borrowed) }
}

#[test]
fn a_field_is_a_header() {
    let error = texts("a b", Some("o"));
    for (name, value) in [("x-fixed", "f"), ("x-text", "a b"), ("x-number", "-7"), ("x-option", "o")] {
        assert_eq!(values(&error, name), [value]);
    }
    assert!(values(&texts("a", None), "x-option").is_empty());
    assert_eq!(envelope(&error)["error"].get("params"), None);
    assert_eq!(values(&Headers::Server { node: 3 }, "x-node"), ["3"]);
    assert_eq!(envelope(&Headers::Server { node: 3 })["error"]["params"], serde_json::json!({"node": 3}));
}

/// A field of a 5xx reaches clients only if it is marked `param`, in a header as anywhere else.
#[test]
fn an_unmarked_header_is_not_sent_with_a_server_error() {
    let error = |status| Headers::Varying { status, inner: "i", outer: "o" };
    for status in 400..=599 {
        let inner: &[&str] = if status < 500 { &["i"] } else { &[] };
        assert_eq!(values(&error(status), "x-inner"), inner, "{status}");
        assert_eq!(values(&error(status), "x-outer"), ["o"], "{status}");
    }
}

proptest! {
    /// A header has the field's text where that is a header value by the `http` crate, and is not there otherwise.
    #[test]
    fn a_header_cannot_split_the_response(text in prop_oneof![any::<String>(), "[a-z\r\n\0\t:\u{7f} ]{0,8}"]) {
        let expected = Vec::from_iter(HeaderValue::from_str(&text).or_else(|_| HeaderValue::from_bytes(text.as_bytes())).ok());
        let response = texts(&text, None).to_response();
        let sent: Vec<_> = response.headers().get_all("x-text").iter().cloned().collect();
        prop_assert_eq!(&sent, &expected);
        prop_assert!(sent.iter().all(|value| !value.as_bytes().iter().any(|byte| b"\r\n\0".contains(byte))));
    }
}

#[test]
fn a_line_break_drops_the_header() {
    for text in ["a\r\nb", "a\nSet-Cookie: x=y", "\r", "\0", "\u{7f}"] {
        assert!(values(&texts(text, None), "x-text").is_empty(), "{text:?}");
        assert_eq!(values(&texts(text, None), "set-cookie").len(), 0);
        assert_eq!(values(&texts(text, None), "x-number"), ["-7"], "the others stay");
    }
}

#[derive(Debug, ApiError)]
enum Varies {
    #[api(status = 404, code = "client_default", msg = "Failed.")]
    Code(#[api(status)] StatusCode),
    #[api(status = 502, code = "number", msg = "Failed at {step}.")]
    Number {
        #[api(status)]
        upstream: u16,
        #[api(param)]
        step: u8,
        #[api(issues)]
        issues: Vec<Issue>,
    },
    #[api(status = 409, code = "optional", msg = "Failed.", retry = never)]
    Optional(#[api(status)] Option<u16>),
}

/// An occurrence has its field's status where that is an error's, and the variant's otherwise: nothing panics.
#[test]
fn a_status_field_is_the_occurrences_status() {
    for status in 0..=u16::MAX {
        let error = Varies::Number { upstream: status, step: 1, issues: Vec::new() };
        let expected = if (400..=599).contains(&status) { status } else { 502 };
        assert_eq!(error.status(), expected);
        if status < 1200 {
            assert_eq!(
                (error.to_response().status().as_u16(), problem(&error)["status"].as_u64()),
                (expected, Some(expected.into()))
            );
            assert_eq!(error.retry(), Retry::default_for(expected), "{status}");
        }
    }
    assert_eq!(Varies::Code(StatusCode::OK).status(), 404);
    assert_eq!(Varies::Code(StatusCode::GONE).status(), 410);
    assert_eq!(Varies::Optional(None).status(), 409);
    assert_eq!(
        (Varies::Optional(Some(503)).status().as_u16(), Varies::Optional(Some(503)).retry()),
        (503, Retry::Never)
    );
    assert!(Varies::Code(StatusCode::OK).spec().status_varies() && !Wait::None.spec().status_varies());
}

/// Without a `msg` the message is the phrase of the status that is sent, not of the variant's own.
#[test]
fn the_phrase_is_that_of_the_occurrences_status() {
    #[derive(Debug, ApiError)]
    #[api(status = 500, code = "passed_on")]
    struct PassedOn(#[api(status)] u16);

    for (given, phrase) in
        [(422, "Unprocessable Content"), (503, "Service Unavailable"), (499, "Internal Server Error")]
    {
        assert_eq!(PassedOn(given).to_string(), phrase);
        assert_eq!(envelope(&PassedOn(given))["error"]["message"], phrase);
    }
}

/// A 5xx is not about the request.
#[test]
fn issues_are_sent_with_a_client_error_only() {
    let error = |upstream| Varies::Number { upstream, step: 1, issues: vec![Issue::body("a").code("secret")] };
    for status in 400..=599 {
        let (envelope, problem) = (envelope(&error(status)), problem(&error(status)));
        let shown = (envelope["error"].get("issues").is_some(), problem.get("errors").is_some());
        assert_eq!(shown, (status < 500, status < 500), "{status}");
        assert_eq!(error(status).to_response().body().windows(6).any(|bytes| bytes == b"secret"), status < 500);
    }
}
