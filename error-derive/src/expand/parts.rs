//! `Derived`: which row a value has, and the values that it holds.

use super::{Item, Where};
use crate::{
    ast::{Field, Variant, local},
    attr::ParamForm,
    message::Template,
};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

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
            passed.push(quote!(#path { #member: #inner, .. } => return #p::At::Inner(#inner)));
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
        let parts = Parts::of(item, variant);
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
    fn of(item: &Item<'a>, variant: &'a Variant<'a>) -> Self {
        let (p, mut parts) = (&item.p, Self::default());
        for placeholder in item.input.filled(variant).into_iter().flat_map(Template::placeholders) {
            let Some(field) = variant.field(&placeholder.field) else { continue };
            if !item.input.shows(variant, field) {
                parts.push(&quote!(#p::Part::Arg(&"")));
                continue;
            }
            let value = parts.bind(field);
            // A positional field may be shown without being sent; that it may be public at all, its type says.
            let unmarked = variant.param_name(field).is_none() && !field.has_role() && !field.attrs.param.is_given();
            let ty = field.ty();
            let value = if unmarked { quote!(#p::public::<#ty>(#value)) } else { value };
            parts.push(&if placeholder.format.is_empty() {
                quote!(#p::Part::Arg(#value))
            } else {
                let format = format!("{{:{}}}", placeholder.format);
                quote!(#p::Part::Arg(&#p::format_args!(#format, #value)))
            });
        }
        for (field, _) in variant.params() {
            let bound = parts.bind(field);
            let value = param(p, field, &bound);
            parts.push(&quote!(#p::Part::Param(#value)));
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
                let (part, value) = (quote::format_ident!("{part}"), self.bind(field));
                self.push(&quote!(#p::Part::#part(#value)));
            }
        }
        if let Some(name) = attrs.header.get() {
            let (value, inner) = (self.bind(field), local("value", 0));
            let value = match field.optional() {
                Some(_) => quote!(#p::Option::map(#p::Option::as_ref(#value), |#inner| #inner as &dyn #p::Display)),
                None => quote!(#p::Some(#value)),
            };
            // The status may be another one than the variant's, by a field or by the error that it passes through.
            let part = if attrs.param.is_given() { quote!(AnyHeader) } else { quote!(Header) };
            self.push(&quote!(#p::Part::#part(#name, #value)));
        }
    }

    fn push(&mut self, value: &TokenStream) {
        self.key.push_str(&value.to_string());
        self.values.push(value.clone());
    }

    /// The name of a field's value in the arm.
    fn bind(&mut self, field: &'a Field<'a>) -> TokenStream {
        let known = self.bound.iter().position(|bound| bound.member == field.member);
        let number = known.unwrap_or_else(|| {
            self.key.push_str(&field.ty().to_token_stream().to_string());
            self.bound.push(field);
            self.bound.len() - 1
        });
        local("", number).to_token_stream()
    }

    fn pattern(&self) -> TokenStream {
        let members = self.bound.iter().enumerate().map(|(number, field)| {
            let (member, value) = (&field.member, local("", number));
            quote!(#member: #value,)
        });
        members.collect()
    }
}

/// A param's value as `&dyn ParamValue`.
fn param(p: &TokenStream, field: &Field<'_>, value: &TokenStream) -> TokenStream {
    let wrapper = match field.attrs.param.get().map(|attr| attr.form).unwrap_or_default() {
        ParamForm::Typed => return value.clone(),
        ParamForm::Display => quote!(#p::AsDisplay),
        ParamForm::Json => quote!(#p::AsJson),
    };
    match field.optional() {
        Some(_) => quote!(&#p::Option::map(#p::Option::as_ref(#value), #wrapper)),
        None => quote!(&#wrapper(#value)),
    }
}
