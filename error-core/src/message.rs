//! The public message of an occurrence: [`Message`] to show it, [`MessageWriter`] to write it.
//!
//! Literal text was escaped for JSON at compile time; only the values between it are escaped when they are written.

use crate::{ApiError, ErrorSpec, json};
use std::fmt::{self, Display, Write};

/// The public message of an error, to be shown.
///
/// ```
/// use error_core::ApiError;
///
/// #[derive(Debug, ApiError)]
/// #[api(status = 404, code = "user_not_found", msg = "No user with id {id}.")]
/// struct NotFound { id: u64 }
///
/// assert_eq!(NotFound { id: 7 }.message().to_string(), "No user with id 7.");
/// ```
#[derive(Clone, Copy)]
pub struct Message<'a>(&'a dyn ApiError);

impl<'a> Message<'a> {
    pub(crate) fn new(error: &'a dyn ApiError) -> Self {
        Self(error)
    }

    /// Appends the message to JSON text, escaped, without quotes.
    pub(crate) fn write_json(&self, out: &mut Vec<u8>) -> fmt::Result {
        self.0.write_message(&mut MessageWriter(Target::Json(out)))
    }
}

impl Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write_message(&mut MessageWriter(Target::Text(f)))
    }
}

impl fmt::Debug for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

/// Where a message is written to. `write!` works on it; it escapes by itself where the target needs that.
pub struct MessageWriter<'a>(Target<'a>);

enum Target<'a> {
    Text(&'a mut dyn Write),
    Json(&'a mut Vec<u8>),
}

impl<'a> MessageWriter<'a> {
    /// A writer of plain text.
    pub fn text(out: &'a mut dyn Write) -> Self {
        Self(Target::Text(out))
    }

    /// The message of a spec that has no placeholder.
    pub(crate) fn fixed(&mut self, spec: &ErrorSpec) -> fmt::Result {
        self.template(spec, std::iter::empty())
    }

    /// The literal pieces of a spec's message with `values` between them. Without its value a placeholder is empty.
    pub(crate) fn template<'v>(
        &mut self,
        spec: &ErrorSpec,
        mut values: impl Iterator<Item = &'v dyn Display>,
    ) -> fmt::Result {
        let row = &spec.0;
        let mut escaped = row.json.unwrap_or_default().iter();
        self.piece(row.text, &mut escaped, row.json.is_none())?;
        row.tail.iter().try_for_each(|(_, text)| {
            if let Some(value) = values.next() {
                write!(self, "{value}")?;
            }
            self.piece(text, &mut escaped, row.json.is_none())
        })
    }

    /// One literal piece: as it is, in its escaped form, or (in a hand-written spec) escaped now.
    fn piece(&mut self, text: &str, escaped: &mut std::slice::Iter<'_, &str>, plain: bool) -> fmt::Result {
        match &mut self.0 {
            Target::Text(out) => out.write_str(text),
            Target::Json(out) => {
                match escaped.next() {
                    Some(escaped) => out.extend_from_slice(escaped.as_bytes()),
                    None if plain => out.extend_from_slice(text.as_bytes()),
                    None => json::escape_into(out, text),
                }
                Ok(())
            }
        }
    }
}

impl Write for MessageWriter<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        match &mut self.0 {
            Target::Text(out) => out.write_str(text),
            Target::Json(out) => {
                json::escape_into(out, text);
                Ok(())
            }
        }
    }
}
