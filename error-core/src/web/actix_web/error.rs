//! Errors of actix: every derived type, [`AnyApiError`] and [`AnyOf`] can be what a handler, an extractor or middleware
//! fails with.

use super::{convert, meant::meant, response};
use crate::{AnyApiError, AnyOf, ApiError, HttpError, layer::Answered, response::answer};
use ::actix_web::{Error, HttpRequest, HttpResponse, Responder, ResponseError, body::BoxBody, http::StatusCode};

/// How the error of a response is found in actix's, which knows its type no more.
#[derive(Clone, Copy)]
struct Held(fn(&Error) -> Option<&dyn ApiError>);

/// What `ResponseError` of a derived type says.
pub fn status<E: ApiError>(error: &E) -> StatusCode {
    convert::status(error.status())
}

/// The answer to an error. `HttpResponse::from_error` keeps the error beside it, where middleware finds it.
pub fn error_response<E: ApiError + ResponseError>(error: &E) -> HttpResponse {
    let mut response = response(answer(error));
    response.extensions_mut().insert(Held(held_as::<E>));
    response
}

fn held_as<E: ApiError + ResponseError>(error: &Error) -> Option<&dyn ApiError> {
    error.as_error::<E>().map(|error| error as &dyn ApiError)
}

/// The error of the contract that this one is, if this is its response.
pub(super) fn held<'e, B>(response: &HttpResponse<B>, error: &'e Error) -> Option<&'e dyn ApiError> {
    let Held(find) = response.extensions().get().copied().unwrap_or(Held(held_as_any));
    find(error)
}

fn held_as_any(error: &Error) -> Option<&dyn ApiError> {
    error.as_error::<AnyApiError>().map(|error| &**error)
}

/// The error of the contract that a response carries, unless a layer within answered with it.
pub(super) fn carried<B>(response: &HttpResponse<B>) -> Option<AnyApiError> {
    let marks = response.extensions();
    if marks.get::<Answered>().is_some() { None } else { marks.get().cloned() }
}

/// The error of the contract that stands for one of actix's, where requests are answered with it later.
pub(super) fn contract(error: &Error) -> AnyApiError {
    if let Some(known) = error.as_error::<AnyApiError>() {
        return known.clone();
    }
    let response = error.error_response();
    let status = http::StatusCode::from_u16(response.status().as_u16()).unwrap_or_default();
    let known = carried(&response).or_else(|| meant(error, status));
    known.unwrap_or_else(|| HttpError::from(status).into())
}

/// The response of [`ApiError::to_response`](crate::ApiError::to_response); the error stays in its extensions.
impl ResponseError for AnyApiError {
    fn status_code(&self) -> StatusCode {
        convert::status(self.status())
    }

    fn error_response(&self) -> HttpResponse {
        response(self.clone().into())
    }
}

/// The response of [`ApiError::to_response`](crate::ApiError::to_response); the error stays in its extensions.
impl Responder for AnyApiError {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        HttpResponse::from_error(self)
    }
}

/// The response of the error that it holds.
impl<T> ResponseError for AnyOf<T> {
    fn status_code(&self) -> StatusCode {
        convert::status(self.status())
    }

    fn error_response(&self) -> HttpResponse {
        AnyApiError::from(self.clone()).error_response()
    }
}

/// The response of the error that it holds.
impl<T: 'static> Responder for AnyOf<T> {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        HttpResponse::from_error(self)
    }
}
