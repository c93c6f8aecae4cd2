//! The rules of fields: one role each, and names that clients can use.

use super::status_of;
use crate::{
    ast::{Field, Input, Variant},
    errors::Errors,
};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{Member, Type};

/// The members that some shape has beside the params.
const RESERVED: [&str; 9] =
    ["type", "title", "status", "detail", "instance", "code", "errors", "request_id", "retry_after"];

/// The common types that are no `Error`.
const NO_ERRORS: [&str; 16] = [
    "String", "str", "bool", "char", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128",
    "isize",
];

pub(super) fn check(input: &Input<'_>, variant: &Variant<'_>, errors: &mut Errors) {
    for field in &variant.fields {
        check_roles(field, errors);
        check_message(variant, field, errors);
        check_from(input, variant, field, errors);
        check_source(input, variant, field, errors);
    }
    check_single(variant, errors);
    check_headers(variant, errors);
    check_server_errors(input, variant, errors);
    check_param_names(variant, errors);
}

/// A field is one thing. Only a `param` may be something else too.
fn check_roles(field: &Field<'_>, errors: &mut Errors) {
    let attrs = &field.attrs;
    if field.found.api.is_empty() {
        return;
    }
    let mut roles: Vec<(&Ident, String)> = attrs.roles().map(|role| (role, role.to_string())).collect();
    if let Some(param) = attrs.param.key() {
        let beside = |role: &str| matches!(role, "header" | "message" | "retry_after" | "status");
        if !roles.iter().all(|(_, role)| beside(role)) || roles.is_empty() {
            roles.push((param, "param".to_owned()));
        }
    }
    // Of a header that is private, clients know no param.
    if attrs.header.is_given() && attrs.private.is_given() {
        roles.retain(|(_, role)| role != "private");
    }
    if let [first, second, ..] = roles.as_slice() {
        errors.push(second.0, format!("`{}` and `{}` exclude each other on one field, keep one", first.1, second.1));
    } else if let Some((key, role)) = roles.first().filter(|(_, role)| role != "transparent") {
        for (span, name) in [(attrs.plain_source, "source"), (attrs.from, "from")] {
            if span.is_some() {
                let twice = if role == "source" { "say the same" } else { "exclude each other" };
                errors.push(*key, format!("`{role}` and `#[{name}]` {twice} on one field, keep one"));
            }
        }
    }
}

/// A text of the occurrence replaces only what another error would say.
fn check_message(variant: &Variant<'_>, field: &Field<'_>, errors: &mut Errors) {
    if let Some(key) = field.attrs.message.key().filter(|_| !variant.is_transparent()) {
        let name = &field.name;
        errors.push(
            key,
            format!("`message` stands beside a `transparent` field only, here write `msg = \"{{{name}}}\"`"),
        );
    }
}

/// `From` has one value to build the variant of.
fn check_from(input: &Input<'_>, variant: &Variant<'_>, field: &Field<'_>, errors: &mut Errors) {
    let Some(span) = field.attrs.from.filter(|_| !input.foreign) else { return };
    if variant.fields.len() > 1 {
        errors.push_at(span, "`#[from]` must be the variant's only field, write `#[source]` beside others");
        return;
    }
    let before = input.variants.iter().take_while(|other| other.name != variant.name);
    let same = |other: &Field<'_>| other.attrs.from.is_some() && other.type_text() == field.type_text();
    if let Some(first) = before.into_iter().find(|other| other.fields.iter().any(same)) {
        errors.push_at(span, format!("`{}` is made from this type already, write `#[source]` here", first.ident));
    }
}

/// What is plainly no error cannot be the cause. Of other types only the compiler knows, in words of its own.
fn check_source(input: &Input<'_>, variant: &Variant<'_>, field: &Field<'_>, errors: &mut Errors) {
    let source = variant.source().filter(|source| source.member == field.member && input.writes("error"));
    let Some(ty) = source.map(|source| source.optional().unwrap_or(source.ty())) else { return };
    let name = match ty {
        Type::Reference(reference) => reference.elem.to_token_stream().to_string(),
        other => other.to_token_stream().to_string(),
    };
    if NO_ERRORS.contains(&name.as_str()) {
        errors.push(
            ty,
            format!("`{name}` is no `Error` and cannot be the source, rename the field or mark it `#[api(private)]`"),
        );
    }
}

