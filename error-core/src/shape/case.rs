//! [`CodeCase`]: how a body spells codes.

use crate::{Occurrence, ValueWriter, codes::is_snake};
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

impl ValueWriter<'_> {
    /// The code of an error, as this occurrence is to be spelt, or else as the shape does.
    #[inline]
    pub(super) fn code(self, error: &Occurrence<'_>, default: CodeCase) {
        match error.code_case().unwrap_or(default) {
            CodeCase::Snake => self.plain(error.code()),
            case => self.spelt(error.code(), case),
        }
    }

    /// The code of an issue, likewise. It may be any text.
    pub(super) fn issue_code(self, code: &str, error: &Occurrence<'_>, default: CodeCase) {
        match error.code_case().unwrap_or(default) {
            case if case != CodeCase::Snake && is_snake(code) => self.spelt(code, case),
            _ => self.string(code),
        }
    }

    /// A code of the grammar, in which nothing is escaped.
    fn spelt(self, code: &str, case: CodeCase) {
        self.escaped(|out| {
            out.extend(case.bytes(code));
            Ok(())
        });
    }
}
