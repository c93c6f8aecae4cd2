//! [`ErrorResponse`]: an error as a client received it, from any of our shapes or from anybody else's.
//!
//! What a body means is found out in `read`; a body is taken from a connection in `client`.

mod backoff;
mod code;
mod issues;
mod members;
mod read;
mod scan;
mod seen;
mod serde;
mod text;
mod typed;

pub use backoff::Backoff;
#[cfg(feature = "cli")]
pub(crate) use code::find_spelt;
pub use typed::{Decode, FromIssues, FromParam, FromRetryAfter, FromStatus};

use crate::{Issue, Retry, phrase};
use http::{HeaderMap, StatusCode};
use read::Read;
use std::{error::Error, fmt, sync::OnceLock, time::Duration};
use text::{Body, Text};

/// An error response as a client received it.
///
/// It reads every [`Shape`](crate::Shape) of ours, problem details (RFC 9457) of other services, and whatever else stands in
/// for an error: it never fails, and all that it was given is kept. It is one pointer wide.
///
/// ```
/// use error_core::{ErrorResponse, Retry};
/// use http::{HeaderMap, StatusCode};
///
/// let body = r#"{"error":{"code":"USER_NOT_FOUND","message":"No user with id 7.","params":{"user_id":7},"requestId":"a1"}}"#;
/// let response = ErrorResponse::from_parts(StatusCode::NOT_FOUND, HeaderMap::new(), body);
/// assert_eq!(response.code(), Some("user_not_found"));
/// assert_eq!(response.raw_code(), Some("USER_NOT_FOUND"));
/// assert_eq!(response.message(), "No user with id 7.");
/// assert_eq!(response.param::<u64>("user_id"), Some(7));
/// assert_eq!(response.request_id(), Some("a1"));
/// assert_eq!(response.retry(), Retry::Never);
///
/// let html = ErrorResponse::from_parts(StatusCode::BAD_GATEWAY, HeaderMap::new(), "<html>…</html>");
/// assert_eq!((html.code(), html.message(), html.retry()), (None, "Bad Gateway", Retry::Backoff));
/// assert_eq!(html.body(), "<html>…</html>".as_bytes());
/// ```
///
/// # What is read
///
/// The shape is known by its members, and problem details by their media type too. Members that a shape knows have a method
/// here; a known one of the wrong type counts as absent, of a doubled one the last counts, and all others are
/// [`params`](Self::params). What is no JSON object in UTF-8, or nested deeper than 128 levels, is only a body.
#[derive(Clone)]
pub struct ErrorResponse(Box<Parts>);

/// What was received, and what was read in it.
#[derive(Clone)]
struct Parts {
    status: StatusCode,
    headers: HeaderMap,
    body: Body,
    truncated: bool,
    read: Read<Text>,
    /// Those that were asked for.
    issues: OnceLock<Vec<Issue>>,
}

impl ErrorResponse {
    /// Reads a response that is here as a whole, whatever it is.
    pub fn from_parts(status: StatusCode, headers: HeaderMap, body: impl Into<Vec<u8>>) -> Self {
        Self::read_from(status, headers, body.into(), false)
    }

    /// The same where the end of the body may be missing.
    pub(crate) fn read_from(status: StatusCode, headers: HeaderMap, body: Vec<u8>, truncated: bool) -> Self {
        let body = Body::of(body);
        let read = Read::of(&headers, body.text());
        Self(Box::new(Parts { status, headers, body, truncated, read, issues: OnceLock::new() }))
    }

    /// A text of the body.
    fn text<'t>(&'t self, text: &'t Text) -> &'t str {
        text.get(&self.0.body)
    }

    /// The status of the response, whatever the body says.
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The status that the body names, where it names one: a proxy may have changed the other.
    pub fn body_status(&self) -> Option<u16> {
        self.0.read.status
    }

    /// The code in the spelling of the contract: what is wholly `SCREAMING_SNAKE` in lower case, anything else as it was sent.
    ///
    /// It may be one that this client does not know: a newer server has newer codes.
    pub fn code(&self) -> Option<&str> {
        self.0.read.code.as_ref().map(|text| self.text(text))
    }

    /// The code as it was sent.
    pub fn raw_code(&self) -> Option<&str> {
        self.0.read.raw_code.as_ref().map(|text| self.text(text))
    }

    /// The number of the error, where the body has one.
    pub fn errno(&self) -> Option<u32> {
        self.0.read.errno
    }

    /// The message: the body's, otherwise the phrase of the status.
    pub fn message(&self) -> &str {
        let status = self.0.status;
        let phrase = || phrase(status.as_u16()).or(status.canonical_reason());
        self.0.read.message.as_ref().map(|text| self.text(text)).or_else(phrase).unwrap_or("Unknown Error")
    }

    /// The title, where the body has one.
    pub fn title(&self) -> Option<&str> {
        self.0.read.title.as_ref().map(|text| self.text(text))
    }

    /// The type of the problem (RFC 9457 section 3.1.1), as it was sent.
    pub fn type_uri(&self) -> Option<&str> {
        self.0.read.type_uri.as_ref().map(|text| self.text(text))
    }

    /// The URI of this occurrence (RFC 9457 section 3.1.5), as it was sent.
    pub fn instance(&self) -> Option<&str> {
        self.0.read.instance.as_ref().map(|text| self.text(text))
    }

    /// The params, and all members of the body that are no part of its shape: each name with its value as JSON text.
    pub fn params(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.0.read.params.iter().map(|(name, json)| (self.text(name), self.text(json)))
    }

    /// The issues. Where their codes are in upper case by the rules of the shape, they are in lower case here.
    pub fn issues(&self) -> &[Issue] {
        let Parts { read, issues, .. } = &*self.0;
        match &read.unread_issues {
            None => &read.issues,
            Some((json, fold)) => issues.get_or_init(|| issues::of_list(self.text(json), *fold)),
        }
    }

    /// The id of the request: the body's, otherwise that of the header `x-request-id` or `request-id`.
    pub fn request_id(&self) -> Option<&str> {
        self.0.read.request_id.as_ref().map(|text| self.text(text))
    }

    /// How long to wait before a retry, as the header `Retry-After` says, otherwise the body.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.read.retry_after
    }

    /// Whether and when to try again: as the response says, otherwise by its status.
    pub fn retry(&self) -> Retry {
        self.retry_after().map_or_else(|| Retry::default_for(self.0.status.as_u16()), Retry::After)
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The body as it was received.
    pub fn body(&self) -> &[u8] {
        self.0.body.bytes()
    }

    /// Whether the body was longer than a reader would read, or its connection broke: then this is its beginning.
    pub fn truncated(&self) -> bool {
        self.0.truncated
    }

    /// Status, headers and body, as they were received.
    pub fn into_parts(self) -> (StatusCode, HeaderMap, Vec<u8>) {
        let Parts { status, headers, body, .. } = *self.0;
        (status, headers, body.into_bytes())
    }
}

/// Status and code, but no message, params and headers: what a log may hold.
impl fmt::Debug for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorResponse")
            .field("status", &self.0.status)
            .field("code", &self.code())
            .field("request_id", &self.request_id())
            .finish_non_exhaustive()
    }
}

/// Status, code and message: `404 user_not_found: No user with id 7.`
impl fmt::Display for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.status.as_u16())?;
        if let Some(code) = self.code() {
            write!(f, " {code}")?;
        }
        write!(f, ": {}", self.message())
    }
}

impl Error for ErrorResponse {}
