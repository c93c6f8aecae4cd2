//! `log` without the feature `tracing`: nothing is reported.

use crate::{ApiError, Occurrence};

pub(crate) fn event(_: &Occurrence<'_>) {}

pub(crate) fn event_of(_: &dyn ApiError) {}

#[cfg(feature = "actix-web")]
pub(crate) fn has_spans() -> bool {
    false
}

#[cfg(feature = "layer")]
pub(crate) fn span(_: &crate::layer::Asked) -> Span {
    Span
}

/// The span of a request.
#[cfg(feature = "layer")]
pub(crate) struct Span;

#[cfg(feature = "layer")]
impl Span {
    pub(crate) fn enter(&self) -> &Self {
        self
    }
}

pub(crate) fn dropped(_: &'static str, _: &str) {}
