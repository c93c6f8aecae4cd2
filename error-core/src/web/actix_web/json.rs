//! [`Json`]: a body of JSON.

use super::body::{read, refused_by};
use crate::{
    AnyApiError, HttpError,
    web::fault::{announces_json, internal, of_json},
};
use ::actix_web::{
    FromRequest, HttpRequest, HttpResponse, Responder,
    body::BoxBody,
    dev::Payload,
    http::header::{CONTENT_TYPE, HeaderValue},
};
use serde_core::{Serialize, de::DeserializeOwned};
use std::pin::Pin;

/// JSON as the body of a request or of a response, like `actix_web::web::Json`.
///
/// A request is refused with
///
/// | status, code | because |
/// |---|---|
/// | 415 `unsupported_media_type` | `Content-Type` is missing or names no JSON |
/// | 413 `payload_size` | the body is larger than `PayloadConfig` allows, 256 KiB without one |
/// | 400 `bad_request` | the body did not arrive |
/// | 400 `payload_parse` | the body is no JSON; the issue has line and column |
/// | 422 `validation_failed` | the JSON is no `T`; the issue has the path of the value too |
///
/// A response that cannot be serialized is an `internal_error`; actix would send the text of the failure.
///
/// ```
/// use actix_web::{App, web};
/// use error_core::actix_web::Json;
///
/// async fn sum(Json(numbers): Json<Vec<u64>>) -> String {
///     numbers.iter().sum::<u64>().to_string()
/// }
/// let app = App::new().app_data(web::PayloadConfig::new(4096)).route("/sum", web::post().to(sum));
///
/// let error = Json::<Vec<u8>>::from_bytes(b"[1, 2, true]").unwrap_err();
/// assert_eq!((error.status().as_u16(), error.code()), (422, "validation_failed"));
/// assert_eq!(error.issues()[0].pointer().to_path(), "[2]");
/// ```
#[derive(Debug, Clone, Copy, Default)]
#[must_use]
pub struct Json<T>(pub T);

super::wrapper!(Json);

impl<T: DeserializeOwned> Json<T> {
    /// Reads a body that is in memory.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, AnyApiError> {
        Ok(Self(of_json(bytes)?))
    }
}

impl<T: DeserializeOwned + 'static> FromRequest for Json<T> {
    type Error = AnyApiError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, AnyApiError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        if !announces_json(request.headers().get(CONTENT_TYPE).map(HeaderValue::as_bytes)) {
            return refused_by(HttpError::UnsupportedMediaType);
        }
        let bytes = read(request, payload);
        Box::pin(async move { Self::from_bytes(&bytes.await?) })
    }
}

impl<T: Serialize> Responder for Json<T> {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        match serde_json::to_vec(&self.0) {
            Ok(body) => HttpResponse::Ok().content_type("application/json").body(body),
            Err(error) => HttpResponse::from_error(internal(error)),
        }
    }
}
