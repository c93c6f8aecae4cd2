//! The rules of an item, one function each. All mistakes are collected; none is reported twice.

mod decode;
mod fields;
mod messages;
mod plain;
mod sharing;
mod unique;

use crate::{
    ast::{Input, Variant},
    errors::Errors,
    status,
    words::{check_code, snake_case},
};
use syn::ext::IdentExt;

/// Checks every rule that the macro can see.
pub(crate) fn check(input: &Input<'_>, errors: &mut Errors) {
    for variant in &input.variants {
        check_required(variant, input, errors);
        check_errno(variant, errors);
        check_retry(input, variant, errors);
        check_needed_header(input, variant, errors);
        sharing::check_transparent(input, variant, errors);
        sharing::check_same_as(input, variant, errors);
        fields::check(input, variant, errors);
        messages::check(input, variant, errors);
    }
    plain::check(input, errors);
    unique::check(input, errors);
    decode::check(input, errors);
}

/// The status that a variant's row will have, as far as the macro sees it.
fn status_of(input: &Input<'_>, variant: &Variant<'_>) -> Option<u16> {
    if variant.attrs.same_as.is_given() && !variant.attrs.status.is_given() {
        return variant.same_variant().and_then(|ident| input.variant(ident)).and_then(|target| target.status);
    }
    variant.status
}

/// Nobody else gives a variant its status and code, so that neither is a matter of chance.
fn check_required(variant: &Variant<'_>, input: &Input<'_>, errors: &mut Errors) {
    let attrs = &variant.attrs;
    if variant.is_transparent() || attrs.same_as.is_given() || attrs.unread || input.attrs.unread {
        return;
    }
    let status = !attrs.status.is_given() && !input.attrs.status.is_given();
    let code = !attrs.code.is_given() && !input.attrs.infer_codes.is_given();
    let name = variant.ident;
    match (status, code) {
        (true, true) => {
            errors.push(
                name,
                format!(
                    "`{name}` has no status and no code, write `#[api(status = 404, code = \"{}\")]`",
                    code_for(variant)
                ),
            );
        }
        (true, false) => errors.push(name, format!("`{name}` has no status, write `status = 404`")),
        (false, true) => errors.push(name, format!("`{name}` has no code, write `code = \"{}\"`", code_for(variant))),
        (false, false) => {}
    }
    // What clients would read instead is an empty message.
    if let Some(status) = variant.status.filter(|status| status::phrase(*status).is_none() && !attrs.msg.is_given()) {
        let message = format!("status `{status}` has no phrase that could be the message, write `msg = \"…\"`");
        match attrs.status.get() {
            Some(given) => errors.push_at(given.span, message),
            None => errors.push(name, message),
        }
    }
}

/// A code to write for a variant: a name of one or two letters is none yet.
fn code_for(variant: &Variant<'_>) -> String {
    let snake = snake_case(&variant.ident.unraw().to_string());
    if check_code(&snake).is_ok() { snake } else { "user_not_found".to_owned() }
}

/// An errno begins with the status, and so needs a fixed one.
fn check_errno(variant: &Variant<'_>, errors: &mut Errors) {
    let Some((errno, literal)) = variant.attrs.errno.get() else { return };
    if variant.has_status_field() {
        errors
            .push(literal, "an errno begins with the status, which varies here with the `status` field, leave it out");
    } else if let Some(status) = variant.status.filter(|status| errno / 100 != u32::from(*status)) {
        errors.push(
            literal,
            format!("errno `{errno}` does not begin with the status `{status}`, write `{status}00` to `{status}99`"),
        );
    }
}

/// A delay for an error that must not be retried contradicts itself.
fn check_retry(input: &Input<'_>, variant: &Variant<'_>, errors: &mut Errors) {
    let attrs = &variant.attrs;
    let target = variant.same_variant().and_then(|ident| input.variant(ident)).unwrap_or(variant);
    let never = target.attrs.retry.get() == Some(&"Never");
    let field = variant.fields.iter().find_map(|field| field.attrs.retry_after.key());
    if let Some(key) = attrs.retry_after.key().or(field).filter(|_| never) {
        errors.push(key, "`retry_after` contradicts `retry = never`, leave out one of them");
    } else if let (Some(key), Some(status)) = (attrs.retry_after.key(), status_of(input, variant)) {
        let retryable = attrs.retry.is_given() || variant.has_status_field() || status::is_retryable(status);
        if !retryable {
            errors.push(
                key,
                format!("status `{status}` is not retried by default, write `retry = backoff` beside `retry_after`"),
            );
        }
    }
}

/// Some statuses may not be sent without a header that only the user knows.
fn check_needed_header(input: &Input<'_>, variant: &Variant<'_>, errors: &mut Errors) {
    let Some(needed) = variant.status.and_then(status::needed_header) else { return };
    let name = needed.to_ascii_lowercase();
    // A shared spec brings its headers along; those of another type's are not seen here.
    let target = match variant.attrs.same_as.is_given() {
        true if !variant.attrs.status.is_given() => return,
        true => variant.same_variant().and_then(|ident| input.variant(ident)),
        false => Some(variant),
    };
    let Some(target) = target else { return };
    let fixed = input.attrs.headers.iter().chain(&target.attrs.headers).any(|header| header.name == name);
    // A header that did not parse may be the one.
    let field = variant
        .fields
        .iter()
        .any(|field| field.attrs.header.is_given() && field.attrs.header.get().is_none_or(|header| *header == name));
    let broken = variant.attrs.keys.iter().filter(|key| *key == "header").count() > variant.attrs.headers.len();
    if !fixed && !field && !broken && !variant.is_transparent() {
        let status = variant.status.unwrap_or_default();
        let message =
            format!("status `{status}` may not be sent without `{needed}`, write `header(\"{needed}\", \"…\")`");
        match variant.attrs.status.get() {
            Some(given) => errors.push_at(given.span, message),
            None => errors.push(variant.ident, message),
        }
    }
}
