//! What a status means for which rocket looks for a catcher.

use crate::HttpError;
use ::rocket::{
    Request, Route,
    http::{Method, Status},
};
use http::StatusCode;

/// The error of a status, and the methods that are allowed. Where rocket says that there is no route, there may be one for
/// other methods, or for bodies of another type.
pub(super) fn meant(status: Status, request: &Request<'_>) -> (HttpError, String) {
    if status != Status::NotFound || request.route().is_some() {
        let status = StatusCode::from_u16(status.code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        return (status.into(), String::new());
    }
    let routes: Vec<&Route> = request.rocket().routes().filter(|route| fits(route.uri.path(), request)).collect();
    let mut methods: Vec<Method> = routes.iter().map(|route| route.method).collect();
    let error = match request.method() {
        _ if methods.is_empty() => HttpError::RouteNotFound,
        method if !methods.contains(&method) => HttpError::MethodNotAllowed,
        // Of those that take the method one may want another type of body; else it is the query that none fits.
        method if routes.iter().any(|route| route.method == method && wants_type(route)) => {
            HttpError::UnsupportedMediaType
        }
        _ => HttpError::RouteNotFound,
    };
    if !matches!(error, HttpError::MethodNotAllowed) {
        return (error, String::new());
    }
    if methods.contains(&Method::Get) {
        methods.push(Method::Head);
    }
    let mut names: Vec<&str> = methods.into_iter().map(Method::as_str).collect();
    names.sort_unstable();
    names.dedup();
    (error, names.join(","))
}

fn wants_type(route: &Route) -> bool {
    route.method.supports_payload() && route.format.is_some()
}

/// Whether the path of a request is one of a route, as `/users/<id>` or `/files/<path..>`: as rocket has it, decoded and
/// without empty segments.
fn fits(template: &str, request: &Request<'_>) -> bool {
    let mut path = request.uri().path().segments();
    for part in template.split('/').filter(|part| !part.is_empty()) {
        match path.next() {
            _ if part.ends_with("..>") => return true,
            Some(segment) if part.starts_with('<') || part == segment => {}
            _ => return false,
        }
    }
    path.next().is_none()
}
