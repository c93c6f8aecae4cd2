//! [`Path`]: the params of the route.

use crate::{AnyApiError, HttpError, Issue, Place, Pointer, web::fault::Fault};
use ::actix_web::{FromRequest, HttpRequest, dev::Payload};
use actix_router::PathDeserializer;
use serde_core::de::DeserializeOwned;
use serde_path_to_error::Segment;
use std::future::{Ready, ready};

/// The params of the route, like `actix_web::web::Path`.
///
/// A value that is not what `T` has there is refused with 400 `invalid_path_param`, whose issue has the param's name. A route
/// that does not have the params of `T` is the server's mistake, a 500 `internal_error`. actix reads bytes that are no UTF-8
/// as U+FFFD before an extractor sees them.
///
/// ```
/// use actix_web::{App, web};
/// use error_core::actix_web::Path;
///
/// let app = App::new().route("/users/{user_id}", web::get().to(async |Path(user_id): Path<u64>| user_id.to_string()));
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Path<T>(pub T);

super::wrapper!(Path);

impl<T: DeserializeOwned> FromRequest for Path<T> {
    type Error = AnyApiError;
    type Future = Ready<Result<Self, AnyApiError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let params = request.match_info();
        ready(serde_path_to_error::deserialize(PathDeserializer::new(params)).map(Self).map_err(|error| {
            let name = match error.path().iter().next() {
                Some(Segment::Map { key }) => Some(key.as_str()),
                Some(Segment::Seq { index }) => params.iter().nth(*index).map(|(name, _)| name),
                _ => only(request),
            };
            refused(&error.inner().to_string(), name)
        }))
    }
}

/// The name of the param, if there is one.
pub(super) fn only(request: &HttpRequest) -> Option<&str> {
    let mut params = request.match_info().iter();
    params.next().filter(|_| params.next().is_none()).map(|(name, _)| name)
}

/// How the texts begin by which actix's router says that the params of the route are not those of the type.
const OF_THE_ROUTE: [&str; 3] =
    ["wrong number of parameters", "expected at least one parameters", "unsupported type: "];

/// Whether a text is about the route. Of a param that is missing it is serde's whole text, which names a field: a longer one
/// is the application's, about a value.
fn is_of_the_route(text: &str) -> bool {
    OF_THE_ROUTE.iter().any(|start| text.starts_with(start))
        || (Fault::of(text) == Fault::Missing && text.ends_with('`'))
}

/// The error of the param of a name. The text quotes the value, and goes no further.
pub(super) fn refused(text: &str, name: Option<&str>) -> AnyApiError {
    if is_of_the_route(text) {
        let source = "the params of the route are not those of the type";
        return AnyApiError::from(HttpError::InternalError).with_source(source);
    }
    let pointer = name.map_or_else(Pointer::root, |name| Pointer::root().join(name));
    HttpError::InvalidPathParam(vec![Fault::of(text).mark(Issue::at(Place::Path, pointer))]).into()
}
