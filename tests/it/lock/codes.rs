//! Codes that come, go, are renamed and come back, and what is changed of the whole.

use super::{Folder, catalog, check, check_file, lines, outside_ci};
use error_core::{
    ApiError, Catalog, HttpError,
    lock::{Accept, LockError, accept, verify},
};
use std::fs;

/// Writes a lock for each of these catalogues in turn, accepting all, and then looks at the change to the last.
#[track_caller]
fn history(before: &[&Catalog], after: &Catalog, expected: &[&str], below: &str) {
    outside_ci(|| {
        let folder = Folder::new();
        for catalog in before {
            accept(catalog, &folder.lock(), Accept::Breaking).unwrap();
        }
        check_file(&folder, before[before.len() - 1], after, expected, below);
    });
}

fn user() -> &'static Catalog {
    catalog! { #[api(status = 404, code = "user_not_found")] User }
}

fn user_and_order() -> &'static Catalog {
    catalog! {
        #[api(status = 404, code = "user_not_found")]
        User,
        #[api(status = 409, code = "order_paid")]
        Order
    }
}

#[test]
fn added() {
    check(
        user(),
        user_and_order(),
        &["compatible: `order_paid`: is new, status 409; write it down"],
        "order_paid 409 grpc=ABORTED retry=maybe\nuser_not_found 404 grpc=NOT_FOUND retry=never\n",
    );
}

#[test]
fn hidden_codes_are_there() {
    check(
        user(),
        catalog! {
            #[api(status = 404, code = "user_not_found")]
            User,
            #[api(status = 409, code = "order_paid", hidden)]
            Order
        },
        &["compatible: `order_paid`: is new, status 409; write it down"],
        "order_paid 409 grpc=ABORTED retry=maybe\nuser_not_found 404 grpc=NOT_FOUND retry=never\n",
    );
}

#[test]
fn gone() {
    check(
        user_and_order(),
        user(),
        &["breaking: `order_paid`: is gone; put it back, or retire it for ever"],
        "user_not_found 404 grpc=NOT_FOUND retry=never\n[retired]\norder_paid 409\n",
    );
}

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

fn renamed_once() -> &'static Catalog {
    catalog! { #[api(status = 404, code = "account_not_found", was = "user_not_found")] User }
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

#[test]
fn retired_and_used_again() {
    let line =
        "forbidden: `order_paid`: is a retired code, which old clients know as another error; choose another one";
    history(&[user_and_order(), user()], user_and_order(), &[line], "");
    // Also by what was renamed: other changes do not hide it.
    history(
        &[user(), renamed_once()],
        user(),
        &[
            "forbidden: `user_not_found`: is a retired code, which old clients know as another error; choose another one",
            "breaking: `account_not_found`: is gone, perhaps renamed to `user_not_found`; put it back, or write \
             `was = \"account_not_found\"` at `user_not_found` to keep clients reading both",
        ],
        "",
    );
}

mod moved {
    use error_core::ApiError;

    #[derive(Debug, ApiError)]
    pub(super) enum Before {
        #[api(status = 404, code = "user_not_found")]
        User,
        #[api(status = 409, code = "order_paid")]
        Order,
    }

    #[derive(Debug, ApiError)]
    #[api(status = 409, code = "order_paid")]
    pub(super) struct OrderPaid;

    #[derive(Debug, ApiError)]
    pub(super) enum After {
        #[api(transparent)]
        Order(OrderPaid),
        #[api(status = 404, code = "user_not_found")]
        NoUser,
    }

    error_core::catalog! { pub(super) static BEFORE = { domain: "shop.example.com", errors: [Before] }; }
    error_core::catalog! { pub(super) static AFTER = { domain: "shop.example.com", errors: [After] }; }
}

#[test]
fn moved_to_another_enum() {
    let written = "order_paid 409 grpc=ABORTED retry=maybe\nuser_not_found 404 grpc=NOT_FOUND retry=never\n";
    check(&moved::BEFORE, &moved::AFTER, &[], written);
}

#[derive(Debug, ApiError)]
#[api(status = 404, code = "user_not_found")]
struct NoUser;

#[derive(Debug, ApiError)]
#[api(status = 404, code = "page_not_found")]
struct NoPage;

error_core::catalog! { static BARE = { errors: [NoUser, HttpError] }; }
error_core::catalog! { static SHOP = { title: "Shop", domain: "shop.example.com", errors: [NoUser, HttpError] }; }
error_core::catalog! {
    static MOVED = { title: "Store", domain: "store.example.com", docs: "https://e.example/#", errors: [NoUser, HttpError] };
}
error_core::catalog! {
    static DOCS = { domain: "store.example.com", docs: "https://e.example/errors?code=", errors: [NoUser, HttpError] };
}
error_core::catalog! { static OTHER = { domain: "pages.example.com", errors: [NoPage, HttpError] }; }

/// The whole of what changes is one line each, and the first line of the file.
#[track_caller]
fn check_whole(before: &Catalog, after: &Catalog, expected: &[&str], first: &str) {
    outside_ci(|| {
        let folder = Folder::new();
        accept(before, &folder.lock(), Accept::Compatible).unwrap();
        assert_eq!(lines(verify(after, &folder.lock())), expected);
        assert_eq!(lines(accept(after, &folder.lock(), Accept::Compatible).map(drop)), expected);
        accept(after, &folder.lock(), Accept::Breaking).unwrap();
        assert_eq!(fs::read_to_string(folder.lock()).unwrap().lines().next(), Some(first));
        verify(after, &folder.lock()).unwrap();
    });
}

#[test]
fn domain_and_docs_base() {
    check_whole(
        &SHOP,
        &MOVED,
        &[
            "breaking: domain shop.example.com is now store.example.com; it is part of every error, undo it",
            "breaking: docs base https://e.example/# is new; it is part of every error, undo it",
        ],
        "errors.lock 1 store.example.com https://e.example/#",
    );
    check_whole(
        &MOVED,
        &DOCS,
        &["breaking: docs base https://e.example/# is now https://e.example/errors?code=; \
             it is part of every error, undo it"],
        "errors.lock 1 store.example.com https://e.example/errors?code=",
    );
    check_whole(
        &BARE,
        &SHOP,
        &["breaking: domain shop.example.com is new; it is part of every error, undo it"],
        "errors.lock 1 shop.example.com -",
    );
    check_whole(
        &DOCS,
        &BARE,
        &[
            "breaking: domain store.example.com is gone; it is part of every error, undo it",
            "breaking: docs base https://e.example/errors?code= is gone; it is part of every error, undo it",
        ],
        "errors.lock 1 - -",
    );
}

/// The built-in codes, which it has too, do not make it the same.
#[test]
fn of_another_catalogue() {
    outside_ci(|| {
        let folder = Folder::new();
        accept(&SHOP, &folder.lock(), Accept::Compatible).unwrap();
        for error in [
            verify(&OTHER, &folder.lock()).unwrap_err(),
            accept(&OTHER, &folder.lock(), Accept::Compatible).unwrap_err(),
            accept(&OTHER, &folder.lock(), Accept::Breaking).unwrap_err(),
        ] {
            assert!(matches!(&error, LockError::Foreign { domain } if domain == "shop.example.com"), "{error:?}");
            let text = "this is the lock of `shop.example.com`: give this catalogue a file of its own";
            assert_eq!(error.to_string(), text);
        }
        verify(&SHOP, &folder.lock()).unwrap();
    });
}
