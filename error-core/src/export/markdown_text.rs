//! Texts of others in doc comments, which are Markdown that `rustdoc` also runs: nothing in them is HTML, or a test.

use super::markdown::escape::{Place, code_span};
use crate::escape::Escaped;

/// A text as it is shown to people: without what steers a terminal or an editor, or cannot be seen there.
pub(super) fn shown(text: &str) -> String {
    Escaped(text).to_string().replace(is_invisible, "\u{fffd}")
}

/// What an editor or a compiler may take for no character of the text.
pub(super) const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{feff}' | '\u{200b}' | '\u{fffe}' | '\u{ffff}')
}

/// A text as code, in which nothing has a meaning.
pub(super) fn code(text: &str) -> String {
    code_span(&shown(text), Place::Text)
}

/// A text as it is if it has no marks, otherwise as code.
pub(super) fn code_or_plain(text: &str) -> String {
    let is_plain = text.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | ',' | '.' | '\''));
    if is_plain { text.to_owned() } else { code(text) }
}

/// Markdown as lines, in which what would be HTML is text, and what would be a test of Rust is text in a fence.
pub(super) fn lines(markdown: &str) -> Vec<String> {
    let mut fence: Option<(char, usize)> = None;
    let mut lines = Vec::new();
    for line in markdown.trim().lines() {
        let line = shown(&line.trim_end().replace('\t', "    "));
        let (mark, length, behind) = fence_of(line.trim_start());
        match fence {
            Some((open, least)) => {
                if mark == open && length >= least && behind.trim().is_empty() {
                    lines.push(String::from(open).repeat(least));
                    fence = None;
                } else {
                    lines.push(line.clone());
                }
            }
            None if length >= 3 && !behind.contains('`') => {
                fence = Some((mark, length));
                lines.push(format!("{}text", String::from(mark).repeat(length)));
            }
            None => lines.push(plain(&line)),
        }
    }
    // Nothing else is in an open one.
    lines.extend(fence.map(|(mark, length)| String::from(mark).repeat(length)));
    lines
}

/// The run of backticks or tildes that a line begins with, and what stands behind it.
fn fence_of(line: &str) -> (char, usize, &str) {
    let mark = if line.starts_with('~') { '~' } else { '`' };
    let behind = line.trim_start_matches(mark);
    (mark, line.len().saturating_sub(behind.len()), behind)
}

/// A line outside of fences. No blanks make code of it, no mark opens a fence within a list or a quotation.
fn plain(line: &str) -> String {
    let words = line.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = words.replace("```", "\\`\\`\\`").replace("~~~", "\\~\\~\\~");
    let mut out = String::with_capacity(words.len());
    let mut rest = words.as_str();
    while let Some(at) = rest.find('<') {
        let (before, tail) = rest.split_at(at);
        let behind = tail.get(1..).unwrap_or_default();
        let is_tag = behind.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
        out.extend([before, if is_tag { "\\<" } else { "<" }]);
        rest = behind;
    }
    out.push_str(rest);
    out
}
