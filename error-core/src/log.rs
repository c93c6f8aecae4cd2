//! What the operator sees: one event for each error that is answered, and what was dropped while it was written.
//!
//! Params, issues and messages never reach the log. Without the feature `tracing` nothing does: then `log_off` is here.

use crate::{ApiError, LogLevel, Occurrence, escape::Escaped, sources::Sources};
use std::fmt::{self, Write};
#[cfg(feature = "layer")]
pub(crate) use tracing::Span;
use tracing::{debug, error, info, warn};
#[cfg(feature = "layer")]
use tracing::{error_span, level_filters::LevelFilter};

/// One event at the error's level: code, status, and the chain of its sources.
pub(crate) fn event(occurrence: &Occurrence<'_>) {
    let (code, status) = (occurrence.code(), occurrence.status().as_u16());
    let error = occurrence.error();
    macro_rules! event {
        ($level:ident) => {
            $level!(target: "error_core", code, status, sources = sources(error), "request failed")
        };
    }
    match occurrence.spec().log_level_at(status) {
        LogLevel::Error => event!(error),
        LogLevel::Warn => event!(warn),
        LogLevel::Info => event!(info),
        LogLevel::Debug => event!(debug),
        LogLevel::Off => {}
    }
    if let Some(subset) = error.__outside() {
        warn!(target: "error_core", code, status, subset, "answered, but not listed for its endpoint");
    }
}

/// The same of an error that no occurrence was made of.
pub(crate) fn event_of(error: &dyn ApiError) {
    event(&Occurrence::new(error));
}

/// Whether a span would be seen, so that it is worth to find out what it says.
#[cfg(feature = "layer")]
pub(crate) fn has_spans() -> bool {
    LevelFilter::current() != LevelFilter::OFF
}

/// The span of a request: its id, method and route.
///
/// One that is there already and has the field `request_id` takes the id, and there is no second one. Its level is that of
/// the gravest event, since a filter that hides it would hide the id.
#[cfg(feature = "layer")]
pub(crate) fn span(asked: &crate::layer::Asked) -> Span {
    if !has_spans() {
        return Span::none();
    }
    let (current, id) = (Span::current(), asked.id().as_str());
    if current.has_field("request_id") {
        // An outer layer's has it already, and would show it twice.
        if current.metadata().is_none_or(|span| span.target() != "error_core") {
            current.record("request_id", id);
        }
        return Span::none();
    }
    error_span!(target: "error_core", "request", request_id = id, method = asked.method().as_str(), route = asked.route())
}

/// The chain of sources. It begins with the error itself where its own text is another than the public message, as beside
/// thiserror: then that text is the internal one, and may be all that is left of a cause.
fn sources(error: &dyn ApiError) -> Option<impl tracing::Value> {
    let text = |value: &dyn fmt::Display| {
        let mut text = String::new();
        let _ = write!(text, "{value}");
        text
    };
    let internal = text(&error) != text(&error.message());
    let first = if internal { Some(error.as_error()) } else { error.source() };
    first.map(|first| tracing::field::display(Escaped(Sources(Some(first)))))
}

/// Something was left out of a response, since it could not be written.
pub(crate) fn dropped(what: &'static str, name: &str) {
    warn!(target: "error_core", what, name = %Escaped(name), "left out of an error response");
}
