//! [`Occurrence`]: one error on its way to a client, as a shape sees it.

#[cfg(feature = "layer")]
mod layered;
mod own;

use crate::{
    ApiError, CodeCase, ErrorSpec, GrpcCode, Issue, Message, ObjectWriter, Retry,
    derived::{self, At},
    facts::Facts,
    param::ParamValue,
    response,
    retry::whole_seconds,
    row::Extent,
    shape::{Params, Shape},
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
        let Some(derived) = error.__derived() else { return Self::of_any(error) };
        match derived.at() {
            At::Own(spec) if spec.extent() < Extent::Issues => {
                Self::of(error, Facts::in_spec(derived, spec), Cow::default())
            }
            At::Own(spec) if spec.extent() == Extent::Issues => {
                let facts = Facts::in_spec(derived, spec);
                let issues = facts.status.is_client_error().then(|| derived::own_issues(derived));
                Self::of(error, facts, issues.unwrap_or_default())
            }
            _ => Self::of_any(error),
        }
    }

    /// One that may hold anything.
    #[inline(never)]
    fn of_any(error: &'a dyn ApiError) -> Self {
        let facts = Facts::of(error);
        // A 5xx is not about the request, and its issues could tell about the inside.
        let issues = if facts.status.is_client_error() { error.issues() } else { Cow::default() };
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
