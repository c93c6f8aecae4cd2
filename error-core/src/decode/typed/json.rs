//! JSON taken apart without a loss: the parts of a list, and numbers, as the text that was sent.
//!
//! `serde_json` judges what is JSON. Its own values would round the numbers that fit in no `f64`.

use serde::de::IgnoredAny;

/// What a string says.
pub(super) fn text(json: &str) -> Option<String> {
    serde_json::from_str(json).ok()
}

/// The text of a number.
pub(super) fn number(json: &str) -> Option<&str> {
    checked(json).filter(|json| json.starts_with(|first: char| first == '-' || first.is_ascii_digit()))
}

/// The texts of an array's items.
pub(super) fn items(json: &str) -> Option<Vec<&str>> {
    list(checked(json)?, '[', ']')
}

/// The members of an object: names, and values as text.
pub(super) fn members(json: &str) -> Option<Vec<(String, &str)>> {
    let member = |member| match split(member, b':').as_slice() {
        [name, value] => Some((text(name)?, *value)),
        _ => None,
    };
    list(checked(json)?, '{', '}')?.into_iter().map(member).collect()
}

/// The text without the white space around it, if it is one JSON value.
fn checked(json: &str) -> Option<&str> {
    serde_json::from_str::<IgnoredAny>(json).ok()?;
    Some(json.trim_matches([' ', '\t', '\n', '\r']))
}

fn list(json: &str, open: char, close: char) -> Option<Vec<&str>> {
    let inside = json.strip_prefix(open)?.strip_suffix(close)?;
    if inside.trim().is_empty() { Some(Vec::new()) } else { Some(split(inside, b',')) }
}

/// Splits valid JSON at each `separator` that stands in no string and no inner list.
fn split(json: &str, separator: u8) -> Vec<&str> {
    let (mut parts, mut from, mut depth) = (Vec::new(), 0, 0_usize);
    let (mut quoted, mut escaped) = (false, false);
    for (at, byte) in json.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ if byte == separator && depth == 0 => {
                parts.extend(json.get(from..at));
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.extend(json.get(from..));
    parts
}
