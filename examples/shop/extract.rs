//! Extractors that refuse a request with an error of the contract.
//!
//! axum's own rejections are plain text that quotes the request. Here that text becomes the source: logged, never sent.

use axum::{
    Json,
    extract::{FromRequest, FromRequestParts, Path, Request, rejection::JsonRejection},
    http::request::Parts,
};
use error_core::{AnyApiError, HttpError, Issue};
use serde::de::DeserializeOwned;

/// The JSON body.
pub(crate) struct Body<T>(pub(crate) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Body<T> {
    type Rejection = AnyApiError;

    async fn from_request(request: Request, state: &S) -> Result<Self, AnyApiError> {
        let rejection = match Json::from_request(request, state).await {
            Ok(Json(body)) => return Ok(Self(body)),
            Err(rejection) => rejection,
        };
        let error = match &rejection {
            JsonRejection::JsonSyntaxError(_) => HttpError::PayloadParse(Vec::new()),
            JsonRejection::JsonDataError(_) => HttpError::ValidationFailed(Vec::new()),
            other => other.status().into(),
        };
        Err(AnyApiError::from(error).with_source(rejection))
    }
}

/// The `{id}` of the path.
pub(crate) struct Id(pub(crate) i64);

impl<S: Send + Sync> FromRequestParts<S> for Id {
    type Rejection = AnyApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, AnyApiError> {
        match Path::from_request_parts(parts, state).await {
            Ok(Path(id)) => Ok(Self(id)),
            Err(rejection) => {
                let issue = Issue::path("id").code("not_an_integer").message("must be a whole number");
                Err(AnyApiError::from(HttpError::InvalidPathParam(vec![issue])).with_source(rejection))
            }
        }
    }
}
