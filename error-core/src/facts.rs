//! [`Facts`]: what is asked of each error, found in one go.

use crate::{
    ApiError, ErrorSpec, Retry, ToStatus,
    derived::{At, Derived, Part, Take},
    message::Words,
    phrase,
    row::Extent,
};
use http::StatusCode;
use std::time::Duration;

/// What is asked of each error. The issues are asked for elsewhere: they may allocate.
#[derive(Clone, Copy)]
pub(crate) struct Facts<'a> {
    pub(crate) spec: &'static ErrorSpec,
    pub(crate) status: StatusCode,
    /// What the occurrence itself says of a retry.
    pub(crate) retry: Option<Retry>,
    /// Who says the message.
    pub(crate) words: Words<'a>,
    /// How much there is to say: what it has not is not looked for.
    pub(crate) extent: Extent,
    /// Whose spec it is, where that is not the error that was asked.
    pub(crate) passed: Option<&'a dyn ApiError>,
    /// Whether it is written by hand and could have anything; a derived one has what its spec says.
    is_by_hand: bool,
}

impl<'a> Facts<'a> {
    pub(crate) fn of(error: &'a dyn ApiError) -> Self {
        error.__derived().map_or_else(|| Self::by_hand(error), Self::of_derived)
    }

    pub(crate) fn of_derived(error: &'a dyn Derived) -> Self {
        Self::at(error, error.at())
    }

    /// Those of a derived error that is at home there.
    pub(crate) fn at(error: &'a dyn Derived, at: At<'a>) -> Self {
        let spec = match at {
            At::Own(spec) => spec,
            At::Inner(inner) => return Self::passed(error, inner),
        };
        let mut facts = Self::in_spec(error, spec);
        if facts.extent == Extent::Any {
            facts.take_values(error);
        }
        facts
    }

    /// Those of a derived error that adds nothing to its spec but values.
    #[inline]
    pub(crate) fn in_spec(error: &'a dyn Derived, spec: &'static ErrorSpec) -> Self {
        Self {
            spec,
            status: spec.status(),
            retry: None,
            words: if spec.placeholders() == 0 { Words::Fixed(spec) } else { Words::Template(spec, error) },
            extent: spec.extent(),
            passed: None,
            is_by_hand: false,
        }
    }

    pub(crate) fn by_hand(error: &'a dyn ApiError) -> Self {
        let spec = error.spec();
        Self {
            spec,
            // It could give any status.
            status: error.status().to_status().unwrap_or_else(|| spec.status()),
            retry: Some(error.retry()),
            words: Words::Error(error),
            extent: Extent::Any,
            passed: None,
            is_by_hand: true,
        }
    }

    /// Takes the delay and the status that the error holds.
    fn take_values(&mut self, error: &dyn Derived) {
        let (mut after, mut status) = (None, None);
        error.parts(Take(&mut |parts| {
            for part in parts {
                match part {
                    Part::RetryAfter(delay) => after = delay.to_retry_after(),
                    Part::Status(own) => status = own.to_status(),
                    _ => {}
                }
            }
        }));
        self.status = status.unwrap_or(self.status);
        self.retry = after.map(Retry::After);
        // Without a `msg` the text is the phrase of a status, and then of this occurrence's.
        let says_status = |text| self.spec.message().fixed() == Some(text);
        if self.spec.status_varies() && phrase(self.spec.number()).is_some_and(says_status) {
            self.words = phrase(self.status.as_u16()).map_or(self.words, Words::Text);
        }
    }

    /// What is said of an error that another one passes through; it may have a delay and a message of its own.
    fn passed(error: &'a dyn Derived, inner: &'a dyn ApiError) -> Self {
        let mut facts = Self::of(inner);
        facts.passed = facts.passed.or(Some(inner));
        facts.extent = Extent::Any;
        let client = facts.status.is_client_error();
        error.parts(Take(&mut |parts| {
            for part in parts {
                match part {
                    Part::RetryAfter(delay) => facts.retry = delay.to_retry_after().map(Retry::After).or(facts.retry),
                    Part::Message(text) if client => facts.words = (*text).text().map_or(facts.words, Words::Text),
                    Part::AnyMessage(text) => facts.words = (*text).text().map_or(facts.words, Words::Text),
                    _ => {}
                }
            }
        }));
        facts
    }

    pub(crate) fn retry(&self) -> Retry {
        self.retry.unwrap_or_else(|| self.spec.retry_at(self.status.as_u16()))
    }

    /// The delay until a retry; without one it need not be known what the status means.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        if self.extent < Extent::Any { None } else { self.retry.map_or(self.spec.retry_after(), Retry::after) }
    }

    /// Whether it may have params.
    pub(crate) fn has_params(&self) -> bool {
        self.extent > Extent::Fixed && (self.is_by_hand || self.spec.has_params())
    }

    /// Whether it may have headers beside those of its spec.
    pub(crate) fn has_headers(&self) -> bool {
        self.extent == Extent::Any
            && (self.is_by_hand || self.passed.is_some() || !self.spec.more().field_headers.is_empty())
    }
}
