//! 5,000 codes, made in const, to see what documents of that size cost.

use error_core::{ApiError, Catalogued, ErrorSpec, Group, MessageWriter};
use std::fmt;

const COUNT: usize = 5_000;

const KINDS: [(u16, &str, &str, &str); 8] = [
    (400, "invalid", "The request has a field that cannot be understood.", "Look at the field that the message names."),
    (401, "expired", "The session has expired, please sign in again.", "Tokens live for an hour."),
    (
        403,
        "denied",
        "You may not change this resource.",
        "Ask an administrator of the `workspace` for the role *editor*.",
    ),
    (404, "missing", "There is no such thing, or you may not see it.", ""),
    (409, "conflict", "Somebody else has changed it in the meantime.", "Read it again, then send the change again."),
    (422, "refused", "The values do not fit together.", "Each issue says where.\n\n- amounts\n- dates"),
    (429, "limited", "Too many requests in a short time.", ""),
    (503, "closed", "The service is not available at the moment.", "It is back within minutes."),
];

const THINGS: [&str; 8] = ["order", "invoice", "account", "shipment", "customer", "warehouse", "payment", "catalogue"];

/// The text of a code, and its length.
const fn code(number: usize) -> ([u8; 32], usize) {
    let (thing, kind) = (THINGS[number / 8 % 8].as_bytes(), KINDS[number % 8].1.as_bytes());
    let digits = [48 + number / 1000 % 10, 48 + number / 100 % 10, 48 + number / 10 % 10, 48 + number % 10];
    let mut text = [b'_'; 32];
    let mut at = 0;
    while at < thing.len() {
        text[at] = thing[at];
        at += 1;
    }
    let mut i = 0;
    while i < 4 {
        #[allow(clippy::cast_possible_truncation, reason = "it is a digit")]
        let digit = digits[i] as u8;
        text[at + 1 + i] = digit;
        i += 1;
    }
    at += 6;
    let mut i = 0;
    while i < kind.len() {
        text[at + i] = kind[i];
        i += 1;
    }
    (text, at + kind.len())
}

static CODES: [([u8; 32], usize); COUNT] = {
    let mut codes = [([0; 32], 0); COUNT];
    let mut at = 0;
    while at < COUNT {
        codes[at] = code(at);
        at += 1;
    }
    codes
};

static SPECS: [ErrorSpec; COUNT] = {
    let mut specs = [ErrorSpec::new(400, "placeholder", ""); COUNT];
    let mut at = 0;
    while at < COUNT {
        let (text, length) = &CODES[at];
        let Ok(code) = std::str::from_utf8(text.split_at(*length).0) else { panic!("it is ASCII") };
        let (status, title, message, description) = KINDS[at % 8];
        specs[at] = ErrorSpec::new(status, code, message).with_title(title).with_description(description);
        at += 1;
    }
    specs
};

#[derive(Debug)]
pub(crate) struct Many;

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
        fmt::Write::write_str(out, "many")
    }
}

impl Catalogued for Many {
    const GROUP: &'static Group = &Group::new("Many", module_path!(), &SPECS);
}

error_core::catalog! {
    pub(crate) static MANY = {
        title: "Many",
        domain: "many.example.com",
        docs: "https://errors.many.example.com/#",
        errors: [Many],
    };
}
