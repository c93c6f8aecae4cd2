//! Merging into YAML, line by line: those of others stay as they are.

use super::{
    MergeError,
    outline::{document_end, ends_in_block, kept_end, others, same, step},
    parts::{Names, Wanted, check_once, version_of},
};
use crate::export::{
    OpenApiVersion,
    layout::{self, Entry, Node, Style, Value},
    lines::{Line, indented, line_end, lines},
    tree::Tree,
};
use std::{collections::BTreeSet, ops::Range};

const BLOCKS: &str = "is written in brackets, or with an anchor, a tag or a merge key: write it in lines, key by key";

/// The whole document.
pub(super) fn merge(
    text: &str,
    want: impl FnOnce(Option<OpenApiVersion>) -> Result<Wanted, MergeError>,
) -> Result<String, MergeError> {
    let lines = lines(text);
    let documents = layout::read(text)?;
    let root = match documents.as_slice() {
        [root] if matches!(root.value, Value::Mapping(Style::Block, _)) => root,
        [root] => return Err(form(root.line, "the document", BLOCKS)),
        [] => return Err(MergeError::NoOpenApi { found: "it is empty".to_owned() }),
        [_, second, ..] => {
            return Err(form(second.line, "the second document", "stands in the same file: give it one of its own"));
        }
    };
    check_once("", keys(root))?;
    let wanted = want(version_of(|key| root.get(key)?.node.as_text().map(str::to_owned))?)?;
    let mut edits = Edits { lines: &lines, list: Vec::new(), step: step(root), end: document_end(&lines, root) };
    let owned = edits.merge(root, &wanted)?;
    if edits.appends() && lines.last().is_some_and(|line| line.end.is_empty()) && ends_in_block(root) {
        return Err(form(
            lines.len(),
            "the last line",
            "belongs to a text in a block, and has no line end: give it one",
        ));
    }
    let merged = edits.apply();
    // Whatever a line may have meant that was not understood here: what others wrote still says the same.
    let documents = layout::read(&merged)?;
    match documents.as_slice() {
        [new] if same(&others(root, &wanted.record, &owned), &others(new, &wanted.record, &wanted.names())) => {
            Ok(merged)
        }
        _ => Err(form(root.line, "components", "cannot be added to without changing what is there: write it in lines")),
    }
}

/// Lines that take the place of others.
struct Edits<'a> {
    lines: &'a [Line<'a>],
    list: Vec<(Range<usize>, Vec<String>)>,
    step: usize,
    /// The line behind the document's last one, from 0.
    end: usize,
}

