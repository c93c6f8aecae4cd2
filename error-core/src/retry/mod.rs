//! `Retry`, and how the field attributes `retry_after` and `status` read their fields.
//!
//! The `Retry-After` header is written in `response` and read in `received`.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(any(feature = "client", feature = "layer"))]
pub(crate) mod received;
#[cfg(feature = "time")]
mod time;

use std::time::{Duration, SystemTime};

use http::StatusCode;

/// Whether and when it makes sense to send the same request again.
///
/// It says when, not whether a request is safe to repeat: one whose method is not idempotent needs the caller's word
/// (RFC 9110 section 9.2.2).
///
/// ```
/// use error_core::Retry;
/// use std::time::Duration;
///
/// assert_eq!(Retry::default_for(503), Retry::Backoff);
/// assert_eq!(Retry::After(Duration::from_secs(30)).after(), Some(Duration::from_secs(30)));
/// assert!(!Retry::default_for(404).is_retryable());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Retry {
    /// The same request fails again.
    Never,
    /// The same request may succeed, for no reason that the server knows of.
    Maybe,
    /// The cause is likely to pass: wait, longer each time.
    Backoff,
    /// The cause passes after this time.
    After(Duration),
}

impl Retry {
    /// What a status means where nothing else is said.
    ///
    /// 408, 425, 429, 502, 503, 504 are `Backoff`; 409 and the other 5xx are `Maybe`; the rest is `Never`.
    ///
    /// ```
    /// const CONFLICT: error_core::Retry = error_core::Retry::default_for(409);
    /// assert_eq!(CONFLICT, error_core::Retry::Maybe);
    /// ```
    pub const fn default_for(status: u16) -> Self {
        match status {
            408 | 425 | 429 | 502 | 503 | 504 => Self::Backoff,
            409 | 500..=599 => Self::Maybe,
            _ => Self::Never,
        }
    }

    /// The name that the attribute and the exports use: `never`, `maybe` or `backoff`, which `After` is too.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Maybe => "maybe",
            Self::Backoff | Self::After(_) => "backoff",
        }
    }

    /// Whether trying again can help at all: everything but `Never`.
    pub const fn is_retryable(self) -> bool {
        !matches!(self, Self::Never)
    }

    /// How long to wait, if that is known.
    pub const fn after(self) -> Option<Duration> {
        match self {
            Self::After(wait) => Some(wait),
            _ => None,
        }
    }
}

/// What `Retry-After` can say: whole seconds, rounded up, never over `u32::MAX`.
pub(crate) fn whole_seconds(wait: Duration) -> u32 {
    let part = u64::from(wait.subsec_nanos() > 0);
    u32::try_from(wait.as_secs().saturating_add(part)).unwrap_or(u32::MAX)
}

/// A field type that `#[api(retry_after)]` takes: how long a client shall wait.
///
/// Ours are `Duration`, whole seconds as an integer, `SystemTime`, the types of chrono, time and jiff behind their
/// features, and `Option` of each. What lies in the past is a wait of zero.
///
/// ```
/// use error_core::ToRetryAfter;
/// use std::time::{Duration, SystemTime};
///
/// assert_eq!(30_u32.to_retry_after(), Some(Duration::from_secs(30)));
/// assert_eq!(SystemTime::UNIX_EPOCH.to_retry_after(), Some(Duration::ZERO));
/// assert_eq!(None::<Duration>.to_retry_after(), None);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a time to wait, so it cannot be `#[api(retry_after)]`",
    label = "not a time to wait",
    note = "use `Duration`, whole seconds as an integer, `SystemTime`, an `Option` of one of them, or implement \
            `ToRetryAfter` (chrono, time and jiff: turn on the feature of that name)"
)]
pub trait ToRetryAfter {
    /// How long to wait from now, `None` if that is not known.
    fn to_retry_after(&self) -> Option<Duration>;
}

impl ToRetryAfter for Duration {
    fn to_retry_after(&self) -> Option<Duration> {
        Some(*self)
    }
}

impl ToRetryAfter for SystemTime {
    fn to_retry_after(&self) -> Option<Duration> {
        Some(self.duration_since(Self::now()).unwrap_or_default())
    }
}

/// The time from now until a moment given in seconds since 1970, zero if it is past.
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
fn until(second: i64, nanos: u32) -> Duration {
    let moment = u64::try_from(second).map_or(Duration::ZERO, |second| {
        Duration::from_secs(second).saturating_add(Duration::from_nanos(nanos.into()))
    });
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    moment.saturating_sub(now.unwrap_or_default())
}

macro_rules! seconds {
    ($($int:ty)*) => {$(
        impl ToRetryAfter for $int {
            fn to_retry_after(&self) -> Option<Duration> {
                Some(Duration::from_secs(u64::try_from(*self).unwrap_or_default()))
            }
        }
    )*};
}
seconds!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize);

impl<T: ToRetryAfter> ToRetryAfter for Option<T> {
    fn to_retry_after(&self) -> Option<Duration> {
        self.as_ref()?.to_retry_after()
    }
}

impl<T: ToRetryAfter + ?Sized> ToRetryAfter for &T {
    fn to_retry_after(&self) -> Option<Duration> {
        (**self).to_retry_after()
    }
}

/// A field type that `#[api(status)]` takes: the status of one occurrence.
///
/// Ours are `http::StatusCode`, `u16` and `Option` of each.
///
/// ```
/// use error_core::ToStatus;
/// use http::StatusCode;
///
/// assert_eq!(503_u16.to_status(), Some(StatusCode::SERVICE_UNAVAILABLE));
/// assert_eq!(StatusCode::OK.to_status(), None);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a status, so it cannot be `#[api(status)]`",
    label = "not a status",
    note = "use `http::StatusCode`, `u16`, an `Option` of one of them, or implement `ToStatus`"
)]
pub trait ToStatus {
    /// The status if it is that of an error, 400 to 599.
    fn to_status(&self) -> Option<StatusCode>;
}

impl ToStatus for StatusCode {
    fn to_status(&self) -> Option<StatusCode> {
        (self.is_client_error() || self.is_server_error()).then_some(*self)
    }
}

impl ToStatus for u16 {
    fn to_status(&self) -> Option<StatusCode> {
        StatusCode::from_u16(*self).ok()?.to_status()
    }
}

impl<T: ToStatus> ToStatus for Option<T> {
    fn to_status(&self) -> Option<StatusCode> {
        self.as_ref()?.to_status()
    }
}

impl<T: ToStatus + ?Sized> ToStatus for &T {
    fn to_status(&self) -> Option<StatusCode> {
        (**self).to_status()
    }
}
