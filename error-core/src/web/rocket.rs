//! What is particular to rocket: errors as what its handlers return, and [`ErrorLayer`] as its fairing.
//!
//! `rocket::build().attach(ErrorLayer::new())` is all: the fairing gives each response its request id and each error its shape,
//! and registers a catcher for what no handler answers. [`refuse`] is how a guard says why, [`Passthrough`] how a response is
//! left alone.
//!
//! ```
//! use error_core::{ErrorLayer, HttpError, RequestId};
//! use rocket::{get, routes};
//!
//! #[get("/users/<user_id>")]
//! fn user(user_id: u64, request_id: RequestId) -> Result<String, HttpError> {
//!     if user_id == 7 { Ok(format!("Ada, by {request_id}")) } else { Err(HttpError::NotFound) }
//! }
//!
//! let rocket = rocket::build().mount("/", routes![user]).attach(ErrorLayer::new());
//! ```
//!
//! # What rocket does not let us do
//!
//! - It catches panics itself, so their text is on its standard error and not in the source of the `internal_error`.
//! - It routes by method, so to rocket a wrong method is an unknown route. The catcher looks for the routes of the path and
//!   answers 405 with their methods, if no route of any rank matched.
//! - What it refuses before its fairings run, as a method that it does not know, gets an id from the catcher.
//! - A param of the path or the query that is no `T` forwards, which ends in an `unprocessable_entity`: rocket keeps no reason.
//!   A handler that takes `Result<T, _>` can answer for itself.
//! - Its fairings are a list and no layers: of several of these the last one counts. A fairing that is attached later sees what
//!   this one has written.
//! - There is no span of a request for `tracing`: only the event of an error stands in one.
//! - It ends a body that fails, or panics, as if it were whole, unless its length was told.
//! - A catcher of the application for all statuses at `/` is used in place of ours. What it answers, and what those for one
//!   status do, is in shape if it is an error of the contract.

use crate::{
    AnyApiError, AnyOf, ErrorLayer, HttpError, RequestId,
    layer::{Asked, Incoming, Route, caught},
    log,
};
use ::rocket::{
    Build, Catcher, Data, Request, Response, Rocket, catcher,
    fairing::{self, Fairing, Info, Kind},
    http::{Method, Status},
    outcome::Outcome,
    request::{self, FromRequest},
    response::{self, Responder},
};
use http::{Extensions, HeaderMap, HeaderName, HeaderValue, StatusCode, header, response::Parts};
use std::{
    borrow::Cow,
    io::Cursor,
    sync::{Mutex, MutexGuard, PoisonError},
};

type Bytes = Cow<'static, [u8]>;

/// What is kept of a request in rocket's local cache.
#[derive(Default)]
struct Kept(Mutex<State>);

#[derive(Default)]
struct State {
    /// There is none without the fairing.
    asked: Option<Asked>,
    /// Why a guard refused the request.
    refused: Option<AnyApiError>,
    /// What a response of ours has in its extensions: rocket's have none.
    marks: Extensions,
}

impl State {
    fn of<'r>(request: &'r Request<'_>) -> MutexGuard<'r, Self> {
        request.local_cache(Kept::default).0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn asked(layer: &ErrorLayer, request: &Request<'_>) -> Self {
        let headers = headers(request.headers());
        let asked = layer.ask(Incoming {
            method: http::Method::from_bytes(request.method().as_str().as_bytes()).unwrap_or_default(),
            path: request.uri().path().as_str(),
            headers: &headers,
            outer: None,
            route: Route::Unknown,
        });
        Self { asked: Some(asked), ..Self::default() }
    }

    /// The response that `make` makes, in the span of the request.
    fn respond(&mut self, make: impl FnOnce(Option<&Asked>) -> http::Response<Bytes>) -> Response<'static> {
        let span = self.asked.as_ref().map(log::span);
        let _entered = span.as_ref().map(log::Span::enter);
        let (mut head, body) = make(self.asked.as_ref()).into_parts();
        self.marks = std::mem::take(&mut head.extensions);
        let mut response = Response::new();
        write_head(&mut response, &head);
        response.set_sized_body(body.len(), Cursor::new(body));
        response
    }

