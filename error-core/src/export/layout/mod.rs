//! [`Node`]: where the parts of a YAML file stand. Lines are counted from 1, columns from 0.
//!
//! Nothing of somebody else's file is ever written from these nodes; they only say which of its lines are what.

mod build;

pub(crate) use build::read;
use std::collections::BTreeSet;

/// A value.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) value: Value,
    pub(crate) line: usize,
    pub(crate) column: usize,
    /// The line after the last one of a block scalar; the last line of any other value.
    pub(crate) end_line: usize,
    /// Whether it has an anchor or a tag, is an alias, or has a key that is no plain text.
    pub(crate) is_special: bool,
}

#[derive(Debug, Clone)]
pub(crate) enum Value {
    /// A text on one line or several.
    Scalar(Text, String),
    Sequence(Style, Vec<Node>),
    Mapping(Style, Vec<Entry>),
    Alias,
}

/// How a list or a mapping is written: in lines, or in brackets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Block,
    Flow,
}

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Text {
    Plain,
    Quoted,
    Literal,
    Folded,
}

/// A key with its value.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) node: Node,
}

/// Why a file cannot be read, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unreadable {
    pub(crate) line: usize,
    pub(crate) problem: String,
}

impl Node {
    /// The entries of a mapping.
    pub(crate) fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Mapping(_, entries) => entries,
            _ => &[],
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    /// The text of a scalar.
    pub(crate) fn as_text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(_, text) => Some(text),
            _ => None,
        }
    }

    /// The texts in a list.
    pub(crate) fn texts(&self) -> BTreeSet<String> {
        match &self.value {
            Value::Sequence(_, items) => items.iter().filter_map(|item| item.as_text().map(str::to_owned)).collect(),
            _ => BTreeSet::new(),
        }
    }

    /// Nothing at all behind a key, or a word for it.
    pub(crate) fn is_null(&self) -> bool {
        matches!(&self.value, Value::Scalar(Text::Plain, text) if matches!(text.as_str(), "" | "~" | "null"))
    }

    /// Whether both say the same, wherever they stand.
    pub(crate) fn says(&self, other: &Self) -> bool {
        match (&self.value, &other.value) {
            (Value::Scalar(style, text), Value::Scalar(other_style, other)) => style == other_style && text == other,
            (Value::Sequence(_, items), Value::Sequence(_, others)) => {
                items.len() == others.len() && items.iter().zip(others).all(|(item, other)| item.says(other))
            }
            (Value::Mapping(_, entries), Value::Mapping(_, others)) => {
                entries.len() == others.len()
                    && entries
                        .iter()
                        .zip(others)
                        .all(|(entry, other)| entry.key == other.key && entry.node.says(&other.node))
            }
            (Value::Alias, Value::Alias) => true,
            _ => false,
        }
    }

    /// This node and all below it.
    pub(crate) fn visit<'a>(&'a self, see: &mut impl FnMut(&'a Self)) {
        let mut waiting = vec![self];
        while let Some(node) = waiting.pop() {
            see(node);
            match &node.value {
                Value::Sequence(_, items) => waiting.extend(items),
                Value::Mapping(_, entries) => waiting.extend(entries.iter().map(|entry| &entry.node)),
                Value::Scalar(..) | Value::Alias => {}
            }
        }
    }
}
