//! The messages of rows.

use crate::{
    ast::Variant,
    words::{is_plain, json},
};

/// A message as a row has it.
#[derive(Default)]
pub(super) struct Message {
    pub(super) json: String,
    /// The text outside of JSON, where that differs.
    pub(super) text: Option<String>,
    pub(super) placeholders: u8,
    /// Where in `json` the first of them begins and ends, if no brace in it is doubled: what need not be looked for.
    pub(super) first_placeholder: [u16; 2],
}

impl Message {
    /// The message of `speaker` in the spec of `target`: a placeholder shows the name under which its value is sent, for
    /// that is how clients know it, or the field's where it is not.
    pub(super) fn of<'a>(speaker: &'a Variant<'_>, target: &'a Variant<'_>) -> Option<Self> {
        let template = speaker.template.as_ref()?;
        let name = |field: &'a str| {
            let name = speaker.field(field).and_then(|field| field.param_name.as_deref());
            name.filter(|name| target.params().any(|(_, sent)| sent == *name)).unwrap_or(field)
        };
        let text = template.text(name, str::to_owned);
        // Names have nothing to escape.
        let (json, text) = if is_plain(&text) {
            (text, None)
        } else {
            let json = template.text(name, json);
            let text = Some(text).filter(|text| *text != json);
            (json, text)
        };
        let placeholders = u8::try_from(template.tail.len()).unwrap_or(u8::MAX);
        let first_placeholder =
            if placeholders == 0 || template.braces { None } else { first_placeholder(&json) }.unwrap_or_default();
        Some(Self { json, text, placeholders, first_placeholder })
    }
}

fn first_placeholder(json: &str) -> Option<[u16; 2]> {
    let place = |brace: char| u16::try_from(json.find(brace)?).ok();
    Some([place('{')?, place('}')?.checked_add(1)?])
}
