//! The headers of a response, taken from responses that are made for it.

use super::{super::tree::Tree, answers::Answer};
use crate::{ErrorSpec, Occurrence, Shape, sample::Sample};
use http::{HeaderMap, header};
use std::collections::BTreeMap;

/// What is known about a header of some responses.
#[derive(Default)]
struct Facts {
    /// In how many of them it is, whatever the occurrence.
    always: usize,
    /// The values, as far as they are written in the catalogue.
    values: Vec<String>,
}

/// The headers of an answer; of any error without one.
pub(super) fn of(shape: &dyn Shape, answer: Option<&Answer<'_>>, request_id: &str) -> Tree {
    let mut found = BTreeMap::<String, Facts>::new();
    let mut count = 0;
    for (answer, spec) in answer.into_iter().flat_map(|answer| {
        answer.errors.iter().flat_map(move |error| error.variants.iter().map(move |spec| (answer, *spec)))
    }) {
        count += 1;
        let headers = |make| {
            let sample = answer.key.sample(make, spec);
            Occurrence::new(&sample).to_response(shape).into_parts().0.headers
        };
        add(&mut found, &headers(Sample::example), &headers(Sample::bare), spec);
    }
    if answer.is_none() {
        found.insert(header::RETRY_AFTER.to_string(), Facts::default());
    }
    // An error may have a header of this name too, which the server writes anew.
    found.retain(|name, _| !name.eq_ignore_ascii_case(request_id));
    let mut members = vec![(train_case(request_id), request_id_header())];
    members.extend(found.iter().map(|(name, facts)| (train_case(name), describe(name, facts, count))));
    Tree::object(members)
}

fn add(found: &mut BTreeMap<String, Facts>, all: &HeaderMap, least: &HeaderMap, spec: &ErrorSpec) {
    for name in all.keys() {
        let is_written = spec.headers().iter().any(|(written, _)| written.eq_ignore_ascii_case(name.as_str()));
        // A type is not listed by OpenAPI's rules, and that nothing is stored is what each response says.
        if *name == header::CONTENT_TYPE || (*name == header::CACHE_CONTROL && !is_written) {
            continue;
        }
        let facts = found.entry(name.to_string()).or_default();
        let is_of_field = spec.more().field_headers.iter().any(|field| field.eq_ignore_ascii_case(name.as_str()));
        // One of a field is left out where its value is no header's.
        facts.always += usize::from(least.contains_key(name) && !is_of_field);
        for value in all.get_all(name).iter().filter_map(|value| value.to_str().ok()) {
            if !is_of_field && !value.is_empty() && !facts.values.iter().any(|known| known == value) {
                facts.values.push(value.to_owned());
            }
        }
    }
}

fn describe(name: &str, facts: &Facts, count: usize) -> Tree {
    let mut members = Vec::new();
    let text = match name {
        "retry-after" => Some("After how many seconds to try again."),
        "www-authenticate" => Some("How to authenticate."),
        "allow" => Some("The methods that the resource has."),
        _ => None,
    };
    members.extend(text.map(|text| ("description", Tree::text(text))));
    if facts.always == count && count > 0 {
        members.push(("required", true.into()));
    }
    let is_delay = name == "retry-after";
    let mut schema = vec![("type", Tree::text(if is_delay { "integer" } else { "string" }))];
    schema.extend(is_delay.then(|| ("minimum", 0.into())));
    members.push(("schema", Tree::object(schema)));
    if let ([value], false) = (facts.values.as_slice(), is_delay) {
        members.push(("example", Tree::text(value.clone())));
    }
    Tree::object(members)
}

fn request_id_header() -> Tree {
    Tree::object([
        ("description", Tree::text("The id of the request, as in the log.")),
        ("schema", Tree::object([("type", Tree::text("string"))])),
    ])
}

/// A name as it is written in standards: `WWW-Authenticate`. Its case says nothing.
fn train_case(name: &str) -> String {
    let mut begins = true;
    let capital = |char: char| {
        let is_first = std::mem::replace(&mut begins, char == '-');
        if is_first { char.to_ascii_uppercase() } else { char.to_ascii_lowercase() }
    };
    let name: String = name.chars().map(capital).collect();
    match name.strip_prefix("Www-") {
        Some(rest) => format!("WWW-{rest}"),
        None => name,
    }
}
