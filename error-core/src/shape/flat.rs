//! [`Flat`]: message and code at the top of the body.

use super::{
    case::write_code,
    json_type,
    members::{Snake, write_end, write_params, write_paths},
    write_message,
};
use crate::{Body, CodeCase, Occurrence, Shape, json::key};
use http::HeaderValue;

/// Message and code at the top of the body: `{"message":…,"code":…}`, as `application/json`.
///
/// Behind the two stand `issues`, `params`, `request_id` and `retry_after`, each only if there is one.
///
/// ```
/// use error_core::{Flat, HttpError, Occurrence};
///
/// let body = Occurrence::new(&HttpError::NotFound).to_body(&Flat);
/// assert_eq!(body, br#"{"message":"Not Found","code":"not_found"}"#);
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Flat;

impl Shape for Flat {
    fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
        json_type()
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        body.object(|body| {
            body.own_text(key!("message"), |out| write_message(out, error));
            body.own_text(key!("code"), |out| write_code(out, error, CodeCase::Snake));
            write_paths::<Snake>(error, body, CodeCase::Snake);
            write_params(error, body);
            write_end::<Snake>(error, body);
        });
    }
}
