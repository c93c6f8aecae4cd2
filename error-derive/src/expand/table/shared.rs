//! The rows of variants that share another type's spec.

use super::{Item, message::Message, more};
use crate::expand::{Recurring, ends, located};
use crate::{ast::Variant, attr::text as shown_text};
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::Path;

/// The spec of a variant that shares that of another type, found in const.
pub(super) fn of_other(item: &Item<'_>, variant: &Variant<'_>, path: &Path) -> TokenStream {
    let (p, name, own) = (&item.p, variant.ident.to_string(), own_names(variant));
    let (text, found) = (text(p, variant), find(item, variant, path));
    let status = variant.attrs.status.get().map(|status| status.number).map(|status| quote!(status: #status,));
    let docs = Some(&variant.attrs.docs).filter(|docs| !docs.is_empty()).map(|docs| quote!(description: #docs,));
    let log = variant.attrs.log.get().map(|level| format_ident!("{level}"));
    let log = log.map(|level| quote!(log: #p::Some(#p::LogLevel::#level),));
    let varies = variant.has_status_field().then(|| quote!(status_varies: true,));
    let fields = more::fields(variant);
    quote! {
        {
            const __SHARED: (&#p::ErrorSpec, &#p::Origin) = #found;
            const __OTHER: #p::Row = __SHARED.0.row();
            #p::ErrorSpec { 0: #p::Source::Written(#p::Row {
                variant: #name, #status #text #docs
                more: &#p::More {
                    shared: #p::Some(__SHARED.1), declared: #p::Some(__OTHER.status),
                    own: #p::Some(&[#(#own),*]), #log #varies #fields ..*__OTHER.more
                },
                ..__OTHER
            }) }
        }
    }
}

/// The call that finds the other spec, and checks what the macro cannot see.
fn find(item: &Item<'_>, variant: &Variant<'_>, path: &Path) -> TokenStream {
    let (p, ty, own, name, shown) = (&item.p, owner(path), own_names(variant), variant.ident, shown_text(path));
    let has_msg = variant.attrs.msg.is_given();
    let unmarked = variant.unmarked_placeholder().is_some();
    let retry_after = variant.fields.iter().any(|field| field.attrs.retry_after.is_given());
    let issues = !variant.has_status_field() && variant.fields.iter().any(|field| field.attrs.issues.is_given());
    let by = if item.input.is_struct { name.to_string() } else { format!("{}::{name}", item.input.syntax.ident) };
    let status = variant.attrs.status.get().map_or(0, |status| status.number);
    // An error in const shows where the call begins and ends.
    let (first, last) = ends(path);
    let function = located(first, quote!(#p::shared::<#ty>));
    let arguments = quote_spanned! {last=> (#path, &#p::Sharing {
        variant: #by, path: #shown, own: &[#(#own),*], has_msg: #has_msg, unmarked: #unmarked, issues: #issues, retry_after: #retry_after,
        status: #status,
    }) };
    quote!(#function #arguments)
}

/// The type of a code constant: the path without its last segment.
fn owner(path: &Path) -> Path {
    let mut owner = path.clone();
    owner.segments.pop();
    owner.segments.pop_punct();
    owner
}

/// The names under which a variant has values.
pub(super) fn own_names<'v>(variant: &'v Variant<'_>) -> Vec<&'v str> {
    variant.params().map(|(_, name)| name).collect()
}

/// The message of a row that is written whole. What the other spec sends, only the compiler knows: the names are this
/// variant's.
fn text(p: &Recurring, variant: &Variant<'_>) -> Option<TokenStream> {
    variant.attrs.msg.get()?;
    let Message { json, text, placeholders, .. } = Message::of(variant, variant)?;
    let plain = text.map_or_else(|| quote!(#p::None), |text| quote!(#p::Some(#text)));
    Some(quote!(text: #p::Text::of(#json, #plain, #placeholders, ""),))
}
