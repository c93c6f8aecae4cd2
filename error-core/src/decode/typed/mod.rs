//! From a response back to typed values: what a field of a derived enum with `#[api(decode)]` may be.
//!
//! Each trait is the inverse of one that a field's type has for the way out. What generated code calls is in `decoded`.

mod containers;
mod delay;
mod issues;
mod json;
mod primitives;
mod times;

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;

use super::ErrorResponse;
use crate::Issue;
use http::StatusCode;
use std::{sync::Arc, time::Duration};

/// A type that a param is read back into: the inverse of [`Param`](crate::Param).
///
/// Ours are those that are `Param` and own their value. A type that is `Deserialize` needs one line; so does one that is
/// read from its text.
///
/// ```
/// use error_core::FromParam;
///
/// #[derive(Debug, PartialEq, serde::Deserialize)]
/// struct Range { from: u32, to: u32 }
///
/// impl FromParam for Range {
///     fn from_json(json: &str) -> Option<Self> {
///         serde_json::from_str(json).ok()
///     }
/// }
///
/// #[derive(Debug, PartialEq)]
/// struct OrderId(u64);
///
/// impl FromParam for OrderId {
///     fn from_json(json: &str) -> Option<Self> {
///         String::from_json(json)?.strip_prefix("ord_")?.parse().ok().map(Self)
///     }
/// }
///
/// assert_eq!(Range::from_json(r#"{"from":1,"to":2}"#), Some(Range { from: 1, to: 2 }));
/// assert_eq!(OrderId::from_json("\"ord_7\""), Some(OrderId(7)));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `FromParam`, so it cannot be read back from a response",
    label = "not a `FromParam`",
    note = "`#[api(decode)]` needs a type that owns its value, `String` in place of `&str`; mark the field \
            `#[api(param(display))]` to read its text, `#[api(param(json))]` to read what it deserialises from, or \
            implement `FromParam` for its type"
)]
pub trait FromParam: Sized {
    /// Reads the value from its JSON text, as [`Param::write`](crate::Param::write) wrote it; `None` if it is something else.
    fn from_json(json: &str) -> Option<Self>;

    /// What the type is where the param is not there: nothing, but `None` of an `Option`.
    fn absent() -> Option<Self> {
        None
    }

    /// The param of a response; only generated code calls it.
    #[doc(hidden)]
    fn __of(response: &ErrorResponse, name: &str) -> Option<Self> {
        response.param(name)
    }
}

/// A type that the issues are read back into: the inverse of [`ToIssues`](crate::ToIssues).
///
/// ```
/// use error_core::{FromIssues, Issue, Issues};
///
/// let issues = [Issue::body("email").message("is taken")];
/// assert_eq!(Issues::from_issues(&issues).map(|issues| issues.len()), Some(1));
/// assert_eq!(<[Issue; 2]>::from_issues(&issues), None);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `FromIssues`, so the issues cannot be read back into it",
    label = "not a `FromIssues`",
    note = "use `Vec<Issue>`, `Issues`, an `Option` of one of them, a map from field to text or texts, or implement \
            `FromIssues`"
)]
pub trait FromIssues: Sized {
    /// The issues as this type, `None` if it cannot hold them.
    fn from_issues(issues: &[Issue]) -> Option<Self>;

    /// That of a response; only generated code calls it.
    #[doc(hidden)]
    fn __of(response: &ErrorResponse) -> Option<Self> {
        Self::from_issues(response.issues())
    }
}

/// A type that the delay until a retry is read back into: the inverse of [`ToRetryAfter`](crate::ToRetryAfter).
///
/// ```
/// use error_core::FromRetryAfter;
/// use std::time::Duration;
///
/// assert_eq!(u32::from_retry_after(Some(Duration::from_secs(30))), Some(30));
/// assert_eq!(u32::from_retry_after(None), None);
/// assert_eq!(<Option<u32>>::from_retry_after(None), Some(None));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `FromRetryAfter`, so the delay cannot be read back into it",
    label = "not a `FromRetryAfter`",
    note = "use `Duration`, whole seconds as an integer, `SystemTime`, an `Option` of one of them, or implement \
            `FromRetryAfter`"
)]
pub trait FromRetryAfter: Sized {
    /// The delay as this type, `None` if it cannot hold it.
    fn from_retry_after(delay: Option<Duration>) -> Option<Self>;

