//! [`RequestId`] as an extractor.

use crate::{AnyApiError, RequestId, web::fault::no_layer};
use ::actix_web::{FromRequest, HttpMessage, HttpRequest, dev::Payload};
use std::future::{Ready, ready};

/// Without an [`ErrorLayer`](crate::ErrorLayer) around the handler it is an `internal_error`.
impl FromRequest for RequestId {
    type Error = AnyApiError;
    type Future = Ready<Result<Self, AnyApiError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(request.extensions().get().cloned().ok_or_else(no_layer))
    }
}
