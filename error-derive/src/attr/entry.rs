//! The entries of an `#[api(…)]`: a key, and what stands behind it. What that means is said elsewhere.

use super::{Attr, Behind};
use crate::{errors::Errors, words::unraw};
use proc_macro2::{Delimiter, Ident, Literal, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Path, parse::Parser};

/// One entry of an `#[api(…)]`.
pub(crate) struct Entry {
    pub(crate) key: Ident,
    /// The key as text, without the `r#` that `crate` may have.
    pub(crate) name: String,
    pub(crate) form: Form,
}

/// `key`, `key = …` or `key(…)`.
pub(crate) enum Form {
    Flag,
    Value(Value),
    List(TokenStream),
    /// None of these, or a misspelt key: reported already, so that nobody else says a word about it.
    Broken,
}

/// What stands behind `=`.
pub(crate) enum Value {
    Lit(Literal),
    Path(Path),
    Other(TokenStream),
}

impl ToTokens for Value {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Lit(literal) => literal.to_tokens(tokens),
            Self::Path(path) => path.to_tokens(tokens),
            Self::Other(other) => other.to_tokens(tokens),
        }
    }
}

/// What is left of the tokens of a list of entries. They are not given to a parser of `syn`, which would copy them first.
type Tokens<'a> = &'a [TokenTree];

impl Value {
    /// Reads a value up to the comma behind it, or to the key where the comma is missing.
    fn read(first: &TokenTree, tokens: &mut Tokens<'_>) -> Self {
        let ended = tokens.first().is_none_or(|next| is_comma(next) || is_name(next));
        let first = match alone(first) {
            TokenTree::Literal(literal) if ended => return Self::Lit(literal),
            other => other,
        };
        // Two names beside each other are in no path.
        let (mut path, mut tree, mut value) = (true, &first, TokenStream::new());
        loop {
            path &= is_name(tree) || is_punct(tree, ':');
            tree.to_tokens(&mut value);
            match *tokens {
                [next, rest @ ..] if !(is_comma(next) || path && is_name(tree) && is_name(next)) => {
                    (tree, *tokens) = (next, rest);
                }
                _ => break,
            }
        }
        Path::parse_mod_style.parse2(value.clone()).map_or(Self::Other(value), Self::Path)
    }
}

/// Some entries.
#[derive(Default)]
pub(crate) struct Entries {
    pub(crate) list: Vec<Entry>,
    /// Whether something was reported that may have been any key.
    pub(crate) unread: bool,
}

impl Entries {
    /// The entries of all `#[api(…)]` on one thing.
    pub(crate) fn read(attrs: &[Attr], errors: &mut Errors) -> Self {
        let mut entries = Self::default();
        for attr in attrs {
            if let Behind::List(list) = &attr.behind {
                entries.add(list.stream(), "status = 404", errors);
            } else {
                errors.push(attr, "`api` takes its keys in parentheses, write `#[api(…)]`");
                entries.unread = true;
            }
        }
        entries
    }

    /// Adds the entries of a list. What cannot be read is reported and skipped.
    pub(crate) fn add(&mut self, list: TokenStream, example: &str, errors: &mut Errors) {
        let tokens: Vec<TokenTree> = list.into_iter().collect();
        let mut tokens = tokens.as_slice();
        while let [first, rest @ ..] = tokens {
            tokens = rest;
            match Entry::read(first, &mut tokens, example, errors) {
                Some(entry) => self.list.push(entry),
                None => self.unread = true,
            }
        }
    }
}

impl Entry {
    /// Reads one entry and the comma behind it. After a mistake it goes on behind the next comma.
    fn read(first: &TokenTree, tokens: &mut Tokens<'_>, example: &str, errors: &mut Errors) -> Option<Self> {
        let key = match first {
            TokenTree::Ident(key) => key,
            comma if is_comma(comma) => {
                errors.push_at(comma.span(), "a key is expected before this comma, leave one out");
                return None;
            }
            other => {
                errors.push(other, format!("a key is expected here, as in `{example}`"));
                skip_comma(tokens);
                return None;
            }
        };
        let mut form = Form::read(key, tokens, errors);
        match tokens.first() {
            Some(TokenTree::Ident(next)) => errors.push(next, format!("a comma is missing before `{next}`")),
            Some(other) if !is_comma(other) => {
                errors.push(other, format!("`=`, `(…)` or `,` is expected behind `{key}`"));
                form = Form::Broken;
                skip_comma(tokens);
            }
            _ => skip_comma(tokens),
        }
        Some(Self { name: unraw(key), key: key.clone(), form })
    }

