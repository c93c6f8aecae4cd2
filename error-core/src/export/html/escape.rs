//! Text in HTML, in what stands between tags and in attributes.

use crate::{
    escape,
    export::{markdown::escape::json_escape, prose::is_web},
};
use std::fmt::Write;

/// Appends text. What HTML cannot hold, and what turns the direction of reading, is shown as JSON escapes it, in an element
/// that says so.
pub(crate) fn text(out: &mut String, text: &str) {
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        match escaped(char) {
            Some(escaped) => out.push_str(escaped),
            // No editor shall take it off.
            None if char == ' ' && chars.peek() == Some(&'\n') => out.push_str("&#32;"),
            None if is_hidden(char) => {
                let code = u32::from(char);
                _ = write!(out, "<span class=\"u\" title=\"U+{code:04X}\">{}</span>", json_escape(char));
            }
            None => out.push(char),
        }
    }
}

/// Text for an attribute in double quotes, or for an element that can hold nothing but text.
pub(crate) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match escaped(char) {
            Some(escaped) => out.push_str(escaped),
            None if is_hidden(char) || matches!(char, '\t' | '\n') => out.push_str(&json_escape(char)),
            None => out.push(char),
        }
    }
    out
}

/// An address for an attribute, if it is one of the web. What cannot stand in an address is encoded.
pub(crate) fn href(url: &str) -> Option<String> {
    if !is_web(url) {
        return None;
    }
    let (address, fragment) = url.split_once('#').map_or((url, None), |(address, fragment)| (address, Some(fragment)));
    let mut out = String::with_capacity(url.len());
    encode(&mut out, address);
    if let Some(fragment) = fragment {
        out.push('#');
        encode(&mut out, fragment);
    }
    Some(out)
}

fn encode(out: &mut String, text: &str) {
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().copied().enumerate() {
        let is_encoded = || bytes.get(at + 1..at + 3).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit));
        match byte {
            b'&' => out.push_str("&amp;"),
            b'%' if is_encoded() => out.push('%'),
            b'%' | b'"' | b'\'' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' | b'#' | b'[' | b']' => {
                _ = write!(out, "%{byte:02X}");
            }
            b'!'..=b'~' => out.push(char::from(byte)),
            _ => _ = write!(out, "%{byte:02X}"),
        }
    }
}

fn escaped(char: char) -> Option<&'static str> {
    Some(match char {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => return None,
    })
}

/// What a page does not hold as it is. The marks of languages that are written from the right stay.
pub(super) fn is_hidden(char: char) -> bool {
    match char {
        '\t' | '\n' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' => false,
        '\u{fdd0}'..='\u{fdef}' | '\u{feff}' => true,
        _ => escape::is_control(char) || u32::from(char) & 0xfffe == 0xfffe,
    }
}
