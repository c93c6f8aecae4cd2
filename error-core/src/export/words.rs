//! What is said about an error in words, the same in each document.

use super::listing::Entry;
use crate::{ErrorSpec, Retry, Schema, SchemaKind, retry::whole_seconds};

/// The message: a fixed one as it is, otherwise its template.
pub(crate) fn message(spec: &ErrorSpec) -> String {
    let message = spec.message();
    message.fixed().map_or_else(|| message.to_string(), str::to_owned)
}

/// The retry guidance in a few words.
pub(crate) fn retry_name(spec: &ErrorSpec) -> String {
    match spec.retry() {
        Retry::After(delay) => format!("after {} s", whole_seconds(delay)),
        other => other.as_str().to_owned(),
    }
}

/// The statuses that a code can have.
pub(crate) fn statuses(entry: &Entry) -> String {
    match &entry.statuses {
        Some(statuses) => {
            let statuses: Vec<String> = statuses.iter().map(u16::to_string).collect();
            statuses.join(", ")
        }
        None => format!("{}, or another", entry.spec.status().as_u16()),
    }
}

/// The status of one of those that share a code.
pub(crate) fn status(spec: &ErrorSpec) -> String {
    let status = spec.status().as_u16();
    if spec.status_varies() { format!("{status}, or another") } else { status.to_string() }
}

/// What to do, in a sentence.
pub(crate) fn retry(spec: &ErrorSpec) -> String {
    let sentence = match spec.retry() {
        Retry::Never => "Do not retry: the same request fails again.".to_owned(),
        Retry::Maybe => "A retry may succeed; nothing says when.".to_owned(),
        Retry::Backoff => "Retry, and wait longer each time: the cause is likely to pass.".to_owned(),
        Retry::After(delay) => match whole_seconds(delay) {
            1 => "Retry after 1 second.".to_owned(),
            seconds => format!("Retry after {seconds} seconds."),
        },
    };
    if spec.0.more.delay { format!("{sentence} The response says how long to wait.") } else { sentence }
}

/// A type in words: `integer`, `list of string`, `string (date-time)`.
pub(crate) fn schema(schema: &Schema) -> String {
    let inner = |inner: Option<&'static Schema>| inner.map_or_else(|| "any".to_owned(), self::schema);
    match schema.kind() {
        SchemaKind::Array => format!("list of {}", inner(schema.items())),
        SchemaKind::Object => format!("map to {}", inner(schema.values())),
        kind => {
            let name = match kind {
                SchemaKind::String => "string",
                SchemaKind::Integer => "integer",
                SchemaKind::Number => "number",
                SchemaKind::Boolean => "boolean",
                _ => "any",
            };
            schema.format_name().map_or_else(|| name.to_owned(), |format| format!("{name} ({format})"))
        }
    }
}
