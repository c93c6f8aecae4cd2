//! Responses of axum, which are those of `to_response`.

use std::time::Duration;

use axum::{
    body::{Body, to_bytes},
    extract::Request,
    handler::Handler,
    response::{IntoResponse, Response},
};
use error_core::{AnyApiError, ApiError, HttpError, Issue, Problem, ResultExt};
use http::StatusCode;

/// The bytes of a response's body.
pub(crate) fn body(error: impl IntoResponse) -> Vec<u8> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(to_bytes(error.into_response().into_body(), usize::MAX)).unwrap().to_vec()
}

#[derive(Debug, Clone, ApiError)]
enum UserError {
    #[api(status = 404, code = "user_not_found", msg = "No user with id {id}.")]
    NotFound { id: u64 },
    #[api(status = 401, code = "token_old", header("X-A", "1"), header("X-A", "2"))]
    Token,
    #[api(status = 429, code = "slow_down")]
    Slow(#[api(retry_after)] Duration),
    #[api(status = 422, code = "user_invalid", msg = "Invalid „é“.")]
    Invalid(#[api(issues)] Vec<Issue>),
    #[api(transparent)]
    Http(HttpError),
    #[api(status = 500, code = "varying", msg = "Failed.")]
    Varying(#[api(status)] StatusCode),
}

#[derive(Debug, Clone, ApiError)]
#[api(status = 410, code = "page_gone", shape = PROBLEM)]
struct PageGone<T> {
    #[api(private)]
    page: T,
}

static PROBLEM: Problem = Problem::new();

/// A framework's response is the bare one, and holds the error for middleware.
#[track_caller]
fn check<E: ApiError + IntoResponse + Clone>(error: &E) {
    let expected = error.to_response();
    for response in [error.clone().into_response(), AnyApiError::from(error.clone()).into_response()] {
        assert_eq!((response.status(), response.headers()), (expected.status(), expected.headers()));
        let kept = response.extensions().get::<AnyApiError>().unwrap();
        assert_eq!(
            (kept.code(), kept.to_string(), format!("{kept:?}")),
            (error.code(), error.to_string(), format!("{error:?}"))
        );
        assert_eq!(body(response), expected.body().as_ref());
    }
}

#[test]
fn a_response_is_the_bare_one() {
    check(&UserError::NotFound { id: 7 });
    check(&UserError::Token);
    check(&UserError::Slow(Duration::from_millis(1500)));
    check(&UserError::Invalid(vec![Issue::query("q").message("é")]));
    check(&UserError::Http(HttpError::MethodNotAllowed));
    check(&PageGone { page: "p" });
    check(&PageGone { page: vec![1] });
    for status in 400..=599 {
        let status = StatusCode::from_u16(status).unwrap();
        check(&UserError::Varying(status));
        check(&HttpError::from(status));
    }
    assert_eq!(PageGone { page: 7 }.page, 7);
}

/// The error in the extensions is the very one that was returned.
#[test]
fn the_error_is_kept_not_copied() {
    let error = AnyApiError::from(UserError::Token);
    let pointer = |error: &AnyApiError| std::ptr::from_ref::<dyn ApiError>(&**error).cast::<()>();
    let kept = error.clone().into_response();
    assert_eq!(pointer(kept.extensions().get().unwrap()), pointer(&error));
}

fn call<T: 'static, H: Handler<T, ()>>(handler: H) -> Response {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(handler.call(Request::new(Body::empty()), ()))
}

/// A handler needs nothing but its error as return type; `?` converts.
#[test]
fn handlers_return_errors() {
    async fn one() -> Result<String, UserError> {
        Err(UserError::NotFound { id: 7 })
    }
    async fn several() -> Result<String, AnyApiError> {
        let number: u8 = "7".parse().or_internal()?;
        if number > 9 {
            return Err(UserError::Token)?;
        }
        Err(PageGone { page: number })?
    }
    async fn foreign() -> Result<String, AnyApiError> {
        Ok("x".parse::<u8>().or_status(400)?.to_string())
    }
    let response = call(one);
    assert_eq!(response.status(), 404);
    assert_eq!(response.extensions().get::<AnyApiError>().unwrap().code(), UserError::USER_NOT_FOUND);
    let expected = br#"{"error":{"code":"user_not_found","message":"No user with id 7.","params":{"id":7}}}"#;
    assert_eq!(body(response), expected);
    let response = call(several);
    assert_eq!(
        (response.status(), response.headers()["content-type"].as_bytes()),
        (StatusCode::GONE, &b"application/problem+json"[..])
    );
    let response = call(foreign);
    assert_eq!(response.status(), 400);
    assert_eq!(body(response), br#"{"error":{"code":"bad_request","message":"Bad Request"}}"#);
}
