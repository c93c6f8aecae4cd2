//! Doc comments: a safe part of Markdown, read into a tree, which the documents write in their own words.
//!
//! Paragraphs, headings, lists, code, emphasis and links to `http(s)` are known; everything else, HTML too, is text. What a
//! writer gets is closed and nested by construction: no fence of a doc comment can swallow what follows it.

mod blocks;
mod html;
mod inlines;
mod markdown;
mod pairs;

pub(crate) use inlines::is_web;

/// A part of a text that stands on lines of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Block {
    Paragraph(Vec<Inline>),
    /// Of any level: where it stands decides how high it is.
    Heading(Vec<Inline>),
    Code {
        language: String,
        text: String,
    },
    List {
        /// The first number, if there are numbers.
        start: Option<u32>,
        items: Vec<Vec<Block>>,
    },
}

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Inline {
    Text(String),
    Code(String),
    Emphasis(Vec<Inline>),
    Strong(Vec<Inline>),
    Link { url: String, text: Vec<Inline> },
    Break,
}

/// How deep blocks or inlines nest; what is deeper is text.
const DEEPEST: usize = 8;

/// A text of its author's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Prose(Vec<Block>);

impl Prose {
    /// A doc comment.
    pub(crate) fn read(text: &str) -> Self {
        let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
        let lines: Vec<&str> = text.split('\n').collect();
        Self(blocks::read(&lines, 0))
    }

    /// One line, in which there are no blocks.
    pub(crate) fn line(text: &str) -> Self {
        Self(vec![Block::Paragraph(inlines::read(text.trim(), 0))])
    }

    /// The words alone, for a search.
    pub(crate) fn to_plain(&self) -> String {
        let mut out = String::new();
        add_blocks(&mut out, &self.0);
        out.trim_end().to_owned()
    }
}

fn add_blocks(out: &mut String, blocks: &[Block]) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) | Block::Heading(inlines) => add_inlines(out, inlines),
            Block::Code { text, .. } => out.push_str(text),
            Block::List { items, .. } => items.iter().for_each(|item| add_blocks(out, item)),
        }
        out.push(' ');
    }
}

fn add_inlines(out: &mut String, inlines: &[Inline]) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Emphasis(inlines) | Inline::Strong(inlines) | Inline::Link { text: inlines, .. } => {
                add_inlines(out, inlines);
            }
            Inline::Break => out.push(' '),
        }
    }
}
