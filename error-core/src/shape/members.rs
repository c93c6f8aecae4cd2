//! What shapes that name things alike write alike. The names are constants, so that a member is one copy of bytes.

use super::case::write_issue_code;
use crate::{
    CodeCase, Issue, ObjectWriter, Occurrence, Place,
    json::{Key, key},
};

/// How a shape names the members that an error has only sometimes.
pub(super) trait Names {
    const ISSUES: Key;
    const PATH: Key;
    const REQUEST_ID: Key;
    const RETRY_AFTER: Key;
}

/// `issues`, `request_id`
pub(super) struct Snake;

impl Names for Snake {
    const ISSUES: Key = key!("issues");
    const PATH: Key = key!("path");
    const REQUEST_ID: Key = key!("request_id");
    const RETRY_AFTER: Key = key!("retry_after");
}

/// `details`, `requestId`
pub(super) struct Camel;

impl Names for Camel {
    const ISSUES: Key = key!("details");
    const PATH: Key = key!("field");
    const REQUEST_ID: Key = key!("requestId");
    const RETRY_AFTER: Key = key!("retryAfter");
}

/// The issues, each with its place as a path: `items[0].qty`.
#[inline]
pub(super) fn write_paths<N: Names>(error: &Occurrence<'_>, body: &mut ObjectWriter<'_>, case: CodeCase) {
    write_issues(N::ISSUES, error, body, |issue, out| {
        if issue.place() != Place::Body {
            out.own_plain(key!("in"), issue.place().as_str());
        }
        out.own_string(N::PATH, issue.pointer().to_path());
        if let Some(code) = issue.code_text() {
            out.own_text(key!("code"), |out| write_issue_code(out, code, error, case));
        }
        if let Some(message) = issue.message_text() {
            out.own_string(key!("message"), message);
        }
        issue.write_params(out);
    });
}

/// The member that has the issues, if there are any.
#[inline]
pub(super) fn write_issues(
    key: Key,
    error: &Occurrence<'_>,
    body: &mut ObjectWriter<'_>,
    write: impl Fn(&Issue, &mut ObjectWriter<'_>),
) {
    if !error.issues().is_empty() {
        body.own(key, |out| {
            out.array(|items| error.issues().iter().for_each(|issue| items.own_object(|out| write(issue, out))));
        });
    }
}

/// The member that has the params, if there are any.
#[inline]
pub(super) fn write_params(error: &Occurrence<'_>, body: &mut ObjectWriter<'_>) {
    if error.has_params() {
        body.own_object_if_any(key!("params"), |params| error.write_params_beside(&[], params));
    }
}

/// The request id and the delay, which most bodies end in.
#[inline]
pub(super) fn write_end<N: Names>(error: &Occurrence<'_>, body: &mut ObjectWriter<'_>) {
    if let Some(id) = error.request_id() {
        body.own_string(N::REQUEST_ID, id);
    }
    write_retry_after::<N>(error, body);
}

pub(super) fn write_retry_after<N: Names>(error: &Occurrence<'_>, body: &mut ObjectWriter<'_>) {
    if let Some(seconds) = error.retry_after() {
        body.own(N::RETRY_AFTER, |out| out.integer(seconds));
    }
}