impl Edits<'_> {
    /// What was ours before.
    fn merge(&mut self, root: &Node, wanted: &Wanted) -> Result<Names, MergeError> {
        let Some(at) = root.entries().iter().position(|entry| entry.key == "components") else {
            if root.is_special {
                return Err(form(root.line, "the document", BLOCKS));
            }
            let all = wanted.sections.iter().cloned();
            let all = all.chain(wanted.record().map(|record| (wanted.record.clone().into(), record)));
            let at = self.ranges(root.entries(), self.end).last().map_or(self.end, |range| range.end);
            self.insert(at, &Tree::object([("components", Tree::object(all))]), root.column);
            return Ok(Names::new());
        };
        let ranges = self.ranges(root.entries(), self.end);
        let (Some(components), Some(range)) = (root.entries().get(at), ranges.get(at)) else { return Ok(Names::new()) };
        self.merge_components(components, range, wanted)
    }

    fn merge_components(
        &mut self,
        components: &Entry,
        range: &Range<usize>,
        wanted: &Wanted,
    ) -> Result<Names, MergeError> {
        let column = self.open("components", components)?;
        check_once("components", keys(&components.node))?;
        let sections = components.node.entries();
        let record = components.node.get(&wanted.record);
        let texts = |entry: &Entry| (entry.key.clone(), entry.node.texts());
        let owned: Names = record.into_iter().flat_map(|record| record.node.entries()).map(texts).collect();
        for (section, range) in sections.iter().zip(self.ranges(sections, range.end)) {
            let names = owned.get(&section.key);
            if section.key == wanted.record {
                let lines = wanted.record().map(|record| self.lines_of(&[(wanted.record.clone(), record)], column));
                self.list.push((range, lines.unwrap_or_default()));
            } else if names.is_some() || wanted.of(&section.key).is_some() {
                self.merge_section(section, range, wanted, names)?;
            }
        }
        let is_new = |name: &str| components.node.get(name).is_none();
        let mut new: Vec<_> = wanted.sections.iter().filter(|(name, _)| is_new(name)).cloned().collect();
        new.extend(wanted.record().filter(|_| record.is_none()).map(|record| (wanted.record.clone().into(), record)));
        if !new.is_empty() {
            let at = self.ranges(sections, range.end).last().map_or(components.line, |range| range.end);
            self.insert(at, &Tree::Object(new), column);
        }
        Ok(owned)
    }

    fn merge_section(
        &mut self,
        section: &Entry,
        range: Range<usize>,
        wanted: &Wanted,
        owned: Option<&BTreeSet<String>>,
    ) -> Result<(), MergeError> {
        let part = format!("components.{}", section.key);
        let entries = section.node.entries();
        let is_ours = |entry: &Entry| owned.is_some_and(|owned| owned.contains(&entry.key));
        let new = wanted.of(&section.key);
        if new.is_none() && entries.iter().all(is_ours) {
            if !entries.is_empty() {
                self.list.push((range, Vec::new()));
            }
            return Ok(());
        }
        let column = self.open(&part, section)?;
        check_once(&part, keys(&section.node))?;
        let others = entries.iter().filter(|entry| !is_ours(entry));
        wanted.check(&section.key, others.map(|entry| (entry.key.as_str(), entry.line)))?;
        let ranges = self.ranges(entries, range.end);
        let mut new = new.map(|new| self.tree_lines(new, column));
        for (_, range) in entries.iter().zip(&ranges).filter(|(entry, _)| is_ours(entry)) {
            self.list.push((range.clone(), new.take().unwrap_or_default()));
        }
        if let Some(new) = new {
            let at = ranges.last().map_or(section.line, |range| range.end);
            self.list.push((at..at, new));
        }
        Ok(())
    }

    /// The column of what stands in a part; empty brackets are taken away.
    fn open(&mut self, part: &str, entry: &Entry) -> Result<usize, MergeError> {
        let node = &entry.node;
        let deeper = entry.column + self.step;
        match &node.value {
            _ if node.is_special => Err(form(entry.line, part, BLOCKS)),
            Value::Mapping(Style::Block, entries) => Ok(entries.first().map_or(deeper, |first| first.column)),
            Value::Mapping(Style::Flow, entries) if entries.is_empty() && node.line == node.end_line => {
                let line = self.lines.get(node.line - 1).map_or("", |line| line.text);
                let before: String = line.chars().take(node.column).collect();
                // The parser takes a comment behind the brackets for a part of them.
                let behind =
                    line.get(before.len()..).and_then(|line| line.split_once('}')).map_or("", |(_, behind)| behind);
                let line = format!("{}{}", before.trim_end(), behind.trim_end());
                self.list.push((node.line - 1..node.line, vec![line]));
                Ok(deeper)
            }
            _ if node.is_null() && node.line == entry.line => Ok(deeper),
            _ => Err(form(entry.line, part, BLOCKS)),
        }
    }

    /// The lines of entries that stand among one another: each without the blank lines and comments behind it.
    fn ranges(&self, entries: &[Entry], end: usize) -> Vec<Range<usize>> {
        let starts = entries.iter().skip(1).map(|entry| entry.line - 1).chain([end]);
        entries.iter().zip(starts).map(|(entry, next)| entry.line - 1..self.trimmed(entry, next)).collect()
    }

    fn trimmed(&self, entry: &Entry, end: usize) -> usize {
        // Blank lines at the end of a text that keeps them are of the text.
        let first = kept_end(&entry.node).unwrap_or(0).max(entry.line);
        let is_behind = |line: &Line<'_>| {
            let is_comment = line.text.trim_start().starts_with('#') && line.indentation().len() <= entry.column;
            line.is_blank() || is_comment
        };
        let behind = self.lines.get(first..end).unwrap_or_default();
        first + behind.iter().rposition(|line| !is_behind(line)).map_or(0, |last| last + 1)
    }

    fn lines_of(&self, members: &[(String, Tree)], column: usize) -> Vec<String> {
        self.tree_lines(&Tree::object(members.iter().cloned()), column)
    }

    fn tree_lines(&self, tree: &Tree, column: usize) -> Vec<String> {
        indented(&tree.to_yaml(0), &" ".repeat(column), &" ".repeat(self.step))
    }

    fn insert(&mut self, at: usize, tree: &Tree, column: usize) {
        let new = self.tree_lines(tree, column);
        self.list.push((at..at, new));
    }

    /// Whether something is added behind the last line.
    fn appends(&self) -> bool {
        self.list.iter().any(|(range, new)| range.start == self.lines.len() && !new.is_empty())
    }

    fn apply(mut self) -> String {
        self.list.sort_by_key(|(range, _)| (range.start, range.end));
        let end = line_end(self.lines);
        let mut all: Vec<(&str, &str)> = Vec::new();
        let mut at = 0;
        for (range, new) in &self.list {
            let kept = self.lines.get(at..range.start).unwrap_or_default();
            all.extend(kept.iter().map(|line| (line.text, line.end)));
            // A line of others that loses its empty brackets ends as it did.
            let own = self.lines.get(range.start).filter(|_| range.len() == 1 && new.len() == 1);
            let end = own.map(|line| line.end).filter(|end| !end.is_empty()).unwrap_or(end);
            all.extend(new.iter().map(|line| (line.as_str(), end)));
            at = at.max(range.end);
        }
        all.extend(self.lines.get(at..).unwrap_or_default().iter().map(|line| (line.text, line.end)));
        let last_end = self.lines.last().map_or(end, |line| line.end);
        let last = all.len().saturating_sub(1);
        let mut out = String::new();
        for (at, (text, own)) in all.into_iter().enumerate() {
            let is_open = own.is_empty() || last_end.is_empty();
            out.extend([
                text,
                if at == last && is_open {
                    last_end
                } else if own.is_empty() {
                    end
                } else {
                    own
                },
            ]);
        }
        out
    }
}

fn form(line: usize, part: &str, advice: &'static str) -> MergeError {
    MergeError::Form { line, part: part.to_owned(), advice }
}

fn keys(node: &Node) -> impl Iterator<Item = (&str, usize)> {
    node.entries().iter().map(|entry| (entry.key.as_str(), entry.line))
}
