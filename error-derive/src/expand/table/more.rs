//! The rarer parts of a row.

use super::Item;
use crate::{
    ast::Variant,
    attr::{FieldAttrs, Header, Text},
};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

/// The members of `More` that a variant has, each with a comma behind it.
pub(super) fn of(item: &Item<'_>, variant: &Variant<'_>, target: &Variant<'_>, shared: TokenStream) -> TokenStream {
    let fields_have_keys = variant.fields.iter().any(|field| !field.found.api.is_empty());
    if !fields_have_keys && !variant.attrs.has_rare_keys() && !target.attrs.has_rare_keys() {
        return shared;
    }
    let (p, attrs, mut more) = (&item.p, &target.attrs, shared);
    let mut add = |key: &str, value: Option<TokenStream>| {
        if let Some(value) = value {
            let key = format_ident!("{key}");
            quote!(#key: #value,).to_tokens(&mut more);
        }
    };
    let some = |value: TokenStream| quote!(#p::Some(#value));
    let word = |kind: &str, name: &&str| {
        let (kind, name): (Ident, Ident) = (format_ident!("{kind}"), format_ident!("{name}"));
        some(quote!(#p::#kind::#name))
    };
    let text = |text: &Text| some(text.value.to_token_stream());
    add("errno", attrs.errno.get().map(|(errno, _)| some(quote!(#errno))));
    let after = attrs.retry_after.get().map(|(seconds, _)| {
        let seconds = u64::from(*seconds);
        some(quote!(#p::Retry::After(#p::Duration::from_secs(#seconds))))
    });
    add("retry", after.or_else(|| attrs.retry.get().map(|retry| word("Retry", retry))));
    let headers = headers(item, target);
    add("headers", if headers.is_empty() { None } else { Some(quote!(&[#(#headers),*])) });
    add("grpc", attrs.grpc.get().map(|code| word("GrpcCode", code)));
    add("type_uri", attrs.type_uri.get().map(text));
    add("help", attrs.help.get().map(text));
    add("category", attrs.category.get().map(text));
    add("log", variant.attrs.log.get().or(attrs.log.get()).map(|level| word("LogLevel", level)));
    add("since", attrs.since.get().map(text));
    add("deprecated", attrs.deprecated.get().map(text));
    let was = &attrs.was;
    add("was", if was.is_empty() { None } else { Some(quote!(&[#(#was),*])) });
    add("hidden", attrs.hidden.get().map(|()| quote!(true)));
    add("status_varies", variant.has_status_field().then(|| quote!(true)));
    fields(variant).to_tokens(&mut more);
    more
}

/// How much there is to say of an occurrence that has values, or has none: `Extent` of `error_core`, as a number.
pub(super) fn extent(variant: &Variant<'_>, target: &Variant<'_>, has_values: bool) -> u8 {
    let any = |attrs: &FieldAttrs| attrs.retry_after.is_given() || attrs.header.is_given();
    if target.attrs.retry_after.is_given() || variant.has_status_field() || has(variant, any) {
        3
    } else if has(variant, |attrs| attrs.issues.is_given()) {
        2
    } else {
        has_values.into()
    }
}

/// Whether one of its fields has that role.
fn has(variant: &Variant<'_>, role: impl Fn(&FieldAttrs) -> bool) -> bool {
    variant.fields.iter().any(|field| role(&field.attrs))
}

/// What the fields of a variant add to an occurrence.
pub(super) fn fields(variant: &Variant<'_>) -> TokenStream {
    let issues = has(variant, |attrs| attrs.issues.is_given()).then(|| quote!(issues: true,));
    let delay = has(variant, |attrs| attrs.retry_after.is_given()).then(|| quote!(delay: true,));
    let headers: Vec<_> = variant.fields.iter().filter_map(|field| field.attrs.header.get()).collect();
    let headers = (!headers.is_empty()).then(|| quote!(field_headers: &[#(#headers),*],));
    quote!(#issues #delay #headers)
}

/// The fixed headers of a variant that has some: the enum's beside them, but for those of the same name.
fn headers(item: &Item<'_>, variant: &Variant<'_>) -> Vec<TokenStream> {
    let own = &variant.attrs.headers;
    let defaults = item.input.attrs.headers.iter().filter(|_| !own.is_empty());
    let defaults = defaults.filter(|header| own.iter().all(|own| own.name != header.name));
    defaults.chain(own).map(header).collect()
}

/// A fixed header of the table.
pub(super) fn header(header: &Header) -> TokenStream {
    let Header { name, value } = header;
    quote!((#name, #value))
}
