//! The rules of `decode`: each field can be read back, and a code tells which variant it is.

use crate::{
    ast::{Field, Input, Variant},
    attr::{SameAs, text},
    errors::Errors,
    message::Template,
};
use proc_macro2::TokenStream;
use quote::ToTokens;
use std::collections::HashMap;
use syn::{Member, Type};

pub(super) fn check(input: &Input<'_>, errors: &mut Errors) {
    if !input.attrs.decode.is_given() {
        return;
    }
    for variant in input.variants.iter().filter(|variant| variant.is_decoded() && is_sound(variant)) {
        variant.fields.iter().for_each(|field| check_field(input, variant, field, errors));
    }
    check_codes(input, errors);
    check_from(input, errors);
}

/// Whether all was read that says which fields are sent; what was not has its own mistake.
fn is_sound(variant: &Variant<'_>) -> bool {
    let attrs = &variant.attrs;
    let placeholders = || variant.template.iter().flat_map(Template::placeholders);
    let msg = !attrs.msg.is_given() || variant.template.is_some();
    let same_as = !attrs.same_as.is_given() || attrs.same_as.get().is_some();
    !attrs.unread && msg && same_as && placeholders().all(|placeholder| variant.field(&placeholder.field).is_some())
}

/// A field that is not sent cannot come back.
fn check_field(input: &Input<'_>, variant: &Variant<'_>, field: &Field<'_>, errors: &mut Errors) {
    let attrs = &field.attrs;
    if let Some(name) = variant.param_name(field) {
        let target = variant.same_variant().and_then(|ident| input.variant(ident));
        if let Some(target) = target.filter(|target| target.params().all(|(_, known)| known != name)) {
            errors.push(
                &field.tokens(),
                format!(
                    "`{name}` is no param of `{}` and not sent, mark it `#[api(private)]` with a type that is `Default`",
                    target.ident
                ),
            );
        }
    }
    // A key that was not understood has its own mistake.
    let unread = field.syntax.attrs.iter().any(|attr| attr.path().is_ident("api")) && !field.has_role();
    if variant.read_from(field).is_some() || attrs.param.is_given() && !variant.is_transparent() || unread {
        return;
    }
    let (place, role) = match (attrs.header.key(), attrs.message.key()) {
        (Some(key), _) | (None, Some(key)) => (key.to_token_stream(), format!("a `{key}` field")),
        (None, None) if matches!(field.member, Member::Unnamed(_)) => (field.tokens(), "this field".to_owned()),
        (None, None) => (field.tokens(), format!("`{}`", field.name())),
    };
    errors.push(&place, format!("`decode` cannot read {role} back, {}", instead(variant, field)));
}

/// What to write so that a field can be read back.
fn instead(variant: &Variant<'_>, field: &Field<'_>) -> &'static str {
    let named = matches!(field.member, Member::Named(_));
    let (header, message) = (field.attrs.header.is_given(), field.attrs.message.is_given());
    match (variant.is_transparent(), header || message) {
        (true, true) => "leave out one of them",
        (true, false) => "mark it `#[api(private)]` with a type that is `Default`",
        (false, true) if named => "write `param` beside it",
        (false, true) => "write `param = \"…\"` beside it",
        (false, false) if named => "mark it `#[api(param)]`, or `#[api(private)]` with a type that is `Default`",
        (false, false) => "mark it `#[api(param = \"…\")]`, or `#[api(private)]` with a type that is `Default`",
    }
}

/// Of the variants with one code a client gets one back: which, would be a matter of chance.
fn check_codes(input: &Input<'_>, errors: &mut Errors) {
    let mut known: HashMap<String, &Variant<'_>> = HashMap::new();
    for variant in input.variants.iter().filter(|variant| variant.is_decoded()) {
        let Some(face) = variant.face() else { continue };
        let Some(first) = known.get(&face) else {
            known.insert(face, variant);
            continue;
        };
        // The mistake stands where a code is shared: at the second, unless that is the one that declares it.
        let (sharer, other) = if variant.attrs.same_as.is_given() { (variant, *first) } else { (*first, variant) };
        let Some((place, shown)) = shared(sharer) else { continue };
        errors.push(
            &place,
            format!(
                "`decode` makes one variant of a code, and `{}` has that of `{shown}` too, leave out one of them or `decode`",
                other.ident
            ),
        );
    }
}

/// The value of `same_as`, and how it is written.
fn shared(variant: &Variant<'_>) -> Option<(TokenStream, String)> {
    Some(match variant.attrs.same_as.get()? {
        SameAs::Variant(ident) => (ident.to_token_stream(), ident.to_string()),
        SameAs::Code(path) => (path.to_token_stream(), text(path)),
    })
}

/// What has `From` has `TryFrom` by it, and ours would be a second one.
fn check_from(input: &Input<'_>, errors: &mut Errors) {
    for ty in input.taken_by_from() {
        let shown = ty.to_token_stream();
        errors.push(
            ty,
            format!("`decode` makes this type of an `ErrorResponse`, which `#[from]` on `{shown}` does too, write `#[source]`"),
        );
    }
}

impl<'a> Input<'a> {
    /// The types of `#[from]` fields that are, or may be, the response itself.
    pub(crate) fn taken_by_from(&self) -> impl Iterator<Item = &'a Type> {
        let parameters: Vec<_> = self.syntax.generics.type_params().map(|param| &param.ident).collect();
        let fields = self.variants.iter().flat_map(|variant| &variant.fields);
        let fields = fields.filter(|field| field.attrs.from.is_some()).map(Field::ty);
        fields
            .filter(move |ty| match ty {
                Type::Path(path) => {
                    let last = path.path.segments.last().map(|last| &last.ident);
                    last.is_some_and(|last| last == "ErrorResponse")
                        || path.path.get_ident().is_some_and(|ident| parameters.contains(&ident))
                }
                _ => false,
            })
            .collect::<Vec<_>>()
            .into_iter()
    }
}
