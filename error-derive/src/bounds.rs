//! Which bounds the fields of a generic item need: each only where a type parameter is in the field's type.

use crate::{
    ast::{Field, Input, ReadFrom, Variant},
    attr::ParamForm,
    expand::Recurring,
};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use std::collections::HashSet;

/// The predicates that every impl of a generic item has, beside its own `where` clause.
pub(crate) fn infer(input: &Input<'_>, p: &Recurring) -> Vec<TokenStream> {
    collect(input, |variant, field, inner| predicates(input, variant, field, inner, p))
}

/// What the impls of `decode` need beside them.
pub(crate) fn decode(input: &Input<'_>, p: &Recurring) -> Vec<TokenStream> {
    collect(input, |variant, field, _| {
        let from = if variant.is_decoded() { variant.read_from(field) } else { None };
        from.map(|from| read(field, &from, p)).into_iter().collect()
    })
}

/// The predicates of the fields whose types are generic, each once.
fn collect(
    input: &Input<'_>,
    predicates: impl Fn(&Variant<'_>, &Field<'_>, bool) -> Vec<TokenStream>,
) -> Vec<TokenStream> {
    let types: Vec<&Ident> = input.syntax.generics.type_params().map(|param| &param.ident).collect();
    let lifetimes: Vec<&Ident> = input.syntax.generics.lifetimes().map(|param| &param.lifetime.ident).collect();
    if types.is_empty() && lifetimes.is_empty() {
        return Vec::new();
    }
    let (mut seen, mut bounds) = (HashSet::new(), Vec::new());
    for variant in &input.variants {
        for field in &variant.fields {
            let (ty, inner) =
                (field.ty().to_token_stream(), variant.inner().is_some_and(|inner| inner.member == field.member));
            let generic = mentions(&ty, &types) || (inner && mentions(&ty, &lifetimes));
            if !generic {
                continue;
            }
            for predicate in predicates(variant, field, inner) {
                if seen.insert(predicate.to_string()) {
                    bounds.push(predicate);
                }
            }
        }
    }
    bounds
}

/// What a field's type must be to be read back.
fn read(field: &Field<'_>, from: &ReadFrom, p: &Recurring) -> TokenStream {
    let ty = field.ty();
    let held = field.optional().unwrap_or(ty);
    match (from, field.form()) {
        (ReadFrom::Param(_), ParamForm::Typed) => quote!(#ty: #p::FromParam),
        (ReadFrom::Param(_), ParamForm::Display) => quote!(#held: #p::FromText),
        (ReadFrom::Param(_), ParamForm::Json) => quote!(#held: #p::FromJson),
        (ReadFrom::Inner, _) => quote!(#ty: #p::Decode),
        (from, _) => {
            let by = format_ident!("{}", from.by().unwrap_or("Private"));
            quote!(#ty: #p::#by)
        }
    }
}

/// What one field's type must be.
fn predicates(
    input: &Input<'_>,
    variant: &Variant<'_>,
    field: &Field<'_>,
    inner: bool,
    p: &Recurring,
) -> Vec<TokenStream> {
    let ty = field.ty();
    let held = field.optional().unwrap_or(ty);
    let mut predicates = Vec::new();
    if inner {
        predicates.push(quote!(#ty: #p::ApiError + #p::Catalogued));
    }
    let mut interpolated = false;
    for placeholder in variant.template.iter().flat_map(crate::message::Template::placeholders) {
        if placeholder.field == field.name {
            let format = format_ident!("{}", placeholder.trait_name());
            predicates.push(quote!(#ty: #p::#format));
            interpolated = true;
        }
    }
    if field.param_name.as_deref().is_some() {
        predicates.push(match field.form() {
            ParamForm::Typed => quote!(#ty: #p::Param),
            ParamForm::Display => quote!(#held: #p::Display),
            ParamForm::Json => quote!(#held: #p::Serialize),
        });
    } else if interpolated && !field.has_role() {
        predicates.push(quote!(#ty: #p::Param));
    }
    let attrs = &field.attrs;
    if attrs.issues.is_given() {
        predicates.push(quote!(#ty: #p::ToIssues));
    }
    if attrs.retry_after.is_given() {
        predicates.push(quote!(#ty: #p::ToRetryAfter));
    }
    if attrs.status.is_given() {
        predicates.push(quote!(#ty: #p::ToStatus));
    }
    if attrs.message.is_given() {
        predicates.push(quote!(#ty: #p::MessageText));
    }
    if attrs.header.is_given() {
        predicates.push(quote!(#held: #p::Display));
    }
    if field.is_source && input.writes("error") {
        predicates.push(quote!(#held: #p::Error + 'static));
    }
    predicates
}

/// Whether one of `names` is among the tokens.
pub(crate) fn mentions(tokens: &TokenStream, names: &[&Ident]) -> bool {
    tokens.clone().into_iter().any(|tree| match tree {
        TokenTree::Ident(ident) => names.iter().any(|name| **name == ident),
        TokenTree::Group(group) => mentions(&group.stream(), names),
        _ => false,
    })
}
