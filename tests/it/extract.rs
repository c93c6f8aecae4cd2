//! axum's extractors in our shape: each refusal as the client gets it, from a real router.

mod form;
mod json;
mod log;
mod path;
mod query;

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::Request,
    http::StatusCode,
    response::Response,
};
use error_core::AnyApiError;
use tower::ServiceExt;

/// A request with a body of this type.
fn post(media_type: &str, body: impl Into<Body>) -> Request {
    Request::post("/").header("content-type", media_type).body(body.into()).unwrap()
}

fn get(uri: &str) -> Request {
    Request::get(uri).body(Body::empty()).unwrap()
}

fn answer(app: &Router, request: Request) -> Response {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(app.clone().oneshot(request)).unwrap()
}

fn text(response: Response) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let bytes = runtime.block_on(to_bytes(response.into_body(), usize::MAX)).unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The handler got what it asked for.
#[track_caller]
fn check_passed(app: &Router, request: Request, body: &str) {
    let response = answer(app, request);
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(text(response), body);
}

/// All that the client gets is the status, these headers and these bytes. What is wrong with a value has no cause, or the
/// log would quote it.
#[track_caller]
fn check_refused(app: &Router, request: Request, status: u16, body: &str) {
    assert_eq!(refused(app, request, status, body), "");
}

/// The same for what is not about a value: the log gets a cause, which is returned.
#[track_caller]
fn check_failed(app: &Router, request: Request, status: u16, body: &str) -> String {
    let causes = refused(app, request, status, body);
    assert_ne!(causes, "");
    causes
}

#[track_caller]
fn refused(app: &Router, request: Request, status: u16, body: &str) -> String {
    let response = answer(app, request);
    let length = body.len().to_string();
    let headers =
        [("content-type", "application/json"), ("cache-control", "no-store"), ("content-length", length.as_str())];
    let error = response.extensions().get::<AnyApiError>().unwrap();
    let causes = std::iter::successors(error.source(), |cause| cause.source()).map(ToString::to_string);
    let causes = causes.collect::<Vec<_>>().join(": ");
    let (head, bytes) = response.into_parts();
    let sent = head.headers.iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap())).collect::<Vec<_>>();
    let bytes = text(Response::new(bytes));
    assert_eq!((head.status.as_u16(), bytes.as_str(), &sent[..]), (status, body, &headers[..]));
    causes
}

/// The body with one issue.
fn with_issue(code: &str, message: &str, issue: &str) -> String {
    format!(r#"{{"error":{{"code":"{code}","message":"{message}","issues":[{issue}]}}}}"#)
}
