//! [`Object`]: the members of a JSON object as slices of its text.

use super::MergeError;
use serde_core::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::value::RawValue;
use std::fmt;

/// An object, so that it can be written again byte for byte.
#[derive(Debug)]
pub(super) struct Object<'a> {
    pub(super) members: Vec<Member<'a>>,
    /// What stands before the closing brace.
    pub(super) closing: &'a str,
}

/// A member, from what stands before it to what stands behind it.
#[derive(Debug)]
pub(super) struct Member<'a> {
    pub(super) key: String,
    /// Blanks and line breaks.
    pub(super) lead: &'a str,
    /// The key as it is spelt, and the colon.
    pub(super) head: &'a str,
    pub(super) value: &'a str,
    /// Blanks before the comma.
    pub(super) trail: &'a str,
}

impl<'a> Object<'a> {
    /// Reads an object; `None` if it is another value.
    pub(super) fn read(text: &'a str) -> Option<Self> {
        let Raw(raw) = serde_json::from_str(text).ok()?;
        let mut members = Vec::with_capacity(raw.len());
        let mut rest = text.strip_prefix('{')?.strip_suffix('}')?;
        let mut before = "";
        for (key, value) in raw {
            // What stands between two values: blanks, a comma, blanks, a key, a colon.
            let (gap, behind) = rest.split_at_checked(offset_of(rest, value)?)?;
            let gap = match members.last_mut() {
                Some(Member { trail, .. }) => {
                    let (blanks, gap) = gap.split_once(',')?;
                    *trail = blanks;
                    gap
                }
                None => gap,
            };
            let (lead, head) = gap.split_at_checked(gap.find('"')?)?;
            before = behind.get(value.len()..)?;
            rest = before;
            members.push(Member { key, lead, head, value, trail: "" });
        }
        Some(Self { closing: if members.is_empty() { rest } else { before }, members })
    }

    pub(super) fn get(&self, key: &str) -> Option<&Member<'a>> {
        self.members.iter().find(|member| member.key == key)
    }
}

/// Where a part of a text begins in it.
fn offset_of(text: &str, part: &str) -> Option<usize> {
    (part.as_ptr() as usize).checked_sub(text.as_ptr() as usize)
}

/// The line of a part of a text, from 1.
pub(super) fn line_of(text: &str, part: &str) -> usize {
    let before = offset_of(text, part).and_then(|at| text.get(..at)).unwrap_or_default();
    before.matches('\n').count() + 1
}

/// The value that a whole text is, without what stands around it.
pub(super) fn root(text: &str) -> Result<&str, MergeError> {
    let value: &RawValue = serde_json::from_str(text)
        .map_err(|error| MergeError::Unreadable { line: error.line(), problem: error.to_string() })?;
    Ok(value.get())
}

struct Raw<'a>(Vec<(String, &'a str)>);

impl<'de> Deserialize<'de> for Raw<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw<'de>, A::Error> {
        let mut members = Vec::new();
        while let Some((key, value)) = map.next_entry::<String, &'de RawValue>()? {
            members.push((key, value.get()));
        }
        Ok(Raw(members))
    }
}
