//! The rules of `#[source]` and `#[from]`, which are attributes of their own: on a field, once, with nothing in them.
//! Where thiserror or snafu stands beside us they are theirs.

use crate::{ast::Input, attr::Found, errors::Errors};
use quote::ToTokens;
use syn::{Meta, spanned::Spanned};

pub(super) fn check(input: &Input<'_>, errors: &mut Errors) {
    if input.foreign {
        return;
    }
    let place = if input.is_struct { "a struct" } else { "an enum" };
    check_misplaced(&input.found, place, errors);
    for variant in &input.variants {
        check_misplaced(&variant.found, "a variant", errors);
        for field in &variant.fields {
            check_field(&field.found.source, "source", errors);
            check_field(&field.found.from, "from", errors);
        }
    }
}

/// Anywhere else they would be ignored without a word.
fn check_misplaced(found: &Found<'_>, place: &str, errors: &mut Errors) {
    for (name, attrs) in [("source", &found.source), ("from", &found.from)] {
        for attr in attrs {
            errors.push_at(attr.path().span(), format!("`#[{name}]` does not stand on {place}, it belongs on a field"));
        }
    }
}

/// A second one says nothing more, and nobody reads what stands in one.
fn check_field(attrs: &[&Meta], name: &str, errors: &mut Errors) {
    for (i, attr) in attrs.iter().enumerate() {
        if i > 0 {
            errors.push_at(attr.path().span(), format!("`#[{name}]` is given twice, keep one"));
        } else if let Meta::List(list) = attr {
            let inside = if list.tokens.is_empty() { list.path.to_token_stream() } else { list.tokens.clone() };
            errors.push(&inside, format!("`#[{name}]` takes nothing, write `#[{name}]` alone"));
        } else if let Meta::NameValue(meta) = attr {
            errors.push(&meta.value, format!("`#[{name}]` takes no value, write `#[{name}]` alone"));
        }
    }
}
