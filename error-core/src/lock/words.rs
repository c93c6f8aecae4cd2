//! The words of a line: values without white space, and the type of a param as one of them.

use crate::{Schema, SchemaKind};
use std::fmt::{self, Write};

/// A value without what would end it: white space is percent-encoded, as is `%`.
pub(super) struct Word<'a>(pub(super) &'a str);

/// The name of a param, which a `?` or a `:` ends.
pub(super) struct Name<'a>(pub(super) &'a str);

impl fmt::Display for Word<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        encode(f, self.0, "%")
    }
}

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        encode(f, self.0, "%?:")
    }
}

fn encode(f: &mut fmt::Formatter<'_>, text: &str, reserved: &str) -> fmt::Result {
    text.chars().try_for_each(|c| match c {
        c if c == ' ' || c.is_ascii_control() || reserved.contains(c) => write!(f, "%{:02X}", u32::from(c)),
        c => f.write_char(c),
    })
}

/// The words of a line.
pub(super) fn split(line: &str) -> impl Iterator<Item = &str> {
    line.split([' ', '\t']).filter(|word| !word.is_empty())
}

/// The value of a word; a `%` that begins nothing stands for itself.
pub(super) fn plain(word: &str) -> String {
    let mut parts = word.split('%');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let code = part.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(u8::is_ascii);
        match code {
            Some(code) => {
                text.push(code.into());
                text.push_str(part.get(2..).unwrap_or_default());
            }
            None => {
                text.push('%');
                text.push_str(part);
            }
        }
    }
    text
}

/// The type of a param: `integer`, `string(uuid)`, `string{l|m|s}`, `integer?[]`, `map<number>`.
pub(super) fn write_kind(out: &mut String, schema: &Schema) {
    match (schema.kind(), schema.items(), schema.values()) {
        (SchemaKind::Array, Some(items), _) => {
            write_inner(out, items);
            out.push_str("[]");
        }
        (SchemaKind::Object, _, Some(values)) => {
            out.push_str("map<");
            write_inner(out, values);
            out.push('>');
        }
        _ => out.push_str(schema.name()),
    }
    if let Some(format) = schema.format_name() {
        out.extend(["(", format, ")"]);
    }
    // In whatever order they are declared, clients are sent the same.
    let mut choices = Vec::new();
    for choice in schema.choices() {
        let choice = choice.replace('|', "||");
        choices.insert(choices.partition_point(|other| *other < choice), choice);
    }
    for (at, choice) in choices.iter().enumerate() {
        out.extend([if at == 0 { "{" } else { "|" }, choice]);
    }
    if !choices.is_empty() {
        out.push('}');
    }
}

/// What may be absent inside of another type has the mark here, as the param itself has it at its name.
fn write_inner(out: &mut String, schema: &Schema) {
    write_kind(out, schema);
    if schema.is_optional() {
        out.push('?');
    }
}
