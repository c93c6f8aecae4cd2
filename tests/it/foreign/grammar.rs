//! What is JSON, `serde_json` decides: what it takes is read, each value as it stands there, and what it refuses is only a body.

use std::collections::BTreeMap;

use proptest::{collection::vec, prelude::*, sample::select};
use serde_json::value::RawValue;

use super::read;

/// Pieces of values, whole and broken, and what may stand between them.
const PIECES: [&str; 58] = [
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "\\",
    " ",
    "\n",
    "\r\t",
    "\u{c}",
    "\u{a0}",
    "\0",
    "\u{1f}",
    "0",
    "7",
    "-",
    "+",
    ".",
    "e",
    "E",
    "00",
    "-0",
    "1.50",
    "-12.0e+10",
    "1E-7",
    "1e400",
    "0x1",
    "123456789012345678901234567890",
    "true",
    "false",
    "null",
    "tru",
    "nul",
    "True",
    "NaN",
    "\"\"",
    "\"plain text\"",
    "\"exactly8\"",
    "\"of seventeen byte\"",
    "\"\u{e9}\u{20ac}\u{1f600}\"",
    "\"del\u{7f}\"",
    "\"tab\tinside\"",
    "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
    "\"seven..\\n\"",
    "\"\\u00e9\"",
    "\"\\uD83D\\uDE00\"",
    "\"\\ud800\"",
    "\"\\u12\"",
    "\"\\u12g4\"",
    "\"\\x\"",
    "[1, 2]",
    "[[], {}]",
    "{\"y\": {\"z\": [null]}}",
    ",\"x\":",
    ",\"y\":",
    "1,\"\\u0078\":2",
];

#[track_caller]
fn check(value: &str) {
    let body = format!(r#"{{"x":{value}}}"#);
    let response = read(400, &body);
    let is_json = serde_json::from_str::<&RawValue>(&body).is_ok();
    assert_eq!(response.params().len() > 0, is_json, "{body}");
    if let Ok(expected) = serde_json::from_str::<BTreeMap<String, &RawValue>>(&body) {
        let expected: Vec<(&str, &str)> = expected.iter().map(|(name, json)| (&**name, json.get())).collect();
        let mut params: Vec<(&str, &str)> = response.params().collect();
        params.sort_unstable();
        assert_eq!(params, expected, "{body}");
    }
}

#[test]
fn a_piece_or_two_are_read_as_serde_json_reads_them() {
    for first in PIECES {
        check(first);
        for second in PIECES {
            check(&format!("{first}{second}"));
            check(&format!("[{first},{second}]"));
            check(&format!("\"{first}{second}\""));
        }
    }
}

proptest! {
    #[test]
    fn any_pieces_are_read_as_serde_json_reads_them(pieces in vec(select(&PIECES[..]), 0..12)) {
        check(&pieces.concat());
    }
}
