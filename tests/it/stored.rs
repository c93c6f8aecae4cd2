//! A response that is stored, in a queue or a cache, and read again elsewhere.

use error_core::ErrorResponse;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::{Value, json};

const BODY: &str = r#"{"error":{"code":"user_not_found","message":"No user with id 7."}}"#;

fn response(header: &'static [u8], body: impl Into<Vec<u8>>) -> ErrorResponse {
    let value = HeaderValue::from_bytes(header).unwrap();
    let headers = HeaderMap::from_iter([(HeaderName::from_static("x-by"), value)]);
    ErrorResponse::from_parts(StatusCode::NOT_FOUND, headers, body)
}

fn stored(status: u16, headers: &Value, encoding: &str, body: &str) -> Value {
    json!({ "status": status, "headers": headers, "encoding": encoding, "body": body, "truncated": false })
}

#[test]
fn a_text_is_stored_as_it_is() {
    let value = serde_json::to_value(response(b"shop", BODY)).unwrap();
    assert_eq!(value, stored(404, &json!([["x-by", "shop"]]), "utf-8", BODY));
    let again: ErrorResponse = serde_json::from_value(value).unwrap();
    assert_eq!((again.code(), again.message()), (Some("user_not_found"), "No user with id 7."));
    assert_eq!(again.headers()["x-by"], "shop");
}

/// ISO 8859-1 has a character for each byte.
#[test]
fn other_bytes_are_stored_too() {
    let value = serde_json::to_value(response(b"caf\xe9", b"\xff\x00a".to_vec())).unwrap();
    assert_eq!(value, stored(404, &json!([["x-by", "caf\u{e9}"]]), "iso-8859-1", "\u{ff}\0a"));
    let again: ErrorResponse = serde_json::from_value(value).unwrap();
    assert_eq!(again.body(), b"\xff\x00a");
    assert_eq!(again.headers()["x-by"], &b"caf\xe9"[..]);
}

#[test]
fn repeated_headers_stay_in_their_order() {
    let headers = json!([["set-cookie", "a=1"], ["set-cookie", "b=2"]]);
    let again: ErrorResponse = serde_json::from_value(stored(500, &headers, "utf-8", "")).unwrap();
    assert_eq!(again.headers().get_all("set-cookie").iter().collect::<Vec<_>>(), ["a=1", "b=2"]);
    assert_eq!(serde_json::to_value(&again).unwrap(), stored(500, &headers, "utf-8", ""));
}

/// As formats do it that write no names.
#[test]
fn the_fields_may_be_a_list() {
    let again: ErrorResponse = serde_json::from_value(json!([404, [["x-by", "shop"]], "utf-8", BODY, true])).unwrap();
    assert_eq!((again.code(), again.truncated()), (Some("user_not_found"), true));
}

#[track_caller]
fn check_refused(value: Value, why: &str) {
    let error = serde_json::from_value::<ErrorResponse>(value).unwrap_err().to_string();
    assert!(error.contains(why), "{error}");
}

#[test]
fn what_no_response_can_be_is_refused() {
    check_refused(
        stored(9999, &json!([]), "utf-8", ""),
        "invalid value: integer `9999`, expected a status from 100 to 999",
    );
    check_refused(stored(404, &json!([["x by", "a"]]), "utf-8", ""), "invalid HTTP header name");
    check_refused(stored(404, &json!([["x-by", "a\nb"]]), "utf-8", ""), "failed to parse header value");
    check_refused(stored(404, &json!([["x-by", "\u{20ac}"]]), "utf-8", ""), "`\u{20ac}` stands for no byte");
    check_refused(stored(404, &json!([]), "utf-16", ""), "expected `utf-8` or `iso-8859-1`");
    check_refused(json!({ "body": "x" }), "missing field `status`");
    check_refused(json!("x"), "expected an error response");
}

/// What is stored by a later version has fields that this one does not know.
#[test]
fn unknown_and_missing_fields_do_no_harm() {
    let again: ErrorResponse = serde_json::from_value(json!({ "status": 502, "later": {} })).unwrap();
    assert_eq!((again.status(), again.body()), (StatusCode::BAD_GATEWAY, &b""[..]));
}
