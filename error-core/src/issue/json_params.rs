//! Params of an issue that are JSON already.

use super::Issue;
use std::collections::HashSet;

impl Issue {
    /// Adds params that are JSON already, of names that differ; one that is there stays.
    pub(crate) fn json_params<'p>(mut self, mut params: impl Iterator<Item = (&'p str, &'p str)>) -> Self {
        self.add_json_params(&mut params);
        self
    }

    /// The same, compiled once.
    fn add_json_params<'p>(&mut self, params: &mut dyn Iterator<Item = (&'p str, &'p str)>) {
        let known: HashSet<&str> = self.params.iter().map(|(name, _)| &**name).collect();
        let mut new = Vec::new();
        for (name, json) in params {
            if !known.contains(name) {
                new.push((name.to_owned().into(), json.into()));
            }
        }
        self.params.append(&mut new);
    }
}
