//! [`CodeCase`]: how a body spells codes.

use crate::{Occurrence, codes::is_snake, json::escape_into};
use std::fmt::{self, Display, Write};

/// A spelling of codes in a body. Inside, in the catalogue and in the documents, a code is always `snake_case`.
///
/// ```
/// use error_core::CodeCase;
///
/// assert_eq!(CodeCase::Pascal.spell("user_not_found").to_string(), "UserNotFound");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CodeCase {
    /// `user_not_found`, as it is.
    Snake,
    /// `USER_NOT_FOUND`; [`ErrorResponse::code`](crate::ErrorResponse::code) undoes it.
    ScreamingSnake,
    /// `user-not-found`; [`ErrorResponse::is`](crate::ErrorResponse::is) knows it.
    Kebab,
    /// `UserNotFound`.
    Pascal,
}

impl CodeCase {
    /// A code in this spelling, to be shown. What is not `snake_case` stays as it is: the code of an issue is free text.
    pub fn spell(self, code: &str) -> impl Display {
        Spelt(self, code)
    }

    /// The bytes of a code in this spelling; the grammar of codes is ASCII.
    fn bytes(self, code: &str) -> impl Iterator<Item = u8> {
        let mut begins = true;
        code.bytes().filter_map(move |byte| {
            let begins = std::mem::replace(&mut begins, byte == b'_');
            match self {
                Self::ScreamingSnake => Some(byte.to_ascii_uppercase()),
                Self::Kebab if byte == b'_' => Some(b'-'),
                Self::Pascal if byte == b'_' => None,
                Self::Pascal if begins => Some(byte.to_ascii_uppercase()),
                _ => Some(byte),
            }
        })
    }
}

struct Spelt<'a>(CodeCase, &'a str);

impl Display for Spelt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(case, code) = *self;
        if is_snake(code) { case.bytes(code).try_for_each(|byte| f.write_char(byte.into())) } else { f.write_str(code) }
    }
}

/// Appends the code of an error, as this occurrence is to be spelt, or else as the shape does.
#[inline]
pub(super) fn write_code(out: &mut Vec<u8>, error: &Occurrence<'_>, default: CodeCase) {
    match error.code_case().unwrap_or(default) {
        CodeCase::Snake => out.extend_from_slice(error.code().as_bytes()),
        case => write_spelt(out, error.code(), case),
    }
}

/// Appends the code of an issue, likewise. It may be any text.
pub(super) fn write_issue_code(out: &mut Vec<u8>, code: &str, error: &Occurrence<'_>, default: CodeCase) {
    match error.code_case().unwrap_or(default) {
        case if case != CodeCase::Snake && is_snake(code) => write_spelt(out, code, case),
        _ => escape_into(out, code),
    }
}

/// Appends a code of the grammar, in which nothing is escaped.
fn write_spelt(out: &mut Vec<u8>, code: &str, case: CodeCase) {
    if case == CodeCase::Pascal {
        return out.extend(case.bytes(code));
    }
    let start = out.len();
    out.extend_from_slice(code.as_bytes());
    let spelt = out.get_mut(start..).unwrap_or_default();
    match case {
        // Of what stands in a code only letters have both bits.
        CodeCase::ScreamingSnake => spelt.iter_mut().for_each(|byte| *byte &= !(*byte >> 1 & 0x20)),
        CodeCase::Kebab => spelt.iter_mut().filter(|byte| **byte == b'_').for_each(|byte| *byte = b'-'),
        CodeCase::Snake | CodeCase::Pascal => {}
    }
}