    /// An entry that is given, though nothing of it can be used.
    pub(crate) fn broken(key: Ident) -> Self {
        Self { name: unraw(&key), key, form: Form::Broken }
    }

    /// The entry as text.
    pub(super) fn shown(&self) -> String {
        match &self.form {
            Form::Flag | Form::Broken => self.key.to_string(),
            Form::Value(value) => format!("{} = {}", self.key, text(value)),
            Form::List(tokens) => format!("{}({})", self.key, text(tokens)),
        }
    }

    /// A key without a value.
    pub(crate) fn flag(&self, errors: &mut Errors) -> Option<()> {
        match &self.form {
            Form::Flag => return Some(()),
            Form::Value(value) => errors.push(value, format!("`{0}` takes no value, write `{0}` alone", self.key)),
            Form::List(tokens) => {
                errors
                    .push(&tokens_or(tokens, &self.key), format!("`{0}` takes no value, write `{0}` alone", self.key));
            }
            Form::Broken => {}
        }
        None
    }

    /// What stands behind `=`; `example` shows how the key is written.
    pub(crate) fn value(&self, example: &str, errors: &mut Errors) -> Option<&Value> {
        match &self.form {
            Form::Value(value) => Some(value),
            Form::Flag | Form::List(_) => {
                errors.push(&self.key, format!("`{}` takes a value, write `{example}`", self.key));
                None
            }
            Form::Broken => None,
        }
    }
}

impl Form {
    /// What stands behind a key.
    fn read(key: &Ident, tokens: &mut Tokens<'_>, errors: &mut Errors) -> Self {
        match *tokens {
            [TokenTree::Group(group), rest @ ..] if group.delimiter() == Delimiter::Parenthesis => {
                *tokens = rest;
                Self::List(group.stream())
            }
            [equals, rest @ ..] if is_punct(equals, '=') => match rest {
                [value, rest @ ..] if !is_comma(value) => {
                    *tokens = rest;
                    Self::Value(Value::read(value, tokens))
                }
                _ => {
                    *tokens = rest;
                    errors.push(equals, format!("`{key}` has no value behind its `=`, write one"));
                    Self::Broken
                }
            },
            _ => Self::Flag,
        }
    }
}

fn is_punct(tree: &TokenTree, char: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == char)
}

fn is_comma(tree: &TokenTree) -> bool {
    is_punct(tree, ',')
}

fn is_name(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Ident(_))
}

/// Goes on behind the next comma.
fn skip_comma(tokens: &mut Tokens<'_>) {
    while let [tree, rest @ ..] = *tokens {
        *tokens = rest;
        if is_comma(tree) {
            return;
        }
    }
}

/// A token that a macro handed on as `$x:literal` stands in a group that nobody sees.
pub(super) fn alone(tree: &TokenTree) -> TokenTree {
    if let TokenTree::Group(group) = tree {
        let mut inside = group.stream().into_iter();
        if let (Delimiter::None, Some(only), None) = (group.delimiter(), inside.next(), inside.next()) {
            return alone(&only);
        }
    }
    tree.clone()
}

/// Tokens as the user would write them.
pub(crate) fn text(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (spaced, close) in
        [(" ::", "::"), (":: ", "::"), ("< ", "<"), (" >", ">"), (" <", "<"), ("- ", "-"), (" !", "!")]
    {
        text = text.replace(spaced, close);
    }
    text.replace(" ,", ",")
}

/// Tokens to show a mistake at, or the key where there are none.
pub(crate) fn tokens_or(tokens: &TokenStream, key: &Ident) -> TokenStream {
    if tokens.is_empty() { key.to_token_stream() } else { tokens.clone() }
}
