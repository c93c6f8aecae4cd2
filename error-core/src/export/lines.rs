//! The lines of somebody else's file, with what ends each of them.

/// What some editors write in front of a text.
const BOM: char = '\u{feff}';

/// One line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Line<'a> {
    pub(crate) text: &'a str,
    /// A line feed, with or without a carriage return, or one alone; nothing at the end of a file that has none.
    pub(crate) end: &'a str,
}

impl<'a> Line<'a> {
    /// The blanks and tabs that it begins with.
    pub(crate) fn indentation(&self) -> &'a str {
        let blanks = self.text.len() - self.text.trim_start_matches([' ', '\t']).len();
        self.text.get(..blanks).unwrap_or_default()
    }

    pub(crate) fn is_blank(&self) -> bool {
        self.text.trim_matches([' ', '\t']).is_empty()
    }
}

/// Where the text begins behind a byte order mark.
pub(crate) fn split_bom(text: &str) -> (&str, &str) {
    text.split_at(if text.starts_with(BOM) { BOM.len_utf8() } else { 0 })
}

/// The lines of a text, as YAML and Markdown count them.
pub(crate) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let at = rest.find(['\n', '\r']).unwrap_or(rest.len());
        let (line, behind) = rest.split_at(at);
        let end = if behind.starts_with("\r\n") { 2 } else { behind.len().min(1) };
        let (end, behind) = behind.split_at(end);
        lines.push(Line { text: line, end });
        rest = behind;
    }
    lines
}

/// How the lines of a file end: as its first one does.
pub(crate) fn line_end(lines: &[Line<'_>]) -> &'static str {
    match lines.first().map(|line| line.end) {
        Some("\r\n") => "\r\n",
        Some("\r") => "\r",
        _ => "\n",
    }
}

/// Block YAML or pretty JSON with another step than the two blanks in which it was written, behind `indentation`.
///
/// No text in either goes over several lines, so that each blank at the beginning of a line is indentation.
pub(crate) fn indented(text: &str, indentation: &str, step: &str) -> Vec<String> {
    let line = |line: &str| {
        let rest = line.trim_start_matches(' ');
        let depth = (line.len() - rest.len()) / 2;
        // What stands behind a dash is one step deeper than the dash.
        let item = rest.strip_prefix("- ").filter(|_| step.len() > 2 && step.starts_with(' '));
        match item {
            Some(item) => format!("{indentation}{}-{}{item}", step.repeat(depth), " ".repeat(step.len() - 1)),
            None => format!("{indentation}{}{rest}", step.repeat(depth)),
        }
    };
    text.lines().map(line).collect()
}
