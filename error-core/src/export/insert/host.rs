//! [`Host`]: the file that something is inserted into, and what its lines are.

use super::{
    InsertError,
    marker::{Form, Mark},
};
use crate::export::{
    layout::{self, Node, Style, Text, Unreadable, Value},
    lines::Line,
};
use std::{collections::HashSet, ops::Range, path::Path};

/// What kind of file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Host {
    Markdown,
    Yaml,
    TypeScript,
}

/// What a line is part of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// Markdown: a file of it, or a text in a YAML file. The text is known by the line where it begins, and its lines are
    /// joined where it is folded.
    Prose { text: usize, is_folded: bool },
    /// A comment in YAML, below these keys; what stands there is indented by so many blanks a level.
    Nodes { path: Vec<String>, step: usize },
    /// A comment in a program.
    Code,
}

/// What the lines of a file are part of.
pub(super) enum Reading {
    Markdown(Vec<bool>),
    Yaml(Vec<Node>),
    Code,
}

impl Host {
    /// The kind that the end of a file's name says.
    pub(super) fn of(path: &Path) -> Result<Self, InsertError> {
        let extension = path.extension().map(|extension| extension.to_string_lossy().to_ascii_lowercase());
        match extension.as_deref().unwrap_or_default() {
            "md" | "markdown" => Ok(Self::Markdown),
            "yaml" | "yml" => Ok(Self::Yaml),
            "ts" | "mts" | "cts" | "tsx" => Ok(Self::TypeScript),
            other => Err(InsertError::Host { extension: other.to_owned() }),
        }
    }

    pub(super) fn read(self, text: &str, lines: &[Line<'_>]) -> Result<Reading, Unreadable> {
        match self {
            Self::Markdown => Ok(Reading::Markdown(fenced(lines))),
            Self::Yaml => layout::read(text).map(Reading::Yaml),
            Self::TypeScript => Ok(Reading::Code),
        }
    }
}

impl Reading {
    /// What a line with such a comment is part of; none if it is no comment there. `number` is counted from 1.
    pub(super) fn place(&self, number: usize, line: &Line<'_>, form: Form) -> Result<Option<Place>, InsertError> {
        match self {
            Self::Markdown(fenced) => {
                let is_text = form == Form::Html && fenced.get(number - 1) != Some(&true);
                Ok(is_text.then_some(Place::Prose { text: 0, is_folded: false }))
            }
            Self::Code => Ok((form == Form::Slashes).then_some(Place::Code)),
            Self::Yaml(documents) => yaml_place(documents, number, line, form),
        }
    }

