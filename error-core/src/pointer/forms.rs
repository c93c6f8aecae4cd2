//! The text forms of a `Pointer` that it is not kept in.

use std::fmt::{self, Display, Formatter, Write};

use super::{Pointer, token::Tokens};

impl Pointer {
    /// Writes `/items/0/qty` (RFC 6901 section 3).
    pub(crate) fn write_pointer(&self, out: &mut impl Write) -> fmt::Result {
        write_tokens(&self.path, out)
    }

    /// Writes `#/items/0/qty` (RFC 6901 section 6).
    pub(super) fn write_fragment(&self, out: &mut impl Write) -> fmt::Result {
        out.write_char('#')?;
        self.write_behind_hash(out)
    }

    /// Writes what stands behind the `#`.
    pub(crate) fn write_behind_hash(&self, out: &mut impl Write) -> fmt::Result {
        write_tokens(&self.path, &mut PercentEncoding(out))
    }

    /// Appends `/items/0/qty`, unless a token is quoted in the path: of the others nothing is escaped in any form.
    pub(crate) fn push_plain(&self, out: &mut Vec<u8>) -> bool {
        let start = out.len();
        if !matches!(self.path.as_bytes(), [] | [b'[', ..]) {
            out.push(b'/');
        }
        for byte in self.path.bytes() {
            match byte {
                b'.' | b'[' => out.push(b'/'),
                b']' => {}
                b'"' => {
                    out.truncate(start);
                    return false;
                }
                _ => out.push(byte),
            }
        }
        true
    }
}

/// A pointer as `/items/0/qty`.
pub(super) struct JsonPointer<'a>(pub(super) &'a Pointer);

impl Display for JsonPointer<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.write_pointer(f)
    }
}

/// A pointer as `#/items/0/qty`.
pub(super) struct Fragment<'a>(pub(super) &'a Pointer);

impl Display for Fragment<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.write_fragment(f)
    }
}

fn write_tokens(path: &str, out: &mut impl Write) -> fmt::Result {
    Tokens::of(path).try_for_each(|token| {
        out.write_char('/')?;
        let mut rest = &*token;
        while let Some(at) = rest.find(['~', '/']) {
            let (plain, tail) = rest.split_at(at);
            out.write_str(plain)?;
            out.write_str(if tail.starts_with('~') { "~0" } else { "~1" })?;
            rest = tail.get(1..).unwrap_or_default();
        }
        out.write_str(rest)
    })
}

/// Encodes what RFC 3986 section 3.5 does not let stand in a fragment.
struct PercentEncoding<'a, W>(&'a mut W);

impl<W: Write> Write for PercentEncoding<'_, W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some(at) = rest.bytes().position(|byte| !is_fragment(byte)) {
            // Every byte of a character outside ASCII is encoded, so this cuts between characters.
            let (plain, tail) = rest.split_at_checked(at).unwrap_or((rest, ""));
            self.0.write_str(plain)?;
            let Some(char) = tail.chars().next() else { break };
            let encoded = char.encode_utf8(&mut [0; 4]).bytes().try_for_each(|byte| write!(self.0, "%{byte:02X}"));
            encoded?;
            rest = tail.get(char.len_utf8()..).unwrap_or_default();
        }
        self.0.write_str(rest)
    }
}

fn is_fragment(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?".contains(&byte)
}
