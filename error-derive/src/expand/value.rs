//! The value of a field as code that stands where the field's type does, for that is where it is wrong if it does not fit.

use super::{Item, Recurring, ends, local, located};
use crate::{ast::Field, attr::ParamForm, message::Placeholder};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{LitStr, Type};

/// A header's value as `Option<&dyn Display>`. The status may be another one than the variant's, by a field or by the error
/// that it passes through, so that the runtime decides whether it is sent.
pub(super) fn header(p: &Recurring, field: &Field<'_>, name: &str, value: &TokenStream) -> TokenStream {
    let inner = local("value", 0);
    let value = match field.optional() {
        Some(held) => {
            let held = at_type(held, &inner);
            quote!(#p::Option::map(#p::Option::as_ref(#value), |#inner| #held as &dyn #p::Display))
        }
        None => quote!(#p::Some(#value)),
    };
    let part = if field.attrs.param.is_given() { quote!(AnyHeader) } else { quote!(Header) };
    quote!(#part(#name, #value))
}

/// A bound value as an expression that stands where its type does, for that is where it is wrong if it does not fit.
pub(super) fn at_type(ty: &Type, value: &Ident) -> TokenStream {
    let (first, last) = ends(ty);
    let mut value = value.clone();
    value.set_span(last);
    quote_spanned!(first=> &*#value)
}

/// A placeholder's value as an `Arg`.
pub(super) fn text(item: &Item<'_>, placeholder: &Placeholder, field: &Field<'_>, value: &TokenStream) -> TokenStream {
    let (p, ty, public_by) = (&item.p, field.ty(), field.public_by);
    let is_typed = public_by == Some("Interpolated") && placeholder.trait_name() == "Display";
    let value = match public_by {
        _ if is_typed => quote!(<#ty as #p::Interpolated>::__text(#value)),
        Some("Param") if field.attrs.param.is_given() => value.clone(),
        Some("Param") => quote!({ let _ = <#ty as #p::Param>::SCHEMA; #value }),
        _ => value.clone(),
    };
    if placeholder.format.is_empty() {
        return match field.type_text().as_str() {
            _ if is_typed => value,
            // Mostly what it says, a text whose length is known; but a parameter may be called so.
            "String" | "& 'static str" if !item.is_generic() => quote!(#p::Arg::text(#value)),
            _ => quote!(#p::Arg::Shown(#value)),
        };
    }
    let format = format!("{{:{}}}", placeholder.format);
    let (first, last) = ends(ty);
    let format = LitStr::new(&format, first);
    let arguments = quote!(#format, #value);
    let (call, arguments) = (located(first, quote!(&#p::format_args!)), quote_spanned!(last=> (#arguments)));
    quote!(#p::Arg::Shown(#call #arguments))
}

/// A param's value as `&dyn ParamValue`.
pub(super) fn param(p: &Recurring, field: &Field<'_>, public_by: Option<&str>, value: &TokenStream) -> TokenStream {
    let ty = field.ty();
    let wrapper = match field.form() {
        ParamForm::Typed => {
            let public_by = format_ident!("{}", public_by.unwrap_or("Param"));
            return quote!(<#ty as #p::#public_by>::__value(#value));
        }
        ParamForm::Display => quote!(#p::AsDisplay),
        ParamForm::Json => quote!(#p::AsJson),
    };
    let (first, last) = ends(ty);
    let (call, arguments) = match field.optional() {
        Some(_) => (quote!(#p::Option::map), quote_spanned!(last=> (#p::Option::as_ref(#value), #wrapper))),
        None => (wrapper, quote_spanned!(last=> (#value))),
    };
    quote_spanned!(first=> &#call #arguments)
}
