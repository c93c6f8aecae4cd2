//! From errors that are no part of the contract to ones that are: [`ResultExt`], [`bail!`](crate::bail!).

use crate::{AnyApiError, HttpError};
use http::StatusCode;
use std::error::Error;

/// Gives any failure a place in the contract, and keeps its cause for the log.
pub trait ResultExt<T> {
    /// A failure is ours, and not the client's business: `internal_error`.
    fn or_internal(self) -> Result<T, AnyApiError>;

    /// A failure has the built-in error of this status; an invalid or a success status counts as 500.
    ///
    /// ```
    /// use error_core::ResultExt;
    ///
    /// let refused = std::fs::read_to_string("/no/such/file").or_status(403).unwrap_err();
    /// assert_eq!((refused.status().as_u16(), refused.code()), (403, "forbidden"));
    /// ```
    fn or_status(self, status: impl TryInto<StatusCode>) -> Result<T, AnyApiError>;
}

impl<T, E: Into<Box<dyn Error + Send + Sync>>> ResultExt<T> for Result<T, E> {
    fn or_internal(self) -> Result<T, AnyApiError> {
        self.or_status(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn or_status(self, status: impl TryInto<StatusCode>) -> Result<T, AnyApiError> {
        self.map_err(|source| {
            let status = status.try_into().unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            AnyApiError::new(HttpError::from(status)).with_source(source)
        })
    }
}
