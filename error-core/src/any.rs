//! [`AnyApiError`]: any error of the contract, for a handler that returns several.

use crate::{ApiError, ErrorSpec, Issue, MessageWriter, Params, Retry, Shape, derived::Derived, sources::Sources};
use http::{HeaderMap, StatusCode};
use std::{borrow::Cow, error::Error, fmt, ops::Deref, sync::Arc};

/// Any [`ApiError`], shared: one pointer to it, cheap to clone.
///
/// `?` makes one of every error of the contract; [`or_internal`](crate::ResultExt::or_internal) of every other one. Like
/// `anyhow::Error` it is itself no `Error`, or it could not be made from all of them. Where a type needs a `From` of its
/// own for a foreign error, wrap it: `struct AppError(AnyApiError)`.
///
/// ```
/// use error_core::{AnyApiError, HttpError, ResultExt};
///
/// fn port(text: &str) -> Result<u16, AnyApiError> {
///     if text.is_empty() {
///         error_core::bail!(HttpError::NotFound);
///     }
///     text.parse().or_internal()
/// }
/// assert_eq!(port("").unwrap_err().status(), 404);
/// assert_eq!(port("x").unwrap_err().code(), "internal_error");
/// assert!(port("x").unwrap_err().source().is_some());
/// ```
#[derive(Clone)]
pub struct AnyApiError(Arc<dyn ApiError>);

impl AnyApiError {
    /// Holds `error`.
    pub fn new(error: impl ApiError) -> Self {
        Self(Arc::new(error))
    }

    /// Adds a cause for the log. The client sees nothing of it; a source that the error has already is kept.
    #[must_use]
    pub fn with_source(self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(Caused { error: self.0.clone(), cause: Cause { error: self.0, added: source.into() } })
    }
}

impl<E: ApiError> From<E> for AnyApiError {
    fn from(error: E) -> Self {
        Self::new(error)
    }
}

impl Deref for AnyApiError {
    type Target = dyn ApiError;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

impl fmt::Debug for AnyApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for AnyApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// An error with a cause that was added to it.
struct Caused {
    error: Arc<dyn ApiError>,
    cause: Cause,
}

/// The added cause; behind the error's own sources, if it has any.
struct Cause {
    error: Arc<dyn ApiError>,
    added: Box<dyn Error + Send + Sync>,
}

impl Error for Caused {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        if self.error.source().is_some() { Some(&self.cause) } else { Some(&*self.cause.added) }
    }
}

impl fmt::Debug for Caused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.error, f)
    }
}

impl fmt::Display for Caused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.error, f)
    }
}

impl Error for Cause {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.added)
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A borrowed error cannot be chained to another, so the own chain stands here in one text.
impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&Sources(self.error.source()), f)
    }
}

impl ApiError for Caused {
    fn spec(&self) -> &'static ErrorSpec {
        self.error.spec()
    }

    fn status(&self) -> StatusCode {
        self.error.status()
    }

    fn retry(&self) -> Retry {
        self.error.retry()
    }

    fn issues(&self) -> Cow<'_, [Issue]> {
        self.error.issues()
    }

    fn write_message(&self, out: &mut MessageWriter<'_>) -> fmt::Result {
        self.error.write_message(out)
    }

    fn write_params(&self, out: &mut Params<'_>) {
        self.error.write_params(out);
    }

    fn write_headers(&self, headers: &mut HeaderMap) {
        self.error.write_headers(headers);
    }

    fn shape(&self) -> Option<&'static dyn Shape> {
        self.error.shape()
    }

    fn __derived(&self) -> Option<&dyn Derived> {
        self.error.__derived()
    }

    fn __outside(&self) -> Option<&'static str> {
        self.error.__outside()
    }
}
