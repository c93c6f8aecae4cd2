//! What a status means for which rocket looks for a catcher.

use crate::HttpError;
use ::rocket::{
    Request,
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
    let path = request.uri().path();
    let routes = request.rocket().routes().filter(|route| fits(route.uri.path(), path.as_str()));
    let mut methods: Vec<Method> = routes.map(|route| route.method).collect();
    let error = match request.method() {
        _ if methods.is_empty() => HttpError::RouteNotFound,
        method if !methods.contains(&method) => HttpError::MethodNotAllowed,
        method if method.supports_payload() => HttpError::UnsupportedMediaType,
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

/// Whether a path is one of a route, as `/users/<id>` or `/files/<path..>`.
fn fits(template: &str, path: &str) -> bool {
    let (mut template, mut path) = (template.split('/'), path.split('/'));
    loop {
        match (template.next(), path.next()) {
            (None, None) => return true,
            (Some(rest), _) if rest.ends_with("..>") => return true,
            (Some(one), Some(other)) if one == other || (one.starts_with('<') && !other.is_empty()) => {}
            _ => return false,
        }
    }
}
