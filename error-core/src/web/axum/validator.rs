//! Extractors whose value `validator` has validated.
//!
//! [`Valid`] is for values that are validated by themselves; [`ValidWith`] for those that are validated by a context, which
//! comes from the router's state.
//!
//! A value that is refused gives 422 `validation_failed` for a body, 400 `invalid_query_param` for a query, a form of a
//! `GET` or `HEAD` too, and 400 `invalid_path_param` for a path, with an issue for each of the first hundred errors, by field:
//!
#![doc = include_str!("../../validate/CODES.md")]
//!
//! A code or a message of the application is sent as it is, and so are the params that a function added, except `value`,
//! `other` and `needle`, which are values of the request. The errors are not the source of the answer, so none of them is
//! logged; beware of logging their `Display`, which quotes the request.

use super::valid::{InParts, InRequest, extractor, of_parts, of_request};
use crate::AnyApiError;
use ::axum::{
    extract::{FromRef, FromRequest, FromRequestParts, OptionalFromRequest, OptionalFromRequestParts, Request},
    http::request::Parts,
};
use ::validator::{Validate, ValidateArgs};

/// An extractor of [`axum`](super) whose value is valid: `Valid<Json<T>>`, and so on.
///
/// ```
/// use axum::{Router, routing::get};
/// use error_core::axum::{Query, validator::Valid};
/// use validator::Validate;
///
/// #[derive(serde::Deserialize, Validate)]
/// struct Page {
///     #[validate(range(max = 100))]
///     limit: u8,
/// }
///
/// /// `/users?limit=200` is answered by 400 `invalid_query_param`; the issue of `limit` is `too_large` with the param `max`.
/// async fn users(Valid(Query(page)): Valid<Query<Page>>) -> String {
///     page.limit.to_string()
/// }
///
/// let app: Router = Router::new().route("/users", get(users));
/// ```
#[derive(Debug, Clone, Copy, Default)]
#[must_use]
pub struct Valid<E>(pub E);

extractor!(Valid, [E::Value: Validate,], |value, state| value.validate());

/// The same for a value that is validated by a context (`#[validate(context = Limits)]`), which is taken from the router's
/// state.
///
/// ```
/// use axum::{Router, routing::post};
/// use error_core::axum::{Json, validator::ValidWith};
/// use validator::{Validate, ValidationError};
///
/// #[derive(Clone)]
/// struct Limits {
///     longest_name: usize,
/// }
///
/// #[derive(serde::Deserialize, Validate)]
/// #[validate(context = Limits)]
/// struct NewUser {
///     #[validate(custom(function = fits, use_context))]
///     name: String,
/// }
///
/// fn fits(name: &str, limits: &Limits) -> Result<(), ValidationError> {
///     if name.len() > limits.longest_name { Err(ValidationError::new("name_too_long")) } else { Ok(()) }
/// }
///
/// async fn sign_up(ValidWith(Json(user)): ValidWith<Json<NewUser>>) -> String {
///     user.name
/// }
///
/// // The state itself is the context here; a part of it is one by `FromRef`.
/// let app: Router = Router::new().route("/users", post(sign_up)).with_state(Limits { longest_name: 20 });
/// ```
#[derive(Debug, Clone, Copy, Default)]
#[must_use]
pub struct ValidWith<E>(pub E);

extractor!(
    ValidWith<A>,
    [A: FromRef<S>, for<'v> E::Value: ValidateArgs<'v, Args = &'v A>,],
    |value, state| value.validate_with_args(&A::from_ref(state))
);
