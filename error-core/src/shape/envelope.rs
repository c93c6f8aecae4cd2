//! [`Envelope`], the default shape: everything under one member `error`.

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
            body.object("error", |body| {
                body.string("code", error.code());
                body.member("message", |out| out.message(error));
                if !error.issues().is_empty() {
                    body.array("issues", |issues| {
                        error
                            .issues()
                            .iter()
                            .for_each(|issue| issues.item(|out| out.object(|out| write_issue(issue, out))));
                    });
                }
                body.object_if_any("params", |params| error.write_params(params));
                if let Some(id) = error.request_id() {
                    body.string("request_id", id);
                }
                if let Some(seconds) = error.retry_after() {
                    body.integer("retry_after", seconds);
                }
            });
        });
    }
}

/// An issue with its place as a path: `items[0].qty`.
fn write_issue(issue: &Issue, out: &mut ObjectWriter<'_>) {
    if issue.place() != Place::Body {
        out.string("in", issue.place().as_str());
    }
    out.display("path", &issue.pointer().to_path());
    if let Some(code) = issue.code_text() {
        out.string("code", code);
    }
    if let Some(message) = issue.message_text() {
        out.string("message", message);
    }
    issue.write_params(out, "params");
}