/// What an occurrence has one of.
fn check_single(variant: &Variant<'_>, errors: &mut Errors) {
    type Role = (&'static str, fn(&Field<'_>) -> bool);
    if variant.fields.len() < 2 {
        return;
    }
    let roles: [Role; 6] = [
        ("source", |field| field.is_source),
        ("issues", |field| field.attrs.issues.is_given()),
        ("retry_after", |field| field.attrs.retry_after.is_given()),
        ("status", |field| field.attrs.status.is_given()),
        ("message", |field| field.attrs.message.is_given()),
        ("transparent", |field| field.attrs.transparent.is_given()),
    ];
    for (role, has) in roles {
        let mut fields = variant.fields.iter().filter(|field| has(field));
        let Some(first) = fields.next() else { continue };
        for second in fields {
            let key: TokenStream = match second.attrs.roles().find(|key| *key == role) {
                Some(key) => key.to_token_stream(),
                None => second.tokens(),
            };
            errors.push(&key, format!("a second `{role}`, the first is `{}`, keep one", first.name));
        }
    }
}

/// Two fields with one header would overwrite each other.
fn check_headers(variant: &Variant<'_>, errors: &mut Errors) {
    for (i, field) in variant.fields.iter().enumerate() {
        let Some(name) = field.attrs.header.get() else { continue };
        let first = variant.fields.iter().take(i).find(|first| first.attrs.header.get() == Some(name));
        if let (Some(first), Some(key)) = (first, field.attrs.header.key()) {
            errors.push(key, format!("`{}` gives the header `{name}` already, keep one", first.name));
        }
    }
}

/// A 5xx is about the server: it has no issues, and shows of its fields what is marked so by hand.
fn check_server_errors(input: &Input<'_>, variant: &Variant<'_>, errors: &mut Errors) {
    let server = status_of(input, variant).is_some_and(|status| status >= 500);
    for field in variant.fields.iter().filter(|_| server && !variant.is_transparent()) {
        let attrs = &field.attrs;
        if let Some(key) = attrs.issues.key().filter(|_| !variant.has_status_field()) {
            errors.push(key, "a 5xx is not about the request and has no issues, use a 4xx or leave them out");
        }
        if let Some(key) = attrs.header.key().filter(|_| !attrs.param.is_given()) {
            errors.push(
                key,
                "clients read the headers of a 5xx, write `param` beside `header` if they may read this field",
            );
        }
    }
}

/// A param's name stands beside the members of every shape, and once.
fn check_param_names(variant: &Variant<'_>, errors: &mut Errors) {
    let mut known: Vec<&str> = Vec::new();
    for field in &variant.fields {
        if let (Some(key), Member::Unnamed(_)) = (field.attrs.param.key(), &field.member) {
            let named = field.attrs.param.get().is_none_or(|attr| attr.name.is_some());
            if !named && !field.attrs.message.is_given() {
                errors.push(key, "a positional field has no name to be sent under, write `param = \"…\"`");
            }
        }
        let Some(name) = field.param_name.as_deref() else { continue };
        let place = || match field.attrs.param.get().and_then(|attr| attr.name.as_ref()) {
            Some(literal) => literal.to_token_stream(),
            None => field.tokens(),
        };
        if RESERVED.contains(&name) {
            errors.push(&place(), format!("`{name}` is a member of some shape and cannot be a param's name, write `#[api(param = \"…\")]` with another, or `#[api(private)]`"));
        } else if !name.starts_with(char::is_alphabetic) {
            errors.push(
                &place(),
                format!(
                    "the name of a param begins with a letter, write `#[api(param = \"{}\")]`",
                    name.trim_start_matches('_')
                ),
            );
        } else if known.contains(&name) {
            errors.push(
                &place(),
                format!("a second param is named `{name}`, write `#[api(param = \"…\")]` with another name"),
            );
        }
        known.push(name);
    }
}
