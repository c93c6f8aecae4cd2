//! `Envelope`, `EnvelopeCamel` and `Flat`.

use super::{Issues, to_vec};
use crate::plain::{Min, Plain, PlainIssue, UserId};
use serde::Serialize;
use std::borrow::Cow;

/// The body in the shape `Envelope`.
#[derive(Serialize)]
pub struct Envelope<'a> {
    error: Error<'a>,
}

/// What is in it.
#[derive(Serialize)]
pub struct Error<'a> {
    code: &'static str,
    message: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issues: Option<Issues<'a, Issue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    params: Option<UserId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<&'a str>,
}

#[derive(Serialize)]
struct Issue {
    path: &'static str,
    code: &'static str,
    message: &'static str,
    params: Min,
}

impl From<&PlainIssue> for Issue {
    fn from(issue: &PlainIssue) -> Self {
        Self { path: issue.path, code: issue.code, message: issue.message, params: issue.params }
    }
}

impl<'a> Envelope<'a> {
    /// The body of an error.
    pub fn of(error: &'a Plain, request_id: Option<&'a str>) -> Self {
        let error = Error {
            code: error.code(),
            message: error.message(),
            issues: Issues::of(error, Issue::from),
            params: error.params(),
            request_id,
        };
        Self { error }
    }
}

#[derive(Serialize)]
struct EnvelopeCamel<'a> {
    error: ErrorCamel<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ErrorCamel<'a> {
    code: &'static str,
    message: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    details: Option<Issues<'a, Detail>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    params: Option<UserId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<&'a str>,
}

#[derive(Serialize)]
struct Detail {
    field: &'static str,
    code: &'static str,
    message: &'static str,
    params: Min,
}

impl From<&PlainIssue> for Detail {
    fn from(issue: &PlainIssue) -> Self {
        Self { field: issue.path, code: issue.upper, message: issue.message, params: issue.params }
    }
}

#[derive(Serialize)]
struct Flat<'a> {
    message: Cow<'a, str>,
    code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    issues: Option<Issues<'a, Issue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    params: Option<UserId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<&'a str>,
}

pub(crate) fn envelope(error: &Plain, request_id: Option<&str>) -> Vec<u8> {
    to_vec(&Envelope::of(error, request_id))
}

pub(crate) fn envelope_camel(error: &Plain, request_id: Option<&str>) -> Vec<u8> {
    let error = ErrorCamel {
        code: error.upper(),
        message: error.message(),
        details: Issues::of(error, Detail::from),
        params: error.params(),
        request_id,
    };
    to_vec(&EnvelopeCamel { error })
}

pub(crate) fn flat(error: &Plain, request_id: Option<&str>) -> Vec<u8> {
    to_vec(&Flat {
        message: error.message(),
        code: error.code(),
        issues: Issues::of(error, Issue::from),
        params: error.params(),
        request_id,
    })
}
