//! A panic as an error of the contract.

use crate::{AnyApiError, HttpError};
use std::{any::Any, error::Error, fmt};

/// The text of a panic, for the log.
#[derive(Debug)]
struct Panicked(String);

impl fmt::Display for Panicked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "panicked: {}", self.0)
    }
}

impl Error for Panicked {}

/// An `internal_error` whose source is the panic.
pub(crate) fn panicked(payload: &(dyn Any + Send)) -> AnyApiError {
    let text = payload.downcast_ref::<&str>().copied();
    let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    let text = text.unwrap_or("not with a text").to_owned();
    AnyApiError::from(HttpError::InternalError).with_source(Panicked(text))
}
