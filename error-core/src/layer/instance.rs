//! The request's path as a URI reference (RFC 3986 section 4.1).

use std::fmt::Write as _;

/// The path with what may not stand in one percent-encoded. One that begins with `//` would name a host; the target of
/// `CONNECT` has none.
pub(super) fn instance(path: &str) -> Option<String> {
    if path.is_empty() {
        return None;
    }
    let mut uri = String::with_capacity(path.len());
    if path.starts_with("//") {
        uri.push_str("/.");
    }
    for (at, byte) in path.bytes().enumerate() {
        let stands = match byte {
            b'%' => path.as_bytes().get(at + 1..at + 3).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit)),
            byte => byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/".contains(&byte),
        };
        if stands {
            uri.push(byte.into());
        } else {
            // Writing to a `String` does not fail.
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    Some(uri)
}
