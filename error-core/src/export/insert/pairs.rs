//! [`Pair`]: two markers, and what is to stand between them.

use super::{
    InsertError,
    host::{Place, Reading, marks},
    marker::{Form, Mark},
};
use crate::export::lines::Line;

/// Two markers. Lines are counted from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pair<'a> {
    pub(super) begin: usize,
    pub(super) end: usize,
    pub(super) place: Place,
    pub(super) words: Vec<&'a str>,
    form: Form,
}

/// All pairs of a file, of which there is at least one.
pub(super) fn pairs<'a>(reading: &Reading, lines: &[Line<'a>], name: &str) -> Result<Vec<Pair<'a>>, InsertError> {
    let (mut pairs, mut open, mut lookalike) = (Vec::new(), None::<Pair<'a>>, None);
    for (number, form, mark) in marks(lines, name) {
        let place = match lines.get(number - 1) {
            Some(line) => reading.place(number, line, form)?,
            None => None,
        };
        let Some(place) = place else {
            lookalike = lookalike.or(Some(number));
            continue;
        };
        match (mark, open.take()) {
            (Mark::Begin(words), None) => open = Some(Pair { begin: number, end: number, place, words, form }),
            (Mark::Begin(_), Some(outer)) => return Err(InsertError::Nested { line: number, outer: outer.begin }),
            (Mark::End, None) => return Err(InsertError::Single { line: number, which: "end" }),
            (Mark::End, Some(pair)) if pair.form == form && pair.place.is_of(&place) => {
                pairs.push(Pair { end: number, ..pair });
            }
            (Mark::End, Some(pair)) => return Err(InsertError::Apart { begin: pair.begin, end: number }),
        }
    }
    match open {
        Some(pair) => Err(InsertError::Single { line: pair.begin, which: "begin" }),
        None if pairs.is_empty() => Err(InsertError::NoMarkers { marker: name.to_owned(), lookalike }),
        None => Ok(pairs),
    }
}

impl Place {
    /// Whether both are in the same text, or below the same keys.
    fn is_of(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Prose { text, .. }, Self::Prose { text: other, .. }) => text == other,
            (Self::Nodes { path, .. }, Self::Nodes { path: other, .. }) => path == other,
            (Self::Code, Self::Code) => true,
            _ => false,
        }
    }
}
