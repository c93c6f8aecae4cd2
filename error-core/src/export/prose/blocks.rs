//! Lines to [`Block`]s.

use super::{Block, DEEPEST, inlines};

pub(super) fn read(lines: &[&str], depth: usize) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut rest = lines;
    while let Some((line, behind)) = rest.split_first() {
        let (block, left) = if line.trim().is_empty() || is_rule(line) {
            (None, behind)
        } else if let Some(fence) = Fence::of(line) {
            fence.read(behind)
        } else if let Some(text) = heading(line) {
            (Some(Block::Heading(inlines::read(text, depth))), behind)
        } else if let Some(marker) = Marker::of(line).filter(|_| depth < DEEPEST) {
            marker.read(rest, depth)
        } else if indent(line) >= 4 {
            indented(rest)
        } else {
            paragraph(rest, depth)
        };
        blocks.extend(block);
        rest = left;
    }
    blocks
}

/// A block, and the lines behind it.
type Read<'a, 'l> = (Option<Block>, &'a [&'l str]);

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// The line without so many blanks at its start, or as many as there are.
fn dedent(line: &str, by: usize) -> &str {
    line.get(by.min(indent(line))..).unwrap_or_default()
}

/// `---`, `***` or `___`, also with blanks between.
fn is_rule(line: &str) -> bool {
    let mut marks = line.chars().filter(|char| !char.is_whitespace());
    let Some(first @ ('-' | '*' | '_')) = marks.next() else { return false };
    indent(line) < 4 && marks.clone().count() >= 2 && marks.all(|mark| mark == first)
}

/// The text of a heading: `## text ##`.
fn heading(line: &str) -> Option<&str> {
    let line = line.strip_prefix("   ").unwrap_or(line).trim();
    let text = line.trim_start_matches('#');
    let is_heading = (1..=6).contains(&(line.len() - text.len())) && (text.is_empty() || text.starts_with([' ', '\t']));
    let text = text.trim();
    let bare = text.trim_end_matches('#');
    is_heading.then_some(if bare.is_empty() || bare.ends_with(' ') { bare.trim_end() } else { text })
}

/// The line that opens a block of code.
struct Fence<'l> {
    mark: char,
    length: usize,
    indent: usize,
    language: &'l str,
}

impl<'l> Fence<'l> {
    fn of(line: &'l str) -> Option<Self> {
        let indent = indent(line);
        let bare = line.trim_start_matches(' ');
        let mark = bare.chars().next().filter(|mark| matches!(mark, '`' | '~'))?;
        let info = bare.trim_start_matches(mark);
        let length = bare.len() - info.len();
        let is_fence = indent < 4 && length >= 3 && !(mark == '`' && info.contains('`'));
        let language = info.trim().split([',', ' ', '{']).next().unwrap_or_default();
        is_fence.then_some(Self { mark, length, indent, language })
    }

    /// The code up to the end of the fence, or of all lines.
    fn read<'a>(self, lines: &'a [&'l str]) -> Read<'a, 'l> {
        let is_end = |line: &&str| {
            let bare = line.trim();
            indent(line) < 4 && bare.len() >= self.length && bare.chars().all(|char| char == self.mark)
        };
        let end = lines.iter().position(is_end).unwrap_or(lines.len());
        let (code, left) = lines.split_at(end);
        let text = code.iter().map(|line| dedent(line, self.indent)).collect::<Vec<_>>().join("\n");
        let is_name = |char: char| char.is_ascii_alphanumeric() || matches!(char, '-' | '+' | '_' | '#');
        let language = if self.language.chars().all(is_name) { self.language.to_owned() } else { String::new() };
        (Some(Block::Code { language, text }), left.get(1..).unwrap_or_default())
    }
}

/// Code that is set in by four blanks.
fn indented<'a, 'l>(lines: &'a [&'l str]) -> Read<'a, 'l> {
    let is_code = |line: &&&str| line.trim().is_empty() || indent(line) >= 4;
    let (code, left) = lines.split_at(lines.iter().take_while(is_code).count());
    let text = code.iter().map(|line| dedent(line, 4)).collect::<Vec<_>>().join("\n");
    (Some(Block::Code { language: String::new(), text: text.trim_end().to_owned() }), left)
}

/// The mark before an item of a list.
#[derive(Clone, Copy)]
struct Marker {
    number: Option<u32>,
    /// Where its text begins.
    content: usize,
}

