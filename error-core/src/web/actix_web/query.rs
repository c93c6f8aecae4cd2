//! [`Query`]: the params of the query.

use crate::{AnyApiError, HttpError, Place, web::fault::of_list};
use ::actix_web::{FromRequest, HttpRequest, dev::Payload};
use serde_core::de::DeserializeOwned;
use std::future::{Ready, ready};

/// The params of the query, like `actix_web::web::Query`.
///
/// What is no `T` is refused with 400 `invalid_query_param`, whose issue has the param's name.
///
/// ```
/// use error_core::actix_web::Query;
///
/// #[derive(Debug, serde::Deserialize)]
/// struct Page {
///     limit: u8,
/// }
///
/// assert_eq!(Query::<Page>::from_query("limit=7").unwrap().limit, 7);
/// let error = Query::<Page>::from_query("limit=all").unwrap_err();
/// assert_eq!((error.status().as_u16(), error.code()), (400, "invalid_query_param"));
/// assert_eq!(error.issues()[0].pointer().to_path(), "limit");
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Query<T>(pub T);

super::wrapper!(Query);

impl<T: DeserializeOwned> Query<T> {
    /// Reads a query.
    pub fn from_query(query: &str) -> Result<Self, AnyApiError> {
        let params = of_list(query.as_bytes(), Place::Query);
        Ok(Self(params.map_err(|issue| HttpError::InvalidQueryParam(vec![issue]))?))
    }
}

impl<T: DeserializeOwned> FromRequest for Query<T> {
    type Error = AnyApiError;
    type Future = Ready<Result<Self, AnyApiError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Self::from_query(request.query_string()))
    }
}
