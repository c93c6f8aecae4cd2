//! Names that occur more than once.

use std::collections::HashSet;

/// Drops all but the first of each name.
pub(super) fn keep_first<T>(list: &mut Vec<T>, name: impl Fn(&T) -> &str) {
    if are_distinct(list, &name) {
        return;
    }
    let mut names = Seen::default();
    let mut first = Vec::with_capacity(list.len());
    for item in &*list {
        first.push(names.insert(name(item)));
    }
    let mut first = first.into_iter();
    list.retain(|_| first.next().unwrap_or_default());
}

/// Drops all but the last of each name.
pub(super) fn keep_last<T>(list: &mut Vec<T>, name: impl Fn(&T) -> &str) {
    if !are_distinct(list, &name) {
        list.reverse();
        keep_first(list, name);
        list.reverse();
    }
}

fn are_distinct<T>(list: &[T], name: impl Fn(&T) -> &str) -> bool {
    if list.len() < 2 {
        return true;
    }
    let mut names = Seen::default();
    list.iter().all(|item| names.insert(name(item)))
}

/// A sketch of names: of one that is not in it, it nearly always says so at once.
#[derive(Default)]
pub(super) struct Sketch(u64);

impl Sketch {
    pub(super) fn add(&mut self, name: &str) {
        self.0 |= Self::bit(name);
    }

    /// Whether a name may be in it.
    pub(super) fn may_have(&self, name: &str) -> bool {
        self.0 & Self::bit(name) != 0
    }

    /// One of 64 bits: by the length, and by the first letter, which is somewhere in the alphabet.
    fn bit(name: &str) -> u64 {
        let first = name.as_bytes().first().copied().unwrap_or_default();
        1 << ((name.len() ^ usize::from(first) << 1) % 64)
    }
}

/// The names seen so far: in a list while they are few, which is quicker, and beyond that in a set, for the sake of
/// hostile bodies.
#[derive(Default)]
struct Seen<'a> {
    sketch: Sketch,
    few: [&'a str; 16],
    count: usize,
    many: HashSet<&'a str>,
}

impl<'a> Seen<'a> {
    /// Adds a name; `false` if it was there.
    fn insert(&mut self, name: &'a str) -> bool {
        let is_new = !self.sketch.may_have(name);
        self.sketch.add(name);
        match self.few.get_mut(..=self.count).and_then(<[_]>::split_last_mut) {
            Some((free, few)) if is_new || !few.contains(&name) => {
                *free = name;
                self.count += 1;
                true
            }
            Some(_) => false,
            None => (is_new || !self.few.contains(&name)) && self.many.insert(name),
        }
    }
}
