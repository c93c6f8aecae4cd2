//! Text from outside that an operator reads, in a log or on a terminal: it cannot forge a line, or steer what shows it.

use std::fmt::{self, Write};

/// Text in which control characters are escaped, and those that turn the direction of reading.
pub(crate) struct Escaped<T>(pub(crate) T);

impl<T: fmt::Display> fmt::Display for Escaped<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(Escaping(f), "{}", self.0)
    }
}

struct Escaping<'a, 'f>(&'a mut fmt::Formatter<'f>);

impl Write for Escaping<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        text.split_inclusive(is_control).try_for_each(|run| match run.char_indices().next_back() {
            Some((at, control)) if is_control(control) => {
                self.0.write_str(run.get(..at).unwrap_or_default())?;
                write!(self.0, "{}", control.escape_default())
            }
            _ => self.0.write_str(run),
        })
    }
}

/// A control character, a line separator, or what Unicode calls `Bidi_Control`.
pub(crate) fn is_control(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// JSON text with the same meaning, in which these characters are escaped as JSON does it. Line breaks between values stay.
#[cfg(feature = "export")]
pub(crate) fn json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            // All of them are in the first plane, so that four digits do.
            c if is_control(c) && c != '\n' => write!(out, "\\u{:04x}", u32::from(c)).unwrap_or_default(),
            c => out.push(c),
        }
    }
    out
}
