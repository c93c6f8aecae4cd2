//! [`GoogleRpc`]: errors as Google's APIs send them over HTTP (AIP-193).

use super::{
    case::{write_code, write_issue_code},
    docs::Docs,
    json_type, write_message,
};
use crate::{
    ArrayWriter, Body, Catalog, CodeCase, Issue, ObjectWriter, Occurrence, Shape, catalog::is_domain, json::key,
};
use http::HeaderValue;

/// A `google.rpc.Status` with its details (AIP-193), as `application/json`.
///
/// `code` is the HTTP status and `status` the gRPC name. The code is the `reason` of `ErrorInfo`, in upper case, and params are
/// its metadata, as texts. Issues stand in `BadRequest` (their params and places outside the body are left out), the delay in
/// `RetryInfo`, the request id in `RequestInfo`, and with a docs base the page of the code in `Help`.
///
/// ```
/// use error_core::{GoogleRpc, HttpError, Occurrence};
///
/// static GOOGLE: GoogleRpc = GoogleRpc::new("shop.example.com");
/// let body = Occurrence::new(&HttpError::NotFound).to_body(&GOOGLE);
/// let expected = concat!(
///     r#"{"error":{"code":404,"message":"Not Found","status":"NOT_FOUND","details":["#,
///     r#"{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"NOT_FOUND","domain":"shop.example.com"}]}}"#,
/// );
/// assert_eq!(String::from_utf8(body).unwrap(), expected);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct GoogleRpc {
    domain: &'static str,
    docs: Docs,
}

impl GoogleRpc {
    /// Errors of this domain: the service that owns the codes, as `shop.example.com`.
    ///
    /// # Panics
    ///
    /// If it is no host name. In a `static` or a `const` that is an error of the compiler.
    #[track_caller]
    pub const fn new(domain: &'static str) -> Self {
        assert!(is_domain(domain), "a domain is a host name without scheme and path: \"shop.example.com\"");
        Self { domain, docs: Docs::NONE }
    }

    /// Errors of the catalogue's `domain`, with links to its `docs`.
    ///
    /// # Panics
    ///
    /// If the catalogue has no `domain`. In a `static` or a `const` that is an error of the compiler.
    #[track_caller]
    pub const fn of(catalog: &Catalog) -> Self {
        match catalog.domain() {
            Some(domain) => Self { domain, docs: Docs::of(catalog) },
            // Where a shape belongs, in a `static`, the build fails with this.
            None => panic!("`GoogleRpc` needs a domain, write `domain: \"shop.example.com\"` in `catalog!`"),
        }
    }

    /// The same with a docs base: the URI that stands before each code.
    ///
    /// # Panics
    ///
    /// If it does not end in `/` (a page for each code), `#` (one page) or `=`. In a `static` or a `const` that is an
    /// error of the compiler.
    #[must_use]
    #[track_caller]
    pub const fn with_docs(mut self, base: &'static str) -> Self {
        self.docs = Docs::new(base);
        self
    }

    /// Each type of detail at most once.
    fn write_details(self, error: &Occurrence<'_>, details: &mut ArrayWriter<'_>) {
        detail(details, "type.googleapis.com/google.rpc.ErrorInfo", |info| {
            info.own_text(key!("reason"), |out| write_code(out, error, CodeCase::ScreamingSnake));
            info.own_plain(key!("domain"), self.domain);
            info.own_object_if_any(key!("metadata"), |metadata| error.write_param_texts(metadata));
        });
        if !error.issues().is_empty() {
            detail(details, "type.googleapis.com/google.rpc.BadRequest", |request| {
                super::members::write_issues(key!("fieldViolations"), error, request, |issue, out| {
                    write_issue(issue, error, out);
                });
            });
        }
        if let Some(seconds) = error.retry_after() {
            detail(details, "type.googleapis.com/google.rpc.RetryInfo", |info| {
                info.own(key!("retryDelay"), |out| out.display(&format_args!("{seconds}s")));
            });
        }
        if let Some(id) = error.request_id() {
            detail(details, "type.googleapis.com/google.rpc.RequestInfo", |info| {
                info.own_string(key!("requestId"), id);
            });
        }
        if self.docs.is_given() {
            detail(details, "type.googleapis.com/google.rpc.Help", |help| {
                help.own(key!("links"), |out| {
                    out.array(|links| links.own_object(|link| self.write_link(error, link)));
                });
            });
        }
    }

    fn write_link(self, error: &Occurrence<'_>, link: &mut ObjectWriter<'_>) {
        link.own_string(key!("description"), error.title());
        match error.spec().help() {
            Some(page) => link.own_string(key!("url"), page),
            None => self.docs.write_page(key!("url"), error, link),
        }
    }
}

impl Shape for GoogleRpc {
    fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
        json_type()
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        body.object(|body| {
            body.own(key!("error"), |out| {
                out.object(|body| {
                    body.own(key!("code"), |out| out.integer(error.status().as_u16()));
                    body.own_text(key!("message"), |out| write_message(out, error));
                    body.own_plain(key!("status"), error.grpc().as_str());
                    body.own(key!("details"), |out| out.array(|details| self.write_details(error, details)));
                });
            });
        });
    }
}

/// One detail, which is an `Any` in JSON: an object that names its type first.
fn detail(details: &mut ArrayWriter<'_>, name: &'static str, write: impl FnOnce(&mut ObjectWriter<'_>)) {
    details.own_object(|detail| {
        detail.own_plain(key!("@type"), name);
        write(detail);
    });
}

/// A `FieldViolation`.
fn write_issue(issue: &Issue, error: &Occurrence<'_>, out: &mut ObjectWriter<'_>) {
    out.own_string(key!("field"), issue.pointer().to_path());
    if let Some(message) = issue.message_text() {
        out.own_string(key!("description"), message);
    }
    if let Some(code) = issue.code_text() {
        out.own_text(key!("reason"), |out| write_issue_code(out, code, error, CodeCase::ScreamingSnake));
    }
}
