//! Small collections in order, for what is compared and written and never large while it is changed.
//!
//! Each type that std's trees hold is as much code to compile as a module of ours, for everybody who builds this crate. A
//! list that is kept in order is next to none. To add at its end is quick, anywhere else it moves what is behind.

use std::slice;

/// Values by their names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ByName<K, V>(Vec<(K, V)>);

impl<K: AsRef<str>, V> ByName<K, V> {
    pub(crate) const fn new() -> Self {
        Self(Vec::new())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// By name; the slice's own iterator, since each that is wrapped around it is compiled for each type.
    pub(crate) fn iter(&self) -> slice::Iter<'_, (K, V)> {
        self.0.iter()
    }

    pub(crate) fn contains(&self, name: &str) -> bool {
        self.place(name).is_ok()
    }

    pub(crate) fn get(&self, name: &str) -> Option<&V> {
        self.place(name).ok().and_then(|at| self.0.get(at)).map(|(_, value)| value)
    }

    /// The value of this name, made if there is none.
    pub(crate) fn get_or_insert(&mut self, name: K, value: V) -> &mut V {
        let at = self.place(name.as_ref()).unwrap_or_else(|at| {
            self.0.insert(at, (name, value));
            at
        });
        &mut self.0[at].1
    }

    /// Gives back what had this name.
    pub(crate) fn insert(&mut self, name: K, value: V) -> Option<V> {
        match self.place(name.as_ref()) {
            Ok(at) => Some(std::mem::replace(&mut self.0[at].1, value)),
            Err(at) => {
                self.0.insert(at, (name, value));
                None
            }
        }
    }

    pub(crate) fn remove(&mut self, name: &str) -> Option<V> {
        self.place(name).ok().map(|at| self.0.remove(at).1)
    }

    pub(crate) fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.0.retain(|(name, _)| keep(name.as_ref()));
    }

    /// Where a name is, or where it would be.
    fn place(&self, name: &str) -> Result<usize, usize> {
        // Mostly they come in order.
        match self.0.last() {
            Some((last, _)) if last.as_ref() < name => Err(self.0.len()),
            _ => self.0.binary_search_by(|(known, _)| known.as_ref().cmp(name)),
        }
    }
}

/// Adds a value to those of a list in order, each of which is there once. Whether it is new.
pub(crate) fn add<T: Ord>(sorted: &mut Vec<T>, value: T) -> bool {
    match sorted.binary_search(&value) {
        Ok(_) => false,
        Err(at) => {
            sorted.insert(at, value);
            true
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_order_and_there_once() {
        let mut map = ByName::new();
        for (name, value) in [("b", 1), ("d", 2), ("a", 3), ("c", 4)] {
            assert_eq!(map.insert(name, value), None);
        }
        assert_eq!(map.insert("a", 5), Some(3));
        *map.get_or_insert("b", 0) += 10;
        *map.get_or_insert("e", 0) += 20;
        assert_eq!(map.remove("d"), Some(2));
        assert_eq!((map.remove("d"), map.get("d"), map.contains("d")), (None, None, false));
        assert_eq!(map.iter().collect::<Vec<_>>(), [&("a", 5), &("b", 11), &("c", 4), &("e", 20)]);
        map.retain(|name| name > "b");
        assert_eq!((map.get("a"), map.get("e")), (None, Some(&20)));
    }

    #[test]
    fn values_are_in_order_and_there_once() {
        let mut list = Vec::new();
        assert_eq!([3, 1, 2, 1].map(|value| add(&mut list, value)), [true, true, true, false]);
        assert_eq!(list, [1, 2, 3]);
    }
}
