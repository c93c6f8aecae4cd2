//! The extractors of actix itself, refusing in our words.

use super::{
    body::transport,
    path::{only, refused},
};
use crate::{
    AnyApiError, HttpError, Place,
    web::fault::{unplaced, unplaced_json},
};
use ::actix_web::{
    HttpRequest,
    error::{JsonPayloadError, PathError, QueryPayloadError, UrlencodedError},
    web::{FormConfig, JsonConfig, PathConfig, QueryConfig, ServiceConfig},
};

/// Makes actix's own extractors refuse with errors of the contract: `App::configure(extractors)`.
///
/// That is [`json_config`], [`form_config`], [`query_config`] and [`path_config`] in one call. Where a route needs limits of
/// its own, give it one of these with the limit: `.app_data(json_config().limit(4096))`.
///
/// What actix tells of a refusal has no path, so the issue does not say which value it is. The extractors of this
/// [module](super) do.
///
/// ```
/// use actix_web::{App, web};
///
/// let app = App::new()
///     .configure(error_core::actix_web::extractors)
///     .route("/double", web::post().to(async |number: web::Json<u32>| (number.into_inner() * 2).to_string()));
/// ```
pub fn extractors(config: &mut ServiceConfig) {
    config.app_data(json_config()).app_data(form_config()).app_data(query_config()).app_data(path_config());
}

/// A `JsonConfig` whose errors are those of [`Json`](super::Json); the issue has line and column.
///
/// ```
/// let config = error_core::actix_web::json_config().limit(4096);
/// ```
pub fn json_config() -> JsonConfig {
    JsonConfig::default().error_handler(|error, _| json(&error).into())
}

/// A `FormConfig` whose errors are those of [`Form`](super::Form).
///
/// ```
/// let config = error_core::actix_web::form_config().limit(4096);
/// ```
pub fn form_config() -> FormConfig {
    FormConfig::default().error_handler(|error, _| form(&error).into())
}

/// A `QueryConfig` whose errors are those of [`Query`](super::Query).
pub fn query_config() -> QueryConfig {
    QueryConfig::default().error_handler(|error, _| query(&error).into())
}

/// A `PathConfig` whose errors are those of [`Path`](super::Path); the issue has the name of a route's only param.
pub fn path_config() -> PathConfig {
    PathConfig::default().error_handler(|error, request| path(&error, request).into())
}

pub(super) fn json(error: &JsonPayloadError) -> AnyApiError {
    match error {
        JsonPayloadError::ContentType => HttpError::UnsupportedMediaType.into(),
        JsonPayloadError::Deserialize(error) => unplaced_json(error).into(),
        other => transport(other),
    }
}

pub(super) fn form(error: &UrlencodedError) -> AnyApiError {
    match error {
        UrlencodedError::Parse(error) => HttpError::ValidationFailed(vec![unplaced(Place::Body, error)]).into(),
        other => transport(other),
    }
}

pub(super) fn query(error: &QueryPayloadError) -> AnyApiError {
    let QueryPayloadError::Deserialize(error) = error else { return HttpError::BadRequest.into() };
    HttpError::InvalidQueryParam(vec![unplaced(Place::Query, error)]).into()
}

fn path(error: &PathError, request: &HttpRequest) -> AnyApiError {
    let PathError::Deserialize(error) = error else { return HttpError::BadRequest.into() };
    refused(&error.to_string(), only(request))
}
