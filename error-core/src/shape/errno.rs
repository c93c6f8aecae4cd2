//! [`Errno`] and [`ErrnoNested`]: the bodies of the npm library js-http-errors, with a number for a code.

use super::{
    case::write_code,
    json_type,
    members::{Snake, write_params, write_paths, write_retry_after},
    write_message,
};
use crate::{Body, CodeCase, ObjectWriter, Occurrence, Shape, json::key};
use http::HeaderValue;

/// A number for a code: `{"code":40401,"error":…,"request_id":…}`, as `application/json`.
///
/// These are the members of js-http-errors, version 1 of its bodies. The number is the error's `errno`, otherwise its status
/// times 100. Without a request id that member is left out.
///
/// ```
/// use error_core::{Errno, HttpError, Occurrence};
///
/// let occurrence = Occurrence::new(&HttpError::NotFound).with_request_id("req-7f3a");
/// assert_eq!(occurrence.to_body(&Errno::new()), br#"{"code":40400,"error":"Not Found","request_id":"req-7f3a"}"#);
/// assert_eq!(
///     occurrence.to_body(&Errno::new().extended()),
///     br#"{"code":40400,"error":"Not Found","request_id":"req-7f3a","id":"not_found"}"#,
/// );
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Errno {
    extended: bool,
}

impl Errno {
    /// The members of js-http-errors and no others.
    pub const fn new() -> Self {
        Self { extended: false }
    }

    /// The same with `id`, which is the code, `issues`, `params` and `retry_after` behind them.
    #[must_use]
    pub const fn extended(self) -> Self {
        Self { extended: true }
    }
}

impl Shape for Errno {
    fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
        json_type()
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        body.object_of_size(size_hint(error, self.extended), |body| {
            body.own(key!("code"), |out| out.integer(errno(error)));
            body.own_text(key!("error"), |out| write_message(out, error));
            write_request_id(error, body);
            if self.extended {
                extend(error, body);
            }
        });
    }
}

/// The same number in an object: `{"request_id":…,"error":{"name":…,"errno":40401,"message":…,"trackError":null}}`.
///
/// These are the members of js-http-errors, version 2 of its bodies, as `application/json`. `trackError` is always `null`: the
/// cause of an error is never sent.
///
/// ```
/// use error_core::{ErrnoNested, HttpError, Occurrence};
///
/// let body = Occurrence::new(&HttpError::NotFound).to_body(&ErrnoNested::new());
/// let expected = r#"{"error":{"name":"ApiError","errno":40400,"message":"Not Found","trackError":null}}"#;
/// assert_eq!(String::from_utf8(body).unwrap(), expected);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct ErrnoNested {
    name: &'static str,
    extended: bool,
}

impl ErrnoNested {
    /// The members of js-http-errors and no others, under its name `ApiError`.
    pub const fn new() -> Self {
        Self { name: "ApiError", extended: false }
    }

    /// The same with another `name`.
    #[must_use]
    pub const fn with_name(mut self, name: &'static str) -> Self {
        self.name = name;
        self
    }

    /// The same with `id`, which is the code, `issues`, `params` and `retry_after` behind `trackError`.
    #[must_use]
    pub const fn extended(mut self) -> Self {
        self.extended = true;
        self
    }
}

impl Default for ErrnoNested {
    fn default() -> Self {
        Self::new()
    }
}

impl Shape for ErrnoNested {
    fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
        json_type()
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        body.object_of_size(size_hint(error, self.extended), |body| {
            write_request_id(error, body);
            body.own(key!("error"), |out| {
                out.object(|body| {
                    body.own_string(key!("name"), self.name);
                    body.own(key!("errno"), |out| out.integer(errno(error)));
                    body.own_text(key!("message"), |out| write_message(out, error));
                    body.own(key!("trackError"), |out| out.raw("null"));
                    if self.extended {
                        extend(error, body);
                    }
                });
            });
        });
    }
}

/// The number of an error: its own, or one that says no more than the status. One that shares a spec may have another status,
/// with which the number would not begin.
fn errno(error: &Occurrence<'_>) -> u32 {
    let of_status = u32::from(error.status().as_u16()) * 100;
    error.spec().errno().filter(|errno| errno - errno % 100 == of_status).unwrap_or(of_status)
}

/// How long the body may be, which has issues only if it is extended.
#[inline]
fn size_hint(error: &Occurrence<'_>, is_extended: bool) -> usize {
    if is_extended { error.size_hint() } else { error.size_hint_without_issues() }
}

#[inline]
fn write_request_id(error: &Occurrence<'_>, body: &mut ObjectWriter<'_>) {
    if let Some(id) = error.request_id() {
        body.own_string(key!("request_id"), id);
    }
}

/// What js-http-errors does not have.
fn extend(error: &Occurrence<'_>, body: &mut ObjectWriter<'_>) {
    body.own_text(key!("id"), |out| write_code(out, error, CodeCase::Snake));
    write_paths::<Snake>(error, body, CodeCase::Snake);
    write_params(error, body);
    write_retry_after::<Snake>(error, body);
}
