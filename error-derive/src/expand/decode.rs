//! `Decode` and `TryFrom<ErrorResponse>`: a `match` on the number of a row, whose arms build the variants. Which row a
//! response is of, is `error-core`'s to find out.

use super::{Item, Recurring, Where, codes::of_static, ends, local, located};
use crate::{
    ast::{Field, ReadFrom, Variant},
    attr::{ParamForm, SameAs, text},
    bounds,
};
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};

pub(super) fn impls(item: &Item<'_>) -> Option<TokenStream> {
    item.input.attrs.decode.get()?;
    let (p, response) = (&item.p, local("response", 0));
    let (inferred, own) = (item.predicates(Where::Inferred), bounds::decode(item.input, p));
    let predicates = quote!(#inferred #(#own,)*);
    let body = body(item);
    let decode = item.implement_where(
        &item.p.join("Decode"),
        &predicates,
        quote! {
            fn decode(#response: #p::ErrorResponse) -> #p::Result<Self, #p::ErrorResponse> { #body }
        },
    );
    let (docs, conversion) = (docs(item), try_from(item, &predicates));
    Some(quote!(#decode #(#[doc = #docs])* #conversion))
}

/// `TryFrom`, also after a mistake.
pub(crate) fn try_from(item: &Item<'_>, predicates: &TokenStream) -> TokenStream {
    let (p, response) = (&item.p, local("response", 0));
    item.implement_where(
        &quote!(#p::TryFrom<#p::ErrorResponse>),
        predicates,
        quote! {
            type Error = #p::ErrorResponse;
            fn try_from(#response: #p::ErrorResponse) -> #p::Result<Self, #p::ErrorResponse> {
                <Self as #p::Decode>::decode(#response)
            }
        },
    )
}

/// The lines of documentation, with the codes that give the response back.
fn docs(item: &Item<'_>) -> Vec<String> {
    let mut docs =
        vec![" The error that a response tells of; the response as it was, if it is none of these.".to_owned()];
    let names: Vec<String> = item.input.variants.iter().filter(|variant| !variant.is_decoded()).map(shown).collect();
    if !names.is_empty() {
        docs.push(String::new());
        docs.push(format!(" Not made of a response, since they hold a source: {}.", names.join(", ")));
    }
    docs
}

/// A variant by its code; one that passes another error through has many.
fn shown(variant: &Variant<'_>) -> String {
    let code = match (&variant.code, variant.attrs.same_as.get()) {
        (Some(code), _) => code.text.clone(),
        (None, Some(SameAs::Code(path))) => text(path),
        (None, Some(SameAs::Variant(ident))) => return format!("`{}`, which is `{ident}`", variant.ident),
        (None, None) => return format!("all of `{}`", variant.ident),
    };
    format!("`{code}`")
}

/// Own rows first, then each error that is passed through: every one takes the response, and gives it back if it is not its.
fn body(item: &Item<'_>) -> TokenStream {
    let (p, response, made) = (&item.p, local("response", 0), local("made", 0));
    let (checks, own) = (checks(item), own(item));
    let passing = item.input.variants.iter().filter(|variant| variant.is_decoded());
    let passing: Vec<_> = passing.filter_map(|variant| passed(item, variant)).collect();
    match own {
        Some(own) if passing.is_empty() => quote!(#checks #own),
        own => {
            let own = own.map(|own| {
                quote! {
                    let #response = match #own {
                        #p::Ok(#made) => return #p::Ok(#made),
                        #p::Err(#response) => #response,
                    };
                }
            });
            quote!(#checks #own #(let #response = #passing;)* #p::Err(#response))
        }
    }
}

/// The variants that have a row, made by its number.
fn own(item: &Item<'_>) -> Option<TokenStream> {
    let (p, response, row) = (&item.p, local("response", 0), local("row", 0));
    let arms: Vec<_> = rows(item)
        .map(|(number, variant)| {
            let path = item.path(variant.ident);
            let fields = variant.fields.iter().filter_map(|field| value(p, variant, field));
            quote!(#number => #path { #(#fields),* },)
        })
        .collect();
    // The type is named: with one to infer, the time to check is quadratic in the number of fields.
    (!arms.is_empty()).then(|| {
        quote! {
            #p::decode_own::<Self>(#response, <Self as #p::Catalogued>::GROUP, |#row, #response| {
                #p::Some(match #row { #(#arms)* _ => return #p::None })
            })
        }
    })
}

/// The variants that are made of a row, with its number: rows are counted over all variants that pass nothing through.
fn rows<'i>(item: &'i Item<'_>) -> impl Iterator<Item = (usize, &'i Variant<'i>)> {
    let own = item.input.variants.iter().filter(|variant| variant.inner().is_none());
    own.enumerate().filter(|(_, variant)| variant.is_decoded())
}

/// A field with its value, read where its type stands: that is where it is wrong if it cannot be read.
fn value(p: &Recurring, variant: &Variant<'_>, field: &Field<'_>) -> Option<TokenStream> {
    let (member, ty, response) = (&field.member, field.ty(), local("response", 0));
    let from = variant.read_from(field)?;
    // A `?` would cost the compiler a fifth more.
    let made = local("value", 0);
    let or_none = |read: TokenStream| quote!(match #read { #p::Some(#made) => #made, #p::None => return #p::None });
    let read = match &from {
        ReadFrom::Param(name) => match (field.form(), field.optional()) {
            (ParamForm::Typed, _) => or_none(quote!(<#ty as #p::FromParam>::__of(#response, #name))),
            (form, optional) => {
                let (by, method) = (by(form), format_ident!("{}", optional.map_or("__of", |_| "__optional")));
                let held = optional.unwrap_or(ty);
                // A lifetime that is too short is wrong at the whole call.
                let (first, last) = ends(ty);
                let (open, arguments) = (quote_spanned!(first=> <), quote_spanned!(last=> (#response, #name)));
                or_none(quote!(#open #held as #p::#by>::#method #arguments))
            }
        },
        ReadFrom::Header(name) => quote!(<#ty as #p::FromHeader>::__of(#response, #name)),
        ReadFrom::Private => quote!(<#ty as #p::Private>::__default()),
        ReadFrom::Inner => return None,
        from => {
            let by = format_ident!("{}", from.by()?);
            or_none(quote!(<#ty as #p::#by>::__of(#response)))
        }
    };
    Some(quote!(#member: #read))
}

/// The trait by which a param is read that is marked `display` or `json`.
fn by(form: ParamForm) -> proc_macro2::Ident {
    format_ident!("{}", if form == ParamForm::Json { "FromJson" } else { "FromText" })
}

/// A variant that passes an error through, as an expression that gives the response back. Of its other fields only the
/// delay is read, and it comes first: what the inner error has taken does not come back.
fn passed(item: &Item<'_>, variant: &Variant<'_>) -> Option<TokenStream> {
    let (p, path, inner) = (&item.p, item.path(variant.ident), variant.inner()?);
    let (response, passed, delay) = (local("response", 0), local("passed", 0), local("delay", 0));
    let (member, ty) = (&inner.member, inner.ty());
    let mut waits = None;
    let others: Vec<_> = variant
        .fields
        .iter()
        .filter_map(|field| match variant.read_from(field)? {
            ReadFrom::RetryAfter => {
                let (member, ty) = (&field.member, field.ty());
                waits = Some(ty);
                Some(quote!(#member: #delay))
            }
            ReadFrom::Private => value(p, variant, field),
            _ => None,
        })
        .collect();
    let decoded = quote! {
        match <#ty as #p::Passed>::__decode(#response) {
            #p::Ok(#passed) => return #p::Ok(#path { #member: #passed #(, #others)* }),
            #p::Err(#response) => #response,
        }
    };
    Some(match waits {
        None => decoded,
        Some(ty) => quote! {
            match <#ty as #p::FromRetryAfter>::__of(&#response) {
                #p::Some(#delay) => #decoded,
                #p::None => #response,
            }
        },
    })
}

/// That no code is two variants', where only the compiler knows: those of other types.
fn checks(item: &Item<'_>) -> Option<TokenStream> {
    let p = &item.p;
    let others = |variant: &Variant<'_>| matches!(variant.attrs.same_as.get(), Some(SameAs::Code(_)));
    let generics = &item.input.syntax.generics;
    let lifetimes: Vec<_> = generics.lifetimes().map(|param| &param.lifetime.ident).collect();
    let passing = item.input.variants.iter().filter(|variant| variant.is_decoded()).filter_map(Variant::inner);
    let passing: Vec<_> =
        passing.filter(|inner| !bounds::mentions(&inner.ty().to_token_stream(), &lifetimes)).collect();
    let rows: Vec<_> = rows(item).collect();
    // A constant can name no parameters. Those of the item itself are `'static` here, if they are lifetimes.
    if lifetimes.len() < generics.params.len()
        || rows.is_empty()
        || (passing.is_empty() && !rows.iter().any(|(_, variant)| others(variant)))
    {
        return None;
    }
    let (ty, numbers) = (of_static(item), rows.iter().map(|(number, _)| number));
    let shared = rows.iter().filter_map(|(row, variant)| match variant.attrs.same_as.get() {
        Some(SameAs::Code(path)) => Some(check(path, &quote!(#p::apart), &quote!(#row))),
        _ => None,
    });
    let nested = passing.iter().map(|inner| {
        let ty = inner.ty();
        check(ty, &quote!(#p::apart_from), &quote!(<#ty as #p::Transparent>::GROUP))
    });
    Some(quote! {
        const __DECODED: &#p::Decoded =
            &#p::Decoded { group: <#ty as #p::Catalogued>::GROUP, rows: &[#(#numbers),*] };
        #(#shared)* #(#nested)*
    })
}

/// A check in const, whose error shows at `place`.
fn check(place: &impl ToTokens, function: &TokenStream, argument: &TokenStream) -> TokenStream {
    let (first, last) = ends(place);
    let function = located(first, function.clone());
    let arguments = quote_spanned!(last=> (__DECODED, #argument));
    quote!(const _: () = #function #arguments;)
}
