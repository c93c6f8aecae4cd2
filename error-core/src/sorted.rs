//! Small collections in order, for what is compared and written and never large while it is changed.
//!
//! Each type that std's trees hold is as much code to compile as a module of ours, for everybody who builds this crate. A
//! list that is kept in order is next to none. To add at its end is quick, anywhere else it moves what is behind.

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

    /// By name.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(name, value)| (name, value))
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
