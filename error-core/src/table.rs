//! The table that the derive writes for a type, and the specs that are made of it in const.
//!
//! Columns of literals are by far the cheapest code to compile; rows of structs cost ten times as much. What few variants
//! have stands in lists of pairs, each with the number of its row, in ascending order.

#![allow(missing_docs, reason = "nothing here is public; the lint does not see that `__private` is hidden")]

use crate::{
    ErrorSpec, ParamSpec,
    spec::{Json, More, Row, Text},
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
    let (mut json, mut description, mut more, mut shared) = (0, 0, 0, 0);
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
        if json < table.json.len() && table.json[json].0 == i {
            row.text.json = Json::Escaped(table.json[json].1);
            json += 1;
        }
        if description < table.descriptions.len() && table.descriptions[description].0 == i {
            row.description = table.descriptions[description].1;
            description += 1;
        }
        if more < table.more.len() && table.more[more].0 == i {
            row.more = table.more[more].1;
            if row.more.category.is_some() {
                row.category = row.more.category;
            }
            if !row.more.headers.is_empty() {
                row.headers = row.more.headers;
            }
            more += 1;
        }
        if shared < table.shared.len() && table.shared[shared].0 == i {
            row = table.shared[shared].1.0;
            shared += 1;
        }
        specs[i] = Some(ErrorSpec(row));
        i += 1;
    }
    specs
}
