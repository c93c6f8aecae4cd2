//! [`Facts`]: what is asked of each error, found in one go.

use crate::{
    ApiError, ErrorSpec, Issue, Retry, ToIssues, ToStatus,
    derived::{At, Derived, Part},
    message::Words,
    phrase,
};
use http::StatusCode;
use std::borrow::Cow;

/// What is asked of each error. The issues are made when they are asked for: they may allocate.
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
    pub(crate) fn of(error: &'a dyn ApiError) -> Self {
        if let Some(derived) = error.__derived() {
            return Self::of_derived(derived);
        }
        let spec = error.spec();
        // One that is written by hand could give any status.
        let status = error.status().to_status().unwrap_or_else(|| spec.status());
        Self { spec, status, retry: error.retry(), words: None, passed: None, issues: Held::ByHand(error) }
    }

    pub(crate) fn of_derived(error: &'a dyn Derived) -> Self {
        match error.at() {
            At::Own(spec) => Self::of_own(error, spec),
            At::Inner(inner) => Self::of_passed(error, inner),
        }
    }

    fn of_own(error: &'a dyn Derived, spec: &'static ErrorSpec) -> Self {
        let (mut after, mut status, mut issues) = (None, None, Held::Nobody);
        let more = spec.more();
        // Most have none of these, and are not asked.
        if more.delay || more.status_varies || more.issues {
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
        }
        let status = status.unwrap_or_else(|| spec.status());
        let retry = after.map_or_else(|| spec.retry_at(status.as_u16()), Retry::After);
        Self { spec, status, retry, words: fixed(spec, status), passed: None, issues }
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

/// The message of a spec that has no placeholder.
fn fixed(spec: &'static ErrorSpec, status: StatusCode) -> Option<Words<'static>> {
    let text = spec.message().fixed()?;
    // Without a `msg` the text is the phrase of a status, and then of this occurrence's.
    let own_phrase = match spec.status_varies() && phrase(spec.number()) == Some(text) {
        true => phrase(status.as_u16()),
        false => None,
    };
    Some(own_phrase.map_or(Words::Fixed(spec), Words::Text))
}
