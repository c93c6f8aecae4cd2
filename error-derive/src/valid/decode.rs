//! The rules of `decode`: each field can be read back, and a code tells which variant it is.

use crate::{
    ast::{Field, Input, Variant},
    attr::SameAs,
    errors::Errors,
    message::Template,
};
use quote::ToTokens;
use std::collections::HashMap;
use syn::{GenericArgument, Member, PathArguments, Type};

pub(super) fn check(input: &Input<'_>, errors: &mut Errors) {
    let Some(key) = input.attrs.decode.key() else { return };
    if !crate::HAS_CLIENT {
        return errors.push(key, "`decode` needs the feature `client` of error-core");
    }
    for variant in input.variants.iter().filter(|variant| variant.is_decoded() && is_sound(variant)) {
        variant.fields.iter().for_each(|field| check_field(input, variant, field, errors));
    }
    check_codes(input, errors);
    check_passed(input, errors);
    check_from(input, errors);
}

/// Whether all was read that says which fields are sent; what was not has its own mistake.
fn is_sound(variant: &Variant<'_>) -> bool {
    let attrs = &variant.attrs;
    let placeholders = || variant.template.iter().flat_map(Template::placeholders);
    let msg = !attrs.msg.is_given() || variant.template.is_some();
    let same_as = !attrs.same_as.is_given() || attrs.same_as.get().is_some();
    !attrs.unread && msg && same_as && placeholders().all(|placeholder| variant.field(&placeholder.field).is_some())
}

/// A field that is not sent cannot come back.
fn check_field(input: &Input<'_>, variant: &Variant<'_>, field: &Field<'_>, errors: &mut Errors) {
    let attrs = &field.attrs;
    if let Some(name) = field.param_name.as_deref() {
        let target = variant.same_variant().and_then(|ident| input.variant(ident));
        if let Some(target) = target.filter(|target| target.params().all(|(_, known)| known != name)) {
            errors.push(
                &field.tokens(),
                format!(
                    "`{name}` is no param of `{}` and not sent, mark it `#[api(private)]` with a type that is `Default`",
                    target.ident
                ),
            );
        }
    }
    // A key that was not understood has its own mistake.
    let unread = !field.found.api.is_empty() && !field.has_role();
    if variant.read_from(field).is_some() || attrs.param.is_given() && !variant.is_transparent() || unread {
        return;
    }
    let shown = match field.member {
        Member::Named(_) => format!("`{}`", field.name),
        Member::Unnamed(_) => "this field".to_owned(),
    };
    errors.push(&field.tokens(), format!("`decode` cannot read {shown} back, {}", instead(variant, field)));
}

/// What to write so that a field can be read back.
fn instead(variant: &Variant<'_>, field: &Field<'_>) -> String {
    let key = field.attrs.header.key().or(field.attrs.message.key());
    let param = if matches!(field.member, Member::Named(_)) { "param" } else { "param = \"…\"" };
    let private = "`#[api(private)]` with a type that is `Default`";
    match (variant.is_transparent(), key) {
        (true, Some(_)) => "leave out the field or `decode`".to_owned(),
        (true, None) => format!("mark it {private}"),
        (false, Some(key)) if key == "header" => format!("write `{param}` or `private` beside `header`"),
        (false, Some(key)) => format!("write `{param}` beside `{key}`"),
        (false, None) => format!("mark it `#[api({param})]`, or {private}"),
    }
}

/// Of the variants with one code a client gets one back: which, would be a matter of chance.
fn check_codes(input: &Input<'_>, errors: &mut Errors) {
    let mut known: HashMap<String, &Variant<'_>> = HashMap::new();
    for variant in input.variants.iter().filter(|variant| variant.is_decoded()) {
        let Some(face) = variant.face() else { continue };
        let Some(first) = known.get(&face) else {
            known.insert(face, variant);
            continue;
        };
        // The mistake stands where a code is shared: at the second, unless that is the one that declares it.
        let (sharer, other) = if variant.attrs.same_as.is_given() { (variant, *first) } else { (*first, variant) };
        let place = match sharer.attrs.same_as.get() {
            Some(SameAs::Variant(ident)) => ident.to_token_stream(),
            Some(SameAs::Code(path)) => path.to_token_stream(),
            None => continue,
        };
        errors.push(
            &place,
            format!(
                "`decode` cannot tell `{}` from `{}`, which has the same code, leave out one of them or `decode`",
                sharer.ident, other.ident
            ),
        );
    }
}

/// Of two variants that pass one type through the second would never be made, unless the first lacks its delay.
fn check_passed(input: &Input<'_>, errors: &mut Errors) {
    let mut known: HashMap<String, &Variant<'_>> = HashMap::new();
    for variant in input.variants.iter().filter(|variant| variant.is_decoded()) {
        let Some(inner) = variant.inner() else { continue };
        let text = held(inner.ty()).to_token_stream().to_string();
        if let Some(first) = known.get(&text) {
            errors.push(
                inner.ty(),
                format!(
                    "`decode` cannot tell `{}` from `{}`, which passes the same type through, leave out one of them or \
                     `decode`",
                    variant.ident, first.ident
                ),
            );
        } else if variant.fields.iter().all(|field| !field.attrs.retry_after.is_given()) {
            known.insert(text, variant);
        }
    }
}

/// What a pointer that is `Decode` holds.
fn held(ty: &Type) -> &Type {
    let path = match ty {
        // What a macro hands on as `$ty:ty`.
        Type::Group(group) => return held(&group.elem),
        Type::Path(path) => path,
        _ => return ty,
    };
    let last = path.path.segments.last().filter(|last| last.ident == "Box" || last.ident == "Arc");
    match last.map(|last| &last.arguments) {
        Some(PathArguments::AngleBracketed(arguments)) => match arguments.args.first() {
            Some(GenericArgument::Type(ty)) => held(ty),
            _ => ty,
        },
        _ => ty,
    }
}

/// What has `From` has `TryFrom` by it, and ours would be a second one.
fn check_from(input: &Input<'_>, errors: &mut Errors) {
    for ty in input.taken_by_from() {
        errors.push(ty, "`decode` gives `TryFrom<ErrorResponse>`, which `#[from]` gives here too, write `#[source]`");
    }
}

impl<'a> Input<'a> {
    /// The types of `#[from]` fields that are, or may be, the response itself.
    pub(crate) fn taken_by_from(&self) -> Vec<&'a Type> {
        let parameters: Vec<_> = self.syntax.generics.type_params().map(|param| &param.ident).collect();
        let may_be = |ty: &Type| match ty {
            Type::Path(path) => {
                let last = path.path.segments.last().map(|last| &last.ident);
                last.is_some_and(|last| last == "ErrorResponse")
                    || path.path.get_ident().is_some_and(|ident| parameters.contains(&ident))
            }
            _ => false,
        };
        let mut taken = Vec::new();
        for variant in &self.variants {
            for field in &variant.fields {
                if field.attrs.from.is_some() && may_be(field.ty()) {
                    taken.push(field.ty());
                }
            }
        }
        taken
    }
}
