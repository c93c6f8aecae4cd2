//! Columns of texts, and the messages in them.

use crate::{
    ast::Variant,
    expand::text::{push, raw_literal},
    words::{is_plain, json},
};
use proc_macro2::TokenStream;

/// A column of texts, which is one literal, with a line break behind each of them.
#[derive(Default)]
pub(super) struct Texts(String);

impl Texts {
    pub(super) fn push(&mut self, parts: &[&str]) {
        push(&mut self.0, parts);
        self.0.push('\n');
    }

    /// Where the next one begins.
    pub(super) fn next(&self) -> u32 {
        u32::try_from(self.0.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn literal(&self) -> TokenStream {
        raw_literal(&self.0)
    }
}

/// A message as a row has it.
#[derive(Default)]
pub(super) struct Message {
    pub(super) json: String,
    /// The text outside of JSON, where that differs.
    pub(super) text: Option<String>,
    pub(super) placeholders: u8,
}

impl Message {
    /// Where in `json` its first placeholder begins and ends, if no brace in it is doubled: what need not be looked for.
    pub(super) fn first_placeholder(&self) -> [u16; 2] {
        if self.placeholders == 0 || self.json.contains("{{") || self.json.contains("}}") {
            return [0, 0];
        }
        let place = |brace: char| u16::try_from(self.json.find(brace)? + 1).ok();
        match (place('{'), place('}')) {
            (Some(start), Some(end)) => [start - 1, end],
            _ => [0, 0],
        }
    }
}

impl Message {
    /// The message of `speaker` in the spec of `target`: a placeholder shows the name under which its value is sent, for
    /// that is how clients know it, or the field's where it is not.
    pub(super) fn of(speaker: &Variant<'_>, target: &Variant<'_>) -> Option<Self> {
        let template = speaker.template.as_ref()?;
        let sent: Vec<&str> = target.params().map(|(_, name)| name).collect();
        let name = |field: &str| {
            let name = speaker.field(field).and_then(|field| field.param_name.as_deref());
            name.filter(|name| sent.contains(name)).unwrap_or(field).to_owned()
        };
        let text = template.text(name, str::to_owned);
        let placeholders = u8::try_from(template.tail.len()).unwrap_or(u8::MAX);
        // Names have nothing to escape.
        if is_plain(&text) {
            return Some(Self { json: text, text: None, placeholders });
        }
        let json = template.text(name, json);
        Some(Self { text: Some(text).filter(|text| *text != json), json, placeholders })
    }
}
