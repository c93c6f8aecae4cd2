//! What a YAML document looks like as a whole: its step, its end, and all in it that is not ours.

use super::parts::Names;
use crate::export::{
    layout::{Node, Style, Text, Value},
    lines::Line,
};

/// How far what stands in something is indented: as in `components`, or else in the first part that is in lines. Less than
/// two blanks leave no room for a dash.
pub(super) fn step(root: &Node) -> usize {
    let children = root.get("components").into_iter().chain(root.entries());
    let mut steps = children.filter(|entry| matches!(entry.node.value, Value::Mapping(Style::Block, _)));
    let step = steps.next().map(|entry| entry.node.column.saturating_sub(entry.column));
    step.unwrap_or(2).max(2)
}

/// The line that ends the document, or the one behind the last.
pub(super) fn document_end(lines: &[Line<'_>], root: &Node) -> usize {
    let is_end = |line: &Line<'_>| line.text == "..." || line.text.starts_with("... ");
    let behind = lines.iter().skip(root.line);
    behind.clone().position(is_end).map_or(lines.len(), |at| root.line + at)
}

/// The last text below a node.
pub(super) fn last_leaf(mut node: &Node) -> &Node {
    loop {
        let last = match &node.value {
            Value::Mapping(_, entries) => entries.last().map(|entry| &entry.node),
            Value::Sequence(_, items) => items.last(),
            Value::Scalar(..) | Value::Alias => None,
        };
        match last {
            Some(last) => node = last,
            None => return node,
        }
    }
}

/// The line behind a text in a block that keeps the blank lines at its end.
pub(super) fn kept_end(node: &Node) -> Option<usize> {
    let last = last_leaf(node);
    match &last.value {
        Value::Scalar(Text::Literal | Text::Folded, text) if text.ends_with("\n\n") || text == "\n" => {
            Some(last.end_line - 1)
        }
        _ => None,
    }
}

/// Whether a line break at the end of the file would be one of its last text.
pub(super) fn ends_in_block(root: &Node) -> bool {
    matches!(&last_leaf(root).value, Value::Scalar(Text::Literal | Text::Folded, text) if text.ends_with('\n'))
}

/// All that is not ours, each part with its path.
pub(super) fn others<'a>(root: &'a Node, record: &str, ours: &Names) -> Vec<(String, &'a Node)> {
    let mut all: Vec<_> = Vec::new();
    for entry in root.entries() {
        if entry.key != "components" {
            all.push((entry.key.clone(), &entry.node));
            continue;
        }
        for section in entry.node.entries().iter().filter(|section| section.key != record) {
            let ours = ours.get(&section.key);
            if !matches!(section.node.value, Value::Mapping(..)) && !section.node.is_null() {
                all.push((format!("components.{}", section.key), &section.node));
            }
            let theirs =
                section.node.entries().iter().filter(|entry| !ours.is_some_and(|ours| ours.contains(&entry.key)));
            all.extend(theirs.map(|entry| (format!("components.{}.{}", section.key, entry.key), &entry.node)));
        }
    }
    all
}

pub(super) fn same(old: &[(String, &Node)], new: &[(String, &Node)]) -> bool {
    old.len() == new.len() && old.iter().zip(new).all(|((path, node), (other, new))| path == other && node.says(new))
}
