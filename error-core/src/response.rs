//! From an error to an `http::Response`: status, headers, body.
//!
//! A bare conversion knows no request: the request id, `HEAD` and the choice by `Accept` are the layer's.

use crate::{
    AnyApiError, ApiError, Envelope, ErrorSpec, Occurrence, Shape,
    derived::{At, Derived},
    log,
    row::Extent,
    shape::json_type,
};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use std::borrow::Cow;

/// Statuses whose responses must not be stored, whatever the error says: RFC 6585.
const NEVER_STORED: [u16; 4] = [428, 429, 431, 511];

/// Headers that only whoever sends the body can know.
pub(crate) const OF_THE_BODY: [HeaderName; 5] =
    [header::CONTENT_LENGTH, header::CONTENT_ENCODING, header::TRANSFER_ENCODING, header::CONNECTION, header::TRAILER];

/// What tells the layer that a response is an error in shape, where the error itself is not there.
#[cfg(feature = "layer")]
#[derive(Clone, Copy)]
pub(crate) struct Shaped {
    pub(crate) spec: &'static ErrorSpec,
    /// What the body may say of it.
    pub(crate) status: StatusCode,
}

/// The answer to an error, which is logged with it and marked for a layer. Without one nothing is put into the extensions,
/// which would allocate.
pub(crate) fn answer(error: &dyn ApiError) -> Response<Cow<'static, [u8]>> {
    #[cfg_attr(not(feature = "layer"), expect(unused_mut, reason = "there is no layer"))]
    let mut response = respond(error, |body| body);
    #[cfg(feature = "layer")]
    let shaped = Shaped { spec: error.spec(), status: response.status() };
    #[cfg(feature = "layer")]
    response.extensions_mut().insert(shaped);
    response
}

/// An occurrence in a shape, marked for a layer.
pub(crate) fn shaped(occurrence: &Occurrence<'_>, shape: &dyn Shape) -> Response<Cow<'static, [u8]>> {
    #[cfg_attr(not(feature = "layer"), expect(unused_mut, reason = "there is no layer"))]
    let mut response = render(occurrence, shape, |body| body);
    #[cfg(feature = "layer")]
    response.extensions_mut().insert(Shaped { spec: occurrence.spec(), status: occurrence.status() });
    response
}

/// The response of [`ApiError::to_response`], for any server. The error stays in its extensions for middleware: an
/// `ErrorLayer` writes the body anew, with the request id.
///
/// ```
/// use error_core::{AnyApiError, HttpError};
/// use std::borrow::Cow;
///
/// let response: http::Response<Cow<'static, [u8]>> = AnyApiError::from(HttpError::Conflict).into();
/// assert_eq!(response.extensions().get::<AnyApiError>().unwrap().code(), "conflict");
/// ```
impl From<AnyApiError> for Response<Cow<'static, [u8]>> {
    fn from(error: AnyApiError) -> Self {
        kept(error, |body| body)
    }
}

/// The same with a body that a server knows.
pub(crate) fn kept<B>(error: AnyApiError, body: impl FnOnce(Cow<'static, [u8]>) -> B) -> Response<B> {
    let mut response = respond(&*error, body);
    response.extensions_mut().insert(error);
    response
}

/// The response to an error, in the shape that it has where nobody chooses one. Where nothing is to be said but a spec, the
/// body in the default shape stands in the program.
fn respond<B>(error: &dyn ApiError, body: impl FnOnce(Cow<'static, [u8]>) -> B) -> Response<B> {
    match (error.shape(), error.__derived().map(Derived::at)) {
        (None, Some(At::Own(spec))) if is_ready(spec) => {
            log::event_of(error);
            let mut response = Response::new(body(Cow::Borrowed(spec.body())));
            *response.status_mut() = spec.status();
            own_headers(spec.status(), json_type(), None, response.headers_mut());
            response
        }
        (shape, _) => {
            let occurrence = Occurrence::new(error);
            log::event(&occurrence);
            render(&occurrence, shape.unwrap_or(&Envelope), body)
        }
    }
}

/// Whether what `Envelope` and `render` make of every occurrence is that body and no header but their own.
fn is_ready(spec: &ErrorSpec) -> bool {
    spec.extent() == Extent::Fixed && spec.headers().is_empty() && !spec.body().is_empty()
}

/// An occurrence in a shape, with all headers that the status demands.
fn render<B>(
    occurrence: &Occurrence<'_>,
    shape: &dyn Shape,
    body: impl FnOnce(Cow<'static, [u8]>) -> B,
) -> Response<B> {
    let mut response = Response::new(body(occurrence.render(shape).content));
    *response.status_mut() = occurrence.status();
    let headers = response.headers_mut();
    if occurrence.has_headers() || !occurrence.spec().headers().is_empty() {
        write_headers(occurrence, headers);
    }
    own_headers(occurrence.status(), shape.media_type(occurrence), occurrence.retry_after(), headers);
    response
}

/// The headers of the error, which most have none of: then no room is made for what this has in hand.
#[inline(never)]
fn write_headers(occurrence: &Occurrence<'_>, headers: &mut HeaderMap) {
    for (name, value) in occurrence.spec().headers() {
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            (Ok(name), Ok(value)) => drop(headers.append(name, value)),
            _ => log::dropped("header", name),
        }
    }
    if occurrence.has_headers() {
        occurrence.error().write_headers(headers);
    }
    // To look for names in an empty map is dear: each is hashed.
    if !headers.is_empty() {
        for name in OF_THE_BODY {
            headers.remove(name);
        }
    }
}

/// For some statuses it does not count what the error or the handler says of caches.
pub(crate) fn forbid_storing(status: StatusCode, headers: &mut HeaderMap) {
    if NEVER_STORED.contains(&status.as_u16()) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
}

/// The headers that the writer owns, and those that a status may not be without (RFC 9110 section 15.5).
pub(crate) fn own_headers(
    status: StatusCode,
    media_type: HeaderValue,
    retry_after: Option<u32>,
    headers: &mut HeaderMap,
) {
    let is_empty = headers.is_empty();
    headers.insert(header::CONTENT_TYPE, media_type);
    match retry_after {
        Some(seconds) => drop(headers.insert(header::RETRY_AFTER, seconds.into())),
        None if is_empty => {}
        None => drop(headers.remove(header::RETRY_AFTER)),
    }
    if is_empty || !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    forbid_storing(status, headers);
    let (name, value) = match status {
        StatusCode::UNAUTHORIZED => (header::WWW_AUTHENTICATE, "Bearer"),
        StatusCode::METHOD_NOT_ALLOWED => (header::ALLOW, ""),
        // A variant without these does not compile, but a `status` field may come to them.
        StatusCode::PROXY_AUTHENTICATION_REQUIRED => (header::PROXY_AUTHENTICATE, "Bearer"),
        StatusCode::UPGRADE_REQUIRED => (header::UPGRADE, "HTTP/1.1"),
        _ => return,
    };
    headers.entry(name).or_insert(HeaderValue::from_static(value));
}
