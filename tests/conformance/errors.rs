//! What the app's handlers answer with, in every framework.

use error_core::{AnyApiError, ApiError, HttpError, Issue, Problem, ResultExt};
use std::{io, time::Duration};

error_core::catalog! {
    /// The errors of the table's app.
    pub(crate) static TABLE = {
        domain: "errors.example",
        docs: "https://errors.example/",
        errors: [TableError, Moved, HttpError],
    };
}

static PROBLEM: Problem = Problem::of(&TABLE);

#[derive(Debug, ApiError)]
pub(crate) enum TableError {
    #[api(status = 404, code = "user_not_found", msg = "No user with id {user_id}.")]
    UserNotFound { user_id: u64 },
    #[api(status = 422, code = "order_invalid", msg = "Some fields are invalid.")]
    Invalid(#[api(issues)] Vec<Issue>),
    #[api(status = 401, code = "token_expired", msg = "The token is expired.")]
    #[api(header("WWW-Authenticate", "Bearer error=\"invalid_token\""))]
    TokenExpired,
    #[api(status = 401, code = "login_needed", msg = "Log in first.")]
    LoginNeeded,
    #[api(status = 429, code = "orders_limited", msg = "Too many orders.")]
    Limited {
        #[api(retry_after)]
        wait: Duration,
    },
    #[api(status = 410, code = "page_gone", msg = "That page is gone.", header("Cache-Control", "max-age=60"))]
    Gone,
    #[api(status = 500, code = "store_failed", msg = "The store is not available.")]
    Store(#[from] io::Error),
    #[api(transparent)]
    Ledger(#[from] LedgerError),
}

#[derive(Debug, ApiError)]
pub(crate) enum LedgerError {
    #[api(status = 503, code = "ledger_closed", msg = "The ledger is closed.")]
    Closed {
        #[api(private)]
        #[expect(dead_code, reason = "it is there for a `Debug` that must not be sent")]
        account: String,
        source: io::Error,
    },
}

/// An error that has a shape of its own.
#[derive(Debug, ApiError)]
#[api(status = 404, code = "page_moved", msg = "That page has moved.", shape = PROBLEM)]
pub(crate) struct Moved;

/// What no answer may have.
const SECRET: &str = "db at 10.0.0.5 refused, password=canary";

/// The error of a code.
pub(crate) fn of_code(code: &str) -> AnyApiError {
    let secret = || io::Error::other(SECRET);
    let error = match code {
        TableError::USER_NOT_FOUND => TableError::UserNotFound { user_id: 7 },
        TableError::ORDER_INVALID => TableError::Invalid(vec![
            Issue::body("items[0].qty").code("too_small").message("must be at least 1").param("min", &1),
        ]),
        TableError::TOKEN_EXPIRED => TableError::TokenExpired,
        TableError::LOGIN_NEEDED => TableError::LoginNeeded,
        TableError::ORDERS_LIMITED => TableError::Limited { wait: Duration::from_millis(29_500) },
        TableError::PAGE_GONE => TableError::Gone,
        TableError::STORE_FAILED => secret().into(),
        LedgerError::LEDGER_CLOSED => LedgerError::Closed { account: "canary".to_owned(), source: secret() }.into(),
        Moved::PAGE_MOVED => return Moved.into(),
        HttpError::METHOD_NOT_ALLOWED => return HttpError::MethodNotAllowed.into(),
        "unplanned" => return Err::<(), _>(secret()).or_internal().unwrap_err(),
        _ => return HttpError::BadRequest.into(),
    };
    error.into()
}
