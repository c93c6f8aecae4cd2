//! The file's format: as WIRE has it, read in any order and with any line ends, written in one way.

use super::{Folder, outside_ci};
use error_core::{
    ApiError, Catalogued, ErrorSpec, Group, ParamSpec, Schema,
    lock::{Accept, Lock, accept, verify},
};
use std::fs;

const SAMPLE: &str = "\
errors.lock 1 shop.example.com https://errors.shop.example.com/
email_taken 409 grpc=ALREADY_EXISTS retry=maybe
user_not_found 404 errno=40401 grpc=NOT_FOUND retry=never param=user_id:integer
[retired]
user_gone 410 now=user_not_found
";

mod before {
    use error_core::ApiError;

    #[derive(Debug, ApiError)]
    pub(super) enum UserError {
        #[api(status = 404, code = "user_not_found", errno = 40401, msg = "No user with id {user_id}.")]
        NotFound { user_id: u64 },
        #[api(status = 410, code = "user_gone")]
        Gone,
    }
}

#[derive(Debug, ApiError)]
enum UserError {
    #[api(status = 404, code = "user_not_found", errno = 40401, was = "user_gone", msg = "No user with id {user_id}.")]
    NotFound { user_id: u64 },
    #[api(status = 409, code = "email_taken", grpc = ALREADY_EXISTS)]
    EmailTaken,
}

error_core::catalog! {
    static BEFORE = {
        domain: "shop.example.com", docs: "https://errors.shop.example.com/", errors: [before::UserError],
    };
}
error_core::catalog! {
    static SHOP = { domain: "shop.example.com", docs: "https://errors.shop.example.com/", errors: [UserError] };
}

#[test]
fn the_sample() {
    outside_ci(|| {
        let folder = Folder::new();
        accept(&BEFORE, &folder.lock(), Accept::Compatible).unwrap();
        accept(&SHOP, &folder.lock(), Accept::Breaking).unwrap();
        assert_eq!(fs::read_to_string(folder.lock()).unwrap(), SAMPLE);
        verify(&SHOP, &folder.lock()).unwrap();
    });
}

/// That a text is read as the sample is, and written so.
#[track_caller]
fn same(text: &str) {
    let lock: Lock = text.parse().unwrap_or_else(|error| panic!("{error}:\n{text}"));
    assert_eq!(lock, SAMPLE.parse().unwrap());
    assert_eq!(lock.to_string(), SAMPLE);
}

#[test]
fn any_order_is_read() {
    let lines: Vec<_> = SAMPLE.lines().collect();
    let [first, taken, missing, retired, gone] = lines[..] else { unreachable!() };
    same(&format!("{first}\n{missing}\n{taken}\n{retired}\n{gone}\n"));
    // As a merge of both sides' lines may leave it.
    same(&format!("{first}\n{taken}\n{retired}\n{gone}\n{missing}\n"));
    same(&format!("{first}\n{retired}\n{gone}\n{missing}\n{taken}\n"));
    same(&format!("{first}\n{retired}\n{gone}\n{first}\n{missing}\n{taken}\n"));
}

#[test]
fn equal_lines_are_one() {
    let doubled: String = SAMPLE.lines().flat_map(|line| [line, "\n", line, "\n"]).collect();
    same(&doubled);
    same(&format!("{SAMPLE}{SAMPLE}"));
    // Equal are the words, not how many spaces stand between them.
    same(&SAMPLE.replace("\nemail", "\nemail_taken   409\tretry=maybe grpc=ALREADY_EXISTS\nemail"));
}

#[test]
fn line_ends_and_white_space() {
    same(&SAMPLE.replace('\n', "\r\n"));
    same(&format!("\u{feff}{SAMPLE}"));
    same(&format!("\u{feff}{}", SAMPLE.replace('\n', "\r\n")));
    same(&SAMPLE.replace('\n', "  \n\n"));
    same(&SAMPLE.replace(' ', "\t"));
}

/// Of two branches that retired a code, one may know which has its place.
#[test]
fn a_retired_code_in_two_ways() {
    same(&SAMPLE.replace("[retired]\n", "[retired]\nuser_gone 410\n"));
    same(&format!("{SAMPLE}user_gone 410\n"));
}

#[test]
fn first_lines() {
    for (text, written) in [
        ("errors.lock 1 - -\n", "errors.lock 1 - -\n"),
        ("errors.lock 1 a.example -\n", "errors.lock 1 a.example -\n"),
        ("errors.lock  1\t-  https://a.example/%2520#  \r\n\r\n", "errors.lock 1 - https://a.example/%2520#\n"),
        ("errors.lock 1 - -\n[retired]\n", "errors.lock 1 - -\n"),
        ("errors.lock 1 - -\n[retired]\nuser_gone 410\n", "errors.lock 1 - -\n[retired]\nuser_gone 410\n"),
    ] {
        assert_eq!(text.parse::<Lock>().unwrap().to_string(), written);
    }
}

/// A spec by hand may have names that the derive refuses.
struct Strange;

static STRANGE: [ErrorSpec; 1] = [ErrorSpec::new(422, "strange_params", "?").with_params(&[
    ParamSpec::new("", Schema::ANY),
    ParamSpec::new("a b", Schema::STRING.format("x y")),
    ParamSpec::new("a:b?", Schema::STRING.one_of(&["two words", "a|b", "a", "100%", "%41"]).optional()),
    ParamSpec::new("línea\n", Schema::array(&Schema::map(&Schema::STRING.format("uuid").optional()))),
])];

impl Catalogued for Strange {
    const GROUP: &'static Group = &Group::new("Strange", module_path!(), &STRANGE);
}

error_core::catalog! { static STRANGE_ONE = { docs: "https://a.example/a page%20/", errors: [Strange] }; }

#[test]
fn strange_names_come_back() {
    outside_ci(|| {
        let folder = Folder::new();
        accept(&STRANGE_ONE, &folder.lock(), Accept::Compatible).unwrap();
        let expected = "\
errors.lock 1 - https://a.example/a%20page%2520/
strange_params 422 grpc=INVALID_ARGUMENT retry=never param=:any param=a%20b:string(x%20y) \
param=a%3Ab%3F?:string{%2541|100%25|a|a||b|two%20words} param=línea%0A:map<string(uuid)?>[]
";
        assert_eq!(fs::read_to_string(folder.lock()).unwrap(), expected);
        verify(&STRANGE_ONE, &folder.lock()).unwrap();
        assert_eq!(Lock::of(&STRANGE_ONE).to_string(), expected);
    });
}

/// Which choices there are matters, not in which order they are declared.
#[test]
fn choices() {
    struct One;
    struct Other;
    static ONE: [ErrorSpec; 1] = [ErrorSpec::new(422, "bad_size", "?")
        .with_params(&[ParamSpec::new("size", Schema::STRING.one_of(&["s", "m", "l"]))])];
    static OTHER: [ErrorSpec; 1] = [ErrorSpec::new(422, "bad_size", "?")
        .with_params(&[ParamSpec::new("size", Schema::STRING.one_of(&["l", "m", "s"]))])];
    impl Catalogued for One {
        const GROUP: &'static Group = &Group::new("One", module_path!(), &ONE);
    }
    impl Catalogued for Other {
        const GROUP: &'static Group = &Group::new("Other", module_path!(), &OTHER);
    }
    error_core::catalog! { static SIZES = { errors: [One] }; }
    error_core::catalog! { static SAME = { errors: [Other] }; }
    assert_eq!(Lock::of(&SIZES), Lock::of(&SAME));
    assert!(Lock::of(&SIZES).to_string().ends_with(" param=size:string{l|m|s}\n"));
}
