//! [`RequestId`] as an extractor.

use super::fault::internal;
use crate::{AnyApiError, RequestId};
use ::axum::{
    extract::{FromRequestParts, OptionalFromRequestParts},
    http::request::Parts,
};
use std::{convert::Infallible, error::Error, fmt};

/// The server's mistake: no layer made an id.
#[derive(Debug)]
struct NoLayer;

impl fmt::Display for NoLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("there is no request id without an `ErrorLayer` around the handler")
    }
}

impl Error for NoLayer {}

/// Without an [`ErrorLayer`](crate::ErrorLayer) around the handler it is an `internal_error`.
impl<S: Send + Sync> FromRequestParts<S> for RequestId {
    type Rejection = AnyApiError;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, AnyApiError> {
        parts.extensions.get().cloned().ok_or_else(|| internal(NoLayer))
    }
}

impl<S: Send + Sync> OptionalFromRequestParts<S> for RequestId {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Option<Self>, Infallible> {
        Ok(parts.extensions.get().cloned())
    }
}
