//! Responses of actix, which are those of `to_response`.

use actix_web::{HttpResponse, Responder, ResponseError, rt::System, test::TestRequest};
use error_core::{AnyApiError, AnyOf, ApiError, HttpError, Issue, Problem};
use std::time::Duration;

#[derive(Debug, Clone, ApiError)]
enum UserError {
    #[api(status = 401, code = "token_old", header("X-A", "1"), header("X-A", "2"))]
    Token,
    #[api(status = 429, code = "slow_down")]
    Slow(#[api(retry_after)] Duration),
    #[api(status = 422, code = "user_invalid", msg = "Invalid „é“.")]
    Invalid(#[api(issues)] Vec<Issue>),
    #[api(transparent)]
    Http(HttpError),
}

#[derive(Debug, Clone, ApiError)]
#[api(status = 410, code = "page_gone", shape = PROBLEM)]
struct PageGone<T> {
    #[api(private)]
    page: T,
}

static PROBLEM: Problem = Problem::new();

fn same(response: HttpResponse, expected: &http::Response<std::borrow::Cow<'static, [u8]>>) {
    assert_eq!(response.status().as_u16(), expected.status().as_u16());
    let headers = response.headers().iter().map(|(name, value)| (name.as_str(), value.as_bytes()));
    let mut headers: Vec<_> = headers.collect();
    let expected_headers = expected.headers().iter().map(|(name, value)| (name.as_str(), value.as_bytes()));
    let mut expected_headers: Vec<_> = expected_headers.collect();
    headers.sort_unstable();
    expected_headers.sort_unstable();
    assert_eq!(headers, expected_headers);
    let body = System::new().block_on(super::text(response.into_body()));
    assert_eq!(body.as_bytes(), expected.body().as_ref());
}

/// A response is the bare one, in whichever of the ways of actix it is made.
fn check<E: ApiError + ResponseError + Responder + Clone>(error: &E) {
    let expected = error.to_response();
    assert_eq!(error.status_code().as_u16(), expected.status().as_u16());
    same(error.error_response(), &expected);
    let response = HttpResponse::from_error(error.clone());
    assert_eq!(response.error().unwrap().as_error::<E>().unwrap().code(), error.code());
    same(response, &expected);
    let request = TestRequest::default().to_http_request();
    same(error.clone().respond_to(&request).map_into_boxed_body(), &expected);

    let any = AnyApiError::from(error.clone());
    assert_eq!(any.status_code().as_u16(), expected.status().as_u16());
    same(any.error_response(), &expected);
    same(any.respond_to(&request), &expected);
    same(error_core::actix_web::response(error.to_response()), &expected);
}

#[test]
fn a_response_is_the_bare_one() {
    check(&UserError::Token);
    check(&UserError::Slow(Duration::from_millis(1500)));
    check(&UserError::Invalid(vec![Issue::query("q").message("é")]));
    check(&UserError::Http(HttpError::MethodNotAllowed));
    check(&PageGone { page: "p" });
    check(&PageGone { page: vec![1] });
    for status in 400..=599 {
        check(&HttpError::from(http::StatusCode::from_u16(status).unwrap()));
    }
}

#[test]
fn one_of_several_is_what_it_holds() {
    let error: AnyOf<(UserError, HttpError)> = UserError::Token.into();
    assert_eq!(error.status_code().as_u16(), 401);
    same(error.error_response(), &UserError::Token.to_response());
    same(error.respond_to(&TestRequest::default().to_http_request()), &UserError::Token.to_response());
}
