//! The rules of `#[source]` and `#[from]`, which are attributes of their own: on a field, once, with nothing in them.
//! Where thiserror or snafu stands beside us they are theirs.

use crate::{ast::Input, errors::Errors};
use quote::ToTokens;
use syn::{Attribute, Data, Meta, spanned::Spanned};

const NAMES: [&str; 2] = ["source", "from"];

pub(super) fn check(input: &Input<'_>, errors: &mut Errors) {
    if input.foreign {
        return;
    }
    let place = if input.is_struct { "a struct" } else { "an enum" };
    check_misplaced(&input.syntax.attrs, place, errors);
    if let Data::Enum(data) = &input.syntax.data {
        data.variants.iter().for_each(|variant| check_misplaced(&variant.attrs, "a variant", errors));
    }
    for field in input.variants.iter().flat_map(|variant| &variant.fields) {
        for name in NAMES {
            check_field(&field.syntax.attrs, name, errors);
        }
    }
}

/// Anywhere else they would be ignored without a word.
fn check_misplaced(attrs: &[Attribute], place: &str, errors: &mut Errors) {
    for (name, attr) in NAMES.iter().flat_map(|name| found(attrs, name).map(move |attr| (name, attr))) {
        errors.push_at(attr.path().span(), format!("`#[{name}]` does not stand on {place}, it belongs on a field"));
    }
}

/// A second one says nothing more, and nobody reads what stands in one.
fn check_field(attrs: &[Attribute], name: &str, errors: &mut Errors) {
    for (i, attr) in found(attrs, name).enumerate() {
        if i > 0 {
            errors.push_at(attr.path().span(), format!("`#[{name}]` is given twice, keep one"));
        } else if let Meta::List(list) = &attr.meta {
            let inside = if list.tokens.is_empty() { list.path.to_token_stream() } else { list.tokens.clone() };
            errors.push(&inside, format!("`#[{name}]` takes nothing, write `#[{name}]` alone"));
        } else if let Meta::NameValue(meta) = &attr.meta {
            errors.push(&meta.value, format!("`#[{name}]` takes no value, write `#[{name}]` alone"));
        }
    }
}

fn found<'a>(attrs: &'a [Attribute], name: &str) -> impl Iterator<Item = &'a Attribute> {
    let name = name.to_owned();
    attrs.iter().filter(move |attr| attr.path().is_ident(&name))
}
