//! Between the response of `http` and poem's.

use ::poem::{Body, Response, ResponseParts};
use http::response::Parts;
use std::borrow::Cow;

/// A response of poem's, made of one that this crate wrote: of [`ApiError::to_response`](crate::ApiError::to_response), say. An
/// [`ErrorLayer`](crate::ErrorLayer) knows it as one of the contract.
///
/// ```
/// use error_core::{ApiError, HttpError, poem::response};
///
/// let response: poem::Response = response(HttpError::NotFound.to_response());
/// assert_eq!(response.status(), 404);
/// ```
pub fn response(response: http::Response<Cow<'static, [u8]>>) -> Response {
    let (head, body) = response.into_parts();
    of_parts(head, of_bytes(body))
}

/// The head and the body of a response of poem's.
pub(super) fn parts(response: Response) -> (Parts, Body) {
    let (ResponseParts { status, version, headers, extensions }, body) = response.into_parts();
    let (mut head, ()) = http::Response::new(()).into_parts();
    (head.status, head.version, head.headers, head.extensions) = (status, version, headers, extensions);
    (head, body)
}

pub(super) fn of_parts(head: Parts, body: Body) -> Response {
    let Parts { status, version, headers, extensions, .. } = head;
    Response::from_parts(ResponseParts { status, version, headers, extensions }, body)
}

pub(super) fn of_bytes(bytes: Cow<'static, [u8]>) -> Body {
    match bytes {
        Cow::Borrowed(bytes) => bytes.into(),
        Cow::Owned(bytes) => bytes.into(),
    }
}
