//! What is unique within an item: codes, former codes, errnos, and the names of the constants.

use crate::{ast::Input, errors::Errors, words::constant};
use proc_macro2::TokenStream;
use quote::ToTokens;
use std::collections::HashMap;
use syn::ext::IdentExt;

pub(super) fn check(input: &Input<'_>, errors: &mut Errors) {
    check_codes(input, errors);
    check_errnos(input, errors);
    check_constants(input, errors);
}

/// A code is one error's, and a former one is nobody's any more.
fn check_codes(input: &Input<'_>, errors: &mut Errors) {
    let mut known: HashMap<String, (String, bool)> = HashMap::new();
    let mut add = |text: String, variant: String, former: bool, tokens: TokenStream, errors: &mut Errors| {
        if let Some((first, was)) = known.get(&text) {
            let kind = if former { "former code" } else { "code" };
            let taken = if *was { format!("a former code of `{first}`") } else { format!("taken by `{first}`") };
            let share = if former || *was { String::new() } else { format!(" or `same_as = {first}`") };
            errors.push(&tokens, format!("{kind} `{text}` is {taken}, write another{share}"));
        } else {
            known.insert(text, (variant, former));
        }
    };
    for variant in &input.variants {
        let name = variant.ident.to_string();
        if let Some(code) = &variant.code {
            add(code.text.clone(), name.clone(), false, code.tokens.clone(), errors);
        }
        for was in &variant.attrs.was {
            add(was.value(), name.clone(), true, was.to_token_stream(), errors);
        }
    }
}

fn check_errnos(input: &Input<'_>, errors: &mut Errors) {
    let mut known: HashMap<u32, String> = HashMap::new();
    for variant in &input.variants {
        let Some((errno, literal)) = variant.attrs.errno.get() else { continue };
        if let Some(first) = known.get(errno) {
            errors.push(literal, format!("errno {errno} is taken by `{first}`, write another"));
        } else {
            known.insert(*errno, variant.ident.to_string());
        }
    }
}

/// A variant and a constant of one name would hide each other.
fn check_constants(input: &Input<'_>, errors: &mut Errors) {
    for code in input.variants.iter().filter_map(|variant| variant.code.as_ref()) {
        if code.text == "all_codes" {
            errors.push(&code.tokens, "code `all_codes` would hide the constant `ALL_CODES`, write another");
        }
    }
    let codes = input.variants.iter().filter_map(|variant| variant.code.as_ref());
    let constants: HashMap<String, &str> = codes.map(|code| (constant(&code.text), code.text.as_str())).collect();
    for variant in input.variants.iter().filter(|_| !input.is_struct) {
        let name = variant.ident.unraw().to_string();
        if let Some(code) = constants.get(&name) {
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
