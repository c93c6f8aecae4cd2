//! [`Facts`]: what is asked of each error, found in one go.

use crate::{
    ApiError, ErrorSpec, Issue, Retry, ToIssues, ToStatus,
    derived::{At, Derived, Part},
    message::Words,
    phrase,
};
use http::StatusCode;
use std::{borrow::Cow, time::Duration};

/// What is asked of each error. The issues are made when they are asked for: they may allocate.
#[derive(Clone, Copy)]
pub(crate) struct Facts<'a> {
    pub(crate) spec: &'static ErrorSpec,
    pub(crate) status: StatusCode,
    pub(crate) retry: Retry,
    /// The message, where it is known without the values in it.
    pub(crate) words: Option<Words<'a>>,
    /// Whose spec it is, where that is not the error that was asked.
    pub(crate) passed: Option<&'a dyn ApiError>,
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
    #[inline]
    pub(crate) fn of(error: &'a dyn ApiError) -> Self {
        if let Some(derived) = error.__derived() {
            return Self::of_derived(derived);
        }
        let spec = error.spec();
        // One that is written by hand could give any status.
        let status = error.status().to_status().unwrap_or_else(|| spec.status());
        Self { spec, status, retry: error.retry(), words: None, passed: None, issues: Held::ByHand(error) }
    }

    #[inline]
    pub(crate) fn of_derived(error: &'a dyn Derived) -> Self {
        match error.at() {
            At::Own(spec) => Self::of_own(error, spec),
            At::Inner(inner) => Self::of_passed(error, inner),
        }
    }

    #[inline]
    fn of_own(error: &'a dyn Derived, spec: &'static ErrorSpec) -> Self {
        let more = spec.more();
        let has_values = more.delay || more.status_varies || more.issues;
        let (after, own_status, issues) = if has_values { values(error) } else { (None, None, Held::Nobody) };
        let status = own_status.unwrap_or_else(|| spec.status());
        let retry = match (after, more.retry) {
            (Some(delay), _) => Retry::After(delay),
            (None, Some(retry)) => retry,
            (None, None) => Retry::default_for(status.as_u16()),
        };
        let words = match spec.placeholders() {
            0 if more.status_varies => Some(of_status(spec, status)),
            0 => Some(Words::Fixed(spec)),
            _ => None,
        };
        Self { spec, status, retry, words, passed: None, issues }
    }

    /// What is said of an error that another one passes through; it may have a delay and a message of its own.
    fn of_passed(error: &'a dyn Derived, inner: &'a dyn ApiError) -> Self {
        let mut facts = Self::of(inner);
        facts.passed = facts.passed.or(Some(inner));
        let client = facts.status.is_client_error();
        error.parts(&mut |parts| {
            for part in parts {
                match part {
                    Part::RetryAfter(delay) => facts.retry = delay.to_retry_after().map_or(facts.retry, Retry::After),
                    Part::Message(text) if client => facts.words = (*text).text().map(Words::Text).or(facts.words),
                    Part::AnyMessage(text) => facts.words = (*text).text().map(Words::Text).or(facts.words),
                    _ => {}
                }
            }
        });
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

/// Delay, status and issues of an occurrence that may have them.
fn values<'a>(error: &'a dyn Derived) -> (Option<Duration>, Option<StatusCode>, Held<'a>) {
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
    (after, status, issues)
}

/// The fixed message of an error whose status varies. Without a `msg` it is the phrase of a status, and then of this
/// occurrence's.
fn of_status(spec: &'static ErrorSpec, status: StatusCode) -> Words<'static> {
    let is_phrase = phrase(spec.number()) == spec.message().fixed();
    let phrase = if is_phrase { phrase(status.as_u16()) } else { None };
    phrase.map_or(Words::Fixed(spec), Words::Text)
}
