//! Code as text. What every variant repeats, and what has no place in the user's code, is written into one string, which
//! the compiler's own lexer reads: a token made here costs a macro without optimisation ten times as much.
//!
//! All names in it are looked up where the macro was called. So it binds none, for a constant of the user's would be meant.

use proc_macro2::{Literal, Span, TokenStream};

/// A long text as a literal, without escapes where it can do without, so that it is read as it is written.
pub(super) fn raw_literal(text: &str) -> String {
    if text.contains('\r') || (text.contains('#') && text.contains("\"#")) {
        return Literal::string(text).to_string();
    }
    format!("r#\"{text}\"#")
}

/// The tokens of some code. The parser of `proc_macro2` would first read it by itself.
pub(super) fn tokens(code: &str) -> TokenStream {
    match code.parse::<crate::compiler::TokenStream>() {
        Ok(tokens) => tokens.into(),
        Err(error) => syn::Error::new(Span::call_site(), error).into_compile_error(),
    }
}
