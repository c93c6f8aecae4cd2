//! Codes that come, go and come back, and what is changed of the whole.

use super::{Folder, catalog, check, history, lines, outside_ci, renamed_once, user, user_and_order};
use error_core::{
    ApiError, Catalog, HttpError,
    lock::{Accept, LockError, accept, verify},
};
use std::fs;

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
