//! Which row a value has: a `match` with an arm for each variant.

use super::{Item, local, text::tokens};
use crate::{
    ast::{Field, Variant},
    words::each,
};
use proc_macro2::TokenStream;
use quote::quote;
use std::iter;

/// How many variants one `match` names. The compiler holds each of its patterns against all others, which is quadratic: a
/// type with more variants has a `match` within the last arm of another.
pub(super) const PIECE: usize = 256;

/// The row of each variant, or the error that it passes through.
pub(super) fn at(item: &Item<'_>) -> TokenStream {
    let (p, inner) = (&item.p, local("inner", 0));
    let (passing, own): (Vec<_>, Vec<_>) = item.input.variants.iter().partition(|variant| variant.inner().is_some());
    let passed = passing.iter().filter_map(|variant| {
        let (path, Field { member, syntax, .. }) = (item.path(variant.ident), variant.inner()?);
        let ty = &syntax.ty;
        Some(quote!(#path { #member: #inner, .. } => return #p::At::Inner(<#ty as #p::Transparent>::__error(#inner)),))
    });
    let body = match (own.is_empty(), passing.is_empty()) {
        (true, true) => quote!(match *self {}),
        (true, false) => quote!(match self { #(#passed)* }),
        _ => {
            let own: Vec<_> = own.into_iter().enumerate().collect();
            let row = row(item, &own, passed.collect());
            quote!(#p::own(<Self as #p::Catalogued>::GROUP, #row))
        }
    };
    quote!(fn at(&self) -> #p::At<'_> { #body })
}

/// The number of a variant among those that have a row.
fn row(item: &Item<'_>, own: &[(usize, &Variant<'_>)], passed: TokenStream) -> TokenStream {
    if item.input.variants.len() == 1 {
        return quote!(0usize);
    }
    let name = item.ident.to_string();
    let arms = |own: &[_]| {
        tokens(&each(own, &|f, (row, variant): &(usize, &Variant<'_>)| {
            writeln!(f, "{name}::{} {{ .. }} => {row}usize,", variant.name)
        }))
    };
    match own.split_last() {
        Some((_, others)) if item.input.variants.len() > PIECE => {
            let pieces = others.chunks(PIECE).map(arms);
            let pieces: Vec<_> = iter::once(passed).chain(pieces).filter(|arms| !arms.is_empty()).collect();
            let last = others.len();
            nested(&pieces, Some(quote!(#last)))
        }
        _ => {
            let arms = arms(own);
            nested(&[quote!(#arms #passed)], None)
        }
    }
}

/// A `match` for each of some lists of arms, with the next one in its last arm, and `rest` in the last of all.
pub(super) fn nested(pieces: &[TokenStream], rest: Option<TokenStream>) -> TokenStream {
    let mut inner = rest;
    for arms in pieces.iter().rev() {
        let rest = inner.map(|inner| quote!(_ => #inner));
        inner = Some(quote!(match self { #arms #rest }));
    }
    inner.unwrap_or_default()
}
