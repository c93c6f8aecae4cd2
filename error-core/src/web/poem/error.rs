//! Errors of poem: every derived type, [`AnyApiError`] and [`AnyOf`] can be what a handler returns or fails with.

use super::response;
use crate::{AnyApiError, AnyOf};
use ::poem::{Error, IntoResponse, Response, error::ResponseError, http::StatusCode};
use std::fmt;

/// The answer to an error, which stays in its extensions as an [`AnyApiError`] for middleware.
pub fn into_response(error: AnyApiError) -> Response {
    response(error.into())
}

/// poem's error, which holds the error of the contract for middleware and answers as that does.
pub fn into_error(error: AnyApiError) -> Error {
    let mut held = Error::from(Held(error.clone()));
    held.set_data(error);
    held
}

/// The response of [`ApiError::to_response`](crate::ApiError::to_response); the error stays in its extensions.
impl IntoResponse for AnyApiError {
    fn into_response(self) -> Response {
        into_response(self)
    }
}

/// For `?` in a handler.
impl From<AnyApiError> for Error {
    fn from(error: AnyApiError) -> Self {
        into_error(error)
    }
}

/// The response of the error that it holds.
impl<T: Send> IntoResponse for AnyOf<T> {
    fn into_response(self) -> Response {
        into_response(self.into())
    }
}

impl<T> From<AnyOf<T>> for Error {
    fn from(error: AnyOf<T>) -> Self {
        into_error(error.into())
    }
}

/// An error of the contract as poem wants one.
struct Held(AnyApiError);

impl ResponseError for Held {
    fn status(&self) -> StatusCode {
        self.0.status()
    }

    fn as_response(&self) -> Response {
        into_response(self.0.clone())
    }
}

impl std::error::Error for Held {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source()
    }
}

impl fmt::Debug for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
