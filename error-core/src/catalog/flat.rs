//! The union of groups, made in const: one pass over the groups fills a hash table of codes, former codes and errnos.
//!
//! The hashes of codes were written by the derive. Specs are named by two numbers and not by pointers: the compiler follows
//! each pointer of a public constant into the whole table that it points to, once for each.

#![allow(missing_docs, reason = "nothing here is public; the lint does not see that `__private` is hidden")]

use super::{
    Group,
    clash::Clashes,
    index::{Entry, Found, Index, Key, errno_key, find, first_slot, index_of, is_under},
};
use crate::codes::{hash, same};

/// How much room groups need: the most specs, keys and groups that there can be.
#[derive(Clone, Copy)]
pub struct Size {
    pub specs: usize,
    pub keys: usize,
    pub groups: usize,
}

impl Size {
    /// The room for these groups and those that they pass through.
    pub const fn of(groups: &[&Group]) -> Self {
        let mut size = Self { specs: 0, keys: 0, groups: 0 };
        let mut g = 0;
        while g < groups.len() {
            size.add(groups[g]);
            g += 1;
        }
        size
    }

    const fn add(&mut self, group: &Group) {
        self.specs += group.specs.len();
        self.keys += group.specs.len() + group.other_keys;
        self.groups += 1;
        let mut i = 0;
        while i < group.nested.len() {
            self.add(group.nested[i].1);
            i += 1;
        }
    }

    /// The slots of a table for so many keys: a power of two, at most half of it taken.
    pub const fn slots(self) -> usize {
        (2 * self.keys + 1).next_power_of_two()
    }
}

/// Groups in one list, each code once.
pub struct Flat<const SPECS: usize, const SLOTS: usize, const GROUPS: usize> {
    groups: [&'static Group; GROUPS],
    group_count: usize,
    entries: [Entry; SPECS],
    len: usize,
    /// The upper half of a hash, and index into `entries`, plus one; zero is free.
    slots: [u64; SLOTS],
}

impl<const SPECS: usize, const SLOTS: usize, const GROUPS: usize> Flat<SPECS, SLOTS, GROUPS> {
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
    ///
    /// # Panics
    ///
    /// In const, which is an error of the compiler: if there is no room for all.
    #[track_caller]
    pub const fn of(group: &'static Group) -> Self {
        let (mut flat, size) = (Self::EMPTY, Size::of(&[group]));
        assert!(
            SPECS >= size.specs && SLOTS >= size.slots() && GROUPS >= size.groups,
            "a transparent field of a type parameter limits `ALL_CODES` to 256 codes; this type has more"
        );
        let mut clashes = Clashes::NONE;
        flat.add(group, &mut clashes);
        flat
    }

    const EMPTY: Self =
        Self { groups: [&Group::EMPTY; GROUPS], group_count: 0, entries: [0; SPECS], len: 0, slots: [0; SLOTS] };

    const fn add(&mut self, group: &'static Group, clashes: &mut Clashes) {
        let number = self.group_count;
        self.groups[number] = group;
        self.group_count += 1;
        let (mut from, mut n) = (0, 0);
        while n < group.nested.len() {
            let (before, nested) = group.nested[n];
            self.add_specs(group, number, (from, before), clashes);
            self.add(nested, clashes);
            from = before;
            n += 1;
        }
        self.add_specs(group, number, (from, group.specs.len()), clashes);
    }

