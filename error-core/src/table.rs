//! The table that the derive writes for a type, and the specs that are its lines.
//!
//! Columns of literals are by far the cheapest code to compile; rows of structs cost ten times as much. What few variants
//! have stands in lists of pairs, each with the number of its line, in ascending order. Nothing is copied out of the table:
//! a spec knows its line, so that the compiler has next to nothing to evaluate.

#![allow(missing_docs, reason = "nothing here is public; the lint does not see that `__private` is hidden")]

use crate::{
    ErrorSpec, ParamSpec,
    row::{Json, More, Row, Source, Text},
};

/// What is static about the `N` variants of a type, by column, as the derive writes it.
pub struct Columns<const N: usize> {
    pub variants: [&'static str; N],
    pub codes: [&'static str; N],
    pub hashes: [u64; N],
    pub statuses: [u16; N],
    pub titles: [&'static str; N],
    pub texts: [&'static str; N],
    /// How many placeholders each text has.
    pub placeholders: &'static [u8; N],
    /// The whole body in [`Envelope`](crate::Envelope) where the text is all that it says, otherwise nothing.
    pub bodies: [&'static str; N],
    /// Which of the lists of params each variant has.
    pub params_of: [u16; N],
    pub lists: Lists,
}

/// What few variants have, and what all of them have.
#[derive(Clone, Copy)]
pub struct Lists {
    /// The lists of params that occur.
    pub params: &'static [&'static [ParamSpec]],
    /// The texts that look otherwise in JSON.
    pub json: &'static [(usize, &'static str)],
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
    variants: &'static [&'static str],
    codes: &'static [&'static str],
    hashes: &'static [u64],
    statuses: &'static [u16],
    titles: &'static [&'static str],
    texts: &'static [&'static str],
    placeholders: &'static [u8],
    bodies: &'static [&'static str],
    params_of: &'static [u16],
    lists: Lists,
}

impl Table {
    pub const fn of<const N: usize>(columns: &'static Columns<N>) -> Self {
        Self {
            variants: &columns.variants,
            codes: &columns.codes,
            hashes: &columns.hashes,
            statuses: &columns.statuses,
            titles: &columns.titles,
            texts: &columns.texts,
            placeholders: columns.placeholders,
            bodies: &columns.bodies,
            params_of: &columns.params_of,
            lists: columns.lists,
        }
    }
}

/// A line of a table, and its places in the lists: none that there are if it is not in them.
#[derive(Clone, Copy)]
pub struct Line {
    table: &'static Table,
    number: usize,
    json: usize,
    more: usize,
}

/// What the table says of it, a column each.
impl Line {
    pub(crate) const fn variant(self) -> &'static str {
        self.table.variants[self.number]
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

    pub(crate) const fn title(self) -> &'static str {
        self.table.titles[self.number]
    }

    pub(crate) const fn text(self) -> Text {
        let Self { table, number, json, .. } = self;
        Text {
            text: table.texts[number],
            json: if json < table.lists.json.len() { Json::Escaped(table.lists.json[json].1) } else { Json::Same },
            placeholders: table.placeholders[number],
            body: table.bodies[number],
        }
    }

    pub(crate) const fn params(self) -> &'static [ParamSpec] {
        self.table.lists.params[self.table.params_of[self.number] as usize]
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
        Row {
            variant: self.variant(),
            code: self.code(),
            hash: self.hash(),
            status: self.status(),
            title: self.title(),
            text: self.text(),
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
    let first = Line { table, number: 0, json: usize::MAX, more: usize::MAX };
    let mut specs = [ErrorSpec(Source::Line(first)); N];
    let mut i = 0;
    while i < N {
        if let Source::Line(line) = &mut specs[i].0 {
            line.number = i;
        }
        i += 1;
    }
    i = 0;
    while i < table.lists.json.len() {
        if let Source::Line(line) = &mut specs[table.lists.json[i].0].0 {
            line.json = i;
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
