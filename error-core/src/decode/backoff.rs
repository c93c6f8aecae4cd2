//! [`Backoff`]: how long to wait before the next attempt.

use super::ErrorResponse;
use std::{
    collections::hash_map::RandomState,
    hash::{BuildHasher, Hasher},
    time::Duration,
};

/// Exponential backoff with full jitter: a random time up to `min(cap, base · 2ⁿ)`, and never less than the server asked for.
///
/// It says when to try again, not whether: a request whose method is not idempotent (`POST`) may have been carried out, and
/// needs your word that it may be sent again (RFC 9110 section 9.2.2).
///
/// ```
/// use error_core::Backoff;
/// use std::time::Duration;
///
/// const BACKOFF: Backoff = Backoff::new(Duration::from_millis(100), Duration::from_secs(10));
/// assert!(BACKOFF.delay(3, None) <= Duration::from_millis(800));
/// assert!(BACKOFF.delay(63, None) <= Duration::from_secs(10));
/// assert!(BACKOFF.delay(0, Some(Duration::from_secs(30))) >= Duration::from_secs(30));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backoff {
    base: Duration,
    cap: Duration,
}

impl Backoff {
    /// A backoff whose first delay is up to `base`, and no delay of its own over `cap`.
    pub const fn new(base: Duration, cap: Duration) -> Self {
        Self { base, cap }
    }

    /// The delay behind attempt `attempt`, counted from 0, where the server asked to wait for `hint`.
    pub fn delay(&self, attempt: u32, hint: Option<Duration>) -> Duration {
        let most = self.base.as_nanos().saturating_mul(2_u128.saturating_pow(attempt)).min(self.cap.as_nanos());
        random_up_to(most).max(hint.unwrap_or_default())
    }
}

/// Half a second, doubled up to half a minute.
impl Default for Backoff {
    fn default() -> Self {
        Self::new(Duration::from_millis(500), Duration::from_secs(30))
    }
}

impl ErrorResponse {
    /// How long to wait behind attempt `attempt`, counted from 0: never less than [`retry_after`](Self::retry_after), with the
    /// default [`Backoff`]. Whether to try again at all, [`retry`](Self::retry) says.
    ///
    /// ```
    /// # use error_core::ErrorResponse;
    /// # use http::{HeaderMap, HeaderValue, StatusCode, header::RETRY_AFTER};
    /// # use std::time::Duration;
    /// let headers = HeaderMap::from_iter([(RETRY_AFTER, HeaderValue::from_static("30"))]);
    /// let response = ErrorResponse::from_parts(StatusCode::TOO_MANY_REQUESTS, headers, "");
    /// assert!(response.retry().is_retryable());
    /// assert!(response.retry_delay(0) >= Duration::from_secs(30));
    /// ```
    pub fn retry_delay(&self, attempt: u32) -> Duration {
        Backoff::default().delay(attempt, self.retry_after())
    }
}

/// A random time from zero to `most` nanoseconds. The keys of std's hash maps are random enough to spread clients.
fn random_up_to(most: u128) -> Duration {
    let random = RandomState::new().build_hasher().finish();
    let nanos = u64::try_from(most).unwrap_or(u64::MAX);
    let scaled = (u128::from(random) * (u128::from(nanos) + 1)) >> 64;
    Duration::from_nanos(u64::try_from(scaled).unwrap_or(nanos))
}
