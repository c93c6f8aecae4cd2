//! What is unique within an item: codes, former codes, errnos, and the names of the constants.

use crate::{
    ast::{Input, Variant},
    errors::Errors,
};
use quote::ToTokens;
use std::collections::{HashMap, hash_map::Entry};

pub(super) fn check(input: &Input<'_>, errors: &mut Errors) {
    let codes = check_codes(input, errors);
    check_errnos(input, errors);
    check_constants(input, &codes, errors);
}

/// Codes and former codes, with the variant that has each.
#[derive(Default)]
struct Codes<'a>(HashMap<&'a str, Owner<'a>>);

struct Owner<'a> {
    variant: &'a Variant<'a>,
    former: bool,
}

/// A code is one error's, and a former one is nobody's any more.
fn check_codes<'a>(input: &'a Input<'_>, errors: &mut Errors) -> Codes<'a> {
    let mut codes = Codes(HashMap::with_capacity(input.variants.len()));
    for variant in &input.variants {
        if let Some(code) = &variant.code {
            codes.add(&code.text, Owner { variant, former: false }, &code.place, errors);
        }
        for was in &variant.attrs.was {
            codes.add(&was.value, Owner { variant, former: true }, was, errors);
        }
    }
    codes
}

impl<'a> Codes<'a> {
    fn add(&mut self, text: &'a str, owner: Owner<'a>, place: &impl ToTokens, errors: &mut Errors) {
        let known = match self.0.entry(text) {
            Entry::Occupied(known) => known,
            Entry::Vacant(free) => {
                free.insert(owner);
                return;
            }
        };
        let Owner { variant: first, former: was } = known.get();
        let (first, kind) = (&first.name, if owner.former { "former code" } else { "code" });
        let taken = match (*was, owner.former) {
            (true, true) => format!("a former code of `{first}` already"),
            (true, false) => format!("a former code of `{first}`"),
            (false, true) => format!("the code of `{first}`"),
            (false, false) => format!("taken by `{first}`"),
        };
        let share = if owner.former || *was { String::new() } else { format!(", or `same_as = {first}`") };
        errors.push(place, format!("{kind} `{text}` is {taken}, write another{share}"));
    }
}

fn check_errnos(input: &Input<'_>, errors: &mut Errors) {
    let mut known: HashMap<u32, &str> = HashMap::new();
    for variant in &input.variants {
        let Some((errno, literal)) = variant.attrs.errno.get() else { continue };
        if let Some(first) = known.get(errno) {
            errors.push(literal, format!("errno `{errno}` is taken by `{first}`, write another"));
        } else {
            known.insert(*errno, variant.name);
        }
    }
}

/// A variant and a constant of one name would hide each other.
fn check_constants(input: &Input<'_>, codes: &Codes<'_>, errors: &mut Errors) {
    if let Some(code) =
        input.variants.iter().filter_map(|variant| variant.code.as_ref()).find(|code| code.text == "all_codes")
    {
        errors.push(&code.place, "code `all_codes` would hide the constant `ALL_CODES`, write another");
    }
    for variant in input.variants.iter().filter(|_| !input.is_struct) {
        let name = variant.name.strip_prefix("r#").unwrap_or(variant.name);
        if name.bytes().any(|byte| byte.is_ascii_lowercase()) {
            continue;
        }
        let code = name.to_ascii_lowercase();
        let taken = codes.0.get(code.as_str()).is_some_and(|owner| !owner.former);
        if taken {
            errors.push(
                variant.ident,
                format!("variant `{name}` is spelt like the constant of the code `{code}`, write it in CamelCase"),
            );
        } else if name == "ALL_CODES" {
            errors.push(
                variant.ident,
                "variant `ALL_CODES` is spelt like the constant that lists all codes, write it in CamelCase",
            );
        }
    }
}
