//! [`Envelope`], the default shape, and [`EnvelopeCamel`]: everything under one member `error`.

use super::{
    case::write_code,
    json_type,
    members::{Camel, Names, Snake, write_end, write_params, write_paths},
    write_message,
};
use crate::{Body, CodeCase, ObjectWriter, Occurrence, Shape, derived::Take, json::key, message::begin_template};
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
        json_type()
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        match error.ready() {
            Some(ready) => body.ready(ready),
            None => write_more(error, body),
        }
    }
}

/// The envelope in camel case: codes in upper case, issues under `details`, as `application/json`.
///
/// Behind `code` and `message` stand `details`, `params`, `requestId` and `retryAfter`, each only if there is one. Names of
/// params are not changed.
///
/// ```
/// use error_core::{EnvelopeCamel, HttpError, Occurrence};
///
/// let body = Occurrence::new(&HttpError::NotFound).with_request_id("req-7f3a").to_body(&EnvelopeCamel);
/// assert_eq!(body, br#"{"error":{"code":"NOT_FOUND","message":"Not Found","requestId":"req-7f3a"}}"#);
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct EnvelopeCamel;

impl Shape for EnvelopeCamel {
    fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
        json_type()
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        write::<Camel>(error, body, CodeCase::ScreamingSnake);
    }
}

/// A body that is not ready. One that is need not make room for all that this has in hand.
#[inline(never)]
fn write_more(error: &Occurrence<'_>, body: &mut Body<'_>) {
    if !body.content.is_empty() {
        return;
    }
    let Some(head) = error.head() else { return write::<Snake>(error, body, CodeCase::Snake) };
    if let Some((spec, values)) = error.values() {
        values.parts(Take(&mut |parts| {
            let begun = begin_template(spec, head, parts, error.rest_size_hint());
            body.end(error, head, begun, |body| {
                error.write_values(parts, body);
                write_end::<Snake>(error, body);
            });
        }));
    }
    if body.content.is_empty() {
        body.end(error, head, error.begin(head), |body| write_rest::<Snake>(error, body, CodeCase::Snake));
    }
}

fn write<N: Names>(error: &Occurrence<'_>, body: &mut Body<'_>, case: CodeCase) {
    body.object(|body| {
        body.own(key!("error"), |out| {
            out.object(|body| {
                body.own_text(key!("code"), |out| write_code(out, error, case));
                body.own_text(key!("message"), |out| write_message(out, error));
                write_rest::<N>(error, body, case);
            });
        });
    });
}

/// What stands behind code and message.
#[inline]
fn write_rest<N: Names>(error: &Occurrence<'_>, body: &mut ObjectWriter<'_>, case: CodeCase) {
    write_paths::<N>(error, body, case);
    write_params(error, body);
    write_end::<N>(error, body);
}
