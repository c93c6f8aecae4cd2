//! Which shape a body has.

use crate::decode::members::Members;
use http::{HeaderMap, header};

/// A shape, with the object under `error` where there is one.
pub(super) enum Kind<'a> {
    /// RFC 9457, `declared` by its media type.
    Problem {
        declared: bool,
    },
    JsonApi,
    GoogleRpc(Members<'a>),
    ErrnoNested(Members<'a>),
    /// In snake case or in camel case.
    Envelope(Members<'a>),
    /// Such an object under `detail`, as `FastAPI` sends what is raised with one.
    Detail(Members<'a>),
    /// `error` is a text beside a number.
    Errno,
    /// `error` is a text.
    ErrorText,
    Flat,
    Other,
}

impl<'a> Kind<'a> {
    /// The first that fits.
    pub(super) fn of(members: &Members<'a>, headers: &HeaderMap) -> Self {
        if media_type_is(headers, b"application/problem+json") {
            return Self::Problem { declared: true };
        }
        let has_text = |name| members.text(name).is_some();
        let error = members.object("error");
        let has_error = error.is_some() || has_text("error");
        let like_one = || has_text("title") || has_text("detail") || (has_text("type") && !has_text("message"));
        if !has_error && like_one() {
            return Self::Problem { declared: false };
        }
        if is_json_api(members, headers) {
            return Self::JsonApi;
        }
        if let Some(error) = error {
            return Self::of_error(error);
        }
        let is_error = |detail: &Members<'_>| !has_error && detail.text("message").is_some();
        if let Some(detail) = members.object("detail").filter(is_error) {
            return Self::Detail(detail);
        }
        match (has_text("error"), has_text("message")) {
            (true, _) if members.is_integer("code") => Self::Errno,
            (true, _) => Self::ErrorText,
            (false, true) => Self::Flat,
            (false, false) => Self::Other,
        }
    }

    fn of_error(error: Members<'a>) -> Self {
        if error.is_integer("code") && error.text("status").is_some() {
            Self::GoogleRpc(error)
        } else if error.is_integer("errno") {
            Self::ErrnoNested(error)
        } else {
            Self::Envelope(error)
        }
    }
}

/// Error objects under `errors`. Beside a `message`, and about single fields, they are issues of a flat body.
fn is_json_api(members: &Members<'_>, headers: &HeaderMap) -> bool {
    let Some(errors) = members.objects("errors") else { return false };
    let flat = members.text("message").is_some() && errors.iter().all(is_about_a_field);
    media_type_is(headers, b"application/vnd.api+json") || (!errors.is_empty() && !flat)
}

/// Whether an error object names a place as issues do, and not as JSON:API does.
pub(super) fn is_about_a_field(error: &Members<'_>) -> bool {
    ["field", "path", "loc"].iter().any(|key| error.json(key).is_some())
}

fn media_type_is(headers: &HeaderMap, expected: &[u8]) -> bool {
    let essence = |value: &http::HeaderValue| {
        let bytes = value.as_bytes();
        bytes.split(|byte| *byte == b';').next().unwrap_or_default().trim_ascii().eq_ignore_ascii_case(expected)
    };
    headers.get(header::CONTENT_TYPE).is_some_and(essence)
}
