//! [`Listing`]: a catalogue as the documents have it, each code once with all that answers with it.

use crate::{Catalog, ErrorSpec, sorted::ByName};
use std::collections::HashMap;

/// The errors of a catalogue that documents show, in declaration order.
#[derive(Debug)]
pub(crate) struct Listing {
    pub(crate) entries: Vec<Entry>,
}

/// One code.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) spec: &'static ErrorSpec,
    /// Those that share the code with a message or a status of their own; `spec` is not among them.
    pub(crate) others: Vec<&'static ErrorSpec>,
    /// All that answer with the code, `spec` the first: what they hold beside a message (a delay, issues) may differ too.
    pub(crate) variants: Vec<&'static ErrorSpec>,
    /// The statuses that it has; none if a field says which.
    pub(crate) statuses: Option<Vec<u16>>,
    /// The address of its page and its `type`, where there is one.
    pub(crate) type_uri: Option<String>,
}

impl Listing {
    /// All but the hidden ones.
    pub(crate) fn of(catalog: &Catalog) -> Self {
        let mut listing = Self::with_hidden(catalog);
        listing.entries.retain(|entry| !entry.spec.hidden());
        listing
    }

    /// All of them.
    pub(crate) fn with_hidden(catalog: &Catalog) -> Self {
        Self::new(catalog.iter(), catalog.written(), &catalog.statuses(), |spec| type_uri(catalog, spec))
    }

    /// The listed ones of the written ones; the rest is what else answers with their codes.
    pub(crate) fn new(
        listed: impl Iterator<Item = &'static ErrorSpec>,
        written: impl Iterator<Item = &'static ErrorSpec>,
        statuses: &ByName<&'static str, Option<Vec<u16>>>,
        type_uri: impl Fn(&ErrorSpec) -> Option<String>,
    ) -> Self {
        let mut variants = HashMap::<&str, Vec<&'static ErrorSpec>>::new();
        for spec in written {
            variants.entry(spec.code()).or_default().push(spec);
        }
        let entry = |spec: &'static ErrorSpec| Entry {
            spec,
            others: others(spec, variants.get(spec.code()).map_or(&[], Vec::as_slice)),
            variants: in_order(spec, variants.get(spec.code()).map_or(&[], Vec::as_slice)),
            statuses: statuses.get(spec.code()).cloned().flatten(),
            type_uri: type_uri(spec),
        };
        Self { entries: listed.map(entry).collect() }
    }
}

/// The type URI of a spec: its own, or its page below the catalogue's `docs`.
pub(crate) fn type_uri(catalog: &Catalog, spec: &ErrorSpec) -> Option<String> {
    match spec.type_uri() {
        Some(uri) => Some(uri.to_owned()),
        None => Some(format!("{}{}", catalog.docs()?, spec.code())),
    }
}

/// The listed one, and those variants that hold something else: an error of the user's in place of a built-in one, and one
/// of another type with the same code, may differ in all that is sent.
fn in_order(spec: &'static ErrorSpec, variants: &[&'static ErrorSpec]) -> Vec<&'static ErrorSpec> {
    let facts = |spec: &ErrorSpec| {
        let more = spec.more();
        let holds = (more.delay, more.issues, more.status_varies, more.field_headers, more.retry);
        let names = (more.errno, more.type_uri, more.grpc);
        (spec.status(), spec.text(), spec.params(), spec.headers(), more.headers, holds, names)
    };
    let mut all = vec![spec];
    for variant in variants {
        if !all.iter().any(|known| facts(known) == facts(variant)) {
            all.push(*variant);
        }
    }
    all
}

/// Those of the variants that a client can tell from the one that is listed.
fn others(spec: &'static ErrorSpec, variants: &[&'static ErrorSpec]) -> Vec<&'static ErrorSpec> {
    let face = |spec: &ErrorSpec| (spec.status(), spec.text(), spec.placeholders());
    let mut faces = vec![face(spec)];
    let mut others = Vec::new();
    for variant in variants {
        if !faces.contains(&face(variant)) {
            faces.push(face(variant));
            others.push(*variant);
        }
    }
    others
}
