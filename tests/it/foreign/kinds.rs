//! Which shape a body has: the order of WIRE.md section 4.

use super::{check, check_params, read, read_as};

const JSON: &str = "application/json";
const PROBLEM: &str = "application/problem+json";

/// What is told apart here: the code, as it was sent, the message, the title, the errno, and how many issues.
type Told = (Option<&'static str>, &'static str, Option<&'static str>, Option<u32>, usize);

#[track_caller]
fn check_kind(media_type: &'static str, body: &str, expected: Told) {
    let response = read_as(409, media_type, body);
    let told = (response.raw_code(), response.message(), response.title(), response.errno(), response.issues().len());
    assert_eq!(told, expected, "{body}");
}

#[test]
fn problems() {
    // By its media type, whatever else stands in it.
    for media_type in [PROBLEM, "Application/Problem+JSON;charset=utf-8", " application/problem+json ; x=\"a;b\""] {
        check_kind(media_type, r#"{"error":"not_found","message":"m"}"#, (None, "m", None, None, 0));
        check_kind(media_type, r#"{"message":"m","detail":"d","title":"t"}"#, (None, "d", Some("t"), None, 0));
        check_kind(media_type, r#"{"title":"t","code":"own_code"}"#, (Some("own_code"), "t", Some("t"), None, 0));
        check_kind(media_type, "{}", (None, "Conflict", None, None, 0));
    }
    for not_one in ["application/problem+xml", "application/problem", "application/problem+json5", "text/html"] {
        check_kind(not_one, r#"{"error":"not_found"}"#, (Some("not_found"), "Conflict", None, None, 0));
    }
    // By its members.
    check_kind(JSON, r#"{"title":"t"}"#, (None, "t", Some("t"), None, 0));
    check_kind(JSON, r#"{"detail":"d"}"#, (None, "d", None, None, 0));
    check_kind(JSON, r#"{"type":"urn:x:some_code"}"#, (Some("some_code"), "Conflict", None, None, 0));
    check_kind(JSON, r#"{"title":"t","detail":"d","errors":[{"detail":"e"}]}"#, (None, "d", Some("t"), None, 1));
    // A text is needed, and `error` counts only where it could be one: a text or an object.
    check_kind(JSON, r#"{"title":5,"detail":[],"message":"m"}"#, (None, "m", None, None, 0));
    for absent in ["null", "true", "5", "[]"] {
        check_kind(JSON, &format!(r#"{{"title":"t","error":{absent}}}"#), (None, "t", Some("t"), None, 0));
    }
    check_kind(JSON, r#"{"title":"t","error":{"code":"a_b"}}"#, (Some("a_b"), "t", None, None, 0));
}

#[test]
fn objects_under_error() {
    // Google's needs both; an integer is one in any notation.
    check_kind(JSON, r#"{"error":{"code":5,"status":"NOT_FOUND","message":"m"}}"#, (None, "m", None, None, 0));
    for (code, status) in
        [("404", Some(404)), ("404.0", Some(404)), ("4.04e2", Some(404)), ("-5", None), ("1e30", None)]
    {
        let response = read(404, &format!(r#"{{"error":{{"code":{code},"status":"NOT_FOUND","message":"m"}}}}"#));
        assert_eq!((response.errno(), response.body_status()), (None, status), "{code}");
    }
    for no_integer in ["404.5", "\"404\"", "null", "[404]", "1e400"] {
        let response = read(404, &format!(r#"{{"error":{{"code":{no_integer},"status":"NOT_FOUND"}}}}"#));
        assert_eq!((response.errno(), response.body_status()), (None, None), "{no_integer}");
    }
    check_kind(JSON, r#"{"error":{"code":40901,"message":"m"}}"#, (None, "m", None, Some(40901), 0));
    // A number of its own, with a code beside it or not.
    check_kind(JSON, r#"{"error":{"errno":40901,"message":"m"}}"#, (None, "m", None, Some(40901), 0));
    check_kind(JSON, r#"{"error":{"errno":40901,"id":"a_b"}}"#, (Some("a_b"), "Conflict", None, Some(40901), 0));
    for (errno, expected) in [("-1", None), ("4294967296", None), ("1e400", None), ("40901.0", Some(40901))] {
        check_kind(JSON, &format!(r#"{{"error":{{"errno":{errno}}}}}"#), (None, "Conflict", None, expected, 0));
    }
    check_kind(JSON, r#"{"error":{}}"#, (None, "Conflict", None, None, 0));
    check_kind(JSON, r#"{"error":{"code":""}}"#, (None, "Conflict", None, None, 0));
}

#[test]
fn a_text_under_error() {
    // Beside a number the message, even where it could be a code.
    for code in ["40901", "40901.0"] {
        check_kind(
            JSON,
            &format!(r#"{{"error":"not_found","code":{code}}}"#),
            (None, "not_found", None, Some(40901), 0),
        );
    }
    for code in ["-1", "4294967296", "1e30"] {
        check_kind(JSON, &format!(r#"{{"error":"not_found","code":{code}}}"#), (None, "not_found", None, None, 0));
    }
    let response = read(409, r#"{"error":"e","code":40901,"message":"m"}"#);
    check(&response, None, "e");
    check_params(&response, &[("message", r#""m""#)]);
    // Otherwise a code where it can be one.
    check_kind(JSON, r#"{"error":"NOT_FOUND"}"#, (Some("NOT_FOUND"), "Conflict", None, None, 0));
    check_kind(JSON, r#"{"error":"Any Text","error_description":"d"}"#, (Some("Any Text"), "d", None, None, 0));
    check_kind(JSON, r#"{"error":"","error_description":"d"}"#, (None, "d", None, None, 0));
    check_kind(JSON, r#"{"error":"Any Text","message":"m"}"#, (None, "m", None, None, 0));
    check_kind(JSON, r#"{"error":"not_found","message":"m"}"#, (Some("not_found"), "m", None, None, 0));
    check_kind(JSON, r#"{"error":"No such user","code":"a_b"}"#, (Some("a_b"), "No such user", None, None, 0));
    check_kind(JSON, r#"{"error":"ab"}"#, (None, "ab", None, None, 0));
    let response = read(409, r#"{"error":"not_found","message":"m","error_description":"d"}"#);
    check_params(&response, &[("error_description", r#""d""#)]);
}

#[test]
fn lists_under_errors() {
    check_kind(JSON, r#"{"errors":[{"code":"a_b","detail":"d"}]}"#, (Some("a_b"), "d", None, None, 0));
    // It comes before `error`.
    let both = r#"{"errors":[{"code":"a_b","detail":"d"}],"error":{"code":"c_d"}}"#;
    check_kind(JSON, both, (Some("a_b"), "d", None, None, 0));
    // Nothing else is one.
    for list in [r#"["x"]"#, "[]", r#"[{"code":"a_b"},"x"]"#, "{}", "null", "5", "[[]]"] {
        check_kind(JSON, &format!(r#"{{"errors":{list},"message":"m"}}"#), (None, "m", None, None, 0));
    }
}
