//! The types of params.

use super::literal::Literal;
use crate::{ParamSpec, Schema, SchemaKind};

/// The type of a value.
pub(super) fn of(schema: &Schema) -> String {
    match schema.kind() {
        SchemaKind::String if !schema.choices().is_empty() => {
            let choices: Vec<_> = schema.choices().iter().map(|choice| Literal(choice).to_string()).collect();
            choices.join(" | ")
        }
        SchemaKind::String => "string".to_owned(),
        SchemaKind::Integer | SchemaKind::Number => "number".to_owned(),
        SchemaKind::Boolean => "boolean".to_owned(),
        SchemaKind::Array => match schema.items().map(of) {
            Some(items) if needs_parentheses(&items) => format!("readonly ({items})[]"),
            Some(items) => format!("readonly {items}[]"),
            None => "readonly unknown[]".to_owned(),
        },
        SchemaKind::Object => {
            let values = schema.values().map_or_else(|| "unknown".to_owned(), of);
            format!("{{ readonly [key: string]: {values} }}")
        }
        SchemaKind::Any => "unknown".to_owned(),
    }
}

/// Whether a type is one of several, or begins with a word that would be that of the array.
fn needs_parentheses(of: &str) -> bool {
    of.starts_with("readonly ") || (of.contains(" | ") && !of.starts_with('{'))
}

/// A param as the member of a type, `user_id?: number`.
pub(super) fn member(param: &ParamSpec) -> String {
    let optional = if param.schema().is_optional() { "?" } else { "" };
    format!("{}{optional}: {}", key(param.name()), of(param.schema()))
}

/// A name as the key of an object.
fn key(name: &str) -> String {
    let is_name = |(at, byte): (usize, u8)| {
        byte.is_ascii_alphabetic() || byte == b'_' || byte == b'$' || (at > 0 && byte.is_ascii_digit())
    };
    if !name.is_empty() && name.bytes().enumerate().all(is_name) { name.to_owned() } else { Literal(name).to_string() }
}
