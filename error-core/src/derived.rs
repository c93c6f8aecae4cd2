//! What generated code hands over, and what is made of it.
//!
//! The derive writes two `match`es for a type: which row of its table a value is ([`Derived::at`]), and which values it
//! holds ([`Derived::parts`]), variants of the same kind sharing an arm. Everything else is here, compiled once.

#![allow(missing_docs, reason = "nothing here is public; the lint does not see that `__private` is hidden")]

use crate::{
    ApiError, Catalogued, ErrorSpec, HttpError, Issue, MessageWriter, Params, ToIssues, ToRetryAfter, ToStatus,
    arg::Arg,
    catalog::{Flat, Group},
    facts::Facts,
    fields::MessageText,
    log,
    param::ParamValue,
};
use http::{HeaderMap, HeaderName, HeaderValue};
use std::{
    borrow::Cow,
    fmt::{self, Display, Write},
};

/// The two facts about a value that only generated code knows.
#[doc(hidden)]
pub trait Derived {
    /// Whose spec it has.
    fn at(&self) -> At<'_>;

    /// Hands the values that it holds to `take`, in one call, or in none if there are no values.
    fn parts<'a>(&'a self, take: Take<'a, '_>) {
        let _ = take;
    }
}

/// What the values of an occurrence are handed to. It has a name, for to check the type of the closure costs as much as all
/// else in the method.
pub struct Take<'a, 'f>(pub(crate) &'f mut dyn FnMut(&[Part<'a, '_>]));

impl<'a> Take<'a, '_> {
    pub fn all(self, parts: &[Part<'a, '_>]) {
        (self.0)(parts);
    }
}

