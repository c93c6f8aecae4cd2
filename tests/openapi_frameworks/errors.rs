//! The errors of the documented API: the same for each framework.

#![allow(dead_code, reason = "some variants and fields are here to be documented only")]

use axum::http::StatusCode;
use error_core::{AnyApiError, AnyOf, ApiError, HttpError, Issue, Problem};
use std::{fmt::Display, io, time::Duration};

pub(crate) static PROBLEM: Problem = Problem::new();

#[derive(Debug, ApiError)]
pub(crate) enum AuthError {
    #[api(status = 401, code = "token_expired", msg = "The token has expired.", header("WWW-Authenticate", "Bearer"))]
    Expired,
    #[api(status = 403, code = "role_missing", msg = "Only for {role}.")]
    Role { role: &'static str },
}

/// Two codes with one status, issues, a delay, a status that varies, params of any type, a cause, and another enum.
#[derive(Debug, ApiError)]
pub(crate) enum UserError {
    /// The id in the path *belongs* to no user.
    #[api(status = 404, code = "user_not_found", msg = "No user with id {user_id}.")]
    NotFound { user_id: u64 },
    #[api(status = 404, code = "team_not_found", msg = "No team \"{name}\".", deprecated = "use `user_not_found`")]
    NoTeam {
        name: String,
        #[api(param(json))]
        known: Vec<u8>,
    },
    #[api(same_as = NotFound, status = 410, msg = "User {user_id} was deleted.")]
    Deleted { user_id: u64 },
    #[api(status = 409, code = "email_taken", header("X-Kind", "e-mail"))]
    EmailTaken,
    #[api(status = 422, code = "user_invalid", msg = "Some fields are invalid.")]
    Invalid(#[api(issues)] Vec<Issue>),
    #[api(status = 429, code = "sign_ups_limited")]
    Limited(#[api(retry_after)] Duration),
    #[api(status = 502, code = "directory_failed", msg = "The directory failed.")]
    Directory(#[api(status)] StatusCode),
    #[api(status = 500, code = "user_store_failed", msg = "The user store is not available.")]
    Store(#[from] io::Error),
    #[api(status = 400, code = "not_documented", hidden)]
    Hidden,
    #[api(transparent)]
    Auth(#[from] AuthError),
}

#[derive(Debug, ApiError)]
#[api(shape = PROBLEM)]
pub(crate) enum OrderError {
    #[api(status = 404, code = "order_not_found", msg = "No order {order_id}.")]
    NotFound { order_id: u32 },
    #[api(status = 409, code = "order_paid", type_uri = "https://errors.example.com/order_paid")]
    Paid,
}

/// With parameters of each kind, and in a shape.
#[derive(Debug, ApiError)]
#[api(shape = PROBLEM)]
pub(crate) enum Generic<'a, T: Display, const N: usize>
where
    T: Clone,
{
    #[api(status = 400, code = "generic_value", msg = "{value} is bad.")]
    Value {
        #[api(param(display))]
        value: T,
        #[api(private)]
        size: [u8; N],
    },
    #[api(status = 400, code = "generic_text", msg = "{text}")]
    Text { text: std::borrow::Cow<'a, str> },
}

error_core::error_subset! {
    /// What `GET /users/{user_id}` can answer.
    pub(crate) struct GetUserError(UserError) = [UserError::USER_NOT_FOUND, UserError::USER_STORE_FAILED, AuthError::ROLE_MISSING]
        from [AuthError, io::Error];
    /// What `GET /orders/{order_id}` can answer.
    pub(crate) struct GetOrderError(OrderError) = [OrderError::ORDER_NOT_FOUND];
}

error_core::catalog! {
    pub(crate) static USERS = { title: "Users", errors: [UserError] };
}
error_core::catalog! {
    pub(crate) static GET_USER = { title: "Users", errors: [GetUserError] };
}
error_core::catalog! {
    pub(crate) static ORDERS = { title: "Orders", errors: [OrderError] };
}
error_core::catalog! {
    pub(crate) static GET_ORDER = { title: "Orders", errors: [GetOrderError] };
}

/// The error of this number, of those that creating a user has.
pub(crate) fn create(number: u64) -> Result<(), UserError> {
    Err(match number {
        0 => UserError::NotFound { user_id: 7 },
        1 => UserError::NoTeam { name: "ü\"".to_owned(), known: vec![1, 2] },
        2 => UserError::Deleted { user_id: u64::MAX },
        3 => UserError::EmailTaken,
        4 => UserError::Invalid(vec![Issue::body("name"), Issue::query("page").message("is odd")]),
        5 => UserError::Limited(Duration::from_millis(1500)),
        6 => UserError::Directory(StatusCode::BAD_GATEWAY),
        7 => UserError::Directory(StatusCode::IM_A_TEAPOT),
        8 => UserError::Store(io::Error::other("disk")),
        9 => AuthError::Expired.into(),
        10 => AuthError::Role { role: "admins" }.into(),
        _ => return Ok(()),
    })
}

pub(crate) fn get(number: u64) -> Result<(), GetUserError> {
    match number {
        0 => Err(UserError::NotFound { user_id: 1 })?,
        1 => Err(AuthError::Role { role: "admins" })?,
        2 => Err(io::Error::other("disk"))?,
        _ => Ok(()),
    }
}

pub(crate) fn get_order(number: u32) -> Result<(), GetOrderError> {
    if number == 0 { Err(OrderError::NotFound { order_id: 0 })? } else { Ok(()) }
}

/// Of two types with codes of the same status, in two shapes.
pub(crate) type Mixed = AnyOf<(GetUserError, OrderError, AuthError)>;

pub(crate) fn mixed(number: u64) -> Result<(), Mixed> {
    match number {
        0 => Err(GetUserError::from(UserError::NotFound { user_id: 1 }).into()),
        1 => Err(OrderError::NotFound { order_id: 2 })?,
        2 => Err(AuthError::Expired)?,
        _ => Err(OrderError::Paid.into()),
    }
}

pub(crate) fn any() -> Result<(), AnyApiError> {
    Err(HttpError::Conflict.into())
}