    /// The head of a response, and its body if that is another one, as the layer wants them.
    fn finish(&mut self, layer: &ErrorLayer, request: &Request<'_>, response: &mut Response<'_>, size: Option<usize>) {
        let Some(asked) = &mut self.asked else { return };
        let route = request.route().map(|route| Route::Matched(route.uri.path().into()));
        asked.set_route(route.unwrap_or(Route::None));
        let span = log::span(asked);
        let _entered = span.enter();
        let is_head = *asked.method() == http::Method::HEAD;
        let mut head = head(response);
        head.extensions = std::mem::take(&mut self.marks);
        if let (true, Some(size)) = (is_head, size) {
            // rocket takes the body away later, and writes the length itself.
            head.headers.insert(header::CONTENT_LENGTH, size.into());
        }
        let finished = caught(|| layer.finish(asked, &mut head, &|| size == Some(0)));
        let written = finished.unwrap_or_else(|error| {
            let (last, body) = layer.last_resort(asked, &error).into_parts();
            head = last;
            Some(body)
        });
        if is_head || written.is_some() {
            let length = head.headers.remove(header::CONTENT_LENGTH);
            if let Some(body) = written {
                let length = length.and_then(|length| length.to_str().ok()?.parse().ok());
                response.set_sized_body(length.unwrap_or(body.len()), Cursor::new(body));
            }
        }
        write_head(response, &head);
    }
}

/// A response of rocket's, made of one that this crate wrote: of [`ApiError::to_response`](crate::ApiError::to_response), say.
/// The fairing of an [`ErrorLayer`] knows it as one of the contract.
///
/// ```
/// use error_core::{ApiError, HttpError, rocket::response};
/// use rocket::{Request, response::{Responder, Result}};
///
/// struct Conflict;
///
/// impl<'r> Responder<'r, 'static> for Conflict {
///     fn respond_to(self, request: &'r Request<'_>) -> Result<'static> {
///         Ok(response(HttpError::Conflict.to_response(), request))
///     }
/// }
/// ```
pub fn response(response: http::Response<Bytes>, request: &Request<'_>) -> Response<'static> {
    State::of(request).respond(|_| response)
}

/// What a derived type answers as a `Responder`.
#[doc(hidden)]
pub fn respond(error: AnyApiError, request: &Request<'_>) -> response::Result<'static> {
    Ok(State::of(request).respond(|_| error.into()))
}

/// The response of [`ApiError::to_response`](crate::ApiError::to_response), which the fairing of an [`ErrorLayer`] writes anew.
impl<'r> Responder<'r, 'static> for AnyApiError {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        respond(self, request)
    }
}

/// The response of the error that it holds.
impl<'r, T> Responder<'r, 'static> for AnyOf<T> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        respond(self.into(), request)
    }
}

/// Lets a guard refuse a request with an error of the contract, which rocket would forget but for its status.
///
/// ```
/// use error_core::{AnyApiError, HttpError, rocket::refuse};
/// use rocket::request::{FromRequest, Outcome, Request};
///
/// struct User(String);
///
/// #[rocket::async_trait]
/// impl<'r> FromRequest<'r> for User {
///     type Error = AnyApiError;
///
///     async fn from_request(request: &'r Request<'_>) -> Outcome<Self, AnyApiError> {
///         match request.headers().get_one("x-user") {
///             Some(name) => Outcome::Success(User(name.to_owned())),
///             None => refuse(request, HttpError::Unauthorized),
///         }
///     }
/// }
/// ```
pub fn refuse<S, F>(request: &Request<'_>, error: impl Into<AnyApiError>) -> Outcome<S, (Status, AnyApiError), F> {
    let error = error.into();
    State::of(request).refused = Some(error.clone());
    Outcome::Error((Status::new(error.status().as_u16()), error))
}

/// A response that an [`ErrorLayer`] leaves alone, whatever its status.
///
/// ```
/// use error_core::rocket::Passthrough;
/// use rocket::{get, http::Status};
///
/// #[get("/proxied")]
/// fn proxied() -> Passthrough<(Status, &'static str)> {
///     Passthrough((Status::BadGateway, "as it came"))
/// }
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Passthrough<R>(pub R);

impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for Passthrough<R> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'o> {
        let response = self.0.respond_to(request)?;
        State::of(request).marks.insert(crate::Passthrough);
        Ok(response)
    }
}

/// Without an [`ErrorLayer`] it is an `internal_error`.
#[::rocket::async_trait]
impl<'r> FromRequest<'r> for RequestId {
    type Error = AnyApiError;

    async fn from_request(request: &'r Request<'_>) -> request::Outcome<Self, AnyApiError> {
        const NO_LAYER: &str = "there is no request id without an `ErrorLayer` that is attached";
        let id = State::of(request).asked.as_ref().map(|asked| asked.id().clone());
        match id {
            Some(id) => Outcome::Success(id),
            None => refuse(request, AnyApiError::from(HttpError::InternalError).with_source(NO_LAYER)),
        }
    }
}

/// As rocket's fairing it is attached once: see the [module](crate::rocket).
#[::rocket::async_trait]
impl Fairing for ErrorLayer {
    fn info(&self) -> Info {
        Info { name: "ErrorLayer", kind: Kind::Ignite | Kind::Request | Kind::Response | Kind::Singleton }
    }

    async fn on_ignite(&self, rocket: Rocket<Build>) -> fairing::Result {
        let is_caught = rocket.catchers().any(|catcher| catcher.code.is_none() && catcher.base.path() == "/");
        Ok(if is_caught { rocket } else { rocket.register("/", [Catcher::new(None, Catch(self.clone()))]) })
    }

    async fn on_request(&self, request: &mut Request<'_>, _: &mut Data<'_>) {
        let asked = State::asked(self, request);
        request.local_cache(|| Kept(Mutex::new(asked)));
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        let size = response.body_mut().size().await;
        State::of(request).finish(self, request, response, size);
    }
}

/// Answers what no handler did.
#[derive(Clone)]
struct Catch(ErrorLayer);

#[::rocket::async_trait]
impl catcher::Handler for Catch {
    async fn handle<'r>(&self, status: Status, request: &'r Request<'_>) -> catcher::Result<'r> {
        let mut is_unasked = false;
        request.local_cache(|| {
            is_unasked = true;
            Kept(Mutex::new(State::asked(&self.0, request)))
        });
        let mut state = State::of(request);
        let refused = state.refused.take().filter(|error| error.status() == status.code);
        let (meant, methods) = meant(status, request);
        let mut response = state.respond(|asked| match (refused, asked) {
            (Some(error), _) => error.into(),
            // It panicked, or has no answer.
            (None, Some(asked)) if status == Status::InternalServerError => {
                self.0.answer(asked, HttpError::InternalError.into())
            }
            (None, _) => AnyApiError::from(meant).into(),
        });
        if !methods.is_empty() {
            response.set_raw_header("allow", methods);
        }
        if is_unasked {
            // No fairing will.
            let size = response.body().preset_size();
            state.finish(&self.0, request, &mut response, size);
        }
        Ok(response)
    }
}

/// The error of a status, and the methods that are allowed. Where rocket says that there is no route, there may be one for
/// other methods, or for bodies of another type.
fn meant(status: Status, request: &Request<'_>) -> (HttpError, String) {
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

fn headers(headers: &::rocket::http::HeaderMap<'_>) -> HeaderMap {
    let pairs = headers.iter().map(|header| {
        let name = HeaderName::from_bytes(header.name.as_str().as_bytes()).ok()?;
        Some((name, HeaderValue::from_bytes(header.value.as_bytes()).ok()?))
    });
    let mut converted = HeaderMap::new();
    for (name, value) in pairs.flatten() {
        converted.append(name, value);
    }
    converted
}

fn head(response: &Response<'_>) -> Parts {
    let (mut head, ()) = http::Response::new(()).into_parts();
    head.status = StatusCode::from_u16(response.status().code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    head.headers = headers(response.headers());
    head
}

fn write_head(response: &mut Response<'_>, head: &Parts) {
    response.set_status(Status::new(head.status.as_u16()));
    let names: Vec<String> = response.headers().iter().map(|header| header.name.to_string()).collect();
    for name in names {
        response.remove_header(&name);
    }
    for (name, value) in &head.headers {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        response.adjoin_raw_header(name.as_str().to_owned(), value);
    }
}
