//! Escaping of JSON texts: the same bytes that `serde_json` writes.

use std::fmt;

/// Takes formatted text and appends it escaped, without the quotes around it.
pub(crate) struct Escaping<'a>(pub(crate) &'a mut Vec<u8>);

impl fmt::Write for Escaping<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        escape_into(self.0, text);
        Ok(())
    }
}

/// Appends `text` escaped, without the quotes around it.
#[inline]
pub(crate) fn escape_into(out: &mut Vec<u8>, text: &str) {
    let bytes = text.as_bytes();
    match first_special(bytes) {
        None => out.extend_from_slice(bytes),
        Some(at) => escape_from(out, bytes, at),
    }
}

/// The rest of the work once a byte was found that needs escaping, which is rare.
#[cold]
fn escape_from(out: &mut Vec<u8>, bytes: &[u8], first: usize) {
    out.reserve(bytes.len().saturating_add(8));
    let (mut rest, mut at) = (bytes, Some(first));
    while let Some((run, [byte, tail @ ..])) = at.and_then(|at| rest.split_at_checked(at)) {
        out.extend_from_slice(run);
        escape_byte(out, *byte);
        rest = tail;
        // Where one is, others are near: quotes in JSON, lines in a text.
        let near = rest.iter().take(8).position(|byte| is_special(*byte));
        at = near.or_else(|| first_special(rest));
    }
    out.extend_from_slice(rest);
}

/// Where the first byte stands that needs escaping.
///
/// Two blocks are asked at once whether there is one, which compiles to a few vector instructions; of the last bytes the two
/// blocks may overlap. Where it is needs an answer only if there is one.
fn first_special(bytes: &[u8]) -> Option<usize> {
    let rest = if bytes.len() < 64 { bytes } else { behind_blocks(bytes) };
    let hit = if rest.len() >= 64 {
        true
    } else if rest.len() >= 32 {
        ends::<32>(rest).is_none_or(any_special)
    } else if rest.len() >= 16 {
        ends::<16>(rest).is_none_or(any_special)
    } else if rest.len() >= 8 {
        ends::<8>(rest).is_none_or(any_special)
    } else if rest.len() >= 4 {
        ends::<4>(rest).is_none_or(any_special)
    } else {
        ends::<2>(rest).is_none_or(any_special)
    };
    let at = if hit { rest.iter().position(|byte| is_special(*byte)) } else { None };
    at.map(|at| bytes.len() - rest.len() + at)
}

/// The rest of a long text: less than two blocks, unless there is a special byte in the first two.
fn behind_blocks(bytes: &[u8]) -> &[u8] {
    let mut rest = bytes;
    while let Some((block, tail)) = rest.split_first_chunk::<64>() {
        if ends::<32>(block).is_none_or(any_special) {
            break;
        }
        rest = tail;
    }
    rest
}

type Blocks<'a, const N: usize> = (&'a [u8; N], &'a [u8; N]);

fn ends<const N: usize>(bytes: &[u8]) -> Option<Blocks<'_, N>> {
    bytes.first_chunk().zip(bytes.last_chunk())
}

/// Whether a byte of two blocks is special: the least of each two is zero.
#[inline]
fn any_special<const N: usize>((one, other): Blocks<'_, N>) -> bool {
    let zero = |byte: u8| (byte & 0xe0).min(byte ^ b'"').min(byte ^ b'\\');
    one.iter().zip(other).fold(false, |any, (one, other)| any | (zero(*one).min(zero(*other)) == 0))
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
