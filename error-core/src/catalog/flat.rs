//! The union of groups, made in const: one pass over the groups fills a hash table of codes, former codes and errnos.
//!
//! The hashes of codes were written by the derive. Loops stand instead of small functions, which are dear in const.

use super::{Group, clash::Clashes};
use crate::{
    ErrorSpec,
    codes::{hash, same},
    spec::Origin,
};

/// The most specs and keys that groups can have: what arrays for them need.
pub const fn count(groups: &[&Group]) -> (usize, usize) {
    let (mut specs, mut keys) = (0, 0);
    let mut g = 0;
    while g < groups.len() {
        let own = groups[g].specs;
        let mut i = 0;
        while let Some(spec) = own.get(i) {
            keys += 2 + spec.0.more.was.len();
            i += 1;
        }
        specs += own.len();
        let nested = groups[g].nested;
        let mut i = 0;
        while i < nested.len() {
            let (more_specs, more_keys) = count(&[nested[i].1]);
            specs += more_specs;
            keys += more_keys;
            i += 1;
        }
        g += 1;
    }
    (specs, keys)
}

/// Groups in one list, each code once. `SLOTS` is a power of two, at least twice the number of keys.
///
/// The list starts as `None` and is filled in order, for the reason that `table::rows` gives.
pub struct Flat<const SPECS: usize, const SLOTS: usize> {
    entries: [Option<Entry>; SPECS],
    len: usize,
    /// Index into `entries`, plus one; zero is free.
    slots: [u32; SLOTS],
    hashes: [u64; SLOTS],
}

/// A spec, and who declared it.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    pub(super) spec: &'static ErrorSpec,
    pub(super) owner: &'static Origin,
}

/// A finished [`Flat`], its sizes forgotten.
#[derive(Clone, Copy)]
pub(super) struct Index {
    pub(super) entries: &'static [Option<Entry>],
    slots: &'static [u32],
    hashes: &'static [u64],
}

