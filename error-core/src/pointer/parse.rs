//! Reading the three text forms of a `Pointer`.

use std::error::Error;
use std::fmt;

use super::Pointer;
use super::token::{is_name_byte, is_name_start};

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
    let mut pointer = Pointer::root();
    let mut rest = text;
    while !rest.is_empty() {
        let at = text.len() - rest.len();
        let fail = |at, expected| PointerError { form: "path", at, expected };
        if let Some(tail) = rest.strip_prefix('[') {
            let end = bracketed(tail, &mut pointer).map_err(|(offset, expected)| fail(at + 1 + offset, expected))?;
            rest = tail.get(end..).unwrap_or_default();
            continue;
        }
        let name = match rest.strip_prefix('.') {
            _ if pointer.is_root() => rest,
            Some(name) => name,
            None => return Err(fail(at, "`.` or `[`")),
        };
        let start = text.len() - name.len();
        let length = name.bytes().take_while(|byte| is_name_byte(*byte)).count();
        match name.split_at_checked(length) {
            Some((token, tail)) if token.bytes().next().is_some_and(is_name_start) => {
                pointer.push(token);
                rest = tail;
            }
            _ => return Err(fail(start, "a name")),
        }
    }
    Ok(pointer)
}

/// Reads `0]` or `"a b"]`, and says where it ends.
fn bracketed(text: &str, pointer: &mut Pointer) -> Result<usize, (usize, &'static str)> {
    let length = match text.strip_prefix('"') {
        Some(inner) => {
            let length = quoted(inner).ok_or((0, "a closing quote"))? + 2;
            let json = text.get(..length).unwrap_or_default();
            let token: String = serde_json::from_str(json).map_err(|_| (0, "a JSON string"))?;
            pointer.push(token);
            length
        }
        None => match text.bytes().take_while(u8::is_ascii_digit).count() {
            0 => return Err((0, "digits or a JSON string")),
            length => {
                pointer.push(text.get(..length).unwrap_or_default());
                length
            }
        },
    };
    match text.as_bytes().get(length) {
        Some(b']') => Ok(length + 1),
        _ => Err((length, "`]`")),
    }
}

/// Where the closing quote stands.
fn quoted(text: &str) -> Option<usize> {
    let mut escaped = false;
    text.bytes().position(|byte| {
        let closes = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        closes
    })
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
    Ok(Pointer { text: text.into() })
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
