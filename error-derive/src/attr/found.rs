//! The attributes that are of interest here, by their names, before anybody asks what they say.

use crate::words::text_of;
use proc_macro2::{Delimiter, Group, Ident, Punct, TokenStream, TokenTree, token_stream::IntoIter};
use quote::ToTokens;

/// An attribute whose name is one word.
pub(crate) struct Attr {
    pub(crate) name: Ident,
    pub(crate) behind: Behind,
}

/// What stands behind the name of an attribute.
pub(crate) enum Behind {
    Nothing,
    /// `(…)`
    List(Group),
    /// `= …`
    Value(Punct, TokenStream),
}

impl Attr {
    /// Reads what stands behind a name; `None` if that is the first word of a path.
    fn read(name: Ident, mut behind: IntoIter) -> Option<Self> {
        let behind = match behind.next() {
            None => Behind::Nothing,
            Some(TokenTree::Group(list)) => Behind::List(list),
            Some(TokenTree::Punct(equals)) if equals.as_char() == '=' => Behind::Value(equals, behind.collect()),
            Some(_) => return None,
        };
        Some(Self { name, behind })
    }
}

impl ToTokens for Attr {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.name.to_tokens(tokens);
        match &self.behind {
            Behind::Nothing => {}
            Behind::List(list) => list.to_tokens(tokens),
            Behind::Value(equals, value) => {
                equals.to_tokens(tokens);
                value.to_tokens(tokens);
            }
        }
    }
}

/// The attributes of one thing.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) api: Vec<Attr>,
    pub(crate) doc: Vec<Attr>,
    pub(crate) source: Vec<Attr>,
    pub(crate) from: Vec<Attr>,
    pub(crate) snafu: Vec<Attr>,
    pub(crate) error: Vec<Attr>,
}

impl Found {
    /// Whether thiserror or snafu stands beside us.
    pub(crate) fn is_foreign(&self) -> bool {
        !self.error.is_empty() || !self.snafu.is_empty()
    }

    /// Adds what stands in the brackets of an attribute. What is of no interest is not even read.
    pub(crate) fn add(&mut self, attribute: TokenStream) {
        let mut tokens = attribute.into_iter();
        let name = match tokens.next() {
            Some(TokenTree::Ident(name)) => name,
            // What a macro handed on as `$attr:meta`.
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => return self.add(group.stream()),
            _ => return,
        };
        let text = text_of(&name);
        let list = match text.as_str() {
            "api" => &mut self.api,
            "doc" => &mut self.doc,
            "source" => &mut self.source,
            "from" => &mut self.from,
            "snafu" => &mut self.snafu,
            "error" => &mut self.error,
            _ => return,
        };
        list.extend(Attr::read(name, tokens));
    }
}
