//! The generated code of four inputs, so that a change of it is seen in review.
//!
//! The modules of the derive are compiled here as they are: a proc-macro crate cannot be called from outside a compiler.
//! After a change that is meant, `GOLDEN=update cargo test --test golden` writes the files anew; read the difference.

#![allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    missing_docs,
    reason = "only the entry of the derive is called here"
)]
#![allow(clippy::all, clippy::pedantic, reason = "the derive is linted in its own package, for its own MSRV")]

#[path = "../error-derive/src/ast/mod.rs"]
mod ast;
#[path = "../error-derive/src/attr/mod.rs"]
mod attr;
#[path = "../error-derive/src/bounds.rs"]
mod bounds;
#[path = "../error-derive/src/errors.rs"]
mod errors;
#[path = "../error-derive/src/expand/mod.rs"]
mod expand;
#[path = "../error-derive/src/fallback.rs"]
mod fallback;
#[path = "../error-derive/src/message.rs"]
mod message;
#[path = "../error-derive/src/status.rs"]
mod status;
#[path = "../error-derive/src/syntax.rs"]
mod syntax;
#[path = "../error-derive/src/valid/mod.rs"]
mod valid;
#[path = "../error-derive/src/words.rs"]
mod words;

use proc_macro2 as compiler;

const HAS_CLIENT: bool = true;

use std::{env, fs, path::Path};

#[track_caller]
fn check(name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let input = fs::read_to_string(folder.join(format!("{name}.rs"))).expect("the input is there");
    let item = input.parse().expect("the input is an item");
    let file = syn::parse2(expand::derive(item)).expect("generated code parses");
    let found = prettyplease::unparse(&file);
    let golden = folder.join(format!("{name}.expanded.rs"));
    if env::var_os("GOLDEN").is_some_and(|value| value == "update") {
        fs::write(&golden, &found).expect("the golden file can be written");
    }
    let expected = fs::read_to_string(&golden).expect("the golden file is there");
    assert!(found == expected, "{name}.expanded.rs differs from what the derive writes now:\n{found}");
}

#[test]
fn an_enum_with_each_kind_of_variant() {
    check("kinds");
}

#[test]
fn a_generic_enum_beside_thiserror() {
    check("generic");
}

#[test]
fn an_enum_that_is_decoded() {
    check("decode");
}

#[test]
fn a_struct_with_a_mistake() {
    check("mistake");
}
