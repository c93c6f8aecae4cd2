//! `JsonApi`: an error object for each issue, or one.

use super::{Issues, to_vec};
use crate::plain::{Min, Plain, PlainIssue, UserId};
use serde::Serialize;
use std::borrow::Cow;

#[derive(Serialize)]
struct Document<'a, E> {
    errors: E,
    #[serde(skip_serializing_if = "Meta::is_empty")]
    meta: Meta<'a>,
}

#[derive(Serialize)]
struct Error<'a> {
    status: &'static str,
    code: &'static str,
    title: &'static str,
    detail: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<Source>,
    #[serde(skip_serializing_if = "Option::is_none")]
    meta: Option<IssueMeta>,
}

#[derive(Serialize)]
struct Source {
    pointer: &'static str,
}

#[derive(Serialize)]
struct IssueMeta {
    code: &'static str,
    params: Min,
}

#[derive(Serialize)]
struct Meta<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    params: Option<UserId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<&'a str>,
}

impl Meta<'_> {
    fn is_empty(&self) -> bool {
        self.message.is_none() && self.params.is_none() && self.request_id.is_none()
    }
}

/// What has issues has one status and code here, as it is with a list that is sent.
fn invalid(issue: &PlainIssue) -> Error<'_> {
    Error {
        status: "422",
        code: "order_invalid",
        title: "Order invalid",
        detail: issue.message.into(),
        source: Some(Source { pointer: issue.fragment.trim_start_matches('#') }),
        meta: Some(IssueMeta { code: issue.code, params: issue.params }),
    }
}

pub(crate) fn json_api(error: &Plain, request_id: Option<&str>) -> Vec<u8> {
    let mut meta = Meta { message: None, params: error.params(), request_id };
    if let Some(errors) = Issues::of(error, invalid) {
        meta.message = Some(error.message());
        return to_vec(&Document { errors, meta });
    }
    let status = match error {
        Plain::EmailTaken => "409",
        Plain::NotFound { .. } => "404",
        Plain::Invalid(_) | Plain::Refused(_) => "422",
    };
    let (code, title, detail) = (error.code(), error.title(), error.message());
    to_vec(&Document { errors: [Error { status, code, title, detail, source: None, meta: None }], meta })
}
