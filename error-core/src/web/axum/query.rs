//! [`Query`]: the params of the query.

use crate::web::fault::in_list;
use crate::{AnyApiError, HttpError, Place};
use ::axum::{
    extract::{FromRequestParts, rejection::QueryRejection},
    http::{Uri, request::Parts},
};
use serde_core::de::DeserializeOwned;

/// The params of the query, like `axum::extract::Query`.
///
/// What is no `T` is refused with 400 `invalid_query_param`, whose issue has the param's name.
///
/// ```
/// use error_core::axum::Query;
///
/// #[derive(Debug, serde::Deserialize)]
/// struct Page {
///     limit: u8,
/// }
///
/// let page = |uri: &'static str| Query::<Page>::try_from_uri(&http::Uri::from_static(uri));
/// assert_eq!(page("/users?limit=7").unwrap().limit, 7);
/// let error = page("/users?limit=all").unwrap_err();
/// assert_eq!((error.status().as_u16(), error.code()), (400, "invalid_query_param"));
/// assert_eq!(error.issues()[0].pointer().to_path(), "limit");
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Query<T>(pub T);

super::wrapper!(Query);

impl<T: DeserializeOwned> Query<T> {
    /// Reads the query of a URI.
    pub fn try_from_uri(uri: &Uri) -> Result<Self, AnyApiError> {
        let query = ::axum::extract::Query::try_from_uri(uri);
        query.map(|::axum::extract::Query(value)| Self(value)).map_err(|rejection| refused(&rejection))
    }
}

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Query<T> {
    type Rejection = AnyApiError;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, AnyApiError> {
        Self::try_from_uri(&parts.uri)
    }
}

/// Without the rejection, which quotes the value.
fn refused(rejection: &QueryRejection) -> AnyApiError {
    let issue = in_list::<serde_urlencoded::de::Error>(Place::Query, rejection);
    HttpError::InvalidQueryParam(vec![issue]).into()
}
