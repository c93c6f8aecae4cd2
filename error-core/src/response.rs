//! From an error to an `http::Response`: status, headers, body.
//!
//! A bare conversion knows no request: the request id, `HEAD` and the choice by `Accept` are the layer's.

use crate::{ApiError, Envelope, Occurrence, Shape, log};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use std::borrow::Cow;

/// Statuses whose responses must not be stored, whatever the error says: RFC 6585.
const NEVER_STORED: [u16; 4] = [428, 429, 431, 511];

/// Headers that only whoever sends the body can know.
const OF_THE_BODY: [HeaderName; 5] =
    [header::CONTENT_LENGTH, header::CONTENT_ENCODING, header::TRANSFER_ENCODING, header::CONNECTION, header::TRAILER];

/// The answer to an error, which is logged with it.
pub(crate) fn answer(error: &dyn ApiError) -> Response<Cow<'static, [u8]>> {
    let occurrence = Occurrence::new(error);
    log::event(&occurrence);
    occurrence.to_response(error.shape().unwrap_or(&Envelope))
}

/// An occurrence in a shape, with all headers that the status demands.
pub(crate) fn render(occurrence: &Occurrence<'_>, shape: &dyn Shape) -> Response<Cow<'static, [u8]>> {
    let mut response = Response::new(Cow::Owned(occurrence.to_body(shape)));
    *response.status_mut() = occurrence.status();
    let headers = response.headers_mut();
    for (name, value) in occurrence.spec().headers() {
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            (Ok(name), Ok(value)) => drop(headers.append(name, value)),
            _ => log::dropped("header", name),
        }
    }
    occurrence.error().write_headers(headers);
    own_headers(occurrence, shape, headers);
    response
}

/// The headers that the writer owns, and those that a status may not be without (RFC 9110 section 15.5).
fn own_headers(occurrence: &Occurrence<'_>, shape: &dyn Shape, headers: &mut HeaderMap) {
    let status = occurrence.status();
    for name in OF_THE_BODY {
        headers.remove(name);
    }
    headers.insert(header::CONTENT_TYPE, shape.media_type(occurrence));
    match occurrence.retry_after() {
        Some(seconds) => headers.insert(header::RETRY_AFTER, seconds.into()),
        None => headers.remove(header::RETRY_AFTER),
    };
    if NEVER_STORED.contains(&status.as_u16()) || !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
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
