//! The table that the derive writes for a type, and the specs that are its lines.
//!
//! Columns of literals are by far the cheapest code to compile; rows of structs cost ten times as much. Texts are one literal
//! for all variants, since each literal is an item for the compiler and the linker. What few variants have stands in lists
//! of pairs, each with the number of its line, in ascending order. Nothing is copied out of the table: a spec knows its
//! line, so that the compiler has next to nothing to evaluate.

#![allow(missing_docs, reason = "nothing here is public; the lint does not see that `__private` is hidden")]

mod line;

pub(crate) use line::{Line, head_size};

use crate::{
    ErrorSpec, ParamSpec,
    catalog::Group,
    row::{More, Origin, Source},
};

/// What is static about the variants of a type, by column, as the derive writes it.
pub struct Columns {
    pub origin: Origin,
    /// The names of the variants, a line each.
    pub variants: &'static str,
    pub codes: &'static [&'static str],
    pub hashes: &'static [u64],
    pub statuses: &'static [u16],
    /// With a line break behind each of them.
    pub titles: &'static str,
    /// The messages as they stand in JSON, each within the whole body that says nothing else, in
    /// [`Envelope`](crate::Envelope), with a line break behind each of them.
    pub bodies: &'static str,
    /// Where the others have what a variant has: only `line` reads it.
    pub places: &'static [u8],
    /// The params of all variants, where many have the same ones.
    pub params: &'static [ParamSpec],
    pub lists: &'static Lists,
}

/// What few variants have, and what all of them have.
pub struct Lists {
    /// The messages that look otherwise outside of JSON.
    pub texts: &'static [(usize, &'static str)],
    pub descriptions: &'static [(usize, &'static str)],
    pub more: &'static [(usize, &'static More)],
    /// The specs that `same_as` takes from other types.
    pub shared: &'static [(usize, ErrorSpec)],
    /// What a variant has that has none of its own.
    pub category: Option<&'static str>,
    pub headers: &'static [(&'static str, &'static str)],
    /// As [`Group`] has them.
    pub nested: &'static [(usize, &'static Group)],
}

impl Lists {
    /// What most types have.
    pub const NONE: &'static Self =
        &Self { texts: &[], descriptions: &[], more: &[], shared: &[], category: None, headers: &[], nested: &[] };
}

/// All that is static about a type, in one static: each item is dear to the compiler.
pub struct Table<const N: usize> {
    columns: Columns,
    specs: [ErrorSpec; N],
    pub group: Group,
}

impl<const N: usize> Table<N> {
    /// The table that stands in `own`, which nothing is read from here.
    pub const fn new(own: &'static Self, columns: Columns) -> Self {
        Self { specs: specs(&own.columns, columns.lists), group: columns.group(&own.specs), columns }
    }
}

/// The same for a type with parameters, which a static cannot name, but a constant of a trait can.
#[doc(hidden)]
pub trait Tabled<const N: usize> {
    const COLUMNS: &'static Columns;
    const SPECS: &'static [ErrorSpec] = &specs::<N>(Self::COLUMNS, Self::COLUMNS.lists);
    const GROUP: &'static Group = &Self::COLUMNS.group(Self::SPECS);
}

impl Columns {
    const fn group(&self, specs: &'static [ErrorSpec]) -> Group {
        let Lists { nested, more, shared, .. } = *self.lists;
        let (mut other_keys, mut i) = (0, 0);
        while i < more.len() {
            other_keys += more[i].1.other_keys();
            i += 1;
        }
        i = 0;
        while i < shared.len() {
            other_keys += shared[i].1.more().other_keys();
            i += 1;
        }
        Group { origin: self.origin, specs, hashes: self.hashes, codes: self.codes, other_keys, nested }
    }
}

/// The specs of a table.
///
/// The interpreter keeps the pointers of an allocation in a sorted list, so that to write one is dear: all of them are
/// written at once, and then the numbers.
const fn specs<const N: usize>(table: &'static Columns, lists: &Lists) -> [ErrorSpec; N] {
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
    while i < lists.texts.len() {
        if let Source::Line(line) = &mut specs[lists.texts[i].0].0 {
            line.text = i;
        }
        i += 1;
    }
    i = 0;
    while i < lists.more.len() {
        if let Source::Line(line) = &mut specs[lists.more[i].0].0 {
            line.more = i;
        }
        i += 1;
    }
    i = 0;
    while i < lists.shared.len() {
        specs[lists.shared[i].0] = lists.shared[i].1;
        i += 1;
    }
    specs
}
