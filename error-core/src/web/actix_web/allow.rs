//! [`allow`]: wrong methods.

use crate::HttpError;
use ::actix_web::{
    HttpResponse, Route,
    http::{Method, header},
    web,
};

/// The answer of a resource to methods that none of its routes takes: a 405 `method_not_allowed` whose `Allow` has these.
///
/// actix knows no list of a resource's methods: without this its 405 has an empty `Allow`. A route for `GET` does not take
/// `HEAD` there. `App::route` and `Scope::route` make a resource of each route, for which another method is not found; so
/// put the routes of a path into one `web::resource`.
///
/// ```
/// use actix_web::{App, http::Method, web};
/// use error_core::actix_web::allow;
///
/// async fn user() -> &'static str {
///     "…"
/// }
/// let user = web::resource("/users/{id}")
///     .route(web::get().to(user))
///     .route(web::head().to(user))
///     .default_service(allow([Method::GET, Method::HEAD]));
/// let app = App::new().service(user);
/// ```
pub fn allow(methods: impl IntoIterator<Item = Method>) -> Route {
    let methods: Vec<String> = methods.into_iter().map(|method| method.to_string()).collect();
    let methods = methods.join(",");
    web::to(move || {
        let mut response = HttpResponse::from_error(HttpError::MethodNotAllowed);
        if let Ok(methods) = header::HeaderValue::from_str(&methods) {
            response.headers_mut().insert(header::ALLOW, methods);
        }
        async { response }
    })
}
