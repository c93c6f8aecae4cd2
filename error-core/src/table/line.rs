//! A line of a table: what [`ErrorSpec`](crate::ErrorSpec) has its data from.

use super::Columns;
use crate::{
    ParamSpec,
    row::{Extent, More, Row, Text},
};

/// What [`Columns::places`] has of a variant, by its first byte, the lowest byte of a number first: where the next title and
/// the next body begin (four bytes each), where in the message its first placeholder begins and ends, which of the params
/// are the first one and the first one that is no more its own (two bytes each), how many placeholders there are, and
/// the [`Extent`]. Before them stand as many bytes, so that each line finds where it begins in those of the line before.
const PLACES: usize = 18;
const TITLE: usize = 0;
const BODY: usize = 4;
const FIRST_PLACEHOLDER: usize = 8;
const PARAMS: usize = 12;
const PLACEHOLDERS: usize = 16;
const EXTENT: usize = 17;

/// What stands in a body before the code, between code and message, and behind that.
const AROUND: [&str; 3] = [r#"{"error":{"code":""#, r#"","message":""#, r#""}}"#];

/// How long that is in a body which stands before the message.
pub(crate) const fn head_size(code: &str) -> usize {
    AROUND[0].len() + code.len() + AROUND[1].len()
}

/// A number of four bytes.
const fn long(bytes: &[u8; 2 * PLACES], at: usize) -> usize {
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]) as usize
}

/// Two numbers of two bytes.
const fn shorts(bytes: &[u8; 2 * PLACES], at: usize) -> (usize, usize) {
    let first = u16::from_le_bytes([bytes[at], bytes[at + 1]]);
    let second = u16::from_le_bytes([bytes[at + 2], bytes[at + 3]]);
    (first as usize, second as usize)
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

    pub(crate) const fn status(self) -> u16 {
        self.table.statuses[self.number]
    }

    /// The places of the line before, and those of this one.
    const fn places(self) -> &'static [u8; 2 * PLACES] {
        match self.table.places.split_at(PLACES * self.number).1.first_chunk() {
            Some(places) => places,
            None => &[0; 2 * PLACES],
        }
    }

    /// Where its text begins and ends, in the column that has the next ones in that place.
    const fn span(self, place: usize) -> (usize, usize) {
        let places = self.places();
        (long(places, place), long(places, PLACES + place) - 1)
    }

    pub(crate) fn title(self) -> &'static str {
        let (start, end) = self.span(TITLE);
        self.table.titles.get(start..end).unwrap_or_default()
    }

    /// The message outside of JSON.
    pub(crate) fn text(self) -> &'static str {
        self.plain_text().unwrap_or_else(|| self.json_text())
    }

    /// The message as it stands in JSON.
    pub(crate) fn json_text(self) -> &'static str {
        let (start, end) = self.message();
        self.table.bodies.get(start..end).unwrap_or_default()
    }

    /// The same as bytes, for which nobody asks where a character begins.
    pub(crate) fn json_bytes(self) -> &'static [u8] {
        let (start, end) = self.message();
        self.table.bodies.as_bytes().get(start..end).unwrap_or_default()
    }

    /// How long the whole body is, or somewhat more: a placeholder stands there for its value.
    pub(crate) const fn body_size(self) -> usize {
        let (start, end) = self.span(BODY);
        end - start
    }

    /// The whole body in the default shape.
    pub(crate) fn body(self) -> &'static [u8] {
        let (start, end) = self.span(BODY);
        self.table.bodies.as_bytes().get(start..end).unwrap_or_default()
    }

    /// What of that stands before its only placeholder, and behind it up to where the message ends.
    pub(crate) fn around_placeholder(self) -> Option<(&'static [u8], &'static [u8])> {
        let (1, Some((start, end))) = (self.placeholders(), self.first_placeholder()) else { return None };
        let (body, head) = (self.body().strip_suffix(AROUND[2].as_bytes())?, head_size(self.code()));
        Some((body.get(..head + start)?, body.get(head + end..)?))
    }

    /// Where its message stands.
    const fn message(self) -> (usize, usize) {
        let (start, end) = self.span(BODY);
        // What is another type's has no body here.
        if start == end { (start, end) } else { (start + head_size(self.code()), end - AROUND[2].len()) }
    }

    /// The message outside of JSON, where it looks otherwise there.
    const fn plain_text(self) -> Option<&'static str> {
        let texts = self.table.lists.texts;
        if self.text < texts.len() { Some(texts[self.text].1) } else { None }
    }

    pub(crate) const fn placeholders(self) -> u8 {
        self.places()[PLACES + PLACEHOLDERS]
    }

    /// Where its first placeholder stands in the message as it stands in JSON; `None` if a search must tell.
    pub(crate) const fn first_placeholder(self) -> Option<(usize, usize)> {
        match shorts(self.places(), PLACES + FIRST_PLACEHOLDER) {
            (_, 0) => None,
            place => Some(place),
        }
    }

    pub(crate) const fn params(self) -> &'static [ParamSpec] {
        let places = self.places();
        let (first, end) = shorts(places, PLACES + PARAMS);
        self.table.params.split_at(end).0.split_at(first).1
    }

    pub(crate) const fn has_params(self) -> bool {
        let (first, end) = shorts(self.places(), PLACES + PARAMS);
        first < end
    }

    pub(crate) const fn extent(self) -> Extent {
        match self.places()[PLACES + EXTENT] {
            0 => Extent::Fixed,
            1 => Extent::Values,
            2 => Extent::Issues,
            _ => Extent::Any,
        }
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
        let Columns { titles, bodies, .. } = *self.table;
        let (title, message, body) = (self.span(TITLE), self.message(), self.span(BODY));
        let (text, body) = (part(bodies, message.0, message.1), part(bodies, body.0, body.1));
        Row {
            variant: self.variant(),
            code: self.code(),
            hash: self.hash(),
            status: self.status(),
            title: part(titles, title.0, title.1),
            text: Text::of(text, self.plain_text(), self.placeholders(), body),
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
