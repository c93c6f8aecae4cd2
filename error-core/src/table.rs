//! The table that the derive writes for a type, and the specs that are its lines.
//!
//! Columns of literals are by far the cheapest code to compile; rows of structs cost ten times as much. Texts are one literal
//! for all variants, since each literal is an item for the compiler and the linker. What few variants have stands in lists
//! of pairs, each with the number of its line, in ascending order. Nothing is copied out of the table: a spec knows its
//! line, so that the compiler has next to nothing to evaluate.

#![allow(missing_docs, reason = "nothing here is public; the lint does not see that `__private` is hidden")]

use crate::{
    ErrorSpec, ParamSpec,
    row::{More, Row, Source, Text},
};

/// What is static about the `N` variants of a type, by column, as the derive writes it.
pub struct Columns<const N: usize> {
    /// Their names, a line each.
    pub variants: &'static str,
    pub codes: &'static [&'static str],
    pub hashes: [u64; N],
    pub statuses: [u16; N],
    pub titles: Texts<N>,
    /// The messages as they stand in JSON: templates, and of fixed ones the whole body in [`Envelope`](crate::Envelope).
    pub messages: Texts<N>,
    /// How many placeholders each message has.
    pub placeholders: &'static [u8; N],
    /// Which of the lists of params each variant has, as two bytes.
    pub params_of: &'static [u8],
    pub lists: Lists,
}

/// A text for each variant, with a line break behind it.
pub struct Texts<const N: usize> {
    pub all: &'static str,
    /// Where each of them ends.
    pub ends: [u32; N],
}

/// What few variants have, and what all of them have.
#[derive(Clone, Copy)]
pub struct Lists {
    /// The lists of params that occur.
    pub params: &'static [&'static [ParamSpec]],
    /// The messages that look otherwise outside of JSON.
    pub texts: &'static [(usize, &'static str)],
    pub descriptions: &'static [(usize, &'static str)],
    pub more: &'static [(usize, &'static More)],
    /// The specs that `same_as` takes from other types.
    pub shared: &'static [(usize, ErrorSpec)],
    /// What a variant has that has none of its own.
    pub category: Option<&'static str>,
    pub headers: &'static [(&'static str, &'static str)],
}

/// The same for any number of variants.
pub struct Table {
    variants: &'static str,
    codes: &'static [&'static str],
    hashes: &'static [u64],
    statuses: &'static [u16],
    titles: Column,
    messages: Column,
    placeholders: &'static [u8],
    params_of: &'static [u8],
    lists: Lists,
}

impl Table {
    pub const fn of<const N: usize>(columns: &'static Columns<N>) -> Self {
        Self {
            variants: columns.variants,
            codes: columns.codes,
            hashes: &columns.hashes,
            statuses: &columns.statuses,
            titles: Column::of(&columns.titles),
            messages: Column::of(&columns.messages),
            placeholders: columns.placeholders,
            params_of: columns.params_of,
            lists: columns.lists,
        }
    }
}

/// Some texts, as [`Texts`] has them.
#[derive(Clone, Copy)]
struct Column {
    all: &'static str,
    ends: &'static [u32],
}

impl Column {
    const fn of<const N: usize>(texts: &'static Texts<N>) -> Self {
        Self { all: texts.all, ends: &texts.ends }
    }

    /// Where one of them begins and ends.
    const fn span(self, number: usize) -> (usize, usize) {
        (if number == 0 { 0 } else { self.ends[number - 1] as usize + 1 }, self.ends[number] as usize)
    }

    fn get(self, number: usize) -> &'static str {
        let (start, end) = self.span(number);
        self.all.get(start..end).unwrap_or_default()
    }
}

/// What stands in a body in [`Envelope`](crate::Envelope) before the code, between code and message, and behind that.
const BODY: [&str; 3] = [r#"{"error":{"code":""#, r#"","message":""#, r#""}}"#];

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
    table: &'static Table,
    number: usize,
    text: usize,
    more: usize,
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

    pub(crate) fn title(self) -> &'static str {
        self.table.titles.get(self.number)
    }

    /// The message outside of JSON.
    pub(crate) fn text(self) -> &'static str {
        self.plain_text().unwrap_or_else(|| self.json_text())
    }

    /// The message as it stands in JSON.
    pub(crate) fn json_text(self) -> &'static str {
        let (start, end) = self.message_and_body().0;
        self.table.messages.all.get(start..end).unwrap_or_default()
    }

    /// How long its message is, or the whole body.
    pub(crate) const fn text_size(self) -> usize {
        let (start, end) = self.table.messages.span(self.number);
        end - start
    }

    /// The whole body in the default shape, where its message is fixed.
    pub(crate) fn body(self) -> &'static str {
        if self.placeholders() == 0 { self.table.messages.get(self.number) } else { "" }
    }

    /// Where its message stands, and where a whole body does.
    const fn message_and_body(self) -> ((usize, usize), (usize, usize)) {
        let (start, end) = self.table.messages.span(self.number);
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
        self.table.placeholders[self.number]
    }

    pub(crate) const fn params(self) -> &'static [ParamSpec] {
        let of = [self.table.params_of[2 * self.number], self.table.params_of[2 * self.number + 1]];
        self.table.lists.params[u16::from_le_bytes(of) as usize]
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
        let (titles, messages) = (self.table.titles, self.table.messages.all);
        let ((start, end), body) = self.message_and_body();
        let text = part(messages, start, end);
        Row {
            variant: self.variant(),
            code: self.code(),
            hash: self.hash(),
            status: self.status(),
            title: part(titles.all, titles.span(self.number).0, titles.span(self.number).1),
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

/// A type with a table. It stands in a constant of its own, where all that it borrows lives for ever.
#[doc(hidden)]
pub trait Tabled<const N: usize> {
    const COLUMNS: &'static Columns<N>;
    const TABLE: &'static Table = &Table::of(Self::COLUMNS);
    const SPECS: &'static [ErrorSpec] = &lines::<N>(Self::TABLE);
}

/// The specs of a table.
///
/// The interpreter keeps the pointers of an allocation in a sorted list, so that to write one is dear: all of them are
/// written at once, and then the numbers.
pub const fn lines<const N: usize>(table: &'static Table) -> [ErrorSpec; N] {
    let first = Line { table, number: 0, text: usize::MAX, more: usize::MAX };
    let mut specs = [ErrorSpec(Source::Line(first)); N];
    let mut i = 0;
    while i < N {
        if let Source::Line(line) = &mut specs[i].0 {
            line.number = i;
        }
        i += 1;
    }
    i = 0;
    while i < table.lists.texts.len() {
        if let Source::Line(line) = &mut specs[table.lists.texts[i].0].0 {
            line.text = i;
        }
        i += 1;
    }
    i = 0;
    while i < table.lists.more.len() {
        if let Source::Line(line) = &mut specs[table.lists.more[i].0].0 {
            line.more = i;
        }
        i += 1;
    }
    i = 0;
    while i < table.lists.shared.len() {
        specs[table.lists.shared[i].0] = table.lists.shared[i].1;
        i += 1;
    }
    specs
}
