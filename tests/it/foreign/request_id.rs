//! The request id, in bodies and headers.

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use super::{header_of, read, read_parts};

#[test]
fn the_request_id_may_stand_in_a_header() {
    assert_eq!(header_of("x-request-id", b"a1").request_id(), Some("a1"));
    assert_eq!(header_of("request-id", b" b2 ").request_id(), Some("b2"));
    assert_eq!(header_of("x-request-id", b"caf\xe9").request_id(), None);
    let headers = HeaderMap::from_iter([(HeaderName::from_static("x-request-id"), HeaderValue::from_static("header"))]);
    let response = read_parts(StatusCode::NOT_FOUND, headers, r#"{"message":"m","requestId":"body"}"#);
    assert_eq!(response.request_id(), Some("body"));
}

#[test]
fn an_empty_request_id_is_none() {
    for body in [
        r#"{"message":"m","request_id":"","requestId":5,"traceId":"t1"}"#,
        r#"{"error":{"code":"a_b","traceId":"t1"},"request_id":"outer"}"#,
        r#"{"error":{"code":"a_b"},"traceId":"t1"}"#,
        r#"{"error":{"code":409,"status":"ABORTED"},"requestId":"t1"}"#,
        r#"{"error":{"errno":40900},"request_id":"t1"}"#,
        r#"{"errors":[{"detail":"d"}],"meta":{"requestId":"t1"}}"#,
        r#"{"error":"e","code":40900,"request_id":"t1"}"#,
        r#"{"title":"t","traceId":"t1"}"#,
    ] {
        assert_eq!(read(409, body).request_id(), Some("t1"), "{body}");
    }
    let name = HeaderName::from_static;
    let value = HeaderValue::from_static;
    let headers = HeaderMap::from_iter([(name("x-request-id"), value(" ")), (name("request-id"), value("second"))]);
    let response = read_parts(StatusCode::CONFLICT, headers, r#"{"request_id":""}"#);
    assert_eq!(response.request_id(), Some("second"));
}
