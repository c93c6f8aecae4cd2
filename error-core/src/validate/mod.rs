//! The reports of validators as issues, with codes and messages of ours: `CODES.md` has the table.
//!
//! The validators' own texts are never sent, nor the copies of refused values that they keep. What an application said by
//! itself, a code or a text, is public and is sent. The extractors are in `web/axum/valid`.

#[cfg(feature = "garde")]
mod garde;
#[cfg(feature = "validator")]
mod validator;

use crate::{Issue, Place};

/// How many issues are made of a report. A small body can break a rule a million times, and each is many bytes in the answer.
const MOST: usize = 100;

/// What a validator found.
pub(crate) trait Findings {
    /// Its first hundred issues, in this part of a request.
    fn issues_in(&self, place: Place) -> Vec<Issue>;
}

/// A validator's rule that a value broke: a code and a message.
#[derive(Clone, Copy)]
struct Rule(&'static str, &'static str);

macro_rules! rules {
    ($($name:ident $code:literal $message:literal)*) => {
        #[allow(dead_code, reason = "a validator does not have all of them")]
        impl Rule {
            $(const $name: Self = Self($code, $message);)*
        }
    };
}
rules! {
    MISSING "missing" "is missing"
    TOO_SHORT "too_short" "is too short"
    TOO_LONG "too_long" "is too long"
    WRONG_LENGTH "wrong_length" "has the wrong length"
    TOO_SMALL "too_small" "is too small"
    TOO_LARGE "too_large" "is too large"
    OUT_OF_RANGE "out_of_range" "is out of range"
    EMAIL "not_an_email" "is not an e-mail address"
    URL "not_a_url" "is not a URL"
    IP "not_an_ip" "is not an IP address"
    IPV4 "not_an_ipv4" "is not an IPv4 address"
    IPV6 "not_an_ipv6" "is not an IPv6 address"
    CARD_NUMBER "not_a_card_number" "is not a card number"
    PHONE_NUMBER "not_a_phone_number" "is not a phone number"
    ASCII "not_ascii" "has other characters than ASCII"
    ALPHANUMERIC "not_alphanumeric" "has other characters than letters and digits"
    CONTROL_CHARACTER "control_character" "has a control character"
    FORMAT "wrong_format" "has the wrong format"
    LACKS_TEXT "lacks_text" "lacks a text that must be in it"
    LACKS_PREFIX "lacks_prefix" "does not begin as it must"
    LACKS_SUFFIX "lacks_suffix" "does not end as it must"
    FORBIDDEN_TEXT "forbidden_text" "has a text that must not be in it"
    MISMATCH "mismatch" "is not the same"
    INVALID "invalid" "is invalid"
}

impl Rule {
    /// The issue with this code and message.
    fn mark(self, issue: Issue) -> Issue {
        issue.code(self.0).message(self.1)
    }
}

/// A field's name as it is without Rust's mark for keywords.
fn field_name(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}
