//! A line of a table: what [`ErrorSpec`](crate::ErrorSpec) has its data from.

use super::Columns;
use crate::{
    ParamSpec,
    row::{More, Row, Text},
};

/// What stands in a body in [`Envelope`](crate::Envelope) before the code, between code and message, and behind that.
const BODY: [&str; 3] = [r#"{"error":{"code":""#, r#"","message":""#, r#""}}"#];

/// What stands of a variant in [`Columns::numbers`].
struct Numbers {
    status: u16,
    title_end: usize,
    message_end: usize,
    placeholders: u8,
    params: (usize, usize),
}

impl Numbers {
    const fn of(bytes: [u8; 15]) -> Self {
        let [s0, s1, t0, t1, t2, t3, m0, m1, m2, m3, placeholders, first0, first1, end0, end1] = bytes;
        Self {
            status: u16::from_le_bytes([s0, s1]),
            title_end: u32::from_le_bytes([t0, t1, t2, t3]) as usize,
            message_end: u32::from_le_bytes([m0, m1, m2, m3]) as usize,
            placeholders,
            params: (u16::from_le_bytes([first0, first1]) as usize, u16::from_le_bytes([end0, end1]) as usize),
        }
    }
}

impl Columns {
    const fn numbers(&self, variant: usize) -> Numbers {
        match self.numbers.split_at(15 * variant).1.first_chunk() {
            Some(bytes) => Numbers::of(*bytes),
            None => Numbers::of([0; 15]),
        }
    }
}

/// A part of a text in const, where that it is UTF-8 is checked anew.
const fn part(text: &'static str, start: usize, end: usize) -> &'static str {
    match std::str::from_utf8(text.as_bytes().split_at(end).0.split_at(start).1) {
        Ok(part) => part,
        Err(_) => "",
    }
}

/// A line of a table, and its places in the lists: none that there are if it is not in them.
#[derive(Clone, Copy)]
pub struct Line {
    pub(super) table: &'static Columns,
    pub(super) number: usize,
    pub(super) text: usize,
    pub(super) more: usize,
}

/// What the table says of it, a column each.
impl Line {
    /// Only documents and mistakes ask for it: its line is looked for.
    pub(crate) const fn variant(self) -> &'static str {
        let names = self.table.variants.as_bytes();
        let (mut before, mut start, mut end) = (self.number, 0, 0);
        while end < names.len() && (names[end] != b'\n' || before > 0) {
            if names[end] == b'\n' {
                before -= 1;
                start = end + 1;
            }
            end += 1;
        }
        part(self.table.variants, start, end)
    }

    pub(crate) const fn code(self) -> &'static str {
        self.table.codes[self.number]
    }

    pub(crate) const fn hash(self) -> u64 {
        self.table.hashes[self.number]
    }

    const fn numbers(self) -> Numbers {
        self.table.numbers(self.number)
    }

    pub(crate) const fn status(self) -> u16 {
        self.numbers().status
    }

    /// Where its title begins and ends.
    const fn title_span(self) -> (usize, usize) {
        let start = if self.number == 0 { 0 } else { self.table.numbers(self.number - 1).title_end + 1 };
        (start, self.numbers().title_end)
    }

    /// Where its message begins and ends, or the whole body.
    const fn message_span(self) -> (usize, usize) {
        let start = if self.number == 0 { 0 } else { self.table.numbers(self.number - 1).message_end + 1 };
        (start, self.numbers().message_end)
    }

    pub(crate) fn title(self) -> &'static str {
        let (start, end) = self.title_span();
        self.table.titles.get(start..end).unwrap_or_default()
    }

    /// The message outside of JSON.
    pub(crate) fn text(self) -> &'static str {
        self.plain_text().unwrap_or_else(|| self.json_text())
    }

    /// The message as it stands in JSON.
    pub(crate) fn json_text(self) -> &'static str {
        let (start, end) = self.message_and_body().0;
        self.table.messages.get(start..end).unwrap_or_default()
    }

    /// How long its message is, or the whole body.
    pub(crate) const fn text_size(self) -> usize {
        let (start, end) = self.message_span();
        end - start
    }

    /// The whole body in the default shape, where its message is fixed.
    pub(crate) fn body(self) -> &'static str {
        if self.placeholders() > 0 {
            return "";
        }
        let (start, end) = self.message_span();
        self.table.messages.get(start..end).unwrap_or_default()
    }

    /// Where its message stands, and where a whole body does.
    const fn message_and_body(self) -> ((usize, usize), (usize, usize)) {
        let (start, end) = self.message_span();
        if self.placeholders() > 0 || start == end {
            return ((start, end), (end, end));
        }
        ((start + BODY[0].len() + self.code().len() + BODY[1].len(), end - BODY[2].len()), (start, end))
    }

    /// The message outside of JSON, where it looks otherwise there.
    const fn plain_text(self) -> Option<&'static str> {
        let texts = self.table.lists.texts;
        if self.text < texts.len() { Some(texts[self.text].1) } else { None }
    }

    pub(crate) const fn placeholders(self) -> u8 {
        self.numbers().placeholders
    }

    pub(crate) const fn params(self) -> &'static [ParamSpec] {
        let (first, end) = self.numbers().params;
        self.table.params.split_at(end).0.split_at(first).1
    }

    pub(crate) const fn more(self) -> &'static More {
        if self.more < self.table.lists.more.len() { self.table.lists.more[self.more].1 } else { &More::NONE }
    }

    pub(crate) const fn category(self) -> Option<&'static str> {
        match self.more().category {
            None => self.table.lists.category,
            own => own,
        }
    }

    pub(crate) const fn headers(self) -> &'static [(&'static str, &'static str)] {
        match self.more().headers {
            [] => self.table.lists.headers,
            own => own,
        }
    }

    pub(crate) const fn row(self) -> Row {
        let Columns { titles, messages, .. } = *self.table;
        let title = self.title_span();
        let ((start, end), body) = self.message_and_body();
        let text = part(messages, start, end);
        Row {
            variant: self.variant(),
            code: self.code(),
            hash: self.hash(),
            status: self.status(),
            title: part(titles, title.0, title.1),
            text: Text::of(text, self.plain_text(), self.placeholders(), part(messages, body.0, body.1)),
            params: self.params(),
            description: self.description(),
            category: self.category(),
            headers: self.headers(),
            more: self.more(),
        }
    }

    /// Only documents ask for it: it is looked for.
    pub(crate) const fn description(self) -> &'static str {
        let (list, mut first, mut end) = (self.table.lists.descriptions, 0, self.table.lists.descriptions.len());
        while first < end {
            let middle = first.midpoint(end);
            match list[middle].0 {
                number if number == self.number => return list[middle].1,
                number if number < self.number => first = middle + 1,
                _ => end = middle,
            }
        }
        ""
    }
}
