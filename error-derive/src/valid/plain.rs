//! The rules of `#[source]` and `#[from]`, which are attributes of their own: on a field, once, with nothing in them.
//! Where thiserror or snafu stands beside us they are theirs.

use crate::{
    ast::Input,
    attr::{Attr, Behind, Found, tokens_or},
    errors::Errors,
};

pub(super) fn check(input: &Input<'_>, errors: &mut Errors) {
    if input.foreign {
        return;
    }
    let place = if input.is_struct { "a struct" } else { "an enum" };
    check_misplaced(input.found, place, errors);
    for variant in &input.variants {
        check_misplaced(variant.found, "a variant", errors);
        for field in &variant.fields {
            check_field(&field.found.source, "source", errors);
            check_field(&field.found.from, "from", errors);
        }
    }
}

/// Anywhere else they would be ignored without a word.
fn check_misplaced(found: &Found, place: &str, errors: &mut Errors) {
    for (name, attrs) in [("source", &found.source), ("from", &found.from)] {
        for attr in attrs {
            errors.push_at(attr.name.span(), format!("`#[{name}]` does not stand on {place}, it belongs on a field"));
        }
    }
}

/// A second one says nothing more, and nobody reads what stands in one.
fn check_field(attrs: &[Attr], name: &str, errors: &mut Errors) {
    for (i, attr) in attrs.iter().enumerate() {
        if i > 0 {
            errors.push_at(attr.name.span(), format!("`#[{name}]` is given twice, keep one"));
        } else if let Behind::List(list) = &attr.behind {
            let inside = tokens_or(&list.stream(), &attr.name);
            errors.push(&inside, format!("`#[{name}]` takes nothing, write `#[{name}]` alone"));
        } else if let Behind::Value(_, value) = &attr.behind {
            errors.push(value, format!("`#[{name}]` takes no value, write `#[{name}]` alone"));
        }
    }
}
