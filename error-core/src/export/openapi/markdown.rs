//! Texts within the `CommonMark` of descriptions.

/// A text on one line, in which nothing is markup.
pub(super) fn inline(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    let mut before = ' ';
    while let Some(char) = chars.next() {
        let after = chars.peek().copied().unwrap_or(' ');
        match char {
            '\n' | '\r' => out.push(' '),
            // Within a word it is none.
            '_' if before.is_alphanumeric() && after.is_alphanumeric() => out.push('_'),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '#' | '!' => out.extend(['\\', char]),
            _ => out.push(char),
        }
        before = char;
    }
    out
}
