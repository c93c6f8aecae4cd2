//! How an error looks on the wire: [`Shape`], and what one is given to write with.
//!
//! One file per shape. Headers and the choice between shapes are `response`'s.

mod envelope;
mod occurrence;
mod problem;

pub use envelope::Envelope;
pub use occurrence::{Occurrence, Params};
pub use problem::Problem;

use crate::{Issue, ObjectWriter, ValueWriter};
use http::HeaderValue;
use std::fmt::{self, Write as _};

/// A form that bodies have on the wire.
///
/// Ours are [`Envelope`] and [`Problem`]. One that an existing API must keep takes about fifteen lines; here OAuth 2.0's
/// (RFC 6749 section 5.2):
///
/// ```
/// use error_core::{Body, HttpError, Occurrence, Shape};
/// use http::HeaderValue;
///
/// struct OAuth;
///
/// impl Shape for OAuth {
///     fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
///         HeaderValue::from_static("application/json")
///     }
///     fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
///         body.object(|body| {
///             body.string("error", error.code());
///             body.display("error_description", &error.message());
///         });
///     }
/// }
///
/// let error = HttpError::Unauthorized;
/// let body = Occurrence::new(&error).to_body(&OAuth);
/// assert_eq!(body, br#"{"error":"unauthorized","error_description":"Unauthorized"}"#);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `Shape`",
    label = "not a `Shape`",
    note = "name a unit struct or a `static` whose type implements `Shape`, as `error_core::Problem`"
)]
pub trait Shape: Send + Sync {
    /// The `Content-Type` of the body.
    fn media_type(&self, error: &Occurrence<'_>) -> HeaderValue;

    /// Writes the body: one object, or plain text.
    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>);
}

/// The body that a [`Shape`] writes. The first call makes it; a second one is ignored, so that no body is two documents.
pub struct Body<'a> {
    out: &'a mut Vec<u8>,
    is_text: bool,
}

impl Body<'_> {
    /// Writes the body as one JSON object.
    pub fn object(&mut self, write: impl FnOnce(&mut ObjectWriter<'_>)) {
        if self.out.is_empty() {
            ValueWriter::new(self.out).object(write);
        }
    }

    /// Writes the body as plain text.
    pub fn text(&mut self, text: &dyn fmt::Display) {
        if self.out.is_empty() {
            self.is_text = true;
            // Not straight into the bytes: `io::Write` panics where a `Display` fails. What that wrote stands.
            let mut body = String::new();
            if write!(body, "{text}").is_err() {
                crate::log::dropped("text", "body");
            }
            self.out.extend_from_slice(body.as_bytes());
        }
    }
}

/// The member that has the issues, if there are any.
fn write_issues(
    key: &'static str,
    error: &Occurrence<'_>,
    body: &mut ObjectWriter<'_>,
    write: impl Fn(&Issue, &mut ObjectWriter<'_>),
) {
    if !error.issues().is_empty() {
        body.own(key, |out| {
            out.array(|items| {
                error.issues().iter().for_each(|issue| items.item(|out| out.object(|out| write(issue, out))));
            });
        });
    }
}

/// The members that most bodies end in.
fn write_end(error: &Occurrence<'_>, body: &mut ObjectWriter<'_>) {
    if let Some(id) = error.request_id() {
        body.own("request_id", |out| out.string(id));
    }
    if let Some(seconds) = error.retry_after() {
        body.own("retry_after", |out| out.integer(seconds));
    }
}

impl ValueWriter<'_> {
    /// The public message as a JSON string, its literal parts escaped at compile time.
    pub(crate) fn message(self, error: &Occurrence<'_>) {
        self.escaped(|out| {
            let start = out.len();
            if error.message().write_json(out).is_err() {
                // A body has a message, even where the `Display` of a value in it fails.
                crate::log::dropped("message", error.code());
                out.truncate(start);
                crate::json::escape_into(out, error.title());
            }
            Ok(())
        });
    }
}
