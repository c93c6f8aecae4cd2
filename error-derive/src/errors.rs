//! Every mistake of one item, collected so that the user sees all of them at once.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use std::fmt::Display;

/// The mistakes found so far.
#[derive(Default)]
pub(crate) struct Errors(Vec<syn::Error>);

impl Errors {
    /// A mistake at `tokens`, the smallest that are wrong.
    pub(crate) fn push(&mut self, tokens: &impl ToTokens, message: impl Display) {
        self.0.push(syn::Error::new_spanned(tokens, message));
    }

    /// A mistake where there are no tokens to show but a place.
    pub(crate) fn push_at(&mut self, span: Span, message: impl Display) {
        self.0.push(syn::Error::new(span, message));
    }

    /// Success, or all mistakes as tokens that show them.
    pub(crate) fn finish(self) -> Result<(), TokenStream> {
        if self.0.is_empty() { Ok(()) } else { Err(self.0.iter().map(syn::Error::to_compile_error).collect()) }
    }
}
