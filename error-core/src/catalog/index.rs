//! What a table of codes is asked for: keys, entries, and the finished index of a catalogue.

use super::Group;
use crate::{ErrorSpec, HttpError, codes::same, row::Origin};

/// A spec: which of the groups (the upper half), and which of its specs. The compiler checks a list of numbers in one step
/// and a list of structs one by one.
pub(super) type Entry = u64;

/// Where a spec stands: in this group, at this place.
pub(super) type Place = (&'static Group, usize);

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

/// Where the search for a hash begins, among a number of slots that is a power of two.
#[allow(clippy::cast_possible_truncation, reason = "the upper bits are masked away in any case")]
pub(super) const fn first_slot(hash: u64, slots: usize) -> usize {
    hash as usize & slots.wrapping_sub(1)
}

/// Whether a slot is under this hash, as far as its upper half says.
pub(super) const fn is_under(slot: u64, hash: u64) -> bool {
    (slot ^ hash) >> 32 == 0
}

/// The index of a slot's entry, plus one.
#[allow(clippy::cast_possible_truncation, reason = "the upper half is masked away")]
pub(super) const fn index_of(slot: u64) -> usize {
    slot as u32 as usize
}

/// The group that an entry names, and which of its specs.
#[allow(clippy::cast_possible_truncation, reason = "each half was a number that fits")]
const fn place(entry: Entry, groups: &[&'static Group]) -> Option<Place> {
    let group = (entry >> 32) as usize;
    if group < groups.len() { Some((groups[group], entry as u32 as usize)) } else { None }
}

/// The spec that an entry names, with the one who declared it.
pub(super) const fn find(entry: Entry, groups: &[&'static Group]) -> Option<Found> {
    let Some((group, number)) = place(entry, groups) else { return None };
    let Some(spec) = group.spec(number) else { return None };
    Some(match spec.more().shared {
        Some(owner) => Found { spec, owner },
        None => Found { spec, owner: &group.origin },
    })
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
    groups: &'static [&'static Group],
    entries: &'static [Entry],
    slots: &'static [u64],
}

impl Index {
    pub(super) const fn new(
        groups: &'static [&'static Group],
        entries: &'static [Entry],
        slots: &'static [u64],
    ) -> Self {
        Self { groups, entries, slots }
    }

    pub(super) const fn len(&self) -> usize {
        self.entries.len()
    }

    /// All groups, also those that others pass through.
    pub(super) fn groups(&self) -> impl Iterator<Item = &'static Group> + use<> {
        self.groups.iter().copied()
    }

    /// The specs in their order.
    pub(super) fn specs(
        &self,
    ) -> impl ExactSizeIterator<Item = &'static ErrorSpec> + DoubleEndedIterator + Clone + use<> {
        let groups = self.groups;
        // Each entry was found when it was put there; the other spec is for the type only.
        let spec = |(group, number): Place| group.spec(number);
        self.entries.iter().map(move |entry| place(*entry, groups).and_then(spec).unwrap_or(HttpError::internal()))
    }

    /// Where the first spec is that was put under `hash`, which nearly always is the one.
    pub(super) fn first(&self, hash: u64) -> Option<Place> {
        self.next(hash, &mut first_slot(hash, self.slots.len()))
    }

    /// The spec that was put under `hash` and that is the one.
    pub(super) fn find(&self, hash: u64, is_it: impl Fn(&ErrorSpec) -> bool) -> Option<&'static ErrorSpec> {
        let mut slot = first_slot(hash, self.slots.len());
        loop {
            let (group, number) = self.next(hash, &mut slot)?;
            let spec = group.spec(number)?;
            if is_it(spec) {
                return Some(spec);
            }
            slot = first_slot(slot as u64 + 1, self.slots.len());
        }
    }

    /// Where the next spec under `hash` is from a slot on, and then its slot. The search ends: half of the slots are free.
    fn next(&self, hash: u64, slot: &mut usize) -> Option<Place> {
        loop {
            match *self.slots.get(*slot)? {
                0 => return None,
                there if is_under(there, hash) => return place(*self.entries.get(index_of(there) - 1)?, self.groups),
                _ => *slot = first_slot(*slot as u64 + 1, self.slots.len()),
            }
        }
    }
}

#[cfg(any(feature = "export", feature = "lock"))]
impl super::Catalog {
    /// The specs but for those of [`HttpError`], in declaration order.
    #[cfg(feature = "lock")]
    pub(crate) fn own(&self) -> impl Iterator<Item = &'static ErrorSpec> {
        let index = &self.index;
        index.entries.iter().filter_map(|entry| {
            let found = find(*entry, index.groups)?;
            (!found.owner.is_builtin()).then_some(found.spec)
        })
    }

    /// Every spec that was written, also those that share a code; by groups, a generic one's perhaps twice.
    pub(crate) fn written(&self) -> impl Iterator<Item = &'static ErrorSpec> {
        self.index.groups().flat_map(|group| group.specs)
    }
}
