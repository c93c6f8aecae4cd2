//! The model of an item: plain data that borrows the syntax. Rules stand in `valid`, tokens in `expand`.

mod decoded;
mod field;
mod variant;

pub(crate) use decoded::ReadFrom;
pub(crate) use field::Field;
pub(crate) use variant::Variant;

use crate::{
    attr::{Found, ItemAttrs, Level, VariantAttrs},
    errors::Errors,
    syntax::{Kind, Syntax},
};
use proc_macro2::{Ident, Span};
use std::mem;
use syn::{Path, Token};

/// The enum, or the struct as an enum of one variant.
pub(crate) struct Input<'a> {
    pub(crate) syntax: &'a Syntax,
    pub(crate) is_struct: bool,
    pub(crate) found: &'a Found,
    pub(crate) attrs: ItemAttrs,
    pub(crate) variants: Vec<Variant<'a>>,
    /// thiserror or snafu writes `Display`, `Error` and `From`.
    pub(crate) foreign: bool,
}

impl<'a> Input<'a> {
    /// Reads an item; `None` if it is a union.
    pub(crate) fn of(syntax: &'a Syntax, errors: &mut Errors) -> Option<Self> {
        if let Kind::Union(union) = &syntax.kind {
            errors.push(union, "a union has no variants to tell apart, derive `ApiError` on an enum or a struct");
            return None;
        }
        let is_struct = matches!(syntax.kind, Kind::Struct);
        let (level, found) = (if is_struct { Level::Struct } else { Level::Enum }, &syntax.found);
        let (attrs, mut of_struct) = ItemAttrs::read(level, found, errors);
        let mut variants = Vec::with_capacity(syntax.variants.len());
        for variant in &syntax.variants {
            let attrs = if is_struct { mem::take(&mut of_struct) } else { VariantAttrs::read(&variant.found, errors) };
            variants.push(Variant::new(variant, attrs, errors));
        }
        for variant in &mut variants {
            variant.resolve(&attrs, errors);
        }
        share_templates(&mut variants);
        for Variant { fields, template, .. } in &mut variants {
            for field in fields {
                field.publish(template.as_ref());
            }
        }
        let foreign = found.is_foreign() || variants.iter().any(Variant::is_foreign);
        Some(Self { syntax, is_struct, found, attrs, variants, foreign })
    }

    /// Whether we write this impl.
    pub(crate) fn writes(&self, name: &str) -> bool {
        let by_others = self.foreign && matches!(name, "display" | "error" | "from");
        !by_others && !self.attrs.omits(name)
    }

    /// The path of the runtime crate's part for generated code.
    pub(crate) fn private(&self) -> Path {
        let mut path = self.attrs.krate.get().cloned().unwrap_or_else(|| {
            let mut path = Path::from(Ident::new("error_core", Span::call_site()));
            path.leading_colon = Some(<Token![::]>::default());
            path
        });
        path.segments.push(Ident::new("__private", Span::call_site()).into());
        path
    }

    pub(crate) fn variant(&self, ident: &Ident) -> Option<&Variant<'a>> {
        find(&self.variants, ident)
    }
}

/// Gives a variant without a `msg` that shares another one's spec its template too, whose placeholders name its own fields.
fn share_templates(variants: &mut [Variant<'_>]) {
    for at in 0..variants.len() {
        let target = variants.get(at).filter(|variant| !variant.attrs.msg.is_given()).and_then(Variant::same_variant);
        let target = target.and_then(|ident| find(variants, ident));
        let template = target.and_then(|target| target.template.clone());
        if let Some((variant, template)) = variants.get_mut(at).zip(template) {
            variant.template = Some(template);
        }
    }
}

fn find<'v, 'a>(variants: &'v [Variant<'a>], ident: &Ident) -> Option<&'v Variant<'a>> {
    let name = ident.to_string();
    variants.iter().find(|variant| variant.name == name)
}
