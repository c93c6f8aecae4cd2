//! The text of a paragraph to [`Inline`]s.

use super::{DEEPEST, Inline};

pub(super) fn read(text: &str, depth: usize) -> Vec<Inline> {
    let mut reader = Reader { rest: text, before: None, text: String::new(), inlines: Vec::new() };
    while let Some(char) = reader.rest.chars().next() {
        if !reader.read_special(char, depth) {
            reader.take_text(char.len_utf8());
        }
    }
    reader.end_text();
    reader.inlines
}

struct Reader<'a> {
    rest: &'a str,
    before: Option<char>,
    text: String,
    inlines: Vec<Inline>,
}

impl<'a> Reader<'a> {
    /// Reads what begins with `char`, if that is more than text.
    fn read_special(&mut self, char: char, depth: usize) -> bool {
        match char {
            '\\' => self.read_escape(),
            '\n' => self.read_line_end(),
            '`' => self.read_code(),
            '*' | '_' if depth < DEEPEST => self.read_emphasis(char, depth),
            '!' if self.rest.starts_with("![") && depth < DEEPEST => self.read_link(1, depth),
            '[' if depth < DEEPEST => self.read_link(0, depth),
            '<' => self.read_autolink(),
            _ => false,
        }
    }

    /// Goes on behind so many bytes.
    fn skip(&mut self, length: usize) -> &'a str {
        let (skipped, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.before = skipped.chars().next_back().or(self.before);
        self.rest = rest;
        skipped
    }

    fn take_text(&mut self, length: usize) {
        let text = self.skip(length);
        self.text.push_str(text);
    }

    fn end_text(&mut self) {
        if !self.text.is_empty() {
            self.inlines.push(Inline::Text(std::mem::take(&mut self.text)));
        }
    }

    fn push(&mut self, inline: Inline, length: usize) -> bool {
        self.end_text();
        self.inlines.push(inline);
        self.skip(length);
        true
    }

    fn read_escape(&mut self) -> bool {
        match self.rest.as_bytes().get(1) {
            Some(b'\n') => self.push(Inline::Break, 2),
            Some(mark) if mark.is_ascii_punctuation() => {
                self.skip(1);
                self.take_text(1);
                true
            }
            _ => false,
        }
    }

    fn read_line_end(&mut self) -> bool {
        let is_break = self.text.ends_with("  ");
        self.text.truncate(self.text.trim_end_matches(' ').len());
        if is_break {
            return self.push(Inline::Break, 1);
        }
        self.text.push(' ');
        self.skip(1);
        true
    }

    fn read_code(&mut self) -> bool {
        let length = run(self.rest, '`');
        let behind = self.rest.get(length..).unwrap_or_default();
        let Some(end) = closing_ticks(behind, length) else {
            self.take_text(length);
            return true;
        };
        let code = behind.get(..end).unwrap_or_default().replace('\n', " ");
        let bare = code.strip_prefix(' ').and_then(|code| code.strip_suffix(' '));
        let code = bare.filter(|bare| !bare.trim().is_empty()).map_or_else(|| code.clone(), str::to_owned);
        self.push(Inline::Code(code), length + end + length)
    }

    fn read_emphasis(&mut self, mark: char, depth: usize) -> bool {
        let length = run(self.rest, mark);
        let behind = self.rest.get(length..).unwrap_or_default();
        let is_word = |char: Option<char>| char.is_some_and(char::is_alphanumeric);
        let is_open = !behind.is_empty() && !behind.starts_with(char::is_whitespace);
        let end = closing_marks(behind, mark, length);
        let (true, Some(end)) = (is_open && length <= 3 && (mark == '*' || !is_word(self.before)), end) else {
            self.take_text(length);
            return true;
        };
        let inlines = read(behind.get(..end).unwrap_or_default(), depth + 1);
        let emphasis = match length {
            1 => Inline::Emphasis(inlines),
            2 => Inline::Strong(inlines),
            _ => Inline::Strong(vec![Inline::Emphasis(inlines)]),
        };
        self.push(emphasis, length + end + length)
    }

