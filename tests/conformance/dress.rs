//! What the query of a request puts on its response, in every framework whose headers are those of `http`.

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use std::collections::HashSet;

/// Puts on a response the status and the headers that the query asks for; returned is the body. A header that is there is
/// replaced; one that is asked for several times is there several times.
pub(crate) fn dress(query: Option<&str>, status: &mut StatusCode, headers: &mut HeaderMap) -> Option<String> {
    let mut body = None;
    let mut seen = HashSet::new();
    for (name, value) in url::form_urlencoded::parse(query.unwrap_or_default().as_bytes()) {
        match &*name {
            "status" => *status = value.parse().unwrap(),
            "body" => body = Some(value.into_owned()),
            _ => {
                let value = HeaderValue::from_str(&value).unwrap();
                let header = HeaderName::try_from(&*name).unwrap();
                if seen.insert(header.clone()) {
                    headers.insert(header, value);
                } else {
                    headers.append(header, value);
                }
            }
        }
    }
    body
}
