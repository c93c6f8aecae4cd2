//! The section of one code.

use super::escape::{Place, code_span, fence, text};
use crate::{
    ErrorSpec,
    export::{html::escape::href, listing::Entry, prose::Prose, samples, samples::Shapes, words},
    phrase,
};
use std::fmt::{self, Write};

pub(super) fn write(entry: &Entry, shapes: &Shapes, out: &mut dyn Write) -> fmt::Result {
    let spec = entry.spec;
    writeln!(out, "### {}\n", spec.code())?;
    if let Some(instead) = spec.deprecated() {
        writeln!(out, "Deprecated: {}\n", Prose::line(instead).to_inline_markdown())?;
    }
    let message = words::message(spec);
    if !message.is_empty() {
        writeln!(out, "{}\n", text(&message))?;
    }
    let description = Prose::read(spec.description()).to_markdown();
    if !description.is_empty() {
        writeln!(out, "{description}")?;
    }
    write_facts(entry, out)?;
    write_params(spec, out)?;
    for (name, shape) in shapes.iter() {
        let of = if shapes.iter().len() > 1 { format!(" ({})", text(name)) } else { String::new() };
        let body = samples::body(shape, spec);
        let media_type = samples::media_type(shape, spec);
        let language = if media_type.contains("json") { "json" } else { "text" };
        writeln!(out, "\nBody{of}, {}:\n\n{}", code_span(&media_type, Place::Text), fence(language, &body).join("\n"))?;
    }
    Ok(())
}

fn write_facts(entry: &Entry, out: &mut dyn Write) -> fmt::Result {
    let spec = entry.spec;
    let status = words::statuses(entry);
    let phrase = entry.statuses.as_ref().filter(|statuses| statuses.len() == 1).and_then(|all| phrase(*all.first()?));
    writeln!(out, "- Status: {status}{}", phrase.map(|phrase| format!(" {phrase}")).unwrap_or_default())?;
    writeln!(out, "- Title: {}", text(spec.title()))?;
    for other in &entry.others {
        writeln!(out, "- Also, with status {}: {}", words::status(other), text(&words::message(other)))?;
    }
    writeln!(out, "- Retry: {}", words::retry(spec))?;
    for (name, value) in spec.headers() {
        writeln!(out, "- Header: {}", code_span(&format!("{name}: {value}"), Place::Text))?;
    }
    for name in spec.more().field_headers {
        writeln!(out, "- Header: {}", code_span(name, Place::Text))?;
    }
    if let Some(errno) = spec.errno() {
        writeln!(out, "- Errno: {errno}")?;
    }
    writeln!(out, "- gRPC: `{}`", spec.grpc())?;
    if let Some(uri) = &entry.type_uri {
        writeln!(out, "- Type: {}", code_span(uri, Place::Text))?;
    }
    if let Some(since) = spec.since() {
        writeln!(out, "- Since: {}", text(since))?;
    }
    if !spec.was().is_empty() {
        let codes: Vec<String> = spec.was().iter().map(|code| format!("`{code}`")).collect();
        writeln!(out, "- Formerly: {}", codes.join(", "))?;
    }
    match spec.help().filter(|help| entry.type_uri.as_deref() != Some(help)).and_then(href) {
        Some(url) => writeln!(out, "- Help: <{}>", url.replace("&amp;", "&")),
        None => Ok(()),
    }
}

fn write_params(spec: &ErrorSpec, out: &mut dyn Write) -> fmt::Result {
    if spec.params().is_empty() {
        return Ok(());
    }
    writeln!(out, "\n| Param | Type | Note |\n| --- | --- | --- |")?;
    for param in spec.params() {
        let (name, schema) = (code_span(param.name(), Place::Cell), param.schema());
        let note = if schema.is_optional() { "optional" } else { "always" };
        writeln!(out, "| {name} | {} | {note} |", text(&words::schema(schema)))?;
    }
    Ok(())
}
