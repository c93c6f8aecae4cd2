//! What the shapes of this crate ask of an occurrence beside what is public.

use super::Occurrence;
use crate::{
    CodeCase, ErrorSpec, ObjectWriter,
    derived::{self, Derived, Part},
    json::key,
    log,
    message::Words,
    row::Extent,
    shape::{Body, Params, Shape},
    table::head_size,
};
use std::{borrow::Cow, fmt};

impl Occurrence<'_> {
    pub(in crate::shape) fn without_request_id(mut self) -> Self {
        self.request_id = None;
        self
    }

    /// The same occurrence for a shorter time, so that another one can be made of it.
    pub(in crate::shape) fn reborrow(&self) -> Occurrence<'_> {
        Occurrence { issues: Cow::Borrowed(&self.issues), ..*self }
    }

    pub(in crate::shape) fn code_case(&self) -> Option<CodeCase> {
        self.code_case
    }

    /// The whole body, and what it is.
    pub(crate) fn render(&self, shape: &dyn Shape) -> Body<'_> {
        let mut body = Body::of(self);
        shape.write(self, &mut body);
        body
    }

    /// The body in the default shape as the derive wrote it, if that says all.
    pub(in crate::shape) fn ready(&self) -> Option<&'static [u8]> {
        let says_more = || self.facts.retry_after().is_some() || !self.issues.is_empty() || self.facts.has_params();
        let is_all = self.facts.extent == Extent::Fixed || matches!(self.facts.words, Words::Fixed(_)) && !says_more();
        if is_all && self.request_id.is_none() { self.written() } else { None }
    }

    /// What stands in that body before the message, and the message too if it never varies.
    pub(in crate::shape) fn head(&self) -> Option<&'static [u8]> {
        let body = self.written()?;
        match self.facts.words {
            Words::Fixed(_) => body.strip_suffix(b"\"}}"),
            _ => body.get(..head_size(self.code())),
        }
    }

    fn written(&self) -> Option<&'static [u8]> {
        if self.code_case.is_some() { None } else { Some(self.spec().body()).filter(|body| !body.is_empty()) }
    }

    /// A body that begins with that, with the message behind it.
    pub(in crate::shape) fn begin(&self, head: &'static [u8]) -> (Vec<u8>, fmt::Result) {
        let more = self.rest_size_hint();
        if let Words::Fixed(_) = self.facts.words {
            let mut out = Vec::with_capacity(head.len() + more);
            out.extend_from_slice(head);
            return (out, Ok(()));
        }
        self.facts.words.begin(head, more)
    }

    /// The error and its spec, if it holds nothing but values, of which some stand in the message.
    pub(in crate::shape) fn values(&self) -> Option<(&'static ErrorSpec, &dyn Derived)> {
        match self.facts.words {
            Words::Template(spec, error) if self.facts.extent == Extent::Values => Some((spec, error)),
            _ => None,
        }
    }

    /// The params among these values, if there are any.
    pub(in crate::shape) fn write_values(&self, parts: &[Part<'_, '_>], body: &mut ObjectWriter<'_>) {
        let spec = self.spec();
        if spec.has_params() {
            body.own_object_if_any(key!("params"), |object| {
                derived::params(spec, parts, |name, value| object.distinct(name, |out| value.write_value(out)));
            });
        }
    }

    /// The whole message as it stands in JSON, if it never varies.
    pub(in crate::shape) fn fixed_message(&self) -> Option<&'static [u8]> {
        if let Words::Fixed(spec) = self.facts.words { spec.json_bytes() } else { None }
    }

    pub(in crate::shape) fn has_params(&self) -> bool {
        self.facts.has_params()
    }

    pub(crate) fn has_headers(&self) -> bool {
        self.facts.has_headers()
    }

    /// How long the body may be, so that one allocation does for nearly all.
    pub(in crate::shape) fn size_hint(&self) -> usize {
        self.issues.iter().fold(self.size_hint_without_issues(), |sum, issue| sum + issue.size_hint())
    }

    /// The same of one that has no issues.
    pub(in crate::shape) fn size_hint_without_issues(&self) -> usize {
        192 + self.facts.words.size_hint() + self.end_size_hint()
    }

    /// How long that may be which stands behind the message.
    pub(in crate::shape) fn rest_size_hint(&self) -> usize {
        self.issues.iter().fold(self.end_size_hint(), |sum, issue| sum + issue.size_hint())
    }

    /// How long that may be which stands behind the issues.
    fn end_size_hint(&self) -> usize {
        64 + self.request_id.map_or(0, str::len) + self.instance.map_or(0, str::len)
    }

    /// The same in a shape of ours, where the object has no other members than `reserved`, some of them later or not at all:
    /// none is a param's. The derive refuses these names, a second param of one name, and all that is no identifier.
    pub(in crate::shape) fn write_params_beside(&self, reserved: &[&str], object: &mut ObjectWriter<'_>) {
        match self.owner().__derived() {
            Some(derived) => derived::each_param(self.spec(), derived, |name, value| {
                object.distinct(name, |out| value.write_value(out));
            }),
            None => self.owner().write_params(&mut Params(&mut |name, value| {
                if reserved.contains(&name) {
                    log::dropped("key", name);
                } else {
                    object.member(name, |out| value.write_value(out));
                }
            })),
        }
    }

    /// Writes each param as a text: one that is no text itself as its JSON.
    pub(crate) fn write_param_texts(&self, object: &mut ObjectWriter<'_>) {
        self.each_param(&mut |name, value| {
            object.member(name, |out| out.text_of(|out| value.write_value(out)));
        });
    }
}
