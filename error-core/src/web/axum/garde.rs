//! Extractors whose value `garde` has validated.
//!
//! [`Valid`] is for values that are validated by themselves, in a router with any state; [`ValidWith`] for those that are
//! validated by a context, which comes from the router's state.
//!
//! A value that is refused gives 422 `validation_failed` for a body, 400 `invalid_query_param` for a query, a form of a
//! `GET` or `HEAD` too, and 400 `invalid_path_param` for a path, with an issue for each of the first hundred errors of the report:
//!
#![doc = include_str!("../../validate/CODES.md")]
//!
//! A bound that is a number is sent; no other param of a rule is. The text of a custom rule is the message of its issue, so
//! it must not quote what is secret. The report itself is not the source of the error, so none of it is logged.

use super::valid::{InParts, InRequest, extractor, of_parts, of_request};
use crate::AnyApiError;
use ::axum::{
    extract::{FromRef, FromRequest, FromRequestParts, OptionalFromRequest, OptionalFromRequestParts, Request},
    http::request::Parts,
};
use ::garde::Validate;

/// An extractor of [`axum`](super) whose value is valid: `Valid<Json<T>>`, and so on.
///
/// ```
/// use axum::{Router, routing::post};
/// use error_core::axum::{Json, garde::Valid};
/// use garde::Validate;
///
/// #[derive(serde::Deserialize, Validate)]
/// struct NewUser {
///     #[garde(length(min = 3))]
///     name: String,
/// }
///
/// /// `{"name":"Al"}` is answered by 422 `validation_failed`; the issue of `name` is `too_short` with the param `min`.
/// async fn sign_up(Valid(Json(user)): Valid<Json<NewUser>>) -> String {
///     user.name
/// }
///
/// let app: Router = Router::new().route("/users", post(sign_up));
/// ```
#[derive(Debug, Clone, Copy, Default)]
#[must_use]
pub struct Valid<E>(pub E);

extractor!(Valid, [E::Value: Validate<Context = ()>,], |value, state| value.validate_with(&()));

/// The same for a value that is validated by a context (`#[garde(context(Limits))]`), which is taken from the router's state.
///
/// A default in its place would be a rule that nobody wrote.
///
/// ```
/// use axum::{Router, extract::FromRef, routing::post};
/// use error_core::axum::{Json, garde::ValidWith};
/// use garde::Validate;
///
/// #[derive(Clone)]
/// struct Limits {
///     longest_name: usize,
/// }
///
/// #[derive(serde::Deserialize, Validate)]
/// #[garde(context(Limits as limits))]
/// struct NewUser {
///     #[garde(length(max = limits.longest_name))]
///     name: String,
/// }
///
/// #[derive(Clone)]
/// struct App {
///     limits: Limits,
/// }
///
/// impl FromRef<App> for Limits {
///     fn from_ref(app: &App) -> Self {
///         app.limits.clone()
///     }
/// }
///
/// async fn sign_up(ValidWith(Json(user)): ValidWith<Json<NewUser>>) -> String {
///     user.name
/// }
///
/// let app: Router = Router::new().route("/users", post(sign_up)).with_state(App { limits: Limits { longest_name: 20 } });
/// ```
#[derive(Debug, Clone, Copy, Default)]
#[must_use]
pub struct ValidWith<E>(pub E);

extractor!(
    ValidWith,
    [E::Value: Validate, <E::Value as Validate>::Context: FromRef<S>,],
    |value, state| value.validate_with(&FromRef::from_ref(state))
);
