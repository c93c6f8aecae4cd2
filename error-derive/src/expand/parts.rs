//! `Derived`: which row a value has (`row`), and the values that it holds.

use super::{
    Item, VariantPath, Where, ends, local, located,
    row::{PIECE, at, nested},
    text::push,
};
use crate::{
    ast::{Field, Variant},
    attr::ParamForm,
    message::{Placeholder, Template},
};
use proc_macro2::{Delimiter, Group, Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use std::{collections::HashMap, mem};
use syn::{LitStr, Path, Type};

pub(super) fn impl_derived(item: &Item<'_>) -> TokenStream {
    let p = &item.p;
    let (at, parts) = (at(item), parts(item));
    item.implement(&quote!(#p::Derived), Where::Inferred, &quote!(#at #parts))
}

/// Hands the values over: an arm for each list of types, shared by all variants that have it.
fn parts(item: &Item<'_>) -> Option<TokenStream> {
    let (p, take) = (&item.p, local("take", 0));
    let arms = arms(item);
    let covered: usize = arms.iter().map(|arm| arm.patterns.len()).sum();
    let (mut pieces, mut piece, mut room) = (Vec::new(), TokenStream::new(), PIECE);
    for Arm { patterns, parts } in &arms {
        let values: Vec<_> = parts.values.iter().filter_map(|value| parts.value(p, value)).collect();
        let mut rest = patterns.as_slice();
        while !rest.is_empty() {
            let (patterns, behind) = rest.split_at(room.min(rest.len()));
            quote!(#(#patterns)|* => #take.all(&[#(#p::Part::#values),*]),).to_tokens(&mut piece);
            (rest, room) = (behind, room - patterns.len());
            if room == 0 {
                pieces.push(mem::take(&mut piece));
                room = PIECE;
            }
        }
    }
    pieces.push(piece);
    pieces.retain(|arms| !arms.is_empty());
    // What stands behind another `match` must name the others too.
    let rest = (covered < item.input.variants.len() || pieces.len() > 1).then(|| quote!({}));
    let body = nested(&pieces, rest);
    (covered > 0).then(|| {
        quote! {
            fn parts<'__a>(&'__a self, #take: #p::Take<'__a, '_>) { #body }
        }
    })
}

/// The variants that hold values, by the types of these.
fn arms<'a>(item: &'a Item<'_>) -> Vec<Arm<'a>> {
    let (mut arms, mut numbers): (Vec<Arm<'_>>, HashMap<String, usize>) = (Vec::new(), HashMap::new());
    // Of many variants the fields have the same names.
    let mut members: HashMap<String, Group> = HashMap::new();
    for variant in &item.input.variants {
        let parts = Parts::of(variant);
        if parts.values.is_empty() {
            continue;
        }
        let mut names = String::new();
        parts.bound.iter().for_each(|field| push(&mut names, &[&field.name, ","]));
        let members = members.entry(names).or_insert_with(|| bindings(&parts.bound));
        let pattern = Pattern(item.path(variant.ident), members.clone());
        match numbers.get(&parts.key).and_then(|number| arms.get_mut(*number)) {
            Some(arm) => arm.patterns.push(pattern),
            None => {
                numbers.insert(parts.key.clone(), arms.len());
                arms.push(Arm { patterns: vec![pattern], parts });
            }
        }
    }
    arms
}

/// Variants whose values have the same types and roles, and so the same code.
struct Arm<'a> {
    patterns: Vec<Pattern<'a>>,
    parts: Parts<'a>,
}

/// The variant, and its bound fields in braces.
struct Pattern<'a>(VariantPath<'a>, Group);

impl ToTokens for Pattern<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.to_tokens(tokens);
        self.1.to_tokens(tokens);
    }
}

/// The fields of a pattern, bound to their numbers.
fn bindings(bound: &[&Field<'_>]) -> Group {
    let (members, values) = (bound.iter().map(|field| &field.member), (0..bound.len()).map(|number| local("", number)));
    Group::new(Delimiter::Brace, quote!(#(#members: #values,)* ..))
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
            let (public_by, form) = (field.public_by.unwrap_or_default(), field.form().name());
            parts.push(field, Role::Param, &["param ", public_by, form]);
        }
        for field in variant.fields.iter().filter(|field| !field.found.api.is_empty()) {
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
        push(&mut self.key, key);
        push(&mut self.key, &[&number.to_string(), ";"]);
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

/// A placeholder's value as an `Arg`.
fn text(
    p: &Path,
    placeholder: &Placeholder,
    field: &Field<'_>,
    public_by: Option<&str>,
    value: &TokenStream,
) -> TokenStream {
    let ty = field.ty();
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
            // Mostly what it says, a text whose length is known.
            "String" | "& 'static str" => quote!(#p::Arg::text(#value)),
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
