//! Tokens that recur.

use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;

/// Tokens that stand in many places. To make one stream part of another is a call into the compiler each time; these are
/// pushed.
#[derive(Clone)]
pub(crate) struct Recurring(Vec<TokenTree>);

impl Recurring {
    pub(super) fn of(tokens: TokenStream) -> Self {
        Self(tokens.into_iter().collect())
    }

    /// A name behind these, which are a path.
    pub(super) fn join(&self, name: &str) -> Self {
        let mut path = self.clone();
        path.0.push(Punct::new(':', Spacing::Joint).into());
        path.0.push(Punct::new(':', Spacing::Alone).into());
        path.0.push(Ident::new(name, Span::call_site()).into());
        path
    }
}

impl ToTokens for Recurring {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.0.clone());
    }
}
