//! `#[api(…)]`: its entries, and the slots that they go into. What each level knows stands in a file of its own.

mod field;
mod item;
mod value;
mod variant;

pub(crate) use field::{FieldAttrs, ParamForm};
pub(crate) use item::ItemAttrs;
pub(crate) use value::{Header, Status};
pub(crate) use variant::{SameAs, VariantAttrs};

use crate::{
    errors::Errors,
    words::{list, suggest},
};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    Attribute, Lit, Meta, Path, Token,
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
    /// Reads a value up to the comma behind it.
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        let ahead = input.fork();
        let ends = |input: ParseStream<'_>| input.is_empty() || input.peek(Token![,]);
        if let Ok(literal) = ahead.parse::<Lit>() {
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
        until_comma(input).map(Self::Other)
    }
}

/// A key that was given, with its value: `None` where the value did not parse, so that it is not also missing.
pub(crate) struct Slot<T>(Option<Given<T>>);

struct Given<T> {
    key: Ident,
    value: Option<T>,
    /// The entry as the user wrote it.
    shown: String,
}

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Slot<T> {
    /// Puts a value in. A second one is a mistake that names the first.
    pub(crate) fn set(&mut self, entry: &Entry, value: Option<T>, errors: &mut Errors) {
        match &self.0 {
            None => self.0 = Some(Given { key: entry.key.clone(), value, shown: entry.shown() }),
            Some(first) => {
                errors.push(&entry.key, format!("`{}` is given twice, first as `{}`", entry.key, first.shown));
            }
        }
    }

    /// The value, if it was given and parsed.
    pub(crate) fn get(&self) -> Option<&T> {
        self.0.as_ref()?.value.as_ref()
    }

    /// The key, if it was given at all.
    pub(crate) fn key(&self) -> Option<&Ident> {
        self.0.as_ref().map(|given| &given.key)
    }

    pub(crate) fn is_given(&self) -> bool {
        self.0.is_some()
    }
}

/// The keys that each level knows, for suggestions.
const ITEM: &[&str] = &["status", "category", "header", "shape", "infer_codes", "crate", "omit"];
const VARIANT: &[&str] = &[
    "status",
    "code",
    "msg",
    "title",
    "errno",
    "retry",
    "retry_after",
    "header",
    "grpc",
    "type_uri",
    "help",
    "category",
    "log",
    "since",
    "deprecated",
    "was",
    "hidden",
    "same_as",
    "transparent",
];
const FIELD: &[&str] =
    &["param", "private", "issues", "retry_after", "status", "header", "source", "transparent", "message"];

/// Where an attribute stands.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Level {
    Enum,
    Struct,
    Variant,
    Field,
}

impl Level {
    fn knows(self, key: &str) -> bool {
        match self {
            Self::Enum => ITEM.contains(&key),
            Self::Struct => ITEM.contains(&key) || VARIANT.contains(&key),
            Self::Variant => VARIANT.contains(&key),
            Self::Field => FIELD.contains(&key),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Enum => "an enum",
            Self::Struct => "a struct",
            Self::Variant => "a variant",
            Self::Field => "a field",
        }
    }

    fn keys(self) -> impl Iterator<Item = &'static str> + Clone {
        let (first, second): (&[_], &[_]) = match self {
            Self::Enum => (ITEM, &[]),
            Self::Struct => (VARIANT, ITEM),
            Self::Variant => (VARIANT, &[]),
            Self::Field => (FIELD, &[]),
        };
        first.iter().chain(second).copied()
    }

    /// A key that this level does not know: it belongs elsewhere, or is misspelt.
    pub(crate) fn refuse(self, key: &Ident, errors: &mut Errors) {
        let name = key.unraw().to_string();
        let elsewhere: Vec<_> = [Self::Enum, Self::Variant, Self::Field]
            .into_iter()
            .filter(|level| level.knows(&name))
            .map(|level| format!("on {}", level.name()))
            .collect();
        if elsewhere.is_empty() {
            let hint = suggest(&name, self.keys());
            errors.push(key, format!("unknown key `{name}`, {hint}"));
        } else {
            let places = elsewhere.join(" or ");
            errors.push(key, format!("`{name}` does not stand on {}, it belongs {places}", self.name()));
        }
    }
}

