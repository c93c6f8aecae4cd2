//! The keys of a field.

use super::{Entry, Form, Level, Slot, entries, path_span, tokens_or};
use crate::{errors::Errors, words::suggest};
use proc_macro2::{Ident, Span};
use syn::{Attribute, LitStr, Token, ext::IdentExt, parse::ParseStream, parse::Parser};

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
    pub(crate) name: Option<LitStr>,
    pub(crate) form: ParamForm,
}

/// How a param is written.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
pub(crate) enum ParamForm {
    /// As its `Param` impl says.
    #[default]
    Typed,
    /// As its `Display` text.
    Display,
    /// As it serialises.
    Json,
}

impl FieldAttrs {
    /// Reads the attributes of a field.
    pub(crate) fn read(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut field =
            Self { plain_source: path_span(attrs, "source"), from: path_span(attrs, "from"), ..Self::default() };
        for entry in entries(attrs, errors) {
            let name = entry.key.unraw().to_string();
            if Level::Field.knows(&name) {
                field.set(&name, &entry, errors);
            } else {
                Level::Field.refuse(&entry.key, errors);
            }
        }
        field
    }

    fn set(&mut self, name: &str, entry: &Entry, errors: &mut Errors) {
        if name == "param" {
            let value = ParamAttr::read(entry, errors);
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
                let read = |input: ParseStream<'_>| Self::read_list(input, errors);
                let read = read.parse2(tokens_or(tokens, &entry.key));
                read.unwrap_or_else(|error| {
                    errors.add(error);
                    None
                })
            }
        }
    }

    /// `name = "…"`, `display` and `json`, in any order.
    fn read_list(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<Option<Self>> {
        let (mut attr, mut sound) = (Self::default(), true);
        while !input.is_empty() {
            let key = input.call(Ident::parse_any)?;
            match key.to_string().as_str() {
                "display" => attr.form = ParamForm::Display,
                "json" => attr.form = ParamForm::Json,
                "name" => {
                    input.parse::<Token![=]>()?;
                    attr.name = param_name(input.parse()?, errors);
                    sound &= attr.name.is_some();
                }
                other => {
                    errors.push(
                        &key,
                        format!("`param` does not know `{other}`, {}", suggest(other, ["name", "display", "json"])),
                    );
                    sound = false;
                }
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(sound.then_some(attr))
    }
}

/// A name that is written by hand: a letter, then letters, digits, `_` (RFC 9457 section 3.2).
fn param_name(literal: LitStr, errors: &mut Errors) -> Option<LitStr> {
    let name = literal.value();
    if name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    {
        return Some(literal);
    }
    errors.push(&literal, format!("`{name}` is no name of a param, write letters, digits and `_`, a letter first"));
    None
}
