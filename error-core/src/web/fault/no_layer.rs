//! A handler that takes a request id where nothing makes one.

use super::internal;
use crate::AnyApiError;
use std::{error::Error, fmt};

/// The error of a handler without a layer around it.
pub(in crate::web) fn no_layer() -> AnyApiError {
    internal(NoLayer)
}

/// The server's mistake: no layer made an id.
#[derive(Debug)]
struct NoLayer;

impl fmt::Display for NoLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("there is no request id without an `ErrorLayer` around the handler")
    }
}

impl Error for NoLayer {}
