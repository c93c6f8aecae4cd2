//! [`allow`]: wrong methods.

use super::error::into_response;
use crate::HttpError;
use ::poem::{
    Response,
    error::MethodNotAllowedError,
    http::{Method, header},
};
use std::future::{Ready, ready};

/// What a route answers to methods that it does not take: a 405 `method_not_allowed` whose `Allow` has these.
///
/// poem does not say which methods a route has: without this its 405 has an empty `Allow`. A route for `GET` takes `HEAD` too.
///
/// ```
/// use error_core::poem::allow;
/// use poem::{EndpointExt, Route, get, handler, http::Method};
///
/// #[handler]
/// fn user() -> &'static str {
///     "…"
/// }
/// let users = get(user).catch_error(allow([Method::GET, Method::HEAD]));
/// let app = Route::new().at("/users/:id", users);
/// ```
pub fn allow(methods: impl IntoIterator<Item = Method>) -> impl Fn(MethodNotAllowedError) -> Ready<Response> + Clone {
    let methods: Vec<String> = methods.into_iter().map(|method| method.to_string()).collect();
    let methods = header::HeaderValue::from_str(&methods.join(",")).ok();
    move |_| {
        let mut response = into_response(HttpError::MethodNotAllowed.into());
        if let Some(methods) = &methods {
            response.headers_mut().insert(header::ALLOW, methods.clone());
        }
        ready(response)
    }
}
