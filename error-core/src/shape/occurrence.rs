//! [`Occurrence`]: one error on its way to a client, as a shape sees it.

use crate::{
    ApiError, CodeCase, ErrorSpec, GrpcCode, Issue, Message, ObjectWriter, Param, Retry,
    derived::{self, At},
    facts::Facts,
    log,
    message::Words,
    param::ParamValue,
    response,
    retry::whole_seconds,
    row::Extent,
    shape::{Body, Shape},
    table::head_size,
};
use http::{Response, StatusCode};
use std::{
    borrow::Cow,
    fmt::{self, Display},
};

/// One error on its way to a client: all that a [`Shape`] may show, and nothing internal.
#[derive(Clone)]
pub struct Occurrence<'a> {
    error: &'a dyn ApiError,
    facts: Facts<'a>,
    issues: Cow<'a, [Issue]>,
    request_id: Option<&'a str>,
    instance: Option<&'a str>,
    code_case: Option<CodeCase>,
}

impl<'a> Occurrence<'a> {
    /// An occurrence of `error`, without request id and instance.
    pub fn new(error: &'a dyn ApiError) -> Self {
        let Some(derived) = error.__derived() else { return Self::with_issues(error, Facts::by_hand(error)) };
        match derived.at() {
            At::Own(spec) if spec.extent() < Extent::Issues => {
                Self::of(error, Facts::in_spec(derived, spec), Cow::default())
            }
            at => Self::with_issues(error, Facts::at(derived, at)),
        }
    }

    fn with_issues(error: &'a dyn ApiError, facts: Facts<'a>) -> Self {
        // A 5xx is not about the request, and its issues could tell about the inside.
        let issues = if facts.status.is_client_error() { facts.issues() } else { Cow::default() };
        Self::of(error, facts, issues)
    }

    #[inline]
    fn of(error: &'a dyn ApiError, facts: Facts<'a>, issues: Cow<'a, [Issue]>) -> Self {
        Self { error, facts, issues, request_id: None, instance: None, code_case: None }
    }

    /// The same with the id of the request.
    #[must_use]
    #[inline]
    pub fn with_request_id(mut self, id: &'a str) -> Self {
        self.request_id = Some(id);
        self
    }

    /// The same with a URI of this occurrence (RFC 9457 section 3.1.5).
    #[must_use]
    #[inline]
    pub fn with_instance(mut self, uri: &'a str) -> Self {
        self.instance = Some(uri);
        self
    }

    /// The same with codes in another spelling than the shape has by itself.
    #[must_use]
    #[inline]
    pub fn with_code_case(mut self, case: CodeCase) -> Self {
        self.code_case = Some(case);
        self
    }

    /// The same with a delay until a retry, unless it has one.
    #[cfg(feature = "layer")]
    pub(crate) fn or_retry_after(mut self, wait: Option<std::time::Duration>) -> Self {
        self.facts.retry = self.facts.retry_after().or(wait).map(Retry::After).or(self.facts.retry);
        if wait.is_some() {
            self.facts.extent = Extent::Any;
        }
        self
    }

    /// The same with texts in another language: the message, and the issues with theirs.
    #[cfg(feature = "layer")]
    pub(crate) fn translated(mut self, message: Option<&'a str>, issues: Vec<Issue>) -> Self {
        self.facts.words = message.map_or(self.facts.words, Words::Text);
        self.facts.extent = Extent::Any;
        self.issues = issues.into();
        self
    }

    pub(super) fn without_request_id(mut self) -> Self {
        self.request_id = None;
        self
    }

