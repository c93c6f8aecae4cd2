//! [`JsonApi`]: the error objects of JSON:API.

use super::{
    case::{write_code, write_issue_code},
    docs::Docs,
    members::{Snake, write_end, write_params},
    write_message,
};
use crate::{ArrayWriter, Body, Catalog, CodeCase, Issue, ObjectWriter, Occurrence, Place, Shape, json::key};
use http::HeaderValue;
use std::{borrow::Cow, collections::HashSet, hash::Hash};

/// So many issues are compared with each other sooner than put into a set.
const FEW: usize = 16;

/// The errors of JSON:API 1.1, as `application/vnd.api+json`: an error object for each issue, or one alone.
///
/// Equal issues are one object. What belongs to the whole error stands in the top `meta`, the message too where there are
/// issues; otherwise it is the `detail` of the only error object. With a docs base, or a `type_uri` of its own, an error has
/// `links.type`, which version 1.0 does not know.
///
/// ```
/// use error_core::{HttpError, JsonApi, Occurrence};
///
/// let body = Occurrence::new(&HttpError::NotFound).with_request_id("req-7f3a").to_body(&JsonApi::new());
/// let expected = concat!(
///     r#"{"errors":[{"status":"404","code":"not_found","title":"Not found","detail":"Not Found"}],"#,
///     r#""meta":{"request_id":"req-7f3a"}}"#,
/// );
/// assert_eq!(String::from_utf8(body).unwrap(), expected);
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct JsonApi {
    docs: Docs,
}

impl JsonApi {
    /// Errors without a docs base.
    pub const fn new() -> Self {
        Self { docs: Docs::NONE }
    }

    /// Errors whose types are pages of the catalogue's `docs`.
    pub const fn of(catalog: &Catalog) -> Self {
        Self { docs: Docs::of(catalog) }
    }

    /// The same with a docs base: the URI that stands before each code.
    ///
    /// # Panics
    ///
    /// If it does not end in `/` (a page for each code), `#` (one page) or `=`. In a `static` or a `const` that is an
    /// error of the compiler.
    #[must_use]
    #[track_caller]
    pub const fn with_docs(self, base: &'static str) -> Self {
        Self { docs: Docs::new(base) }
    }

    /// An error object, and in it what `rest` adds.
    fn write_error(
        self,
        error: &Occurrence<'_>,
        errors: &mut ArrayWriter<'_>,
        rest: impl FnOnce(&mut ObjectWriter<'_>),
    ) {
        errors.own_object(|body| {
            if self.docs.has_uri(error.spec()) {
                body.own(key!("links"), |out| out.object(|links| self.docs.write(key!("type"), error, links)));
            }
            body.own_plain(key!("status"), error.status().as_str());
            body.own_text(key!("code"), |out| write_code(out, error, CodeCase::Snake));
            body.own_string(key!("title"), error.title());
            rest(body);
        });
    }

    fn write_errors(self, error: &Occurrence<'_>, errors: &mut ArrayWriter<'_>) {
        let issues = error.issues();
        if issues.is_empty() {
            self.write_error(error, errors, |body| body.own_text(key!("detail"), |out| write_message(out, error)));
        }
        // Error objects are a set: the published schema refuses equal ones.
        let mut seen = HashSet::new();
        for (at, issue) in issues.iter().enumerate() {
            let same = |before: &Issue| before.pointer() == issue.pointer() && key(before, error) == key(issue, error);
            let is_new = match issues.len() {
                ..=FEW => !issues.iter().take(at).any(same),
                _ => seen.insert(key(issue, error)),
            };
            if is_new {
                self.write_error(error, errors, |body| write_issue(issue, error, body));
            }
        }
    }
}

impl Shape for JsonApi {
    fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
        HeaderValue::from_static("application/vnd.api+json")
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        body.object(|body| {
            body.own(key!("errors"), |out| out.array(|errors| self.write_errors(error, errors)));
            body.own(key!("meta"), |out| {
                out.object_if_any(|meta| {
                    if !error.issues().is_empty() {
                        meta.own_text(key!("message"), |out| write_message(out, error));
                    }
                    write_params(error, meta);
                    write_end::<Snake>(error, meta);
                });
            });
        });
    }
}

/// What tells issues apart as objects, whose members have no order and whose codes are spelt alike.
fn key<'i>(issue: &'i Issue, error: &Occurrence<'_>) -> impl Eq + Hash + use<'i> {
    let code = issue.code_text().map(|code| match error.code_case() {
        Some(case) => Cow::Owned(case.spell(code).to_string()),
        None => Cow::Borrowed(code),
    });
    let mut params: Vec<_> = issue.params().collect();
    params.sort_unstable();
    (issue.place(), issue.pointer(), code, issue.message_text(), params)
}

/// The members of an error object that are an issue's. What `source` cannot say stands in `meta`.
fn write_issue(issue: &Issue, error: &Occurrence<'_>, body: &mut ObjectWriter<'_>) {
    if let Some(message) = issue.message_text() {
        body.own_string(key!("detail"), message);
    }
    let name = issue.name();
    let source = match (issue.place(), &name) {
        (Place::Query, Some(_)) => Some(key!("parameter")),
        (Place::Header, Some(_)) => Some(key!("header")),
        _ => None,
    };
    if let Some((key, name)) = source.zip(name.as_deref()) {
        body.own(key!("source"), |out| out.object(|out| out.own_string(key, name)));
    } else if issue.place() == Place::Body {
        body.own(key!("source"), |out| out.object(|out| out.own(key!("pointer"), |out| out.pointer(issue.pointer()))));
    }
    body.own(key!("meta"), |out| {
        out.object_if_any(|meta| {
            if source.is_none() && issue.place() != Place::Body {
                meta.own_plain(key!("in"), issue.place().as_str());
                match name {
                    Some(name) => meta.own_string(key!("name"), &name),
                    None => meta.own(key!("pointer"), |out| out.pointer(issue.pointer())),
                }
            }
            if let Some(code) = issue.code_text() {
                meta.own_text(key!("code"), |out| write_issue_code(out, code, error, CodeCase::Snake));
            }
            issue.write_params(meta);
        });
    });
}