impl Marker {
    fn of(line: &str) -> Option<Self> {
        let bare = line.trim_start_matches(' ');
        let digits = bare.len() - bare.trim_start_matches(|char: char| char.is_ascii_digit()).len();
        let number = bare.get(..digits).and_then(|digits| digits.parse().ok());
        let behind = match number {
            Some(_) if digits <= 9 => bare.get(digits..)?.strip_prefix(['.', ')'])?,
            None => bare.strip_prefix(['-', '*', '+'])?,
            Some(_) => return None,
        };
        let blanks = indent(behind);
        let is_item = indent(line) < 4 && (behind.is_empty() || blanks > 0);
        let blanks = if (1..=4).contains(&blanks) { blanks } else { 1 };
        is_item.then_some(Self { number, content: line.len() - behind.len() + blanks })
    }

    /// The list that begins here, up to what is no item of it.
    fn read<'a, 'l>(self, lines: &'a [&'l str], depth: usize) -> Read<'a, 'l> {
        let mut items = Vec::new();
        let mut rest = lines;
        while let Some((first, behind)) = rest.split_first() {
            let marker = Marker::of(first).filter(|marker| marker.number.is_some() == self.number.is_some());
            let Some(marker) = marker.filter(|_| !is_rule(first)) else { break };
            let count = marker.lines(behind);
            let (more, left) = behind.split_at(count);
            let mut item = vec![first.get(marker.content..).unwrap_or_default()];
            item.extend(more.iter().map(|line| dedent(line, marker.content)));
            items.push(read(&item, depth + 1));
            let blanks = left.iter().take_while(|line| line.trim().is_empty()).count();
            rest = left.get(blanks..).unwrap_or_default();
        }
        (Some(Block::List { start: self.number, items }), rest)
    }

    /// How many lines belong to the item beside its first: what is set in as far as its text, and what goes on with a
    /// paragraph.
    fn lines(self, lines: &[&str]) -> usize {
        let mut count = 0;
        let mut is_open = true;
        for (at, line) in lines.iter().enumerate() {
            let is_blank = line.trim().is_empty();
            let is_inside = indent(line) >= self.content;
            if !is_blank && !is_inside && (!is_open || begins_block(line) || Marker::of(line).is_some()) {
                break;
            }
            is_open = !is_blank;
            count = if is_blank { count } else { at + 1 };
        }
        count
    }
}

/// Whether a line ends the paragraph before it.
fn begins_block(line: &str) -> bool {
    let is_item = |marker: Marker| marker.number.is_none_or(|number| number == 1) && marker.content < line.len();
    is_rule(line) || Fence::of(line).is_some() || heading(line).is_some() || Marker::of(line).is_some_and(is_item)
}

fn paragraph<'a, 'l>(lines: &'a [&'l str], depth: usize) -> Read<'a, 'l> {
    let goes_on = |line: &&&str| !line.trim().is_empty() && !begins_block(line);
    let count = 1 + lines.iter().skip(1).take_while(goes_on).count();
    let (text, left) = lines.split_at(count.min(lines.len()));
    let is_line = |line: &&str, mark: char| !line.trim().is_empty() && line.trim().chars().all(|char| char == mark);
    // A heading may be underlined; one line of equals signs ends it, and `---` is no part of a paragraph anyway.
    let underline = text.iter().skip(1).position(|line| is_line(line, '='));
    let (text, left) = match (underline, left.first()) {
        (Some(at), _) => return (heading_of(lines, at + 1, depth), lines.get(at + 2..).unwrap_or_default()),
        (None, Some(line)) if is_line(line, '-') => {
            return (heading_of(lines, count, depth), left.get(1..).unwrap_or_default());
        }
        (None, _) => (text, left),
    };
    (Some(Block::Paragraph(inlines::read(&joined(text), depth))), left)
}

fn heading_of(lines: &[&str], count: usize, depth: usize) -> Option<Block> {
    lines.get(..count).map(|lines| Block::Heading(inlines::read(&joined(lines), depth)))
}

/// The lines of a paragraph. Two blanks at the end of one are a break, which `inlines` reads.
fn joined(lines: &[&str]) -> String {
    let lines: Vec<&str> = lines.iter().map(|line| line.trim_start()).collect();
    lines.join("\n").trim_end().to_owned()
}
