//! The samples of WIRE.md section 1, copied from there, and the occurrence that has nothing to add.

use error_core::{
    ApiError, Envelope, EnvelopeCamel, Errno, ErrnoNested, Flat, GoogleRpc, HttpError, JsonApi, Occurrence, Problem,
    Shape,
};

use super::{UserNotFound, check, check_error, sample};

const DOCS: &str = "https://errors.shop.example.com/";

#[track_caller]
fn check_sample(shape: &dyn Shape, expected: &str) {
    let error = sample();
    check(&Occurrence::new(&error).with_request_id("req-7f3a").with_instance("/orders/42"), shape, expected);
}

#[test]
fn the_sample_as_an_envelope() {
    check_sample(
        &Envelope,
        r#"{"error":{"code":"order_invalid","message":"Order 42 is invalid.","issues":[{"path":"items[0].qty","code":"too_small","message":"must be at least 1","params":{"min":1}}],"params":{"order_id":42},"request_id":"req-7f3a","retry_after":30}}"#,
    );
}

#[test]
fn the_sample_as_an_envelope_in_camel_case() {
    check_sample(
        &EnvelopeCamel,
        r#"{"error":{"code":"ORDER_INVALID","message":"Order 42 is invalid.","details":[{"field":"items[0].qty","code":"TOO_SMALL","message":"must be at least 1","params":{"min":1}}],"params":{"order_id":42},"requestId":"req-7f3a","retryAfter":30}}"#,
    );
}

#[test]
fn the_sample_as_a_problem() {
    check_sample(
        &Problem::new().with_docs(DOCS),
        r##"{"type":"https://errors.shop.example.com/order_invalid","title":"Order invalid","status":422,"detail":"Order 42 is invalid.","instance":"/orders/42","code":"order_invalid","errors":[{"detail":"must be at least 1","pointer":"#/items/0/qty","code":"too_small","params":{"min":1}}],"order_id":42,"request_id":"req-7f3a","retry_after":30}"##,
    );
}

