//! [`Json`], [`Form`] and [`Query`]: extractors whose refusals say where.

use super::response;
use crate::{
    AnyApiError, HttpError, Place,
    web::fault::{announces_form, announces_json, internal, of_json, of_list},
};
use ::poem::{FromRequest, IntoResponse, Request, RequestBody, Response, Result, http::header::CONTENT_TYPE};
use http::{HeaderValue, Method};
use serde_core::{Serialize, de::DeserializeOwned};

/// JSON as the body of a request or of a response, like `poem::web::Json`.
///
/// A request is refused with
///
/// | status, code | because |
/// |---|---|
/// | 415 `unsupported_media_type` | `Content-Type` is missing or names no JSON |
/// | 400 `payload_parse` | the body is no JSON; the issue has line and column |
/// | 422 `validation_failed` | the JSON is no `T`; the issue has the path of the value too |
///
/// What poem says of a body that does not arrive, or is too large, is left to the [`ErrorLayer`](crate::ErrorLayer). A response
/// that cannot be serialized is an `internal_error`.
///
/// ```
/// use error_core::poem::Json;
/// use poem::handler;
///
/// #[handler]
/// fn double(Json(number): Json<u32>) -> Json<u64> {
///     Json(u64::from(number) * 2)
/// }
/// ```
#[derive(Debug, Clone, Copy, Default)]
#[must_use]
pub struct Json<T>(pub T);

crate::web::wrapper!(Json);

impl<'a, T: DeserializeOwned> FromRequest<'a> for Json<T> {
    async fn from_request(request: &'a Request, body: &mut RequestBody) -> Result<Self> {
        if !announces_json(media_type(request)) {
            return Err(HttpError::UnsupportedMediaType.into());
        }
        let bytes = body.take()?.into_bytes().await?;
        Ok(Self(of_json(&bytes)?))
    }
}

impl<T: Serialize + Send> IntoResponse for Json<T> {
    fn into_response(self) -> Response {
        match serde_json::to_vec(&self.0) {
            Ok(body) => Response::builder().content_type("application/json").body(body),
            Err(error) => response(AnyApiError::into(internal(error))),
        }
    }
}

/// A form as the body of a request, like `poem::web::Form`; of a `GET` it is the query.
///
/// A form that is no `T` is refused with 422 `validation_failed`, the query of a `GET` with 400 `invalid_query_param`, another
/// media type with 415 `unsupported_media_type`. The issue has the field's name.
///
/// ```
/// use error_core::poem::Form;
/// use poem::handler;
///
/// #[derive(serde::Deserialize)]
/// struct SignUp {
///     name: String,
/// }
///
/// #[handler]
/// fn sign_up(Form(sign_up): Form<SignUp>) -> String {
///     sign_up.name
/// }
/// ```
#[derive(Debug, Clone, Copy, Default)]
#[must_use]
pub struct Form<T>(pub T);

crate::web::wrapper!(Form);

impl<'a, T: DeserializeOwned> FromRequest<'a> for Form<T> {
    async fn from_request(request: &'a Request, body: &mut RequestBody) -> Result<Self> {
        if *request.method() == Method::GET {
            return Ok(Self(of_query(request)?));
        }
        if !announces_form(media_type(request)) {
            return Err(HttpError::UnsupportedMediaType.into());
        }
        let bytes = body.take()?.into_bytes().await?;
        Ok(Self(of_list(&bytes, Place::Body).map_err(|issue| HttpError::ValidationFailed(vec![issue]))?))
    }
}

/// The params of the query, like `poem::web::Query`.
///
/// What is no `T` is refused with 400 `invalid_query_param`, whose issue has the param's name.
///
/// ```
/// use error_core::poem::Query;
/// use poem::handler;
///
/// #[derive(serde::Deserialize)]
/// struct Page {
///     limit: u8,
/// }
///
/// #[handler]
/// fn users(Query(page): Query<Page>) -> String {
///     page.limit.to_string()
/// }
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Query<T>(pub T);

crate::web::wrapper!(Query);

impl<'a, T: DeserializeOwned> FromRequest<'a> for Query<T> {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> Result<Self> {
        Ok(Self(of_query(request)?))
    }
}

fn of_query<T: DeserializeOwned>(request: &Request) -> Result<T, HttpError> {
    let query = request.uri().query().unwrap_or_default();
    of_list(query.as_bytes(), Place::Query).map_err(|issue| HttpError::InvalidQueryParam(vec![issue]))
}

fn media_type(request: &Request) -> Option<&[u8]> {
    request.headers().get(CONTENT_TYPE).map(HeaderValue::as_bytes)
}
