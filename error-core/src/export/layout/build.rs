//! From the events of the parser to nodes.

use super::{Entry, Node, Style, Text, Unreadable, Value};
use crate::export::lines::{Line, lines};
use saphyr_parser::{Event, Parser, ScalarStyle, Span};

/// How deep values may stand in one another; nobody's API description comes near it.
const DEEPEST: usize = 200;

/// What is not finished yet.
struct Open {
    node: Node,
    /// The key that has no value yet.
    key: Option<Node>,
}

/// What closing brackets are moved by, where they stand too far left for the parser.
const DEEPER: usize = 100;

/// The documents of a file.
pub(crate) fn read(text: &str) -> Result<Vec<Node>, Unreadable> {
    read_strictly(text).or_else(|error| {
        // A bracket that closes below its key, as many write it, is not YAML to the letter, but most parsers take it.
        let line = lines(text).get(error.line.wrapping_sub(1)).map_or("", |line| line.text);
        if !line.trim_start().starts_with(['}', ']']) {
            return Err(error);
        }
        let moved = |line: Line<'_>| {
            let is_closing = line.text.trim_start_matches(' ').starts_with(['}', ']']);
            format!("{}{}{}", " ".repeat(if is_closing { DEEPER } else { 0 }), line.text, line.end)
        };
        read_strictly(&lines(text).into_iter().map(moved).collect::<String>()).map_err(|_| error)
    })
}

fn read_strictly(text: &str) -> Result<Vec<Node>, Unreadable> {
    let brackets = Brackets::of(text);
    let (mut documents, mut open) = (Vec::new(), Vec::<Open>::new());
    for event in Parser::new_from_str(text) {
        let unreadable = |line, problem: &str| Unreadable { line, problem: problem.to_owned() };
        let (event, span) = event.map_err(|error| unreadable(error.marker().line(), error.info()))?;
        let (value, is_special) = match event {
            Event::MappingStart(anchor, tag) => {
                (Value::Mapping(brackets.style(span), Vec::new()), anchor > 0 || tag.is_some())
            }
            Event::SequenceStart(anchor, tag) => {
                (Value::Sequence(brackets.style(span), Vec::new()), anchor > 0 || tag.is_some())
            }
            Event::Scalar(text, style, anchor, tag) => {
                (Value::Scalar(text_style(style), text.into_owned()), anchor > 0 || tag.is_some())
            }
            Event::Alias(_) => (Value::Alias, true),
            Event::MappingEnd | Event::SequenceEnd => {
                if let Some(Open { mut node, .. }) = open.pop() {
                    end(&mut node, span);
                    add(&mut open, &mut documents, node);
                }
                continue;
            }
            _ => continue,
        };
        let is_open = matches!(value, Value::Mapping(..) | Value::Sequence(..));
        let mut node = Node { value, line: span.start.line(), column: span.start.col(), end_line: 0, is_special };
        if is_open {
            if open.len() == DEEPEST {
                return Err(unreadable(span.start.line(), "values stand too deep in one another"));
            }
            open.push(Open { node, key: None });
        } else {
            end(&mut node, span);
            add(&mut open, &mut documents, node);
        }
    }
    Ok(documents)
}

fn end(node: &mut Node, span: Span) {
    node.end_line = span.end.line();
}

/// Gives a finished node to what it stands in.
fn add(open: &mut [Open], documents: &mut Vec<Node>, node: Node) {
    let Some(parent) = open.last_mut() else { return documents.push(node) };
    match (&mut parent.node.value, parent.key.take()) {
        (Value::Mapping(_, entries), Some(key)) => {
            // A key that is no text has a name that no other has, and is nothing that can be edited.
            let name = match &key.value {
                Value::Scalar(_, text) if !key.is_special && text != "<<" => Some(text.clone()),
                _ => None,
            };
            parent.node.is_special |= name.is_none();
            entries.push(Entry { key: name.unwrap_or_default(), line: key.line, column: key.column, node });
        }
        (Value::Mapping(..), None) => parent.key = Some(node),
        (Value::Sequence(_, items), _) => items.push(node),
        (Value::Scalar(..) | Value::Alias, _) => {}
    }
}

fn text_style(style: ScalarStyle) -> Text {
    match style {
        ScalarStyle::Plain => Text::Plain,
        ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Text::Quoted,
        ScalarStyle::Literal => Text::Literal,
        ScalarStyle::Folded => Text::Folded,
    }
}

/// Tells values in brackets from those in lines, which the parser does not say.
enum Brackets<'a> {
    Ascii(&'a [u8]),
    Any(Vec<char>),
}

impl<'a> Brackets<'a> {
    fn of(text: &'a str) -> Self {
        if text.is_ascii() { Self::Ascii(text.as_bytes()) } else { Self::Any(text.chars().collect()) }
    }

    /// Where a value in brackets begins there is one, perhaps with blanks and a comment behind it; where one in lines does
    /// there is nothing, an anchor, or a tag.
    fn style(&self, span: Span) -> Style {
        let span = span.start.index()..span.end.index();
        let has_bracket = match self {
            Self::Ascii(bytes) => {
                bytes.get(span).is_some_and(|bytes| bytes.iter().any(|byte| matches!(byte, b'{' | b'[')))
            }
            Self::Any(chars) => chars.get(span).is_some_and(|chars| chars.iter().any(|char| matches!(char, '{' | '['))),
        };
        if has_bracket { Style::Flow } else { Style::Block }
    }
}
