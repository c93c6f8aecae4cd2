//! The public message: [`Template`] of a spec, [`Message`] to show an occurrence's, [`MessageWriter`] to write it.
//!
//! Literal text was escaped for JSON at compile time; only the values between it are escaped when they are written.

use crate::{
    ApiError, ErrorSpec, json,
    row::{Json, Text},
};
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
pub struct Message<'a> {
    error: &'a dyn ApiError,
    /// A translation, in place of the error's own message.
    text: Option<&'a str>,
}

impl<'a> Message<'a> {
    pub(crate) fn new(error: &'a dyn ApiError) -> Self {
        Self { error, text: None }
    }

    /// The same, but for a translation of it.
    pub(crate) fn or_text(self, text: Option<&'a str>) -> Self {
        Self { text, ..self }
    }

    /// Appends the message to JSON text, escaped, without quotes.
    pub(crate) fn write_json(&self, out: &mut Vec<u8>) -> fmt::Result {
        self.write(&mut MessageWriter(Target::Json(out)))
    }

    fn write(&self, out: &mut MessageWriter<'_>) -> fmt::Result {
        match self.text {
            Some(text) => out.write_str(text),
            None => self.error.write_message(out),
        }
    }
}

impl Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(&mut MessageWriter(Target::Text(f)))
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

impl fmt::Debug for MessageWriter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageWriter").finish_non_exhaustive()
    }
}

impl<'a> MessageWriter<'a> {
    /// A writer of plain text.
    pub fn text(out: &'a mut dyn Write) -> Self {
        Self(Target::Text(out))
    }

    /// The message of a spec, with `values` for its placeholders. Without its value a placeholder is empty.
    pub(crate) fn template<'v>(
        &mut self,
        spec: &ErrorSpec,
        mut values: impl Iterator<Item = &'v dyn Display>,
    ) -> fmt::Result {
        let Text { text, json, placeholders, .. } = spec.text();
        let text = match (&self.0, json) {
            (Target::Json(_), Json::Escaped(json)) => json,
            (Target::Json(_), Json::Late) => return self.write_str(text),
            _ => text,
        };
        if placeholders == 0 {
            return self.literal(text);
        }
        pieces(text).try_for_each(|piece| match (piece, &mut values) {
            (Piece::Text(text), _) => self.literal(text),
            (Piece::Placeholder(_), values) => values.next().map_or(Ok(()), |value| write!(self, "{value}")),
        })
    }

    /// Literal text, escaped already where that is needed.
    fn literal(&mut self, text: &str) -> fmt::Result {
        match &mut self.0 {
            Target::Text(out) => out.write_str(text),
            Target::Json(out) => {
                out.extend_from_slice(text.as_bytes());
                Ok(())
            }
        }
    }
}

/// A part of a template.
pub(crate) enum Piece<'a> {
    Text(&'a str),
    Placeholder(&'a str),
}

/// The parts of a template: `{name}` is a placeholder, a doubled brace stands for one. The derive wrote it, so it is sound;
/// what is not is taken as text.
pub(crate) fn pieces(template: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = template;
    std::iter::from_fn(move || {
        let at = rest.bytes().position(|byte| matches!(byte, b'{' | b'}')).unwrap_or(rest.len());
        let (piece, behind) = match (at, rest.as_bytes().get(at..)?) {
            // The text before a doubled brace takes the first one along.
            (_, [brace, next, ..]) if brace == next => (Piece::Text(rest.get(..=at)?), at + 2),
            (1.., _) => (Piece::Text(rest.get(..at)?), at),
            (0, []) => return None,
            (0, braced) => match braced.iter().position(|byte| *byte == b'}') {
                Some(end @ 1..) => (Piece::Placeholder(rest.get(1..end)?), end + 1),
                _ => (Piece::Text(rest), rest.len()),
            },
        };
        rest = rest.get(behind..)?;
        Some(piece)
    })
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

/// The message of a spec, shown with its placeholders as `{name}` and other braces doubled.
#[derive(Clone, Copy)]
pub struct Template(Text);

impl Template {
    pub(crate) const fn new(text: Text) -> Self {
        Self(text)
    }

    /// The whole message, if it has no placeholder; its braces stand for themselves.
    pub const fn fixed(&self) -> Option<&'static str> {
        if self.0.placeholders == 0 { Some(self.0.text) } else { None }
    }

    /// The names of the placeholders, in their order.
    pub fn placeholders(&self) -> impl Iterator<Item = &'static str> + use<> {
        let template = if self.0.placeholders == 0 { "" } else { self.0.text };
        pieces(template).filter_map(|piece| if let Piece::Placeholder(name) = piece { Some(name) } else { None })
    }
}

impl fmt::Debug for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.0.text, f)
    }
}

impl Display for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.placeholders > 0 {
            return f.write_str(self.0.text);
        }
        self.0.text.split_inclusive(['{', '}']).try_for_each(|run| {
            f.write_str(run)?;
            match run.chars().next_back() {
                Some(brace @ ('{' | '}')) => f.write_char(brace),
                _ => Ok(()),
            }
        })
    }
}
