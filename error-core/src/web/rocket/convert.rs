//! Between the types of HTTP that rocket has and those of `http`.

use ::rocket::{Response, http::Status};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, response::Parts};

/// The headers, but for those that `http` has no room for.
pub(super) fn headers(headers: &::rocket::http::HeaderMap<'_>) -> HeaderMap {
    let pairs = headers.iter().map(|header| {
        let name = HeaderName::from_bytes(header.name.as_str().as_bytes()).ok()?;
        Some((name, HeaderValue::from_bytes(header.value.as_bytes()).ok()?))
    });
    let mut converted = HeaderMap::new();
    for (name, value) in pairs.flatten() {
        converted.append(name, value);
    }
    converted
}

pub(super) fn head(response: &Response<'_>) -> Parts {
    let (mut head, ()) = http::Response::new(()).into_parts();
    head.status = StatusCode::from_u16(response.status().code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    head.headers = headers(response.headers());
    head
}

/// Gives a response this head.
pub(super) fn write_head(response: &mut Response<'_>, head: &Parts) {
    response.set_status(Status::new(head.status.as_u16()));
    let names: Vec<String> = response.headers().iter().map(|header| header.name.to_string()).collect();
    for name in names {
        response.remove_header(&name);
    }
    for (name, value) in &head.headers {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        response.adjoin_raw_header(name.as_str().to_owned(), value);
    }
}
