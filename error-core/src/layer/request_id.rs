//! [`RequestId`]: taken from a request if it is good, made otherwise.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use std::{fmt, time::SystemTime};
use uuid::{NoContext, Timestamp, Uuid};

pub(super) const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
pub(super) const TRACEPARENT: HeaderName = HeaderName::from_static("traceparent");

const LONGEST: usize = 128;

/// The id of a request: the same in the body of an error, in the response's header and in the log.
///
/// An [`ErrorLayer`](crate::ErrorLayer) puts it into the request's extensions. It is 1 to 128 bytes of
/// `[A-Za-z0-9._:+/=-]`; one that was made is a UUID of version 7. A handler of actix-web,
/// axum, poem or rocket takes it as an argument.
///
/// ```
/// use error_core::RequestId;
///
/// fn id<B>(request: &http::Request<B>) -> Option<&str> {
///     request.extensions().get::<RequestId>().map(RequestId::as_str)
/// }
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RequestId(HeaderValue);

impl RequestId {
    /// A new one.
    pub(super) fn make() -> Self {
        let mut text = [0; 36];
        // All but the time is random: the counter of `Uuid::now_v7` stands behind a lock, which all requests would share.
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let now = Timestamp::from_unix(NoContext, now.as_secs(), now.subsec_nanos());
        Uuid::new_v7(now).hyphenated().encode_lower(&mut text);
        // One allocation, however often it is shared.
        let value = HeaderValue::from_maybe_shared(Bytes::from_owner(text));
        Self(value.unwrap_or(HeaderValue::from_static("unknown")))
    }

    /// The first good one of a request's headers.
    pub(super) fn of(headers: &HeaderMap, names: &[HeaderName]) -> Option<Self> {
        names.iter().find_map(|name| {
            let mut values = headers.get_all(name).iter();
            let value = values.next().filter(|_| values.next().is_none())?;
            if *name == TRACEPARENT {
                HeaderValue::from_bytes(trace_id(value.as_bytes())?).ok().map(Self)
            } else {
                is_good(value.as_bytes()).then(|| Self(value.clone()))
            }
        })
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        self.0.to_str().unwrap_or_default()
    }

    pub(crate) fn as_header(&self) -> &HeaderValue {
        &self.0
    }
}

fn is_good(id: &[u8]) -> bool {
    let allowed = |byte: &u8| matches!(byte, b'A'..=b'Z' | b'a'..=b'z' | b'-'..=b':' | b'_' | b'+' | b'=');
    (1..=LONGEST).contains(&id.len()) && id.iter().all(allowed)
}

/// The trace id of a `traceparent` (W3C Trace Context section 3.2): `00-`, 32 digits, `-`, 16 digits, `-`, flags. A later
/// version may have more behind them.
fn trace_id(value: &[u8]) -> Option<&[u8]> {
    let is_hex = |text: &[u8]| text.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let is_id = |text: &[u8]| is_hex(text) && text.iter().any(|byte| *byte != b'0');
    let (version, trace, parent, flags) = (value.get(..2)?, value.get(3..35)?, value.get(36..52)?, value.get(53..55)?);
    let dashes = [2, 35, 52].iter().all(|at| value.get(*at) == Some(&b'-'));
    let ends = match version {
        b"00" => value.len() == 55,
        b"ff" => false,
        _ => value.get(55).is_none_or(|byte| *byte == b'-'),
    };
    let is_valid = dashes && ends && is_hex(version) && is_id(trace) && is_id(parent) && is_hex(flags);
    is_valid.then_some(trace)
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RequestId").field(&self.as_str()).finish()
    }
}
