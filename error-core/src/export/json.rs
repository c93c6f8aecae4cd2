//! [`Json`]: a catalogue as data, for programs that make documents of their own. `list --format json` prints the same errors.

use super::{
    listing::{Entry, Listing},
    tree::{Members, Tree},
};
use crate::{Catalog, ErrorSpec, ParamSpec, Schema, escape};
use serde_json::Number;
use std::fmt;

/// A catalogue as JSON: all that is public of each error.
///
/// `errors` has them in the order of the catalogue. What an error has not is absent; what the members mean,
/// [`schema`](Self::schema) says.
///
/// ```
/// use error_core::{HttpError, export::Json};
///
/// error_core::catalog! { static SHOP = { title: "Shop API", errors: [HttpError] }; }
///
/// let json = Json::new(&SHOP).to_string();
/// assert!(json.starts_with("{\n  \"title\": \"Shop API\",\n  \"errors\": [\n    {\n      \"code\": "));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Json {
    catalog: &'static Catalog,
}

impl Json {
    /// The data of a catalogue.
    pub const fn new(catalog: &'static Catalog) -> Self {
        Self { catalog }
    }

    /// The JSON Schema (2020-12) of every such document.
    ///
    /// ```
    /// let schema: serde_json::Value = serde_json::from_str(error_core::export::Json::schema()).unwrap();
    /// assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    /// ```
    pub const fn schema() -> &'static str {
        include_str!("json.schema.json")
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut members = Members::new();
        let about = [("title", self.catalog.title()), ("domain", self.catalog.domain()), ("docs", self.catalog.docs())];
        for (key, value) in about {
            add_text(&mut members, key, value);
        }
        let errors = Listing::of(self.catalog).entries.iter().map(error).collect();
        members.push(("errors".into(), Tree::Array(errors)));
        f.write_str(&escape::json(&Tree::Object(members).to_pretty_json()))
    }
}

/// The text of one error's data.
#[cfg(feature = "tower")]
pub(super) fn of_entry(entry: &Entry) -> String {
    escape::json(&error(entry).to_pretty_json())
}

/// All that is public of one error.
pub(crate) fn error(entry: &Entry) -> Tree {
    let spec = entry.spec;
    let mut members = Members::new();
    members.push(("code".into(), Tree::text(spec.code())));
    members.push(("status".into(), Tree::from(u64::from(spec.status().as_u16()))));
    add_statuses(&mut members, entry);
    members.push(("title".into(), Tree::text(spec.title())));
    add_message(&mut members, spec);
    add_text(&mut members, "description", Some(spec.description()));
    add_list(&mut members, "others", entry.others.iter().map(|spec| other(spec)).collect());
    add_text(&mut members, "category", spec.category());
    members.extend(spec.errno().map(|errno| ("errno".into(), Tree::from(u64::from(errno)))));
    members.push(("grpc".into(), Tree::text(spec.grpc().as_str())));
    members.push(("retry".into(), Tree::text(spec.retry().as_str())));
    let delay = spec.retry_after().and_then(|delay| Number::from_f64(delay.as_secs_f64()));
    members.extend(delay.map(|delay| ("retry_after".into(), Tree::Number(delay))));
    add_flag(&mut members, "retry_after_varies", spec.more().delay);
    add_list(&mut members, "params", spec.params().iter().map(param).collect());
    if !spec.headers().is_empty() {
        let headers = spec.headers().iter().map(|(name, value)| (*name, Tree::text(*value)));
        members.push(("headers".into(), Tree::object(headers)));
    }
    let field_headers = spec.more().field_headers.iter().map(|name| Tree::text(name.to_ascii_lowercase()));
    add_list(&mut members, "varying_headers", field_headers.collect());
    add_flag(&mut members, "issues", spec.more().issues);
    add_text(&mut members, "type", entry.type_uri.as_deref());
    add_text(&mut members, "help", spec.help());
    add_text(&mut members, "since", spec.since());
    add_text(&mut members, "deprecated", spec.deprecated());
    add_list(&mut members, "was", spec.was().iter().map(|code| Tree::text(*code)).collect());
    add_flag(&mut members, "hidden", spec.hidden());
    Tree::Object(members)
}

/// What else answers with the code: its own status and text.
fn other(spec: &ErrorSpec) -> Tree {
    let mut members = Members::new();
    members.push(("status".into(), Tree::from(u64::from(spec.status().as_u16()))));
    add_flag(&mut members, "status_varies", spec.status_varies());
    add_message(&mut members, spec);
    add_text(&mut members, "description", Some(spec.description()));
    Tree::Object(members)
}

/// Whether there are other statuses, and which, unless a field says it.
fn add_statuses(members: &mut Members, entry: &Entry) {
    match &entry.statuses {
        Some(statuses) if statuses.len() > 1 => {
            add_flag(members, "status_varies", true);
            add_list(members, "statuses", statuses.iter().map(|status| Tree::from(u64::from(*status))).collect());
        }
        Some(_) => {}
        None => add_flag(members, "status_varies", true),
    }
}

fn add_message(members: &mut Members, spec: &ErrorSpec) {
    members.push(("message".into(), Tree::text(spec.message().to_string())));
    add_list(members, "placeholders", spec.message().placeholders().map(Tree::text).collect());
}

/// A param: its name, and its schema.
fn param(param: &ParamSpec) -> Tree {
    let name = ("name".into(), Tree::text(param.name()));
    Tree::Object([name].into_iter().chain(schema(param.schema())).collect())
}

fn schema(schema: &Schema) -> Members {
    let mut members = Members::new();
    members.push(("type".into(), Tree::text(schema.name())));
    add_text(&mut members, "format", schema.format_name());
    add_list(&mut members, "enum", schema.choices().iter().map(|choice| Tree::text(*choice)).collect());
    for (key, inner) in [("items", schema.items()), ("values", schema.values())] {
        members.extend(inner.map(|inner| (key.into(), Tree::Object(self::schema(inner)))));
    }
    add_flag(&mut members, "optional", schema.is_optional());
    members
}

fn add_text(members: &mut Members, key: &'static str, text: Option<&str>) {
    let text = text.filter(|text| !text.is_empty());
    members.extend(text.map(|text| (key.into(), Tree::text(text.to_owned()))));
}

fn add_list(members: &mut Members, key: &'static str, items: Vec<Tree>) {
    if !items.is_empty() {
        members.push((key.into(), Tree::Array(items)));
    }
}

/// A fact that is there where it is one.
fn add_flag(members: &mut Members, key: &'static str, is_so: bool) {
    if is_so {
        members.push((key.into(), true.into()));
    }
}
