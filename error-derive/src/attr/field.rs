//! The keys of a field.

use super::{Attr, Entries, Entry, Form, Found, Level, Slot, Text};
use crate::{errors::Errors, words::suggest};
use proc_macro2::{Ident, Span};

/// What `#[api(…)]`, `#[source]` and `#[from]` say on a field.
#[derive(Default)]
pub(crate) struct FieldAttrs {
    pub(crate) param: Slot<ParamAttr>,
    pub(crate) private: Slot<()>,
    pub(crate) issues: Slot<()>,
    pub(crate) retry_after: Slot<()>,
    pub(crate) status: Slot<()>,
    pub(crate) header: Slot<String>,
    pub(crate) source: Slot<()>,
    pub(crate) transparent: Slot<()>,
    pub(crate) message: Slot<()>,
    /// `#[source]`.
    pub(crate) plain_source: Option<Span>,
    /// `#[from]`.
    pub(crate) from: Option<Span>,
}

/// `param`, `param = "name"`, `param(name = "…", display)`.
#[derive(Default, Clone)]
pub(crate) struct ParamAttr {
    pub(crate) name: Option<Text>,
    pub(crate) form: ParamForm,
}

/// How a param is written.
#[derive(Default, Clone, Copy, PartialEq)]
pub(crate) enum ParamForm {
    /// As its `Param` impl says.
    #[default]
    Typed,
    /// As its `Display` text.
    Display,
    /// As it serialises.
    Json,
}

impl ParamForm {
    /// By what two forms are told apart in a text.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Typed => "typed",
            Self::Display => "display",
            Self::Json => "json",
        }
    }
}

impl FieldAttrs {
    /// Reads the attributes of a field.
    pub(crate) fn read(found: &Found, errors: &mut Errors) -> Self {
        let place = |attrs: &[Attr]| attrs.first().map(|attr| attr.name.span());
        let mut field = Self { plain_source: place(&found.source), from: place(&found.from), ..Self::default() };
        for entry in Entries::read(&found.api, errors).list {
            if let Some(name) = Level::Field.known(&entry.name) {
                field.set(name, entry, errors);
            } else if let Some((meant, entry)) = Level::Field.refuse(&entry, errors) {
                field.set(meant, entry, errors);
            }
        }
        field
    }

    fn set(&mut self, name: &str, entry: Entry, errors: &mut Errors) {
        if name == "param" {
            let value = ParamAttr::read(&entry, errors);
            return self.param.set(entry, value, errors);
        }
        if name == "header" {
            let value = entry.header_of_field(errors);
            return self.header.set(entry, value, errors);
        }
        let value = entry.flag(errors);
        let slot = match name {
            "private" => &mut self.private,
            "issues" => &mut self.issues,
            "retry_after" => &mut self.retry_after,
            "status" => &mut self.status,
            "source" => &mut self.source,
            "transparent" => &mut self.transparent,
            _ => &mut self.message,
        };
        slot.set(entry, value, errors);
    }

    /// The keys that give the field a role; `param` may stand beside some of them.
    pub(crate) fn roles(&self) -> impl Iterator<Item = &Ident> {
        let header = self.header.key();
        [&self.private, &self.issues, &self.retry_after, &self.status, &self.source, &self.transparent, &self.message]
            .into_iter()
            .filter_map(Slot::key)
            .chain(header)
    }
}

impl ParamAttr {
    fn read(entry: &Entry, errors: &mut Errors) -> Option<Self> {
        match &entry.form {
            Form::Flag => Some(Self::default()),
            Form::Value(_) => {
                let name = param_name(entry.string("param = \"user_id\"", errors)?, errors)?;
                Some(Self { name: Some(name), form: ParamForm::Typed })
            }
            Form::List(tokens) => {
                let mut inside = Entries::default();
                inside.add(tokens.clone(), "name = \"user_id\"", errors);
                Self::read_list(entry, inside, errors)
            }
            Form::Broken => None,
        }
    }

    /// `name = "…"`, `display` and `json`, in any order.
    fn read_list(param: &Entry, inside: Entries, errors: &mut Errors) -> Option<Self> {
        let (mut name, mut form, mut sound) = (Slot::<Text>::default(), Slot::<ParamForm>::default(), !inside.unread);
        if inside.list.is_empty() && sound {
            errors.push(&param.key, "`param` has nothing in its parentheses, write `param(display)`, or `param` alone");
            return None;
        }
        for entry in inside.list {
            match entry.key.to_string().as_str() {
                "name" => {
                    let value = entry.string("name = \"user_id\"", errors).and_then(|name| param_name(name, errors));
                    name.set(entry, value, errors);
                }
                word @ ("display" | "json") => {
                    let value = if word == "json" { ParamForm::Json } else { ParamForm::Display };
                    let value = entry.flag(errors).map(|()| value);
                    match form.key().filter(|first| *first != word) {
                        Some(first) => {
                            errors.push(&entry.key, format!("`{first}` and `{word}` exclude each other, keep one"));
                        }
                        None => form.set(entry, value, errors),
                    }
                }
                other => {
                    let hint = suggest(other, ["name", "display", "json"]);
                    errors.push(&entry.key, format!("`param` does not know `{other}`, {hint}"));
                    sound = false;
                }
            }
        }
        sound &= name.is_given() == name.get().is_some() && form.is_given() == form.get().is_some();
        sound.then(|| Self { name: name.get().cloned(), form: form.get().copied().unwrap_or_default() })
    }
}

/// A name that is written by hand: a letter, then letters, digits, `_` (RFC 9457 section 3.2).
fn param_name(literal: Text, errors: &mut Errors) -> Option<Text> {
    let name = &literal.value;
    if name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    {
        return Some(literal);
    }
    let shown = if name.is_empty() { "an empty string".to_owned() } else { format!("`{name}`") };
    errors.push(&literal, format!("{shown} is no name of a param, write letters, digits and `_`, a letter first"));
    None
}
