//! [`Json`]: a body of JSON.

use super::fault::{cause, in_document, internal};
use crate::{AnyApiError, HttpError, Issue, Place};
use ::axum::{
    body::Bytes,
    extract::{
        FromRequest, OptionalFromRequest, Request,
        rejection::{JsonRejection, MissingJsonContentType},
    },
    http::header::{CONTENT_TYPE, HeaderMap},
    response::{IntoResponse, Response},
};
use serde_core::{
    Serialize,
    de::{DeserializeOwned, IgnoredAny},
};
use serde_json::error::Category;
use std::error::Error;

/// JSON as the body of a request or of a response, like `axum::Json`.
///
/// A request is refused with
///
/// | status, code | because |
/// |---|---|
/// | 415 `unsupported_media_type` | `Content-Type` is missing or names no JSON |
/// | 413 `payload_size` | the body is larger than the limit |
/// | 400 `bad_request` | the body did not arrive |
/// | 400 `payload_parse` | the body is no JSON; the issue has line and column |
/// | 422 `validation_failed` | the JSON is no `T`; the issue has the path of the value too |
///
/// A response that cannot be serialized is an `internal_error`; axum would send the text of the failure.
///
/// ```
/// use error_core::axum::Json;
///
/// let error = Json::<Vec<u8>>::from_bytes(b"[1, 2, true]").unwrap_err();
/// assert_eq!((error.status().as_u16(), error.code()), (422, "validation_failed"));
/// assert_eq!(error.issues()[0].pointer().to_path(), "[2]");
/// assert_eq!(error.issues()[0].code_text(), Some("wrong_type"));
/// ```
#[derive(Debug, Clone, Copy, Default)]
#[must_use]
pub struct Json<T>(pub T);

super::wrapper!(Json);

impl<T: DeserializeOwned> Json<T> {
    /// Reads a body that is in memory.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, AnyApiError> {
        let json = ::axum::Json::from_bytes(bytes);
        json.map(|::axum::Json(value)| Self(value)).map_err(|rejection| refused(rejection, bytes))
    }
}

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Json<T> {
    type Rejection = AnyApiError;

    async fn from_request(request: Request, state: &S) -> Result<Self, AnyApiError> {
        if !announces_json(request.headers()) {
            return Err(refused(MissingJsonContentType::default().into(), &[]));
        }
        let bytes = Bytes::from_request(request, state).await;
        Self::from_bytes(&bytes.map_err(|rejection| refused(rejection.into(), &[]))?)
    }
}

/// `None` for a request without `Content-Type`.
impl<T: DeserializeOwned, S: Send + Sync> OptionalFromRequest<S> for Json<T> {
    type Rejection = AnyApiError;

    async fn from_request(request: Request, state: &S) -> Result<Option<Self>, AnyApiError> {
        if !request.headers().contains_key(CONTENT_TYPE) {
            return Ok(None);
        }
        <Self as FromRequest<S>>::from_request(request, state).await.map(Some)
    }
}

impl<T: Serialize> IntoResponse for Json<T> {
    fn into_response(self) -> Response {
        match serde_json::to_vec(&self.0) {
            Ok(body) => ([(CONTENT_TYPE, "application/json")], body).into_response(),
            Err(error) => internal(error).into_response(),
        }
    }
}

impl<T> From<T> for Json<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

/// `application/json`, or another type of `application` that ends in `+json`.
fn announces_json(headers: &HeaderMap) -> bool {
    let media_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = media_type.split_once(';').map_or(media_type, |(essence, _)| essence).trim();
    let Some((kind, subtype)) = essence.split_once('/') else { return false };
    let format = subtype.rsplit_once('+').map_or(subtype, |(_, suffix)| suffix);
    kind.eq_ignore_ascii_case("application") && format.eq_ignore_ascii_case("json")
}

/// The rejection is the source, unless it is about a value, which it then quotes.
fn refused(rejection: JsonRejection, body: &[u8]) -> AnyApiError {
    match &rejection {
        // Which of the two it is depends on what serde met first, and it calls some wrong values syntax errors.
        JsonRejection::JsonDataError(error) => unfit(error, body).into(),
        JsonRejection::JsonSyntaxError(error) => unfit(error, body).into(),
        other => AnyApiError::from(HttpError::from(other.status())).with_source(rejection),
    }
}

/// The error of a body that is no `T`: whether it is JSON at all the body alone decides.
fn unfit(error: &(dyn Error + 'static), body: &[u8]) -> HttpError {
    match serde_json::from_slice::<IgnoredAny>(body) {
        Err(error) => HttpError::PayloadParse(vec![unreadable(Some(&error))]),
        // What is ignored is not checked for this.
        Ok(_) if std::str::from_utf8(body).is_err() => HttpError::PayloadParse(vec![unreadable(None)]),
        Ok(_) => {
            let failure = cause(error).map(serde_path_to_error::Error::inner);
            HttpError::ValidationFailed(vec![at(in_document::<serde_json::Error>(Place::Body, error), failure)])
        }
    }
}

/// What is no JSON has no values to point to.
fn unreadable(failure: Option<&serde_json::Error>) -> Issue {
    let (code, message) = match failure.map(serde_json::Error::classify) {
        Some(Category::Eof) => ("incomplete", "ends too early"),
        _ => ("syntax", "cannot be read as JSON"),
    };
    at(Issue::body("").code(code).message(message), failure)
}

/// The issue with the place in the text, where it is known: lines count from 1.
fn at(issue: Issue, failure: Option<&serde_json::Error>) -> Issue {
    match failure {
        Some(failure) if failure.line() > 0 => issue.param("line", &failure.line()).param("column", &failure.column()),
        _ => issue,
    }
}
