//! `#[api(decode)]`: what a client gets back is the very variant that the server sent.

mod fields;
mod kinds;
mod params;
mod passed;
mod refused;
mod shapes;
mod shared;

use error_core::{ApiError, ErrorResponse};
use std::fmt::Debug;

/// A response as a client has it.
fn received(error: &dyn ApiError) -> ErrorResponse {
    let (parts, body) = error.to_response().into_parts();
    ErrorResponse::from_parts(parts.status, parts.headers, body.into_owned())
}

/// What a response is made into.
fn decoded<E: TryFrom<ErrorResponse, Error = ErrorResponse>>(error: &dyn ApiError) -> Option<E> {
    E::try_from(received(error)).ok()
}

/// The value comes back as it was.
#[track_caller]
fn comes_back<E: ApiError + TryFrom<ErrorResponse, Error = ErrorResponse> + PartialEq + Debug>(error: E) {
    assert_eq!(decoded::<E>(&error), Some(error));
}
