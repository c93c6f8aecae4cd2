//! Texts in TypeScript: as literals and in comments, out of which none can break.

use crate::{
    escape::is_control,
    export::markdown_text::{is_invisible, shown},
};
use std::fmt::{self, Display, Write as _};

/// A text as a literal, in the quotes that need fewer escapes.
pub(super) struct Literal<'a>(pub(super) &'a str);

impl Display for Literal<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = |quote| self.0.matches(quote).count();
        let quote = if count('"') > count('\'') { '\'' } else { '"' };
        f.write_char(quote)?;
        for c in self.0.chars() {
            match c {
                '\\' => f.write_str("\\\\")?,
                '\n' => f.write_str("\\n")?,
                '\r' => f.write_str("\\r")?,
                '\t' => f.write_str("\\t")?,
                c if c == quote => write!(f, "\\{c}")?,
                // All of them are in the first plane, so that four digits do.
                c if is_control(c) || is_invisible(c) => write!(f, "\\u{:04x}", u32::from(c))?,
                c => f.write_char(c)?,
            }
        }
        f.write_char(quote)
    }
}

/// The lines of a doc comment.
pub(super) struct Doc {
    lines: Vec<String>,
}

impl Doc {
    pub(super) const fn new() -> Self {
        Self { lines: Vec::new() }
    }

    /// Adds the lines of a text, and keeps them from what was there as a paragraph of their own.
    pub(super) fn paragraph(&mut self, text: &str) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(text.trim().lines().map(line));
    }

    /// Adds a text in one line.
    pub(super) fn line(&mut self, text: &str) {
        self.lines.push(line(text));
    }

    /// Adds a tag, `@deprecated`, with a text in one line.
    pub(super) fn tag(&mut self, tag: &str, text: &str) {
        self.lines.push(format!("@{tag} {}", line(text)));
    }

    /// Writes the comment at this indentation.
    pub(super) fn write(&self, f: &mut impl fmt::Write, indent: &str) -> fmt::Result {
        match &*self.lines {
            [] => Ok(()),
            [line] => writeln!(f, "{indent}/** {line} */"),
            lines => {
                writeln!(f, "{indent}/**")?;
                for line in lines {
                    writeln!(f, "{}", format_args!("{indent} * {line}").to_string().trim_end())?;
                }
                writeln!(f, "{indent} */")
            }
        }
    }
}

/// A line of a comment: it neither ends the comment nor begins a tag.
fn line(text: &str) -> String {
    let text = shown(text.trim()).replace("*/", "*\\/");
    if text.starts_with('@') { format!("\\{text}") } else { text }
}
