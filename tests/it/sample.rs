//! The sample of the design, as a user would write it.

use error_core::{AnyApiError, ApiError, Issue};

#[derive(Debug, ApiError)]
pub(crate) enum AuthError {
    #[api(
        status = 401,
        code = "token_expired",
        msg = "The token has expired.",
        header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
    )]
    Expired,
}

#[derive(Debug, ApiError)]
pub(crate) enum OrderError {
    #[api(status = 404, code = "order_not_found")]
    NotFound,
}

/// Everything that can go wrong with a user account.
#[derive(Debug, ApiError)]
pub(crate) enum UserError {
    /// The id in the path belongs to no user.
    #[api(status = 404, code = "user_not_found", msg = "No user with id {user_id}.")]
    NotFound { user_id: u64 },

    #[api(status = 409, code = "email_taken", msg = "That e-mail address is already registered.")]
    EmailTaken,

    #[api(status = 422, code = "user_invalid", msg = "Some fields are invalid.")]
    Invalid(#[api(issues)] Vec<Issue>),

    #[api(status = 429, code = "sign_ups_limited", msg = "Too many sign-ups.")]
    SignUpsLimited {
        #[api(retry_after)]
        wait: std::time::Duration,
    },

    #[api(status = 500, code = "user_store_failed", msg = "The user store is not available.")]
    Store(#[from] std::io::Error), // logged; never sent

    #[api(transparent)]
    Auth(#[from] AuthError), // another derived enum: its code, status, message pass through
}

error_core::catalog! {
    /// Every error of the shop's API.
    pub(crate) static SHOP = {
        title: "Shop API",
        domain: "shop.example.com",
        docs: "https://errors.shop.example.com/",
        errors: [UserError, OrderError, error_core::HttpError],
    };
}

#[test]
fn it_works() {
    println!("{:?} {}", UserError::ALL_CODES, SHOP.len());
    for e in [
        UserError::NotFound { user_id: 7 },
        UserError::EmailTaken,
        UserError::Invalid(vec![
            Issue::body("items[0].qty").code("too_small").message("must be at least 1").param("min", &1),
        ]),
        UserError::SignUpsLimited { wait: std::time::Duration::from_millis(1500) },
        std::io::Error::other("x").into(),
        AuthError::Expired.into(),
    ] {
        println!("{e} {}", serde_json::to_string(&e).unwrap());
        println!("{:?}", AnyApiError::from(e).to_response());
    }
}