/// All entries of the `#[api(…)]` among `attrs`. What cannot be read is reported and skipped.
pub(crate) fn entries(attrs: &[Attribute], errors: &mut Errors) -> Vec<Entry> {
    let mut entries = Vec::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("api")) {
        match &attr.meta {
            Meta::List(list) => {
                let read = list.parse_args_with(|input: ParseStream<'_>| {
                    while !input.is_empty() {
                        entries.extend(Entry::read(input, errors)?);
                    }
                    Ok(())
                });
                read.unwrap_or_else(|error| errors.add(error));
            }
            other => errors.push(other, "`api` takes its keys in parentheses: `#[api(status = 404)]`"),
        }
    }
    entries
}

impl Entry {
    /// Reads one entry and the comma behind it. After a mistake it goes on behind the next comma.
    fn read(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<Option<Self>> {
        let Ok(key) = input.call(Ident::parse_any) else {
            let rest = until_comma(input)?;
            match rest.into_iter().next() {
                Some(other) => errors.push(&other, "a key is expected here, as in `status = 404`"),
                None => errors.push_at(input.span(), "a key is expected before this comma"),
            }
            return Ok(None);
        };
        let form = if input.peek(Token![=]) {
            let equals: Token![=] = input.parse()?;
            if input.is_empty() || input.peek(Token![,]) {
                errors.push(&equals, format!("a value is expected behind this, for `{key}`"));
                until_comma(input)?;
                return Ok(None);
            }
            Form::Value(Value::read(input)?)
        } else if input.peek(token::Paren) {
            let content;
            parenthesized!(content in input);
            Form::List(content.parse()?)
        } else {
            Form::Flag
        };
        match until_comma(input)?.into_iter().next() {
            None => Ok(Some(Self { key, form })),
            Some(other) => {
                errors.push(&other, "`,` is expected here");
                Ok(None)
            }
        }
    }

    /// The entry as text.
    fn shown(&self) -> String {
        match &self.form {
            Form::Flag => self.key.to_string(),
            Form::Value(value) => format!("{} = {}", self.key, value.to_token_stream()),
            Form::List(tokens) => format!("{}({tokens})", self.key),
        }
    }

    /// A key without a value.
    pub(crate) fn flag(&self, errors: &mut Errors) -> Option<()> {
        match &self.form {
            Form::Flag => return Some(()),
            Form::Value(value) => errors.push(value, format!("`{}` takes no value, write it alone", self.key)),
            Form::List(tokens) => {
                errors.push(&tokens_or(tokens, &self.key), format!("`{}` takes no value, write it alone", self.key));
            }
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
        }
    }
}

/// The tokens up to the next comma, which is taken too.
fn until_comma(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() {
        match input.parse()? {
            TokenTree::Punct(punct) if punct.as_char() == ',' => break,
            tree => tree.to_tokens(&mut tokens),
        }
    }
    Ok(tokens)
}

/// Tokens to show a mistake at, or the key where there are none.
pub(crate) fn tokens_or(tokens: &TokenStream, key: &Ident) -> TokenStream {
    if tokens.is_empty() { key.to_token_stream() } else { tokens.clone() }
}

/// The span of an attribute by its name, for mistakes about attributes that are not ours.
pub(crate) fn path_span(attrs: &[Attribute], name: &str) -> Option<Span> {
    let attr = attrs.iter().find(|attr| attr.path().is_ident(name))?;
    attr.path().get_ident().map(Ident::span)
}

/// `a`, `b` or `c`: the values that a key takes.
pub(crate) fn one_of(names: &[&str]) -> String {
    list(names.iter().copied())
}
