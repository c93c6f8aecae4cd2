//! The rules of `transparent` and `same_as`: what may stand beside them, and whom they may name.

use crate::{
    ast::{Input, Variant},
    attr::{SameAs, text},
    errors::Errors,
    message::Template,
    words::suggest,
};
use syn::{GenericArgument, Ident, PathArguments, Type};

/// A transparent variant has everything from its one field.
pub(super) fn check_transparent(input: &Input<'_>, variant: &Variant<'_>, errors: &mut Errors) {
    let on_field = variant.fields.iter().find(|field| field.attrs.transparent.is_given());
    let Some(key) = variant.attrs.transparent.key().or(on_field.and_then(|field| field.attrs.transparent.key())) else {
        return;
    };
    for other in variant.attrs.keys.iter().filter(|other| *other != "transparent") {
        errors.push(
            other,
            format!("`{other}` does not stand beside `transparent`, the inner error has its own, leave it out"),
        );
    }
    match (variant.attrs.transparent.is_given(), on_field) {
        (true, Some(_)) => {
            let inner = on_field.and_then(|field| field.attrs.transparent.key()).unwrap_or(key);
            errors.push(inner, "`transparent` stands on the variant already, keep one");
        }
        (true, None) if variant.fields.len() != 1 => {
            let (name, count) = (variant.ident, variant.fields.len());
            let instead = if count == 0 {
                format!("write `{name}(OtherError)`")
            } else {
                "write it on the field that is the error".to_owned()
            };
            errors.push(key, format!("a transparent variant has exactly one field, `{name}` has {count}, {instead}"));
        }
        _ => {}
    }
    for field in variant.fields.iter().filter(|field| !field.attrs.transparent.is_given()) {
        let attrs = &field.attrs;
        let refused = [
            attrs.issues.key(),
            attrs.status.key(),
            attrs.param.key().filter(|_| !attrs.message.is_given() && !attrs.header.is_given()),
        ];
        for other in refused.into_iter().flatten() {
            errors.push(
                other,
                format!("`{other}` does not stand beside a `transparent` field, whose error has its own, leave it out"),
            );
        }
    }
    if let Some(inner) = variant.inner().filter(|inner| is_self(inner.ty(), &input.syntax.ident)) {
        errors.push(inner.ty(), "an error cannot pass through itself, name another one");
    }
}

/// Whether a type is the item itself, or a pointer to it.
fn is_self(ty: &Type, item: &Ident) -> bool {
    let path = match ty {
        // What a macro hands on as `$ty:ty`.
        Type::Group(group) => return is_self(&group.elem, item),
        Type::Path(path) => path,
        _ => return false,
    };
    let Some(last) = path.path.segments.last() else { return false };
    if path.path.segments.len() == 1 && (last.ident == "Self" || last.ident == *item) {
        return true;
    }
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return false };
    (last.ident == "Box" || last.ident == "Arc")
        && arguments.args.iter().any(|argument| matches!(argument, GenericArgument::Type(ty) if is_self(ty, item)))
}

/// A shared spec is used whole.
pub(super) fn check_same_as(input: &Input<'_>, variant: &Variant<'_>, errors: &mut Errors) {
    if !variant.attrs.same_as.is_given() {
        return;
    }
    for other in &variant.attrs.keys {
        if !["same_as", "log", "msg", "status", "transparent"].iter().any(|known| other == known) {
            errors.push(
                other,
                format!("`{other}` does not stand beside `same_as`, the shared error has its own, leave it out"),
            );
        }
    }
    match variant.attrs.same_as.get() {
        Some(SameAs::Variant(target)) => check_variant(input, variant, target, errors),
        Some(SameAs::Code(path)) => {
            let own =
                path.segments.first().is_some_and(|first| first.ident == "Self" || first.ident == input.syntax.ident);
            if own && path.segments.len() == 2 {
                errors.push(path, format!("`{}` is of the same enum, write the name of its variant", text(path)));
            }
        }
        None => {}
    }
}

/// The shared variant exists, declares its spec itself, and promises no param that this one does not have.
fn check_variant(input: &Input<'_>, variant: &Variant<'_>, ident: &Ident, errors: &mut Errors) {
    if input.is_struct {
        errors.push(
            ident,
            format!(
                "`{ident}` is no code of another type, write its constant, as in `same_as = AuthError::INVALID_CLIENT`"
            ),
        );
        return;
    }
    let Some(target) = input.variant(ident) else {
        let names: Vec<String> = input
            .variants
            .iter()
            .filter(|other| other.ident != variant.ident)
            .map(|other| other.ident.to_string())
            .collect();
        errors.push(
            ident,
            format!("there is no variant `{ident}`, {}", suggest(&ident.to_string(), names.iter().map(String::as_str))),
        );
        return;
    };
    if target.name == variant.name {
        errors.push(ident, "a variant cannot share its own spec, name another one");
    } else if target.attrs.same_as.is_given() || target.is_transparent() {
        errors.push(ident, format!("`{ident}` has no spec of its own, name the variant that declares it"));
    } else {
        check_params(variant, target, ident, errors);
    }
}

fn check_params(variant: &Variant<'_>, target: &Variant<'_>, ident: &Ident, errors: &mut Errors) {
    let own: Vec<&str> = variant.params().map(|(_, name)| name).collect();
    if let Some((_, name)) = target.params().find(|(_, name)| !own.contains(name)) {
        errors.push(ident, format!("`{ident}` promises the param `{name}`, add a field `#[api(param)] {name}` here"));
        return;
    }
    let placeholders = target.template.iter().flat_map(Template::placeholders);
    if !variant.attrs.msg.is_given() {
        if let Some(placeholder) =
            placeholders.into_iter().find(|placeholder| variant.field(&placeholder.field).is_none())
        {
            let quoted = placeholder.quoted();
            errors.push(
                ident,
                format!("the message of `{ident}` has {quoted}, which names no field here, write `msg = \"…\"`"),
            );
        }
    }
}
