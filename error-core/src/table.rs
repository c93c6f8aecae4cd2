//! The table that the derive writes for a type, and the specs that are made of it in const.
//!
//! Columns of literals are by far the cheapest code to compile; rows of structs cost ten times as much. What few variants
//! have stands in lists of pairs, each with the number of its row, in ascending order.

#![allow(missing_docs, reason = "nothing here is public; the lint does not see that `__private` is hidden")]

use crate::{
    ErrorSpec, ParamSpec,
    row::{Json, More, Row, Text},
};

/// What is static about `N` variants, by column.
pub struct Table<const N: usize> {
    pub variants: [&'static str; N],
    pub codes: [&'static str; N],
    pub hashes: [u64; N],
    pub statuses: [u16; N],
    pub titles: [&'static str; N],
    pub texts: [&'static str; N],
    /// How many placeholders each text has.
    pub placeholders: &'static [u8; N],
    /// The texts that look otherwise in JSON.
    pub json: &'static [(usize, &'static str)],
    /// The lists of params that occur.
    pub params: &'static [&'static [ParamSpec]],
    /// Which of them each variant has.
    pub params_of: [u16; N],
    pub descriptions: &'static [(usize, &'static str)],
    pub more: &'static [(usize, &'static More)],
    /// The specs that `same_as` takes from other types.
    pub shared: &'static [(usize, ErrorSpec)],
    /// What a variant has that has none of its own.
    pub category: Option<&'static str>,
    pub headers: &'static [(&'static str, &'static str)],
}

/// A type with a table. It stands in a constant of its own, where all that it borrows lives for ever.
#[doc(hidden)]
pub trait Tabled<const N: usize> {
    const TABLE: &'static Table<N>;
    const SPECS: &'static [Option<ErrorSpec>] = &rows(Self::TABLE);
}

/// The specs of a table.
///
/// They start as `None`, which holds no pointer, and are filled in order: the interpreter keeps the pointers of an
/// allocation in a sorted list, and to overwrite one in the middle costs it as many steps as there are others.
pub const fn rows<const N: usize>(table: &Table<N>) -> [Option<ErrorSpec>; N] {
    let mut specs = [None; N];
    // The rows that the lists come to next: one comparison a row, where an index into a list would be five steps.
    let (mut json, mut description, mut more, mut shared) = (0, 0, 0, 0);
    let mut next_json = row_of(table.json, json);
    let mut next_description = row_of(table.descriptions, description);
    let mut next_more = row_of(table.more, more);
    let mut next_shared = row_of(table.shared, shared);
    let mut i = 0;
    while i < N {
        let mut row = Row {
            variant: table.variants[i],
            code: table.codes[i],
            hash: table.hashes[i],
            status: table.statuses[i],
            title: table.titles[i],
            text: Text { text: table.texts[i], json: Json::Same, placeholders: table.placeholders[i] },
            params: table.params[table.params_of[i] as usize],
            description: "",
            category: table.category,
            headers: table.headers,
            more: &More::NONE,
        };
        if i == next_json {
            row.text.json = Json::Escaped(table.json[json].1);
            json += 1;
            next_json = row_of(table.json, json);
        }
        if i == next_description {
            row.description = table.descriptions[description].1;
            description += 1;
            next_description = row_of(table.descriptions, description);
        }
        if i == next_more {
            row.more = table.more[more].1;
            if row.more.category.is_some() {
                row.category = row.more.category;
            }
            if !row.more.headers.is_empty() {
                row.headers = row.more.headers;
            }
            more += 1;
            next_more = row_of(table.more, more);
        }
        if i == next_shared {
            row = table.shared[shared].1.0;
            shared += 1;
            next_shared = row_of(table.shared, shared);
        }
        specs[i] = Some(ErrorSpec(row));
        i += 1;
    }
    specs
}

/// The row that the entry at `index` of a list is about, if there is one.
const fn row_of<T>(list: &[(usize, T)], index: usize) -> usize {
    if index < list.len() { list[index].0 } else { usize::MAX }
}
