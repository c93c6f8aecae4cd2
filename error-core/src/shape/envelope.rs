//! [`Envelope`], the default shape: everything under one member `error`.

use super::{write_end, write_issues};
use crate::{Body, Issue, ObjectWriter, Occurrence, Place, Shape};
use http::HeaderValue;

/// The default shape: `{"error":{"code":…,"message":…}}`, as `application/json`.
///
/// Behind the two stand `issues`, `params`, `request_id` and `retry_after`, each only if there is one.
///
/// ```
/// use error_core::{Envelope, HttpError, Occurrence};
///
/// let body = Occurrence::new(&HttpError::NotFound).with_request_id("req-7f3a").to_body(&Envelope);
/// assert_eq!(body, br#"{"error":{"code":"not_found","message":"Not Found","request_id":"req-7f3a"}}"#);
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Envelope;

impl Shape for Envelope {
    fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
        HeaderValue::from_static("application/json")
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        body.object(|body| {
            body.own("error", |out| {
                out.object(|body| {
                    body.own("code", |out| out.plain(error.code()));
                    body.own("message", |out| out.message(error));
                    write_issues("issues", error, body, write_issue);
                    body.own("params", |out| out.object_if_any(|params| error.write_params(params)));
                    write_end(error, body);
                });
            });
        });
    }
}

/// An issue with its place as a path: `items[0].qty`.
fn write_issue(issue: &Issue, out: &mut ObjectWriter<'_>) {
    if issue.place() != Place::Body {
        out.own("in", |out| out.plain(issue.place().as_str()));
    }
    out.own("path", |out| out.string(issue.pointer().to_path()));
    if let Some(code) = issue.code_text() {
        out.own("code", |out| out.string(code));
    }
    if let Some(message) = issue.message_text() {
        out.own("message", |out| out.string(message));
    }
    issue.write_params(out);
}
