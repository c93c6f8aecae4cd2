//! `ALL_CODES`, and one constant for each code.

use super::{Item, Where, clause, text::tokens};
use crate::{
    ast::Variant,
    attr::SameAs,
    words::{constant, each},
};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::GenericParam;

pub(super) fn constants(item: &Item<'_>) -> TokenStream {
    let own = own(item, item.input.variants.iter());
    let (p, vis, all) = (&item.p, &item.input.syntax.vis, all_codes(item));
    let nested = item.input.variants.iter().any(|variant| variant.inner().is_some());
    let bounds = if nested { Where::Inferred } else { Where::Written };
    inherent(
        item,
        bounds,
        quote! {
            /// Every code of this type, in declaration order, each once.
            #vis const ALL_CODES: &'static [&'static #p::str] = #all;
            #own
        },
    )
}

/// The constants of some variants' codes.
pub(crate) fn own<'a>(item: &Item<'_>, variants: impl Iterator<Item = &'a Variant<'a>>) -> TokenStream {
    let (p, vis) = (&item.p, &item.input.syntax.vis);
    let codes: Vec<&str> = variants.filter_map(|variant| Some(variant.code.as_ref()?.text.as_str())).collect();
    let (path, visible) = (p.to_token_stream().to_string(), vis.to_token_stream().to_string());
    if path.contains('$') || visible.contains('$') {
        // `$crate` has no text.
        let names = codes.iter().map(|code| Ident::new(&constant(code), Span::call_site()));
        let docs = codes.iter().map(|code| [" The code `", code, "`."].concat());
        return quote!(#(#[doc = #docs] #vis const #names: &'static #p::str = #codes;)*);
    }
    tokens(&each(&codes, &|f, code| {
        let name = constant(code);
        writeln!(f, "/// The code `{code}`.\n{visible} const {name}: &'static {path}::str = \"{code}\";")
    }))
}

/// An inherent impl; it is not `#[automatically_derived]`, which is linted there.
pub(crate) fn inherent(item: &Item<'_>, bounds: Where, body: TokenStream) -> TokenStream {
    let (generics, ty) = (item.input.syntax.generics.split_for_impl().0, &item.ty);
    let (clause, body) = (clause(&item.predicates(bounds)), Group::new(Delimiter::Brace, body));
    quote! {
        #[allow(dead_code, unused_qualifications, clippy::large_stack_arrays)]
        impl #generics #ty #clause #body
    }
}

/// A list of literals where the macro sees all codes; otherwise the union that the catalogue makes too.
fn all_codes(item: &Item<'_>) -> TokenStream {
    let p = &item.p;
    let others = |variant: &Variant<'_>| {
        variant.inner().is_some() || matches!(variant.attrs.same_as.get(), Some(SameAs::Code(_)))
    };
    if !item.input.variants.iter().any(others) {
        let codes = tokens(&each(&item.input.variants, &|f, variant| {
            variant.code.as_ref().map_or(Ok(()), |code| write!(f, "\"{}\",", code.text))
        }));
        return quote!(&[#codes]);
    }
    if item.input.syntax.generics.params.iter().all(|param| matches!(param, GenericParam::Lifetime(_))) {
        let ty = of_static(item);
        return quote! {{
            const GROUP: &#p::Group = <#ty as #p::Catalogued>::GROUP;
            const SIZE: #p::Size = #p::Size::of(&[GROUP]);
            const CODES: &(#p::usize, [&#p::str; SIZE.specs]) =
                &#p::Flat::<{ SIZE.specs }, { SIZE.slots() }, { SIZE.groups }>::of(GROUP).codes();
            #p::codes(CODES)
        }};
    }
    // Sizes cannot be computed from type parameters: there is room for a documented number of codes.
    quote!(#p::codes(<Self as #p::Codes>::FLAT))
}

/// The type with `'static` for its lifetimes, which a nested constant cannot name.
pub(super) fn of_static(item: &Item<'_>) -> TokenStream {
    let ident = &item.ident;
    let lifetimes: Vec<_> = item.input.syntax.generics.params.iter().map(|_| quote!('static)).collect();
    if lifetimes.is_empty() { ident.to_token_stream() } else { quote!(#ident<#(#lifetimes),*>) }
}
