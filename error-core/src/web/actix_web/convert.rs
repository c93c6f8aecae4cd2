//! Between the types of HTTP that actix has and those of here: two releases of one crate.

use crate::{AnyApiError, Passthrough, layer::Answered, response::Shaped};
use ::actix_web::{
    HttpResponse,
    body::{BodySize, BoxBody, MessageBody},
    http as theirs,
    web::Bytes,
};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, header, response::Parts};
use std::{
    borrow::Cow,
    convert::Infallible,
    pin::Pin,
    task::{Context, Poll},
};

/// What our middleware puts into the extensions of a response, or looks for there.
macro_rules! each_mark {
    ($carry:ident) => {
        $carry!(AnyApiError);
        $carry!(Answered);
        $carry!(Passthrough);
        $carry!(Shaped);
    };
}

pub(super) fn method(method: &theirs::Method) -> Method {
    Method::from_bytes(method.as_str().as_bytes()).unwrap_or_default()
}

pub(super) fn status(status: StatusCode) -> theirs::StatusCode {
    theirs::StatusCode::from_u16(status.as_u16()).unwrap_or(theirs::StatusCode::INTERNAL_SERVER_ERROR)
}

pub(super) fn name(name: &HeaderName) -> Option<theirs::header::HeaderName> {
    theirs::header::HeaderName::from_bytes(name.as_str().as_bytes()).ok()
}

pub(super) fn value(value: &HeaderValue) -> Option<theirs::header::HeaderValue> {
    theirs::header::HeaderValue::from_bytes(value.as_bytes()).ok()
}

/// The head of a response, with what middleware of ours put into its extensions.
pub(super) fn parts<B>(response: &HttpResponse<B>) -> Parts {
    let mut converted = Response::new(());
    *converted.status_mut() = StatusCode::from_u16(response.status().as_u16()).unwrap_or_default();
    *converted.headers_mut() = headers(response.headers());
    let marks = response.extensions();
    macro_rules! carry {
        ($mark:ty) => {
            if let Some(mark) = marks.get::<$mark>() {
                converted.extensions_mut().insert(mark.clone());
            }
        };
    }
    each_mark!(carry);
    converted.into_parts().0
}

fn headers(headers: &theirs::header::HeaderMap) -> HeaderMap {
    let pairs = headers.iter().map(|(name, value)| {
        let name = HeaderName::from_bytes(name.as_str().as_bytes()).ok()?;
        Some((name, HeaderValue::from_bytes(value.as_bytes()).ok()?))
    });
    pairs.flatten().collect()
}

/// Gives a response the head that these parts say.
pub(super) fn write<B>(parts: &Parts, response: &mut HttpResponse<B>) {
    *response.status_mut() = status(parts.status);
    let headers = response.headers_mut();
    headers.clear();
    for (key, text) in &parts.headers {
        if let (Some(key), Some(text)) = (name(key), value(text)) {
            headers.append(key, text);
        }
    }
    let mut marks = response.extensions_mut();
    macro_rules! carry {
        ($mark:ty) => {
            if let Some(mark) = parts.extensions.get::<$mark>() {
                marks.insert(mark.clone());
            }
        };
    }
    each_mark!(carry);
}

/// The body that is sent: of an answer to `HEAD` the head has the length.
pub(super) fn body(head: &Parts, written: Cow<'static, [u8]>) -> BoxBody {
    match head.headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok()) {
        Some(length) if written.is_empty() => BoxBody::new(Length(length)),
        _ => BoxBody::new(written),
    }
}

/// No content, and the length that it would have.
struct Length(u64);

impl MessageBody for Length {
    type Error = Infallible;

    fn size(&self) -> BodySize {
        BodySize::Sized(self.0)
    }

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Bytes, Infallible>>> {
        Poll::Ready(None)
    }
}

/// A response of actix's, made of one that this crate wrote: of [`ApiError::to_response`](crate::ApiError::to_response),
/// say. An [`ErrorLayer`](crate::ErrorLayer) knows it as one of the contract.
///
/// ```
/// use actix_web::HttpResponse;
/// use error_core::{ApiError, HttpError, actix_web::response};
///
/// let response: HttpResponse = response(HttpError::NotFound.to_response());
/// assert_eq!(response.status(), 404);
/// ```
pub fn response(response: Response<Cow<'static, [u8]>>) -> HttpResponse {
    let (parts, content) = response.into_parts();
    let mut response = HttpResponse::new(status(parts.status)).set_body(body(&parts, content));
    write(&parts, &mut response);
    response
}
