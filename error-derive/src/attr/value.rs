//! The values of keys: strings, numbers, names, headers. Each reports its own mistake, at the value.

use super::{Entry, Form, Text, Value, literal::digits, text, tokens_or};
use crate::{
    errors::Errors,
    status,
    words::{NoCode, check_code, nearest, one_of, suggest, unraw},
};
use proc_macro2::{Literal, Span};
use syn::{Lit, Path, Token, parse::Parser, punctuated::Punctuated, spanned::Spanned};

/// A status, and where it is given.
#[derive(Clone, Copy)]
pub(crate) struct Status {
    pub(crate) number: u16,
    pub(crate) span: Span,
}

/// A fixed header, its name in lower case.
#[derive(Clone, PartialEq)]
pub(crate) struct Header {
    pub(crate) name: String,
    pub(crate) value: String,
}

/// The headers that the writer of a response owns.
const OWNED: [&str; 7] =
    ["content-type", "content-length", "content-encoding", "transfer-encoding", "connection", "trailer", "retry-after"];

impl Entry {
    /// A string literal.
    pub(crate) fn string(&self, example: &str, errors: &mut Errors) -> Option<Text> {
        let value = self.value(example, errors)?;
        let literal = if let Value::Lit(literal) = value { Text::of(literal) } else { None };
        if literal.is_none() {
            errors.push(value, format!("`{}` takes a string literal, write `{example}`", self.key));
        }
        literal
    }

    /// A string literal with something in it, without control characters: it stands in headers or documents.
    pub(crate) fn line(&self, example: &str, errors: &mut Errors) -> Option<Text> {
        let literal = self.string(example, errors)?;
        let text = &literal.value;
        if text.trim().is_empty() || text.contains(char::is_control) {
            errors.push(&literal, format!("`{}` is empty or more than one line, write `{example}`", self.key));
            return None;
        }
        Some(literal)
    }

    /// An integer literal.
    pub(crate) fn integer(&self, example: &str, errors: &mut Errors) -> Option<(u32, Literal)> {
        let value = self.value(example, errors)?;
        if let Value::Lit(literal) = value {
            if let Some(number) = digits(literal).and_then(|digits| digits.parse().ok()) {
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
            Value::Lit(literal) => Text::of(literal).map(|text| text.value),
            Value::Path(path) => path.get_ident().map(unraw),
            Value::Other(_) => None,
        };
        let Some(name) = name else {
            let hint = one_of(known.iter().map(|(name, _)| *name));
            errors.push(value, format!("`{}` takes a name, {hint}", self.key));
            return None;
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
        let number = match value {
            Value::Path(path) => {
                return status_by_path(path, errors).map(|number| Status { number, span: path.span() });
            }
            Value::Lit(literal) => digits(literal).map(|digits| (digits.parse(), literal.span())),
            Value::Other(_) => None,
        };
        match number {
            Some((Ok(number @ 400..=599), span)) => return Some(Status { number, span }),
            Some(_) => errors.push(value, format!("status `{}` is not that of an error, {STATUS}", text(value))),
            None => errors.push(value, format!("`{}` is no status, {STATUS}", text(value))),
        }
        None
    }

    /// A code in the grammar.
    pub(crate) fn code(&self, example: &str, errors: &mut Errors) -> Option<Text> {
        let literal = self.string(example, errors)?;
        let text = &literal.value;
        match check_code(text) {
            Ok(()) => return Some(literal),
            Err(NoCode::Length) => {
                errors.push(&literal, format!("code `{text}` has {} bytes, write 3 to 100", text.len()));
            }
            Err(NoCode::Spelling(Some(snake))) => {
                errors.push(&literal, format!("code `{text}` is not snake_case, write `{snake}`"));
            }
            Err(NoCode::Spelling(None)) if text.is_empty() => {
                errors.push(&literal, format!("`{}` is empty, write one as `user_not_found`", self.key));
            }
            Err(NoCode::Spelling(None)) => {
                errors.push(&literal, format!("code `{text}` is not snake_case, write one as `user_not_found`"));
            }
        }
        None
    }

    /// `header("Name", "value")`.
    pub(crate) fn header(&self, errors: &mut Errors) -> Option<Header> {
        let literals =
            self.header_literals(("a name and a value in quotes", "header(\"Name\", \"value\")"), 2, errors)?;
        let [name, value] = literals.as_slice() else { return None };
        let text = &value.value;
        let name = header_name(name, errors);
        if text.bytes().any(|byte| !(byte == b'\t' || (b' '..=b'~').contains(&byte))) || text.trim() != text {
            let shown = text.escape_debug();
            errors.push(
                value,
                format!("`{shown}` is no header value, write visible ASCII without a line break, or space around it"),
            );
            return None;
        }
        Some(Header { name: name?, value: text.clone() })
    }

    /// `header("Name")`, on a field.
    pub(crate) fn header_of_field(&self, errors: &mut Errors) -> Option<String> {
        let literals = self.header_literals(("a name in quotes", "header(\"Name\")"), 1, errors)?;
        header_name(literals.first()?, errors)
    }

    fn header_literals(&self, (what, example): (&str, &str), count: usize, errors: &mut Errors) -> Option<Vec<Text>> {
        let Form::List(tokens) = &self.form else {
            if !matches!(self.form, Form::Broken) {
                errors.push(&self.key, format!("`header` takes {what}, write `{example}`"));
            }
            return None;
        };
        let literals = Punctuated::<Lit, Token![,]>::parse_terminated.parse2(tokens.clone());
        let string = |literal: Lit| if let Lit::Str(literal) = literal { Text::of(&literal.token()) } else { None };
        let strings: Option<Vec<Text>> = literals.ok().and_then(|literals| literals.into_iter().map(string).collect());
        let strings = strings.filter(|strings| strings.len() == count);
        if strings.is_none() {
            errors.push(&tokens_or(tokens, &self.key), format!("`header` takes {what}, write `{example}`"));
        }
        strings
    }
}

const STATUS: &str = "write `400` to `599`, or a name as `NOT_FOUND`";

/// The number of `NOT_FOUND`, `StatusCode::NOT_FOUND`, `http::StatusCode::NOT_FOUND`.
fn status_by_path(path: &Path, errors: &mut Errors) -> Option<u16> {
    let mut segments = path.segments.iter().rev();
    let last = segments.next()?;
    let name = last.ident.to_string();
    if let Some(owner) = segments.next().filter(|owner| owner.ident != "StatusCode") {
        errors.push(owner, format!("`{}` is not where statuses stand, write `StatusCode::{name}`", owner.ident));
        return None;
    }
    let number = status::by_name(&name);
    if number.is_none() {
        // The list would be of forty names.
        let hint =
            nearest(&name, status::names()).map_or_else(|| STATUS.to_owned(), |name| format!("did you mean `{name}`?"));
        errors.push(last, format!("`{name}` is no status of an error, {hint}"));
    }
    number
}

/// A header's name in lower case: a token (RFC 9110 section 5.6.2) that the writer does not own.
fn header_name(literal: &Text, errors: &mut Errors) -> Option<String> {
    let name = literal.value.to_ascii_lowercase();
    let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.is_empty() || !name.bytes().all(token) {
        let shown = if name.is_empty() { "an empty string".to_owned() } else { format!("`{}`", literal.value) };
        errors.push(literal, format!("{shown} is no header name, write letters, digits and `-`, as in `X-Reason`"));
    } else if OWNED.contains(&name.as_str()) {
        let instead = if name == "retry-after" { ", write `retry_after`" } else { ", leave it out" };
        errors.push(literal, format!("`{}` is written by the response itself{instead}", literal.value));
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
