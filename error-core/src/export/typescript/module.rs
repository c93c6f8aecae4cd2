//! What a module has of its catalogue: codes, types, messages, and the tables that the runtime looks things up in.
//!
//! It is laid out as Prettier does it, so that a check of the formatting needs no exception.

use super::{
    literal::{Doc, Literal},
    types,
};
use crate::{
    Catalog, ParamSpec, SchemaKind,
    export::listing::{Entry, Listing},
    phrase,
};
use http::StatusCode;
use std::fmt::{self, Display};

/// How wide a line is.
const WIDTH: usize = 80;

pub(super) fn write(f: &mut fmt::Formatter<'_>, catalog: &Catalog, listing: &Listing) -> fmt::Result {
    let mut head = Doc::new();
    head.line(&format!("The errors of {}.", catalog.title().unwrap_or("the API")));
    head.paragraph("Made by error-core of the server's catalogue. Edit that, and export it again.");
    head.write(f, "")?;
    let codes: Vec<_> = listing.entries.iter().map(|entry| Literal(entry.spec.code()).to_string()).collect();
    f.write_str("\n/** Every code, in the order of the catalogue. */\n")?;
    list(f, "export const ALL_CODES = [", &codes, "] as const;")?;
    f.write_str("\nexport type ErrorCode = (typeof ALL_CODES)[number];\n")?;
    f.write_str("\n/** What is known of each error: its status, its params. */\nexport interface Errors ")?;
    members(f, &listing.entries, "}\n", error)?;
    f.write_str("\n/** By code the message, with the params' names for their values. */\n")?;
    f.write_str("export const MESSAGES: { readonly [C in ErrorCode]: string } = ")?;
    members(f, &listing.entries, "};\n", |f, entry| {
        assignment(f, entry.spec.code(), &Literal(&entry.spec.message().to_string()))
    })?;
    tables(f, catalog, listing)
}

/// `key: value,`, the value on a line of its own where both do not fit on one.
fn assignment(f: &mut fmt::Formatter<'_>, key: &str, value: &impl Display) -> fmt::Result {
    let value = value.to_string();
    let fits = 2 + key.len() + 2 + value.chars().count() < WIDTH;
    writeln!(f, "  {key}:{}{value},", if fits { " " } else { "\n    " })
}

