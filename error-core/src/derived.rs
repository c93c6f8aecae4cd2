//! What generated code hands over, and what is made of it.
//!
//! The derive writes two `match`es for a type: which row of its table a value is ([`Derived::at`]), and which values it
//! holds ([`Derived::parts`]), variants of the same kind sharing an arm. Everything else is here, compiled once.

#![allow(missing_docs, reason = "nothing here is public; the lint does not see that `__private` is hidden")]

use crate::{
    ApiError, Catalogued, ErrorSpec, HttpError, Issue, MessageWriter, Params, Retry, ToIssues, ToRetryAfter, ToStatus,
    catalog::{Flat, Group},
    fields::MessageText,
    log,
    param::ParamValue,
    phrase,
};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
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
    fn parts<'a>(&'a self, take: &mut dyn FnMut(&[Part<'a, '_>])) {
        let _ = take;
    }
}

/// Whose spec a value has.
pub enum At<'a> {
    /// Its own.
    Own(&'static ErrorSpec),
    /// That of the error it passes through.
    Inner(&'a dyn ApiError),
}

/// One value that an occurrence holds. `'a` is the error's life, `'t` the call's.
pub enum Part<'a, 't> {
    /// The text of the next placeholder.
    Arg(&'t dyn Display),
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

/// What the values of an occurrence say, where `pick` finds one.
fn find<'a, T>(error: &'a dyn Derived, mut pick: impl FnMut(&Part<'a, '_>) -> Option<T>) -> Option<T> {
    let mut found = None;
    error.parts(&mut |parts| found = parts.iter().find_map(&mut pick));
    found
}

/// What is asked of each error, found in one go. The issues are made when they are asked for: they may allocate.
pub(crate) struct Facts<'a> {
    pub(crate) spec: &'static ErrorSpec,
    pub(crate) status: StatusCode,
    pub(crate) retry: Retry,
    issues: Held<'a>,
}

/// Who has the issues.
#[derive(Clone, Copy)]
enum Held<'a> {
    Nobody,
    Field(&'a dyn ToIssues),
    ByHand(&'a dyn ApiError),
}

impl<'a> Facts<'a> {
    pub(crate) fn of(error: &'a dyn ApiError) -> Self {
        if let Some(derived) = error.__derived() {
            return Self::of_derived(derived);
        }
        let spec = error.spec();
        // One that is written by hand could give any status.
        let status = error.status().to_status().unwrap_or_else(|| spec.status());
        Self { spec, status, retry: error.retry(), issues: Held::ByHand(error) }
    }

    pub(crate) fn of_derived(error: &'a dyn Derived) -> Self {
        let (mut after, mut status, mut issues) = (None, None, Held::Nobody);
        error.parts(&mut |parts| {
            for part in parts {
                match part {
                    Part::RetryAfter(delay) => after = delay.to_retry_after(),
                    Part::Status(own) => status = own.to_status(),
                    Part::Issues(own) => issues = Held::Field(*own),
                    _ => {}
                }
            }
        });
        let mut facts = match error.at() {
            At::Inner(inner) => Self::of(inner),
            At::Own(spec) => {
                let status = status.unwrap_or_else(|| spec.status());
                Self { spec, status, retry: spec.retry_at(status.as_u16()), issues }
            }
        };
        facts.retry = after.map_or(facts.retry, Retry::After);
        facts
    }

    pub(crate) fn issues(&self) -> Cow<'a, [Issue]> {
        match self.issues {
            Held::Nobody => Cow::default(),
            Held::Field(issues) => issues.to_issues(),
            Held::ByHand(error) => error.issues(),
        }
    }
}

pub fn spec(error: &dyn Derived) -> &'static ErrorSpec {
    match error.at() {
        At::Own(spec) => spec,
        At::Inner(inner) => inner.spec(),
    }
}

pub fn write_message(error: &dyn Derived, out: &mut MessageWriter<'_>) -> fmt::Result {
    match error.at() {
        // Without a `msg` the text is the phrase of a status, and then of this occurrence's.
        At::Own(spec) if spec.status_varies() && phrase(spec.number()) == spec.message().fixed() => {
            match phrase(Facts::of_derived(error).status.as_u16()) {
                Some(phrase) => out.write_str(phrase),
                None => out.template(spec, std::iter::empty()),
            }
        }
        At::Own(spec) if spec.placeholders() == 0 => out.template(spec, std::iter::empty()),
        At::Own(spec) => {
            let mut written = Ok(());
            error.parts(&mut |parts| {
                written = out.template(
                    spec,
                    parts.iter().filter_map(|part| match part {
                        Part::Arg(value) => Some(*value),
                        _ => None,
                    }),
                );
            });
            written
        }
        At::Inner(inner) => {
            let client = inner.status().is_client_error();
            let text = find(error, |part| match part {
                Part::Message(text) if client => (*text).text(),
                Part::AnyMessage(text) => (*text).text(),
                _ => None,
            });
            match text {
                Some(text) => out.write_str(text),
                None => inner.write_message(out),
            }
        }
    }
}

pub(crate) fn write_params(error: &dyn Derived, out: &mut Params<'_>) {
    let spec = match error.at() {
        At::Inner(inner) => return inner.write_params(out),
        At::Own(spec) if spec.params().is_empty() => return,
        At::Own(spec) => spec,
    };
    error.parts(&mut |parts| {
        let values = parts.iter().filter_map(|part| match part {
            Part::Param(value) => Some(*value),
            _ => None,
        });
        match spec.more().own {
            None => spec.params().iter().zip(values).for_each(|(param, value)| out.dynamic(param.0, value)),
            // A shared spec: sent is what it declares, in whatever order this variant has it.
            Some(own) => own
                .iter()
                .zip(values)
                .filter(|(name, _)| spec.params().iter().any(|param| param.0 == **name))
                .for_each(|(name, value)| out.dynamic(name, value)),
        }
    });
}

pub(crate) fn write_headers(error: &dyn Derived, headers: &mut HeaderMap) {
    if let At::Inner(inner) = error.at() {
        inner.write_headers(headers);
    }
    error.parts(&mut |parts| {
        for part in parts {
            match part {
                Part::Header(name, Some(value)) if Facts::of_derived(error).status.is_client_error() => {
                    insert_header(headers, name, *value);
                }
                Part::AnyHeader(name, Some(value)) => insert_header(headers, name, *value),
                _ => {}
            }
        }
    });
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
