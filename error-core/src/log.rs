//! What the operator sees: one event for each error that is answered, and what was dropped while it was written.
//!
//! Without the feature `tracing` nothing is reported. Params, issues and messages never reach the log.

use crate::Occurrence;

/// One event at the error's level: code, status, and the chain of its sources.
#[cfg(feature = "tracing")]
pub(crate) fn event(occurrence: &Occurrence<'_>) {
    use crate::LogLevel;
    use tracing::{debug, error, info, warn};

    let (code, status) = (occurrence.code(), occurrence.status().as_u16());
    let sources = Sources(occurrence.error());
    macro_rules! event {
        ($level:ident) => {
            match sources.first() {
                Some(_) => $level!(target: "error_core", code, status, sources = %sources, "request failed"),
                None => $level!(target: "error_core", code, status, "request failed"),
            }
        };
    }
    match occurrence.spec().log_level_at(status) {
        LogLevel::Error => event!(error),
        LogLevel::Warn => event!(warn),
        LogLevel::Info => event!(info),
        LogLevel::Debug => event!(debug),
        LogLevel::Off => {}
    }
}

#[cfg(not(feature = "tracing"))]
pub(crate) fn event(_: &Occurrence<'_>) {}

/// Something was left out of a response, since it could not be written.
#[cfg(feature = "tracing")]
pub(crate) fn dropped(what: &'static str, name: &str) {
    tracing::warn!(target: "error_core", what, name = %Escaped(name), "left out of an error response");
}

#[cfg(not(feature = "tracing"))]
pub(crate) fn dropped(_: &'static str, _: &str) {}

/// The chain of sources in one line.
#[cfg(feature = "tracing")]
struct Sources<'a>(&'a dyn crate::ApiError);

#[cfg(feature = "tracing")]
impl<'a> Sources<'a> {
    fn first(&self) -> Option<&'a (dyn std::error::Error + 'static)> {
        self.0.source()
    }
}

#[cfg(feature = "tracing")]
impl std::fmt::Display for Sources<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        use std::fmt::Write as _;
        let mut chain = std::iter::successors(self.first(), |source| (*source).source());
        if let Some(first) = chain.next() {
            write!(EscapeControls(f), "{first}")?;
        }
        chain.try_for_each(|source| write!(EscapeControls(f), ": {source}"))
    }
}

#[cfg(feature = "tracing")]
struct Escaped<'a>(&'a str);

#[cfg(feature = "tracing")]
impl std::fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Write::write_str(&mut EscapeControls(f), self.0)
    }
}

/// Text from outside cannot forge a line of the log: control characters are escaped.
#[cfg(feature = "tracing")]
struct EscapeControls<'a, 'f>(&'a mut std::fmt::Formatter<'f>);

#[cfg(feature = "tracing")]
impl std::fmt::Write for EscapeControls<'_, '_> {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        let unsafe_in_a_log = |c: char| {
            c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        let mut rest = text;
        while let Some(at) = rest.find(unsafe_in_a_log) {
            let (before, after) = rest.split_at(at);
            self.0.write_str(before)?;
            let mut chars = after.chars();
            if let Some(control) = chars.next() {
                write!(self.0, "{}", control.escape_default())?;
            }
            rest = chars.as_str();
        }
        self.0.write_str(rest)
    }
}
