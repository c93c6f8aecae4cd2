//! [`Path`]: the params of the route.

use crate::web::fault::{Fault, internal};
use crate::{AnyApiError, HttpError, Issue, Place, Pointer};
use ::axum::{
    extract::{
        FromRequestParts, OptionalFromRequestParts, RawPathParams,
        path::ErrorKind,
        rejection::{FailedToDeserializePathParams, PathRejection},
    },
    http::request::Parts,
};
use serde_core::de::DeserializeOwned;

/// The params of the route, like `axum::extract::Path`.
///
/// A value that is not what `T` has there is refused with 400 `invalid_path_param`, whose issue has the param's name; of
/// several params axum does not say which was no variant of an enum, and then the path is empty. A route that does not
/// have the params of `T` is the server's mistake, a 500 `internal_error`.
///
/// ```
/// use axum::{Router, routing::get};
/// use error_core::axum::Path;
///
/// let app: Router = Router::new().route("/users/{user_id}", get(async |Path(user_id): Path<u64>| user_id.to_string()));
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Path<T>(pub T);

super::wrapper!(Path);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Path<T> {
    type Rejection = AnyApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, AnyApiError> {
        match <::axum::extract::Path<T> as FromRequestParts<S>>::from_request_parts(parts, state).await {
            Ok(::axum::extract::Path(value)) => Ok(Self(value)),
            Err(rejection) => Err(refused(rejection, parts).await),
        }
    }
}

/// `None` for a route without params.
impl<T: DeserializeOwned + Send + 'static, S: Send + Sync> OptionalFromRequestParts<S> for Path<T> {
    type Rejection = AnyApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Option<Self>, AnyApiError> {
        match <::axum::extract::Path<T> as OptionalFromRequestParts<S>>::from_request_parts(parts, state).await {
            Ok(path) => Ok(path.map(|::axum::extract::Path(value)| Self(value))),
            Err(rejection) => Err(refused(rejection, parts).await),
        }
    }
}

async fn refused(rejection: PathRejection, parts: &mut Parts) -> AnyApiError {
    let params = RawPathParams::from_request_parts(parts, &()).await.ok();
    let (names, values): (Vec<&str>, Vec<&str>) = params.iter().flatten().unzip();
    let issue = match &rejection {
        PathRejection::FailedToDeserializePathParams(failed) => issue(failed, &names),
        _ => None,
    };
    match issue {
        Some(issue) => HttpError::InvalidPathParam(vec![issue]).into(),
        None if may_quote(&rejection, &values) => HttpError::InternalError.into(),
        None => internal(rejection),
    }
}

/// Whether the text of a rejection may hold one of these values: serde's text is whatever a `Deserialize` says, and one that
/// says that a field is missing is believed.
fn may_quote(rejection: &PathRejection, values: &[&str]) -> bool {
    let PathRejection::FailedToDeserializePathParams(failed) = rejection else { return false };
    let ErrorKind::Message(text) = failed.kind() else { return false };
    values.iter().any(|value| text.contains(value))
}

/// The issue with a param of the route, whose names these are; none if the route is at fault.
fn issue(failed: &FailedToDeserializePathParams, names: &[&str]) -> Option<Issue> {
    let (fault, name) = match failed.kind() {
        ErrorKind::ParseErrorAtKey { key, .. } => (Fault::WrongType, Some(key.as_str())),
        ErrorKind::ParseErrorAtIndex { index, .. } => (Fault::WrongType, names.get(*index).copied()),
        ErrorKind::ParseError { .. } => (Fault::WrongType, only(names)),
        ErrorKind::InvalidUtf8InPathParam { key } => (Fault::Invalid, Some(key.as_str())),
        ErrorKind::DeserializeError { key, message, .. } => (Fault::of(message), Some(key.as_str())),
        // serde's whole text, and the names are the route's. A longer one is the application's, about a value.
        ErrorKind::Message(text) if Fault::of(text) == Fault::Missing && text.ends_with('`') => return None,
        ErrorKind::Message(text) => (Fault::of(text), only(names)),
        _ if failed.status().is_server_error() => return None,
        _ => (Fault::Invalid, only(names)),
    };
    let pointer = name.map_or_else(Pointer::root, |name| Pointer::root().join(name));
    Some(fault.mark(Issue::at(Place::Path, pointer)))
}

/// The one name, if there is one.
fn only<'n>(names: &[&'n str]) -> Option<&'n str> {
    if let [name] = names { Some(name) } else { None }
}
