//! A field: what it is for.

use crate::{
    attr::{Behind, FieldAttrs, Found, ParamForm, Text},
    errors::Errors,
    message::Template,
    syntax,
    words::{text_of, unraw},
};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{GenericArgument, Index, Member, PathArguments, Type, parse::Parser, spanned::Spanned};

pub(crate) struct Field<'a> {
    pub(crate) syntax: &'a syntax::Field,
    pub(crate) member: Member,
    pub(crate) found: &'a Found,
    pub(crate) attrs: FieldAttrs,
    /// The name by which a placeholder finds it: without `r#`, or its position.
    pub(crate) name: String,
    /// Whether it is the internal cause.
    pub(crate) is_source: bool,
    /// Under which name it is sent, if it is: marked so, or a named field that the message interpolates.
    pub(crate) param_name: Option<String>,
    /// The trait by which generated code knows its type, where that is public as it is: one for all that is asked of it.
    pub(crate) public_by: Option<&'static str>,
}

impl<'a> Field<'a> {
    pub(super) fn new(index: usize, syntax: &'a syntax::Field, errors: &mut Errors) -> Self {
        let (member, name) = match &syntax.ident {
            Some(ident) => (Member::Named(ident.clone()), unraw(ident)),
            None => {
                let word = match &syntax.ty {
                    Type::Path(path) => path.path.get_ident(),
                    _ => None,
                };
                let span = word.map_or_else(|| syntax.ty.span(), Ident::span);
                let index = Index { index: u32::try_from(index).unwrap_or(u32::MAX), span };
                let name = index.index.to_string();
                (Member::Unnamed(index), name)
            }
        };
        let found = &syntax.found;
        let attrs = FieldAttrs::read(found, errors);
        let is_source = is_source(&attrs, found, &name);
        Self { syntax, member, found, attrs, name, is_source, param_name: None, public_by: None }
    }

    /// Finds what clients see of it, once the message is known.
    pub(super) fn publish(&mut self, template: Option<&Template>) {
        let (mut interpolated, mut text) = (false, false);
        for placeholder in template.iter().flat_map(|template| template.placeholders()) {
            if placeholder.field == self.name {
                interpolated = true;
                text |= placeholder.trait_name() == "Display";
            }
        }
        let (role, param) = (self.has_role(), &self.attrs.param);
        let sent = if param.is_given() { param.get().is_some() } else { !role && interpolated };
        let own = || matches!(self.member, Member::Named(_)).then(|| self.name.clone());
        let named = param.get().and_then(|attr| attr.name.as_ref()).map(|Text { value, .. }| value.clone());
        let param_name = if sent && !self.attrs.message.is_given() { named.or_else(own) } else { None };
        // A positional field may be shown without being sent; that it may be public at all, its type says.
        let shown = interpolated && !role && !param.is_given();
        let public = shown || (param_name.is_some() && self.form() == ParamForm::Typed);
        self.public_by = public.then_some(if text { "Interpolated" } else { "Param" });
        self.param_name = param_name;
    }

    pub(crate) fn ty(&self) -> &'a Type {
        &self.syntax.ty
    }

    /// Whether a key says what it is for, other than being a param.
    pub(crate) fn has_role(&self) -> bool {
        self.is_source || (!self.found.api.is_empty() && self.attrs.roles().next().is_some())
    }

    /// The type in an `Option`, going by its name.
    pub(crate) fn optional(&self) -> Option<&'a Type> {
        let mut ty = self.ty();
        // A type that a macro handed on as `$ty:ty` stands in a group that nobody sees.
        while let Type::Group(group) = ty {
            ty = &group.elem;
        }
        let Type::Path(path) = ty else { return None };
        let last = path.path.segments.last()?;
        let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
        match arguments.args.first() {
            Some(GenericArgument::Type(ty)) if arguments.args.len() == 1 && last.ident == "Option" => Some(ty),
            _ => None,
        }
    }

    /// How it is written as a param.
    pub(crate) fn form(&self) -> ParamForm {
        self.attrs.param.get().map(|attr| attr.form).unwrap_or_default()
    }

    /// The type as text, for comparing. Most types are one word, which is quick to have.
    pub(crate) fn type_text(&self) -> String {
        match self.ty() {
            Type::Path(path) => path.path.get_ident().map_or_else(|| path.to_token_stream().to_string(), text_of),
            ty => ty.to_token_stream().to_string(),
        }
    }

    /// The place of a field: its name, or the type of a positional one.
    pub(crate) fn tokens(&self) -> TokenStream {
        match &self.member {
            Member::Named(ident) => ident.to_token_stream(),
            Member::Unnamed(_) => self.ty().to_token_stream(),
        }
    }
}

/// Whether a field is the internal cause, by an attribute or by its name.
fn is_source(attrs: &FieldAttrs, found: &Found, name: &str) -> bool {
    let marked = attrs.source.is_given() || attrs.plain_source.is_some() || attrs.from.is_some();
    let other = || attrs.param.is_given() || attrs.roles().any(|role| role != "source");
    (marked || is_foreign_source(found) || (name == "source" && !other())) && !attrs.transparent.is_given()
}

/// `#[snafu(source)]` and `#[snafu(backtrace)]` are internal as `#[source]` is.
fn is_foreign_source(found: &Found) -> bool {
    let mut internal = false;
    for attr in &found.snafu {
        let Behind::List(list) = &attr.behind else { continue };
        let parser = syn::meta::parser(|meta| {
            internal |= meta.path.is_ident("source") || meta.path.is_ident("backtrace");
            meta.input.parse::<TokenStream>().map(drop)
        });
        let _ = parser.parse2(list.stream());
    }
    internal
}