    /// `[text](url)`, behind a `!` or not. Of a link that leads nowhere on the web only the text is left.
    fn read_link(&mut self, skip: usize, depth: usize) -> bool {
        let Some((text, url, length)) = self.rest.get(skip..).and_then(link) else { return false };
        let text = read(text, depth + 1);
        if is_web(url) && skip == 0 {
            return self.push(Inline::Link { url: url.to_owned(), text }, length);
        }
        self.end_text();
        self.inlines.extend(text);
        self.skip(skip + length);
        true
    }

    /// `<https://…>`.
    fn read_autolink(&mut self) -> bool {
        let inside = self.rest.get(1..).and_then(|rest| rest.split_once('>')).map(|(inside, _)| inside);
        let Some(url) = inside.filter(|url| is_web(url) && !url.contains(['<', '"'])) else { return false };
        let link = Inline::Link { url: url.to_owned(), text: vec![Inline::Text(url.to_owned())] };
        self.push(link, url.len() + 2)
    }
}

/// Whether this is an address of the web.
pub(crate) fn is_web(url: &str) -> bool {
    let has = |scheme: &str| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    (has("https://") || has("http://")) && !url.contains(|char: char| char.is_whitespace() || char.is_control())
}

/// How often a mark stands at the start.
fn run(text: &str, mark: char) -> usize {
    text.len() - text.trim_start_matches(mark).len()
}

/// Where exactly so many backticks stand.
fn closing_ticks(text: &str, length: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(next) = text.get(at..)?.find('`') {
        let found = run(text.get(at + next..)?, '`');
        if found == length {
            return Some(at + next);
        }
        at += next + found;
    }
    None
}

/// Where exactly so many marks end an emphasis; code, and what is escaped, is passed over.
fn closing_marks(text: &str, mark: char, size: usize) -> Option<usize> {
    let mut at = 0;
    let mut before = None;
    while let Some(char) = text.get(at..)?.chars().next() {
        let rest = text.get(at..)?;
        let step = match char {
            '\\' => 1 + rest.chars().nth(1).map_or(0, char::len_utf8),
            '`' => {
                let length = run(rest, '`');
                closing_ticks(rest.get(length..)?, length).map_or(length, |end| 2 * length + end)
            }
            _ if char == mark => {
                let length = run(rest, mark);
                let behind = rest.get(length..)?.chars().next();
                let is_word_end = mark == '*' || !behind.is_some_and(char::is_alphanumeric);
                if length == size && is_word_end && before.is_some_and(|char: char| !char.is_whitespace()) {
                    return Some(at);
                }
                length
            }
            _ => char.len_utf8(),
        };
        before = text.get(..at + step)?.chars().next_back();
        at += step;
    }
    None
}

/// The text and the address of a link that begins here, and its length.
fn link(text: &str) -> Option<(&str, &str, usize)> {
    let end = balanced(text, ['[', ']'])?;
    let behind = text.get(end + 1..)?;
    let close = behind.starts_with('(').then(|| balanced(behind, ['(', ')']))??;
    let inside = behind.get(1..close)?.trim();
    let url = match inside.strip_prefix('<') {
        Some(inside) => inside.split_once('>')?.0,
        None => inside.split([' ', '\n']).next()?,
    };
    Some((text.get(1..end)?, url, end + 1 + close + 1))
}

/// Where the bracket that stands first is closed.
fn balanced(text: &str, [open, close]: [char; 2]) -> Option<usize> {
    let mut depth = 0_usize;
    let mut is_escaped = false;
    for (at, char) in text.char_indices() {
        match char {
            _ if is_escaped => {}
            _ if char == open => depth += 1,
            _ if char == close && depth == 1 => return Some(at),
            _ if char == close => depth = depth.checked_sub(1)?,
            _ => {}
        }
        is_escaped = char == '\\' && !is_escaped;
    }
    None
}
