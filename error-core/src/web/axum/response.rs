//! Responses of axum: every derived type, and [`AnyApiError`], can be what a handler returns.

use crate::{AnyApiError, AnyOf, response::kept};
use ::axum::{
    body::Body,
    response::{IntoResponse, Response},
};

/// The answer to an error, which stays in its extensions as an [`AnyApiError`] for middleware.
pub fn into_response(error: AnyApiError) -> Response {
    kept(error, Body::from)
}

/// The response of [`ApiError::to_response`](crate::ApiError::to_response); the error stays in its extensions.
impl IntoResponse for AnyApiError {
    fn into_response(self) -> Response {
        into_response(self)
    }
}

/// The response of the error that it holds.
impl<T> IntoResponse for AnyOf<T> {
    fn into_response(self) -> Response {
        into_response(self.into())
    }
}
