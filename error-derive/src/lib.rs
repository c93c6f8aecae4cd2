//! `#[derive(ApiError)]` for `error-core`, where it is re-exported and documented with the trait.
//!
//! The macro reads an item (`syntax`) into a model (`ast`), checks it (`valid`), and writes the impls (`expand`), or after a mistake
//! its report and impls that keep the rest of the crate compiling (`fallback`).

mod ast;
mod attr;
mod bounds;
mod errors;
mod expand;
mod fallback;
mod message;
mod status;
mod syntax;
mod valid;
mod words;

// By a name, since a test has `proc_macro2` in its place.
use proc_macro as compiler;

use proc_macro::TokenStream;

/// Whether error-core has what `decode` calls.
const HAS_CLIENT: bool = cfg!(feature = "client");

// The documentation of the attributes is attached here.
#[doc = include_str!("../ATTRIBUTES.md")]
#[proc_macro_derive(ApiError, attributes(api, source, from))]
pub fn derive_api_error(input: TokenStream) -> TokenStream {
    expand::derive(input.into()).into()
}
