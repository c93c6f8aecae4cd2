//! Parts of a page, to stand in documents of other kinds.

use super::escape::text;
use crate::{
    ErrorSpec,
    export::{
        listing::{Entry, Listing},
        words,
    },
};
use std::fmt::Write;

/// One line a code, the form for an `OpenAPI` description: ``- `code`: message``. Those that share a code with another
/// message have a line of their own.
#[cfg(feature = "insert")]
pub(crate) fn list(listing: &Listing) -> String {
    let mut out = String::new();
    for (entry, spec) in faces(listing) {
        let message = words::message(spec);
        // Writing to a `String` does not fail.
        _ = writeln!(out, "- `{}`: {}", entry.spec.code(), text(&message));
    }
    out
}

/// A table of code, status, message and retry guidance.
#[cfg(feature = "insert")]
pub(crate) fn table(listing: &Listing) -> String {
    table_of(listing, |code| format!("`{code}`"))
}

/// The same, each code a link to its section on the page.
pub(super) fn linked_table(listing: &Listing) -> String {
    table_of(listing, |code| format!("[`{code}`](#{code})"))
}

fn table_of(listing: &Listing, code: impl Fn(&str) -> String) -> String {
    let mut out = "| Code | Status | Message | Retry |\n| --- | --- | --- | --- |\n".to_owned();
    for (entry, spec) in faces(listing) {
        let (status, message, retry) = (words::status(spec), words::message(spec), words::retry_name(spec));
        _ = writeln!(out, "| {} | {status} | {} | {retry} |", code(entry.spec.code()), text(&message));
    }
    out
}

/// Each code with all that answer with it in another way.
fn faces(listing: &Listing) -> impl Iterator<Item = (&Entry, &'static ErrorSpec)> {
    fn faces(entry: &Entry) -> impl Iterator<Item = (&Entry, &'static ErrorSpec)> {
        std::iter::once(&entry.spec).chain(&entry.others).map(move |spec| (entry, *spec))
    }
    listing.entries.iter().flat_map(faces)
}
