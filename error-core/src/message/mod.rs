//! The public message: [`Template`] of a spec, [`Message`] to show an occurrence's, [`MessageWriter`] to write it.
//!
//! Literal text was escaped for JSON at compile time; only the values between it are escaped when they are written.

mod template;

pub use template::Template;
#[cfg(any(feature = "layer", feature = "export"))]
pub(crate) use template::steps;

use crate::{
    ApiError, ErrorSpec,
    arg::Arg,
    derived::{self, Derived, Part, Take},
    json,
};
use std::fmt::{self, Display, Write};
use template::{Step, step};

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
pub struct Message<'a>(Words<'a>);

/// Who says a message.
#[derive(Clone, Copy)]
pub(crate) enum Words<'a> {
    /// The error, in code of its own.
    Error(&'a dyn ApiError),
    /// Its spec, with the values that it holds for the placeholders.
    Template(&'static ErrorSpec, &'a dyn Derived),
    /// Its spec, whose text has no placeholder.
    Fixed(&'static ErrorSpec),
    /// A text in place of the error's own.
    Text(&'a str),
}

impl Words<'_> {
    pub(crate) fn write(self, out: &mut MessageWriter<'_>) -> fmt::Result {
        match self {
            Self::Error(error) => error.write_message(out),
            Self::Template(spec, error) => derived::write_template(spec, error, out),
            Self::Fixed(spec) => out.fixed(spec),
            Self::Text(text) => out.write_str(text),
        }
    }

    /// Begins a body with `head`, which is not empty, and then itself as it stands in JSON; there is room for `more` bytes.
    pub(crate) fn begin(self, head: &[u8], more: usize) -> (Vec<u8>, fmt::Result) {
        let (mut out, mut written) = (Vec::new(), Ok(()));
        if let Self::Template(spec, error) = self {
            error.parts(Take(&mut |parts| (out, written) = begin_template(spec, head, parts, more)));
        }
        if out.is_empty() {
            // With what a writer of texts keeps free behind each of them.
            out.reserve(head.len() + self.size_hint() + FREE + more);
            out.extend_from_slice(head);
            written = self.write(&mut MessageWriter(Target::Json(&mut out)));
        }
        (out, written)
    }

    /// How long it may be.
    #[inline]
    pub(crate) fn size_hint(self) -> usize {
        match self {
            Self::Error(_) => 0,
            Self::Template(spec, error) => spec.text_size() + derived::size_hint(error),
            Self::Fixed(spec) => spec.text_size(),
            Self::Text(text) => text.len(),
        }
    }
}

impl<'a> Message<'a> {
    pub(crate) fn new(words: Words<'a>) -> Self {
        Self(words)
    }

    /// Appends the message to JSON text, escaped, without quotes.
    pub(crate) fn write_json(self, out: &mut Vec<u8>) -> fmt::Result {
        self.0.write(&mut MessageWriter(Target::Json(out)))
    }
}

impl Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(&mut MessageWriter(Target::Text(f)))
    }
}

impl fmt::Debug for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

/// Where a message is written to. `write!` works on it; it escapes by itself where the target needs that.
pub struct MessageWriter<'a>(Target<'a>);

/// How much room a writer keeps free behind a text.
const FREE: usize = 128;

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
    pub(crate) fn template<'v>(&mut self, spec: &ErrorSpec, mut values: impl Iterator<Item = Arg<'v>>) -> fmt::Result {
        let mut rest = match (&mut self.0, spec.json_text()) {
            _ if spec.placeholders() == 0 => return self.fixed(spec),
            (Target::Json(out), Some(json)) => return json_template(out, spec, json, values),
            _ => spec.text(),
        };
        while let Some(step) = step(rest) {
            self.write_str(step.text)?;
            if let Some(value) = step.name.and_then(|_| values.next()) {
                write!(self, "{value}")?;
            }
            rest = step.behind;
        }
        Ok(())
    }

    /// The message of a spec without placeholders.
    fn fixed(&mut self, spec: &ErrorSpec) -> fmt::Result {
        match (&mut self.0, spec.json_bytes()) {
            (Target::Json(out), Some(json)) => out.extend_from_slice(json),
            _ => return self.write_str(spec.text()),
        }
        Ok(())
    }
}

/// The same in JSON, where the literal text is escaped already.
fn json_template<'v>(
    out: &mut Vec<u8>,
    spec: &ErrorSpec,
    template: &str,
    mut values: impl Iterator<Item = Arg<'v>>,
) -> fmt::Result {
    let (mut known, mut rest) = (spec.first_placeholder(), template);
    let is_only = known.is_some() && spec.placeholders() == 1;
    while let Some(step) = known.take().map_or_else(|| step(rest), |place| Step::at(rest, place)) {
        out.extend_from_slice(step.text.as_bytes());
        if let Some(value) = step.name.and_then(|_| values.next()) {
            write_value(out, value)?;
        }
        rest = step.behind;
        if is_only {
            out.extend_from_slice(rest.as_bytes());
            break;
        }
    }
    Ok(())
}

/// Begins a body with `head`, and then a template with these values: mostly one, between two parts of a body that stands in the
/// program.
pub(crate) fn begin_template(
    spec: &ErrorSpec,
    head: &[u8],
    parts: &[Part<'_, '_>],
    more: usize,
) -> (Vec<u8>, fmt::Result) {
    let mut out = Vec::with_capacity(head.len() + spec.text_size() + derived::args_size(parts) + more);
    let mut values = derived::args(parts);
    let Some((before, behind)) = spec.around_placeholder() else {
        out.extend_from_slice(head);
        let written = MessageWriter(Target::Json(&mut out)).template(spec, values);
        return (out, written);
    };
    out.extend_from_slice(before);
    let written = values.next().map_or(Ok(()), |value| write_value(&mut out, value));
    out.extend_from_slice(behind);
    (out, written)
}

/// The value of a placeholder in JSON.
#[inline]
fn write_value(out: &mut Vec<u8>, value: Arg<'_>) -> fmt::Result {
    match value {
        Arg::Text(text) => json::escape_into(out, text),
        Arg::Unsigned(number) => out.extend_from_slice(itoa::Buffer::new().format(number).as_bytes()),
        Arg::Signed(number) => out.extend_from_slice(itoa::Buffer::new().format(number).as_bytes()),
        Arg::Shown(value) => return write!(MessageWriter(Target::Json(out)), "{value}"),
    }
    Ok(())
}

impl Write for MessageWriter<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        match &mut self.0 {
            Target::Text(out) => out.write_str(text),
            Target::Json(out) => {
                // Nobody knew how long it is; what stands behind it is to fit too.
                out.reserve(text.len() + FREE);
                json::escape_into(out, text);
                Ok(())
            }
        }
    }
}
