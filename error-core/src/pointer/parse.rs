//! Reading the three text forms of a `Pointer`.

use std::error::Error;
use std::fmt;

use super::Pointer;
use super::token::{decode, first_token};

/// A text that is no pointer.
///
/// ```
/// let error = error_core::Pointer::parse_path("items[0]qty").unwrap_err();
/// assert_eq!(error.at(), 8);
/// assert_eq!(error.to_string(), "not a path at byte 8: expected `.` or `[`");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PointerError {
    form: &'static str,
    at: usize,
    expected: &'static str,
}

impl PointerError {
    /// The byte of the text at which it stops being one.
    pub const fn at(&self) -> usize {
        self.at
    }
}

impl fmt::Display for PointerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { form, at, expected } = self;
        write!(f, "not a {form} at byte {at}: expected {expected}")
    }
}

impl Error for PointerError {}

pub(super) fn path(text: &str) -> Result<Pointer, PointerError> {
    let fail = |at, expected| PointerError { form: "path", at, expected };
    let mut pointer = Pointer::root();
    // Only a JSON string can be spelt in several ways: a text without one is already as we would write it.
    let respell = text.contains('"');
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let found = first_token(rest, at == 0);
        let (token, length) = found.map_err(|(offset, expected)| fail(at + offset, expected))?;
        if respell {
            pointer.push(decode(token).ok_or(fail(at + 1, "a JSON string"))?);
        }
        at += length;
    }
    if !respell {
        pointer.path = text.into();
    }
    Ok(pointer)
}

pub(super) fn pointer(text: &str) -> Result<Pointer, PointerError> {
    let fail = |at, expected| PointerError { form: "JSON Pointer", at, expected };
    if !text.is_empty() && !text.starts_with('/') {
        return Err(fail(0, "`/`"));
    }
    for (at, _) in text.match_indices('~') {
        if !matches!(text.as_bytes().get(at + 1), Some(b'0' | b'1')) {
            return Err(fail(at + 1, "`0` or `1`"));
        }
    }
    // In this order, so that `~01` becomes `~1` and not `/` (RFC 6901 section 4).
    Ok(text.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~")).collect())
}

pub(super) fn fragment(text: &str) -> Result<Pointer, PointerError> {
    let fail = |at, expected| PointerError { form: "JSON Pointer fragment", at, expected };
    let encoded = text.strip_prefix('#').ok_or(fail(0, "`#`"))?;
    let mut decoded = Vec::with_capacity(encoded.len());
    let mut rest = encoded;
    while let Some((plain, tail)) = rest.split_once('%') {
        let at = text.len() - tail.len();
        let byte = tail.get(..2).and_then(hex_byte);
        decoded.extend_from_slice(plain.as_bytes());
        decoded.push(byte.ok_or(fail(at, "two hexadecimal digits"))?);
        rest = tail.get(2..).unwrap_or_default();
    }
    decoded.extend_from_slice(rest.as_bytes());
    let decoded = String::from_utf8(decoded).map_err(|_| fail(1, "UTF-8"))?;
    pointer(&decoded)
}

/// Two digits, and not what `from_str_radix` also takes, `+f`.
fn hex_byte(digits: &str) -> Option<u8> {
    let digits = digits.bytes().all(|digit| digit.is_ascii_hexdigit()).then_some(digits)?;
    u8::from_str_radix(digits, 16).ok()
}
