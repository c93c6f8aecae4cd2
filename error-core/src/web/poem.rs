//! poem: errors as what its handlers return, and [`ErrorLayer`] as its middleware.

use super::fault::{Fault, no_layer, unplaced, unplaced_json};
use crate::{
    AnyApiError, AnyOf, ErrorLayer, HttpError, Issue, Occurrence, Place, Pointer, RequestId,
    layer::{Asked, Exchange, Incoming, Route},
    log,
    sources::Sources,
};
use ::poem::{
    Body, Endpoint, Error, FromRequest, IntoResponse, Middleware, PathPattern, Request, RequestBody, Response,
    ResponseParts, Result,
    error::{NotFoundError, ParseFormError, ParseJsonError, ParsePathError, ParseQueryError, ResponseError},
    http::{self, StatusCode},
};
use std::{borrow::Cow, error::Error as _, fmt, future::poll_fn, pin::pin};

/// The answer to an error, which stays in its extensions as an [`AnyApiError`] for middleware.
pub fn into_response(error: AnyApiError) -> Response {
    of_http(http::Response::from(error))
}

/// poem's error, which holds the error of the contract for middleware and answers as that does.
pub fn into_error(error: AnyApiError) -> Error {
    let mut held = Error::from(Held(error.clone()));
    held.set_data(error);
    held
}

/// The response of [`ApiError::to_response`](crate::ApiError::to_response); the error stays in its extensions.
impl IntoResponse for AnyApiError {
    fn into_response(self) -> Response {
        into_response(self)
    }
}

/// For `?` in a handler.
impl From<AnyApiError> for Error {
    fn from(error: AnyApiError) -> Self {
        into_error(error)
    }
}

/// The response of the error that it holds.
impl<T: Send> IntoResponse for AnyOf<T> {
    fn into_response(self) -> Response {
        into_response(self.into())
    }
}

impl<T> From<AnyOf<T>> for Error {
    fn from(error: AnyOf<T>) -> Self {
        into_error(error.into())
    }
}

/// An error of the contract as poem wants one.
struct Held(AnyApiError);

impl ResponseError for Held {
    fn status(&self) -> StatusCode {
        self.0.status()
    }

    fn as_response(&self) -> Response {
        into_response(self.0.clone())
    }
}

impl std::error::Error for Held {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source()
    }
}

impl fmt::Debug for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// Without an [`ErrorLayer`] around the handler it is an `internal_error`.
impl<'a> FromRequest<'a> for RequestId {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> Result<Self> {
        request.data().cloned().ok_or_else(|| into_error(no_layer()))
    }
}

/// As poem's middleware it goes around a `Route`, with `.with(ErrorLayer::new())` behind the routes and what is inside.
///
/// An unknown route is a `route_not_found`; poem's own `Json`, `Form`, `Query` and `Path` refuse with issues, which say where
/// as far as poem's error does: poem tells neither the path of a value in JSON, nor what is wrong with a param of the path.
/// poem knows the methods of no route, so that the `Allow` of its 405 is empty, and its answer to a `HEAD` that is made of a
/// `GET` has no length.
///
/// ```
/// use error_core::{ErrorLayer, HttpError};
/// use poem::{EndpointExt, Route, get, handler};
///
/// #[handler]
/// fn user() -> Result<String, HttpError> {
///     Err(HttpError::NotFound)
/// }
///
/// let app = Route::new().at("/users/:id", get(user)).with(ErrorLayer::new());
/// ```
impl<E: Endpoint> Middleware<E> for ErrorLayer {
    type Output = ErrorEndpoint<E>;

    fn transform(&self, inner: E) -> ErrorEndpoint<E> {
        ErrorEndpoint { inner, layer: self.clone() }
    }
}

/// An endpoint all of whose errors have one shape: what [`ErrorLayer`] makes of one of poem.
pub struct ErrorEndpoint<E> {
    inner: E,
    layer: ErrorLayer,
}

impl<E: Endpoint> Endpoint for ErrorEndpoint<E> {
    type Output = Response;

    async fn call(&self, mut request: Request) -> Result<Response> {
        let asked = self.layer.ask(Incoming {
            method: request.method().clone(),
            path: request.original_uri().path(),
            headers: request.headers(),
            outer: request.data().cloned(),
            route: Route::Unknown,
        });
        // An outer layer's is the same.
        request.set_data(asked.id().clone());
        let mut exchange = pin!(Exchange::new(&self.layer, asked, || Ok(self.inner.call(request))));
        let response = poll_fn(|cx| exchange.as_mut().poll(cx, outcome, finish, of_http)).await;
        Ok(response)
    }
}

/// The response to a request. An error that comes from no route is the service's own.
fn outcome<R: IntoResponse>(outcome: Result<R>) -> Result<Response, AnyApiError> {
    let mut error = match outcome {
        Ok(response) => return Ok(response.into_response()),
        Err(error) => error,
    };
    match error.data::<AnyApiError>() {
        Some(held) if error.data::<PathPattern>().is_none() => return Err(held.clone()),
        Some(_) => {}
        None => {
            if let Some(meant) = meant(&error) {
                log::event(&Occurrence::new(&*meant));
                error.set_data(meant);
            }
        }
    }
    Ok(error.into_response())
}

/// The error of the contract that one of poem's own means, where its status alone does not say it.
fn meant(error: &Error) -> Option<AnyApiError> {
    let pattern = error.data::<PathPattern>();
    if error.is::<NotFoundError>() && pattern.is_none() {
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
        let issue = pattern.and_then(|pattern| only(&pattern.0)).map(|name| Pointer::root().join(name));
        let issue = issue.map(|pointer| Fault::Invalid.mark(Issue::at(Place::Path, pointer)));
        return Some(HttpError::InvalidPathParam(issue.into_iter().collect()).into());
    }
    // Once it is a response, its cause is gone. What it says to the client is kept of a 4xx, and of a 5xx never.
    let cause = error.status().is_server_error().then(|| error.source()).flatten()?;
    Some(AnyApiError::from(HttpError::from(error.status())).with_source(Sources(Some(cause)).to_string()))
}

/// The param of a pattern that has one alone.
fn only(pattern: &str) -> Option<&str> {
    let mut names = pattern.split('/').filter_map(|segment| segment.strip_prefix(':'));
    let name = names.next()?.split('<').next();
    name.filter(|_| names.next().is_none())
}

fn finish(layer: &ErrorLayer, asked: &mut Asked, response: Response) -> Response {
    let (parts, body) = response.into_parts();
    if let Some(PathPattern(pattern)) = parts.extensions.get() {
        asked.set_route(Route::Matched(pattern.clone()));
    }
    let (mut head, ()) = http::Response::new(()).into_parts();
    (head.status, head.version, head.headers, head.extensions) =
        (parts.status, parts.version, parts.headers, parts.extensions);
    let written = layer.finish(asked, &mut head, &|| body.is_empty());
    let body = written.map_or(body, of_bytes);
    of_parts(head, body)
}

fn of_http(response: http::Response<Cow<'static, [u8]>>) -> Response {
    let (head, body) = response.into_parts();
    of_parts(head, of_bytes(body))
}

fn of_parts(head: http::response::Parts, body: Body) -> Response {
    let http::response::Parts { status, version, headers, extensions, .. } = head;
    Response::from_parts(ResponseParts { status, version, headers, extensions }, body)
}

fn of_bytes(bytes: Cow<'static, [u8]>) -> Body {
    match bytes {
        Cow::Borrowed(bytes) => bytes.into(),
        Cow::Owned(bytes) => bytes.into(),
    }
}
