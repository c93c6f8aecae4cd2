//! What is particular to poem: errors as what its handlers return, and [`ErrorLayer`] as its middleware.
//!
//! It goes around a `Route`, with `.with(ErrorLayer::new())` behind the routes and what is inside. Every derived type is what a
//! handler returns, as `Result<_, UserError>` or by `?` in a `poem::Result`.
//!
//! ```
//! use error_core::{ErrorLayer, HttpError};
//! use poem::{EndpointExt, Route, get, handler};
//!
//! #[handler]
//! fn user() -> Result<String, HttpError> {
//!     Err(HttpError::NotFound)
//! }
//!
//! let app = Route::new().at("/users/:id", get(user)).with(ErrorLayer::new());
//! ```
//!
//! [`Json`], [`Form`] and [`Query`] are used as poem's own are, and their refusals say at which value they stopped; codes and
//! messages of the issues are those that the module `axum` lists.
//!
//! An unknown route is a `route_not_found`. What poem's own `Json`, `Form`, `Query` and `Path` refuse has an issue as well. A
//! 5xx that poem makes of another error, as `InternalServerError` does, is the built-in error of its status, with the text of
//! that error as the source for the log.
//!
//! An error loses what is in the extensions of the response that `Error::from_response` makes it of, be it one of our
//! errors or [`Passthrough`](crate::Passthrough). `error.set_data(Passthrough)` keeps that; for ours there is `?`.
//!
//! # What poem does not tell
//!
//! - To a client of HTTP/1.1, that a body failed: it ends as if it were whole. Over HTTP/2, or by a panic, it breaks off.
//! - Which value its own extractors stopped at, but for one that is missing in a form or a query; nor what is wrong with a
//!   param of the path, which is named where the route has one alone.
//! - Which methods a route has: the `Allow` of its 405 is empty, unless [`allow`] names them.
//! - The length of what a `GET` would answer, where it makes the answer to a `HEAD` of that.

mod allow;
mod convert;
pub(crate) mod error;
mod extract;
mod meant;

pub use allow::allow;
pub use convert::response;
pub use extract::{Form, Json, Query};

use super::no_layer::no_layer;
use crate::{
    AnyApiError, ErrorLayer, RequestId,
    layer::{Asked, Exchange, Incoming, Route},
    log,
};
use ::poem::{Endpoint, FromRequest, IntoResponse, Middleware, PathPattern, Request, RequestBody, Response, Result};
use convert::{of_bytes, of_parts, parts};
use meant::{has_no_route, meant};
use std::{future::poll_fn, pin::pin};

/// Without an [`ErrorLayer`] around the handler it is an `internal_error`.
impl<'a> FromRequest<'a> for RequestId {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> Result<Self> {
        request.data().cloned().ok_or_else(|| no_layer().into())
    }
}

/// As poem's middleware: see the [module](self).
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
        let uri = request.uri().clone();
        let mut exchange = pin!(Exchange::new(&self.layer, asked, || Ok(self.inner.call(request))));
        let outcome = |answer| outcome(answer, uri.path());
        Ok(poll_fn(|cx| exchange.as_mut().poll(cx, outcome, finish, response)).await)
    }
}

/// The response to a request for a path. An error that comes from no route is the service's own.
fn outcome<R: IntoResponse>(outcome: Result<R>, path: &str) -> Result<Response, AnyApiError> {
    let mut error = match outcome {
        Ok(response) => return Ok(response.into_response()),
        Err(error) => error,
    };
    let has_no_route = has_no_route(&error, path);
    match error.data::<AnyApiError>() {
        Some(held) if error.data::<PathPattern>().is_none() => return Err(held.clone()),
        Some(_) => {}
        None => {
            if let Some(meant) = meant(&error, has_no_route) {
                log::event_of(&*meant);
                error.set_data(meant);
            }
        }
    }
    let mut response = error.into_response();
    if has_no_route {
        // The place of a `nest` is no route.
        response.extensions_mut().remove::<PathPattern>();
    }
    Ok(response)
}

fn finish(layer: &ErrorLayer, asked: &mut Asked, response: Response) -> Response {
    let (mut head, body) = parts(response);
    if let Some(PathPattern(pattern)) = head.extensions.get() {
        asked.set_route(Route::Matched(pattern.clone()));
    }
    let written = layer.finish(asked, &mut head, &|| body.is_empty());
    of_parts(head, written.map_or(body, of_bytes))
}
