//! `Derived`: which row a value has, and the values that it holds.

use super::{Item, VariantPath, Where, ends, local, located};
use crate::{
    ast::{Field, Variant},
    attr::ParamForm,
    message::{Placeholder, Template},
};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use std::collections::HashMap;
use syn::{LitStr, Path, Type};

pub(super) fn impl_derived(item: &Item<'_>) -> TokenStream {
    let p = &item.p;
    let (at, parts) = (at(item), parts(item));
    item.implement(&quote!(#p::Derived), Where::Inferred, &quote!(#at #parts))
}

/// The row of each variant, or the error that it passes through.
fn at(item: &Item<'_>) -> TokenStream {
    let (p, inner) = (&item.p, local("inner", 0));
    let (passing, own): (Vec<_>, Vec<_>) = item.input.variants.iter().partition(|variant| variant.inner().is_some());
    let passed = passing.iter().filter_map(|variant| {
        let (path, Field { member, syntax, .. }) = (item.path(variant.ident), variant.inner()?);
        let ty = &syntax.ty;
        Some(quote!(#path { #member: #inner, .. } => return #p::At::Inner(<#ty as #p::Transparent>::__error(#inner)),))
    });
    let (paths, rows) = (own.iter().map(|variant| item.path(variant.ident)), 0..own.len());
    let body = match (own.is_empty(), passing.is_empty()) {
        (true, true) => quote!(match *self {}),
        (true, false) => quote!(match self { #(#passed)* }),
        _ => quote!(#p::own(<Self as #p::Catalogued>::GROUP, match self { #(#paths { .. } => #rows,)* #(#passed)* })),
    };
    quote!(fn at(&self) -> #p::At<'_> { #body })
}

/// Hands the values over: an arm for each list of types, shared by all variants that have it.
fn parts(item: &Item<'_>) -> Option<TokenStream> {
    let (p, take) = (&item.p, local("take", 0));
    let (mut arms, mut numbers): (Vec<Arm<'_>>, HashMap<String, usize>) = (Vec::new(), HashMap::new());
    let held = item.input.variants.iter().map(|variant| (variant, Parts::of(variant)));
    for (variant, parts) in held.filter(|(_, parts)| !parts.values.is_empty()) {
        let pattern = Pattern(item.path(variant.ident), parts.bound.clone());
        match numbers.get(&parts.key).and_then(|number| arms.get_mut(*number)) {
            Some(arm) => arm.patterns.push(pattern),
            None => {
                numbers.insert(parts.key.clone(), arms.len());
                arms.push(Arm { patterns: vec![pattern], parts });
            }
        }
    }
    let covered: usize = arms.iter().map(|arm| arm.patterns.len()).sum();
    let rest = (covered < item.input.variants.len()).then(|| quote!(_ => {}));
    let arms = arms.iter().map(|Arm { patterns, parts }| {
        let values = parts.values.iter().filter_map(|value| parts.value(p, value));
        quote!(#(#patterns)|* => #take(&[#(#p::Part::#values),*]),)
    });
    (covered > 0).then(|| {
        quote! {
            fn parts<'__a>(&'__a self, #take: &mut dyn #p::FnMut(&[#p::Part<'__a, '_>])) {
                match self { #(#arms)* #rest }
            }
        }
    })
}

/// Variants whose values have the same types and roles, and so the same code: that of the first.
struct Arm<'a> {
    patterns: Vec<Pattern<'a>>,
    parts: Parts<'a>,
}

/// The variant, and the fields that are bound in the order of their names.
struct Pattern<'a>(VariantPath<'a>, Vec<&'a Field<'a>>);

impl ToTokens for Pattern<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (path, members) = (self.0, self.1.iter().map(|field| &field.member));
        let values = (0..self.1.len()).map(|number| local("", number));
        tokens.extend(quote!(#path { #(#members: #values,)* .. }));
    }
}

/// The values of one variant.
#[derive(Default)]
struct Parts<'a> {
    bound: Vec<&'a Field<'a>>,
    /// What each value is, and the number of its field in `bound`.
    values: Vec<(Role<'a>, usize)>,
    /// What the code for the values depends on.
    key: String,
}

/// What a value is to the runtime.
enum Role<'a> {
    Arg(&'a Placeholder),
    Param,
    Header(&'a str),
    /// The name of a part that takes the field as it is.
    Plain(&'static str),
}

impl<'a> Parts<'a> {
    /// The placeholders' values first, then the params, both in the order of the table; then the rest.
    fn of(variant: &'a Variant<'a>) -> Self {
        let mut parts = Self::default();
        for placeholder in variant.template.iter().flat_map(Template::placeholders) {
            if let Some(field) = variant.field(&placeholder.field) {
                let public_by = field.public_by.unwrap_or_default();
                parts.push(field, Role::Arg(placeholder), &["arg ", public_by, &placeholder.format]);
            }
        }
        for (field, _) in variant.params() {
            let (public_by, form) = (field.public_by.unwrap_or_default(), format!("{:?}", field.form()));
            parts.push(field, Role::Param, &["param ", public_by, &form]);
        }
        for field in &variant.fields {
            let attrs = &field.attrs;
            let roles = [(&attrs.issues, "Issues"), (&attrs.retry_after, "RetryAfter"), (&attrs.status, "Status")];
            let message = if attrs.param.is_given() { "AnyMessage" } else { "Message" };
            for (_, part) in roles.into_iter().chain([(&attrs.message, message)]).filter(|(slot, _)| slot.is_given()) {
                parts.push(field, Role::Plain(part), &[part]);
            }
            if let Some(name) = attrs.header.get() {
                parts.push(field, Role::Header(name), &[if attrs.param.is_given() { "any " } else { "4xx " }, name]);
            }
        }
        parts
    }

    fn push(&mut self, field: &'a Field<'a>, role: Role<'a>, key: &[&str]) {
        let known = self.bound.iter().position(|bound| bound.member == field.member);
        let number = known.unwrap_or_else(|| {
            self.key.push_str(&field.type_text());
            self.bound.push(field);
            self.bound.len() - 1
        });
        self.key.extend(key.iter().copied().chain([number.to_string().as_str(), ";"]));
        self.values.push((role, number));
    }

    /// A value as a variant of `Part`.
    fn value(&self, p: &Path, (role, number): &(Role<'_>, usize)) -> Option<TokenStream> {
        let field = self.bound.get(*number)?;
        let (value, public_by) = (at_type(field.ty(), &local("", *number)), field.public_by);
        Some(match role {
            Role::Arg(placeholder) => {
                let text = text(p, placeholder, field, public_by, &value);
                quote!(Arg(#text))
            }
            Role::Param => {
                let param = param(p, field, public_by, &value);
                quote!(Param(#param))
            }
            Role::Header(name) => header(p, field, name, &value),
            Role::Plain(part) => {
                let part = format_ident!("{part}");
                quote!(#part(#value))
            }
        })
    }
}

/// A header's value as `Option<&dyn Display>`. The status may be another one than the variant's, by a field or by the error
/// that it passes through, so that the runtime decides whether it is sent.
fn header(p: &Path, field: &Field<'_>, name: &str, value: &TokenStream) -> TokenStream {
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
fn at_type(ty: &Type, value: &Ident) -> TokenStream {
    let (first, last) = ends(ty);
    let mut value = value.clone();
    value.set_span(last);
    quote_spanned!(first=> &*#value)
}

/// A placeholder's value as `&dyn Display`.
fn text(
    p: &Path,
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
fn param(p: &Path, field: &Field<'_>, public_by: Option<&str>, value: &TokenStream) -> TokenStream {
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
