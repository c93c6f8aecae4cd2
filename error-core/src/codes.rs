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

/// A hash that takes sixteen bytes at a time: nearly every code is one product or two. The derive computes the same, so that
/// no string is hashed when a crate is compiled.
pub(crate) const fn hash(text: &str) -> u64 {
    let (mut rest, mut hash) = (text.as_bytes(), text.len() as u64);
    while let Some((words, behind @ [_, ..])) = rest.split_first_chunk() {
        hash = mixed(hash, u128::from_le_bytes(*words));
        rest = behind;
    }
    mixed(hash, last_words(text.as_bytes()))
}

/// The last sixteen bytes, or all that there are. To look at what is left byte by byte would take longer.
const fn last_words(bytes: &[u8]) -> u128 {
    if let Some(words) = bytes.last_chunk() {
        return u128::from_le_bytes(*words);
    }
    match ends(bytes) {
        Some(words) => words,
        None => few(bytes),
    }
}

/// The first eight bytes and the last eight, some of them perhaps twice: of up to sixteen they are all.
const fn ends(bytes: &[u8]) -> Option<u128> {
    match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(first), Some(last)) => {
            Some((u64::from_le_bytes(*last) as u128) << 64 | u64::from_le_bytes(*first) as u128)
        }
        _ => None,
    }
}

/// Up to seven bytes as a number.
const fn few(mut rest: &[u8]) -> u128 {
    let mut number = 0;
    while let [first, behind @ ..] = rest {
        number = number << 8 | *first as u128;
        rest = behind;
    }
    number
}

/// Each bit of the words has a part in each of the result: a product, its upper half folded over the lower.
#[allow(clippy::cast_possible_truncation, reason = "both halves are taken")]
const fn mixed(hash: u64, words: u128) -> u64 {
    let (low, high) = (words as u64 ^ hash ^ 0x9e37_79b9_7f4a_7c15, (words >> 64) as u64 ^ 0xd6e8_feb8_6659_fd93);
    let product = low as u128 * high as u128;
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

/// The same when the program runs, eight bytes at a time, of which the first and the last mostly are all. For texts so short
/// a call of `memcmp` costs more.
pub(crate) fn equal(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    match (ends(a), ends(b)) {
        (None, _) => a.iter().eq(b),
        (words, others) => words == others && (a.len() <= 16 || a.chunks_exact(8).eq(b.chunks_exact(8))),
    }
}
