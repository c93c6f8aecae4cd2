//! The text of a paragraph to [`Inline`]s.

use super::{DEEPEST, Inline, pairs::Pairs};

pub(super) fn read(text: &str, depth: usize) -> Vec<Inline> {
    let mut reader = Reader {
        rest: text,
        before: None,
        text: String::new(),
        inlines: Vec::new(),
        brackets: Pairs::of(text, ['[', ']']),
        parentheses: Pairs::of(text, ['(', ')']),
        unclosed: Vec::new(),
    };
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
    brackets: Pairs,
    parentheses: Pairs,
    /// Runs of a mark that nothing ends from here on: to look for it again behind each of them would take forever.
    unclosed: Vec<(char, usize)>,
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
        let Some(end) = self.closing('`', length, || closing_ticks(behind, length)) else {
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
        let is_open = length <= 3
            && !behind.is_empty()
            && !behind.starts_with(char::is_whitespace)
            && (mark == '*' || !is_word(self.before));
        let end = if is_open { self.closing(mark, length, || closing_marks(behind, mark, length)) } else { None };
        let Some(end) = end else {
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

    /// Where a run of a mark is closed, unless it is known that none of this length is.
    fn closing(&mut self, mark: char, length: usize, find: impl FnOnce() -> Option<usize>) -> Option<usize> {
        let end = if self.unclosed.contains(&(mark, length)) { return None } else { find() };
        if end.is_none() {
            self.unclosed.push((mark, length));
        }
        end
    }

    /// `[text](url)`, behind a `!` or not. Of a link that leads nowhere on the web only the text is left.
    fn read_link(&mut self, skip: usize, depth: usize) -> bool {
        let Some((text, url, length)) = self.link(skip) else { return false };
        let text = read(text, depth + 1);
        if is_web(url) && skip == 0 {
            return self.push(Inline::Link { url: url.to_owned(), text }, length);
        }
        self.end_text();
        self.inlines.extend(text);
        self.skip(skip + length);
        true
    }

    /// The text and the address of a link that begins so far from here, and its length.
    fn link(&self, skip: usize) -> Option<(&'a str, &'a str, usize)> {
        let text = self.rest.get(skip..)?;
        let end = self.brackets.close(text)?;
        let behind = text.get(end + 1..)?;
        let close = behind.starts_with('(').then(|| self.parentheses.close(behind))??;
        let inside = behind.get(1..close)?.trim();
        let url = match inside.strip_prefix('<') {
            Some(inside) => inside.split_once('>')?.0,
            None => inside.split([' ', '\n']).next()?,
        };
        Some((text.get(1..end)?, url, end + 1 + close + 1))
    }

    /// `<https://…>`.
    fn read_autolink(&mut self) -> bool {
        let behind = self.rest.get(1..).unwrap_or_default();
        let end = behind.find(|char: char| matches!(char, '<' | '>' | '"') || char.is_whitespace());
        let url = end.filter(|end| behind.get(*end..).is_some_and(|rest| rest.starts_with('>')));
        let Some(url) = url.and_then(|end| behind.get(..end)).filter(|url| is_web(url)) else { return false };
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
