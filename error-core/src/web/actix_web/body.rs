//! Reading the body of a request.

use crate::{AnyApiError, HttpError};
use ::actix_web::{FromRequest, HttpRequest, ResponseError, dev::Payload, web::Bytes};
use http::StatusCode;
use std::{fmt::Display, future::ready, pin::Pin};

/// The body, as long as the `PayloadConfig` of the route allows.
pub(super) fn read(
    request: &HttpRequest,
    payload: &mut Payload,
) -> impl Future<Output = Result<Bytes, AnyApiError>> + use<> {
    let bytes = Bytes::from_request(request, payload);
    async { bytes.await.map_err(|error| transport(error.as_response_error())) }
}

/// The built-in error of what actix says of a body that did not arrive. The text of that, which has nothing of the body, is
/// its source.
pub(super) fn transport(error: &dyn ResponseError) -> AnyApiError {
    let status = StatusCode::from_u16(error.status_code().as_u16());
    caused(status.unwrap_or(StatusCode::BAD_REQUEST), error)
}

/// The built-in error of a status, with the text of what it is about as its source.
pub(super) fn caused(status: StatusCode, by: &(impl Display + ?Sized)) -> AnyApiError {
    AnyApiError::from(HttpError::from(status)).with_source(by.to_string())
}

/// An extractor that is done before it begins.
pub(super) fn refused_by<T: 'static>(error: HttpError) -> Pin<Box<dyn Future<Output = Result<T, AnyApiError>>>> {
    Box::pin(ready(Err(error.into())))
}
