//! A [`Tree`] as YAML that a parser of YAML 1.1 and one of 1.2 read alike.

use super::tree::{Tree, write_text};
use std::fmt::Write;

/// Words that YAML 1.1 does not read as texts.
const WORDS: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];

impl Tree {
    /// As YAML in blocks, indented by `indent` blanks; each line ends in a line feed.
    ///
    /// Every text is quoted, but for keys that no parser takes for anything else.
    pub(crate) fn to_yaml(&self, indent: usize) -> String {
        let mut out = String::new();
        match self {
            Self::Array(items) if !items.is_empty() => write_items(&mut out, items, indent),
            Self::Object(members) if !members.is_empty() => write_members(&mut out, members, indent, true),
            scalar => {
                out.extend(std::iter::repeat_n(' ', indent));
                scalar.write_scalar(&mut out);
                out.push('\n');
            }
        }
        out
    }

    /// Appends the value behind a key or a dash, on the same line or on lines of its own.
    fn write_behind(&self, out: &mut String, indent: usize) {
        match self {
            Self::Array(items) if !items.is_empty() => {
                out.push('\n');
                write_items(out, items, indent + 2);
            }
            Self::Object(members) if !members.is_empty() => {
                out.push('\n');
                write_members(out, members, indent + 2, true);
            }
            scalar => {
                out.push(' ');
                scalar.write_scalar(out);
                out.push('\n');
            }
        }
    }

    fn write_scalar(&self, out: &mut String) {
        match self {
            Self::Text(text) => write_quoted(out, text),
            other => other.write_json(out, None),
        }
    }
}

fn write_members(out: &mut String, members: &[(std::borrow::Cow<'static, str>, Tree)], indent: usize, first: bool) {
    for (at, (key, value)) in members.iter().enumerate() {
        if first || at > 0 {
            out.extend(std::iter::repeat_n(' ', indent));
        }
        if is_plain(key) {
            out.push_str(key);
        } else {
            write_quoted(out, key);
        }
        out.push(':');
        value.write_behind(out, indent);
    }
}

fn write_items(out: &mut String, items: &[Tree], indent: usize) {
    for item in items {
        out.extend(std::iter::repeat_n(' ', indent));
        out.push('-');
        match item {
            // The first member stands behind the dash.
            Tree::Object(members) if !members.is_empty() => {
                out.push(' ');
                write_members(out, members, indent + 2, false);
            }
            other => other.write_behind(out, indent),
        }
    }
}

/// Whether a key needs no quotes.
fn is_plain(key: &str) -> bool {
    let mut bytes = key.bytes();
    bytes.next().is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'$')
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
        && !WORDS.iter().any(|word| word.eq_ignore_ascii_case(key))
}

/// A text in double quotes: as in JSON, and what YAML takes for a line break or does not allow is escaped too.
fn write_quoted(out: &mut String, text: &str) {
    let mut json = String::with_capacity(text.len() + 2);
    write_text(&mut json, text);
    for char in json.chars() {
        match char {
            '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => {
                // Writing to a `String` does not fail.
                _ = write!(out, "\\u{:04x}", u32::from(char));
            }
            _ if u32::from(char) & 0xfffe == 0xfffe => _ = write!(out, "\\U{:08x}", u32::from(char)),
            _ => out.push(char),
        }
    }
}
