//! What changes of a code that stays: a test for each row of the table. Its params stand in `params`.

use super::{catalog, check, row, unseen};

#[test]
fn status() {
    row(
        catalog! { #[api(status = 404, code = "user_gone", grpc = NOT_FOUND)] A },
        catalog! { #[api(status = 410, code = "user_gone", grpc = NOT_FOUND)] A },
        "breaking: `user_gone`: status 404 is now 410; put it back, or make a new code",
        "user_gone 410 grpc=NOT_FOUND retry=never",
    );
}

#[test]
fn status_of_the_other_side() {
    row(
        catalog! { #[api(status = 409, code = "store_busy", grpc = ABORTED)] A },
        catalog! { #[api(status = 500, code = "store_busy", grpc = ABORTED)] A },
        "breaking: `store_busy`: status 409 is now 500: a 4xx, the client's fault, is now a 5xx, the server's; \
         put it back, or make a new code",
        "store_busy 500 grpc=ABORTED retry=maybe",
    );
    row(
        catalog! { #[api(status = 500, code = "store_busy", grpc = ABORTED)] A },
        catalog! { #[api(status = 409, code = "store_busy", grpc = ABORTED)] A },
        "breaking: `store_busy`: status 500 is now 409: a 5xx, the server's, is now a 4xx, the client's fault; \
         put it back, or make a new code",
        "store_busy 409 grpc=ABORTED retry=maybe",
    );
}

/// What follows from the status is said too, unless it is written.
#[test]
fn status_with_its_defaults() {
    check(
        catalog! { #[api(status = 503, code = "store_busy")] A },
        catalog! { #[api(status = 404, code = "store_busy")] A },
        &[
            "breaking: `store_busy`: status 503 is now 404: a 5xx, the server's, is now a 4xx, the client's fault; \
             put it back, or make a new code",
            "breaking: `store_busy`: gRPC code UNAVAILABLE is now NOT_FOUND; put it back, or make a new code",
            "breaking: `store_busy`: retry backoff is now never; put it back, or make a new code",
        ],
        "store_busy 404 grpc=NOT_FOUND retry=never\n",
    );
}

#[test]
fn status_that_varies() {
    let fixed = catalog! { #[api(status = 404, code = "no_such_user")] A };
    let field = catalog! {
        #[api(status = 404, code = "no_such_user")]
        A { #[api(status)] status: u16 }
    };
    let shared = catalog! {
        #[api(status = 404, code = "no_such_user")]
        A,
        #[api(same_as = A, status = 403, log = info)]
        B
    };
    let line = "breaking: `no_such_user`: the status varies now; put it back, or make a new code";
    let written = "no_such_user 404 varies grpc=NOT_FOUND retry=never";
    row(fixed, field, line, written);
    row(shared, field, line, written);
    let also = "no_such_user 404 also=403 grpc=NOT_FOUND retry=never";
    let no_more = "compatible: `no_such_user`: the status varies no more; write it down";
    row(field, shared, no_more, also);
    let new = "breaking: `no_such_user`: status 403 of one that shares it is new; take it back, or make a new code";
    row(fixed, shared, new, also);
    let gone = "breaking: `no_such_user`: status 403 of one that shares it is gone; put it back, or make a new code";
    row(shared, fixed, gone, "no_such_user 404 grpc=NOT_FOUND retry=never");
    let failing = catalog! {
        #[api(status = 404, code = "no_such_user")]
        A,
        #[api(same_as = A, status = 500)]
        B
    };
    let line = "breaking: `no_such_user`: status 403 of one that shares it is now 500: a 4xx and a 5xx are two things; \
                put it back, or make a new code";
    row(shared, failing, line, "no_such_user 404 also=500 grpc=NOT_FOUND retry=never");
    let line = "compatible: `no_such_user`: the status varies no more; write it down";
    row(field, fixed, line, "no_such_user 404 grpc=NOT_FOUND retry=never");
}

/// What an occurrence brings along beside its params.
#[test]
fn issues_and_delays() {
    let none = catalog! { #[api(status = 429, code = "too_many")] A };
    let issues = catalog! { #[api(status = 429, code = "too_many")] A(#[api(issues)] Vec<error_core::Issue>) };
    let delay = catalog! { #[api(status = 429, code = "too_many")] A { #[api(retry_after)] wait: u32 } };
    let bare = "too_many 429 grpc=RESOURCE_EXHAUSTED retry=backoff";
    for (some, what, word) in [(issues, "the list of issues", "issues"), (delay, "the delay of an occurrence", "delay")]
    {
        row(none, some, &format!("compatible: `too_many`: {what} is new; write it down"), &format!("{bare} {word}"));
        row(some, none, &format!("breaking: `too_many`: {what} is gone; put it back, or make a new code"), bare);
    }
}

#[test]
fn errno() {
    let none = catalog! { #[api(status = 404, code = "user_gone")] A };
    let first = catalog! { #[api(status = 404, code = "user_gone", errno = 40401)] A };
    let second = catalog! { #[api(status = 404, code = "user_gone", errno = 40402)] A };
    row(
        first,
        second,
        "breaking: `user_gone`: errno 40401 is now 40402; put it back, or make a new code",
        "user_gone 404 errno=40402 grpc=NOT_FOUND retry=never",
    );
    row(
        none,
        first,
        "breaking: `user_gone`: errno 40401 is new; take it back, or make a new code",
        "user_gone 404 errno=40401 grpc=NOT_FOUND retry=never",
    );
    row(
        first,
        none,
        "breaking: `user_gone`: errno 40401 is gone; put it back, or make a new code",
        "user_gone 404 grpc=NOT_FOUND retry=never",
    );
}

#[test]
fn grpc() {
    row(
        catalog! { #[api(status = 409, code = "email_taken")] A },
        catalog! { #[api(status = 409, code = "email_taken", grpc = ALREADY_EXISTS)] A },
        "breaking: `email_taken`: gRPC code ABORTED is now ALREADY_EXISTS; put it back, or make a new code",
        "email_taken 409 grpc=ALREADY_EXISTS retry=maybe",
    );
    unseen(
        catalog! { #[api(status = 409, code = "email_taken")] A },
        catalog! { #[api(status = 409, code = "email_taken", grpc = ABORTED)] A },
        "email_taken 409 grpc=ABORTED retry=maybe",
    );
}

#[test]
fn type_uri() {
    let none = catalog! { #[api(status = 404, code = "user_gone")] A };
    let urn = catalog! { #[api(status = 404, code = "user_gone", type_uri = "urn:shop:gone")] A };
    let page = catalog! { #[api(status = 404, code = "user_gone", type_uri = "https://a.example/100%25")] A };
    row(
        urn,
        page,
        "breaking: `user_gone`: type URI urn:shop:gone is now https://a.example/100%25; put it back, or make a new code",
        "user_gone 404 grpc=NOT_FOUND retry=never type=https://a.example/100%2525",
    );
    row(
        none,
        urn,
        "breaking: `user_gone`: type URI urn:shop:gone is new; take it back, or make a new code",
        "user_gone 404 grpc=NOT_FOUND retry=never type=urn:shop:gone",
    );
    row(
        urn,
        none,
        "breaking: `user_gone`: type URI urn:shop:gone is gone; put it back, or make a new code",
        "user_gone 404 grpc=NOT_FOUND retry=never",
    );
}

#[test]
fn retry() {
    let never = catalog! { #[api(status = 500, code = "store_failed", retry = never)] A };
    let maybe = catalog! { #[api(status = 500, code = "store_failed")] A };
    let backoff = catalog! { #[api(status = 500, code = "store_failed", retry = backoff)] A };
    let line = |retry: &str| format!("store_failed 500 grpc=INTERNAL retry={retry}");
    for (before, after, old, new) in
        [(maybe, never, "maybe", "never"), (backoff, never, "backoff", "never"), (backoff, maybe, "backoff", "maybe")]
    {
        let text = format!("`store_failed`: retry {old} is now {new}; put it back, or make a new code");
        row(before, after, &format!("breaking: {text}"), &line(new));
        let text = format!("`store_failed`: retry {new} is now {old}; write it down");
        row(after, before, &format!("compatible: {text}"), &line(old));
    }
}

#[test]
fn default_delay() {
    let none = catalog! { #[api(status = 503, code = "store_down")] A };
    let short = catalog! { #[api(status = 503, code = "store_down", retry_after = 1)] A };
    let long = catalog! { #[api(status = 503, code = "store_down", retry_after = 86400)] A };
    let text = |change: &str| format!("compatible: `store_down`: default delay {change}; write it down");
    let line = |delay: &str| format!("store_down 503 grpc=UNAVAILABLE retry=backoff{delay}");
    row(none, short, &text("none is now 1 s"), &line(" after=1"));
    row(short, long, &text("1 s is now 86400 s"), &line(" after=86400"));
    row(long, none, &text("86400 s is now none"), &line(""));
}

#[test]
fn header() {
    let none = catalog! { #[api(status = 401, code = "signed_out")] A };
    let one = catalog! { #[api(status = 401, code = "signed_out", header("WWW-Authenticate", "Bearer"))] A };
    let other = catalog! { #[api(status = 401, code = "signed_out", header("WWW-Authenticate", "DPoP"))] A };
    row(
        one,
        none,
        "breaking: `signed_out`: header www-authenticate is gone; put it back, or make a new code",
        "signed_out 401 grpc=UNAUTHENTICATED retry=never",
    );
    let written = "signed_out 401 grpc=UNAUTHENTICATED retry=never header=www-authenticate";
    row(none, one, "compatible: `signed_out`: header www-authenticate is new; write it down", written);
    // What is promised is that it is there.
    unseen(one, other, written);
}

#[test]
fn header_of_a_field() {
    let none = catalog! { #[api(status = 429, code = "too_fast")] A { #[api(private)] limit: u32 } };
    let field = catalog! { #[api(status = 429, code = "too_fast")] A { #[api(header("X-Limit"))] limit: u32 } };
    let fixed = catalog! { #[api(status = 429, code = "too_fast", header("X-Limit", "100"))] A };
    let written = "too_fast 429 grpc=RESOURCE_EXHAUSTED retry=backoff header=x-limit";
    row(
        field,
        none,
        "breaking: `too_fast`: header x-limit is gone; put it back, or make a new code",
        "too_fast 429 grpc=RESOURCE_EXHAUSTED retry=backoff",
    );
    row(none, field, "compatible: `too_fast`: header x-limit is new; write it down", written);
    // Where its value is from is nothing to a client.
    unseen(fixed, field, written);
    unseen(field, fixed, written);
}

/// Message, title, description, category, since, deprecated, log, hidden, help.
#[test]
fn what_is_not_part_of_it() {
    let plain = catalog! { #[api(status = 404, code = "user_gone", msg = "No user {id}.")] A { id: u64 } };
    let written = "user_gone 404 grpc=NOT_FOUND retry=never param=id:integer";
    unseen(plain, catalog! { #[api(status = 404, code = "user_gone", msg = "{id} is gone.")] A { id: u64 } }, written);
    let other = catalog! {
        /// The account was deleted.
        #[api(
            status = 404, code = "user_gone", msg = "No user {id}.", title = "Gone", category = "users", since = "1.2",
            deprecated = "ask for accounts", log = warn, hidden, help = "https://a.example/help"
        )]
        Renamed { id: u64 }
    };
    unseen(plain, other, written);
}
