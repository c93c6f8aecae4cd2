//! The sample of the design, as a user would write it, and that it does what its comments say.

use std::{error::Error, io, str, time::Duration};

use error_core::{AnyApiError, ApiError, ErrorResponse, ErrorSpec, Issue, Occurrence, ParamSpec, Problem, Retry};
use http::StatusCode;

#[derive(Debug, ApiError)]
pub(crate) enum AuthError {
    #[api(
        status = 401,
        code = "token_expired",
        msg = "The token has expired.",
        header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
    )]
    Expired,
}

#[derive(Debug, ApiError)]
pub(crate) enum OrderError {
    #[api(status = 404, code = "order_not_found")]
    NotFound,
}

/// Everything that can go wrong with a user account.
#[derive(Debug, ApiError)]
pub(crate) enum UserError {
    /// The id in the path belongs to no user.
    #[api(status = 404, code = "user_not_found", msg = "No user with id {user_id}.")]
    NotFound { user_id: u64 },

    #[api(status = 409, code = "email_taken", msg = "That e-mail address is already registered.")]
    EmailTaken,

    #[api(status = 422, code = "user_invalid", msg = "Some fields are invalid.")]
    Invalid(#[api(issues)] Vec<Issue>),

    #[api(status = 429, code = "sign_ups_limited", msg = "Too many sign-ups.")]
    SignUpsLimited {
        #[api(retry_after)]
        wait: Duration,
    },

    #[api(status = 500, code = "user_store_failed", msg = "The user store is not available.")]
    Store(#[from] io::Error), // logged; never sent

    #[api(transparent)]
    Auth(#[from] AuthError), // another derived enum: its code, status, message pass through
}

error_core::catalog! {
    /// Every error of the shop's API.
    pub(crate) static SHOP = {
        title: "Shop API",
        domain: "shop.example.com",
        docs: "https://errors.shop.example.com/",
        errors: [UserError, OrderError, error_core::HttpError],
    };
}

static PROBLEM: Problem = Problem::of(&SHOP);

fn store_failed() -> UserError {
    io::Error::other("db-3 refused the password").into()
}

/// A response's status, its headers in their order, and its body.
#[track_caller]
fn check(error: impl Into<AnyApiError>, status: u16, headers: &[(&str, &str)], body: &str) {
    let response = error.into().to_response();
    let mut sent: Vec<_> =
        response.headers().iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap())).collect();
    sent.sort_unstable();
    assert_eq!(response.status(), status);
    assert_eq!(sent, headers);
    assert_eq!(str::from_utf8(response.body()), Ok(body));
}

#[track_caller]
fn check_problem(error: &dyn ApiError, body: &str) {
    assert_eq!(str::from_utf8(&Occurrence::new(error).to_body(&PROBLEM)), Ok(body));
}

const PLAIN: [(&str, &str); 2] = [("cache-control", "no-store"), ("content-type", "application/json")];

#[test]
fn the_assertions_of_the_sample() {
    assert_eq!(UserError::ALL_CODES[0], "user_not_found");
    assert_eq!(UserError::NotFound { user_id: 7 }.status(), 404);
    // A code is a pattern, as the client of the sample has it.
    assert!(matches!(UserError::EmailTaken.code(), UserError::EMAIL_TAKEN));
}

#[test]
fn codes_stand_in_declaration_order_those_of_a_transparent_enum_in_their_place() {
    let own = ["user_not_found", "email_taken", "user_invalid", "sign_ups_limited", "user_store_failed"];
    assert_eq!(UserError::ALL_CODES, [&own[..], &["token_expired"]].concat());
    assert_eq!(OrderError::ALL_CODES, [OrderError::ORDER_NOT_FOUND]);
}

#[test]
fn each_variant_answers_as_it_was_declared() {
    check(
        UserError::NotFound { user_id: 7 },
        404,
        &PLAIN,
        r#"{"error":{"code":"user_not_found","message":"No user with id 7.","params":{"user_id":7}}}"#,
    );
    check(
        UserError::EmailTaken,
        409,
        &PLAIN,
        r#"{"error":{"code":"email_taken","message":"That e-mail address is already registered."}}"#,
    );
    let qty = Issue::body("items[0].qty").code("too_small").message("must be at least 1").param("min", &1);
    check(
        UserError::Invalid(vec![qty, Issue::query("limit").message("must be a number")]),
        422,
        &PLAIN,
        concat!(
            r#"{"error":{"code":"user_invalid","message":"Some fields are invalid.","issues":["#,
            r#"{"path":"items[0].qty","code":"too_small","message":"must be at least 1","params":{"min":1}},"#,
            r#"{"in":"query","path":"limit","message":"must be a number"}]}}"#,
        ),
    );
    // The title of a code without a message is in the documents; clients read the phrase.
    check(OrderError::NotFound, 404, &PLAIN, r#"{"error":{"code":"order_not_found","message":"Not Found"}}"#);
}

#[test]
fn a_delay_is_whole_seconds_rounded_up_in_header_and_body() {
    let error = UserError::SignUpsLimited { wait: Duration::from_millis(1500) };
    assert_eq!(error.retry(), Retry::After(Duration::from_millis(1500)));
    let headers = [PLAIN[0], PLAIN[1], ("retry-after", "2")];
    let body = r#"{"error":{"code":"sign_ups_limited","message":"Too many sign-ups.","retry_after":2}}"#;
    check(error, 429, &headers, body);
}

#[test]
fn a_source_is_kept_for_the_log_and_never_sent() {
    let error = store_failed();
    assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("db-3 refused the password"));
    assert_eq!(error.to_string(), "The user store is not available.");
    let body = r#"{"error":{"code":"user_store_failed","message":"The user store is not available."}}"#;
    assert_eq!(serde_json::to_string(&error).unwrap(), body);
    check(error, 500, &PLAIN, body);
}

#[test]
fn a_transparent_variant_has_everything_from_what_it_holds() {
    let error = UserError::from(AuthError::Expired);
    assert_eq!((error.title(), error.to_string().as_str()), ("Token expired", "The token has expired."));
    let headers = [PLAIN[0], PLAIN[1], ("www-authenticate", "Bearer error=\"invalid_token\"")];
    check(error, 401, &headers, r#"{"error":{"code":"token_expired","message":"The token has expired."}}"#);
}

/// The inner error's message would stand in the log as a source of itself, with its params.
#[test]
fn a_transparent_variant_passes_the_sources_through_too() {
    assert!(UserError::from(AuthError::Expired).source().is_none());
}

#[test]
fn the_same_occurrences_as_problems_of_the_catalogue() {
    check_problem(
        &UserError::NotFound { user_id: 7 },
        concat!(
            r#"{"type":"https://errors.shop.example.com/user_not_found","title":"User not found","status":404,"#,
            r#""detail":"No user with id 7.","code":"user_not_found","user_id":7}"#,
        ),
    );
    let qty = Issue::body("items[0].qty").code("too_small").message("must be at least 1").param("min", &1);
    check_problem(
        &UserError::Invalid(vec![qty, Issue::query("limit").message("must be a number")]),
        concat!(
            r#"{"type":"https://errors.shop.example.com/user_invalid","title":"User invalid","status":422,"#,
            r#""detail":"Some fields are invalid.","code":"user_invalid","errors":["#,
            r##"{"detail":"must be at least 1","pointer":"#/items/0/qty","code":"too_small","params":{"min":1}},"##,
            r#"{"detail":"must be a number","in":"query","name":"limit"}]}"#,
        ),
    );
    check_problem(
        &UserError::SignUpsLimited { wait: Duration::from_millis(1500) },
        concat!(
            r#"{"type":"https://errors.shop.example.com/sign_ups_limited","title":"Sign ups limited","status":429,"#,
            r#""detail":"Too many sign-ups.","code":"sign_ups_limited","retry_after":2}"#,
        ),
    );
    check_problem(
        &store_failed(),
        concat!(
            r#"{"type":"https://errors.shop.example.com/user_store_failed","title":"User store failed","status":500,"#,
            r#""detail":"The user store is not available.","code":"user_store_failed"}"#,
        ),
    );
}

#[test]
fn the_catalogue_has_each_code_once_and_finds_it() {
    let own = UserError::ALL_CODES.iter().chain(OrderError::ALL_CODES).chain(error_core::HttpError::ALL_CODES);
    assert_eq!(SHOP.iter().map(ErrorSpec::code).collect::<Vec<_>>(), own.copied().collect::<Vec<_>>());
    assert_eq!((SHOP.title(), SHOP.domain()), (Some("Shop API"), Some("shop.example.com")));

    let spec = SHOP.by_code("user_not_found").unwrap();
    assert_eq!(spec.status(), StatusCode::NOT_FOUND);
    assert_eq!(spec.description(), "The id in the path belongs to no user.");
    assert_eq!(spec.message().to_string(), "No user with id {user_id}.");
    assert_eq!(spec.params().iter().map(ParamSpec::name).collect::<Vec<_>>(), ["user_id"]);
    assert!(SHOP.by_code("user_gone").is_none());
}

/// The last line of DESIGN 3, on the client's side.
#[test]
fn a_client_matches_on_the_constants() {
    let shown = |error: &dyn ApiError| {
        let (parts, body) = error.to_response().into_parts();
        let response = ErrorResponse::from_parts(parts.status, parts.headers, body);
        match response.code() {
            Some(UserError::EMAIL_TAKEN) => "another address, please".to_owned(),
            _ => response.message().to_owned(),
        }
    };
    assert_eq!(shown(&UserError::EmailTaken), "another address, please");
    assert_eq!(shown(&UserError::NotFound { user_id: 7 }), "No user with id 7.");
}
