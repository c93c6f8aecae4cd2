//! Single tokens: their escaping, and which of them need no quotes in a path.

use std::borrow::Cow;
use std::fmt::{self, Write};

/// Escapes `~` and `/` of one token (RFC 6901 section 3).
pub(super) struct EscapingToken<'a>(pub(super) &'a mut String);

impl Write for EscapingToken<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some((plain, tail)) = rest.split_once(['~', '/']) {
            let slash = rest.as_bytes().get(plain.len()) == Some(&b'/');
            self.0.push_str(plain);
            self.0.push_str(if slash { "~1" } else { "~0" });
            rest = tail;
        }
        self.0.push_str(rest);
        Ok(())
    }
}

pub(super) fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        // In this order, so that `~01` becomes `~1` and not `/` (RFC 6901 section 4).
        token.replace("~1", "/").replace("~0", "~").into()
    } else {
        token.into()
    }
}

pub(super) fn is_index(token: &str) -> bool {
    !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_digit())
}

/// `[A-Za-z_$][A-Za-z0-9_$-]*`. An escaped token matches only if it has nothing to escape.
pub(super) fn is_name(token: &str) -> bool {
    let mut bytes = token.bytes();
    bytes.next().is_some_and(is_name_start) && bytes.all(is_name_byte)
}

pub(super) const fn is_name_start(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'$')
}

pub(super) const fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'-')
}

/// Whether RFC 3986 section 3.5 lets the byte stand in a fragment as it is.
pub(super) fn is_fragment(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?".contains(&byte)
}
