//! What follows the status of an occurrence where that varies, and what does not.

use error_core::{
    ApiError, Envelope, EnvelopeCamel, Errno, ErrnoNested, GoogleRpc, GrpcCode, HttpError, JsonApi, Occurrence,
    Problem, Shape,
};
use http::StatusCode;
use serde_json::json;

use super::{check_error, check_member};

const GOOGLE: GoogleRpc = GoogleRpc::new("shop.example.com");

/// The gRPC codes are those of WIRE.md section 3, the titles RFC 9110's phrases.
#[track_caller]
fn check_status(status: u16, grpc: &str, title: &str) {
    #[derive(Debug, ApiError)]
    #[api(status = 400, code = "upstream_said_no", title = "Said no", msg = "It said no.")]
    struct Upstream(#[api(status)] StatusCode);

    let error = Upstream(StatusCode::from_u16(status).unwrap());
    let occurrence = Occurrence::new(&error);
    let check = |shape: &dyn Shape, pointer: &str, expected| check_member(&occurrence, shape, pointer, Some(&expected));
    check(&GOOGLE, "/error/code", json!(status));
    check(&GOOGLE, "/error/status", json!(grpc));
    check(&GOOGLE, "/error/details/0/reason", json!("UPSTREAM_SAID_NO"));
    check(&Errno::new(), "/code", json!(u32::from(status) * 100));
    check(&ErrnoNested::new(), "/error/errno", json!(u32::from(status) * 100));
    check(&Problem::new(), "/status", json!(status));
    check(&Problem::new(), "/title", json!(title));
    check(&JsonApi::new(), "/errors/0/status", json!(status.to_string()));
    // The title is the error's own.
    check(&JsonApi::new(), "/errors/0/title", json!("Said no"));
    check(&Problem::new().with_docs("https://e.example/"), "/title", json!("Said no"));
    assert_eq!(occurrence.to_response(&GOOGLE).status(), status);
}

#[test]
fn shapes_follow_the_status_of_the_occurrence() {
    check_status(400, "INVALID_ARGUMENT", "Bad Request");
    check_status(401, "UNAUTHENTICATED", "Unauthorized");
    check_status(403, "PERMISSION_DENIED", "Forbidden");
    check_status(404, "NOT_FOUND", "Not Found");
    check_status(408, "DEADLINE_EXCEEDED", "Request Timeout");
    check_status(409, "ABORTED", "Conflict");
    check_status(410, "NOT_FOUND", "Gone");
    check_status(412, "FAILED_PRECONDITION", "Precondition Failed");
    check_status(413, "FAILED_PRECONDITION", "Content Too Large");
    check_status(416, "OUT_OF_RANGE", "Range Not Satisfiable");
    check_status(418, "FAILED_PRECONDITION", "Said no");
    check_status(422, "INVALID_ARGUMENT", "Unprocessable Content");
    check_status(428, "FAILED_PRECONDITION", "Precondition Required");
    check_status(429, "RESOURCE_EXHAUSTED", "Too Many Requests");
    check_status(499, "CANCELLED", "Said no");
    check_status(500, "INTERNAL", "Internal Server Error");
    check_status(501, "UNIMPLEMENTED", "Not Implemented");
    check_status(502, "UNAVAILABLE", "Bad Gateway");
    check_status(503, "UNAVAILABLE", "Service Unavailable");
    check_status(504, "DEADLINE_EXCEEDED", "Gateway Timeout");
    check_status(507, "INTERNAL", "Insufficient Storage");
    check_status(599, "INTERNAL", "Said no");
}

/// `grpc = …` is the error's own, whatever the status.
#[test]
fn a_grpc_code_that_was_given_stays() {
    #[derive(Debug, ApiError)]
    #[api(status = 500, code = "disk_failed", grpc = DATA_LOSS, msg = "The disk failed.")]
    struct Disk(#[api(status)] u16);

    for status in [404, 500, 503] {
        let error = Disk(status);
        assert_eq!(Occurrence::new(&error).grpc(), GrpcCode::DataLoss);
        check_member(&Occurrence::new(&error), &GOOGLE, "/error/status", Some(&json!("DATA_LOSS")));
        check_member(&Occurrence::new(&error), &GOOGLE, "/error/code", Some(&json!(status)));
    }
}

#[test]
fn an_errno_that_was_declared_is_sent_by_the_two_shapes_for_it_alone() {
    #[derive(Debug, ApiError)]
    #[api(status = 404, code = "user_not_found", errno = 40402, msg = "No such user.")]
    struct Declared;

    check_error(&Declared, &Errno::new(), r#"{"code":40402,"error":"No such user."}"#);
    check_error(
        &Declared,
        &ErrnoNested::new(),
        r#"{"error":{"name":"ApiError","errno":40402,"message":"No such user.","trackError":null}}"#,
    );
    check_error(&Declared, &Envelope, r#"{"error":{"code":"user_not_found","message":"No such user."}}"#);
    check_error(&Declared, &EnvelopeCamel, r#"{"error":{"code":"USER_NOT_FOUND","message":"No such user."}}"#);
    for shape in [&GOOGLE as &dyn Shape, &Problem::new(), &JsonApi::new(), &error_core::Flat] {
        let body = String::from_utf8(Occurrence::new(&Declared).to_body(shape)).unwrap();
        assert!(!body.contains("40402") && !body.contains("errno"), "{body}");
    }
}

/// Built-in errors that have no status of their own: WIRE.md section 2.1.
#[test]
fn http_errors_of_unknown_statuses() {
    let of = |status| HttpError::from(StatusCode::from_u16(status).unwrap());
    check_error(&of(418), &Errno::new(), r#"{"code":41800,"error":"The request failed."}"#);
    check_error(&of(529), &Errno::new(), r#"{"code":52900,"error":"The server failed."}"#);
    check_error(
        &of(529),
        &Problem::new(),
        r#"{"title":"Unknown server error","status":529,"detail":"The server failed.","code":"unknown_server_error"}"#,
    );
}

/// Some statuses have no phrase: then a text with values is no phrase either.
#[test]
fn a_message_with_values_stays_whatever_the_status() {
    #[derive(Debug, ApiError)]
    #[api(status = 499, code = "upstream_said", msg = "Upstream said {what}.")]
    struct Upstream {
        #[api(param)]
        what: &'static str,
        #[api(status)]
        status: StatusCode,
    }
    let error = Upstream { what: "no", status: StatusCode::NOT_FOUND };
    assert_eq!(error.to_string(), "Upstream said no.");
    let body = error.to_response().into_body();
    let expected = r#"{"error":{"code":"upstream_said","message":"Upstream said no.","params":{"what":"no"}}}"#;
    assert_eq!(String::from_utf8_lossy(&body), expected);
    assert_eq!(error.status(), 404);
}