/// Whose spec a value has.
#[derive(Clone, Copy)]
pub enum At<'a> {
    /// Its own.
    Own(&'static ErrorSpec),
    /// That of the error it passes through.
    Inner(&'a dyn ApiError),
}

/// One value that an occurrence holds. `'a` is the error's life, `'t` the call's.
pub enum Part<'a, 't> {
    /// The text of the next placeholder.
    Arg(Arg<'t>),
    /// The value of the next param.
    Param(&'t dyn ParamValue),
    /// The issues.
    Issues(&'a dyn ToIssues),
    /// The delay until a retry.
    RetryAfter(&'a dyn ToRetryAfter),
    /// This occurrence's status.
    Status(&'a dyn ToStatus),
    /// A header of this name, in lower case, on a 4xx; `None` in an `Option` field leaves it out.
    Header(&'static str, Option<&'t dyn Display>),
    /// The same, on any status.
    AnyHeader(&'static str, Option<&'t dyn Display>),
    /// A text in place of a transparent error's message, on a 4xx.
    Message(&'a dyn MessageText),
    /// The same, on any status.
    AnyMessage(&'a dyn MessageText),
}

/// The row of a group that generated code counted; a miss, which it cannot produce, is an internal error.
pub fn own(group: &'static Group, row: usize) -> At<'static> {
    At::Own(match group.spec(row) {
        Some(spec) => spec,
        None => HttpError::internal(),
    })
}

pub fn spec(error: &dyn Derived) -> &'static ErrorSpec {
    match error.at() {
        At::Own(spec) => spec,
        At::Inner(inner) => inner.spec(),
    }
}

pub fn display(error: &dyn Derived, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write_message(error, &mut MessageWriter::text(f))
}

pub(crate) fn write_message(error: &dyn Derived, out: &mut MessageWriter<'_>) -> fmt::Result {
    Facts::of_derived(error).words.write(out)
}

/// The message of a spec with the values that the error holds.
pub(crate) fn write_template(spec: &ErrorSpec, error: &dyn Derived, out: &mut MessageWriter<'_>) -> fmt::Result {
    let mut written = Ok(());
    error.parts(Take(&mut |parts| written = out.template(spec, args(parts))));
    written
}

/// How long the values in a body may be.
pub(crate) fn size_hint(error: &dyn Derived) -> usize {
    let mut size = 0;
    error.parts(Take(&mut |parts| size = args_size(parts)));
    size
}

/// The values of the placeholders.
pub(crate) fn args<'t>(parts: &[Part<'_, 't>]) -> impl Iterator<Item = Arg<'t>> {
    parts.iter().filter_map(|part| if let Part::Arg(value) = part { Some(*value) } else { None })
}

/// How long these may be in a body, where they are mostly params too.
pub(crate) fn args_size(parts: &[Part<'_, '_>]) -> usize {
    args(parts).map(|value| 2 * value.size_hint()).sum()
}

pub(crate) fn write_params(error: &dyn Derived, out: &mut Params<'_>) {
    match error.at() {
        At::Inner(inner) => inner.write_params(out),
        At::Own(spec) => each_param(spec, error, |name, value| out.dynamic(name, value)),
    }
}

/// The params of an error that has this spec as its own.
pub(crate) fn each_param(spec: &ErrorSpec, error: &dyn Derived, mut take: impl FnMut(&'static str, &dyn ParamValue)) {
    if spec.has_params() {
        error.parts(Take(&mut |parts| params(spec, parts, &mut take)));
    }
}

/// The params among these values.
#[inline]
pub(crate) fn params(spec: &ErrorSpec, parts: &[Part<'_, '_>], mut take: impl FnMut(&'static str, &dyn ParamValue)) {
    let values = parts.iter().filter_map(|part| match part {
        Part::Param(value) => Some(*value),
        _ => None,
    });
    match spec.more().own {
        None => spec.params().iter().zip(values).for_each(|(param, value)| take(param.0, value)),
        // A shared spec: sent is what it declares, in whatever order this variant has it.
        Some(own) => own
            .iter()
            .zip(values)
            .filter(|(name, _)| spec.params().iter().any(|param| param.0 == **name))
            .for_each(|(name, value)| take(name, value)),
    }
}

pub(crate) fn write_headers(error: &dyn Derived, headers: &mut HeaderMap) {
    match error.at() {
        At::Inner(inner) => inner.write_headers(headers),
        At::Own(spec) if spec.more().field_headers.is_empty() => return,
        At::Own(_) => {}
    }
    error.parts(Take(&mut |parts| {
        for part in parts {
            match part {
                Part::Header(name, Some(value)) if Facts::of_derived(error).status.is_client_error() => {
                    insert_header(headers, name, *value);
                }
                Part::AnyHeader(name, Some(value)) => insert_header(headers, name, *value),
                _ => {}
            }
        }
    }));
}

/// A header from a field, dropped if it is no valid header value: it cannot split a response.
fn insert_header(headers: &mut HeaderMap, name: &'static str, value: &dyn Display) {
    let mut text = String::new();
    let value = write!(text, "{value}").ok().and_then(|()| HeaderValue::try_from(text).ok());
    match (HeaderName::from_bytes(name.as_bytes()), value) {
        (Ok(name), Some(value)) => drop(headers.insert(name, value)),
        _ => log::dropped("header", name),
    }
}

/// The issues that an error holds, or the one that it passes through.
pub(crate) fn issues(error: &dyn Derived) -> Cow<'_, [Issue]> {
    match error.at() {
        At::Inner(inner) => inner.issues(),
        At::Own(_) => own_issues(error),
    }
}

/// Those of an error that has a spec of its own.
pub(crate) fn own_issues(error: &dyn Derived) -> Cow<'_, [Issue]> {
    let mut issues = Cow::default();
    error.parts(Take(&mut |parts| {
        for part in parts {
            if let Part::Issues(own) = part {
                issues = (*own).to_issues();
            }
        }
    }));
    issues
}

/// The codes of a type that has type parameters, with room for 256 of them.
pub trait Codes {
    const FLAT: &'static (usize, [&'static str; 256]);
}

impl<T: Catalogued> Codes for T {
    const FLAT: &'static (usize, [&'static str; 256]) = &Flat::<256, 1024, 64>::of(T::GROUP).codes();
}

/// The codes that there are.
pub const fn codes<const N: usize>(flat: &'static (usize, [&'static str; N])) -> &'static [&'static str] {
    flat.1.split_at(flat.0).0
}
