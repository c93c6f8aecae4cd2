//! What can go wrong, as clients see it: an enum for each subject, and the catalogue of all of them.

use std::time::Duration;

use error_core::{ApiError, HttpError, Issues};

use crate::store::StoreError;

/// Everything that can go wrong with a user account.
#[derive(Debug, ApiError)]
#[api(category = "users")]
pub(crate) enum UserError {
    /// The id belongs to no user.
    #[api(status = 404, code = "user_not_found", msg = "No user with id {user_id}.")]
    NotFound { user_id: i64 },

    /// Another account has this e-mail address.
    #[api(status = 409, code = "email_taken", grpc = ALREADY_EXISTS, msg = "That e-mail address is already registered.")]
    EmailTaken(#[source] StoreError),

    /// The issues say which fields, and why.
    #[api(status = 422, code = "user_invalid", msg = "Some fields are invalid.")]
    Invalid(#[api(issues)] Issues),

    /// An export of all data of a user is made once a day.
    #[api(status = 429, code = "exports_limited", msg = "One export a day.")]
    ExportsLimited {
        #[api(retry_after)]
        wait: Duration,
    },

    /// A report takes a moment to make; the first request for it starts that.
    #[api(status = 409, code = "report_pending", grpc = UNAVAILABLE, retry = backoff, msg = "The report is being made.")]
    ReportPending {
        #[api(retry_after)]
        wait: Duration,
    },

    /// The database failed; the log says how.
    #[api(status = 500, code = "store_failed", msg = "The store is not available.")]
    Store(#[from] StoreError),
}

/// Everything that can go wrong with an order.
#[derive(Debug, ApiError)]
#[api(category = "orders")]
pub(crate) enum OrderError {
    /// The id belongs to no order.
    #[api(status = 404, code = "order_not_found", msg = "No order with id {order_id}.")]
    NotFound { order_id: i64 },

    /// The issues say which fields, and why.
    #[api(status = 422, code = "order_invalid", msg = "Some fields are invalid.")]
    Invalid(#[api(issues)] Issues),

    /// One code for all failures of the database, whichever request met it.
    #[api(same_as = UserError::STORE_FAILED)]
    Store(#[from] StoreError),

    /// What is wrong with the user who orders.
    #[api(transparent)]
    User(#[from] UserError),
}

error_core::catalog! {
    /// Every error of the shop's API.
    pub(crate) static SHOP = {
        title: "Shop API",
        domain: "shop.example.com",
        // Where `routes` has their pages, unless the port is another. In earnest it is an address that stays.
        docs: "http://127.0.0.1:3000/errors/",
        errors: [UserError, OrderError, HttpError],
    };
}

#[test]
fn codes_are_stable() {
    error_core::lock::check!(SHOP, "examples/shop/errors.lock");
}