    /// That of a response; only generated code calls it.
    #[doc(hidden)]
    fn __of(response: &ErrorResponse) -> Option<Self> {
        Self::from_retry_after(response.retry_after())
    }
}

/// A type that the status is read back into: the inverse of [`ToStatus`](crate::ToStatus).
///
/// ```
/// use error_core::FromStatus;
/// use http::StatusCode;
///
/// assert_eq!(u16::from_status(StatusCode::NOT_FOUND), Some(404));
/// assert_eq!(<Option<u16>>::from_status(StatusCode::OK), Some(None));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `FromStatus`, so the status cannot be read back into it",
    label = "not a `FromStatus`",
    note = "use `http::StatusCode`, `u16`, an `Option` of one of them, or implement `FromStatus`"
)]
pub trait FromStatus: Sized {
    /// The status as this type, `None` if it cannot hold it.
    fn from_status(status: StatusCode) -> Option<Self>;

    /// That of a response; only generated code calls it.
    #[doc(hidden)]
    fn __of(response: &ErrorResponse) -> Option<Self> {
        Self::from_status(response.status())
    }
}

/// A type that is made from a response of its own code: derived with `#[api(decode)]`, which also gives
/// `TryFrom<ErrorResponse>`.
///
/// ```
/// use error_core::{ApiError, ErrorResponse};
/// use http::{HeaderMap, StatusCode};
///
/// #[derive(Debug, PartialEq, ApiError)]
/// #[api(decode)]
/// enum UserError {
///     #[api(status = 404, code = "user_not_found", msg = "No user with id {user_id}.")]
///     NotFound { user_id: u64 },
/// }
///
/// let body = r#"{"error":{"code":"user_not_found","message":"No user with id 7.","params":{"user_id":7}}}"#;
/// let response = ErrorResponse::from_parts(StatusCode::NOT_FOUND, HeaderMap::new(), body);
/// assert_eq!(UserError::try_from(response).unwrap(), UserError::NotFound { user_id: 7 });
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be made from a response",
    label = "not `Decode`",
    note = "add `#[api(decode)]` to it, or implement `Decode` by hand"
)]
pub trait Decode: Sized {
    /// The error that the response tells of.
    ///
    /// # Errors
    ///
    /// The response as it was, if it is no error of this type.
    fn decode(response: ErrorResponse) -> Result<Self, ErrorResponse>;
}

impl<E: Decode> Decode for Box<E> {
    fn decode(response: ErrorResponse) -> Result<Self, ErrorResponse> {
        E::decode(response).map(Self::new)
    }
}

impl<E: Decode> Decode for Arc<E> {
    fn decode(response: ErrorResponse) -> Result<Self, ErrorResponse> {
        E::decode(response).map(Self::new)
    }
}

impl ErrorResponse {
    /// A param, `None` if it is not there or something else than a `T`.
    ///
    /// ```
    /// # use error_core::ErrorResponse;
    /// # use http::{HeaderMap, StatusCode};
    /// let body = r#"{"error":{"code":"out_of_stock","message":"Only 2 left.","params":{"left":2}}}"#;
    /// let response = ErrorResponse::from_parts(StatusCode::CONFLICT, HeaderMap::new(), body);
    /// assert_eq!(response.param::<u32>("left"), Some(2));
    /// assert_eq!(response.param::<String>("left"), None);
    /// assert_eq!(response.param::<Option<u32>>("right"), Some(None));
    /// ```
    pub fn param<T: FromParam>(&self, name: &str) -> Option<T> {
        let Some((_, json)) = self.params().find(|(known, _)| *known == name) else { return T::absent() };
        // Where the values are texts whatever they were, what is none is read from what stands in the text.
        let texts = self.0.read.params_are_texts;
        T::from_json(json).or_else(|| T::from_json(&json::text(json).filter(|_| texts)?))
    }
}