/// The members of an object or an interface, each as `write` does it.
fn members(
    f: &mut fmt::Formatter<'_>,
    entries: &[Entry],
    end: &str,
    write: impl Fn(&mut fmt::Formatter<'_>, &Entry) -> fmt::Result,
) -> fmt::Result {
    f.write_str(if entries.is_empty() { "{" } else { "{\n" })?;
    entries.iter().try_for_each(|entry| write(f, entry))?;
    f.write_str(end)
}

/// A list of items, on one line if they fit there.
fn list(f: &mut fmt::Formatter<'_>, open: &str, items: &[String], close: &str) -> fmt::Result {
    let line = format!("{open}{}{close}", items.join(", "));
    if line.chars().count() <= WIDTH {
        return writeln!(f, "{line}");
    }
    writeln!(f, "{open}")?;
    items.iter().try_for_each(|item| writeln!(f, "  {item},"))?;
    writeln!(f, "{close}")
}

/// One error: its documentation, and its type under its code.
fn error(f: &mut fmt::Formatter<'_>, entry: &Entry) -> fmt::Result {
    let spec = entry.spec;
    doc(entry).write(f, "  ")?;
    let code = Literal(spec.code()).to_string();
    let status = match &entry.statuses {
        Some(statuses) => statuses.iter().map(u16::to_string).collect::<Vec<_>>().join(" | "),
        None => "number".to_owned(),
    };
    let params: Vec<_> = spec.params().iter().map(types::member).collect();
    let object = (!params.is_empty()).then(|| format!("{{ {} }}", params.join("; ")));
    let arguments: Vec<_> = [code, status].into_iter().chain(object.clone()).collect();
    let line = format!("  {}: Known<{}>;", spec.code(), arguments.join(", "));
    if line.chars().count() <= WIDTH {
        return writeln!(f, "{line}");
    }
    writeln!(f, "  {}: Known<", spec.code())?;
    for (at, argument) in arguments.iter().enumerate() {
        let comma = if at + 1 < arguments.len() { "," } else { "" };
        if at < 2 || 4 + argument.chars().count() <= WIDTH {
            writeln!(f, "    {argument}{comma}")?;
        } else {
            f.write_str("    {\n")?;
            params.iter().try_for_each(|param| writeln!(f, "      {param};"))?;
            f.write_str("    }\n")?;
        }
    }
    f.write_str("  >;\n")
}

fn doc(entry: &Entry) -> Doc {
    let spec = entry.spec;
    let mut doc = Doc::new();
    if !spec.description().trim().is_empty() {
        doc.paragraph(spec.description());
        doc.line("");
    }
    let bullet = if entry.others.is_empty() { "" } else { "- " };
    for spec in std::iter::once(&spec).chain(&entry.others) {
        doc.line(&format!("{bullet}`{}`: {}", spec.status().as_u16(), spec.message()));
    }
    if let Some(page) = spec.help().or(entry.type_uri.as_deref()) {
        doc.tag("see", page);
    }
    if let Some(instead) = spec.deprecated() {
        doc.tag("deprecated", instead);
    }
    doc
}

/// What the runtime looks up.
fn tables(f: &mut fmt::Formatter<'_>, catalog: &Catalog, listing: &Listing) -> fmt::Result {
    let specs = || listing.entries.iter().map(|entry| entry.spec);
    let code = |code: &str| Literal(code).to_string();
    f.write_str("\n// By former code, and by number, the code.\n")?;
    let former = specs().flat_map(|spec| spec.was().iter().map(move |was| (code(was), code(spec.code()))));
    map(f, "FORMER = new Map<string, ErrorCode>", former)?;
    let numbers = specs().filter_map(|spec| Some((spec.errno()?.to_string(), code(spec.code()))));
    map(f, "ERRNOS = new Map<number, ErrorCode>", numbers)?;
    f.write_str("\n// By code the params that are not texts.\n")?;
    let values = specs().filter_map(|spec| {
        let names: Vec<_> =
            spec.params().iter().filter(|param| is_value(param)).map(|param| code(param.name())).collect();
        (!names.is_empty()).then(|| (code(spec.code()), format!("[{}]", names.join(", "))))
    });
    map(f, "VALUES = new Map<string, readonly string[]>", values)?;
    f.write_str("\n// What stands before the code in the type of a problem.\n")?;
    match catalog.docs() {
        Some(docs) => writeln!(f, "const DOCS: string | undefined = {};", Literal(docs))?,
        None => f.write_str("const DOCS: string | undefined = undefined;\n")?,
    }
    f.write_str("\n// What a status means (RFC 9110), where a body does not say it.\n")?;
    f.write_str("const PHRASES: { readonly [status: number]: string | undefined } = {\n")?;
    // Some services answer an error with 200.
    for status in [200].into_iter().chain(400..600) {
        let known = || StatusCode::from_u16(status).ok()?.canonical_reason();
        if let Some(phrase) = phrase(status).or_else(known) {
            writeln!(f, "  {status}: {},", Literal(phrase))?;
        }
    }
    f.write_str("};\n")
}

/// Whether `GoogleRpc` sends the param as a text that is JSON.
fn is_value(param: &ParamSpec) -> bool {
    !matches!(param.schema().kind(), SchemaKind::String | SchemaKind::Any)
}

fn map(f: &mut fmt::Formatter<'_>, name: &str, entries: impl Iterator<Item = (String, String)>) -> fmt::Result {
    let entries: Vec<_> = entries.map(|(key, value)| format!("[{key}, {value}]")).collect();
    match &*entries {
        [] => writeln!(f, "const {name}();"),
        [entry] if name.len() + entry.len() + "const ([]);".len() <= WIDTH => writeln!(f, "const {name}([{entry}]);"),
        entries => {
            writeln!(f, "const {name}([")?;
            entries.iter().try_for_each(|entry| writeln!(f, "  {entry},"))?;
            f.write_str("]);\n")
        }
    }
}