/// What a key stands for.
#[derive(Clone, Copy)]
pub(super) enum Key<'a> {
    Code(&'a str),
    Former(&'a str),
    Errno(u32),
}

/// The key of an errno; it cannot be mistaken for a code's, since what it finds is compared.
pub(super) const fn errno_key(errno: u32) -> u64 {
    (errno as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

impl<const SPECS: usize, const SLOTS: usize> Flat<SPECS, SLOTS> {
    /// The union of a catalogue's groups.
    ///
    /// # Panics
    ///
    /// In const, which is an error of the compiler: if two different errors have a code, former code or errno in common.
    #[track_caller]
    pub const fn unique(groups: &[&'static Group]) -> Self {
        let mut flat = Self::EMPTY;
        let mut clashes = Clashes::NONE;
        let mut g = 0;
        while g < groups.len() {
            flat.add(groups[g], &mut clashes);
            g += 1;
        }
        clashes.report();
        flat
    }

    /// The union of one type's groups, where two errors may still have one code: that is the catalogue's to refuse.
    #[track_caller]
    pub const fn of(group: &'static Group) -> Self {
        let mut flat = Self::EMPTY;
        assert!(
            SPECS >= count(&[group]).0,
            "a transparent field of a type parameter limits `ALL_CODES` to 256 codes; this type has more"
        );
        let mut clashes = Clashes::NONE;
        flat.add(group, &mut clashes);
        flat
    }

    const EMPTY: Self = Self { entries: [None; SPECS], len: 0, slots: [0; SLOTS], hashes: [0; SLOTS] };

    const fn add(&mut self, group: &'static Group, clashes: &mut Clashes) {
        let (mut i, mut n) = (0, 0);
        while i <= group.specs.len() {
            while n < group.nested.len() && group.nested[n].0 == i {
                self.add(group.nested[n].1, clashes);
                n += 1;
            }
            if let Some(spec) = group.specs.get(i) {
                let owner = match spec.0.more.shared {
                    Some(owner) => owner,
                    None => &group.origin,
                };
                self.add_entry(Entry { spec, owner }, clashes);
            }
            i += 1;
        }
    }

    const fn add_entry(&mut self, new: Entry, clashes: &mut Clashes) {
        let code = new.spec.0.code;
        let slot = self.slot(new.spec.0.hash, Key::Code(code));
        let Some(first) = self.at(slot) else {
            self.entries[self.len] = Some(new);
            self.len += 1;
            self.put(slot, new.spec.0.hash, self.len);
            return self.add_other_keys(self.len, new, clashes);
        };
        let same_code = same(first.spec.0.code, code);
        let index = self.slots[slot] as usize;
        if same_code && first.owner.is(new.owner) {
            // Met before. The one that declares the code stands for all that share it.
            if new.spec.0.more.shared.is_none() {
                self.entries[index - 1] = Some(new);
            }
            return;
        }
        let one_status = same_code && first.spec.0.status == new.spec.0.status;
        if one_status && new.owner.is_builtin() {
            return;
        }
        if !(one_status && first.owner.is_builtin()) {
            return clashes.add(Key::Code(code), first, new);
        }
        self.entries[index - 1] = Some(new);
        self.add_other_keys(index, new, clashes);
    }

    const fn add_other_keys(&mut self, index: usize, new: Entry, clashes: &mut Clashes) {
        let was = new.spec.0.more.was;
        let mut i = 0;
        while i <= was.len() {
            let (key, hash) = if i < was.len() {
                (Key::Former(was[i]), hash(was[i]))
            } else if let Some(errno) = new.spec.0.more.errno {
                (Key::Errno(errno), errno_key(errno))
            } else {
                return;
            };
            let slot = self.slot(hash, key);
            match self.at(slot) {
                None => self.put(slot, hash, index),
                Some(first) if self.slots[slot] as usize != index => clashes.add(key, first, new),
                Some(_) => {}
            }
            i += 1;
        }
    }

    /// What stands in a slot.
    const fn at(&self, slot: usize) -> Option<Entry> {
        if self.slots[slot] == 0 { None } else { self.entries[self.slots[slot] as usize - 1] }
    }

    const fn put(&mut self, slot: usize, hash: u64, index: usize) {
        #[allow(clippy::cast_possible_truncation, reason = "a crate has no four thousand million codes")]
        let index = index as u32;
        self.slots[slot] = index;
        self.hashes[slot] = hash;
    }

    /// The slot that holds `key`, or the free one where it belongs. There is a free one: half of the slots are.
    const fn slot(&self, hash: u64, key: Key<'_>) -> usize {
        #[allow(clippy::cast_possible_truncation, reason = "the upper bits are masked away in any case")]
        let mut slot = (hash >> 32 ^ hash) as usize & (SLOTS - 1);
        while self.slots[slot] != 0 {
            if self.hashes[slot] == hash {
                match self.at(slot) {
                    Some(entry) if key.is_of(entry.spec) => return slot,
                    _ => {}
                }
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        slot
    }

    /// The finished union.
    pub(super) const fn index(&'static self) -> Index {
        Index { entries: self.entries.split_at(self.len).0, slots: &self.slots, hashes: &self.hashes }
    }

    /// Its codes, in declaration order, each once; behind them empty text.
    pub const fn codes(&self) -> (usize, [&'static str; SPECS]) {
        let mut codes = [""; SPECS];
        let mut i = 0;
        while i < self.len {
            if let Some(entry) = self.entries[i] {
                codes[i] = entry.spec.0.code;
            }
            i += 1;
        }
        (self.len, codes)
    }
}

impl Key<'_> {
    /// Whether `spec` has this key: as its errno, or as its code or a former one.
    const fn is_of(self, spec: &ErrorSpec) -> bool {
        let text = match self {
            Key::Errno(errno) => return matches!(spec.0.more.errno, Some(known) if known == errno),
            Key::Code(text) | Key::Former(text) => text,
        };
        if same(spec.0.code, text) {
            return true;
        }
        let mut i = 0;
        while i < spec.0.more.was.len() {
            if same(spec.0.more.was[i], text) {
                return true;
            }
            i += 1;
        }
        false
    }

    /// What the error text calls it.
    pub(super) const fn kind(self) -> &'static str {
        match self {
            Key::Code(_) => "code",
            Key::Former(_) => "former code",
            Key::Errno(_) => "errno",
        }
    }
}

impl Index {
    /// The specs behind a hash: the one that was put there, and those that collide with it.
    pub(super) fn probe(&self, hash: u64) -> impl Iterator<Item = &'static ErrorSpec> {
        let mask = self.slots.len().wrapping_sub(1);
        #[allow(clippy::cast_possible_truncation, reason = "as in `Flat::slot`")]
        let first = (hash >> 32 ^ hash) as usize;
        (0..self.slots.len())
            .map(move |step| first.wrapping_add(step) & mask)
            .map_while(move |slot| self.slots.get(slot).filter(|index| **index != 0).map(|index| (slot, *index)))
            .filter(move |(slot, _)| self.hashes.get(*slot) == Some(&hash))
            .filter_map(move |(_, index)| Some((*self.entries.get(index as usize - 1)?)?.spec))
    }
}
