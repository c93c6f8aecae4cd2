//! [`ErrorResponse`]: an error as a client received it, from any of our shapes or from anybody else's.
//!
//! What a body means is found out in `read`; a body is taken from a connection in `client`.

mod code;
mod read;
mod typed;

pub use typed::{Decode, FromIssues, FromParam, FromRetryAfter, FromStatus};

use crate::{Issue, Retry, phrase};
use http::{HeaderMap, StatusCode};
use read::Read;
use std::{error::Error, fmt, time::Duration};

/// An error response as a client received it.
///
/// It reads every [`Shape`](crate::Shape) of ours, problem details (RFC 9457) of other services, and whatever else stands in
/// for an error: it never fails, and all that it was given is kept. It is one pointer wide.
///
/// ```
/// use error_core::ErrorResponse;
/// use http::{HeaderMap, StatusCode};
///
/// let body = r#"{"error":{"code":"user_not_found","message":"No user with id 7.","params":{"user_id":7}}}"#;
/// let response = ErrorResponse::from_parts(StatusCode::NOT_FOUND, HeaderMap::new(), body);
/// assert_eq!(response.code(), Some("user_not_found"));
/// assert_eq!(response.message(), "No user with id 7.");
/// assert_eq!(response.param::<u64>("user_id"), Some(7));
/// ```
pub struct ErrorResponse(Box<Parts>);

/// What was received, and what was read in it.
struct Parts {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
    truncated: bool,
    read: Read,
}

impl ErrorResponse {
    /// Reads a response.
    pub fn from_parts(status: StatusCode, headers: HeaderMap, body: impl Into<Vec<u8>>) -> Self {
        Self::read_from(status, headers, body.into(), false)
    }

    /// Reads a response of which `body` may be only the beginning.
    pub(crate) fn read_from(status: StatusCode, headers: HeaderMap, body: Vec<u8>, truncated: bool) -> Self {
        let read = Read::of(status, &headers, &body);
        Self(Box::new(Parts { status, headers, body, truncated, read }))
    }

    /// The status of the response, whatever the body says.
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The body as it was received.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// Whether the body is only the beginning of what was sent: there was more than the limit, or it broke off.
    pub fn truncated(&self) -> bool {
        self.0.truncated
    }

    /// The message: the body's, otherwise the phrase of the status.
    pub fn message(&self) -> &str {
        let known = || phrase(self.0.status.as_u16()).or(self.0.status.canonical_reason());
        self.0.read.message.as_deref().or_else(known).unwrap_or("Unknown Error")
    }

    /// The code in the spelling of the contract: what is wholly `SCREAMING_SNAKE` is in lower case.
    pub fn code(&self) -> Option<&str> {
        self.0.read.code.as_deref()
    }

    /// The code as it was sent.
    pub fn raw_code(&self) -> Option<&str> {
        self.0.read.raw_code.as_deref()
    }

    /// The number of the error, where the body has one.
    pub fn errno(&self) -> Option<u32> {
        self.0.read.errno
    }

    /// The params as they were sent: each name with its value as JSON text.
    pub fn params(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.0.read.params.iter().map(|(name, json)| (&**name, &**json))
    }

    /// The issues.
    pub fn issues(&self) -> &[Issue] {
        &self.0.read.issues
    }

    /// How long to wait before a retry, as the header `Retry-After` or the body says.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.read.retry_after
    }

    /// Whether and when to try again: as the response says, otherwise by its status.
    pub fn retry(&self) -> Retry {
        self.retry_after().map_or_else(|| Retry::default_for(self.0.status.as_u16()), Retry::After)
    }
}

impl fmt::Debug for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorResponse")
            .field("status", &self.0.status)
            .field("code", &self.code())
            .field("message", &self.message())
            .finish_non_exhaustive()
    }
}

impl fmt::Display for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}

impl Error for ErrorResponse {}
