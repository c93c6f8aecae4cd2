//! What is told from the head of a response that others wrote. Its body is never looked at.

use super::finish::IsDeclared;
use crate::{HttpError, response};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header, response::Parts};

/// Headers about a body, which go with it (RFC 9110 section 8, RFC 9530); so do `Content-MD5` and `Digest`, which are old.
const OF_THE_BODY: [HeaderName; 17] = [
    header::CONTENT_TYPE,
    header::CONTENT_LENGTH,
    header::CONTENT_ENCODING,
    header::CONTENT_LANGUAGE,
    header::CONTENT_DISPOSITION,
    header::CONTENT_LOCATION,
    HeaderName::from_static("content-md5"),
    HeaderName::from_static("content-digest"),
    HeaderName::from_static("digest"),
    HeaderName::from_static("repr-digest"),
    header::CONTENT_RANGE,
    header::ETAG,
    header::LAST_MODIFIED,
    header::ACCEPT_RANGES,
    header::EXPIRES,
    header::TRANSFER_ENCODING,
    header::TRAILER,
];

/// Removes the headers of a body that is not sent. What the error itself declares, as an `ETag`, is not about that body.
pub(super) fn remove_body(parts: &mut Parts, is_declared: IsDeclared<'_>) {
    let is_kept = |name: &HeaderName| {
        // On a 416 it says how long the whole is.
        (*name == header::CONTENT_RANGE && parts.status == StatusCode::RANGE_NOT_SATISFIABLE)
            || (*name != header::CONTENT_TYPE && !response::OF_THE_BODY.contains(name) && is_declared(name))
    };
    for name in &OF_THE_BODY {
        if parts.headers.contains_key(name) && !is_kept(name) {
            parts.headers.remove(name);
        }
    }
}

/// The error of a response that has a status alone.
pub(super) fn error(status: StatusCode, has_no_route: bool) -> HttpError {
    if status == StatusCode::NOT_FOUND && has_no_route { HttpError::RouteNotFound } else { status.into() }
}

/// Whether a response of others stays as it is: a 4xx whose body a client was meant to read.
pub(super) fn is_kept(parts: &Parts, method: &Method, has_no_content: impl FnOnce() -> bool) -> bool {
    if !parts.status.is_client_error() || !is_for_programs(&parts.headers) {
        return false;
    }
    // The body of an answer to `HEAD` may be gone already; what its `GET` would have is told by the headers.
    let is_empty = if *method == Method::HEAD { has_length_zero(&parts.headers) } else { has_no_content() };
    !is_empty
}

/// Whether the type is one that no framework gives the text of a refusal.
fn is_for_programs(headers: &HeaderMap) -> bool {
    let essence = essence(headers);
    let Some((main, sub)) = essence.split_once('/') else { return false };
    let is_for_people = ["text/plain", "text/html", "application/xhtml+xml"];
    !main.is_empty() && !sub.is_empty() && !is_for_people.iter().any(|kind| kind.eq_ignore_ascii_case(essence))
}

fn has_length_zero(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_LENGTH).is_some_and(|length| length == "0")
}

/// The media type without its parameters.
fn essence(headers: &HeaderMap) -> &str {
    let media_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    media_type.split_once(';').map_or(media_type, |(essence, _)| essence).trim()
}

pub(super) fn is_grpc(headers: &HeaderMap) -> bool {
    begins(headers, b"application/grpc")
}

pub(super) fn is_grpc_web(headers: &HeaderMap) -> bool {
    begins(headers, b"application/grpc-web")
}

/// Whether the media type begins so.
fn begins(headers: &HeaderMap, with: &[u8]) -> bool {
    let start = headers.get(header::CONTENT_TYPE).and_then(|media_type| media_type.as_bytes().get(..with.len()));
    start.is_some_and(|start| start.eq_ignore_ascii_case(with))
}

pub(super) fn is_event_stream(headers: &HeaderMap) -> bool {
    essence(headers).eq_ignore_ascii_case("text/event-stream")
}

/// Adds a name to `Vary`, unless it is there.
pub(super) fn vary(headers: &mut HeaderMap, name: &'static str) {
    let names = headers.get_all(header::VARY).iter().filter_map(|value| value.to_str().ok());
    let mut names = names.flat_map(|value| value.split(',')).map(str::trim);
    if !names.any(|known| known == "*" || known.eq_ignore_ascii_case(name)) {
        headers.append(header::VARY, HeaderValue::from_static(name));
    }
}
