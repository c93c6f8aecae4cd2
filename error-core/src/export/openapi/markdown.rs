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
            // Some readers look for tags without regard to a backslash.
            '<' => out.push_str("&lt;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '>' | '&' | '|' | '~' | '#' | '!' => out.extend(['\\', char]),
            '(' if before == ']' => out.push_str("\\("),
            _ => out.push(char),
        }
        before = char;
    }
    out
}

/// A doc comment, whose Markdown stays and whose HTML is shown as it is written.
pub(super) fn prose(text: &str) -> String {
    // Code spans are found by their backticks, unless these are uneven or escaped: then nothing is taken for code.
    let is_even = |line: &str| is_fence(line) || line.matches('`').count() % 2 == 0;
    let has_spans = !text.contains("\\`") && text.lines().all(is_even);
    let mut within_fence = false;
    let mut lines = Vec::new();
    for line in text.lines() {
        within_fence ^= is_fence(line);
        if within_fence || is_fence(line) {
            lines.push(line.to_owned());
        } else {
            let parts = line.split('`').enumerate();
            let parts = parts.map(|(at, part)| if has_spans && at % 2 == 1 { part.to_owned() } else { no_tags(part) });
            lines.push(parts.collect::<Vec<_>>().join("`"));
        }
    }
    lines.join("\n")
}

fn is_fence(line: &str) -> bool {
    line.trim_start().starts_with("```")
}

/// Without what begins a tag, a comment or the like; `<https://example.com>` stays a link.
fn no_tags(text: &str) -> String {
    let mut pieces = text.split('<');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let is_link = ["http://", "https://", "mailto:"].iter().any(|scheme| piece.starts_with(scheme));
        out.push_str(if is_link { "<" } else { "&lt;" });
        out.push_str(piece);
    }
    out
}
