//! Taking an error from a connection: as much of its body as may be read, and no more.
//!
//! What the bytes mean is found out in `decode`.

#[cfg(feature = "http-body")]
mod http_body;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
mod reqwest;
#[cfg(any(feature = "http-body", feature = "reqwest"))]
mod response_ext;

#[cfg(any(feature = "http-body", feature = "reqwest"))]
pub use response_ext::ResponseExt;

use crate::ErrorResponse;
use http::{HeaderMap, StatusCode};
use std::io::Read;

impl ErrorResponse {
    /// How much of a body is read from a connection where no limit is given: 1 MiB.
    pub const BODY_LIMIT: usize = 1024 * 1024;

    /// Reads a response of a blocking client: at most [`BODY_LIMIT`](Self::BODY_LIMIT) bytes of its body.
    ///
    /// It does not fail: of a body that breaks off, what came is kept. That one and a longer one are
    /// [`truncated`](Self::truncated).
    ///
    /// ```
    /// use error_core::ErrorResponse;
    /// use http::{HeaderMap, StatusCode};
    ///
    /// // Anything that is `Read`, such as the body of a blocking response.
    /// let body: &[u8] = br#"{"error":{"code":"user_not_found","message":"No user with id 7."}}"#;
    /// let error = ErrorResponse::from_reader(StatusCode::NOT_FOUND, HeaderMap::new(), body);
    /// assert_eq!(error.code(), Some("user_not_found"));
    /// assert!(!error.truncated());
    /// ```
    pub fn from_reader(status: StatusCode, headers: HeaderMap, body: impl Read) -> Self {
        Self::from_reader_within(status, headers, body, Self::BODY_LIMIT)
    }

    /// The same with a limit of its own, in bytes.
    pub fn from_reader_within(status: StatusCode, headers: HeaderMap, body: impl Read, limit: usize) -> Self {
        // One byte more than is kept tells a longer body from one that just fits.
        let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
        let mut bytes = Vec::new();
        // What came before a failure is in `bytes`.
        let ended = body.take(most).read_to_end(&mut bytes).is_ok();
        let truncated = !ended || bytes.len() > limit;
        bytes.truncate(limit);
        Self::read_from(status, headers, bytes, truncated)
    }
}
