//! How an error looks on the wire: [`Shape`], and what one is given to write with.
//!
//! One file per shape. Headers and the choice between shapes are `response`'s.

mod accept;
mod adjusted;
mod case;
mod docs;
mod envelope;
mod errno;
mod flat;
mod google_rpc;
mod json_api;
mod members;
mod occurrence;
mod params;
mod problem;

#[cfg(all(feature = "export", feature = "tower"))]
pub(crate) use accept::Accepted;
pub use accept::choose_shape;
#[cfg(feature = "layer")]
pub(crate) use accept::{items, quality_in};
pub use adjusted::Adjusted;
pub use case::CodeCase;
pub use envelope::{Envelope, EnvelopeCamel};
pub use errno::{Errno, ErrnoNested};
pub use flat::Flat;
pub use google_rpc::GoogleRpc;
pub use json_api::JsonApi;
pub use occurrence::Occurrence;
pub use params::Params;
pub use problem::Problem;

use crate::{
    ObjectWriter, Pointer, ValueWriter,
    json::{self, Escaping},
};
use http::HeaderValue;
use std::{
    borrow::Cow,
    fmt::{self, Write as _},
};

/// A form that bodies have on the wire.
///
/// Ours are [`Envelope`], [`EnvelopeCamel`], [`Flat`], [`Problem`], [`JsonApi`], [`GoogleRpc`], [`Errno`] and
/// [`ErrnoNested`]. One that an existing API must keep takes about fifteen lines. OAuth 2.0's (RFC 6749 section 5.2):
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
///
/// `FastAPI`'s, with a list of places and messages:
///
/// ```
/// # use error_core::{Body, HttpError, Issue, Occurrence, Shape};
/// # use http::HeaderValue;
/// struct FastApi;
///
/// impl Shape for FastApi {
///     fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
///         HeaderValue::from_static("application/json")
///     }
///     fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
///         body.object(|body| match error.issues() {
///             [] => body.display("detail", &error.message()),
///             issues => body.array("detail", |detail| {
///                 for issue in issues {
///                     detail.item(|out| out.object(|out| write_detail(issue, out)));
///                 }
///             }),
///         });
///     }
/// }
///
/// fn write_detail(issue: &Issue, out: &mut error_core::ObjectWriter<'_>) {
///     out.array("loc", |loc| {
///         loc.item(|out| out.string(issue.place().as_str()));
///         issue.pointer().tokens().for_each(|token| match token.parse::<u64>() {
///             Ok(index) => loc.item(|out| out.integer(index)),
///             Err(_) => loc.item(|out| out.string(&token)),
///         });
///     });
///     out.string("msg", issue.message_text().unwrap_or_default());
///     out.string("type", issue.code_text().unwrap_or("value_error"));
/// }
///
/// let issue = Issue::body("items[0].qty").code("too_small").message("must be at least 1");
/// let body = Occurrence::new(&HttpError::ValidationFailed(vec![issue])).to_body(&FastApi);
/// let expected = r#"{"detail":[{"loc":["body","items",0,"qty"],"msg":"must be at least 1","type":"too_small"}]}"#;
/// assert_eq!(String::from_utf8(body).unwrap(), expected);
/// ```
///
/// And a map from field to messages:
///
/// ```
/// # use error_core::{Body, HttpError, Issue, Occurrence, Shape};
/// # use http::HeaderValue;
/// # use std::collections::BTreeMap;
/// struct FieldMap;
///
/// impl Shape for FieldMap {
///     fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
///         HeaderValue::from_static("application/json")
///     }
///     fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
///         let mut fields = BTreeMap::<&str, Vec<&str>>::new();
///         for issue in error.issues() {
///             fields.entry(issue.pointer().to_path()).or_default().extend(issue.message_text());
///         }
///         body.object(|body| {
///             body.display("message", &error.message());
///             body.object_if_any("errors", |errors| {
///                 for (field, texts) in fields {
///                     errors.array(field, |out| texts.iter().for_each(|text| out.item(|out| out.string(text))));
///                 }
///             });
///         });
///     }
/// }
///
/// let issues = ["is taken", "is too long"].map(|text| Issue::body("email").message(text));
/// let body = Occurrence::new(&HttpError::ValidationFailed(issues.to_vec())).to_body(&FieldMap);
/// let expected = r#"{"message":"The body is invalid.","errors":{"email":["is taken","is too long"]}}"#;
/// assert_eq!(String::from_utf8(body).unwrap(), expected);
/// ```
///
/// `#[api(shape = PATH)]` on an enum chooses the shape of its responses, and [`choose_shape`] one by the header `Accept`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `Shape`",
    label = "not a `Shape`",
    note = "name a unit struct, as `error_core::Flat`, or a `static` of a type that implements `Shape`, as `error_core::Problem`"
)]
pub trait Shape: Send + Sync {
    /// The `Content-Type` of the body.
    fn media_type(&self, error: &Occurrence<'_>) -> HeaderValue;

    /// Writes the body: one object, or plain text.
    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>);
}

