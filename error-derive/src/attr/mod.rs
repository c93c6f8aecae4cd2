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
    words::{nearest, suggest},
};
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Meta, MetaList, ext::IdentExt, parse::ParseStream};

/// One entry of an `#[api(…)]`.
pub(crate) struct Entry {
    pub(crate) key: Ident,
    pub(crate) form: Form,
}

/// `key`, `key = …` or `key(…)`.
pub(crate) enum Form {
    Flag,
    Value(TokenStream),
    List(TokenStream),
    /// None of these, or a misspelt key: reported already, so that nobody else says a word about it.
    Broken,
}

/// A key that was given, with its value: `None` where the value did not parse, so that it is not also missing.
pub(crate) struct Slot<T>(Option<Given<T>>);

struct Given<T> {
    key: Ident,
    value: Option<T>,
    /// The entry as the user wrote it; `None` where that could not be read.
    shown: Option<String>,
}

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Slot<T> {
    /// Puts a value in. A second one is a mistake that names the first.
    pub(crate) fn set(&mut self, entry: &Entry, value: Option<T>, errors: &mut Errors) {
        match self.0.as_ref().and_then(|first| first.shown.as_deref()) {
            None => self.0 = Some(Given { key: entry.key.clone(), value, shown: entry.shown() }),
            Some(first) if entry.shown().is_some() => {
                errors.push(&entry.key, format!("`{}` is given twice, first as `{first}`, keep one", entry.key));
            }
            Some(_) => {}
        }
    }

    /// Marks the slot as given where no entry says so, but a mistake that was reported stands for it.
    pub(crate) fn mark(&mut self, key: &Ident) {
        if self.0.is_none() {
            self.0 = Some(Given { key: key.clone(), value: None, shown: None });
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
    "status", "code", "msg", "title", "errno", "retry", "retry_after", "header", "grpc", "type_uri", "help", "category",
    "log", "since", "deprecated", "was", "hidden", "same_as", "transparent",
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
        first.iter().chain(second.iter().filter(|key| !first.contains(key))).copied()
    }

    /// A key that this level does not know: it belongs elsewhere, or is misspelt. Returns what was probably meant, broken.
    pub(crate) fn refuse(self, entry: &Entry, errors: &mut Errors) -> Option<(&'static str, Entry)> {
        let key = &entry.key;
        let name = key.unraw().to_string();
        let elsewhere: Vec<_> = [Self::Enum, Self::Variant, Self::Field]
            .into_iter()
            .filter(|level| level.knows(&name))
            .map(|level| format!("on {}", level.name()))
            .collect();
        if self == Self::Field && name == "from" {
            errors.push(key, "`from` is an attribute of its own, write `#[from]`");
        } else if elsewhere.is_empty() {
            let hint = suggest(&name, self.keys());
            errors.push(key, format!("unknown key `{name}`, {hint}"));
        } else {
            let places = elsewhere.join(" or ");
            errors.push(key, format!("`{name}` does not stand on {}, it belongs {places}", self.name()));
            return None;
        }
        let meant = nearest(&name, self.keys())?;
        Some((meant, Entry { key: key.clone(), form: Form::Broken }))
    }
}

/// The entries of all `#[api(…)]` on one thing.
pub(crate) struct Entries {
    pub(crate) list: Vec<Entry>,
    /// Where something was reported that could have been any key.
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
                    errors.push(other, "`api` takes its keys in parentheses, write `#[api(status = 404)]`");
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
        let comma = input.span();
        let tokens = until_comma(input, errors)?;
        let mut trees = tokens.clone().into_iter();
        let key = match trees.next() {
            Some(TokenTree::Ident(key)) => key,
            Some(other) => {
                errors.push(&other, format!("a key is expected here, as in `{example}`"));
                return Ok(None);
            }
            None => {
                errors.push_at(comma, "a key is expected before this comma, leave one out");
                return Ok(None);
            }
        };
        let form = match (trees.next(), trees.next()) {
            (None, _) => Form::Flag,
            (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::Parenthesis => {
                Form::List(group.stream())
            }
            (Some(TokenTree::Punct(punct)), Some(first)) if punct.as_char() == '=' => {
                Form::Value(std::iter::once(first).chain(trees).collect())
            }
            (Some(other), _) => {
                let punct = matches!(&other, TokenTree::Punct(punct) if punct.as_char() == '=');
                if punct {
                    errors.push(&other, format!("a value is expected behind this, as in `{example}`"));
                } else {
                    errors.push(&other, format!("`=`, `(…)` or `,` is expected behind `{key}`"));
                }
                Form::Broken
            }
        };
        Ok(Some(Self { key, form }))
    }

    /// The entry as text.
    fn shown(&self) -> Option<String> {
        match &self.form {
            Form::Flag => Some(self.key.to_string()),
            Form::Value(tokens) => Some(format!("{} = {}", self.key, text(tokens))),
            Form::List(tokens) => Some(format!("{}({})", self.key, text(tokens))),
            Form::Broken => None,
        }
    }

    /// A key without a value.
    pub(crate) fn flag(&self, errors: &mut Errors) -> Option<()> {
        match &self.form {
            Form::Flag => Some(()),
            Form::Value(tokens) | Form::List(tokens) => {
                let key = &self.key;
                errors.push(&tokens_or(tokens, key), format!("`{key}` takes no value, write `{key}` alone"));
                None
            }
            Form::Broken => None,
        }
    }

    /// The tokens behind `=`; `example` shows how the key is written.
    pub(crate) fn value(&self, example: &str, errors: &mut Errors) -> Option<&TokenStream> {
        match &self.form {
            Form::Value(tokens) => Some(tokens),
            Form::Flag | Form::List(_) => {
                errors.push(&self.key, format!("`{}` takes a value, write `{example}`", self.key));
                None
            }
            Form::Broken => None,
        }
    }
}

/// The tokens up to the next comma, which is taken too, or to where one is missing.
fn until_comma(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<TokenStream> {
    let (mut tokens, mut open) = (TokenStream::new(), true);
    while !input.is_empty() {
        // Two words or values side by side are two entries: nothing else that a key takes looks so.
        if !open && input.peek(Ident::peek_any) {
            let word = input.fork().call(Ident::parse_any)?;
            errors.push(&word, format!("a comma is missing before `{word}`"));
            break;
        }
        match input.parse()? {
            TokenTree::Punct(punct) if punct.as_char() == ',' => break,
            tree => {
                open = matches!(tree, TokenTree::Punct(_));
                tree.to_tokens(&mut tokens);
            }
        }
    }
    Ok(tokens)
}

/// Tokens as the user would write them.
pub(crate) fn text(tokens: &TokenStream) -> String {
    tokens.to_string().replace("- ", "-").replace(" :: ", "::").replace(" ,", ",")
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
