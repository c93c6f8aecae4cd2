//! Text in Markdown (`CommonMark`, GFM's tables and links): what is shown is the text, character by character.
//!
//! All of it stays on one line, so that no line of a text can begin a block. What a document cannot hold (most control
//! characters, what is no character) is shown as JSON would escape it.

use crate::escape;
use std::fmt::Write;

/// Text for a paragraph, a list item, a heading, the text of a link or the cell of a table.
pub(crate) fn text(text: &str) -> String {
    part(text, true, true)
}

/// A part of a line. At an edge blanks would be taken off, and marks would begin a block.
pub(crate) fn part(text: &str, is_start: bool, is_end: bool) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let chars: Vec<char> = text.chars().collect();
    let at = |index: usize| chars.get(index).copied();
    for (index, char) in chars.iter().copied().enumerate() {
        let (before, behind) = (index.checked_sub(1).and_then(at), at(index + 1));
        match char {
            _ if is_unshowable(char) => out.push_str(&text_of_shown(char)),
            _ if is_blank(char, is_start && before.is_none() || is_end && behind.is_none()) => {
                // Writing to a `String` does not fail.
                _ = write!(out, "&#{};", u32::from(char));
            }
            // Some readers look for tags without regard to a backslash.
            '<' => out.push_str("&lt;"),
            _ if is_mark(char, before, behind) || is_start && is_leading_mark(&chars, index) => {
                out.extend(['\\', char]);
            }
            _ => out.push(char),
        }
    }
    out
}

/// A code span with this text. In a table's cell `|` is escaped, which no other place takes back.
pub(crate) fn code_span(text: &str, place: Place) -> String {
    let mut shown = String::with_capacity(text.len() + 2);
    for char in text.chars() {
        match char {
            _ if is_unshowable(char) || escape::is_control(char) => shown.push_str(&json_escape(char)),
            '|' if place == Place::Cell => shown.push_str("\\|"),
            _ => shown.push(char),
        }
    }
    // Two backticks with nothing between them are no span, and would open one.
    if shown.is_empty() {
        shown.push(' ');
    }
    let ticks = "`".repeat(longest_run(&shown, '`') + 1);
    // One blank at each end is taken off again, unless there are only blanks.
    let is_bare = !shown.starts_with(['`', ' ']) && !shown.ends_with(['`', ' ']) || shown.trim().is_empty();
    let pad = if is_bare { "" } else { " " };
    format!("{ticks}{pad}{shown}{pad}{ticks}")
}

/// A fenced block of code, line by line, which nothing inside can end.
pub(crate) fn fence(language: &str, code: &str) -> Vec<String> {
    let ticks = "`".repeat((longest_run(code, '`') + 1).max(3));
    let language = if language.is_empty() { "text" } else { language };
    let shown = |line: &str| {
        line.chars().fold(String::with_capacity(line.len()), |mut out, char| {
            match char {
                '\t' => out.push_str("    "),
                _ if is_unshowable(char) || escape::is_control(char) => out.push_str(&json_escape(char)),
                _ => out.push(char),
            }
            out
        })
    };
    let mut lines = vec![format!("{ticks}{language}")];
    lines.extend(code.split('\n').map(shown));
    lines.push(ticks);
    lines
}

/// Where a code span stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Text,
    Cell,
}

/// The longest run of a character.
pub(crate) fn longest_run(text: &str, mark: char) -> usize {
    text.split(|char| char != mark).map(str::len).max().unwrap_or(0)
}

/// What neither Markdown's readers nor HTML or YAML take: control characters but line ends, tab and form feed, and
/// noncharacters.
pub(crate) fn is_unshowable(char: char) -> bool {
    (char.is_control() && !matches!(char, '\t' | '\n' | '\u{c}' | '\r'))
        || matches!(char, '\u{fdd0}'..='\u{fdef}')
        || u32::from(char) & 0xfffe == 0xfffe
}

/// How such a character stands in JSON.
pub(crate) fn json_escape(char: char) -> String {
    let mut units = [0; 2];
    char.encode_utf16(&mut units).iter().fold(String::new(), |mut out, unit| {
        _ = write!(out, "\\u{unit:04x}");
        out
    })
}

fn text_of_shown(char: char) -> String {
    json_escape(char).replace('\\', "\\\\")
}

/// What is taken off at an edge or shown as something else, and what a reader of the source would not see.
fn is_blank(char: char, is_edge: bool) -> bool {
    match char {
        ' ' => is_edge,
        '\u{feff}' | '\u{200b}' => true,
        _ => char.is_whitespace() || escape::is_control(char),
    }
}

/// Whether a character means something in the middle of a line.
fn is_mark(char: char, before: Option<char>, behind: Option<char>) -> bool {
    let is_inside = |char: Option<char>| char.is_some_and(char::is_alphanumeric);
    match char {
        '\\' | '`' | '*' | '[' | ']' | '|' | '~' | '&' | '#' | '$' | '@' => true,
        // Between letters it is one of them: `snake_case`.
        '_' => !(is_inside(before) && is_inside(behind)),
        // Some look for the addresses of links without regard to a backslash before the bracket.
        '(' => before == Some(']'),
        // Nothing in a text is taken for a comment, or for one that marks a place.
        '!' => matches!(before, Some('<')) || behind == Some('['),
        '-' => before == Some('-') || behind == Some('-'),
        // Links are made of addresses in texts: `https://`, `www.`, `me@example.com`.
        ':' => behind == Some('/'),
        '.' => matches!(before, Some('w' | 'W')),
        _ => false,
    }
}

/// Whether a character would begin a block at the start of a line.
fn is_leading_mark(chars: &[char], index: usize) -> bool {
    match chars.get(index) {
        Some('-' | '+' | '=' | '>' | ':') => index == 0,
        Some('.' | ')') => {
            let is_marker = matches!(chars.get(index + 1), None | Some(' '));
            index > 0 && is_marker && chars.iter().take(index).all(char::is_ascii_digit)
        }
        _ => false,
    }
}
