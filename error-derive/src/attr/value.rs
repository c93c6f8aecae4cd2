//! The values of keys: strings, numbers, names, headers. Each reports its own mistake, at the value.

use super::{Entry, Form, Value, tokens_or};
use crate::{
    errors::Errors,
    status,
    words::{NoCode, check_code, suggest},
};
use proc_macro2::Span;
use quote::ToTokens;
use syn::{Lit, LitInt, LitStr, Token, ext::IdentExt, parse::Parser, punctuated::Punctuated, spanned::Spanned};

/// A status, and where it is given.
#[derive(Clone, Copy)]
pub(crate) struct Status {
    pub(crate) number: u16,
    pub(crate) span: Span,
}

/// A fixed header, its name in lower case.
#[derive(Clone)]
pub(crate) struct Header {
    pub(crate) name: String,
    pub(crate) value: String,
}

/// The headers that the writer of a response owns.
const OWNED: [&str; 7] =
    ["content-type", "content-length", "content-encoding", "transfer-encoding", "connection", "trailer", "retry-after"];

impl Entry {
    /// A string literal.
    pub(crate) fn string(&self, example: &str, errors: &mut Errors) -> Option<LitStr> {
        match self.value(example, errors)? {
            Value::Lit(Lit::Str(literal)) if literal.suffix().is_empty() => Some(literal.clone()),
            other => {
                errors.push(other, format!("`{}` takes a string literal, write `{example}`", self.key));
                None
            }
        }
    }

    /// A string literal with something in it, without control characters: it stands in headers or documents.
    pub(crate) fn line(&self, example: &str, errors: &mut Errors) -> Option<LitStr> {
        let literal = self.string(example, errors)?;
        let text = literal.value();
        if text.trim().is_empty() || text.contains(char::is_control) {
            errors.push(&literal, format!("`{}` is empty or more than one line, write `{example}`", self.key));
            return None;
        }
        Some(literal)
    }

    /// An integer literal.
    pub(crate) fn integer(&self, example: &str, errors: &mut Errors) -> Option<(u32, LitInt)> {
        let value = self.value(example, errors)?;
        if let Value::Lit(Lit::Int(literal)) = value {
            if let Ok(number) = literal.base10_parse() {
                return Some((number, literal.clone()));
            }
        }
        errors.push(value, format!("`{}` takes a whole number, write `{example}`", self.key));
        None
    }

