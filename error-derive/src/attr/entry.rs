//! The entries of an `#[api(…)]`: a key, and what stands behind it. What that means is said elsewhere.

use crate::errors::Errors;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    Attribute, Lit, Meta, MetaList, Path, Token,
    ext::IdentExt,
    parenthesized,
    parse::{ParseStream, discouraged::Speculative},
    token,
};

/// One entry of an `#[api(…)]`.
pub(crate) struct Entry {
    pub(crate) key: Ident,
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

/// What stands behind `=`. Nearly always it is a literal or a path, which are read without copying tokens about: a macro
/// is compiled without optimisation, and moving tokens is what it spends its time on.
pub(crate) enum Value {
    Lit(Lit),
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

impl Value {
    /// Reads a value up to the comma behind it, or to the key where the comma is missing.
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        let ahead = input.fork();
        let ends = |input: ParseStream<'_>| input.is_empty() || input.peek(Token![,]) || input.peek(Ident::peek_any);
        // A negative number is a literal to `syn`, with the place of its `-` alone.
        if let Some(literal) = (!ahead.peek(Token![-])).then(|| ahead.parse::<Lit>()).and_then(Result::ok) {
            if ends(&ahead) {
                input.advance_to(&ahead);
                return Ok(Self::Lit(literal));
            }
        }
        let ahead = input.fork();
        if let Ok(path) = ahead.call(Path::parse_mod_style) {
            if ends(&ahead) {
                input.advance_to(&ahead);
                return Ok(Self::Path(path));
            }
        }
        before_comma(input).map(Self::Other)
    }
}

/// The entries of all `#[api(…)]` on one thing.
pub(crate) struct Entries {
    pub(crate) list: Vec<Entry>,
    /// Whether something was reported that may have been any key.
    pub(crate) unread: bool,
}

impl Entries {
    /// All entries of the `#[api(…)]` among `attrs`. What cannot be read is reported and skipped.
    pub(crate) fn read(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut entries = Self { list: Vec::new(), unread: false };
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("api")) {
            match &attr.meta {
                Meta::List(list) => entries.read_list(list, errors),
                other => {
                    errors.push(other, "`api` takes its keys in parentheses, write `#[api(…)]`");
                    entries.unread = true;
                }
            }
        }
        entries
    }

    fn read_list(&mut self, list: &MetaList, errors: &mut Errors) {
        let read = list.parse_args_with(|input: ParseStream<'_>| {
            while !input.is_empty() {
                let entry = Entry::read(input, "status = 404", errors)?;
                self.unread |= entry.is_none();
                self.list.extend(entry);
            }
            Ok(())
        });
        read.unwrap_or_else(|error| errors.add(error));
    }
}

impl Entry {
    /// Reads one entry and the comma behind it. After a mistake it goes on behind the next comma.
    pub(crate) fn read(input: ParseStream<'_>, example: &str, errors: &mut Errors) -> syn::Result<Option<Self>> {
        let start = input.span();
        let Ok(key) = input.call(Ident::parse_any) else {
            match until_comma(input)?.into_iter().next() {
                Some(other) => errors.push(&other, format!("a key is expected here, as in `{example}`")),
                None => errors.push_at(start, "a key is expected before this comma, leave one out"),
            }
            return Ok(None);
        };
        let form = if input.peek(Token![=]) {
            let equals: Token![=] = input.parse()?;
            if input.is_empty() || input.peek(Token![,]) {
                errors.push(&equals, format!("`{key}` has no value behind its `=`, write one"));
                Form::Broken
            } else {
                Form::Value(Value::read(input)?)
            }
        } else if input.peek(token::Paren) {
            let content;
            parenthesized!(content in input);
            Form::List(content.parse()?)
        } else {
            Form::Flag
        };
        if input.peek(Ident::peek_any) {
            let next = input.fork().call(Ident::parse_any)?;
            errors.push(&next, format!("a comma is missing before `{next}`"));
            return Ok(Some(Self { key, form }));
        }
        match until_comma(input)?.into_iter().next() {
            None => Ok(Some(Self { key, form })),
            Some(other) => {
                errors.push(&other, format!("`=`, `(…)` or `,` is expected behind `{key}`"));
                Ok(Some(Self { key, form: Form::Broken }))
            }
        }
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

/// The tokens up to the next comma.
fn before_comma(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?.to_tokens(&mut tokens);
    }
    Ok(tokens)
}

/// The same, and the comma is taken too.
fn until_comma(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let tokens = before_comma(input)?;
    input.parse::<Option<Token![,]>>()?;
    Ok(tokens)
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
