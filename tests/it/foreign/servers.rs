//! What other servers send for an error, as their documentation has it.

use std::time::Duration;

use error_core::{Place, Retry};

use super::{check, check_issues, check_params, read, read_as};

#[test]
fn stripe() {
    let response = read(
        404,
        r#"{"error":{"code":"resource_missing","doc_url":"https://stripe.com/docs/error-codes/resource-missing",
            "message":"No such customer: 'cus_4fdAW5ftNQow1a'","param":"customer","type":"invalid_request_error"}}"#,
    );
    check(&response, Some("resource_missing"), "No such customer: 'cus_4fdAW5ftNQow1a'");
    let page = r#""https://stripe.com/docs/error-codes/resource-missing""#;
    check_params(&response, &[("doc_url", page), ("param", r#""customer""#)]);
    assert_eq!(response.type_uri(), Some("invalid_request_error"));
    // One without a code has a type.
    let response =
        read(400, r#"{"error":{"message":"Missing required param: amount.","type":"invalid_request_error"}}"#);
    check(&response, Some("invalid_request_error"), "Missing required param: amount.");
}

#[test]
fn fast_api() {
    let response = read(
        422,
        r#"{"detail":[{"type":"missing","loc":["body","items",0,"qty"],"msg":"Field required","input":{"sku":"a"}},
            {"type":"int_parsing","loc":["query","limit"],"msg":"Input should be a valid integer"}]}"#,
    );
    check(&response, None, "Unprocessable Content");
    check_issues(
        &response,
        &[
            (Place::Body, "items[0].qty", Some("missing"), Some("Field required")),
            (Place::Query, "limit", Some("int_parsing"), Some("Input should be a valid integer")),
        ],
    );
    assert_eq!(response.issues()[0].params().collect::<Vec<_>>(), [("input", r#"{"sku":"a"}"#)]);
    check(&read(404, r#"{"detail":"Item not found"}"#), None, "Item not found");
    // `HTTPException(404, detail={…})`
    let response = read(404, r#"{"detail":{"code":"item_not_found","message":"No such item.","item":7}}"#);
    check(&response, Some("item_not_found"), "No such item.");
    check_params(&response, &[("item", "7")]);
    check_issues(&read(422, r#"{"detail":{"email":"is taken"}}"#), &[(Place::Body, "email", None, Some("is taken"))]);
}

#[test]
fn spring() {
    let problem = r#"{"type":"about:blank","title":"Bad Request","status":400,"detail":"Failed to read request","instance":"/orders"}"#;
    let response = read_as(400, "application/problem+json", problem);
    check(&response, None, "Failed to read request");
    assert_eq!((response.title(), response.instance()), (Some("Bad Request"), Some("/orders")));
    assert_eq!((response.type_uri(), response.body_status()), (Some("about:blank"), Some(400)));
    check_params(&response, &[]);
    // Spring Boot's own, from before ProblemDetail.
    let response = read(
        404,
        r#"{"timestamp":"2024-05-01T10:00:00.000+00:00","status":404,"error":"Not Found","message":"No static resource x.","path":"/x"}"#,
    );
    check(&response, None, "No static resource x.");
    assert_eq!(response.body_status(), Some(404));
    assert!(response.params().any(|param| param == ("error", r#""Not Found""#)));
    assert!(response.params().any(|param| param == ("path", r#""/x""#)));
}

#[test]
fn asp_net() {
    let response = read_as(
        400,
        "application/problem+json; charset=utf-8",
        r#"{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.1","title":"One or more validation errors occurred.",
            "status":400,"errors":{"Name":["The Name field is required."],"Items[0].Qty":["Too small.","Not even."]},
            "traceId":"00-84c1fd4063c38d9f3900d06e56542d48-85d1d4-00"}"#,
    );
    check(&response, None, "One or more validation errors occurred.");
    assert_eq!(response.request_id(), Some("00-84c1fd4063c38d9f3900d06e56542d48-85d1d4-00"));
    check_issues(
        &response,
        &[
            (Place::Body, "Name", None, Some("The Name field is required.")),
            (Place::Body, "Items[0].Qty", None, Some("Too small.")),
            (Place::Body, "Items[0].Qty", None, Some("Not even.")),
        ],
    );
}

#[test]
fn git_hub() {
    let response = read(
        422,
        r#"{"message":"Validation Failed","errors":[{"resource":"Issue","field":"title","code":"missing_field"}],
            "documentation_url":"https://docs.github.com/rest","status":"422"}"#,
    );
    check(&response, None, "Validation Failed");
    check_issues(&response, &[(Place::Body, "title", Some("missing_field"), None)]);
    assert_eq!(response.issues()[0].params().collect::<Vec<_>>(), [("resource", r#""Issue""#)]);
    assert!(response.params().any(|(name, _)| name == "documentation_url"));
}

#[test]
fn kubernetes() {
    let response = read(
        404,
        r#"{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"pods \"web\" not found",
            "reason":"NotFound","details":{"name":"web","kind":"pods"},"code":404}"#,
    );
    check(&response, None, "pods \"web\" not found");
    for param in
        [("reason", r#""NotFound""#), ("details", r#"{"name":"web","kind":"pods"}"#), ("status", r#""Failure""#)]
    {
        assert!(response.params().any(|found| found == param), "{param:?}");
    }
}

#[test]
fn matrix() {
    let response = read(429, r#"{"errcode":"M_LIMIT_EXCEEDED","error":"Too many requests","retry_after_ms":2000}"#);
    check(&response, None, "Too many requests");
    check_params(&response, &[("errcode", r#""M_LIMIT_EXCEEDED""#), ("retry_after_ms", "2000")]);
    assert_eq!(response.retry(), Retry::Backoff);
}

#[test]
fn frameworks() {
    // NestJS
    let response = read(400, r#"{"statusCode":400,"message":["name must be a string"],"error":"Bad Request"}"#);
    check(&response, None, "Bad Request");
    check_params(&response, &[("statusCode", "400"), ("message", r#"["name must be a string"]"#)]);
    // Laravel
    let response =
        read(422, r#"{"message":"The email field is required.","errors":{"email":["The email field is required."]}}"#);
    check(&response, None, "The email field is required.");
    check_issues(&response, &[(Place::Body, "email", None, Some("The email field is required."))]);
    // Rails
    let response = read(422, r#"{"errors":{"name":["can't be blank"]}}"#);
    check_issues(&response, &[(Place::Body, "name", None, Some("can't be blank"))]);
    // Django REST framework
    let response = read(400, r#"{"name":["This field is required."]}"#);
    check_params(&response, &[("name", r#"["This field is required."]"#)]);
    // AWS
    let response = read(400, r#"{"__type":"ResourceNotFoundException","message":"Requested resource not found"}"#);
    check(&response, None, "Requested resource not found");
    check_params(&response, &[("__type", r#""ResourceNotFoundException""#)]);
    // Twilio
    let response = read(
        404,
        r#"{"code":20404,"message":"The requested resource was not found","more_info":"https://a.example","status":404}"#,
    );
    check(&response, None, "The requested resource was not found");
    assert_eq!((response.errno(), response.body_status()), (Some(20404), Some(404)));
    // Discord
    let response = read(429, r#"{"message":"You are being rate limited.","retry_after":0.529,"global":false}"#);
    assert_eq!(response.retry_after(), Some(Duration::from_millis(529)));
    check_params(&response, &[("global", "false")]);
    // Anthropic
    let response = read(
        404,
        r#"{"type":"error","error":{"type":"not_found_error","message":"No such model."},"request_id":"req_1"}"#,
    );
    check(&response, Some("not_found_error"), "No such model.");
    assert_eq!(response.request_id(), Some("req_1"));
    // js-http-errors, both versions
    let response = read(404, r#"{"code":40401,"error":"user not found","request_id":"X1"}"#);
    check(&response, None, "user not found");
    assert_eq!((response.errno(), response.request_id()), (Some(40401), Some("X1")));
    let response = read(
        404,
        r#"{"request_id":"X1","error":{"name":"UserNotFound","errno":40401,"message":"no user","trackError":"db"}}"#,
    );
    check(&response, None, "no user");
    assert_eq!(response.errno(), Some(40401));
    check_params(&response, &[("name", r#""UserNotFound""#), ("trackError", r#""db""#)]);
}
