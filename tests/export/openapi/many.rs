//! Many codes, and more of them.

use super::{each_object, parse, shapes};
use error_core::{
    ApiError, Catalogued, ErrorSpec, Group, MessageWriter,
    export::{JsonSchema, OpenApi},
};
use std::{
    fmt::{self, Write as _},
    time::Instant,
};

const COUNT: usize = 5_000;

/// `code_0000`, `code_0001`, …
static CODES: [[u8; 9]; COUNT] = {
    let mut codes = [*b"code_0000"; COUNT];
    let mut i = 0;
    while i < COUNT {
        let digits = [i / 1000, i / 100 % 10, i / 10 % 10, i % 10];
        let mut at = 0;
        while at < 4 {
            codes[i][5 + at] = b"0123456789"[digits[at]];
            at += 1;
        }
        i += 1;
    }
    codes
};

static SPECS: [ErrorSpec; COUNT] = {
    let mut specs = [ErrorSpec::new(400, "any_code", "One of many errors that an API may have."); COUNT];
    let mut i = 0;
    while i < COUNT {
        if let Ok(code) = str::from_utf8(&CODES[i]) {
            let status = [400, 401, 402, 403, 404][i % 5];
            specs[i] = ErrorSpec::new(status, code, "One of many errors that an API may have.");
        }
        i += 1;
    }
    specs
};

#[derive(Debug)]
struct Many;

impl fmt::Display for Many {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("many")
    }
}

impl std::error::Error for Many {}

impl ApiError for Many {
    fn spec(&self) -> &'static ErrorSpec {
        &SPECS[0]
    }

    fn write_message(&self, out: &mut MessageWriter<'_>) -> fmt::Result {
        write!(out, "many")
    }
}

impl Catalogued for Many {
    const GROUP: &'static Group = &Group::new("Many", module_path!(), &SPECS);
}

error_core::catalog! {
    static MANY = { title: "Many", domain: "many.example.com", docs: "https://many.example.com/", errors: [Many] };
}

#[test]
#[ignore = "`cargo test --release --features export --test export -- --ignored within_a_second` takes its time"]
fn five_thousand_codes_within_a_second() {
    let mut slow = Vec::new();
    for (name, shape) in shapes(&MANY) {
        let document = OpenApi::new(&MANY).shape(shape);
        for (kind, make) in [("json", OpenApi::to_json as fn(&_) -> String), ("yaml", OpenApi::to_yaml)] {
            let start = Instant::now();
            let length = make(&document).len();
            slow.push((start.elapsed(), name, kind, length));
        }
    }
    for (name, shape) in shapes(&MANY) {
        let start = Instant::now();
        let length = JsonSchema::new(&MANY).shape(shape).to_string().len();
        slow.push((start.elapsed(), name, "schema", length));
    }
    slow.sort();
    println!("{slow:#?}");
    assert!(slow.last().is_some_and(|(time, ..)| time.as_secs_f64() < 1.0), "{slow:#?}");
}

#[derive(Debug, ApiError)]
#[allow(dead_code, reason = "errors are described here, not made")]
enum Before {
    #[api(status = 404, code = "user_id", msg = "One.")]
    One,
    #[api(status = 404, code = "user_failed", msg = "Two.")]
    Two,
}

#[derive(Debug, ApiError)]
#[allow(dead_code, reason = "errors are described here, not made")]
enum Added {
    #[api(status = 404, code = "useri_d", msg = "Three.")]
    Three,
    #[api(status = 409, code = "user_id_error", msg = "Four.")]
    Four,
}

error_core::catalog! { static BEFORE = { title: "Before", errors: [Before] }; }
error_core::catalog! { static AFTER = { title: "After", errors: [Before, Added] }; }

/// A reference to a component means the same after codes were added.
#[test]
fn added_codes_change_no_names() {
    let (before, after) = (parse(&OpenApi::new(&BEFORE)), parse(&OpenApi::new(&AFTER)));
    let (old, new) = (&before["components"]["schemas"], &after["components"]["schemas"]);
    for name in ["UserIdError", "UserFailedError", "ErrorDefault"] {
        assert!(old[name].is_object() && old[name] == new[name], "{name}");
    }
    let mut codes = Vec::new();
    each_object("", new, &mut |key, members| {
        codes.extend((key == "code").then(|| members.get("enum").cloned()).flatten().map(|codes| codes[0].clone()));
    });
    codes.sort_by_key(ToString::to_string);
    assert_eq!(codes, ["user_failed", "user_id", "user_id_error", "useri_d"]);
}
