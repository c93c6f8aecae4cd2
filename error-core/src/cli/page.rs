//! [`Page`]: what a command prints, text from outside made harmless, lines broken where that is wanted.

use super::terminal::Terminal;
use crate::escape::Escaped;
use std::fmt::Display;
use unicode_width::UnicodeWidthStr;

/// How a piece of text looks, where there are colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Plain,
    Bold,
    Dim,
    Red,
    Green,
    Yellow,
}

/// The width beyond which lines are hard to read.
const WIDEST: usize = 100;

/// The text of a page as it grows.
pub(super) struct Page {
    text: String,
    terminal: Terminal,
}

impl Style {
    const fn sequence(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Bold => "\u{1b}[1m",
            Self::Dim => "\u{1b}[2m",
            Self::Red => "\u{1b}[31m",
            Self::Green => "\u{1b}[32m",
            Self::Yellow => "\u{1b}[33m",
        }
    }

    /// That of a status.
    pub(super) const fn of_status(status: u16) -> Self {
        if status < 500 { Self::Yellow } else { Self::Red }
    }
}

impl Page {
    pub(super) fn new(terminal: Terminal) -> Self {
        Self { text: String::new(), terminal }
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// How many columns there are, if lines are broken at all.
    pub(super) fn width(&self) -> Option<usize> {
        self.terminal.width
    }

    /// The same for what is read line by line.
    pub(super) fn prose_width(&self) -> Option<usize> {
        self.width().map(|width| width.min(WIDEST))
    }

    /// Writes a piece of a line; what could steer the terminal is escaped.
    pub(super) fn write(&mut self, style: Style, text: impl Display) {
        let text = Escaped(text).to_string();
        if text.is_empty() || style == Style::Plain || !self.terminal.has_colors {
            self.text.push_str(&text);
        } else {
            self.text.extend([style.sequence(), &text, "\u{1b}[0m"]);
        }
    }

    /// Writes a whole line.
    pub(super) fn line(&mut self, style: Style, text: impl Display) {
        self.write(style, text);
        self.end_line();
    }

    pub(super) fn end_line(&mut self) {
        self.text.push('\n');
    }

    pub(super) fn spaces(&mut self, count: usize) {
        self.text.extend(std::iter::repeat_n(' ', count));
    }

    /// Appends text as it is, for other programs to read.
    pub(super) fn raw(&mut self, text: &str) {
        self.text.push_str(text);
    }
}

/// The lines of one paragraph, which has no line break.
pub(super) fn wrap(text: &str, width: Option<usize>) -> Vec<String> {
    let text = Escaped(text).to_string();
    let Some(width) = width.map(|width| width.max(1)) else { return vec![text] };
    let mut lines = vec![String::new()];
    // Columns stay apart: between two words of a line there are as many spaces as there were.
    let mut gap = 0;
    for word in text.split(' ') {
        gap += 1;
        if word.is_empty() {
            continue;
        }
        let used = lines.last().map_or(0, |line| line.width());
        if used > 0 && used + gap + word.width() > width {
            lines.push(String::new());
        }
        for piece in pieces(word, width) {
            match lines.last_mut() {
                Some(line) if line.is_empty() => line.push_str(&piece),
                Some(line) if line.width() + gap + piece.width() <= width => {
                    line.extend(std::iter::repeat_n(' ', gap));
                    line.push_str(&piece);
                }
                _ => lines.push(piece),
            }
        }
        gap = 0;
    }
    lines
}

/// A word, cut where it is wider than a line.
fn pieces(word: &str, width: usize) -> Vec<String> {
    if word.width() <= width {
        return vec![word.to_owned()];
    }
    let mut pieces = vec![String::new()];
    let mut buffer = [0; 4];
    for c in word.chars() {
        let c: &str = c.encode_utf8(&mut buffer);
        match pieces.last_mut() {
            Some(piece) if piece.width() + c.width() <= width => piece.push_str(c),
            _ => pieces.push(c.to_owned()),
        }
    }
    pieces
}

/// The lines of a doc comment: paragraphs are broken anew, lists, tables and code stay as they are.
pub(super) fn reflow(text: &str, width: Option<usize>) -> Vec<String> {
    let mut lines = Vec::new();
    let mut paragraph = String::new();
    let mut is_code = false;
    let flush = |paragraph: &mut String, lines: &mut Vec<String>| {
        if !paragraph.is_empty() {
            lines.extend(wrap(&std::mem::take(paragraph), width));
        }
    };
    for line in text.trim().lines() {
        let trimmed = line.trim();
        let is_fence = trimmed.starts_with("```");
        is_code ^= is_fence;
        let is_kept = is_code || is_fence || trimmed.is_empty() || line.starts_with("    ");
        if is_kept || trimmed.starts_with(['-', '*', '|', '#', '>']) || width.is_none() {
            flush(&mut paragraph, &mut lines);
        }
        match (is_kept, paragraph.is_empty()) {
            (true, _) => lines.push(Escaped(line.trim_end()).to_string()),
            (false, true) => trimmed.clone_into(&mut paragraph),
            (false, false) => paragraph.extend([" ", trimmed]),
        }
    }
    flush(&mut paragraph, &mut lines);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, width: usize, expected: &[&str]) {
        assert_eq!(wrap(text, Some(width)), expected);
    }

    #[test]
    fn words_are_broken_at_the_width() {
        check("one two three", 7, &["one two", "three"]);
        check("one two three", 6, &["one", "two", "three"]);
        check("", 6, &[""]);
        check(" id   integer", 80, &["id   integer"]);
        check("one  two", 7, &["one", "two"]);
        check("seventeen is long", 4, &["seve", "ntee", "n is", "long"]);
        check("\u{3042}\u{3042}\u{3042}", 5, &["\u{3042}\u{3042}", "\u{3042}"]);
        assert_eq!(wrap("one  two\u{1b}", None), ["one  two\\u{1b}"]);
    }

    #[test]
    fn a_doc_comment_keeps_what_is_no_paragraph() {
        let text = "One line\nand its end.\n\n- a\n- b\n  more\n\n```\nx   y\n```\nlast";
        let expected = ["One line and", "its end.", "", "- a", "- b more", "", "```", "x   y", "```", "last"];
        assert_eq!(reflow(text, Some(12)), expected);
        assert_eq!(reflow("One line\nand its end.", None), ["One line", "and its end."]);
    }
}