/// The body that a [`Shape`] writes. The first call makes it; a second one is ignored, so that no body is two documents.
#[derive(Debug)]
pub struct Body<'a> {
    error: &'a Occurrence<'a>,
    pub(crate) content: Cow<'static, [u8]>,
    pub(crate) is_text: bool,
}

impl<'a> Body<'a> {
    pub(crate) fn of(error: &'a Occurrence<'a>) -> Self {
        Self { error, content: Cow::default(), is_text: false }
    }

    /// Writes the body as one JSON object.
    pub fn object(&mut self, write: impl FnOnce(&mut ObjectWriter<'_>)) {
        self.object_of_size(self.error.size_hint(), write);
    }

    /// The same with that much room.
    #[inline]
    fn object_of_size(&mut self, size: usize, write: impl FnOnce(&mut ObjectWriter<'_>)) {
        if self.content.is_empty() {
            let mut out = Vec::with_capacity(size);
            ValueWriter::new(&mut out).object(write);
            self.content = out.into();
        }
    }

    /// Takes a body that stands in the program already.
    fn ready(&mut self, json: &'static [u8]) {
        if self.content.is_empty() {
            self.content = Cow::Borrowed(json);
        }
    }

    /// Ends a body in the default shape that was begun with its head and the message; `write` adds what stands behind the two.
    fn end(
        &mut self,
        error: &Occurrence<'_>,
        head: &[u8],
        (mut out, written): (Vec<u8>, fmt::Result),
        write: impl FnOnce(&mut ObjectWriter<'_>),
    ) {
        if written.is_err() {
            write_title(&mut out, head.len(), error);
        }
        out.extend_from_slice(b"\",");
        write(&mut ObjectWriter::new(&mut out));
        json::end(&mut out, b'}');
        out.push(b'}');
        self.content = out.into();
    }

    /// Writes the body as plain text.
    pub fn text(&mut self, text: &dyn fmt::Display) {
        if self.content.is_empty() {
            self.is_text = true;
            // Not straight into the bytes: `io::Write` panics where a `Display` fails. What that wrote stands.
            let mut body = String::new();
            if write!(body, "{text}").is_err() {
                crate::log::dropped("text", "body");
            }
            self.content = body.into_bytes().into();
        }
    }
}

/// The media type of most shapes.
pub(crate) fn json_type() -> HeaderValue {
    HeaderValue::from_static("application/json")
}

impl ValueWriter<'_> {
    /// The place of an issue as a JSON Pointer.
    fn pointer(self, pointer: &Pointer) {
        self.escaped(|out| if pointer.push_plain(out) { Ok(()) } else { pointer.write_pointer(&mut Escaping(out)) });
    }

    /// The place of an issue as the fragment of a URI.
    fn fragment(self, pointer: &Pointer) {
        self.escaped(|out| {
            out.push(b'#');
            if pointer.push_plain(out) { Ok(()) } else { pointer.write_behind_hash(&mut Escaping(out)) }
        });
    }
}

/// Appends the public message, its literal parts escaped at compile time.
fn write_message(out: &mut Vec<u8>, error: &Occurrence<'_>) {
    if let Some(json) = error.fixed_message() {
        return out.extend_from_slice(json);
    }
    let start = out.len();
    if error.message().write_json(out).is_err() {
        write_title(out, start, error);
    }
}

/// A body has a message, even where the `Display` of a value in it fails.
#[cold]
fn write_title(out: &mut Vec<u8>, start: usize, error: &Occurrence<'_>) {
    crate::log::dropped("message", error.code());
    out.truncate(start);
    json::escape_into(out, error.title());
}
