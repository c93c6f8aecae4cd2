//! What cannot be decoded comes back unharmed.

use error_core::{ApiError, ErrorResponse};
use http::{HeaderMap, HeaderValue, StatusCode};

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

/// The response comes back with all that it had.
#[track_caller]
fn check(body: &str) {
    let status = StatusCode::NOT_FOUND;
    let headers = HeaderMap::from_iter([(http::header::SERVER, HeaderValue::from_static("proxy"))]);
    let response = ErrorResponse::from_parts(status, headers, body);
    let params = |response: &ErrorResponse| {
        response.params().map(|(name, json)| (name.to_owned(), json.to_owned())).collect::<Vec<_>>()
    };
    let code = response.raw_code().map(str::to_owned);
    let (message, had) = (response.message().to_owned(), params(&response));
    let back = E::try_from(response).unwrap_err();
    assert_eq!((back.status(), back.raw_code(), back.message()), (status, code.as_deref(), &*message));
    assert_eq!(params(&back), had);
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
