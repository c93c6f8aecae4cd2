//! [`Json`] and [`Form`]: data guards whose refusals say why and where.

use super::refuse;
use crate::{
    AnyApiError, HttpError, Place, ResultExt,
    web::fault::{announces_form, announces_json, internal, of_json, of_list},
};
use ::rocket::{
    Data, Request, Response,
    data::{self, ByteUnit, FromData, Limits},
    http::ContentType,
    outcome::Outcome,
    response::{self, Responder},
};
use serde_core::{Serialize, de::DeserializeOwned};
use std::io::Cursor;

/// JSON as the body of a request or of a response, like `rocket::serde::json::Json`.
///
/// A request is refused with
///
/// | status, code | because |
/// |---|---|
/// | 415 `unsupported_media_type` | `Content-Type` is missing or names no JSON |
/// | 413 `payload_size` | the body is larger than the limit `json` |
/// | 400 `bad_request` | the body did not arrive |
/// | 400 `payload_parse` | the body is no JSON; the issue has line and column |
/// | 422 `validation_failed` | the JSON is no `T`; the issue has the path of the value too |
///
/// A response that cannot be serialized is an `internal_error`.
///
/// ```
/// use error_core::rocket::Json;
/// use rocket::post;
///
/// #[post("/double", data = "<number>")]
/// fn double(number: Json<u32>) -> Json<u64> {
///     Json(u64::from(number.0) * 2)
/// }
/// ```
#[derive(Debug, Clone, Copy, Default)]
#[must_use]
pub struct Json<T>(pub T);

crate::web::wrapper!(Json);

#[::rocket::async_trait]
impl<'r, T: DeserializeOwned> FromData<'r> for Json<T> {
    type Error = AnyApiError;

    async fn from_data(request: &'r Request<'_>, data: Data<'r>) -> data::Outcome<'r, Self> {
        let body = read(request, data, announces_json, ("json", Limits::JSON)).await;
        match body.and_then(|body| Ok(of_json(&body)?)) {
            Ok(value) => Outcome::Success(Self(value)),
            Err(error) => refuse(request, error),
        }
    }
}

impl<'r, T: Serialize> Responder<'r, 'static> for Json<T> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        match serde_json::to_vec(&self.0) {
            Ok(body) => Response::build().header(ContentType::JSON).sized_body(body.len(), Cursor::new(body)).ok(),
            Err(error) => internal(error).respond_to(request),
        }
    }
}

/// A form as the body of a request, which serde reads: `rocket::form::Form` keeps no reason of a refusal but for a handler that
/// takes its `Result`.
///
/// A form that is no `T` is refused with 422 `validation_failed`, whose issue has the field's name, another media type with 415
/// `unsupported_media_type`, one that is larger than the limit `form` with 413 `payload_size`.
///
/// ```
/// use error_core::rocket::Form;
/// use rocket::post;
///
/// #[derive(serde::Deserialize)]
/// struct SignUp {
///     name: String,
/// }
///
/// #[post("/sign-up", data = "<sign_up>")]
/// fn sign_up(sign_up: Form<SignUp>) -> String {
///     sign_up.0.name
/// }
/// ```
#[derive(Debug, Clone, Copy, Default)]
#[must_use]
pub struct Form<T>(pub T);

crate::web::wrapper!(Form);

#[::rocket::async_trait]
impl<'r, T: DeserializeOwned> FromData<'r> for Form<T> {
    type Error = AnyApiError;

    async fn from_data(request: &'r Request<'_>, data: Data<'r>) -> data::Outcome<'r, Self> {
        let body = read(request, data, announces_form, ("form", Limits::FORM)).await;
        let form = body.and_then(|body| {
            of_list(&body, Place::Body).map_err(|issue| HttpError::ValidationFailed(vec![issue]).into())
        });
        match form {
            Ok(value) => Outcome::Success(Self(value)),
            Err(error) => refuse(request, error),
        }
    }
}

/// The body, up to a limit of the configuration.
async fn read(
    request: &Request<'_>,
    data: Data<'_>,
    is_announced: fn(Option<&[u8]>) -> bool,
    (limit, default): (&str, ByteUnit),
) -> Result<Vec<u8>, AnyApiError> {
    if !is_announced(request.headers().get_one("content-type").map(str::as_bytes)) {
        return Err(HttpError::UnsupportedMediaType.into());
    }
    let body = data.open(request.limits().get(limit).unwrap_or(default)).into_bytes().await.or_status(400)?;
    if body.is_complete() { Ok(body.into_inner()) } else { Err(HttpError::PayloadSize.into()) }
}
