//! The model of an item: plain data that borrows the syntax. Rules stand in `valid`, tokens in `expand`.

mod decoded;
mod field;
mod variant;

pub(crate) use decoded::ReadFrom;
pub(crate) use field::Field;
pub(crate) use variant::Variant;

use crate::{
    attr::{ItemAttrs, Level, VariantAttrs, path_span},
    errors::Errors,
};
use proc_macro2::{Ident, Span};
use syn::{Attribute, Data, DeriveInput, Fields, Path, Token};

/// The enum, or the struct as an enum of one variant.
pub(crate) struct Input<'a> {
    pub(crate) syntax: &'a DeriveInput,
    pub(crate) is_struct: bool,
    pub(crate) attrs: ItemAttrs,
    pub(crate) variants: Vec<Variant<'a>>,
    /// thiserror or snafu writes `Display`, `Error` and `From`.
    pub(crate) foreign: bool,
}

impl<'a> Input<'a> {
    /// Reads an item; `None` if it is a union.
    pub(crate) fn from_syn(syntax: &'a DeriveInput, errors: &mut Errors) -> Option<Self> {
        let level = if matches!(syntax.data, Data::Enum(_)) { Level::Enum } else { Level::Struct };
        let (attrs, of_struct) = ItemAttrs::read(level, &syntax.attrs, errors);
        let mut variants = match &syntax.data {
            Data::Enum(data) => data
                .variants
                .iter()
                .map(|variant| {
                    let attrs = VariantAttrs::read(&variant.attrs, errors);
                    Variant::new(&variant.ident, attrs, &variant.fields, errors)
                })
                .collect(),
            Data::Struct(data) => vec![Variant::new(&syntax.ident, of_struct, &data.fields, errors)],
            Data::Union(data) => {
                errors.push(
                    &data.union_token,
                    "a union has no variants to tell apart, derive `ApiError` on an enum or a struct",
                );
                return None;
            }
        };
        for variant in &mut variants {
            variant.resolve(&attrs, errors);
        }
        share_templates(&mut variants);
        let foreign = is_foreign(syntax);
        Some(Self { syntax, is_struct: level == Level::Struct, attrs, variants, foreign })
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
        self.variants.iter().find(|variant| variant.ident == ident)
    }
}

/// Gives a variant without a `msg` that shares another one's spec its template too, whose placeholders name its own fields.
fn share_templates(variants: &mut [Variant<'_>]) {
    for at in 0..variants.len() {
        let target = variants.get(at).filter(|variant| !variant.attrs.msg.is_given()).and_then(Variant::same_variant);
        let target = target.and_then(|ident| variants.iter().find(|variant| variant.ident == ident));
        let template = target.and_then(|target| target.template.clone());
        if let Some((variant, template)) = variants.get_mut(at).zip(template) {
            variant.template = Some(template);
        }
    }
}

/// Whether thiserror or snafu stands beside us.
fn is_foreign(syntax: &DeriveInput) -> bool {
    let has = |attrs: &[Attribute]| ["error", "snafu"].iter().any(|name| path_span(attrs, name).is_some());
    let in_fields = |fields: &Fields| fields.iter().any(|field| has(&field.attrs));
    has(&syntax.attrs)
        || match &syntax.data {
            Data::Enum(data) => data.variants.iter().any(|variant| has(&variant.attrs) || in_fields(&variant.fields)),
            Data::Struct(data) => in_fields(&data.fields),
            Data::Union(_) => false,
        }
}
