//! What a field marked `retry_after` or `status` is read back into.

use super::{FromRetryAfter, FromStatus};
use crate::ToStatus;
use http::StatusCode;
use std::time::{Duration, SystemTime};

impl FromRetryAfter for Duration {
    fn from_retry_after(delay: Option<Duration>) -> Option<Self> {
        delay
    }
}

/// So long from now.
impl FromRetryAfter for SystemTime {
    fn from_retry_after(delay: Option<Duration>) -> Option<Self> {
        Self::now().checked_add(delay?)
    }
}

/// The moment so long from now, in seconds since 1970.
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
pub(super) fn at(delay: Option<Duration>) -> Option<(i64, u32)> {
    let since = SystemTime::from_retry_after(delay)?.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    Some((i64::try_from(since.as_secs()).ok()?, since.subsec_nanos()))
}

/// Whole seconds, rounded up: not too soon.
macro_rules! seconds {
    ($($int:ty)*) => {$(
        impl FromRetryAfter for $int {
            fn from_retry_after(delay: Option<Duration>) -> Option<Self> {
                let delay = delay?;
                let part = u64::from(delay.subsec_nanos() > 0);
                Self::try_from(delay.as_secs().checked_add(part)?).ok()
            }
        }
    )*};
}
seconds!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize);

impl<T: FromRetryAfter> FromRetryAfter for Option<T> {
    fn from_retry_after(delay: Option<Duration>) -> Option<Self> {
        if delay.is_none() { Some(None) } else { T::from_retry_after(delay).map(Some) }
    }
}

impl FromStatus for StatusCode {
    fn from_status(status: StatusCode) -> Option<Self> {
        Some(status)
    }
}

impl FromStatus for u16 {
    fn from_status(status: StatusCode) -> Option<Self> {
        Some(status.as_u16())
    }
}

/// `None` if it is no error's, as such a value stands for the variant's own status.
impl<T: FromStatus> FromStatus for Option<T> {
    fn from_status(status: StatusCode) -> Option<Self> {
        if status.to_status().is_none() { Some(None) } else { T::from_status(status).map(Some) }
    }
}
