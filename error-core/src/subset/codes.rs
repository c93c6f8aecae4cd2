//! The codes of a subset: that each is one of its enum's is checked in const, and so is its group made.

use crate::{catalog::Group, codes::same, panic_text::PanicText};

/// Checks the codes of the subset `name`.
///
/// # Panics
///
/// In const, which is an error of the compiler, if there is none, if one is no code of the group, or stands there twice.
#[track_caller]
pub const fn check(name: &str, of: &str, group: &'static Group, codes: &[&str]) {
    // What stands in for a type with mistakes of its own.
    if group.origin.name.is_empty() {
        return;
    }
    let mut text = PanicText::EMPTY;
    if codes.is_empty() {
        text.write(&["`", name, "` lists no code, write those of `", of, "` that its endpoint can return"]);
    }
    let mut i = 0;
    while i < codes.len() {
        if contains(codes.split_at(i).0, codes[i]) {
            text.line(&["`", codes[i], "` stands in `", name, "` twice, remove one"]);
        } else if count(group, codes[i]) == 0 {
            text.line(&[
                "`",
                codes[i],
                "` in `",
                name,
                "` is no code of `",
                of,
                "`, remove it or choose one of its codes",
            ]);
        }
        i += 1;
    }
    if !text.is_empty() {
        text.panic();
    }
}

/// How many specs answer with one of the codes.
pub const fn size(group: &'static Group, codes: &[&str]) -> usize {
    let (mut size, mut i) = (0, 0);
    while i < codes.len() {
        size += count(group, codes[i]);
        i += 1;
    }
    size
}

/// For each spec that answers with one of the codes a group of its own, with the origin of the one that has it: so a
/// catalogue knows it again.
pub const fn parts<const SIZE: usize>(group: &'static Group, codes: &[&str]) -> [Group; SIZE] {
    let mut parts = [const { Group::EMPTY }; SIZE];
    let (mut len, mut i) = (0, 0);
    while i < codes.len() {
        len = add(group, codes[i], &mut parts, len);
        i += 1;
    }
    parts
}

/// The same groups as those that another passes through.
pub const fn nested<const SIZE: usize>(parts: &'static [Group; SIZE]) -> [(usize, &'static Group); SIZE] {
    let mut nested = [(0, const { &Group::EMPTY }); SIZE];
    let mut i = 0;
    while i < SIZE {
        nested[i] = (0, &parts[i]);
        i += 1;
    }
    nested
}

const fn count(group: &'static Group, code: &str) -> usize {
    let (mut found, mut i) = (0, 0);
    while let Some(spec) = group.spec(i) {
        found += same(spec.code(), code) as usize;
        i += 1;
    }
    let mut i = 0;
    while i < group.nested.len() {
        found += count(group.nested[i].1, code);
        i += 1;
    }
    found
}

/// Adds the specs of a group that have `code`; says how many there are then.
const fn add(group: &'static Group, code: &str, parts: &mut [Group], mut len: usize) -> usize {
    let mut i = 0;
    while let Some(spec) = group.spec(i) {
        if same(spec.code(), code) {
            parts[len] = Group {
                origin: group.origin,
                specs: std::slice::from_ref(spec),
                hashes: &[],
                codes: &[],
                other_keys: spec.more().other_keys(),
                nested: &[],
            };
            len += 1;
        }
        i += 1;
    }
    let mut i = 0;
    while i < group.nested.len() {
        len = add(group.nested[i].1, code, parts, len);
        i += 1;
    }
    len
}

const fn contains(codes: &[&str], code: &str) -> bool {
    let mut i = 0;
    while i < codes.len() {
        if same(codes[i], code) {
            return true;
        }
        i += 1;
    }
    false
}
