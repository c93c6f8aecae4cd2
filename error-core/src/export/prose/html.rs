//! [`Prose`] as HTML.

use super::{Block, Inline, Prose};
use crate::export::html::escape::{href, text};
use std::fmt::Write;

impl Prose {
    /// Blocks of HTML. Headings are paragraphs, since the page has its own.
    pub(crate) fn to_html(&self) -> String {
        let mut out = String::new();
        write_blocks(&mut out, &self.0);
        out
    }

    /// What stands in the paragraphs, without tags of blocks.
    pub(crate) fn to_inline_html(&self) -> String {
        let mut out = String::new();
        for block in &self.0 {
            if let Block::Paragraph(inlines) | Block::Heading(inlines) = block {
                write_inlines(&mut out, inlines);
            }
        }
        out
    }
}

fn write_blocks(out: &mut String, blocks: &[Block]) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => wrap(out, "p", |out| write_inlines(out, inlines)),
            Block::Heading(inlines) => {
                wrap(out, "p", |out| wrap(out, "strong", |out| write_inlines(out, inlines)));
            }
            Block::Code { text: code, .. } => {
                wrap(out, "pre", |out| wrap(out, "code", |out| text(out, code)));
            }
            Block::List { start, items } => write_list(out, *start, items),
        }
    }
}

fn write_list(out: &mut String, start: Option<u32>, items: &[Vec<Block>]) {
    let open = match start {
        None => "<ul>".to_owned(),
        Some(1) => "<ol>".to_owned(),
        Some(start) => format!("<ol start=\"{start}\">"),
    };
    out.push_str(&open);
    for item in items {
        wrap(out, "li", |out| match item.as_slice() {
            // An item of one paragraph is as tight as its author wrote it.
            [Block::Paragraph(inlines), rest @ ..] => {
                write_inlines(out, inlines);
                write_blocks(out, rest);
            }
            blocks => write_blocks(out, blocks),
        });
    }
    out.push_str(if start.is_some() { "</ol>" } else { "</ul>" });
}

fn write_inlines(out: &mut String, inlines: &[Inline]) {
    for inline in inlines {
        match inline {
            Inline::Text(part) => text(out, part),
            Inline::Code(code) => wrap(out, "code", |out| text(out, code)),
            Inline::Emphasis(inlines) => wrap(out, "em", |out| write_inlines(out, inlines)),
            Inline::Strong(inlines) => wrap(out, "strong", |out| write_inlines(out, inlines)),
            Inline::Link { url, text } => match href(url).filter(|_| !text.iter().any(Inline::has_link)) {
                Some(url) => {
                    _ = write!(out, "<a href=\"{url}\">");
                    write_inlines(out, text);
                    out.push_str("</a>");
                }
                None => write_inlines(out, text),
            },
            Inline::Break => out.push_str("<br>"),
        }
    }
}

impl Inline {
    /// Whether there is a link in it: one cannot stand in another.
    fn has_link(&self) -> bool {
        match self {
            Self::Link { .. } => true,
            Self::Emphasis(inlines) | Self::Strong(inlines) => inlines.iter().any(Self::has_link),
            _ => false,
        }
    }
}

fn wrap(out: &mut String, tag: &str, write: impl FnOnce(&mut String)) {
    out.extend(["<", tag, ">"]);
    write(out);
    out.extend(["</", tag, ">"]);
}