    /// Adds some specs of a group. This loop sees every code, and calls nothing: to the interpreter calls are what is dear,
    /// and then each step. What has a hash that is there already, or none, is looked at closely.
    #[allow(clippy::cast_possible_truncation, reason = "the upper bits of a hash are masked, and counts are small")]
    const fn add_specs(&mut self, group: &Group, number: usize, (from, to): (usize, usize), clashes: &mut Clashes) {
        let (hashes, first, mask) = (group.simple_hashes(), (number as u64) << 32, SLOTS - 1);
        let mut i = from;
        while i < to {
            let hash = if i < hashes.len() { hashes[i] } else { 0 };
            let mut slot = hash as usize & mask;
            let mut there = self.slots[slot];
            while there != 0 && (there ^ hash) >> 32 != 0 {
                slot = (slot + 1) & mask;
                there = self.slots[slot];
            }
            if hash == 0 || there != 0 {
                self.add_entry(first | i as u64, clashes);
            } else {
                self.entries[self.len] = first | i as u64;
                self.len += 1;
                self.slots[slot] = hash >> 32 << 32 | self.len as u64;
            }
            i += 1;
        }
    }

    const fn add_entry(&mut self, entry: Entry, clashes: &mut Clashes) {
        let Some(new) = find(entry, &self.groups) else { return };
        let code = new.spec.code();
        let slot = self.slot(new.spec.hash(), Key::Code(code));
        let Some(first) = self.at(slot) else {
            self.entries[self.len] = entry;
            self.len += 1;
            self.put(slot, new.spec.hash(), self.len);
            return self.add_other_keys(self.len, new, clashes);
        };
        let same_code = same(first.spec.code(), code);
        let index = self.index_at(slot);
        if same_code && first.owner.is(new.owner) {
            // Met before. The one that declares the code stands for all that share it.
            if new.spec.more().shared.is_none() {
                self.entries[index - 1] = entry;
            }
            return;
        }
        let one_status = same_code && first.spec.declared_status() == new.spec.declared_status();
        if one_status && new.owner.is_builtin() {
            return;
        }
        if !(one_status && first.owner.is_builtin()) {
            return clashes.add(Key::Code(code), first, new);
        }
        self.entries[index - 1] = entry;
        self.add_other_keys(index, new, clashes);
    }

    const fn add_other_keys(&mut self, index: usize, new: Found, clashes: &mut Clashes) {
        let was = new.spec.more().was;
        let mut i = 0;
        while i <= was.len() {
            let (key, hash) = if i < was.len() {
                (Key::Former(was[i]), hash(was[i]))
            } else if let Some(errno) = new.spec.more().errno {
                (Key::Errno(errno), errno_key(errno))
            } else {
                return;
            };
            let slot = self.slot(hash, key);
            match self.at(slot) {
                None => self.put(slot, hash, index),
                Some(first) if self.index_at(slot) != index => clashes.add(key, first, new),
                Some(_) => {}
            }
            i += 1;
        }
    }

    /// What stands in a slot.
    const fn at(&self, slot: usize) -> Option<Found> {
        if self.slots[slot] == 0 {
            return None;
        }
        find(self.entries[self.index_at(slot) - 1], &self.groups)
    }

    const fn index_at(&self, slot: usize) -> usize {
        index_of(self.slots[slot])
    }

    const fn put(&mut self, slot: usize, hash: u64, index: usize) {
        self.slots[slot] = hash >> 32 << 32 | index as u64;
    }

    /// The slot that holds `key`, or the free one where it belongs. There is a free one: half of the slots are.
    const fn slot(&self, hash: u64, key: Key<'_>) -> usize {
        let mut slot = first_slot(hash, SLOTS);
        while self.slots[slot] != 0 {
            if is_under(self.slots[slot], hash) {
                match self.at(slot) {
                    Some(found) if key.is_of(found.spec) => return slot,
                    _ => {}
                }
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        slot
    }

    /// The finished union, its sizes forgotten.
    pub(super) const fn index(&'static self) -> Index {
        let entries = self.entries.split_at(self.len).0;
        Index::new(&self.groups, entries, &self.slots)
    }

    /// Its codes, in declaration order, each once; behind them empty text.
    pub const fn codes(&self) -> (usize, [&'static str; SPECS]) {
        let mut codes = [""; SPECS];
        let mut i = 0;
        while i < self.len {
            if let Some(found) = find(self.entries[i], &self.groups) {
                codes[i] = found.spec.code();
            }
            i += 1;
        }
        (self.len, codes)
    }
}
