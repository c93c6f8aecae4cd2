//! The params of a code that stays: a test for each row of the table.

use super::{catalog, check, row, unseen};
use std::time::Duration;

#[test]
fn gone() {
    row(
        catalog! { #[api(status = 404, code = "user_gone", msg = "No user {user_id}.")] A { user_id: u64 } },
        catalog! { #[api(status = 404, code = "user_gone", msg = "No user.")] A },
        "breaking: `user_gone`: param user_id is gone; put it back, or make a new code",
        "user_gone 404 grpc=NOT_FOUND retry=never",
    );
}

#[test]
fn renamed() {
    let written = "user_gone 404 grpc=NOT_FOUND retry=never param=uid:integer\n";
    let new = "compatible: `user_gone`: param uid is new; write it down";
    let after = catalog! { #[api(status = 404, code = "user_gone", msg = "No {uid}.")] A { uid: u64 } };
    check(
        catalog! { #[api(status = 404, code = "user_gone", msg = "No {user_id}.")] A { user_id: u64 } },
        after,
        &["breaking: `user_gone`: param user_id is gone, perhaps renamed to uid; put it back, or make a new code", new],
        written,
    );
    // Of another type it is another one.
    check(
        catalog! { #[api(status = 404, code = "user_gone", msg = "No {user_id}.")] A { user_id: String } },
        after,
        &["breaking: `user_gone`: param user_id is gone; put it back, or make a new code", new],
        written,
    );
    // Two that are gone, one that came: nobody knows.
    check(
        catalog! { #[api(status = 404, code = "user_gone", msg = "No {one} {two}.")] A { one: u64, two: u64 } },
        after,
        &[
            "breaking: `user_gone`: param one is gone; put it back, or make a new code",
            "breaking: `user_gone`: param two is gone; put it back, or make a new code",
            new,
        ],
        written,
    );
}

#[test]
fn retyped() {
    let number = catalog! { #[api(status = 404, code = "user_gone", msg = "No {id}.")] A { id: u64 } };
    let text = catalog! { #[api(status = 404, code = "user_gone", msg = "No {id}.")] A { id: String } };
    row(
        number,
        text,
        "breaking: `user_gone`: param id is now string, was integer; put it back, or make a new code",
        "user_gone 404 grpc=NOT_FOUND retry=never param=id:string",
    );
    // Which Rust type it is clients do not see.
    let small = catalog! { #[api(status = 404, code = "user_gone", msg = "No {id}.")] A { id: u8 } };
    unseen(number, small, "user_gone 404 grpc=NOT_FOUND retry=never param=id:integer");
}

#[test]
fn retyped_within() {
    let list = catalog! { #[api(status = 422, code = "bad_sizes")] A { #[api(param)] sizes: Vec<u64> } };
    row(
        list,
        catalog! { #[api(status = 422, code = "bad_sizes")] A { #[api(param)] sizes: Vec<Vec<f64>> } },
        "breaking: `bad_sizes`: param sizes is now number[][], was integer[]; put it back, or make a new code",
        "bad_sizes 422 grpc=INVALID_ARGUMENT retry=never param=sizes:number[][]",
    );
    row(
        list,
        catalog! { #[api(status = 422, code = "bad_sizes")] A { #[api(param)] sizes: Vec<Option<u64>> } },
        "breaking: `bad_sizes`: param sizes is now integer?[], was integer[]; put it back, or make a new code",
        "bad_sizes 422 grpc=INVALID_ARGUMENT retry=never param=sizes:integer?[]",
    );
    row(
        list,
        catalog! {
            #[api(status = 422, code = "bad_sizes")]
            A { #[api(param)] sizes: std::collections::BTreeMap<String, bool> }
        },
        "breaking: `bad_sizes`: param sizes is now map<boolean>, was integer[]; put it back, or make a new code",
        "bad_sizes 422 grpc=INVALID_ARGUMENT retry=never param=sizes:map<boolean>",
    );
}

#[test]
fn optional_and_required() {
    let required = catalog! { #[api(status = 404, code = "user_gone")] A { #[api(param)] id: u64 } };
    let optional = catalog! { #[api(status = 404, code = "user_gone")] A { #[api(param)] id: Option<u64> } };
    row(
        required,
        optional,
        "breaking: `user_gone`: param id is optional now; put it back, or make a new code",
        "user_gone 404 grpc=NOT_FOUND retry=never param=id?:integer",
    );
    row(
        optional,
        required,
        "compatible: `user_gone`: param id is always there now; write it down",
        "user_gone 404 grpc=NOT_FOUND retry=never param=id:integer",
    );
}

/// Neither change hides the other.
#[test]
fn retyped_and_optional() {
    check(
        catalog! { #[api(status = 404, code = "user_gone")] A { #[api(param)] id: u64 } },
        catalog! { #[api(status = 404, code = "user_gone")] A { #[api(param)] id: Option<String> } },
        &[
            "breaking: `user_gone`: param id is now string, was integer; put it back, or make a new code",
            "breaking: `user_gone`: param id is optional now; put it back, or make a new code",
        ],
        "user_gone 404 grpc=NOT_FOUND retry=never param=id?:string\n",
    );
}

#[test]
fn added() {
    let none = catalog! { #[api(status = 404, code = "user_gone")] A };
    row(
        none,
        catalog! { #[api(status = 404, code = "user_gone")] A { #[api(param)] id: u64 } },
        "compatible: `user_gone`: param id is new; write it down",
        "user_gone 404 grpc=NOT_FOUND retry=never param=id:integer",
    );
    row(
        none,
        catalog! { #[api(status = 404, code = "user_gone")] A { #[api(param)] waited: Option<Duration> } },
        "compatible: `user_gone`: param waited is new; write it down",
        "user_gone 404 grpc=NOT_FOUND retry=never param=waited?:number",
    );
}

#[test]
fn in_another_order() {
    unseen(
        catalog! { #[api(status = 404, code = "user_gone")] A { #[api(param)] one: u64, #[api(param)] two: bool } },
        catalog! { #[api(status = 404, code = "user_gone")] A { #[api(param)] two: bool, #[api(param)] one: u64 } },
        "user_gone 404 grpc=NOT_FOUND retry=never param=one:integer param=two:boolean",
    );
}
