//! What this crate asks of a spec beside what is public.

use super::{ErrorSpec, read};
use crate::row::{Extent, More, Row, Source};

impl ErrorSpec {
    /// All that is known of it.
    #[doc(hidden)]
    pub const fn row(&self) -> Row {
        match self.0 {
            Source::Written(row) => row,
            Source::Line(line) => line.row(),
        }
    }

    /// The name of the variant; of one that was written by hand, nothing.
    pub(crate) const fn variant(&self) -> &'static str {
        read!(self.variant)
    }

    /// The hash of the code.
    pub(crate) const fn hash(&self) -> u64 {
        read!(self.hash)
    }

    /// The status as a number.
    pub(crate) const fn number(&self) -> u16 {
        read!(self.status)
    }

    /// The text of the message.
    pub(crate) fn text(&self) -> &'static str {
        match &self.0 {
            Source::Written(row) => row.text.text,
            Source::Line(line) => line.text(),
        }
    }

    /// The message as it stands in JSON, unless it is escaped when it is sent.
    pub(crate) fn json_text(&self) -> Option<&'static str> {
        match &self.0 {
            Source::Written(row) => row.text.in_json(),
            Source::Line(line) => Some(line.json_text()),
        }
    }

    /// The same as bytes, if it is written as it stands there.
    pub(crate) fn json_bytes(&self) -> Option<&'static [u8]> {
        match &self.0 {
            Source::Written(row) => row.text.in_json().map(str::as_bytes),
            Source::Line(line) => Some(line.json_bytes()),
        }
    }

    /// How long the message is, or somewhat more.
    pub(crate) const fn text_size(&self) -> usize {
        match &self.0 {
            Source::Written(row) => row.text.text.len(),
            Source::Line(line) => line.body_size(),
        }
    }

    /// How many placeholders the message has.
    pub(crate) const fn placeholders(&self) -> u8 {
        match &self.0 {
            Source::Written(row) => row.text.placeholders,
            Source::Line(line) => line.placeholders(),
        }
    }

    /// Where the first placeholder stands in the message as it stands in JSON, where the derive has looked for it.
    pub(crate) const fn first_placeholder(&self) -> Option<(usize, usize)> {
        match &self.0 {
            Source::Written(_) => None,
            Source::Line(line) => line.first_placeholder(),
        }
    }

    /// The whole body in the default shape, where the derive wrote it.
    pub(crate) fn body(&self) -> &'static [u8] {
        match &self.0 {
            Source::Written(row) => row.text.body.as_bytes(),
            Source::Line(line) => line.body(),
        }
    }

    /// What of that stands before the only placeholder of the message, and behind it up to where the message ends.
    pub(crate) fn around_placeholder(&self) -> Option<(&'static [u8], &'static [u8])> {
        match &self.0 {
            Source::Written(_) => None,
            Source::Line(line) => line.around_placeholder(),
        }
    }

    /// Whether there are [`params`](Self::params).
    pub(crate) const fn has_params(&self) -> bool {
        match &self.0 {
            Source::Written(row) => !row.params.is_empty(),
            Source::Line(line) => line.has_params(),
        }
    }

    /// How much there is to say, as far as one can see quickly.
    pub(crate) const fn extent(&self) -> Extent {
        match &self.0 {
            Source::Written(_) => Extent::Any,
            Source::Line(line) => line.extent(),
        }
    }

    /// The rarer parts.
    pub(crate) const fn more(&self) -> &'static More {
        read!(self.more)
    }
}
