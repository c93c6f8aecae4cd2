//! Literals. Most say plainly what they mean, and `syn` is asked only about the others: it reads them char by char, which
//! is a good part of the time of a macro that is compiled without optimisation, as macros are.

use crate::words::text_of;
use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Lit;

/// A string literal with its value.
#[derive(Clone)]
pub(crate) struct Text {
    pub(crate) value: String,
    literal: Literal,
}

impl Text {
    /// A string literal without a suffix.
    pub(crate) fn of(literal: &Literal) -> Option<Self> {
        let text = text_of(literal);
        if matches!(text.as_bytes(), [b'"', .., b'"']) && !text.contains('\\') {
            return Some(Self { value: text[1..text.len() - 1].to_owned(), literal: literal.clone() });
        }
        match Lit::new(literal.clone()) {
            Lit::Str(text) if text.suffix().is_empty() => Some(Self { value: text.value(), literal: literal.clone() }),
            _ => None,
        }
    }

    /// The literal as it was written, to show a mistake at.
    pub(crate) fn tree(&self) -> TokenTree {
        self.literal.clone().into()
    }
}

impl ToTokens for Text {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.literal.to_tokens(tokens);
    }
}

/// The decimal digits of an integer literal.
pub(super) fn digits(literal: &Literal) -> Option<String> {
    let text = text_of(literal);
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(text);
    }
    match Lit::new(literal.clone()) {
        Lit::Int(number) => Some(number.base10_digits().to_owned()),
        _ => None,
    }
}
