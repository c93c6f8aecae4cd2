//! What a table of codes is asked for: keys, entries, and the finished index of a catalogue.

use super::{Catalog, Group};
use crate::{
    ErrorSpec, HttpError,
    codes::{hash, same},
    row::Origin,
};

/// A spec: which of the groups (the upper half), and which of its specs. The compiler checks a list of numbers in one step
/// and a list of structs one by one.
pub(super) type Entry = u64;

/// A spec, and who declared it.
#[derive(Clone, Copy)]
pub(super) struct Found {
    pub(super) spec: &'static ErrorSpec,
    pub(super) owner: &'static Origin,
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

/// The spec that an entry names.
#[allow(clippy::cast_possible_truncation, reason = "each half was a number that fits")]
pub(super) const fn find(entry: Entry, groups: &[Option<&'static Group>]) -> Option<Found> {
    let Some(group) = groups[(entry >> 32) as usize] else { return None };
    match group.spec(entry as u32 as usize) {
        Some(spec) => Some(match spec.more().shared {
            Some(owner) => Found { spec, owner },
            None => Found { spec, owner: &group.origin },
        }),
        None => None,
    }
}

impl Key<'_> {
    /// Whether `spec` has this key: as its errno, or as its code or a former one.
    pub(super) const fn is_of(self, spec: &ErrorSpec) -> bool {
        let text = match self {
            Key::Errno(errno) => return matches!(spec.more().errno, Some(known) if known == errno),
            Key::Code(text) | Key::Former(text) => text,
        };
        if same(spec.code(), text) {
            return true;
        }
        let mut i = 0;
        while i < spec.more().was.len() {
            if same(spec.more().was[i], text) {
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

/// A finished [`Flat`](super::Flat), its sizes forgotten.
#[derive(Clone, Copy)]
pub(super) struct Index {
    groups: &'static [Option<&'static Group>],
    entries: &'static [Entry],
    slots: &'static [u32],
    hashes: &'static [u64],
}

impl Index {
    pub(super) const fn new(
        groups: &'static [Option<&'static Group>],
        entries: &'static [Entry],
        slots: &'static [u32],
        hashes: &'static [u64],
    ) -> Self {
        Self { groups, entries, slots, hashes }
    }

    pub(super) const fn len(&self) -> usize {
        self.entries.len()
    }

    /// All groups, also those that others pass through.
    pub(super) fn groups(&self) -> impl Iterator<Item = &'static Group> + use<> {
        self.groups.iter().copied().flatten()
    }

    /// The specs in their order.
    pub(super) fn specs(
        &self,
    ) -> impl ExactSizeIterator<Item = &'static ErrorSpec> + DoubleEndedIterator + Clone + use<> {
        let groups = self.groups;
        // Each entry was found when it was put there; the other spec is for the type only.
        self.entries.iter().map(move |entry| find(*entry, groups).map_or(HttpError::internal(), |found| found.spec))
    }

    /// The specs that may have a key: the one that was put there, and those that collide with it.
    pub(super) fn probe(&self, key: Key<'_>) -> impl Iterator<Item = &'static ErrorSpec> {
        let hash = match key {
            Key::Code(text) | Key::Former(text) => hash(text),
            Key::Errno(errno) => errno_key(errno),
        };
        let mask = self.slots.len().wrapping_sub(1);
        #[allow(clippy::cast_possible_truncation, reason = "as in `Flat::slot`")]
        let first = (hash >> 32 ^ hash) as usize;
        (0..self.slots.len())
            .map(move |step| first.wrapping_add(step) & mask)
            .map_while(|slot| Some((slot, *self.slots.get(slot).filter(|index| **index != 0)?)))
            .filter(move |(slot, _)| self.hashes.get(*slot) == Some(&hash))
            .filter_map(|(_, index)| Some(find(*self.entries.get(index as usize - 1)?, self.groups)?.spec))
    }
}

impl Catalog {
    /// The specs but for those of [`HttpError`], in declaration order.
    pub(crate) fn own(&self) -> impl Iterator<Item = &'static ErrorSpec> {
        let index = &self.index;
        let found = index.entries.iter().filter_map(|entry| find(*entry, index.groups));
        found.filter(|found| !found.owner.is_builtin()).map(|found| found.spec)
    }

    /// Every spec that was written, also those that share a code; by groups, a generic one's perhaps twice.
    pub(crate) fn written(&self) -> impl Iterator<Item = &'static ErrorSpec> {
        self.index.groups().flat_map(|group| group.specs)
    }
}
