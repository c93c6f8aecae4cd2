//! Codes that have the place of others: renamed, with and without `was`, merged, and read no more.

use super::{catalog, check, history, renamed_once, user, user_and_order};

#[test]
fn renamed() {
    check(
        user(),
        catalog! { #[api(status = 404, code = "account_not_found")] User },
        &[
            "breaking: `user_not_found`: is gone, perhaps renamed to `account_not_found`; put it back, or write \
             `was = \"user_not_found\"` at `account_not_found` to keep clients reading both",
            "compatible: `account_not_found`: is new, status 404; write it down",
        ],
        "account_not_found 404 grpc=NOT_FOUND retry=never\n[retired]\nuser_not_found 404\n",
    );
}

#[test]
fn renamed_with_was() {
    check(
        user(),
        catalog! { #[api(status = 404, code = "account_not_found", was = "user_not_found")] User },
        &["compatible: `user_not_found`: is now `account_not_found`, whose `was` keeps clients reading both; \
             write it down"],
        "account_not_found 404 grpc=NOT_FOUND retry=never\n[retired]\nuser_not_found 404 now=account_not_found\n",
    );
}

/// `was` blesses the name. What else clients depend on is compared with what the old code promised.
#[test]
fn renamed_with_was_and_changed() {
    check(
        user(),
        catalog! {
            #[api(status = 410, code = "account_gone", grpc = NOT_FOUND, was = "user_not_found")]
            User { #[api(param)] id: u64 }
        },
        &[
            "breaking: `user_not_found`: as `account_gone`: status 404 is now 410; put it back, or make a new code",
            "compatible: `user_not_found`: is now `account_gone`, whose `was` keeps clients reading both; write it down",
            "compatible: `user_not_found`: as `account_gone`: param id is new; write it down",
        ],
        "account_gone 410 grpc=NOT_FOUND retry=never param=id:integer\n[retired]\n\
         user_not_found 404 now=account_gone\n",
    );
}

/// Which of the two has its place cannot be known.
#[test]
fn renamed_with_two_candidates() {
    let two = catalog! {
        #[api(status = 404, code = "account_not_found")]
        A,
        #[api(status = 404, code = "login_not_found")]
        B
    };
    check(
        user(),
        two,
        &[
            "breaking: `user_not_found`: is gone; put it back, or retire it for ever",
            "compatible: `account_not_found`: is new, status 404; write it down",
            "compatible: `login_not_found`: is new, status 404; write it down",
        ],
        "account_not_found 404 grpc=NOT_FOUND retry=never\nlogin_not_found 404 grpc=NOT_FOUND retry=never\n\
         [retired]\nuser_not_found 404\n",
    );
    check(
        two,
        user(),
        &[
            "breaking: `account_not_found`: is gone; put it back, or retire it for ever",
            "breaking: `login_not_found`: is gone; put it back, or retire it for ever",
            "compatible: `user_not_found`: is new, status 404; write it down",
        ],
        "user_not_found 404 grpc=NOT_FOUND retry=never\n[retired]\naccount_not_found 404\nlogin_not_found 404\n",
    );
}

/// A code that is taken over by one that is there already.
#[test]
fn merged() {
    check(
        user_and_order(),
        catalog! { #[api(status = 404, code = "user_not_found", was = "order_paid")] User },
        &[
            "breaking: `order_paid`: as `user_not_found`: status 409 is now 404; put it back, or make a new code",
            "breaking: `order_paid`: as `user_not_found`: gRPC code ABORTED is now NOT_FOUND; put it back, or make a \
             new code",
            "breaking: `order_paid`: as `user_not_found`: retry maybe is now never; put it back, or make a new code",
            "compatible: `order_paid`: is now `user_not_found`, whose `was` keeps clients reading both; write it down",
        ],
        "user_not_found 404 grpc=NOT_FOUND retry=never\n[retired]\norder_paid 409 now=user_not_found\n",
    );
}

#[test]
fn renamed_twice() {
    let written = "login_not_found 404 grpc=NOT_FOUND retry=never\n[retired]\n\
                   account_not_found 404 now=login_not_found\nuser_not_found 404 now=login_not_found\n";
    history(
        &[user(), renamed_once()],
        catalog! {
            #[api(status = 404, code = "login_not_found", was = "account_not_found", was = "user_not_found")]
            User
        },
        &[
            "compatible: `account_not_found`: is now `login_not_found`, whose `was` keeps clients reading both; \
             write it down",
            "compatible: `user_not_found`: is retired, and read as `login_not_found`; write it down",
        ],
        written,
    );
    // The first of the former codes is forgotten.
    history(
        &[user(), renamed_once()],
        catalog! { #[api(status = 404, code = "login_not_found", was = "account_not_found")] User },
        &[
            "breaking: `user_not_found`: is no longer read as `account_not_found`; put its `was` back",
            "compatible: `account_not_found`: is now `login_not_found`, whose `was` keeps clients reading both; \
             write it down",
        ],
        "login_not_found 404 grpc=NOT_FOUND retry=never\n[retired]\naccount_not_found 404 now=login_not_found\n\
         user_not_found 404\n",
    );
}

#[test]
fn was_is_gone() {
    history(
        &[user(), renamed_once()],
        catalog! { #[api(status = 404, code = "account_not_found")] User },
        &["breaking: `user_not_found`: is no longer read as `account_not_found`; put its `was` back"],
        "account_not_found 404 grpc=NOT_FOUND retry=never\n[retired]\nuser_not_found 404\n",
    );
}

#[test]
fn was_is_another_codes() {
    let written = "account_not_found 404 grpc=NOT_FOUND retry=never\norder_paid 409 grpc=ABORTED retry=maybe\n\
                   [retired]\nuser_not_found 404 now=order_paid\n";
    history(
        &[user(), renamed_once()],
        catalog! {
            #[api(status = 404, code = "account_not_found")]
            User,
            #[api(status = 409, code = "order_paid", was = "user_not_found")]
            Order
        },
        &[
            "breaking: `user_not_found`: is read as `order_paid`, no longer as `account_not_found`; put its `was` back",
            "compatible: `order_paid`: is new, status 409; write it down",
        ],
        written,
    );
}

/// A code that was never in the lock.
#[test]
fn was_alone() {
    check(
        catalog! { #[api(status = 404, code = "account_not_found")] User },
        renamed_once(),
        &["compatible: `user_not_found`: is a former code, and read as `account_not_found`; write it down"],
        "account_not_found 404 grpc=NOT_FOUND retry=never\n[retired]\nuser_not_found 404 now=account_not_found\n",
    );
}

/// It keeps the status that it had.
#[test]
fn retired_and_then_read_by_was() {
    history(
        &[user_and_order(), user()],
        catalog! { #[api(status = 404, code = "user_not_found", was = "order_paid")] User },
        &["compatible: `order_paid`: is retired, and read as `user_not_found`; write it down"],
        "user_not_found 404 grpc=NOT_FOUND retry=never\n[retired]\norder_paid 409 now=user_not_found\n",
    );
}
