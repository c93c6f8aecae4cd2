//! [`Problem`]: RFC 9457, Problem Details for HTTP APIs.

use super::{
    case::{write_code, write_issue_code},
    docs::Docs,
    members::{Snake, write_end, write_issues},
    write_message,
};
use crate::{Body, Catalog, CodeCase, Issue, ObjectWriter, Occurrence, Place, Shape, json::key, phrase};
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
    docs: Docs,
    code: bool,
    status: bool,
    detail: bool,
}

impl Problem {
    /// Problem details without a docs base, with the code as the extension member `code`.
    pub const fn new() -> Self {
        Self { docs: Docs::NONE, code: true, status: true, detail: true }
    }

    /// Problem details whose types are pages of the catalogue's `docs`.
    pub const fn of(catalog: &Catalog) -> Self {
        Self { docs: Docs::of(catalog), ..Self::new() }
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

    /// The same without the extension member `code`. Without a type URI a client then has nothing but the status.
    #[must_use]
    pub const fn without_code(mut self) -> Self {
        self.code = false;
        self
    }

    /// The same without the member `status`, which repeats the status of the response (RFC 9457 section 3.1.2).
    #[must_use]
    pub const fn without_status(mut self) -> Self {
        self.status = false;
        self
    }

    /// The same without the member `detail`: for errors whose title says it all.
    #[must_use]
    pub const fn without_detail(mut self) -> Self {
        self.detail = false;
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
            self.docs.write(key!("type"), error, body);
            // `about:blank` says no more than the status.
            let blank = !self.docs.has_uri(error.spec());
            let title = if blank { phrase(error.status().as_u16()) } else { None };
            body.own_string(key!("title"), title.unwrap_or(error.title()));
            if self.status {
                body.own(key!("status"), |out| out.integer(error.status().as_u16()));
            }
            if self.detail {
                body.own_text(key!("detail"), |out| write_message(out, error));
            }
            if let Some(instance) = error.instance() {
                body.own_string(key!("instance"), instance);
            }
            if self.code {
                body.own_text(key!("code"), |out| write_code(out, error, CodeCase::Snake));
            }
            write_issues(key!("errors"), error, body, |issue, out| write_issue(issue, error, out));
            error.write_params_beside(&RESERVED, body);
            write_end::<Snake>(error, body);
        });
    }
}

/// An issue as RFC 9457 section 3 shows it: `detail`, and `pointer` as a URI fragment. One that is elsewhere has `name`, but
/// where that would not tell its tokens.
fn write_issue(issue: &Issue, error: &Occurrence<'_>, out: &mut ObjectWriter<'_>) {
    if let Some(message) = issue.message_text() {
        out.own_string(key!("detail"), message);
    }
    if issue.place() != Place::Body {
        out.own_plain(key!("in"), issue.place().as_str());
    }
    match issue.name() {
        Some(name) => out.own_string(key!("name"), &name),
        None => out.own(key!("pointer"), |out| out.fragment(issue.pointer())),
    }
    if let Some(code) = issue.code_text() {
        out.own_text(key!("code"), |out| write_issue_code(out, code, error, CodeCase::Snake));
    }
    issue.write_params(out);
}
