//! What is said about an error in words, the same in each document.

use super::{listing::Entry, tree::Tree};
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
    if spec.more().delay { format!("{sentence} The response says how long to wait.") } else { sentence }
}

/// A type in words: `integer`, `array of string`, `string (date-time)`, `string: "small", "large"`.
pub(crate) fn schema(schema: &Schema) -> String {
    let mut text = match (schema.kind(), schema.items(), schema.values()) {
        (SchemaKind::Array, Some(items), _) => format!("array of {}", self::schema(items)),
        (SchemaKind::Object, _, Some(values)) => format!("object, each value: {}", self::schema(values)),
        _ => schema.name().to_owned(),
    };
    if let Some(format) = schema.format_name() {
        text = format!("{text} ({format})");
    }
    if !schema.choices().is_empty() {
        let choices: Vec<_> = schema.choices().iter().map(|choice| Tree::text(*choice).to_json()).collect();
        text = format!("{text}: {}", choices.join(", "));
    }
    text
}
