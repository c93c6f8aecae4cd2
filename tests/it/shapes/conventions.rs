//! Bodies that others have published, produced exactly.

use error_core::{
    ApiError, Envelope, EnvelopeCamel, Errno, ErrnoNested, Flat, HttpError, Issue, Occurrence, Pointer, Problem,
};

use super::{Invalid, UserNotFound, check, check_error};

/// `{"error":{"code","message","issues":[{"path","message"}]}}`
#[test]
fn an_envelope_with_paths_and_messages() {
    let issues =
        vec![Issue::body("email").message("is taken"), Issue::body(("items", 0, "qty")).message("is negative")];
    check_error(
        &Invalid(issues),
        &Envelope,
        concat!(
            r#"{"error":{"code":"input_invalid","message":"Invalid.","issues":["#,
            r#"{"path":"email","message":"is taken"},{"path":"items[0].qty","message":"is negative"}]}}"#,
        ),
    );
}

/// `{"error":{"code":"RATE_LIMITED","message","retryAfter":30}}`, and the same with `details:[{field,message}]` and
/// `requestId`.
#[test]
fn an_envelope_in_camel_case() {
    #[derive(Debug, ApiError)]
    #[api(same_as = HttpError::RATE_LIMITED, msg = "Slow down.")]
    struct Limited(#[api(retry_after)] u32, #[api(issues)] Vec<Issue>);

    let plain = Limited(30, vec![]);
    let expected = r#"{"error":{"code":"RATE_LIMITED","message":"Slow down.","retryAfter":30}}"#;
    check_error(&plain, &EnvelopeCamel, expected);
    let detailed = Limited(30, vec![Issue::body("email").message("was tried 5 times")]);
    check(
        &Occurrence::new(&detailed).with_request_id("req-7f3a"),
        &EnvelopeCamel,
        concat!(
            r#"{"error":{"code":"RATE_LIMITED","message":"Slow down.","#,
            r#""details":[{"field":"email","message":"was tried 5 times"}],"requestId":"req-7f3a","retryAfter":30}}"#,
        ),
    );
}

/// RFC 9457 section 3, the first example, minified.
#[test]
fn the_first_example_of_rfc_9457() {
    #[derive(Debug, ApiError)]
    #[api(
        status = 403,
        code = "out_of_credit",
        type_uri = "https://example.com/probs/out-of-credit",
        title = "You do not have enough credit.",
        msg = "Your current balance is {balance}, but that costs {cost}.",
        shape = BARE,
    )]
    struct OutOfCredit {
        balance: u32,
        #[api(private)]
        cost: u32,
        #[api(param)]
        accounts: [&'static str; 2],
    }
    static BARE: Problem = Problem::new().without_code().without_status();

    let error = OutOfCredit { balance: 30, cost: 50, accounts: ["/account/12345", "/account/67890"] };
    let occurrence = Occurrence::new(&error).with_instance("/account/12345/msgs/abc");
    check(
        &occurrence,
        &BARE,
        concat!(
            r#"{"type":"https://example.com/probs/out-of-credit","title":"You do not have enough credit.","#,
            r#""detail":"Your current balance is 30, but that costs 50.","instance":"/account/12345/msgs/abc","#,
            r#""balance":30,"accounts":["/account/12345","/account/67890"]}"#,
        ),
    );
    let response = occurrence.to_response(&BARE);
    assert_eq!(
        (response.status().as_u16(), &response.headers()["content-type"]),
        (403, &"application/problem+json".parse().unwrap())
    );
}

/// RFC 9457 section 3, the second example, minified.
#[test]
fn the_second_example_of_rfc_9457() {
    #[derive(Debug, ApiError)]
    #[api(
        status = 422,
        code = "validation_error",
        type_uri = "https://example.net/validation-error",
        title = "Your request is not valid."
    )]
    struct ValidationError(#[api(issues)] Vec<Issue>);

    let issues = vec![
        Issue::body("age").message("must be a positive integer"),
        Issue::body(Pointer::parse_fragment("#/profile/color").unwrap()).message("must be 'green', 'red' or 'blue'"),
    ];
    check_error(
        &ValidationError(issues),
        &Problem::new().without_code().without_status().without_detail(),
        concat!(
            r#"{"type":"https://example.net/validation-error","title":"Your request is not valid.","errors":["#,
            r##"{"detail":"must be a positive integer","pointer":"#/age"},"##,
            r##"{"detail":"must be 'green', 'red' or 'blue'","pointer":"#/profile/color"}]}"##,
        ),
    );
}

/// js-http-errors, V1 and V2; `judges` compares 52 outputs of the library itself.
#[test]
fn js_http_errors() {
    let error = UserNotFound;
    let occurrence = Occurrence::new(&error).with_request_id("X102119514TU5YYL");
    check(&occurrence, &Errno::new(), r#"{"code":40400,"error":"No such user.","request_id":"X102119514TU5YYL"}"#);
    check(
        &occurrence,
        &ErrnoNested::new(),
        concat!(
            r#"{"request_id":"X102119514TU5YYL","error":{"name":"ApiError","errno":40400,"#,
            r#""message":"No such user.","trackError":null}}"#,
        ),
    );
}

/// `{"message","code"}`
#[test]
fn message_and_code() {
    check_error(&UserNotFound, &Flat, r#"{"message":"No such user.","code":"user_not_found"}"#);
}
