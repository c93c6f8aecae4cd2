//! A variant: what it declares, and what follows from that.

use super::Field;
use crate::{
    attr::{ItemAttrs, ParamForm, SameAs, VariantAttrs},
    errors::Errors,
    message::Template,
    status::phrase,
    words::{check_code, constant, snake_case, title},
};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{Fields, Member, ext::IdentExt};

pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
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
    pub(crate) tokens: TokenStream,
}

impl<'a> Variant<'a> {
    pub(super) fn new(ident: &'a Ident, attrs: VariantAttrs, fields: &'a Fields, errors: &mut Errors) -> Self {
        let fields = fields.iter().enumerate().map(|(index, field)| Field::new(index, field, errors)).collect();
        Self { ident, attrs, fields, code: None, template: None, status: None }
    }

    /// Finds what a key or its default says, where that needs the item's keys.
    pub(super) fn resolve(&mut self, item: &ItemAttrs, errors: &mut Errors) {
        let status = if self.attrs.status.is_given() { &self.attrs.status } else { &item.status };
        self.status = status.get().map(|status| status.number);
        self.code = match self.attrs.code.get() {
            Some(literal) => Some(Code { text: literal.value(), tokens: literal.to_token_stream() }),
            None if self.attrs.code.is_given() || self.is_transparent() || self.attrs.same_as.is_given() => None,
            None if item.infer_codes.is_given() => {
                let text = snake_case(&self.ident.unraw().to_string());
                if check_code(&text).is_err() {
                    errors
                        .push(self.ident, format!("`{}` gives no code, write `code = \"user_not_found\"`", self.ident));
                    None
                } else {
                    Some(Code { text, tokens: self.ident.to_token_stream() })
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
        self.attrs.title.get().map_or_else(from_code, syn::LitStr::value)
    }

    /// The name of the constant that holds its code.
    pub(crate) fn constant(&self) -> Option<String> {
        self.code.as_ref().map(|code| constant(&code.text))
    }

    /// The field that a placeholder names.
    pub(crate) fn field(&self, name: &str) -> Option<&Field<'a>> {
        self.fields.iter().find(|field| field.name() == name)
    }

    /// Whether the message interpolates `field`.
    pub(crate) fn interpolates(&self, field: &Field<'_>) -> bool {
        let name = field.name();
        self.template.iter().flat_map(Template::placeholders).any(|placeholder| placeholder.field == name)
    }

    /// The trait by which generated code knows a field's type, where it is public as it is: one for all that is asked of it.
    pub(crate) fn public_by(&self, field: &Field<'_>) -> Option<&'static str> {
        let sent = self.param_name(field).is_some() && field.form() == ParamForm::Typed;
        // A positional field may be shown without being sent; that it may be public at all, its type says.
        let shown = self.interpolates(field) && !field.has_role() && !field.attrs.param.is_given();
        let name = field.name();
        let mut placeholders = self.template.iter().flat_map(Template::placeholders);
        let text = placeholders.any(|placeholder| placeholder.field == name && placeholder.trait_name() == "Display");
        (sent || shown).then_some(if text { "Interpolated" } else { "Param" })
    }

    /// Whether each occurrence may have a status of its own.
    pub(crate) fn has_status_field(&self) -> bool {
        self.fields.iter().any(|field| field.attrs.status.is_given())
    }

    /// The internal cause. The error that a variant passes through is none, though `#[from]` may stand there.
    pub(crate) fn source(&self) -> Option<&Field<'a>> {
        let inner = self.inner().map(|inner| &inner.member);
        self.fields.iter().find(|field| field.is_source() && Some(&field.member) != inner)
    }

    /// The params that it sends, with their names.
    pub(crate) fn params(&self) -> impl Iterator<Item = (&Field<'a>, String)> {
        self.fields.iter().filter_map(|field| self.param_name(field).map(|name| (field, name)))
    }

    /// Under which name a field is sent, if it is: marked so, or a named field that the message interpolates.
    pub(crate) fn param_name(&self, field: &Field<'_>) -> Option<String> {
        if field.attrs.message.is_given() {
            return None;
        }
        let own = match &field.member {
            Member::Named(ident) => Some(ident.unraw().to_string()),
            Member::Unnamed(_) => None,
        };
        match field.attrs.param.get() {
            Some(attr) => attr.name.as_ref().map(syn::LitStr::value).or(own),
            None if field.attrs.param.is_given() || field.has_role() => None,
            None => own.filter(|_| self.interpolates(field)),
        }
    }
}
