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
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
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
        until_comma(input).map(Self::Other)
    }
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
        match self.0.as_ref().map(|first| first.shown.as_deref()) {
            None | Some(None) => self.0 = Some(Given { key: entry.key.clone(), value, shown: entry.shown() }),
            Some(Some(first)) if !matches!(entry.form, Form::Broken) => {
                errors.push(&entry.key, format!("`{}` is given twice, first as `{first}`, keep one", entry.key));
            }
            Some(Some(_)) => {}
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
        first.iter().chain(second.iter().filter(|key| !first.contains(key))).copied()
    }

    /// A key that this level does not know: it belongs elsewhere, or is misspelt. Returns what was probably meant.
    pub(crate) fn refuse(self, entry: &Entry, errors: &mut Errors) -> Option<(&'static str, Entry)> {
        let key = &entry.key;
        let name = key.unraw().to_string();
        let meant = nearest(&name, self.keys()).map(|meant| (meant, Entry { key: key.clone(), form: Form::Broken }));
        if matches!(entry.form, Form::Broken) {
            return meant;
        }
        let elsewhere: Vec<_> = [Self::Enum, Self::Variant, Self::Field]
            .into_iter()
            .filter(|level| level.knows(&name))
            .map(|level| format!("on {}", level.name()))
            .collect();
        if self == Self::Field && name == "from" {
            errors.push(key, "`from` is an attribute of its own, write `#[from]`");
            return None;
        }
        if !elsewhere.is_empty() {
            let places = elsewhere.join(" or ");
            errors.push(key, format!("`{name}` does not stand on {}, it belongs {places}", self.name()));
            return None;
        }
        let hint = suggest(&name, self.keys());
        errors.push(key, format!("unknown key `{name}`, {hint}"));
        meant
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
    fn shown(&self) -> Option<String> {
        match &self.form {
            Form::Flag => Some(self.key.to_string()),
            Form::Value(value) => Some(format!("{} = {}", self.key, text(value))),
            Form::List(tokens) => Some(format!("{}({})", self.key, text(tokens))),
            Form::Broken => None,
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

/// Tokens as the user would write them.
pub(crate) fn text(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string().replace("- ", "-").replace(" :: ", "::").replace(" ,", ",").replace(" !", "!")
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
