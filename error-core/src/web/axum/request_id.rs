//! [`RequestId`] as an extractor.

use crate::{AnyApiError, RequestId, web::fault::no_layer};
use ::axum::{
    extract::{FromRequestParts, OptionalFromRequestParts},
    http::request::Parts,
};
use std::convert::Infallible;

/// Without an [`ErrorLayer`](crate::ErrorLayer) around the handler it is an `internal_error`.
impl<S: Send + Sync> FromRequestParts<S> for RequestId {
    type Rejection = AnyApiError;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, AnyApiError> {
        parts.extensions.get().cloned().ok_or_else(no_layer)
    }
}

impl<S: Send + Sync> OptionalFromRequestParts<S> for RequestId {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Option<Self>, Infallible> {
        Ok(parts.extensions.get().cloned())
    }
}
