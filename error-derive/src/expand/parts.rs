//! `Derived`: which row a value has (`row`), and the values that it holds.

use super::{
    Item, VariantPath, Where, local,
    row::{PIECE, at, nested},
    value::{at_type, header, param, text},
};
use crate::{
    ast::{Field, Variant},
    message::{Placeholder, Template},
    words::each,
};
use proc_macro2::{Delimiter, Group, Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use std::{collections::HashMap, fmt::Arguments, mem};

pub(super) fn impl_derived(item: &Item<'_>) -> TokenStream {
    let (at, parts) = (at(item), parts(item));
    item.implement("Derived", Where::Inferred, quote!(#at #parts))
}

/// Hands the values over: an arm for each list of types, shared by all variants that have it.
fn parts(item: &Item<'_>) -> Option<TokenStream> {
    let (p, take) = (&item.p, local("take", 0));
    let arms = arms(item);
    let covered: usize = arms.iter().map(|arm| arm.patterns.len()).sum();
    let (mut pieces, mut piece, mut room) = (Vec::new(), TokenStream::new(), PIECE);
    for Arm { patterns, parts } in &arms {
        let call = parts.hand_over(item, &take);
        let mut rest = patterns.as_slice();
        while !rest.is_empty() {
            let (patterns, behind) = rest.split_at(room.min(rest.len()));
            quote!(#(#patterns)|* => #call,).to_tokens(&mut piece);
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
        let names = each(&parts.bound, &|f, field| write!(f, "{},", field.name));
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
                parts.push(field, Role::Arg(placeholder), format_args!("arg {public_by}{}", placeholder.format));
            }
        }
        for (field, _) in variant.params() {
            let (public_by, form) = (field.public_by.unwrap_or_default(), field.form().name());
            parts.push(field, Role::Param, format_args!("param {public_by}{form}"));
        }
        for field in variant.fields.iter().filter(|field| !field.found.api.is_empty()) {
            let attrs = &field.attrs;
            let roles = [(&attrs.issues, "Issues"), (&attrs.retry_after, "RetryAfter"), (&attrs.status, "Status")];
            let message = if attrs.param.is_given() { "AnyMessage" } else { "Message" };
            for (_, part) in roles.into_iter().chain([(&attrs.message, message)]).filter(|(slot, _)| slot.is_given()) {
                parts.push(field, Role::Plain(part), format_args!("{part}"));
            }
            if let Some(name) = attrs.header.get() {
                let status = if attrs.param.is_given() { "any" } else { "4xx" };
                parts.push(field, Role::Header(name), format_args!("{status} {name}"));
            }
        }
        parts
    }

    fn push(&mut self, field: &'a Field<'a>, role: Role<'a>, key: Arguments<'_>) {
        let known = self.bound.iter().position(|bound| bound.member == field.member);
        let number = known.unwrap_or(self.bound.len());
        // The number comes first: behind a format it could be mistaken for a part of that.
        let ty = if known.is_none() { field.type_text() } else { String::new() };
        self.key = format!("{}{number} {key} of {ty};", self.key);
        if known.is_none() {
            self.bound.push(field);
        }
        self.values.push((role, number));
    }

    /// The call that hands all values over.
    fn hand_over(&self, item: &Item<'_>, take: &Ident) -> TokenStream {
        let p = &item.p;
        if let Some((field, method)) = self.single() {
            let (ty, method) = (field.ty(), format_ident!("{method}"));
            let value = at_type(ty, &local("", 0));
            return quote!(<#ty as #p::Interpolated>::#method(#value, #take));
        }
        let values = self.values.iter().filter_map(|value| self.value(item, value));
        quote!(#take.all(&[#(#p::Part::#values),*]))
    }

    /// The one field that there is, if it only stands in the message, and how it hands itself over. A call is less to check
    /// than a list of values, which most types would have for one field.
    fn single(&self) -> Option<(&'a Field<'a>, &'static str)> {
        let [field] = self.bound.as_slice() else { return None };
        let method = match self.values.as_slice() {
            [(Role::Arg(arg), _)] if arg.format.is_empty() => "__shown",
            [(Role::Arg(arg), _), (Role::Param, _)] if arg.format.is_empty() => "__sent",
            _ => return None,
        };
        (field.public_by == Some("Interpolated")).then_some((*field, method))
    }

    /// A value as a variant of `Part`.
    fn value(&self, item: &Item<'_>, (role, number): &(Role<'_>, usize)) -> Option<TokenStream> {
        let (p, field) = (&item.p, self.bound.get(*number)?);
        let (value, public_by) = (at_type(field.ty(), &local("", *number)), field.public_by);
        Some(match role {
            Role::Arg(placeholder) => {
                let text = text(item, placeholder, field, &value);
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
