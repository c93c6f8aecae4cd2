//! The entries of a catalogue under headings: by category, or by status where no error has a category.

use super::listing::{Entry, Listing};
use crate::phrase;
use std::collections::{BTreeMap, HashMap};

/// Entries under one heading.
#[derive(Debug)]
pub(crate) struct Group<'a> {
    pub(crate) name: Name,
    pub(crate) entries: Vec<&'a Entry>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Name {
    Category(&'static str),
    /// Of those that have none, where others have one.
    NoCategory,
    Status(u16),
}

/// The groups: categories in the order of their first errors, statuses by number.
pub(crate) fn of(listing: &Listing) -> Vec<Group<'_>> {
    if listing.entries.iter().all(|entry| entry.spec.category().is_none()) {
        let mut groups = BTreeMap::<u16, Vec<&Entry>>::new();
        for entry in &listing.entries {
            groups.entry(entry.spec.status().as_u16()).or_default().push(entry);
        }
        return groups.into_iter().map(|(status, entries)| Group { name: Name::Status(status), entries }).collect();
    }
    let mut groups = Vec::<Group<'_>>::new();
    let mut places = HashMap::new();
    for entry in &listing.entries {
        let name = entry.spec.category().map_or(Name::NoCategory, Name::Category);
        let place = *places.entry(name).or_insert_with(|| {
            groups.push(Group { name, entries: Vec::new() });
            groups.len() - 1
        });
        if let Some(group) = groups.get_mut(place) {
            group.entries.push(entry);
        }
    }
    groups.sort_by_key(|group| group.name == Name::NoCategory);
    groups
}

impl Name {
    /// As a heading says it.
    pub(crate) fn text(self) -> String {
        match self {
            Self::Category(name) => name.to_owned(),
            Self::NoCategory => "Without a category".to_owned(),
            Self::Status(status) => {
                phrase(status).map_or_else(|| format!("Status {status}"), |phrase| format!("{status} {phrase}"))
            }
        }
    }
}
