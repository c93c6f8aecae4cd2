//! What the layer adds to an occurrence.

use super::Occurrence;
use crate::{Issue, Retry, message::Words, row::Extent};
use std::time::Duration;

impl<'a> Occurrence<'a> {
    /// The same with a delay until a retry, unless it has one.
    pub(crate) fn or_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.facts.retry = self.facts.retry_after().or(wait).map(Retry::After).or(self.facts.retry);
        if wait.is_some() {
            self.facts.extent = Extent::Any;
        }
        self
    }

    /// The same with texts in another language: the message, and the issues with theirs.
    pub(crate) fn translated(mut self, message: Option<&'a str>, issues: Vec<Issue>) -> Self {
        self.facts.words = message.map_or(self.facts.words, Words::Text);
        self.facts.extent = Extent::Any;
        self.issues = issues.into();
        self
    }
}
