//! What other servers send for an error, as their documentation has it, and what is no error body at all: everything is read,
//! and nothing is lost.

use std::time::Duration;

use error_core::{ErrorResponse, Issue, Place, Pointer, Retry};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

fn read_as(status: u16, content_type: &'static str, body: impl Into<Vec<u8>>) -> ErrorResponse {
    let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, HeaderValue::from_static(content_type))]);
    let (status, body) = (StatusCode::from_u16(status).unwrap(), body.into());
    let response = ErrorResponse::from_parts(status, headers.clone(), body.clone());
    assert_eq!(response.clone().into_parts(), (status, headers, body), "something is lost");
    response
}

fn read(status: u16, body: &str) -> ErrorResponse {
    read_as(status, "application/json; charset=utf-8", body)
}

/// Code, as it was sent, and message.
#[track_caller]
fn check(response: &ErrorResponse, code: Option<&str>, message: &str) {
    assert_eq!((response.raw_code(), response.message()), (code, message));
}

#[track_caller]
fn check_params(response: &ErrorResponse, expected: &[(&str, &str)]) {
    assert_eq!(response.params().collect::<Vec<_>>(), expected);
}

/// Place, path, code and message of each issue.
#[track_caller]
fn check_issues(response: &ErrorResponse, expected: &[(Place, &str, Option<&str>, Option<&str>)]) {
    let shown = |issue: &Issue| {
        (
            issue.place(),
            issue.pointer().to_path().to_owned(),
            issue.code_text().map(str::to_owned),
            issue.message_text().map(str::to_owned),
        )
    };
    let expected = expected.iter().map(|(place, path, code, message)| {
        (*place, (*path).to_owned(), code.map(str::to_owned), message.map(str::to_owned))
    });
    assert_eq!(response.issues().iter().map(shown).collect::<Vec<_>>(), expected.collect::<Vec<_>>());
}

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
fn oauth() {
    let response = read(
        400,
        r#"{"error":"invalid_grant","error_description":"The code has expired.","error_uri":"https://a.example/"}"#,
    );
    check(&response, Some("invalid_grant"), "The code has expired.");
    check_params(&response, &[("error_uri", r#""https://a.example/""#)]);
    // Slack's, with a status of 200.
    let response = read(200, r#"{"ok":false,"error":"channel_not_found"}"#);
    check(&response, Some("channel_not_found"), "OK");
    check(&read(400, r#"{"error":"Missing name"}"#), None, "Missing name");
}

/// RFC 9457 section 3.
#[test]
fn problem_details() {
    let response = read_as(
        403,
        "application/problem+json",
        r#"{"type":"https://example.com/probs/out-of-credit","title":"You do not have enough credit.",
            "detail":"Your current balance is 30, but that costs 50.","instance":"/account/12345/msgs/abc",
            "balance":30,"accounts":["/account/12345","/account/67890"]}"#,
    );
    check(&response, None, "Your current balance is 30, but that costs 50.");
    check_params(&response, &[("balance", "30"), ("accounts", r#"["/account/12345","/account/67890"]"#)]);
    assert_eq!(response.param::<u64>("balance"), Some(30));
    let response = response.with_docs("https://example.com/probs/");
    assert_eq!(response.code(), Some("out-of-credit"));
    assert!(response.is("out_of_credit"));

    let response = read_as(
        422,
        "Application/Problem+JSON",
        r##"{"type":"https://example.net/validation-error","title":"Your request is not valid.",
            "errors":[{"detail":"must be a positive integer","pointer":"#/age"},
                      {"detail":"must be 'green', 'red' or 'blue'","pointer":"#/profile/color"}]}"##,
    );
    check(&response, None, "Your request is not valid.");
    check_issues(
        &response,
        &[
            (Place::Body, "age", None, Some("must be a positive integer")),
            (Place::Body, "profile.color", None, Some("must be 'green', 'red' or 'blue'")),
        ],
    );
    // RFC 7807's own example.
    let response = read_as(
        400,
        "application/problem+json",
        r#"{"type":"https://example.net/validation-error","title":"Your request parameters didn't validate.",
            "invalid-params":[{"name":"age","reason":"must be a positive integer"}]}"#,
    );
    check_issues(&response, &[(Place::Body, "age", None, Some("must be a positive integer"))]);
}

/// AIP-193's example, and an error without details as Google's older services send it.
#[test]
fn google() {
    let response = read(
        429,
        r#"{"error":{"code":429,"message":"The zone 'us-east1-a' does not have enough resources available.",
            "status":"RESOURCE_EXHAUSTED","details":[
            {"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"RESOURCE_AVAILABILITY","domain":"compute.googleapis.com",
             "metadata":{"zone":"us-east1-a","vmType":"e2-medium","attachment":"local-ssd=3,nvidia-t4=2"}},
            {"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"An e2-medium is unavailable."},
            {"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"1.5s"}]}}"#,
    );
    check(&response, Some("RESOURCE_AVAILABILITY"), "The zone 'us-east1-a' does not have enough resources available.");
    assert_eq!(response.code(), Some("resource_availability"));
    assert!(response.params().any(|param| param == ("vmType", r#""e2-medium""#)));
    assert_eq!(response.retry_after(), Some(Duration::from_millis(1500)));
    let details = response.params().find(|(name, _)| *name == "details").unwrap().1;
    assert!(details.contains("An e2-medium is unavailable."), "a detail of another type is lost");

    let response = read(
        400,
        r#"{"error":{"code":400,"message":"Invalid value","status":"INVALID_ARGUMENT",
            "errors":[{"message":"Invalid value","domain":"global","reason":"invalid"}]}}"#,
    );
    check(&response, None, "Invalid value");
    assert_eq!(response.body_status(), Some(400));
    assert!(response.params().any(|param| param == ("status", r#""INVALID_ARGUMENT""#)));
    check_issues(&response, &[(Place::Body, "", None, Some("Invalid value"))]);
}

/// The examples of jsonapi.org.
#[test]
fn json_api() {
    let response = read_as(
        422,
        "application/vnd.api+json",
        r#"{"jsonapi":{"version":"1.1"},"errors":[
            {"code":"123","source":{"pointer":"/data/attributes/firstName"},"title":"Value is too short","detail":"First name must contain at least two characters."},
            {"code":"225","source":{"pointer":"/data/attributes/password"},"title":"Passwords must contain a letter, number, and punctuation character.","detail":"The password provided is missing a punctuation character."},
            {"code":"226","source":{"parameter":"include"},"title":"Invalid","detail":"Unknown path."}]}"#,
    );
    check(&response, Some("123"), "First name must contain at least two characters.");
    check_issues(
        &response,
        &[
            (Place::Body, "data.attributes.firstName", None, Some("First name must contain at least two characters.")),
            (
                Place::Body,
                "data.attributes.password",
                Some("225"),
                Some("The password provided is missing a punctuation character."),
            ),
            (Place::Query, "include", Some("226"), Some("Unknown path.")),
        ],
    );
    let response = read_as(
        404,
        "application/vnd.api+json",
        r#"{"errors":[{"id":"7","status":"404","code":"not_found","title":"Not found","links":{"type":{"href":"https://a.example/not_found"}}}]}"#,
    );
    check(&response, Some("not_found"), "Not found");
    assert_eq!((response.body_status(), response.type_uri()), (Some(404), Some("https://a.example/not_found")));
    check_params(&response, &[("id", r#""7""#)]);
    assert!(response.issues().is_empty());
}

#[test]
fn frameworks() {
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

/// Nothing of an error is found, and everything is kept.
#[track_caller]
fn check_raw(content_type: &'static str, body: impl Into<Vec<u8>>) {
    let response = read_as(502, content_type, body);
    check(&response, None, "Bad Gateway");
    assert_eq!((response.params().len(), response.issues(), response.errno()), (0, &[][..], None));
    assert_eq!(response.retry(), Retry::Backoff);
}

#[test]
fn what_is_no_error_body_is_kept() {
    check_raw("text/html", "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>cloudflare</body></html>");
    check_raw("application/json", "");
    check_raw("application/json", r#"{"error":{"code":"user_not_found","mess"#);
    check_raw("application/octet-stream", noise(2 << 20));
    check_raw("application/json", utf_16(r#"{"message":"x"}"#));
    check_raw("application/json", [&[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3][..], &noise(200)].concat());
    check_raw("application/json", b"{\"message\":\"caf\xe9\"}".to_vec());
    for json in
        ["null", "true", "42", "\"Not found\"", "[]", "[{\"message\":\"x\"}]", "{}", "{} {}", "{\"a\"", "\u{feff}"]
    {
        check_raw("application/json", json);
    }
}

fn noise(length: usize) -> Vec<u8> {
    let mut state = 1_u64;
    std::iter::repeat_with(|| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    })
    .take(length)
    .collect()
}

fn utf_16(text: &str) -> Vec<u8> {
    [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

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
fn what_is_too_deep_is_kept_raw() {
    let deep = |depth: usize| format!(r#"{{"message":"m","x":{}{}}}"#, "[".repeat(depth), "]".repeat(depth));
    check(&read(400, &deep(100)), None, "m");
    check(&read(400, &deep(100_000)), None, "Bad Request");
    let brackets_in_text = format!(r#"{{"message":"{}"}}"#, "[".repeat(1000));
    assert_eq!(read(400, &brackets_in_text).message().len(), 1000);
}

#[test]
fn lone_surrogates_spoil_only_their_member() {
    check(&read(400, r#"{"message":"m","code":"\ud800","x":"\udfff"}"#), None, "m");
}

#[test]
fn upper_case_is_folded_and_nothing_else() {
    let code = |sent: &str| {
        let response = read(400, &serde_json::json!({"error": {"code": sent, "message": ""}}).to_string());
        assert_eq!(response.raw_code(), Some(sent));
        response.code().unwrap().to_owned()
    };
    for (sent, folded) in [("USER_NOT_FOUND", "user_not_found"), ("E1001", "e1001"), ("A", "a"), ("X_2_Y", "x_2_y")] {
        assert_eq!(code(sent), folded);
    }
    for sent in
        ["UserNotFound", "USER-NOT-FOUND", "User_Not_Found", "404", "_A", "A_", "A__B", "ÄÖ", "A B", "userNotFound"]
    {
        assert_eq!(code(sent), sent);
    }
}

/// WIRE.md section 4, the row about `type`.
#[test]
fn a_type_uri_may_hold_a_code() {
    let code = |uri: &str| {
        let response = read_as(400, "application/problem+json", serde_json::json!({ "type": uri }).to_string());
        assert_eq!(response.type_uri(), Some(uri));
        response.code().map(str::to_owned)
    };
    for uri in [
        "https://errors.shop.example.com/order_invalid",
        "https://errors.shop.example.com/order_invalid/",
        "https://shop.example.com/errors#order_invalid",
        "https://shop.example.com/errors#order%5Finvalid",
        "https://shop.example.com/%6Frder_invalid",
        "urn:shop:errors:order_invalid",
        "tag:shop.example.com,2024:order_invalid",
        "/problems/order_invalid",
        "order_invalid",
    ] {
        assert_eq!(code(uri).as_deref(), Some("order_invalid"), "{uri}");
    }
    for uri in [
        "about:blank",
        "ABOUT:blank",
        "/404",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5",
        "https://localhost",
        "https://localhost/",
        "https://shop.example.com/errors?code=order_invalid",
        "https://a.example/out-of-credit",
        "https://a.example/OrderInvalid",
        "",
        "#",
        "https://a.example/%ff%fe%fd",
        "https://a.example/ab",
    ] {
        assert_eq!(code(uri), None, "{uri}");
    }
}

#[test]
fn a_docs_base_tells_the_code_whatever_it_looks_like() {
    let body = r#"{"type":"https://shop.example.com/errors?code=order_invalid","title":"Order invalid","status":422}"#;
    let response = read_as(422, "application/problem+json", body);
    assert_eq!(response.code(), None);
    assert_eq!(response.with_docs("https://shop.example.com/errors?code=").code(), Some("order_invalid"));
    let own = read_as(422, "application/problem+json", r#"{"type":"https://a.example/x_y_z","code":"own_code"}"#);
    assert_eq!(own.with_docs("https://a.example/").code(), Some("own_code"));
}

fn header_of(name: &'static str, value: &'static [u8]) -> ErrorResponse {
    let value = HeaderValue::from_bytes(value).unwrap();
    ErrorResponse::from_parts(
        StatusCode::TOO_MANY_REQUESTS,
        HeaderMap::from_iter([(HeaderName::from_static(name), value)]),
        "",
    )
}

#[test]
fn the_request_id_may_stand_in_a_header() {
    assert_eq!(header_of("x-request-id", b"a1").request_id(), Some("a1"));
    assert_eq!(header_of("request-id", b" b2 ").request_id(), Some("b2"));
    assert_eq!(header_of("x-request-id", b"caf\xe9").request_id(), None);
    let headers = HeaderMap::from_iter([(HeaderName::from_static("x-request-id"), HeaderValue::from_static("header"))]);
    let response = ErrorResponse::from_parts(StatusCode::NOT_FOUND, headers, r#"{"message":"m","requestId":"body"}"#);
    assert_eq!(response.request_id(), Some("body"));
}

/// RFC 9110 sections 10.2.3 and 5.6.7.
#[test]
fn retry_after_is_read_in_all_its_forms() {
    let delay = |value: &'static str| header_of("retry-after", value.as_bytes()).retry_after();
    for (value, seconds) in [("0", 0), ("120", 120), (" 7 ", 7), ("007", 7), ("18446744073709551616", u64::MAX)] {
        assert_eq!(delay(value), Some(Duration::from_secs(seconds)), "{value}");
    }
    for value in [
        "",
        "-1",
        "1.5",
        "+3",
        "soon",
        "1e3",
        "٣",
        "0x10",
        "Sun, 99 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:37",
    ] {
        assert_eq!(delay(value), None, "{value}");
    }
    let past = ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"];
    for value in past {
        assert_eq!(delay(value), Some(Duration::ZERO), "{value}");
    }
    assert!(delay("Fri, 31 Dec 9999 23:59:59 GMT").unwrap() > Duration::from_secs(200_000_000_000));
}

/// The three forms of one moment, 100 seconds behind the response's own `Date`.
#[test]
fn a_date_is_counted_from_the_responses_own() {
    for date in ["Sun, 06 Nov 1994 08:51:17 GMT", "Sunday, 06-Nov-94 08:51:17 GMT", "Sun Nov  6 08:51:17 1994"] {
        let headers = HeaderMap::from_iter([
            (header::RETRY_AFTER, HeaderValue::from_static(date)),
            (header::DATE, HeaderValue::from_static("Sun, 06 Nov 1994 08:49:37 GMT")),
        ]);
        let response =
            ErrorResponse::from_parts(StatusCode::SERVICE_UNAVAILABLE, headers, r#"{"message":"m","retry_after":5}"#);
        assert_eq!(response.retry_after(), Some(Duration::from_secs(100)), "{date}");
        assert_eq!(response.retry(), Retry::After(Duration::from_secs(100)));
    }
}

#[test]
fn a_delay_in_the_body_counts_without_a_header() {
    let delay = |json: &str| read(503, &format!(r#"{{"message":"m","retry_after":{json}}}"#)).retry_after();
    assert_eq!(delay("30"), Some(Duration::from_secs(30)));
    assert_eq!(delay("\"30\""), Some(Duration::from_secs(30)));
    assert_eq!(delay("0.25"), Some(Duration::from_millis(250)));
    for json in ["-1", "1e400", "null", "true", "{}", "\"NaN\"", "\"inf\""] {
        assert_eq!(delay(json), None, "{json}");
    }
}

#[test]
fn places_are_read_in_all_their_forms() {
    let at = |issue: &str| {
        let response = read(422, &format!(r#"{{"message":"m","issues":[{issue}]}}"#));
        let issue = &response.issues()[0];
        (issue.place(), issue.pointer().clone())
    };
    let body = (Place::Body, Pointer::from(("items", 0, "qty")));
    for issue in [
        r#"{"path":"items[0].qty"}"#,
        r#"{"field":"items[0].qty"}"#,
        r#"{"pointer":"/items/0/qty"}"#,
        r##"{"pointer":"#/items/0/qty"}"##,
        r#"{"path":["items",0,"qty"]}"#,
        r#"{"loc":["body","items",0,"qty"]}"#,
        r#"{"name":"items[0].qty"}"#,
        r#"{"in":"body","path":"items[0].qty"}"#,
        r#"{"path":"/items/0/qty"}"#,
    ] {
        assert_eq!(at(issue), body, "{issue}");
    }
    assert_eq!(at(r#"{"in":"query","name":"filter[a.b]"}"#), (Place::Query, Pointer::root().join("filter[a.b]")));
    assert_eq!(at(r#"{"loc":["header","x-key"]}"#), (Place::Header, Pointer::root().join("x-key")));
    assert_eq!(at(r#"{"path":"not a path"}"#), (Place::Body, Pointer::root().join("not a path")));
    assert_eq!(at(r#"{"in":"elsewhere","path":"a"}"#), (Place::Body, Pointer::from("a")));
    assert_eq!(at(r#"{"message":"m"}"#), (Place::Body, Pointer::root()));
}

#[test]
fn many_members_take_no_time() {
    let members: Vec<String> = (0..100_000).map(|n| format!(r#""m{n}":{n}"#)).collect();
    let body = format!(r#"{{"message":"m",{}}}"#, members.join(","));
    let start = std::time::Instant::now();
    assert_eq!(read(400, &body).params().len(), 100_000);
    let issue = format!(r#"{{"message":"m","issues":[{{{}}}]}}"#, members.join(","));
    assert_eq!(read(400, &issue).issues()[0].params().len(), 100_000);
    assert!(start.elapsed() < Duration::from_secs(20), "reading is quadratic: {:?}", start.elapsed());
}

#[test]
fn it_is_one_pointer_wide() {
    assert_eq!(size_of::<ErrorResponse>(), size_of::<usize>());
    assert_eq!(size_of::<Result<(), ErrorResponse>>(), size_of::<usize>());
}
