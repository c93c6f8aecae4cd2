//! The errors of a small API, and what a client sees of them.
//!
//!     cargo run --example quickstart

use std::time::Duration;

use error_core::{ApiError, Envelope, Issue, Occurrence, Problem, Shape};

/// Everything that can go wrong with a user account.
#[derive(Debug, ApiError)]
enum UserError {
    /// The id in the path belongs to no user.
    #[api(status = 404, code = "user_not_found", msg = "No user with id {user_id}.")]
    NotFound { user_id: u64 },

    #[api(status = 422, code = "user_invalid", msg = "Some fields are invalid.")]
    Invalid(#[api(issues)] Vec<Issue>),

    #[api(status = 429, code = "sign_ups_limited", msg = "Too many sign-ups.")]
    SignUpsLimited {
        #[api(retry_after)]
        wait: Duration,
    },

    /// The cause is for the log. No client sees it.
    #[api(status = 500, code = "user_store_failed", msg = "The user store is not available.")]
    Store(#[from] std::io::Error),
}

fn main() {
    println!("{:?}", UserError::ALL_CODES);

    show(&UserError::NotFound { user_id: 7 });
    let issue = Issue::body("items[0].qty").code("too_small").message("must be at least 1").param("min", &1);
    show(&UserError::Invalid(vec![issue]));
    show(&UserError::SignUpsLimited { wait: Duration::from_millis(29_500) });
    show(&std::io::Error::other("disk full on db-3").into());
}

/// The response as any server would send it, then the same error as a problem of RFC 9457.
fn show(error: &UserError) {
    let response = error.to_response();
    println!("\n{}", response.status());
    for (name, value) in response.headers() {
        println!("{name}: {}", value.to_str().unwrap_or("(not text)"));
    }
    println!("{}", body(error, &Envelope));
    println!("{}", body(error, &Problem::new().with_docs("https://errors.shop.example.com/")));
}

fn body(error: &UserError, shape: &dyn Shape) -> String {
    String::from_utf8_lossy(&Occurrence::new(error).to_body(shape)).into_owned()
}
