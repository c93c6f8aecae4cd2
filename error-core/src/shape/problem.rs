//! [`Problem`]: RFC 9457, Problem Details for HTTP APIs.

use super::{write_end, write_issues};
use crate::{Body, Catalog, Issue, ObjectWriter, Occurrence, Place, Shape, catalog::is_docs_base, phrase};
use http::HeaderValue;

/// RFC 9457 problem details, as `application/problem+json`; params are extension members.
///
/// `type` is the error's own `type_uri`, otherwise the docs base and the code. With neither it is left out, which means
/// `about:blank` (section 4.2.1), and the title is then the status's phrase.
///
/// ```
/// use error_core::{HttpError, Occurrence, Problem};
///
/// static PROBLEM: Problem = Problem::new().with_docs("https://errors.shop.example.com/").without_code();
/// let body = Occurrence::new(&HttpError::NotFound).with_instance("/users/7").to_body(&PROBLEM);
/// let expected = concat!(
///     r#"{"type":"https://errors.shop.example.com/not_found","title":"Not found","status":404,"#,
///     r#""detail":"Not Found","instance":"/users/7"}"#,
/// );
/// assert_eq!(String::from_utf8(body).unwrap(), expected);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Problem {
    docs: Option<&'static str>,
    code: bool,
}

impl Problem {
    /// Problem details without a docs base, with the code as the extension member `code`.
    pub const fn new() -> Self {
        Self { docs: None, code: true }
    }

    /// Problem details whose types are pages of the catalogue's `docs`.
    pub const fn of(catalog: &Catalog) -> Self {
        Self { docs: catalog.docs(), code: true }
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
        assert!(is_docs_base(base), "a docs base ends in `/`, `#` or `=`: the code is appended to it");
        self.docs = Some(base);
        self
    }

    /// The same without the extension member `code`.
    #[must_use]
    pub const fn without_code(mut self) -> Self {
        self.code = false;
        self
    }
}

impl Default for Problem {
    fn default() -> Self {
        Self::new()
    }
}

/// The members that are never params, even where they are left out: a param would be taken for them. The derive refuses
/// these names; this is for errors written by hand.
const RESERVED: [&str; 9] =
    ["type", "title", "status", "detail", "instance", "code", "errors", "request_id", "retry_after"];

impl Shape for Problem {
    fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
        HeaderValue::from_static("application/problem+json")
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        body.object(|body| {
            let status = error.status().as_u16();
            match (error.spec().type_uri(), self.docs) {
                (Some(uri), _) => body.own("type", |out| out.string(uri)),
                (None, Some(base)) => body.own("type", |out| out.display(&format_args!("{base}{}", error.code()))),
                (None, None) => {}
            }
            let blank = error.spec().type_uri().is_none() && self.docs.is_none();
            let title = if blank { phrase(status) } else { None };
            body.own("title", |out| out.string(title.unwrap_or(error.title())));
            body.own("status", |out| out.integer(status));
            body.own("detail", |out| out.message(error));
            if let Some(instance) = error.instance() {
                body.own("instance", |out| out.string(instance));
            }
            if self.code {
                body.own("code", |out| out.plain(error.code()));
            }
            write_issues("errors", error, body, write_issue);
            error.write_params_beside(&RESERVED, body);
            write_end(error, body);
        });
    }
}

/// An issue as RFC 9457 section 3 shows it: `detail`, and `pointer` as a URI fragment.
fn write_issue(issue: &Issue, out: &mut ObjectWriter<'_>) {
    if let Some(message) = issue.message_text() {
        out.own("detail", |out| out.string(message));
    }
    if issue.place() == Place::Body {
        out.own("pointer", |out| out.display(&issue.pointer().to_fragment()));
    } else {
        out.own("in", |out| out.plain(issue.place().as_str()));
        out.own("name", |out| out.string(&issue.name()));
    }
    if let Some(code) = issue.code_text() {
        out.own("code", |out| out.string(code));
    }
    issue.write_params(out);
}
