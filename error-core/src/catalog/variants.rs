//! All that answers with a code of a catalogue: the variant that declares it, and those that share it.

use super::Catalog;
#[cfg(any(feature = "export", feature = "lock"))]
use crate::sorted::{self, ByName};
use crate::{ErrorSpec, row::Origin};

impl Catalog {
    /// Every variant that answers with `code`: the one that declares it, then those that share it by `same_as`, with
    /// their own messages and statuses.
    pub fn variants(&self, code: &str) -> Vec<&'static ErrorSpec> {
        // By name and not by address: constants have one for each unit of code that uses them.
        let mut found: Vec<(&Origin, &'static ErrorSpec)> = Vec::new();
        let rank = |(origin, spec): &(&Origin, &ErrorSpec)| (spec.more().shared.is_some(), origin.is_builtin());
        for group in self.index.groups() {
            for spec in group.specs.iter().filter(|spec| spec.code() == code) {
                let same = |(known, other): &(&Origin, &ErrorSpec)| {
                    known.is(&group.origin) && other.variant() == spec.variant()
                };
                if !found.iter().any(same) {
                    let variant = (&group.origin, spec);
                    found.insert(found.partition_point(|other| rank(other) <= rank(&variant)), variant);
                }
            }
        }
        found.iter().map(|(_, spec)| *spec).collect()
    }

    /// Whether occurrences of `code` have different statuses: a `status` field, or a `same_as` with another one.
    pub fn status_varies(&self, code: &str) -> bool {
        let variants = self.variants(code);
        variants.iter().any(|spec| spec.status_varies())
            || variants.windows(2).any(|two| two[0].status() != two[1].status())
    }

    /// By code the statuses of all variants that answer with it; none if a field says which.
    #[cfg(any(feature = "export", feature = "lock"))]
    pub(crate) fn statuses(&self) -> ByName<&'static str, Option<Vec<u16>>> {
        statuses(self.index.groups().flat_map(|group| group.specs))
    }
}

/// By code the statuses of these specs, in order; none if a field says which.
#[cfg(any(feature = "export", feature = "lock"))]
pub(crate) fn statuses(specs: impl Iterator<Item = &'static ErrorSpec>) -> ByName<&'static str, Option<Vec<u16>>> {
    let mut all = ByName::new();
    for spec in specs {
        let statuses: &mut Option<Vec<u16>> = all.get_or_insert(spec.code(), Some(Vec::new()));
        match statuses {
            Some(fixed) if !spec.status_varies() => {
                sorted::add(fixed, spec.status().as_u16());
            }
            _ => *statuses = None,
        }
    }
    all
}
