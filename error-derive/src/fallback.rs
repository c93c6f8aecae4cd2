//! After a mistake: its report, and impls that keep the rest of the user's crate compiling, so that nothing else is
//! reported. They are never run.

use crate::expand::{Item, Where, codes, decode, impls};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::HashSet;

pub(crate) fn expand(item: &Item<'_>, mistakes: &TokenStream) -> TokenStream {
    let p = &item.p;
    let vis = &item.input.syntax.vis;
    let constants = constants(item);
    let read = item.input.variants.iter().filter_map(|variant| variant.code.as_ref()).map(|code| &code.text);
    let codes = codes::inherent(
        item,
        Where::Written,
        quote! {
            /// The codes of this type, as far as they could be read.
            #vis const ALL_CODES: &'static [&'static #p::str] = &[#(#read),*];
            #constants
        },
    );
    let shown = |name: &str, imp: TokenStream| if item.input.writes(name) { imp } else { TokenStream::new() };
    let display = shown(
        "display",
        item.implement(
            "Display",
            Where::Written,
            quote! {
                fn fmt(&self, _: &mut #p::Formatter<'_>) -> #p::fmt::Result { #p::Ok(()) }
            },
        ),
    );
    let error =
        shown("error", item.implement_whole("Error", &quote!(Self: #p::Debug + #p::Display), TokenStream::new()));
    let from = from(item);
    let api_error = item.implement(
        "ApiError",
        Where::Whole,
        quote! {
            fn spec(&self) -> &'static #p::ErrorSpec { #p::internal() }
        },
    );
    let catalogued = item.implement(
        "Catalogued",
        Where::Written,
        quote! {
            const GROUP: &'static #p::Group = &#p::Group::new("", "", &[]);
        },
    );
    let (serialize, frameworks) = (impls::serialize(item), impls::frameworks(item));
    let decode = decoded(item);
    quote!(#mistakes #codes #display #error #from #api_error #catalogued #serialize #frameworks #decode)
}

/// The constants of the codes that parsed, each name once and none that a variant has.
fn constants(item: &Item<'_>) -> TokenStream {
    let mut taken: HashSet<String> = item.input.variants.iter().map(|variant| variant.ident.to_string()).collect();
    taken.insert("ALL_CODES".to_owned());
    let free = item.input.variants.iter().filter(|variant| variant.constant().is_some_and(|name| taken.insert(name)));
    codes::own(item, free)
}

/// `Decode` that decodes nothing, and `TryFrom` unless a `From` gives it already.
fn decoded(item: &Item<'_>) -> Option<TokenStream> {
    item.input.attrs.decode.key()?;
    let p = &item.p;
    let decode = item.implement(
        "Decode",
        Where::Written,
        quote! {
            fn decode(__response: #p::ErrorResponse) -> #p::Result<Self, #p::ErrorResponse> { #p::Err(__response) }
        },
    );
    let free = item.input.taken_by_from().is_empty();
    let try_from = free.then(|| decode::try_from(item, &item.predicates(Where::Written)));
    Some(quote!(#decode #try_from))
}

/// `From` for each type once.
fn from(item: &Item<'_>) -> TokenStream {
    if !item.input.writes("from") {
        return TokenStream::new();
    }
    let (mut types, mut impls) = (HashSet::new(), TokenStream::new());
    for variant in &item.input.variants {
        for field in &variant.fields {
            if field.attrs.from.is_some() && types.insert(field.type_text()) {
                let ty = field.ty();
                impls.extend(item.implement_from(ty, quote!(fn from(_: #ty) -> Self { loop {} })));
            }
        }
    }
    impls
}
