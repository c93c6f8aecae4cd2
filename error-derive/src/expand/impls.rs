//! The impls that say nothing of their own: each hands over to `error-core`.

use super::{Item, Recurring, Where, ends, local};
use crate::ast::{Field, Variant};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};

pub(super) fn api_error(item: &Item<'_>) -> TokenStream {
    let p = &item.p;
    let shape = item.input.attrs.shape.get().map(|_| {
        quote! {
            fn shape(&self) -> #p::Option<&'static dyn #p::Shape> { <Self as #p::Catalogued>::default_shape() }
        }
    });
    item.implement(
        "ApiError",
        Where::Whole,
        quote! {
            fn spec(&self) -> &'static #p::ErrorSpec { #p::spec(self) }
            fn __derived(&self) -> #p::Option<&dyn #p::Derived> { #p::Some(self) }
            #shape
        },
    )
}

/// The shape of the type, which `Catalogued` has: documents ask for it without a value.
pub(super) fn default_shape(item: &Item<'_>) -> Option<TokenStream> {
    let p = &item.p;
    item.input.attrs.shape.get().map(|shape| {
        let reference = quote_spanned!(ends(shape).0=> &);
        quote! {
            fn default_shape() -> #p::Option<&'static dyn #p::Shape> { #p::Some(#reference #shape) }
        }
    })
}

pub(super) fn display(item: &Item<'_>) -> Option<TokenStream> {
    let (p, f) = (&item.p, local("f", 0));
    item.input.writes("display").then(|| {
        item.implement(
            "Display",
            Where::Inferred,
            quote! {
                fn fmt(&self, #f: &mut #p::Formatter<'_>) -> #p::fmt::Result {
                    #p::display(self, #f)
                }
            },
        )
    })
}

pub(super) fn error(item: &Item<'_>) -> Option<TokenStream> {
    if !item.input.writes("error") {
        return None;
    }
    let p = &item.p;
    let arms: Vec<_> = item.input.variants.iter().filter_map(|variant| source_arm(item, variant)).collect();
    let rest = (arms.len() < item.input.variants.len()).then(|| quote!(_ => #p::None,));
    let source = (!arms.is_empty()).then(|| {
        quote! {
            fn source(&self) -> #p::Option<&(dyn #p::Error + 'static)> {
                use #p::AsSource as _;
                match self { #(#arms)* #rest }
            }
        }
    });
    Some(item.implement_whole("Error", &quote!(Self: #p::Debug + #p::Display), source.to_token_stream()))
}

/// The source of one variant: the cause that it holds, and without one that of the error that it passes through.
fn source_arm(item: &Item<'_>, variant: &Variant<'_>) -> Option<TokenStream> {
    if variant.inner().is_none() && variant.source().is_none() {
        return None;
    }
    let (p, path, value, passed) = (&item.p, item.path(variant.ident), local("source", 0), local("passed", 0));
    let inner = variant.inner().map(|inner| {
        let ty = inner.ty();
        (&inner.member, quote!(<#ty as #p::Transparent>::__source(#passed)))
    });
    let own = variant.source().map(|own| (own, &own.member, as_source(p, own, &value)));
    Some(match (own, inner) {
        (Some((own, member, source)), Some((inner, of_inner))) if own.optional().is_some() => {
            quote!(#path { #member: #value, #inner: #passed, .. } => #p::Option::or_else(#source, || #of_inner),)
        }
        (Some((_, member, source)), _) => quote!(#path { #member: #value, .. } => #source,),
        (None, Some((inner, of_inner))) => quote!(#path { #inner: #passed, .. } => #of_inner,),
        (None, None) => return None,
    })
}

/// The value of a source field as `Option<&dyn Error>`.
fn as_source(p: &Recurring, field: &Field<'_>, value: &proc_macro2::Ident) -> TokenStream {
    let inner = local("inner", 0);
    // The span of the type: what is wrong with it shows there.
    let span = syn::spanned::Spanned::span(field.ty());
    if field.optional().is_none() {
        return quote_spanned!(span=> #p::Some(#value.as_source()));
    }
    quote_spanned!(span=> #p::Option::map(#p::Option::as_ref(#value), |#inner| #inner.as_source()))
}

pub(super) fn from(item: &Item<'_>) -> TokenStream {
    if !item.input.writes("from") {
        return TokenStream::new();
    }
    let source = local("source", 0);
    let mut impls = TokenStream::new();
    for variant in &item.input.variants {
        if let Some(field) = variant.fields.iter().find(|field| field.attrs.from.is_some()) {
            let (ty, member, path) = (field.ty(), &field.member, item.path(variant.ident));
            impls.extend(item.implement_from(ty, quote!(fn from(#source: #ty) -> Self { #path { #member: #source } })));
        }
    }
    impls
}

pub(crate) fn serialize(item: &Item<'_>) -> Option<TokenStream> {
    let (p, serializer) = (&item.p, local("serializer", 0));
    item.input.writes("serialize").then(|| {
        item.implement(
            "Serialize",
            Where::Whole,
            quote! {
                fn serialize<__S: #p::Serializer>(&self, #serializer: __S) -> #p::Result<__S::Ok, __S::Error> {
                    #p::serialize(self, #serializer)
                }
            },
        )
    })
}

/// One call of the macro that knows which frameworks are turned on.
pub(crate) fn frameworks(item: &Item<'_>) -> Option<TokenStream> {
    let (p, ty) = (&item.p, &item.ty);
    let generics = item.input.syntax.generics.params.iter().map(|param| {
        let mut param = param.clone();
        match &mut param {
            syn::GenericParam::Type(param) => param.default = None,
            syn::GenericParam::Const(param) => param.default = None,
            syn::GenericParam::Lifetime(_) => {}
        }
        param
    });
    let predicates = item.predicates(Where::Whole);
    item.input.writes("response").then(|| quote!(#p::frameworks! { [#(#generics),*] [#ty] [#predicates] }))
}