#[test]
fn the_sample_as_a_number() {
    check_sample(&Errno::new(), r#"{"code":42201,"error":"Order 42 is invalid.","request_id":"req-7f3a"}"#);
    check_sample(
        &ErrnoNested::new(),
        r#"{"request_id":"req-7f3a","error":{"name":"ApiError","errno":42201,"message":"Order 42 is invalid.","trackError":null}}"#,
    );
}

/// `.extended()` appends `id`, `issues`, `params` and `retry_after` to the object that has the message.
#[test]
fn the_sample_as_a_number_with_all_of_it() {
    check_sample(
        &Errno::new().extended(),
        r#"{"code":42201,"error":"Order 42 is invalid.","request_id":"req-7f3a","id":"order_invalid","issues":[{"path":"items[0].qty","code":"too_small","message":"must be at least 1","params":{"min":1}}],"params":{"order_id":42},"retry_after":30}"#,
    );
    check_sample(
        &ErrnoNested::new().extended(),
        r#"{"request_id":"req-7f3a","error":{"name":"ApiError","errno":42201,"message":"Order 42 is invalid.","trackError":null,"id":"order_invalid","issues":[{"path":"items[0].qty","code":"too_small","message":"must be at least 1","params":{"min":1}}],"params":{"order_id":42},"retry_after":30}}"#,
    );
}

#[test]
fn the_sample_as_a_flat_object() {
    check_sample(
        &Flat,
        r#"{"message":"Order 42 is invalid.","code":"order_invalid","issues":[{"path":"items[0].qty","code":"too_small","message":"must be at least 1","params":{"min":1}}],"params":{"order_id":42},"request_id":"req-7f3a","retry_after":30}"#,
    );
}

#[test]
fn the_sample_as_json_api() {
    check_sample(
        &JsonApi::new().with_docs(DOCS),
        r#"{"errors":[{"links":{"type":"https://errors.shop.example.com/order_invalid"},"status":"422","code":"order_invalid","title":"Order invalid","detail":"must be at least 1","source":{"pointer":"/items/0/qty"},"meta":{"code":"too_small","params":{"min":1}}}],"meta":{"message":"Order 42 is invalid.","params":{"order_id":42},"request_id":"req-7f3a","retry_after":30}}"#,
    );
}

#[test]
fn the_sample_as_a_status_of_google() {
    check_sample(
        &GoogleRpc::new("shop.example.com").with_docs(DOCS),
        r#"{"error":{"code":422,"message":"Order 42 is invalid.","status":"INVALID_ARGUMENT","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"ORDER_INVALID","domain":"shop.example.com","metadata":{"order_id":"42"}},{"@type":"type.googleapis.com/google.rpc.BadRequest","fieldViolations":[{"field":"items[0].qty","description":"must be at least 1","reason":"TOO_SMALL"}]},{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"30s"},{"@type":"type.googleapis.com/google.rpc.RequestInfo","requestId":"req-7f3a"},{"@type":"type.googleapis.com/google.rpc.Help","links":[{"description":"Order invalid","url":"https://errors.shop.example.com/order_invalid"}]}]}}"#,
    );
}

/// What is absent is omitted, never null; `trackError` is the exception that js-http-errors has.
#[test]
fn nothing_to_add() {
    let check = |shape: &dyn Shape, expected| check_error(&UserNotFound, shape, expected);
    check(&Envelope, r#"{"error":{"code":"user_not_found","message":"No such user."}}"#);
    check(&EnvelopeCamel, r#"{"error":{"code":"USER_NOT_FOUND","message":"No such user."}}"#);
    check(&Flat, r#"{"message":"No such user.","code":"user_not_found"}"#);
    check(&Problem::new(), r#"{"title":"Not Found","status":404,"detail":"No such user.","code":"user_not_found"}"#);
    check(&Errno::new(), r#"{"code":40400,"error":"No such user."}"#);
    check(&Errno::new().extended(), r#"{"code":40400,"error":"No such user.","id":"user_not_found"}"#);
    check(
        &ErrnoNested::new(),
        r#"{"error":{"name":"ApiError","errno":40400,"message":"No such user.","trackError":null}}"#,
    );
    check(
        &ErrnoNested::new().extended(),
        r#"{"error":{"name":"ApiError","errno":40400,"message":"No such user.","trackError":null,"id":"user_not_found"}}"#,
    );
    check(
        &JsonApi::new(),
        r#"{"errors":[{"status":"404","code":"user_not_found","title":"User not found","detail":"No such user."}]}"#,
    );
    check(
        &GoogleRpc::new("shop.example.com"),
        r#"{"error":{"code":404,"message":"No such user.","status":"NOT_FOUND","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"USER_NOT_FOUND","domain":"shop.example.com"}]}}"#,
    );
}

/// A delay of nothing is one; a missing delay is no member.
#[test]
fn a_delay_of_zero_is_sent() {
    #[derive(Debug, ApiError)]
    #[api(status = 503, code = "come_back", msg = "Come back.", retry_after = 0)]
    struct Now;

    check_error(&Now, &Envelope, r#"{"error":{"code":"come_back","message":"Come back.","retry_after":0}}"#);
    check_error(&Now, &EnvelopeCamel, r#"{"error":{"code":"COME_BACK","message":"Come back.","retryAfter":0}}"#);
    check_error(&Now, &Flat, r#"{"message":"Come back.","code":"come_back","retry_after":0}"#);
}

/// RFC 9457 section 7, JSON:API section "Content Negotiation"; none has a charset (RFC 8259 section 11).
#[test]
fn media_types() {
    let media_type = |shape: &dyn Shape| shape.media_type(&Occurrence::new(&HttpError::NotFound));
    let json: [&dyn Shape; 8] = [
        &Envelope,
        &EnvelopeCamel,
        &Flat,
        &Errno::new(),
        &Errno::new().extended(),
        &ErrnoNested::new(),
        &ErrnoNested::new().with_name("E").extended(),
        &GoogleRpc::new("shop.example.com"),
    ];
    for shape in json {
        assert_eq!(media_type(shape), "application/json");
    }
    assert_eq!(media_type(&Problem::new().without_status()), "application/problem+json");
    assert_eq!(media_type(&JsonApi::new()), "application/vnd.api+json");
}

/// Without anything said, each shape is the plain one.
#[test]
fn defaults_are_the_plain_shapes() {
    let error = sample();
    let body = |shape: &dyn Shape| Occurrence::new(&error).with_request_id("req-7f3a").to_body(shape);
    assert_eq!(body(&Problem::default()), body(&Problem::new()));
    assert_eq!(body(&JsonApi::default()), body(&JsonApi::new()));
    assert_eq!(body(&Errno::default()), body(&Errno::new()));
    assert_eq!(body(&ErrnoNested::default()), body(&ErrnoNested::new()));
    assert_eq!(body(&<error_core::Adjusted<Envelope>>::default()), body(&Envelope));
}
