//! Where an attribute stands, and the keys that it may have there.

use super::{Entry, Form};
use crate::{
    errors::Errors,
    words::{nearest, suggest},
};

/// The keys that each level knows, for suggestions.
const ITEM: &[&str] = &["status", "category", "header", "shape", "infer_codes", "decode", "crate", "omit"];
const VARIANT: &[&str] = &[
    "status",
    "code",
    "msg",
    "title",
    "errno",
    "retry",
    "retry_after",
    "header",
    "grpc",
    "type_uri",
    "help",
    "category",
    "log",
    "since",
    "deprecated",
    "was",
    "hidden",
    "same_as",
    "transparent",
];
const FIELD: &[&str] =
    &["param", "private", "issues", "retry_after", "status", "header", "source", "transparent", "message"];

/// Where an attribute stands.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Level {
    Enum,
    Struct,
    Variant,
    Field,
}

impl Level {
    /// The key as it stands in the list of those that are known, if it does.
    pub(super) fn known(self, key: &str) -> Option<&'static str> {
        let (first, second) = self.lists();
        let known = |keys: &[&'static str]| keys.iter().find(|known| **known == key).copied();
        known(first).or_else(|| known(second))
    }

    fn name(self) -> &'static str {
        match self {
            Self::Enum => "an enum",
            Self::Struct => "a struct",
            Self::Variant => "a variant",
            Self::Field => "a field",
        }
    }

    fn lists(self) -> (&'static [&'static str], &'static [&'static str]) {
        match self {
            Self::Enum => (ITEM, &[]),
            Self::Struct => (VARIANT, ITEM),
            Self::Variant => (VARIANT, &[]),
            Self::Field => (FIELD, &[]),
        }
    }

    fn keys(self) -> impl Iterator<Item = &'static str> + Clone {
        let (first, second) = self.lists();
        first.iter().chain(second.iter().filter(|key| !first.contains(key))).copied()
    }

    /// A key that this level does not know: it belongs elsewhere, or is misspelt. Returns what was probably meant.
    pub(crate) fn refuse(self, entry: &Entry, errors: &mut Errors) -> Option<(&'static str, Entry)> {
        let key = &entry.key;
        let name = &entry.name;
        let meant = nearest(name, self.keys()).map(|meant| (meant, Entry::broken(key.clone())));
        if matches!(entry.form, Form::Broken) {
            return meant;
        }
        let elsewhere: Vec<_> = [Self::Enum, Self::Variant, Self::Field]
            .into_iter()
            .filter(|level| level.known(name).is_some())
            .map(|level| format!("on {}", level.name()))
            .collect();
        if self == Self::Field && name == "from" {
            errors.push(key, "`from` is an attribute of its own, write `#[from]`");
            return None;
        }
        if !elsewhere.is_empty() {
            let places = elsewhere.join(" or ");
            errors.push(key, format!("`{name}` does not stand on {}, it belongs {places}", self.name()));
            return None;
        }
        let hint = suggest(name, self.keys());
        errors.push(key, format!("unknown key `{name}`, {hint}"));
        meant
    }
}
