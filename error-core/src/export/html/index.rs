//! What a search looks through.

use super::escape::is_hidden;
use crate::export::{groups::Group, listing::Entry, markdown::escape::json_escape, prose::Prose, tree::Tree, words};
use std::collections::BTreeSet;

/// The texts of all entries in the order of the page, as JSON that can stand in a script.
pub(super) fn json(groups: &[Group<'_>]) -> String {
    let texts = groups.iter().flat_map(|group| &group.entries).map(|entry| text(entry));
    let mut out = String::new();
    for char in Tree::texts(texts).to_json().chars() {
        match char {
            '<' => out.push_str("\\u003c"),
            _ if is_hidden(char) => out.push_str(&json_escape(char)),
            _ => out.push(char),
        }
    }
    out
}

/// All words by which somebody may look for a code, and `status:404`, `category:billing`, `retry:never`.
fn text(entry: &Entry) -> String {
    let spec = entry.spec;
    let mut parts = vec![spec.code().to_owned(), spec.title().to_owned(), words::message(spec)];
    parts.extend(entry.others.iter().map(|other| words::message(other)));
    parts.push(Prose::read(spec.description()).to_plain());
    let statuses: BTreeSet<u16> = entry.statuses.iter().flatten().copied().chain([spec.status().as_u16()]).collect();
    for status in statuses {
        parts.push(format!("status:{status} {status} status:{0}xx {0}xx", status / 100));
    }
    parts.extend(spec.category().map(|category| format!("category:{category}")));
    parts.push(format!("retry:{}", spec.retry().as_str()));
    parts.extend(spec.errno().map(|errno| errno.to_string()));
    parts.extend(spec.was().iter().map(ToString::to_string));
    parts.extend(spec.params().iter().map(|param| param.name().to_owned()));
    parts.push(spec.grpc().as_str().to_owned());
    parts.retain(|part| !part.is_empty());
    parts.join("\n")
}
