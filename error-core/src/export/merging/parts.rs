//! What is put into a document, and what of it is there already.

use super::{
    super::{
        OpenApiVersion,
        tree::{Members, Tree},
    },
    MergeError,
};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The names of components by their section.
pub(super) type Names = BTreeMap<String, BTreeSet<String>>;

/// What is to be there: sections with their components.
pub(super) struct Wanted {
    pub(super) sections: Members,
    /// The key under which the names of ours stand beside the sections.
    pub(super) record: String,
}

impl Wanted {
    pub(super) fn new(components: Tree, marker: &str) -> Self {
        let sections = match components {
            Tree::Object(members) => members.into_iter().filter(|(_, section)| !is_empty(section)).collect(),
            _ => Members::new(),
        };
        Self { sections, record: format!("x-{marker}") }
    }

    /// The components of a section; none if nothing is to be in it.
    pub(super) fn of(&self, section: &str) -> Option<&Tree> {
        self.sections.iter().find(|(name, _)| name == section).map(|(_, components)| components)
    }

    pub(super) fn names(&self) -> Names {
        self.sections.iter().map(|(section, components)| (section.to_string(), names(components))).collect()
    }

    /// What is written down of it, so that a later run knows what is ours.
    pub(super) fn record(&self) -> Option<Tree> {
        if self.sections.is_empty() {
            return None;
        }
        let list =
            |(section, components): &(_, Tree)| (std::borrow::Cow::clone(section), Tree::texts(names(components)));
        Some(Tree::object(self.sections.iter().map(list)))
    }

    /// Whether a section can have ours beside those that others own, each with its line.
    pub(super) fn check<'a>(
        &self,
        section: &str,
        others: impl IntoIterator<Item = (&'a str, usize)>,
    ) -> Result<(), MergeError> {
        let ours = self.of(section).map(names).unwrap_or_default();
        let ours: BTreeSet<_> = ours.iter().map(|name| name.to_lowercase()).collect();
        match others.into_iter().find(|(name, _)| ours.contains(&name.to_lowercase())) {
            Some((name, line)) => Err(MergeError::Taken { line, section: section.to_owned(), name: name.to_owned() }),
            None => Ok(()),
        }
    }
}

/// Nothing is said of a key that stands twice: which of the two counts, parsers do not agree on.
pub(super) fn check_once<'a>(part: &str, keys: impl IntoIterator<Item = (&'a str, usize)>) -> Result<(), MergeError> {
    let mut seen = HashMap::new();
    for (key, line) in keys {
        if seen.insert(key, line).is_some() {
            let part = [part, key].iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(".");
            return Err(MergeError::Form { line, part, advice: "stands twice: keep one of them" });
        }
    }
    Ok(())
}

/// The version that a document says it has, if it says any.
pub(crate) fn version_of(member: impl Fn(&str) -> Option<String>) -> Result<Option<OpenApiVersion>, MergeError> {
    if let Some(version) = member("swagger") {
        return Err(MergeError::NoOpenApi { found: format!("swagger {version}") });
    }
    match member("openapi") {
        None => Ok(None),
        Some(version) if version == "3.0" || version.starts_with("3.0.") => Ok(Some(OpenApiVersion::V3_0)),
        Some(version) if version.starts_with("3.") => Ok(Some(OpenApiVersion::V3_1)),
        Some(version) => Err(MergeError::NoOpenApi { found: format!("openapi {version}") }),
    }
}

fn names(components: &Tree) -> BTreeSet<String> {
    match components {
        Tree::Object(members) => members.iter().map(|(name, _)| name.to_string()).collect(),
        _ => BTreeSet::new(),
    }
}

fn is_empty(section: &Tree) -> bool {
    matches!(section, Tree::Object(members) if members.is_empty())
}
