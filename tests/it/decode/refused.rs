//! What cannot be decoded comes back unharmed.

use error_core::{ApiError, ErrorResponse};
use std::{sync::Arc, time::Duration};

#[derive(Debug, PartialEq, ApiError)]
#[api(decode)]
enum E {
    #[api(status = 404, code = "user_not_found", msg = "No user with id {user_id}.")]
    NotFound { user_id: u64 },
    #[api(status = 429, code = "slow_down")]
    SlowDown(#[api(retry_after)] u8),
    #[api(status = 500, code = "store_failed")]
    Store(#[api(source)] Source),
}

#[derive(Debug, PartialEq)]
struct Source;

impl std::fmt::Display for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("source")
    }
}

impl std::error::Error for Source {}

/// Passes `E` through, beside a delay and two deep.
#[derive(Debug, ApiError)]
#[api(decode)]
enum Outer {
    #[api(transparent)]
    Delayed(Box<Delayed>),
    #[api(transparent)]
    Deep(Deep),
    #[api(status = 400, code = "outer_error")]
    Own {
        #[api(param)]
        first: String,
        #[api(param)]
        second: u8,
    },
}

#[derive(Debug, ApiError)]
#[api(decode)]
struct Delayed {
    #[api(transparent)]
    inner: E,
    #[api(retry_after)]
    wait: Duration,
}

#[derive(Debug, ApiError)]
#[api(decode)]
enum Deep {
    #[api(transparent)]
    Inner(Arc<E>),
}

/// All that a response has, as text.
fn all(response: &ErrorResponse) -> String {
    let received = serde_json::to_string(response).unwrap();
    let params: Vec<_> = response.params().collect();
    let read = (response.code(), response.raw_code(), response.errno(), response.message(), response.issues());
    let more = (response.body_status(), response.title(), response.request_id(), response.retry_after());
    format!("{received} {params:?} {read:?} {more:?}")
}

/// The response comes back with all that it had.
#[track_caller]
fn check(body: &str) {
    let text = |truncated| {
        let headers = [("server", "proxy"), ("x-request-id", "req-7f3a"), ("x-odd", "\u{e9}"), ("server", "another")];
        serde_json::json!({ "status": 404, "headers": headers, "body": body, "truncated": truncated }).to_string()
    };
    for text in [text(false), text(true)] {
        let response: ErrorResponse = serde_json::from_str(&text).unwrap();
        let had = all(&response);
        assert_eq!(E::try_from(response.clone()).map_err(|back| all(&back)).unwrap_err(), had);
        assert_eq!(Outer::try_from(response).map_err(|back| all(&back)).unwrap_err(), had);
    }
}

#[test]
fn an_unknown_code_comes_back() {
    check(r#"{"error":{"code":"user_blocked","message":"Blocked.","params":{"user_id":7}}}"#);
    check(r#"{"error":{"message":"Blocked."}}"#);
    check("<html>Bad Gateway</html>");
    check("");
}

#[test]
fn a_missing_param_comes_back() {
    check(r#"{"error":{"code":"user_not_found","message":"No user.","params":{"id":7}}}"#);
    check(r#"{"error":{"code":"user_not_found","message":"No user."}}"#);
}

#[test]
fn a_wrong_typed_param_comes_back() {
    for value in [r#""7""#, "-7", "7.5", "null", "[7]", "{}", "18446744073709551616", "true"] {
        check(&format!(r#"{{"error":{{"code":"user_not_found","message":"No.","params":{{"user_id":{value}}}}}}}"#));
    }
}

#[test]
fn a_missing_or_wrong_delay_comes_back() {
    check(r#"{"error":{"code":"slow_down","message":"Slow down."}}"#);
    check(r#"{"error":{"code":"slow_down","message":"Slow down.","retry_after":256}}"#);
}

#[test]
fn a_variant_with_a_source_comes_back() {
    check(r#"{"error":{"code":"store_failed","message":"Internal Server Error"}}"#);
}

#[test]
fn what_fails_late_comes_back() {
    check(r#"{"error":{"code":"outer_error","message":"No.","params":{"first":"a"}}}"#);
    check(r#"{"error":{"code":"outer_error","message":"No.","params":{"first":"a","second":"7"}}}"#);
    // `Delayed` has its delay, and then no param for `E`.
    check(r#"{"error":{"code":"user_not_found","message":"No.","retry_after":7}}"#);
    check(r#"{"error":{"code":"store_failed","message":"No.","retry_after":7}}"#);
}

#[test]
fn what_a_catalogue_told_stays() {
    error_core::catalog! { static USERS = { errors: [E] }; }

    let body = r#"{"error":{"code":"slow-down","message":"Slow down."}}"#;
    let status = http::StatusCode::TOO_MANY_REQUESTS;
    let response = ErrorResponse::from_parts(status, http::HeaderMap::new(), body).with_catalog(&USERS);
    let back = Outer::try_from(response).unwrap_err();
    assert_eq!((back.code(), back.raw_code()), (Some("slow_down"), Some("slow-down")));
}
