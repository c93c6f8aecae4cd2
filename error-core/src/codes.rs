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

/// FNV-1a, 64 bits. The derive computes the same, so that no string is hashed when a crate is compiled.
pub(crate) const fn hash(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let mut hash = 0xcbf2_9ce4_8422_2325;
    let mut i = 0;
    while i < bytes.len() {
        hash = (hash ^ bytes[i] as u64).wrapping_mul(0x0100_0000_01b3);
        i += 1;
    }
    hash
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