    /// One of several names, as a word or a string.
    pub(crate) fn name<T: Copy>(&self, known: &[(&'static str, T)], errors: &mut Errors) -> Option<T> {
        let example = format!("{} = {}", self.key, known.first().map_or("", |(name, _)| name));
        let value = self.value(&example, errors)?;
        let name = match value {
            Value::Lit(Lit::Str(literal)) => literal.value(),
            Value::Path(path) if path.segments.len() == 1 => {
                path.segments.iter().map(|only| only.ident.unraw().to_string()).collect()
            }
            other => {
                let names = super::one_of(&known.iter().map(|(name, _)| *name).collect::<Vec<_>>());
                errors.push(other, format!("`{}` takes one of {names}", self.key));
                return None;
            }
        };
        let found = known.iter().find(|(known, _)| *known == name);
        if found.is_none() {
            let hint = suggest(&name, known.iter().map(|(name, _)| *name));
            errors.push(value, format!("`{}` has no value `{name}`, {hint}", self.key));
        }
        found.map(|(_, value)| *value)
    }

    /// A status by number or by name.
    pub(crate) fn status(&self, errors: &mut Errors) -> Option<Status> {
        let value = self.value("status = 404", errors)?;
        if let Value::Path(path) = value {
            let last = &path.segments.last()?.ident;
            let (name, span) = (last.to_string(), path.span());
            let number = status::by_name(&name);
            if number.is_none() {
                errors.push(last, format!("`{name}` is no status of an error, {}", suggest(&name, status::names())));
            }
            return number.map(|number| Status { number, span });
        }
        if let Value::Lit(Lit::Int(literal)) = value {
            if let Ok(number @ 400..=599) = literal.base10_parse() {
                return Some(Status { number, span: literal.span() });
            }
        }
        let given = value.to_token_stream();
        errors.push(
            value,
            format!("status `{given}` is not that of an error, write 400 to 599, or a name as `NOT_FOUND`"),
        );
        None
    }

    /// A code in the grammar.
    pub(crate) fn code(&self, errors: &mut Errors) -> Option<LitStr> {
        let example = format!("{} = \"user_not_found\"", self.key);
        let literal = self.string(&example, errors)?;
        let text = literal.value();
        match check_code(&text) {
            Ok(()) => return Some(literal),
            Err(NoCode::Length) => {
                errors.push(&literal, format!("code `{text}` has {} bytes, write 3 to 100", text.len()));
            }
            Err(NoCode::Spelling(Some(snake))) => {
                errors.push(&literal, format!("code `{text}` is not snake_case, write `{snake}`"));
            }
            Err(NoCode::Spelling(None)) => {
                errors.push(&literal, format!("code `{text}` is not snake_case, write one as `user_not_found`"));
            }
        }
        None
    }

    /// `header("Name", "value")`.
    pub(crate) fn header(&self, errors: &mut Errors) -> Option<Header> {
        let literals = self.header_literals("header(\"Name\", \"value\")", 2, errors)?;
        let [name, value] = literals.as_slice() else { return None };
        let text = value.value();
        let name = header_name(name, errors);
        if text.bytes().any(|byte| !(byte == b'\t' || (b' '..=b'~').contains(&byte))) || text.trim() != text {
            errors.push(value, "this is no header value, write visible ASCII without a line break or space around it");
            return None;
        }
        Some(Header { name: name?, value: text })
    }

    /// `header("Name")`, on a field.
    pub(crate) fn header_of_field(&self, errors: &mut Errors) -> Option<String> {
        let literals = self.header_literals("header(\"Name\")", 1, errors)?;
        header_name(literals.first()?, errors)
    }

    fn header_literals(&self, example: &str, count: usize, errors: &mut Errors) -> Option<Vec<LitStr>> {
        let Form::List(tokens) = &self.form else {
            errors.push(&self.key, format!("`header` takes strings in parentheses, write `{example}`"));
            return None;
        };
        let literals = Punctuated::<Lit, Token![,]>::parse_terminated.parse2(tokens.clone());
        let strings: Option<Vec<LitStr>> = literals.ok().and_then(|literals| {
            literals
                .into_iter()
                .map(|literal| if let Lit::Str(literal) = literal { Some(literal) } else { None })
                .collect()
        });
        let strings = strings.filter(|strings| strings.len() == count);
        if strings.is_none() {
            errors.push(&tokens_or(tokens, &self.key), format!("write `{example}`"));
        }
        strings
    }
}

/// A header's name in lower case: a token (RFC 9110 section 5.6.2) that the writer does not own.
fn header_name(literal: &LitStr, errors: &mut Errors) -> Option<String> {
    let name = literal.value().to_ascii_lowercase();
    let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.is_empty() || !name.bytes().all(token) {
        errors.push(literal, "this is no header name, write letters, digits and `-`: `\"X-Reason\"`");
    } else if OWNED.contains(&name.as_str()) {
        let instead = if name == "retry-after" { ", write `retry_after`" } else { ", leave it out" };
        errors.push(literal, format!("`{}` is written by the response itself{instead}", literal.value()));
    } else {
        return Some(name);
    }
    None
}

/// Whether `uri` is an absolute URI: a scheme, and only characters that RFC 3986 has.
pub(super) fn is_uri(uri: &str) -> bool {
    let Some((scheme, rest)) = uri.split_once(':') else { return false };
    let in_scheme = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    let in_uri = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte);
    let escapes = rest.split('%').skip(1);
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(in_scheme)
        && !rest.is_empty()
        && rest.bytes().all(in_uri)
        && rest.matches('#').count() <= 1
        && escapes.into_iter().all(|hex| hex.len() >= 2 && hex.bytes().take(2).all(|byte| byte.is_ascii_hexdigit()))
}

/// Whether `url` is an absolute http(s) URL.
pub(super) fn is_url(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/')) && is_uri(url)
}
