//! What the errors of poem's own router and extractors mean.

use crate::{
    AnyApiError, HttpError, Issue, Place, Pointer,
    sources::Sources,
    web::fault::{Fault, unplaced, unplaced_json},
};
use ::poem::{
    Error, PathPattern,
    error::{NotFoundError, ParseFormError, ParseJsonError, ParsePathError, ParseQueryError},
};
use std::error::Error as _;

/// The error of the contract that one of poem's own means, where its status alone does not say it.
pub(super) fn meant(error: &Error, has_no_route: bool) -> Option<AnyApiError> {
    if has_no_route {
        return Some(HttpError::RouteNotFound.into());
    }
    if let Some(ParseJsonError::Parse(error)) = error.downcast_ref() {
        return Some(unplaced_json(error).into());
    }
    if let Some(ParseFormError::UrlDecode(error)) = error.downcast_ref() {
        return Some(HttpError::ValidationFailed(vec![unplaced(Place::Body, error)]).into());
    }
    if let Some(ParseQueryError(error)) = error.downcast_ref() {
        return Some(HttpError::InvalidQueryParam(vec![unplaced(Place::Query, error)]).into());
    }
    if error.is::<ParsePathError>() {
        let issue =
            error.data::<PathPattern>().and_then(|pattern| only(&pattern.0)).map(|name| Pointer::root().join(name));
        let issue = issue.map(|pointer| Fault::Invalid.mark(Issue::at(Place::Path, pointer)));
        return Some(HttpError::InvalidPathParam(issue.into_iter().collect()).into());
    }
    // Once it is a response, its cause is gone. What it says to the client is kept of a 4xx, and of a 5xx never.
    let cause = error.status().is_server_error().then(|| error.source()).flatten()?;
    Some(AnyApiError::from(HttpError::from(error.status())).with_source(Sources(Some(cause)).to_string()))
}

/// Whether an error says that there is no route for the path with which the layer was called.
///
/// A handler can fail with a `NotFoundError` too, which then has the pattern of its route: one with params, or one that ends
/// with the path, before which an outer `nest` stands. An error of a router in a `nest` has the place of that `nest`.
pub(super) fn has_no_route(error: &Error, path: &str) -> bool {
    let is_place = |PathPattern(pattern): &PathPattern| {
        !pattern.contains([':', '*', '<']) && !pattern.trim_end_matches('/').ends_with(path.trim_end_matches('/'))
    };
    error.is::<NotFoundError>() && error.data().is_none_or(is_place)
}

/// The param of a pattern that has one alone.
fn only(pattern: &str) -> Option<&str> {
    let mut names = pattern.split('/').filter_map(|segment| segment.strip_prefix(':'));
    let name = names.next()?.split('<').next();
    name.filter(|_| names.next().is_none())
}
