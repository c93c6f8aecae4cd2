//! The answer to a call of gRPC that has none of its own: after a panic, or an `Err` of the service.

use crate::Occurrence;
use http::{HeaderName, HeaderValue, Response, header};
use std::{borrow::Cow, fmt::Write as _};

/// Headers alone, which say what trailers would: "Trailers-Only" of gRPC over HTTP/2.
pub(super) fn answer(error: &Occurrence<'_>) -> Response<Cow<'static, [u8]>> {
    let mut response = Response::new(Cow::default());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/grpc"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(HeaderName::from_static("grpc-status"), u16::from(error.grpc().number()).into());
    if let Ok(message) = HeaderValue::try_from(percent_encoded(&error.message().to_string())) {
        headers.insert(HeaderName::from_static("grpc-message"), message);
    }
    response
}

fn percent_encoded(text: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |mut encoded, byte| {
        match byte {
            b' '..=b'~' if byte != b'%' => encoded.push(byte.into()),
            // Writing to a `String` does not fail.
            _ => drop(write!(encoded, "%{byte:02X}")),
        }
        encoded
    })
}
