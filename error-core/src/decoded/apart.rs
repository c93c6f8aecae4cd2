//! That a code tells one decoded variant from all others, checked in const where the derive cannot see it.

use crate::{ErrorSpec, catalog::Group, codes::same, panic_text::PanicText, row::Origin};

/// What a check of codes needs to know of an item: its group, and the rows that are decoded.
pub struct Decoded {
    pub group: &'static Group,
    pub rows: &'static [usize],
}

/// Checks a row whose spec another type declares: no other decoded row has its code, and what is read back is sent.
///
/// # Panics
///
/// In const, which is an error of the compiler, if that is not so.
#[track_caller]
pub const fn apart(decoded: &Decoded, row: usize) {
    let Some(spec) = decoded.group.spec(row) else { return };
    check_sent(decoded.group, spec);
    let mut i = 0;
    while i < decoded.rows.len() {
        if let Some(other) = decoded.group.spec(decoded.rows[i]) {
            // Of two that other types declare the second is at fault.
            let sees = decoded.rows[i] < row || (decoded.rows[i] > row && !is_foreign(decoded.group, other));
            if sees && other.hash() == spec.hash() && same(other.code(), spec.code()) {
                clash(decoded.group, spec, &decoded.group.origin, other);
            }
        }
        i += 1;
    }
}

/// Whether another type declares the spec.
const fn is_foreign(group: &Group, spec: &ErrorSpec) -> bool {
    match spec.more().shared {
        Some(origin) => !origin.is(&group.origin),
        None => false,
    }
}

/// A value that the shared spec does not promise is not sent, and could never be read back.
#[track_caller]
const fn check_sent(group: &Group, spec: &ErrorSpec) {
    let Some(own) = spec.more().own else { return };
    let mut i = 0;
    while i < own.len() {
        let mut n = 0;
        while n < spec.params().len() && !same(spec.params()[n].0, own[i]) {
            n += 1;
        }
        if n == spec.params().len() {
            let mut text = PanicText::EMPTY;
            text.write(&["`", own[i], "` of `"]);
            text.variant(&group.origin, spec);
            text.write(&["` is no param of `", spec.code(), "` and not sent, mark it `#[api(private)]` for `decode`"]);
            text.panic();
        }
        i += 1;
    }
}

/// Checks that no decoded row has a code that a type has which is passed through. The built-in errors may be replaced, as
/// in a catalogue.
///
/// # Panics
///
/// In const, which is an error of the compiler, if one has it.
#[track_caller]
pub const fn apart_from(decoded: &Decoded, nested: &'static Group) {
    // Two bits for each hash of a row, so that hardly a code is compared at all: the interpreter is slow.
    let mut seen = [0_u64; 1024];
    let mut i = 0;
    while i < decoded.rows.len() {
        if let Some(spec) = decoded.group.spec(decoded.rows[i]) {
            let [(word, bit), (other_word, other_bit)] = places(spec.hash());
            seen[word] |= bit;
            seen[other_word] |= other_bit;
        }
        i += 1;
    }
    compare(decoded, &seen, nested);
}

#[track_caller]
const fn compare(decoded: &Decoded, seen: &[u64; 1024], nested: &'static Group) {
    let mut i = 0;
    while i < nested.nested.len() {
        compare(decoded, seen, nested.nested[i].1);
        i += 1;
    }
    let mut i = if nested.origin.is_builtin() { nested.specs.len() } else { 0 };
    while let Some(spec) = nested.spec(i) {
        let [(word, bit), (other_word, other_bit)] = places(spec.hash());
        let is_seen = seen[word] & bit != 0 && seen[other_word] & other_bit != 0;
        let mut n = if is_seen { 0 } else { decoded.rows.len() };
        while n < decoded.rows.len() {
            match decoded.group.spec(decoded.rows[n]) {
                Some(own) if own.hash() == spec.hash() && same(own.code(), spec.code()) => {
                    clash(decoded.group, own, &nested.origin, spec)
                }
                _ => n += 1,
            }
        }
        i += 1;
    }
}

#[allow(clippy::cast_possible_truncation, reason = "the upper bits are masked")]
const fn places(hash: u64) -> [(usize, u64); 2] {
    let mixed = hash.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    [((hash >> 32 ^ hash) as usize >> 6 & 1023, 1 << (hash & 63)), ((mixed >> 54) as usize, 1 << (mixed >> 48 & 63))]
}

#[track_caller]
const fn clash(group: &Group, own: &ErrorSpec, origin: &Origin, other: &ErrorSpec) -> ! {
    let mut text = PanicText::EMPTY;
    text.write(&["`decode` cannot tell `"]);
    text.variant(&group.origin, own);
    text.write(&["` from `"]);
    text.variant(origin, other);
    text.write(&["`, both have the code `", own.code(), "`, leave out one of them or `decode`"]);
    text.panic();
}
