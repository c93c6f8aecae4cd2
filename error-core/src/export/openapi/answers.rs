//! [`Answer`]: the errors of a catalogue by the status that they have, as `OpenAPI` lists responses.

use super::super::{
    form::{self, BodyForm},
    listing::Entry,
};
use super::place::{self, Place};
use crate::{ErrorSpec, Shape, phrase, sample::Sample};
use http::StatusCode;
use std::collections::BTreeMap;

/// Which responses an answer describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Key {
    Client(Range),
    Server(Range),
}

/// One status, or all of a class for which nothing else is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Range {
    One(u16),
    Rest,
}

/// What is sent with a status.
#[derive(Debug)]
pub(crate) struct Answer<'a> {
    pub(crate) key: Key,
    pub(crate) errors: Vec<Error<'a>>,
}

/// One code, as it is sent with a status.
#[derive(Debug)]
pub(crate) struct Error<'a> {
    pub(crate) entry: &'a Entry,
    pub(crate) body: &'a BodyForm,
    /// Those of the code's variants that have the status.
    pub(crate) variants: Vec<&'static ErrorSpec>,
}

impl Key {
    fn of(status: u16) -> Self {
        if status < 500 { Self::Client(Range::One(status)) } else { Self::Server(Range::One(status)) }
    }

    /// As the key of a response.
    pub(crate) fn name(self) -> String {
        match self {
            Self::Client(Range::One(status)) | Self::Server(Range::One(status)) => status.to_string(),
            Self::Client(Range::Rest) => "4XX".to_owned(),
            Self::Server(Range::Rest) => "5XX".to_owned(),
        }
    }

    /// The status in words.
    pub(crate) fn phrase(self) -> String {
        match self {
            Self::Client(Range::One(status)) | Self::Server(Range::One(status)) => {
                phrase(status).map_or_else(|| format!("Status {status}"), str::to_owned)
            }
            Self::Client(Range::Rest) => "Any other client error".to_owned(),
            Self::Server(Range::Rest) => "Any other server error".to_owned(),
        }
    }

    /// An occurrence with the status.
    pub(crate) fn sample(self, make: fn(&'static ErrorSpec) -> Sample, spec: &'static ErrorSpec) -> Sample {
        match (self, spec.status().is_client_error()) {
            (Self::Client(Range::Rest), false) => make(spec).with_status(StatusCode::BAD_REQUEST),
            (Self::Server(Range::Rest), true) => make(spec).with_status(StatusCode::INTERNAL_SERVER_ERROR),
            _ => make(spec),
        }
    }
}

impl Answer<'_> {
    /// The name of what belongs to it.
    pub(crate) fn component(&self) -> String {
        format!("Error{}", self.key.name())
    }
}

impl<'a> Error<'a> {
    /// A code with all its variants.
    pub(crate) fn new(entry: &'a Entry, body: &'a BodyForm) -> Self {
        Self { entry, body, variants: entry.variants.clone() }
    }

    /// Whether the code says nothing of the whole body, since it stands in the items of an array.
    pub(crate) fn is_listed(&self) -> bool {
        place::of(self.body, &form::spellings(self.entry.spec.code())) == Place::Listed
    }
}

/// The bodies of each of the entries.
pub(crate) fn bodies(shape: &dyn Shape, entries: &[Entry]) -> Vec<BodyForm> {
    entries.iter().map(|entry| form::of(shape, entry)).collect()
}

/// The errors by status. One whose status varies stands under its own, and under the rest of both classes.
pub(crate) fn by_status<'a>(entries: &'a [Entry], bodies: &'a [BodyForm]) -> Vec<Answer<'a>> {
    let mut answers = BTreeMap::<Key, Vec<Error<'a>>>::new();
    for (entry, body) in entries.iter().zip(bodies) {
        for (key, variants) in variants(entry) {
            answers.entry(key).or_default().push(Error { entry, body, variants });
        }
    }
    answers.into_iter().map(|(key, errors)| Answer { key, errors }).collect()
}

fn variants(entry: &Entry) -> BTreeMap<Key, Vec<&'static ErrorSpec>> {
    let mut variants = BTreeMap::<Key, Vec<_>>::new();
    for spec in &entry.variants {
        let rest = [Key::Client(Range::Rest), Key::Server(Range::Rest)];
        let rest = rest.into_iter().filter(|_| spec.status_varies());
        for key in std::iter::once(Key::of(spec.status().as_u16())).chain(rest) {
            variants.entry(key).or_default().push(*spec);
        }
    }
    variants
}
