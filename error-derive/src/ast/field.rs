//! A field: what it is for.

use crate::{
    attr::{FieldAttrs, ParamForm},
    errors::Errors,
};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{GenericArgument, Index, Member, PathArguments, Type, ext::IdentExt, spanned::Spanned};

pub(crate) struct Field<'a> {
    pub(crate) syntax: &'a syn::Field,
    pub(crate) member: Member,
    pub(crate) attrs: FieldAttrs,
    /// `#[snafu(source)]` and `#[snafu(backtrace)]` are internal as `#[source]` is.
    foreign_source: bool,
}

impl<'a> Field<'a> {
    pub(super) fn new(index: usize, syntax: &'a syn::Field, errors: &mut Errors) -> Self {
        let member = match &syntax.ident {
            Some(ident) => Member::Named(ident.clone()),
            None => Member::Unnamed(Index { index: u32::try_from(index).unwrap_or(u32::MAX), span: syntax.ty.span() }),
        };
        let foreign_source = syntax.attrs.iter().any(|attr| {
            let mut internal = false;
            let _ = attr.path().is_ident("snafu").then(|| {
                attr.parse_nested_meta(|meta| {
                    internal |= meta.path.is_ident("source") || meta.path.is_ident("backtrace");
                    meta.input.parse::<TokenStream>().map(drop)
                })
            });
            internal
        });
        Self { syntax, member, attrs: FieldAttrs::read(&syntax.attrs, errors), foreign_source }
    }

    /// The name by which a placeholder finds it: without `r#`, or its position.
    pub(crate) fn name(&self) -> String {
        match &self.member {
            Member::Named(ident) => ident.unraw().to_string(),
            Member::Unnamed(index) => index.index.to_string(),
        }
    }

    pub(crate) fn ty(&self) -> &'a Type {
        &self.syntax.ty
    }

    /// Whether a key says what it is for, other than being a param.
    pub(crate) fn has_role(&self) -> bool {
        self.attrs.roles().next().is_some() || self.is_source()
    }

    /// Whether it is the internal cause.
    pub(crate) fn is_source(&self) -> bool {
        let attrs = &self.attrs;
        let marked =
            attrs.source.is_given() || attrs.plain_source.is_some() || attrs.from.is_some() || self.foreign_source;
        let other = attrs.param.is_given() || attrs.roles().any(|role| role != "source");
        (marked || (self.name() == "source" && !other)) && !attrs.transparent.is_given()
    }

    /// The type in an `Option`, going by its name.
    pub(crate) fn optional(&self) -> Option<&'a Type> {
        let mut ty = self.ty();
        // A type that a macro handed on as `$ty:ty` stands in a group that nobody sees.
        while let Type::Group(group) = ty {
            ty = &group.elem;
        }
        let Type::Path(path) = ty else { return None };
        let last = path.path.segments.last().filter(|last| last.ident == "Option")?;
        let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
        match arguments.args.first() {
            Some(GenericArgument::Type(ty)) if arguments.args.len() == 1 => Some(ty),
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
            Type::Path(path) => {
                path.path.get_ident().map_or_else(|| path.to_token_stream().to_string(), Ident::to_string)
            }
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
