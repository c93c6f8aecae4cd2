//! The template of a message: literal text and placeholders, parsed as `format!` does.

use crate::{attr::Text, errors::Errors, words::each};

/// A message: the text before the first placeholder, then each placeholder with the text behind it.
#[derive(Default, Clone)]
pub(crate) struct Template {
    pub(crate) text: String,
    pub(crate) tail: Vec<(Placeholder, String)>,
    /// Whether there are braces in the text.
    pub(crate) braces: bool,
}

/// `{field}` or `{field:format}`.
#[derive(Clone)]
pub(crate) struct Placeholder {
    /// A field's name or position.
    pub(crate) field: String,
    /// What stands behind the colon: `>5`, `?`.
    pub(crate) format: String,
}

impl Template {
    /// A message without placeholders.
    pub(crate) fn fixed(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }

    /// Reads a template. Each mistake stands at the literal and quotes the placeholder.
    pub(crate) fn parse(literal: &Text, errors: &mut Errors) -> Option<Self> {
        let (mut template, mut rest, mut sound) = (Self::default(), literal.value.as_str(), true);
        while let Some(at) = brace(rest) {
            template.push(&rest[..at]);
            let brace = &rest[at..=at];
            rest = &rest[at + 1..];
            if let Some(behind) = rest.strip_prefix(brace) {
                template.push(brace);
                template.braces = true;
                rest = behind;
                continue;
            }
            let found = if brace == "{" { Placeholder::take(&mut rest) } else { Err(LONE.to_owned()) };
            match found {
                Ok(placeholder) => template.tail.push((placeholder, String::new())),
                Err(mistake) => {
                    errors.push(literal, mistake);
                    sound = false;
                }
            }
        }
        template.push(rest);
        sound.then_some(template)
    }

    fn push(&mut self, text: &str) {
        self.tail.last_mut().map_or(&mut self.text, |(_, text)| text).push_str(text);
    }

    pub(crate) fn placeholders(&self) -> impl Iterator<Item = &Placeholder> {
        self.tail.iter().map(|(placeholder, _)| placeholder)
    }

    /// The template as `error_core` reads it: placeholders as `{name}`, and then other braces doubled. `name` gives a
    /// field's, `escape` is applied to the literal text.
    pub(crate) fn text<'a>(&'a self, name: impl Fn(&'a str) -> &'a str, escape: impl Fn(&str) -> String) -> String {
        if self.tail.is_empty() {
            return escape(&self.text);
        }
        let literal = |text: &str| {
            let text = escape(text);
            if self.braces { text.replace('{', "{{").replace('}', "}}") } else { text }
        };
        let tail =
            each(&self.tail, &|f, (placeholder, text)| write!(f, "{{{}}}{}", name(&placeholder.field), literal(text)));
        literal(&self.text) + &tail
    }
}

/// Where the first brace stands. One at a time is a search for a byte, which is quick even in a macro that is not optimised.
fn brace(text: &str) -> Option<usize> {
    let close = text.find('}');
    text[..close.unwrap_or(text.len())].find('{').or(close)
}

const LONE: &str = "`}` closes no placeholder, write `}}` for a brace";

impl Placeholder {
    /// Takes what stands between the braces off `rest`.
    fn take(rest: &mut &str) -> Result<Self, String> {
        let whole = *rest;
        let fill = Self::before_format(whole);
        let Some(end) = whole.get(fill..).and_then(|inside| inside.find('}')).map(|end| fill + end) else {
            *rest = "";
            return Err("`{` is not closed, write `{{` for a brace".to_owned());
        };
        let (inside, behind) = whole.split_at(end);
        if let Some(nested) = inside.get(fill..).and_then(|inside| inside.find('{')).map(|nested| fill + nested) {
            // The outer brace is the lone one; what it seems to hold is read again.
            let (outer, nested) = whole.split_at(nested);
            *rest = nested;
            return Err(format!("`{{{outer}` is not closed, write `{{{{` for a brace"));
        }
        *rest = behind.strip_prefix('}').unwrap_or(behind);
        let (field, format) = inside.split_once(':').unwrap_or((inside, ""));
        let (field, format) = (field.trim_end(), format.trim_end());
        let quoted = || format!("`{{{inside}}}`");
        if field.is_empty() {
            return Err(format!("{} names no field, write `{{name}}` or `{{0}}`", quoted()));
        }
        if let Some(raw) = field.strip_prefix("r#") {
            return Err(format!("{} names a field in its raw form, write `{{{raw}}}`", quoted()));
        }
        if !field.chars().all(|c| c.is_alphanumeric() || c == '_') {
            return Err(format!("{} is more than the name of a field, hold the value in a field of its own", quoted()));
        }
        check_format(format).map_err(|why| format!("{} {why}", quoted()))?;
        Ok(Self { field: field.to_owned(), format: format.to_owned() })
    }

    /// How many bytes hold no end of the placeholder: a brace behind the colon fills, if an alignment stands behind it.
    fn before_format(rest: &str) -> usize {
        let Some((field, format)) = rest.split_once(':').filter(|(field, _)| !field.contains(['{', '}'])) else {
            return 0;
        };
        let filled = format.strip_prefix(['{', '}']).is_some_and(|align| align.starts_with(['<', '^', '>']));
        if filled { field.len() + ":}".len() } else { 0 }
    }

    /// The placeholder as it is shown in an error.
    pub(crate) fn quoted(&self) -> String {
        format!("`{{{}}}`", self.field)
    }

    /// The trait that its format wants of the field.
    pub(crate) fn trait_name(&self) -> &'static str {
        match self.format.chars().next_back() {
            Some('?') => "Debug",
            Some('x') => "LowerHex",
            Some('X') => "UpperHex",
            Some('o') => "Octal",
            Some('b') => "Binary",
            Some('e') => "LowerExp",
            Some('E') => "UpperExp",
            _ => "Display",
        }
    }
}

/// Checks `[[fill]align][sign]['#']['0'][width]['.' precision][type]`, the format of `std::fmt`.
fn check_format(format: &str) -> Result<(), String> {
    if format.is_empty() {
        return Ok(());
    }
    let mut rest = format;
    let mut chars = rest.chars();
    let (first, second) = (chars.next(), chars.next());
    let is_align = |c: Option<char>| matches!(c, Some('<' | '^' | '>'));
    if is_align(second) {
        rest = chars.as_str();
    } else if is_align(first) {
        rest = &rest[1..];
    }
    if rest.contains('$') || rest.contains(".*") {
        return Err(
            "takes its width or precision from an argument, which a message does not have, write a number".to_owned()
        );
    }
    rest = rest.strip_prefix(['+', '-']).unwrap_or(rest);
    rest = rest.strip_prefix('#').unwrap_or(rest);
    rest = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    if let Some(precision) = rest.strip_prefix('.') {
        rest = precision.trim_start_matches(|c: char| c.is_ascii_digit());
        if rest.len() == precision.len() {
            return Err("has no number behind the `.`, write `.2`".to_owned());
        }
    }
    match rest {
        "" | "?" | "x?" | "X?" | "x" | "X" | "o" | "b" | "e" | "E" => Ok(()),
        "p" => Err("would show an address in memory, which is nobody's business".to_owned()),
        _ => Err(format!("has an unknown format `{format}`, write one of `std::fmt`: `>5`, `.2`, `?`, `#?`, `x`")),
    }
}
