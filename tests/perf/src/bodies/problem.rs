//! `Problem`: RFC 9457.

use super::{Issues, to_vec};
use crate::plain::{Min, Plain, PlainIssue};
use serde::Serialize;
use std::borrow::Cow;

// Its param stands here by name: `flatten` would make a map of the whole.
#[derive(Serialize)]
struct Problem<'a> {
    r#type: &'static str,
    title: &'static str,
    status: u16,
    detail: Cow<'a, str>,
    code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    errors: Option<Issues<'a, Issue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<&'a str>,
}

/// A part of a request in the words of problem details.
#[derive(Serialize)]
pub(crate) struct Issue {
    detail: &'static str,
    pointer: &'static str,
    code: &'static str,
    params: Min,
}

impl From<&PlainIssue> for Issue {
    fn from(issue: &PlainIssue) -> Self {
        Self { detail: issue.message, pointer: issue.fragment, code: issue.code, params: issue.params }
    }
}

pub(crate) fn problem(error: &Plain, request_id: Option<&str>) -> Vec<u8> {
    to_vec(&Problem {
        r#type: error.type_uri(),
        title: error.title(),
        status: error.status(),
        detail: error.message(),
        code: error.code(),
        errors: Issues::of(error, Issue::from),
        user_id: error.params().map(|params| params.user_id),
        request_id,
    })
}
