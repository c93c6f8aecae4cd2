//! The issues of the wide set, and texts that are hard to write.

use std::collections::BTreeMap;

use error_core::{Issue, Place, Pointer};

/// The issue of the samples in WIRE.md.
pub(crate) fn qty() -> Issue {
    Issue::body("items[0].qty").code("too_small").message("must be at least 1").param("min", &1)
}

/// What a text can hold that a careless writer breaks on.
pub(crate) const HOSTILE: [&str; 14] = [
    "\"quoted\"",
    "back\\slash",
    "\\",
    "\\u0041 \\n \\\"",
    "\0\u{1}\u{8}\t\n\u{b}\u{c}\r\u{1f}\u{7f}\u{80}\u{9f}",
    "\u{2028}\u{2029}",
    "😀 👩‍👩‍👧 é ß 漢字 \u{10ffff}",
    "\u{feff}mark",
    "</script><!-- & 'a'",
    "{\"error\":{\"code\":\"forged\"}}",
    "\",\"code\":\"forged",
    "{0} {order_id} {{}} %s $1",
    "a/b~c~1d#e%20f?g",
    "[0]['a'].b[\"c\"]",
];

/// Issues at every place, with names and pointers of all kinds.
pub(crate) fn issues() -> Vec<(&'static str, Issue)> {
    let many = Pointer::from(("filter", "first name", 0));
    let mut issues = vec![
        ("sample", qty()),
        ("whole body", Issue::body("")),
        ("message alone", Issue::body("email").message("is taken")),
        ("code alone", Issue::body("email").code("taken")),
        ("code in upper case", Issue::body("email").code("TAKEN")),
        ("code of another kind", Issue::body("email").code("value_error.missing / \"x\"").message("")),
        ("empty code", Issue::body("email").code("")),
        ("empty token", Issue::body(Pointer::root().join(""))),
        ("deep", Issue::body("a.b.c[0][1][2].d.e.f[\"g h\"]")),
        ("query", Issue::query("limit").message("must be a number")),
        ("query with brackets", Issue::query("filter[name]").code("unknown")),
        ("query without a name", Issue::query("")),
        ("whole query", Issue::at(Place::Query, Pointer::root())),
        ("query, many tokens", Issue::at(Place::Query, many.clone()).param("max", &3)),
        ("header", Issue::header("X-Key").message("is missing").code("missing")),
        ("header, many tokens", Issue::at(Place::Header, many.clone())),
        ("path", Issue::path("id").message("is no number").param("got", "x")),
        ("whole path", Issue::at(Place::Path, Pointer::root())),
        ("path, many tokens", Issue::at(Place::Path, many.clone())),
        ("cookie", Issue::cookie("session").code("expired")),
        ("cookie, many tokens", Issue::at(Place::Cookie, many)),
        (
            "params of all types",
            Issue::body("a")
                .param("integer", &-1)
                .param("float", &0.5)
                .param("text", "a\"b")
                .param("list", &[1, 2])
                .param("map", &BTreeMap::from([("inner", true)]))
                .param("absent", &None::<u8>),
        ),
    ];
    issues.extend(HOSTILE.iter().map(|text| {
        let pointer = Pointer::root().join(text).join(text);
        ("hostile", Issue::body(pointer).code(*text).message(*text).param(*text, *text))
    }));
    issues.extend(HOSTILE.iter().map(|text| ("hostile query", Issue::query(text))));
    issues
}
