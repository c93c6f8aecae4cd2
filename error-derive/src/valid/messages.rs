//! The rules of messages: placeholders name fields, and fields that clients may read.

use super::status_of;
use crate::{
    ast::{Field, Input, Variant},
    errors::Errors,
    message::{Placeholder, Template},
    words::{list, one_of, suggest},
};
use proc_macro2::TokenTree;
use quote::ToTokens;

pub(super) fn check(input: &Input<'_>, variant: &Variant<'_>, errors: &mut Errors) {
    // A mistake stands at the text, or where another variant's is taken over.
    let place = match (variant.attrs.msg.get(), variant.same_variant()) {
        (Some(literal), _) => literal.tree(),
        (None, Some(target)) => target.clone().into(),
        (None, None) => return,
    };
    let Some(template) = variant.template.as_ref().filter(|_| !variant.is_transparent()) else { return };
    let mut seen: Vec<&str> = Vec::new();
    for placeholder in template.placeholders() {
        if seen.contains(&placeholder.field.as_str()) {
            continue;
        }
        seen.push(&placeholder.field);
        match variant.field(&placeholder.field) {
            Some(field) => check_field(input, variant, placeholder, field, &place, errors),
            None if variant.attrs.msg.is_given() => check_unknown(variant, placeholder, &place, errors),
            // `sharing` says so, and what to do.
            None => {}
        }
    }
}

/// A placeholder that names nothing would reach clients as it is.
fn check_unknown(variant: &Variant<'_>, placeholder: &Placeholder, place: &TokenTree, errors: &mut Errors) {
    let quoted = placeholder.quoted();
    let names: Vec<&str> = variant.fields.iter().map(|field| field.name.as_str()).collect();
    let message = if names.is_empty() {
        format!("{quoted} names no field, `{}` has none, write `{{{{` for a brace", variant.ident)
    } else if placeholder.field.chars().all(|c| c.is_ascii_digit()) || names.len() == 1 {
        let names: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
        format!("{quoted} names no field of `{}`, {}", variant.ident, one_of(names.iter().map(String::as_str)))
    } else {
        let (hint, all) = (suggest(&placeholder.field, names.clone()), list(names));
        if hint.contains(&all) {
            format!("{quoted} names no field of `{}`, {hint}", variant.ident)
        } else {
            format!("{quoted} names no field of `{}`, {hint} it has {all}", variant.ident)
        }
    };
    errors.push(place, message);
}

/// A message is public: no source, no `Option`, and on a server error only what is marked for clients.
fn check_field(
    input: &Input<'_>,
    variant: &Variant<'_>,
    placeholder: &Placeholder,
    field: &Field<'_>,
    place: &TokenTree,
    errors: &mut Errors,
) {
    let quoted = placeholder.quoted();
    if field.is_source {
        errors
            .push(place, format!("{quoted} is the source, which is logged and never sent, take it out of the message"));
        return;
    }
    if field.attrs.issues.is_given() {
        errors.push(place, format!("{quoted} are the issues, which are sent beside the message, take them out of it"));
        return;
    }
    if field.optional().is_some() {
        let name = &field.name;
        errors.push(
            &field.ty().to_token_stream(),
            format!("an `Option` has no text for `{{{name}}}`, interpolate a field that always has a value"),
        );
        return;
    }
    let server = status_of(input, variant).is_some_and(|status| status >= 500);
    if (server || variant.has_status_field()) && !field.attrs.param.is_given() {
        let why = if server {
            "a 5xx message is fixed text"
        } else {
            "beside a `status` field the error may be a 5xx, whose message is fixed text"
        };
        errors.push(place, format!("{quoted} would reach clients: {why}, unless the field is marked `#[api(param)]`"));
    }
}

impl Variant<'_> {
    /// A placeholder for a field that is not marked `param` by hand.
    pub(crate) fn unmarked_placeholder(&self) -> Option<&Placeholder> {
        let unmarked = |placeholder: &&Placeholder| {
            self.field(&placeholder.field).is_some_and(|field| !field.attrs.param.is_given())
        };
        self.template.iter().flat_map(Template::placeholders).find(unmarked)
    }
}