    /// A key beside those that begin in these lines, with the name of one of them.
    pub(super) fn taken(&self, ours: Range<usize>) -> Option<(usize, String)> {
        let Self::Yaml(documents) = self else { return None };
        let mut taken = None;
        for node in documents {
            node.visit(&mut |node| {
                if !node.entries().iter().any(|entry| ours.contains(&entry.line)) {
                    return;
                }
                let (new, old): (Vec<_>, Vec<_>) = node.entries().iter().partition(|entry| ours.contains(&entry.line));
                let new: HashSet<_> = new.iter().map(|entry| entry.key.to_lowercase()).collect();
                let clash = old.iter().find(|entry| new.contains(&entry.key.to_lowercase()));
                taken = taken.take().or(clash.map(|entry| (entry.line, entry.key.clone())));
            });
        }
        taken
    }
}

/// Which lines of a Markdown file are those of fenced code, in which nothing is a comment.
fn fenced(lines: &[Line<'_>]) -> Vec<bool> {
    let mut open: Option<(char, usize)> = None;
    let mut is_code = |line: &Line<'_>| {
        let text = behind_item(line.text.trim());
        let mark = text.chars().next().filter(|mark| matches!(mark, '`' | '~'));
        let count = mark.map_or(0, |mark| text.chars().take_while(|char| *char == mark).count());
        let behind = text.get(count..).unwrap_or_default();
        match (open, mark) {
            (None, Some(mark)) if count >= 3 && !(mark == '`' && behind.contains('`')) => {
                open = Some((mark, count));
                true
            }
            (Some((fence, least)), Some(mark)) if mark == fence && count >= least && behind.trim().is_empty() => {
                open = None;
                true
            }
            _ => open.is_some(),
        }
    };
    lines.iter().map(&mut is_code).collect()
}

/// What stands behind the sign of a list or of a quotation, in which code may begin.
fn behind_item(text: &str) -> &str {
    let number = text.trim_start_matches(|char: char| char.is_ascii_digit());
    let signs: &[char] = if number.len() < text.len() { &['.', ')'] } else { &['-', '*', '+', '>'] };
    match number.strip_prefix(signs).filter(|rest| rest.starts_with(' ') || text.starts_with('>')) {
        Some(rest) => behind_item(rest.trim_start()),
        None => text,
    }
}

fn yaml_place(documents: &[Node], number: usize, line: &Line<'_>, form: Form) -> Result<Option<Place>, InsertError> {
    let mut found = None;
    let mut is_in_brackets = false;
    for document in documents {
        document.visit(&mut |node| match &node.value {
            Value::Scalar(style, _) if has_line(node, *style, number, line) => found = Some((node.line, *style)),
            Value::Sequence(Style::Flow, _) | Value::Mapping(Style::Flow, _) => {
                is_in_brackets |= node.line < number && number <= node.end_line;
            }
            _ => {}
        });
    }
    match found {
        Some((text, style @ (Text::Literal | Text::Folded))) if form != Form::Slashes => {
            Ok(Some(Place::Prose { text, is_folded: style == Text::Folded }))
        }
        None if form == Form::Hash && is_in_brackets => {
            let problem = "nothing can be inserted within brackets: write them as lines".to_owned();
            Err(InsertError::Kind { line: number, problem })
        }
        None if form == Form::Hash => {
            let (path, step) = path(documents, number, line.indentation().len());
            Ok(Some(Place::Nodes { path, step }))
        }
        _ => Ok(None),
    }
}

/// Whether a line that is no blank one is within a text of several lines.
fn has_line(node: &Node, style: Text, number: usize, line: &Line<'_>) -> bool {
    match style {
        // Its end is the line behind it, but for a file that ends in it.
        Text::Literal | Text::Folded => {
            node.line <= number
                && (number < node.end_line || number == node.end_line && line.indentation().len() >= node.column)
        }
        Text::Plain | Text::Quoted => node.line < number && number <= node.end_line,
    }
}

/// The keys below which a line stands that is indented by so many blanks, and how many there are a level.
fn path(documents: &[Node], number: usize, column: usize) -> (Vec<String>, usize) {
    let mut keys = Vec::new();
    for document in documents {
        document.visit(&mut |node| {
            let before = node.entries().iter().filter(|entry| entry.line < number);
            keys.extend(before.map(|entry| (entry.line, entry.column, entry.key.as_str())));
        });
    }
    keys.sort_unstable();
    let mut path: Vec<(usize, &str)> = Vec::new();
    let mut step = None;
    for (_, key_column, key) in keys {
        while path.last().is_some_and(|(known, _)| *known >= key_column) {
            path.pop();
        }
        if let (None, Some((outer, _))) = (step, path.last()) {
            step = Some(key_column - outer);
        }
        path.push((key_column, key));
    }
    path.retain(|(known, _)| *known < column);
    let own = path.last().map(|(outer, _)| column - outer);
    let path = path.into_iter().map(|(_, key)| key.to_owned()).collect();
    (path, own.or(step).unwrap_or(2).max(2))
}

/// All pairs in which a marker is spelt, with what they ask for.
pub(super) fn marks<'a>(lines: &[Line<'a>], name: &str) -> Vec<(usize, Form, Mark<'a>)> {
    let read = |(at, line): (usize, &Line<'a>)| {
        let (form, mark) = Mark::read(line.text, name)?;
        Some((at + 1, form, mark))
    };
    lines.iter().enumerate().filter_map(read).collect()
}
