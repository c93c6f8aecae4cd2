//! [`Prose`] as Markdown, written anew: its author's marks are gone but for those that were understood.

use super::{Block, Inline, Prose};
use crate::export::{
    html::escape::href,
    markdown::escape::{Place, code_span, fence, part},
};
use std::fmt::Write;

impl Prose {
    /// Blocks with an empty line between them, and a line feed at the end of each line.
    pub(crate) fn to_markdown(&self) -> String {
        lines_of(&self.0).iter().fold(String::new(), |out, line| out + line + "\n")
    }

    /// What stands in the paragraphs, on one line.
    pub(crate) fn to_inline_markdown(&self) -> String {
        let paragraphs = self.0.iter().filter_map(|block| match block {
            Block::Paragraph(inlines) | Block::Heading(inlines) => Some(line_of(inlines)),
            _ => None,
        });
        paragraphs.collect::<Vec<_>>().join(" ")
    }
}

fn lines_of(blocks: &[Block]) -> Vec<String> {
    let mut lines = Vec::new();
    for block in blocks {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        match block {
            Block::Paragraph(inlines) => lines.push(line_of(inlines)),
            // A paragraph, since the page has its own headings.
            Block::Heading(inlines) => lines.push(format!("**{}**:", line_of(inlines).trim_end_matches([':', '.']))),
            Block::Code { language, text } => lines.extend(fence(language, text)),
            Block::List { start, items } => add_list(&mut lines, *start, items),
        }
    }
    lines
}

fn add_list(lines: &mut Vec<String>, start: Option<u32>, items: &[Vec<Block>]) {
    let is_loose = items.iter().any(|item| item.len() > 1);
    for (at, item) in items.iter().enumerate() {
        if is_loose && at > 0 {
            lines.push(String::new());
        }
        let number = start.map(|start| start.saturating_add(u32::try_from(at).unwrap_or(u32::MAX)));
        let marker = number.map_or_else(|| "- ".to_owned(), |number| format!("{number}. "));
        let inside = lines_of(item);
        // An item without a text is one with a blank that is shown.
        let inside = if inside.is_empty() { vec!["&#32;".to_owned()] } else { inside };
        for (at, line) in inside.iter().enumerate() {
            let indent = " ".repeat(marker.len());
            let start = if at == 0 { &marker } else { &indent };
            lines.push(if line.is_empty() { String::new() } else { format!("{start}{line}") });
        }
    }
}

fn line_of(inlines: &[Inline]) -> String {
    let mut out = String::new();
    add_inlines(&mut out, inlines, true);
    out
}

fn add_inlines(out: &mut String, inlines: &[Inline], is_line: bool) {
    for (at, inline) in inlines.iter().enumerate() {
        let is_last = is_line && at + 1 == inlines.len();
        match inline {
            Inline::Text(text) => out.push_str(&part(text, is_line && at == 0, is_last)),
            Inline::Code(code) => out.push_str(&code_span(code, Place::Text)),
            Inline::Emphasis(inlines) => wrap(out, "*", inlines),
            Inline::Strong(inlines) => wrap(out, "**", inlines),
            Inline::Link { url, text } => match href(url) {
                Some(url) => {
                    out.push('[');
                    add_inlines(out, text, false);
                    _ = write!(out, "]({})", url.replace("&amp;", "&").replace('(', "%28").replace(')', "%29"));
                }
                None => add_inlines(out, text, false),
            },
            // On one line, so that nothing behind it begins a block.
            Inline::Break => out.push(' '),
        }
    }
}

/// Marks around what is not empty.
fn wrap(out: &mut String, mark: &str, inlines: &[Inline]) {
    let mut inside = String::new();
    add_inlines(&mut inside, inlines, false);
    if inside.trim() == inside && !inside.is_empty() {
        out.extend([mark, &inside, mark]);
    } else {
        out.push_str(&inside);
    }
}
