//! From a response back to typed values: what a field of a derived enum with `#[api(decode)]` may be.

use super::ErrorResponse;
use crate::{Issue, Issues};
use http::StatusCode;
use std::time::Duration;

/// A type that a param is read back into: the inverse of [`Param`](crate::Param).
pub trait FromParam: Sized {
    /// Reads the value from its JSON text, as [`Param::write`](crate::Param::write) wrote it; `None` if it is something else.
    fn from_json(json: &str) -> Option<Self>;

    /// What the type is where the param is not there: nothing, but `None` of an `Option`.
    fn absent() -> Option<Self> {
        None
    }
}

/// A type that the issues are read back into: the inverse of [`ToIssues`](crate::ToIssues).
pub trait FromIssues: Sized {
    /// The issues as this type, `None` if it cannot hold them.
    fn from_issues(issues: &[Issue]) -> Option<Self>;
}

/// A type that the delay until a retry is read back into: the inverse of [`ToRetryAfter`](crate::ToRetryAfter).
pub trait FromRetryAfter: Sized {
    /// The delay as this type, `None` if it cannot hold it.
    fn from_retry_after(delay: Option<Duration>) -> Option<Self>;
}

/// A type that the status is read back into: the inverse of [`ToStatus`](crate::ToStatus).
pub trait FromStatus: Sized {
    /// The status as this type, `None` if it cannot hold it.
    fn from_status(status: StatusCode) -> Option<Self>;
}

/// A type that is made from a response of its own code: derived with `#[api(decode)]`.
pub trait Decode: Sized {
    /// The error that the response tells of.
    ///
    /// # Errors
    ///
    /// The response as it was, if it is no error of this type.
    fn decode(response: ErrorResponse) -> Result<Self, ErrorResponse>;
}

impl FromIssues for Issues {
    fn from_issues(issues: &[Issue]) -> Option<Self> {
        Some(issues.to_vec().into())
    }
}

impl FromParam for u64 {
    fn from_json(json: &str) -> Option<Self> {
        json.parse().ok()
    }
}

impl ErrorResponse {
    /// A param, `None` if it is not there or something else than a `T`.
    pub fn param<T: FromParam>(&self, name: &str) -> Option<T> {
        match self.params().find(|(known, _)| *known == name) {
            Some((_, json)) => T::from_json(json),
            None => T::absent(),
        }
    }
}
