//! `Derived`: which row a value has, and the values that it holds.

use super::{Item, Where, ends, located};
use crate::{
    ast::{Field, Variant, local},
    attr::ParamForm,
    message::{Placeholder, Template},
};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{LitStr, Type};

pub(super) fn impl_derived(item: &Item<'_>) -> TokenStream {
    let p = &item.p;
    let (at, parts) = (at(item), parts(item));
    item.implement(&quote!(#p::Derived), Where::Inferred, &quote!(#at #parts))
}

/// The row of each variant, or the error that it passes through.
fn at(item: &Item<'_>) -> TokenStream {
    let (p, mut row) = (&item.p, 0usize);
    let inner = local("inner", 0);
    let (mut own, mut passed) = (Vec::new(), Vec::new());
    for variant in &item.input.variants {
        let path = item.path(variant.ident);
        if let Some(field) = variant.inner() {
            let member = &field.member;
            let ty = field.ty();
            passed.push(quote! {
                #path { #member: #inner, .. } => return #p::At::Inner(<#ty as #p::Transparent>::__error(#inner))
            });
        } else {
            own.push(quote!(#path { .. } => #row));
            row += 1;
        }
    }
    let body = match (own.is_empty(), passed.is_empty()) {
        (true, true) => quote!(match *self {}),
        (true, false) => quote!(match self { #(#passed,)* }),
        _ => quote!(#p::own(<Self as #p::Catalogued>::GROUP, match self { #(#own,)* #(#passed,)* })),
    };
    quote!(fn at(&self) -> #p::At<'_> { #body })
}

/// Hands the values over: an arm for each list of types, shared by all variants that have it.
fn parts(item: &Item<'_>) -> Option<TokenStream> {
    let p = &item.p;
    let take = local("take", 0);
    let mut arms: Vec<Arm> = Vec::new();
    for variant in &item.input.variants {
        let parts = Parts::of(p, variant);
        if parts.values.is_empty() {
            continue;
        }
        let (path, members) = (item.path(variant.ident), parts.pattern());
        let pattern = quote!(#path { #members .. });
        match arms.iter_mut().find(|arm| arm.key == parts.key) {
            Some(arm) => arm.patterns.push(pattern),
            None => arms.push(Arm { key: parts.key, patterns: vec![pattern], values: parts.values }),
        }
    }
    let covered: usize = arms.iter().map(|arm| arm.patterns.len()).sum();
    let rest = (covered < item.input.variants.len()).then(|| quote!(_ => {}));
    let arms = arms.iter().map(|Arm { patterns, values, .. }| quote!(#(#patterns)|* => #take(&[#(#values),*]),));
    (covered > 0).then(|| {
        quote! {
            fn parts<'__a>(&'__a self, #take: &mut dyn #p::FnMut(&[#p::Part<'__a, '_>])) {
                match self { #(#arms)* #rest }
            }
        }
    })
}

/// Variants whose values have the same types and roles, and so the same code.
struct Arm {
    key: String,
    patterns: Vec<TokenStream>,
    values: Vec<TokenStream>,
}

/// The values of one variant.
#[derive(Default)]
struct Parts<'a> {
    /// The fields that are bound, in the order of their names.
    bound: Vec<&'a Field<'a>>,
    values: Vec<TokenStream>,
    key: String,
}

impl<'a> Parts<'a> {
    /// The placeholders' values first, then the params, both in the order of the table; then the rest.
    fn of(p: &TokenStream, variant: &'a Variant<'a>) -> Self {
        let mut parts = Self::default();
        for placeholder in variant.template.iter().flat_map(Template::placeholders) {
            let Some(field) = variant.field(&placeholder.field) else { continue };
            let (value, public_by) = (parts.bind(field), variant.public_by(field));
            let value = text(p, placeholder, field, public_by, &value);
            let key = format!("arg {public_by:?} {}", placeholder.format);
            parts.push(&key, quote!(#p::Part::Arg(#value)));
        }
        for (field, _) in variant.params() {
            let (value, public_by) = (parts.bind(field), variant.public_by(field));
            let value = param(p, field, public_by, &value);
            parts.push(&format!("param {public_by:?} {:?}", field.form()), quote!(#p::Part::Param(#value)));
        }
        for field in &variant.fields {
            parts.others(p, field);
        }
        parts
    }

    /// What a field is besides text and param.
    fn others(&mut self, p: &TokenStream, field: &'a Field<'a>) {
        let attrs = &field.attrs;
        let roles = [(&attrs.issues, "Issues"), (&attrs.retry_after, "RetryAfter"), (&attrs.status, "Status")];
        let message = if attrs.param.is_given() { "AnyMessage" } else { "Message" };
        for (slot, part) in roles.into_iter().chain([(&attrs.message, message)]) {
            if slot.is_given() {
                let (ident, value) = (quote::format_ident!("{part}"), self.bind(field));
                self.push(part, quote!(#p::Part::#ident(#value)));
            }
        }
        if let Some(name) = attrs.header.get() {
            let (value, inner) = (self.bind(field), local("value", 0));
            let value = if let Some(held) = field.optional() {
                let held = at_type(held, &inner);
                quote!(#p::Option::map(#p::Option::as_ref(#value), |#inner| #held as &dyn #p::Display))
            } else {
                quote!(#p::Some(#value))
            };
            // The status may be another one than the variant's, by a field or by the error that it passes through.
            let (key, part) = if attrs.param.is_given() { ("any", quote!(AnyHeader)) } else { ("4xx", quote!(Header)) };
            self.push(&format!("{key} {name}"), quote!(#p::Part::#part(#name, #value)));
        }
    }

    fn push(&mut self, key: &str, value: TokenStream) {
        self.key.extend([key, ";"]);
        self.values.push(value);
    }

    /// A field's value in the arm.
    fn bind(&mut self, field: &'a Field<'a>) -> TokenStream {
        let known = self.bound.iter().position(|bound| bound.member == field.member);
        let number = known.unwrap_or_else(|| {
            self.key.push_str(&field.type_text());
            self.bound.push(field);
            self.bound.len() - 1
        });
        self.key.push_str(&number.to_string());
        at_type(field.ty(), &local("", number))
    }

    fn pattern(&self) -> TokenStream {
        let members = self.bound.iter().enumerate().map(|(number, field)| {
            let (member, value) = (&field.member, local("", number));
            quote!(#member: #value,)
        });
        members.collect()
    }
}

/// A bound value as an expression that stands where its type does, for that is where it is wrong if it does not fit.
fn at_type(ty: &Type, value: &Ident) -> TokenStream {
    let (first, last) = ends(ty);
    let mut value = value.clone();
    value.set_span(last);
    quote_spanned!(first=> &*#value)
}

/// A placeholder's value as `&dyn Display`.
fn text(
    p: &TokenStream,
    placeholder: &Placeholder,
    field: &Field<'_>,
    public_by: Option<&str>,
    value: &TokenStream,
) -> TokenStream {
    let ty = field.ty();
    let value = match public_by {
        Some("Interpolated") if placeholder.trait_name() == "Display" => {
            quote!(<#ty as #p::Interpolated>::__text(#value))
        }
        Some("Param") if field.attrs.param.is_given() => value.clone(),
        Some("Param") => quote!({ let _ = <#ty as #p::Param>::SCHEMA; #value }),
        _ => value.clone(),
    };
    if placeholder.format.is_empty() {
        return value;
    }
    let format = format!("{{:{}}}", placeholder.format);
    let (first, last) = ends(ty);
    let format = LitStr::new(&format, first);
    let arguments = quote!(#format, #value);
    let (call, arguments) = (located(first, quote!(&#p::format_args!)), quote_spanned!(last=> (#arguments)));
    quote!(#call #arguments)
}

/// A param's value as `&dyn ParamValue`.
fn param(p: &TokenStream, field: &Field<'_>, public_by: Option<&str>, value: &TokenStream) -> TokenStream {
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
