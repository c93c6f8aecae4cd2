//! The grammar of codes and their hash, in const: what the derive, the catalogue and hand-written specs agree on.

/// `^[a-z][a-z0-9]*(_[a-z0-9]+)*$`, 3 to 100 bytes.
pub(crate) const fn is_code(code: &str) -> bool {
    code.len() >= 3 && code.len() <= MAX_LEN && is_snake(code)
}

/// How many bytes a code has at most.
pub(crate) const MAX_LEN: usize = 100;

/// The same of any length, as the codes of issues may have it.
pub(crate) const fn is_snake(text: &str) -> bool {
    let bytes = text.as_bytes();
    if bytes.is_empty() || !bytes[0].is_ascii_lowercase() {
        return false;
    }
    let mut i = 1;
    while i < bytes.len() {
        let (byte, before) = (bytes[i], bytes[i - 1]);
        if byte == b'_' {
            if before == b'_' || i + 1 == bytes.len() {
                return false;
            }
        } else if !byte.is_ascii_lowercase() && !byte.is_ascii_digit() {
            return false;
        }
        i += 1;
    }
    true
}

/// A hash that takes eight bytes at a time, so that a look-up costs no more than a `match`. The derive computes the same, so
/// that no string is hashed when a crate is compiled. It is never zero, which means that there is none.
pub(crate) const fn hash(text: &str) -> u64 {
    let mut rest = text.as_bytes();
    let mut hash = rest.len() as u64;
    while let Some((word, behind)) = rest.split_first_chunk() {
        hash = mixed(hash ^ u64::from_le_bytes(*word));
        rest = behind;
    }
    // What is left, or the last eight bytes, some of them again: to look at them one by one would take longer.
    let last = match text.as_bytes().last_chunk() {
        Some(last) => u64::from_le_bytes(*last),
        None => few(rest),
    };
    mixed(hash ^ last) | 1 << 63
}

/// Up to seven bytes as a number.
const fn few(mut rest: &[u8]) -> u64 {
    let mut number = 0;
    while let [first, behind @ ..] = rest {
        number = number << 8 | *first as u64;
        rest = behind;
    }
    number
}

/// Each bit of the number has a part in each of the result: a product, its upper half folded over the lower.
#[allow(clippy::cast_possible_truncation, reason = "both halves are taken")]
const fn mixed(number: u64) -> u64 {
    let product = (number ^ 0x9e37_79b9_7f4a_7c15) as u128 * 0xd6e8_feb8_6659_fd93;
    product as u64 ^ (product >> 64) as u64
}

/// Whether two strings are equal, in const.
pub(crate) const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}