    /// The same occurrence for a shorter time, so that another one can be made of it.
    pub(super) fn reborrow(&self) -> Occurrence<'_> {
        Occurrence { issues: Cow::Borrowed(&self.issues), ..*self }
    }

    /// The static contract: category, declared params, type URI and the like.
    pub fn spec(&self) -> &'static ErrorSpec {
        self.facts.spec
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.facts.status
    }

    /// The code.
    pub fn code(&self) -> &'static str {
        self.spec().code()
    }

    /// The code as the body is to spell it, where [`Adjusted`](crate::Adjusted) asks for that; otherwise as it is.
    pub fn spelt_code(&self) -> impl Display {
        self.code_case.unwrap_or(CodeCase::Snake).spell(self.code())
    }

    pub(super) fn code_case(&self) -> Option<CodeCase> {
        self.code_case
    }

    /// The gRPC code: the spec's, or that of this occurrence's status.
    pub fn grpc(&self) -> GrpcCode {
        self.spec().grpc_at(self.status().as_u16())
    }

    /// The title.
    pub fn title(&self) -> &'static str {
        self.spec().title()
    }

    /// The public message.
    pub fn message(&self) -> Message<'_> {
        Message::new(self.facts.words)
    }

    /// Whether and when to try again.
    pub fn retry(&self) -> Retry {
        self.facts.retry()
    }

    /// The delay until a retry in whole seconds, as in the header `Retry-After`.
    pub fn retry_after(&self) -> Option<u32> {
        self.facts.retry_after().map(whole_seconds)
    }

    /// The issues; none on a 5xx.
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// The id of the request.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id
    }

    /// A URI of this occurrence.
    pub fn instance(&self) -> Option<&str> {
        self.instance
    }

    /// Writes each param as a member of `object`, under its name.
    ///
    /// A param whose name the object has already is dropped.
    pub fn write_params(&self, object: &mut ObjectWriter<'_>) {
        self.each_param(&mut |name, value| object.member(name, |out| value.write_value(out)));
    }

    /// The same in a shape of ours, where the object has no other members than `reserved`, some of them later or not at all:
    /// none is a param's. The derive refuses these names, and a second param of one name.
    pub(super) fn write_params_beside(&self, reserved: &[&str], object: &mut ObjectWriter<'_>) {
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

    fn each_param(&self, take: &mut dyn FnMut(&'static str, &dyn ParamValue)) {
        match self.owner().__derived() {
            Some(derived) => derived::each_param(self.spec(), derived, take),
            None => self.owner().write_params(&mut Params(take)),
        }
    }

    /// The whole body in `shape`.
    pub fn to_body(&self, shape: &dyn Shape) -> Vec<u8> {
        self.render(shape).content.into_owned()
    }

    /// The whole response in `shape`: status, headers and body, as [`ApiError::to_response`] makes it.
    ///
    /// Nothing is logged: a response may be made for another purpose than to answer. The request id stands in the body;
    /// a header for it is the server's to add.
    ///
    /// ```
    /// use error_core::{HttpError, Occurrence, Problem};
    ///
    /// let occurrence = Occurrence::new(&HttpError::Conflict).with_request_id("req-7f3a").with_instance("/orders/42");
    /// let response = occurrence.to_response(&Problem::new());
    /// assert_eq!(response.status(), 409);
    /// assert_eq!(response.headers()["content-type"], "application/problem+json");
    /// assert_eq!(response.body().as_ref(), occurrence.to_body(&Problem::new()));
    /// ```
    pub fn to_response(&self, shape: &dyn Shape) -> Response<Cow<'static, [u8]>> {
        response::shaped(self, shape)
    }

    /// The whole body, and what it is.
    pub(crate) fn render(&self, shape: &dyn Shape) -> Body<'_> {
        let mut body = Body::of(self);
        shape.write(self, &mut body);
        body
    }

    /// The body in the default shape as the derive wrote it, if that says all.
    pub(super) fn ready(&self) -> Option<&'static [u8]> {
        let says_more = || self.facts.retry_after().is_some() || !self.issues.is_empty() || self.facts.has_params();
        let is_all = self.facts.extent == Extent::Fixed || matches!(self.facts.words, Words::Fixed(_)) && !says_more();
        if is_all && self.request_id.is_none() { self.written() } else { None }
    }

    /// What stands in that body before the message, and the message too if it never varies.
    pub(super) fn head(&self) -> Option<&'static [u8]> {
        let body = self.written()?;
        match self.facts.words {
            Words::Fixed(_) => body.strip_suffix(b"\"}}"),
            _ => body.get(..head_size(self.code())),
        }
    }

    fn written(&self) -> Option<&'static [u8]> {
        if self.code_case.is_some() { None } else { Some(self.spec().body()).filter(|body| !body.is_empty()) }
    }

    /// A body that begins with that, and has the message behind it.
    pub(super) fn begin(&self, head: &'static [u8]) -> Vec<u8> {
        let more = self.rest_size_hint();
        if let Words::Fixed(_) = self.facts.words {
            let mut out = Vec::with_capacity(head.len() + more);
            out.extend_from_slice(head);
            return out;
        }
        let (mut out, written) = self.facts.words.begin(head, more);
        if written.is_err() {
            super::write_title(&mut out, head.len(), self);
        }
        out
    }

    /// The whole message as it stands in JSON, if it never varies.
    pub(super) fn fixed_message(&self) -> Option<&'static [u8]> {
        if let Words::Fixed(spec) = self.facts.words { spec.json_bytes() } else { None }
    }

    pub(super) fn has_params(&self) -> bool {
        self.facts.has_params()
    }

    pub(crate) fn has_headers(&self) -> bool {
        self.facts.has_headers()
    }

    /// How long the body may be, so that one allocation does for nearly all.
    pub(super) fn size_hint(&self) -> usize {
        192 + self.facts.words.size_hint() + self.rest_size_hint()
    }

    /// How long that may be which stands behind the message.
    pub(super) fn rest_size_hint(&self) -> usize {
        let id = self.request_id.map_or(0, str::len);
        let instance = self.instance.map_or(0, str::len);
        self.issues.iter().fold(64 + id + instance, |sum, issue| sum + issue.size_hint())
    }

    /// Whose spec it is: the error itself, or the one that it passes through.
    fn owner(&self) -> &'a dyn ApiError {
        self.facts.passed.unwrap_or(self.error)
    }

    pub(crate) fn error(&self) -> &'a dyn ApiError {
        self.error
    }
}

/// What a log may hold: no message, params and issues.
impl fmt::Debug for Occurrence<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Occurrence")
            .field("code", &self.code())
            .field("status", &self.status())
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}

/// Takes the params of an occurrence, by name.
pub struct Params<'a>(&'a mut dyn FnMut(&'static str, &dyn ParamValue));

impl Params<'_> {
    /// Hands over one param. The name is the one that the spec declares.
    pub fn param<T: Param + ?Sized>(&mut self, name: &'static str, value: &T) {
        (self.0)(name, &value);
    }

    pub(crate) fn dynamic(&mut self, name: &'static str, value: &dyn ParamValue) {
        (self.0)(name, value);
    }
}

impl fmt::Debug for Params<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Params").finish_non_exhaustive()
    }
}
