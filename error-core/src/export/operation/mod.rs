//! The responses of one operation, for frameworks that make their document out of types.

mod in_shape;
mod merge;

pub(crate) use super::tree::Tree;
pub(crate) use in_shape::Documented;
pub use in_shape::In;
pub(crate) use merge::merge;

use super::{OpenApiVersion, form, listing::Listing, openapi::inline_responses};
use crate::{ErrorSpec, Group, Shape, catalog::variants::statuses};
use serde_core::de::DeserializeOwned;
use std::collections::BTreeMap;

/// By status all responses of some types' errors, in the shape that each has, or else in `default`: what it is without a
/// layer, or the layer's. Those of one shape are one list of errors; what differs is merged, status by status.
pub(crate) fn of<E: Documented>(default: &dyn Shape) -> Vec<(String, Tree)> {
    let mut shapes: Vec<(Option<&'static dyn Shape>, Vec<&'static Group>)> = Vec::new();
    for (group, shape) in E::types() {
        match shapes.iter_mut().find(|(known, _)| is_same(*known, shape)) {
            Some((_, groups)) => groups.push(group),
            None => shapes.push((shape, vec![group])),
        }
    }
    let mut all = Vec::<(String, Tree)>::new();
    for (shape, groups) in shapes {
        let responses = inline_responses(shape.unwrap_or(default), &listing(&groups).entries, OpenApiVersion::V3_1);
        for (status, tree) in responses {
            match all.iter_mut().find(|(known, _)| *known == status) {
                Some((_, known)) => *known = merge(std::mem::replace(known, Tree::Null), tree),
                None => all.push((status, tree)),
            }
        }
    }
    all
}

/// The errors of some types, which know of no catalogue.
fn listing(groups: &[&Group]) -> Listing {
    let written = written(groups);
    let mut listed = written.clone();
    listed.dedup_by_key(|spec| spec.code());
    listed.retain(|spec| !spec.hidden());
    let statuses = statuses(written.iter().copied());
    Listing::new(listed.into_iter(), written.into_iter(), &statuses, |spec| spec.type_uri().map(str::to_owned))
}

/// Every spec of these groups and of those that they pass through, in declaration order, but those of one code beside each
/// other: those that declare it before those that share it, and the user's before our own.
fn written(groups: &[&Group]) -> Vec<&'static ErrorSpec> {
    let mut specs = Vec::new();
    for group in groups {
        add_written(group, &mut specs);
    }
    let mut places = BTreeMap::new();
    for (place, (_, spec)) in specs.iter().enumerate() {
        places.entry(spec.code()).or_insert(place);
    }
    specs.sort_by_key(|(is_builtin, spec)| (places.get(spec.code()), spec.more().shared.is_some(), *is_builtin));
    specs.into_iter().map(|(_, spec)| spec).collect()
}

fn add_written(group: &Group, specs: &mut Vec<(bool, &'static ErrorSpec)>) {
    for at in 0..=group.specs.len() {
        for (_, nested) in group.nested.iter().filter(|(before, _)| *before == at) {
            add_written(nested, specs);
        }
        specs.extend(group.spec(at).map(|spec| (group.origin.is_builtin(), spec)));
    }
}

/// Whether both write the same. Shapes without data may have one address, so it is asked what they write.
fn is_same(one: Option<&'static dyn Shape>, other: Option<&'static dyn Shape>) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(one), Some(other)) => std::ptr::addr_eq(one, other) && form::open(one) == form::open(other),
        _ => false,
    }
}

/// A response as a framework's own type. Each of them reads what a document may have; one that did not would still say what
/// the response is.
pub(crate) fn to<T: DeserializeOwned + Default>(response: &Tree, describe: impl FnOnce(&mut T, String)) -> T {
    serde_json::from_str(&response.to_json()).unwrap_or_else(|_| {
        let mut bare = T::default();
        if let Some(Tree::Text(text)) = response.get("description") {
            describe(&mut bare, text.to_string());
        }
        bare
    })
}
