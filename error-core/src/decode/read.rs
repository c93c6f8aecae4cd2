//! What a response says: which shape its body has, and where the parts of an error stand in it.
//!
//! A member that a shape knows is a part of the error. One that it does not know is kept as a param, also where it was of
//! use: what another service calls `traceId` is a request id and a param.

mod errno;
mod google_rpc;
mod json_api;
mod kind;
mod parts;

use super::{
    code::{code_of_type, fold},
    members::Members,
    text::Text,
};
use crate::{Issue, codes::is_code, retry::received};
use http::HeaderMap;
use kind::Kind;
use parts::ISSUES;
use std::{borrow::Cow, time::Duration};

/// What was read in a response. Its texts are borrowed from the body while it is read, and afterwards known by their places.
#[derive(Clone, Default)]
pub(super) struct Read<T> {
    pub(super) code: Option<T>,
    pub(super) raw_code: Option<T>,
    /// Whether the code was found in the type URI.
    pub(super) code_is_of_type: bool,
    pub(super) errno: Option<u32>,
    pub(super) status: Option<u16>,
    pub(super) title: Option<T>,
    pub(super) message: Option<T>,
    pub(super) type_uri: Option<T>,
    pub(super) instance: Option<T>,
    /// Names with JSON texts.
    pub(super) params: Vec<(T, T)>,
    /// Whether the values of params are texts whatever they were, as in `GoogleRpc`.
    pub(super) params_are_texts: bool,
    pub(super) issues: Vec<Issue>,
    /// In place of `issues`: a list of objects that nobody asked for yet, and whether their codes are in upper case.
    pub(super) unread_issues: Option<(T, bool)>,
    pub(super) request_id: Option<T>,
    pub(super) retry_after: Option<Duration>,
}

/// What is being read.
type Reading<'a> = Read<Cow<'a, str>>;

/// The headers that hold a request id, where the body has none.
const REQUEST_ID_HEADERS: [&str; 2] = ["x-request-id", "request-id"];

impl<T> Read<T> {
    /// The same with other texts.
    fn map<U>(self, mut to: impl FnMut(T) -> U) -> Read<U> {
        Read {
            code: self.code.map(&mut to),
            raw_code: self.raw_code.map(&mut to),
            code_is_of_type: self.code_is_of_type,
            errno: self.errno,
            status: self.status,
            title: self.title.map(&mut to),
            message: self.message.map(&mut to),
            type_uri: self.type_uri.map(&mut to),
            instance: self.instance.map(&mut to),
            params: self.params.into_iter().map(|(name, json)| (to(name), to(json))).collect(),
            params_are_texts: self.params_are_texts,
            issues: self.issues,
            unread_issues: self.unread_issues.map(|(json, fold)| (to(json), fold)),
            request_id: self.request_id.map(&mut to),
            retry_after: self.retry_after,
        }
    }
}

impl Read<Text> {
    pub(super) fn of(headers: &HeaderMap, body: &str) -> Self {
        Reading::of_response(headers, body).map(|text| Text::of(text, body))
    }
}

impl<'a> Reading<'a> {
    fn of_response(headers: &'a HeaderMap, body: &'a str) -> Self {
        let mut read = Self::default();
        if let Some(mut members) = Members::of_body(body) {
            match Kind::of(&members, headers) {
                Kind::Problem { declared } => read.problem(members, declared),
                Kind::JsonApi => read.json_api(members),
                Kind::GoogleRpc(error) => read.google_rpc(members, error),
                Kind::ErrnoNested(error) => read.errno_nested(members, error),
                Kind::Envelope(error) => read.envelope(members, error),
                Kind::Detail(error) => {
                    members.know(&["detail"]);
                    read.envelope(members, error);
                }
                Kind::Errno => read.numbered(members),
                Kind::ErrorText => read.error_text(members),
                Kind::Flat => read.flat(members),
                Kind::Other => read.other(members),
            }
        }
        if read.raw_code.is_none() {
            if let Some(code) = read.code_of_type() {
                read.set_code(code);
                read.code_is_of_type = true;
            }
        }
        read.request_id = read.request_id.or_else(|| {
            let texts = REQUEST_ID_HEADERS.iter().filter_map(|name| headers.get(*name)?.to_str().ok());
            texts.map(str::trim).find(|id| !id.is_empty()).map(Cow::Borrowed)
        });
        read.retry_after = received::of_headers(headers).or(read.retry_after);
        read
    }

    fn code_of_type(&self) -> Option<Cow<'a, str>> {
        match self.type_uri.as_ref()? {
            Cow::Borrowed(uri) => code_of_type(uri),
            Cow::Owned(uri) => code_of_type(uri).map(|code| code.into_owned().into()),
        }
    }

    fn problem(&mut self, mut members: Members<'a>, declared: bool) {
        self.about(&members);
        if declared {
            // Here `message` may be a param; elsewhere it is the better of the two.
            self.message = members.first_text(&["detail", "message", "title"]);
        }
        self.title = members.text("title");
        self.instance = members.text("instance");
        members.know(&["type", "title", "status", "detail", "instance", "code", "request_id", "retry_after"]);
        self.issues(&mut members, &["errors"]);
        self.add_params(members);
    }

    fn envelope(&mut self, outer: Members<'a>, mut error: Members<'a>) {
        self.about(&error);
        error.know_texts(&["message", "type"]);
        error.know(&["code", "request_id", "requestId", "retry_after", "retryAfter"]);
        self.issues(&mut error, &ISSUES);
        self.params(error);
        self.outer(outer);
    }

    /// `error` is a text: a code if it can be one, otherwise the message.
    fn error_text(&mut self, mut members: Members<'a>) {
        let error = members.text("error").unwrap_or_default();
        self.about(&members);
        let description = members.text("error_description");
        let can_be_code = description.is_some() || is_code(&fold(error.clone()));
        members.know_texts(&["message"]);
        if description == self.message {
            members.know(&["error_description"]);
        }
        if self.raw_code.is_none() && can_be_code && !error.is_empty() {
            members.know(&["error"]);
            self.set_code(error);
        } else {
            members.know(&["code"]);
            if self.message.is_none() {
                members.know(&["error"]);
                self.message = Some(error);
            }
        }
        self.issues(&mut members, &ISSUES);
        self.params(members);
    }

    fn flat(&mut self, mut members: Members<'a>) {
        self.about(&members);
        members.know(&["message", "code", "request_id", "retry_after"]);
        if self.status.is_some() {
            members.know(&["status"]);
        }
        self.issues(&mut members, &["issues"]);
        self.params(members);
    }

    fn other(&mut self, mut members: Members<'a>) {
        self.about(&members);
        members.know(&["code"]);
        self.issues(&mut members, &ISSUES);
        self.params(members);
    }
}
