//! A variant: what it declares, and what follows from that.

use super::Field;
use crate::{
    attr::{Found, ItemAttrs, SameAs, VariantAttrs},
    errors::Errors,
    message::Template,
    status::phrase,
    syntax,
    words::{check_code, constant, snake_case, title, unraw},
};
use proc_macro2::{Ident, TokenTree};

pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) name: &'a str,
    pub(crate) found: &'a Found,
    pub(crate) attrs: VariantAttrs,
    pub(crate) fields: Vec<Field<'a>>,
    pub(crate) code: Option<Code>,
    /// The parsed `msg`, otherwise the phrase of the status or the text of the shared spec.
    pub(crate) template: Option<Template>,
    /// The variant's own status, or the enum's.
    pub(crate) status: Option<u16>,
}

/// A code, and where a mistake about it is shown.
#[derive(Clone)]
pub(crate) struct Code {
    pub(crate) text: String,
    pub(crate) place: TokenTree,
}

impl<'a> Variant<'a> {
    pub(super) fn new(syntax: &'a syntax::Variant, attrs: VariantAttrs, errors: &mut Errors) -> Self {
        let syntax::Variant { ident, name, found, fields } = syntax;
        let fields = fields.iter().enumerate().map(|(index, field)| Field::new(index, field, errors)).collect();
        Self { ident, name, found, attrs, fields, code: None, template: None, status: None }
    }

    /// Finds what a key or its default says, where that needs the item's keys.
    pub(super) fn resolve(&mut self, item: &ItemAttrs, errors: &mut Errors) {
        let status = if self.attrs.status.is_given() { &self.attrs.status } else { &item.status };
        self.status = status.get().map(|status| status.number);
        self.code = match self.attrs.code.get() {
            Some(literal) => Some(Code { text: literal.value.clone(), place: literal.tree() }),
            None if self.attrs.code.is_given() || self.is_transparent() || self.attrs.same_as.is_given() => None,
            None if item.infer_codes.is_given() => {
                let text = snake_case(&unraw(self.ident));
                if check_code(&text).is_err() {
                    errors
                        .push(self.ident, format!("`{}` gives no code, write `code = \"user_not_found\"`", self.ident));
                    None
                } else {
                    Some(Code { text, place: self.ident.clone().into() })
                }
            }
            None => None,
        };
        self.template = match (self.attrs.msg.get(), self.status) {
            (Some(literal), _) => Template::parse(literal, errors),
            (None, Some(status)) if !self.attrs.msg.is_given() => phrase(status).map(Template::fixed),
            _ => None,
        };
    }

    /// Whether thiserror or snafu stands on it or in it.
    pub(super) fn is_foreign(&self) -> bool {
        self.found.is_foreign() || self.fields.iter().any(|field| field.found.is_foreign())
    }

    /// Whether it has its spec from the one field that is another error.
    pub(crate) fn is_transparent(&self) -> bool {
        self.attrs.transparent.is_given() || self.fields.iter().any(|field| field.attrs.transparent.is_given())
    }

    /// The field that a transparent variant passes through.
    pub(crate) fn inner(&self) -> Option<&Field<'a>> {
        let marked = self.fields.iter().find(|field| field.attrs.transparent.is_given());
        marked.or(if self.attrs.transparent.is_given() { self.fields.first() } else { None })
    }

    pub(crate) fn same_variant(&self) -> Option<&Ident> {
        match self.attrs.same_as.get() {
            Some(SameAs::Variant(ident)) => Some(ident),
            _ => None,
        }
    }

    pub(crate) fn title(&self) -> String {
        let from_code = || self.code.as_ref().map_or_else(String::new, |code| title(&code.text));
        self.attrs.title.get().map_or_else(from_code, |title| title.value.clone())
    }

    /// The name of the constant that holds its code.
    pub(crate) fn constant(&self) -> Option<String> {
        self.code.as_ref().map(|code| constant(&code.text))
    }

    /// The field that a placeholder names.
    pub(crate) fn field(&self, name: &str) -> Option<&Field<'a>> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Whether each occurrence may have a status of its own.
    pub(crate) fn has_status_field(&self) -> bool {
        self.fields.iter().any(|field| field.attrs.status.is_given())
    }

    /// The internal cause. The error that a variant passes through is none, though `#[from]` may stand there.
    pub(crate) fn source(&self) -> Option<&Field<'a>> {
        let inner = self.inner().map(|inner| &inner.member);
        self.fields.iter().find(|field| field.is_source && Some(&field.member) != inner)
    }

    /// The params that it sends, with their names.
    pub(crate) fn params(&self) -> impl Iterator<Item = (&Field<'a>, &str)> {
        self.fields.iter().filter_map(|field| Some((field, field.param_name.as_deref()?)))
    }
}
