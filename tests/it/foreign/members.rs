//! Single members: doubled, of the wrong type, spelt oddly.

use error_core::ErrorResponse;
use http::{HeaderMap, StatusCode};

use super::{check, check_params, read, read_as};

#[test]
fn a_byte_order_mark_is_skipped() {
    check(&read(404, "\u{feff}{\"message\":\"gone\",\"code\":\"user_gone\"}"), Some("user_gone"), "gone");
}

#[test]
fn of_doubled_members_the_last_counts() {
    let response =
        read(404, r#"{"error":{"code":"first","code":"second","message":"a","message":"b","params":{"id":1,"id":2}}}"#);
    check(&response, Some("second"), "b");
    check_params(&response, &[("id", "2")]);
}

/// RFC 9457 section 3.1: a member of the wrong type is ignored, not the document.
#[test]
fn members_of_the_wrong_type_count_as_absent() {
    let response = read_as(
        409,
        "application/problem+json",
        r#"{"type":7,"title":["x"],"status":"409","detail":"D","instance":{},"code":null,"retry_after":"soon","request_id":5}"#,
    );
    check(&response, None, "D");
    assert_eq!((response.type_uri(), response.title(), response.body_status()), (None, None, None));
    assert_eq!((response.instance(), response.request_id(), response.retry_after()), (None, None, None));
    check_params(&response, &[]);
    let response = read(409, r#"{"error":{"code":{},"message":[],"issues":5,"params":{"id":1}}}"#);
    check(&response, None, "Conflict");
    assert_eq!(response.param::<u64>("id"), Some(1));
}

#[test]
fn lone_surrogates_spoil_only_their_member() {
    check(&read(400, r#"{"message":"m","code":"\ud800","x":"\udfff"}"#), None, "m");
}

#[test]
fn a_name_may_be_spelt_with_escapes() {
    check(&read(404, r#"{"code":"first","message":"m","cod\u0065":"second"}"#), Some("second"), "m");
    check(&read(404, r#"{"cod\u0065":"first","message":"m","code":"second"}"#), Some("second"), "m");
    check(&read(404, "\n\t {\"\\u0065rror\":{\"m\\u0065ssage\":\"m\"}} \r\n"), None, "m");
    // A lone surrogate in a name spoils no other member.
    let response = read(404, r#"{"message":"m","\ud800":1}"#);
    check(&response, None, "m");
    assert_eq!(response.params().len(), 1);
}

#[test]
fn statuses_and_numbers() {
    let status = |json: &str| {
        let response = read_as(409, "application/problem+json", format!(r#"{{"status":{json}}}"#));
        assert_eq!(response.status(), StatusCode::CONFLICT);
        response.body_status()
    };
    for (json, expected) in [("404", Some(404)), ("404.0", Some(404)), ("4.04e2", Some(404)), ("0", Some(0))] {
        assert_eq!(status(json), expected, "{json}");
    }
    for json in ["-404", "404.5", "\"404\"", "null", "65536", "1e400", "123456789012345678901234567890", "[404]"] {
        assert_eq!(status(json), None, "{json}");
    }
    let big = read(400, r#"{"message":"m","big":123456789012345678901234567890.5e999}"#);
    check_params(&big, &[("big", "123456789012345678901234567890.5e999")]);
}

/// What a shape does not know is a param, wherever it stands; of one name what is nearer to the error.
#[test]
fn unknown_members_are_params() {
    let response = read(
        409,
        r#"{"error":{"code":"a_b","message":"m","params":{"x":1},"x":2,"y":null,"":""},"y":3,"z":{"a":[]},"error_id":"e"}"#,
    );
    check_params(&response, &[("x", "1"), ("y", "null"), ("", r#""""#), ("z", r#"{"a":[]}"#), ("error_id", r#""e""#)]);
    let response = read(409, r#"{"error":{"code":"a_b","params":[1]}}"#);
    check_params(&response, &[("params", "[1]")]);
    let response = read(409, r#"{"code":"a_b","hint":"h"}"#);
    check(&response, Some("a_b"), "Conflict");
    check_params(&response, &[("hint", r#""h""#)]);
}

#[test]
fn messages_have_an_order() {
    let names = ["message", "detail", "title", "error_description"];
    for at in 0..names.len() {
        let members: Vec<_> = names[at..].iter().map(|name| format!(r#""{name}":"{name}""#)).collect();
        check(&read(409, &format!(r#"{{"error":{{"code":"a_b",{}}}}}"#, members.join(","))), Some("a_b"), names[at]);
        let wrong = names[at..].iter().map(|name| format!(r#""{name}":[7]"#)).collect::<Vec<_>>();
        check(&read(409, &format!(r#"{{"error":{{"code":"a_b",{}}}}}"#, wrong.join(","))), Some("a_b"), "Conflict");
    }
    check(&read(409, r#"{"message":""}"#), None, "");
}

/// A response of more headers than there is room for is refused when it is read back, not a panic.
#[test]
fn too_many_headers() {
    let stored = |count: usize| {
        let headers: Vec<_> = (0..count).map(|n| [format!("x-{n}"), String::new()]).collect();
        serde_json::json!({"status": 404, "headers": headers, "encoding": "utf-8", "body": "", "truncated": false})
    };
    let read = |count| serde_json::from_value::<ErrorResponse>(stored(count));
    assert_eq!(read(1000).unwrap().headers().len(), 1000);
    assert!(read(40_000).is_err());
    assert_eq!(ErrorResponse::from_parts(StatusCode::NOT_FOUND, HeaderMap::new(), "").headers().len(), 0);
}
