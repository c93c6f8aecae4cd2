//! [`Json`]: a body of JSON.

use crate::web::fault::{announces_json, internal, unfit};
use crate::{AnyApiError, HttpError};
use ::axum::{
    body::Bytes,
    extract::{
        FromRequest, OptionalFromRequest, Request,
        rejection::{JsonRejection, MissingJsonContentType},
    },
    http::header::{CONTENT_TYPE, HeaderValue},
    response::{IntoResponse, Response},
};
use serde_core::{Serialize, de::DeserializeOwned};

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
        if !announces_json(request.headers().get(CONTENT_TYPE).map(HeaderValue::as_bytes)) {
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

/// The rejection is the source, unless it is about a value, which it then quotes.
fn refused(rejection: JsonRejection, body: &[u8]) -> AnyApiError {
    match &rejection {
        // Which of the two it is depends on what serde met first, and it calls some wrong values syntax errors.
        JsonRejection::JsonDataError(error) => unfit(error, body).into(),
        JsonRejection::JsonSyntaxError(error) => unfit(error, body).into(),
        other => AnyApiError::from(HttpError::from(other.status())).with_source(rejection),
    }
}
