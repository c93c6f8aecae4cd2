//! Code of the user's, which may panic, and a panic as an error of the contract.

use crate::{AnyApiError, HttpError};
use std::{
    any::Any,
    error::Error,
    fmt,
    panic::{AssertUnwindSafe, catch_unwind},
};

/// The text of a panic, for the log.
#[derive(Debug)]
struct Panicked(String);

impl fmt::Display for Panicked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "panicked: {}", self.0)
    }
}

impl Error for Panicked {}

/// What `run` returns. A panic is an `internal_error` whose source is its text.
pub(crate) fn caught<T>(run: impl FnOnce() -> T) -> Result<T, AnyApiError> {
    catch_unwind(AssertUnwindSafe(run)).map_err(|payload| {
        let error = panicked(&*payload);
        // What a panic carries may panic in its turn when it is dropped, and so may what that one carries.
        if let Err(payload) = catch_unwind(AssertUnwindSafe(|| drop(payload))) {
            std::mem::forget(payload);
        }
        error
    })
}

fn panicked(payload: &(dyn Any + Send)) -> AnyApiError {
    let text = payload.downcast_ref::<&str>().copied();
    let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    let text = text.unwrap_or("not with a text").to_owned();
    AnyApiError::from(HttpError::InternalError).with_source(Panicked(text))
}
