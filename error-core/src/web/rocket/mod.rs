//! What is particular to rocket: errors as what its handlers return, and [`ErrorLayer`] as its fairing.
//!
//! `rocket::build().attach(ErrorLayer::new())` is all: the fairing gives each response its request id and each error its shape,
//! and registers a catcher for what no handler answers. [`Json`] and [`Form`] are guards whose refusals say where; the codes and
//! messages of their issues are those that the module `axum` lists. [`refuse`] is how a guard of one's own says why,
//! [`Passthrough`] how a response is left alone.
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
//!   answers 405 with their methods; or 415, if there is one for this method, but for bodies of another type.
//! - What it refuses before its fairings run, as a method that it does not know, gets an id from the catcher.
//! - A param of the path or the query that is no `T` forwards, which ends in an `unprocessable_entity`: rocket keeps no reason.
//!   A handler that takes `Result<T, _>` can answer for itself.
//! - A refusal of a guard that a handler takes as an `Option` or a `Result` is kept: should the handler then answer with the
//!   same status and nothing else, the answer is that refusal.
//! - Its fairings are a list and no layers: of several of these the last one counts. A fairing that is attached later sees what
//!   this one has written.
//! - There is no span of a request for `tracing`: only the event of an error stands in one.
//! - It ends a body that fails, or panics, as if it were whole, unless its length was told.
//! - It waits for the first bytes of a body before it routes, without a limit of time.
//! - A catcher of the application for all statuses at `/` is used in place of ours, and one for a single status before it.
//!   What they answer is taken as any response is: text is replaced, other bodies of a 4xx are left alone.
//!
//! [`ErrorLayer`]: crate::ErrorLayer

mod convert;
mod extract;
mod fairing;
mod meant;
mod state;

pub use extract::{Form, Json};

use super::no_layer::no_layer;
use crate::{AnyApiError, AnyOf, RequestId};
use ::rocket::{
    Request, Response,
    http::Status,
    outcome::Outcome,
    request::{self, FromRequest},
    response::{self, Responder},
};
use state::State;
use std::borrow::Cow;

/// A response of rocket's, made of one that this crate wrote: of [`ApiError::to_response`](crate::ApiError::to_response), say.
/// The fairing of an [`ErrorLayer`](crate::ErrorLayer) knows it as one of the contract.
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
pub fn response(response: http::Response<Cow<'static, [u8]>>, request: &Request<'_>) -> Response<'static> {
    State::of(request).respond(|_| response)
}

/// What a derived type answers as a `Responder`.
#[doc(hidden)]
pub fn respond(error: AnyApiError, request: &Request<'_>) -> response::Result<'static> {
    Ok(State::of(request).respond(|_| error.into()))
}

/// The response of [`ApiError::to_response`](crate::ApiError::to_response), which the fairing of an
/// [`ErrorLayer`](crate::ErrorLayer) writes anew.
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

/// A response that an [`ErrorLayer`](crate::ErrorLayer) leaves alone, whatever its status.
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

/// Without an [`ErrorLayer`](crate::ErrorLayer) it is an `internal_error`.
#[::rocket::async_trait]
impl<'r> FromRequest<'r> for RequestId {
    type Error = AnyApiError;

    async fn from_request(request: &'r Request<'_>) -> request::Outcome<Self, AnyApiError> {
        let id = State::of(request).asked.as_ref().map(|asked| asked.id().clone());
        match id {
            Some(id) => Outcome::Success(id),
            None => refuse(request, no_layer()),
        }
    }
}
