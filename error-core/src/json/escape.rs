//! Escaping of JSON texts: the same bytes that `serde_json` writes.

use std::fmt;

const ONES: u64 = u64::from_le_bytes([0x01; 8]);
const HIGH: u64 = u64::from_le_bytes([0x80; 8]);

/// Takes formatted text and appends it escaped, without the quotes around it.
pub(crate) struct Escaping<'a>(pub(crate) &'a mut Vec<u8>);

impl fmt::Write for Escaping<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        escape_into(self.0, text);
        Ok(())
    }
}

/// Appends `text` escaped, without the quotes around it.
pub(crate) fn escape_into(out: &mut Vec<u8>, text: &str) {
    let mut rest = text.as_bytes();
    while let Some((run, byte, tail)) = split_at_special(rest) {
        out.extend_from_slice(run);
        escape_byte(out, byte);
        rest = tail;
    }
    out.extend_from_slice(rest);
}

/// The bytes before the first one that needs escaping, that byte, and the bytes after it.
fn split_at_special(bytes: &[u8]) -> Option<(&[u8], u8, &[u8])> {
    let at = first_special(bytes)?;
    let (run, tail) = bytes.split_at_checked(at)?;
    let (byte, tail) = tail.split_first()?;
    Some((run, *byte, tail))
}

fn first_special(bytes: &[u8]) -> Option<usize> {
    let mut rest = bytes;
    let mut at = 0;
    while let Some((word, tail)) = rest.split_first_chunk() {
        if let Some(offset) = special_in(*word) {
            return Some(at + offset);
        }
        at += word.len();
        rest = tail;
    }
    // The last eight bytes once more rather than the tail byte by byte: those before it are known to be plain.
    match bytes.last_chunk() {
        Some(_) if rest.is_empty() => None,
        Some(word) => special_in(*word).map(|offset| bytes.len() - word.len() + offset),
        None => rest.iter().position(|byte| is_special(*byte)),
    }
}

/// Where the first byte that needs escaping stands among these eight.
///
/// Subtracting borrows only out of a byte that is itself special, and only into later ones, so the lowest mark is
/// always right.
fn special_in(word: [u8; 8]) -> Option<usize> {
    let word = u64::from_le_bytes(word);
    let quote = word ^ (ONES * 0x22);
    let slash = word ^ (ONES * 0x5c);
    let control = word.wrapping_sub(ONES * 0x20) & !word;
    let quote = quote.wrapping_sub(ONES) & !quote;
    let slash = slash.wrapping_sub(ONES) & !slash;
    let marks = (control | quote | slash) & HIGH;
    (marks != 0).then(|| marks.trailing_zeros() as usize / 8)
}

const fn is_special(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

fn escape_byte(out: &mut Vec<u8>, byte: u8) {
    let short = match byte {
        b'"' | b'\\' => byte,
        0x08 => b'b',
        b'\t' => b't',
        b'\n' => b'n',
        0x0c => b'f',
        b'\r' => b'r',
        _ => {
            let high = if byte < 0x10 { b'0' } else { b'1' };
            out.extend_from_slice(&[b'\\', b'u', b'0', b'0', high, hex_digit(byte & 0x0f)]);
            return;
        }
    };
    out.extend_from_slice(&[b'\\', short]);
}

const fn hex_digit(nibble: u8) -> u8 {
    match nibble {
        0..=9 => b'0' + nibble,
        _ => b'a' + nibble - 10,
    }
}
