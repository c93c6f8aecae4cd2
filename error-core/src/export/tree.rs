//! [`Tree`]: a JSON value whose members keep their order; what documents are built of and written from.

use serde_core::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};
use serde_json::Number;
use std::{
    borrow::Cow,
    fmt::{self, Write},
};

type Text = Cow<'static, str>;

/// A JSON value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Tree {
    Null,
    Bool(bool),
    Number(Number),
    Text(Text),
    Array(Vec<Tree>),
    Object(Members),
}

/// The members of an object, in their order.
pub(crate) type Members = Vec<(Text, Tree)>;

impl Tree {
    pub(crate) fn text(text: impl Into<Text>) -> Self {
        Self::Text(text.into())
    }

    /// An object with these members.
    pub(crate) fn object<K: Into<Text>>(members: impl IntoIterator<Item = (K, Self)>) -> Self {
        Self::Object(members.into_iter().map(|(key, value)| (key.into(), value)).collect())
    }

    /// An array of texts.
    pub(crate) fn texts<T: Into<Text>>(texts: impl IntoIterator<Item = T>) -> Self {
        Self::Array(texts.into_iter().map(Self::text).collect())
    }

    /// What JSON text says; `None` if it is none.
    pub(crate) fn read(json: &[u8]) -> Option<Self> {
        serde_json::from_slice(json).ok()
    }

    /// The member of an object.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.iter().find(|(known, _)| known == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// Puts `by` wherever `value` stands.
    pub(crate) fn replace(&mut self, value: &Self, by: &Self) {
        match self {
            _ if *self == *value => *self = by.clone(),
            Self::Object(members) => members.iter_mut().for_each(|(_, member)| member.replace(value, by)),
            Self::Array(items) => items.iter_mut().for_each(|item| item.replace(value, by)),
            _ => {}
        }
    }

    /// As JSON on one line.
    pub(crate) fn to_json(&self) -> String {
        let mut out = String::new();
        self.write_json(&mut out, None);
        out
    }

    /// As JSON with a line for each member and item, and one line feed at the end.
    pub(crate) fn to_pretty_json(&self) -> String {
        let mut out = String::new();
        self.write_json(&mut out, Some(0));
        out.push('\n');
        out
    }

    /// Appends it as JSON: on one line, or on several of which the others are indented by `depth` steps.
    pub(crate) fn write_json(&self, out: &mut String, depth: Option<usize>) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            // Writing to a `String` does not fail.
            Self::Number(number) => _ = write!(out, "{number}"),
            Self::Text(text) => write_text(out, text),
            Self::Array(items) => {
                write_list(out, ['[', ']'], depth, items.iter(), Self::write_json);
            }
            Self::Object(members) => {
                write_list(out, ['{', '}'], depth, members.iter(), |(key, value), out, depth| {
                    write_text(out, key);
                    out.push_str(if depth.is_some() { ": " } else { ":" });
                    value.write_json(out, depth);
                });
            }
        }
    }
}

/// A text in quotes, escaped as in the bodies.
pub(crate) fn write_text(out: &mut String, text: &str) {
    let mut escaped = Vec::with_capacity(text.len());
    crate::json::escape_into(&mut escaped, text);
    out.push('"');
    out.push_str(&String::from_utf8_lossy(&escaped));
    out.push('"');
}

fn write_list<T>(
    out: &mut String,
    [open, close]: [char; 2],
    depth: Option<usize>,
    items: impl ExactSizeIterator<Item = T>,
    write: impl Fn(T, &mut String, Option<usize>),
) {
    let is_empty = items.len() == 0;
    let deeper = depth.map(|depth| depth + 1);
    out.push(open);
    for (at, item) in items.enumerate() {
        out.push_str(if at > 0 { "," } else { "" });
        break_line(out, deeper);
        write(item, out, deeper);
    }
    if !is_empty {
        break_line(out, depth);
    }
    out.push(close);
}

fn break_line(out: &mut String, depth: Option<usize>) {
    if let Some(depth) = depth {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", depth));
    }
}

impl From<bool> for Tree {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<u64> for Tree {
    fn from(value: u64) -> Self {
        Self::Number(value.into())
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TreeVisitor)
    }
}

struct TreeVisitor;

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Tree, E> {
        Ok(Tree::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Tree, E> {
        Ok(Tree::Number(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Tree, E> {
        Ok(Tree::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Tree, E> {
        Ok(Number::from_f64(value).map_or(Tree::Null, Tree::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Tree, E> {
        Ok(Tree::text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Tree, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Tree::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
        let mut members = Vec::new();
        while let Some((key, value)) = map.next_entry::<String, _>()? {
            members.push((Cow::Owned(key), value));
        }
        Ok(Tree::Object(members))
    }
}
