//! Words: codes in `snake_case`, titles, the nearest of several names, and text for JSON.

use proc_macro2::Ident;
use std::fmt::{self, Display, Formatter, Write};

/// Why a text is no code.
pub(crate) enum NoCode {
    /// Too short or too long.
    Length,
    /// Not `snake_case`; with the corrected spelling, if there is one.
    Spelling(Option<String>),
}

/// Checks the grammar of codes: `^[a-z][a-z0-9]*(_[a-z0-9]+)*$`, 3 to 100 bytes.
pub(crate) fn check_code(text: &str) -> Result<(), NoCode> {
    match text.len() {
        _ if !is_snake(text) => {
            let corrected = snake_case(text);
            let sound = is_snake(&corrected) && (3..=100).contains(&corrected.len());
            Err(NoCode::Spelling(sound.then_some(corrected)))
        }
        3..=100 => Ok(()),
        _ => Err(NoCode::Length),
    }
}

fn is_snake(text: &str) -> bool {
    let mut before = b'_';
    for &byte in text.as_bytes() {
        if !matches!(byte, b'a'..=b'z' | b'0'..=b'9') && (byte != b'_' || before == b'_') {
            return false;
        }
        before = byte;
    }
    before != b'_' && text.starts_with(|c: char| c.is_ascii_lowercase())
}

/// A name in `snake_case`, acronyms as one word: `HTTPError` is `http_error`, `user-notFound` is `user_not_found`.
pub(crate) fn snake_case(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut snake = String::new();
    for (i, c) in chars.iter().enumerate() {
        if !c.is_alphanumeric() {
            snake.push('_');
            continue;
        }
        let after_word = i > 0 && (chars[i - 1].is_lowercase() || chars[i - 1].is_ascii_digit());
        let before_word = i > 0 && chars.get(i + 1).is_some_and(|next| next.is_lowercase());
        if c.is_uppercase() && (after_word || (before_word && chars[i - 1].is_uppercase())) {
            snake.push('_');
        }
        snake.extend(c.to_lowercase());
    }
    snake.split('_').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("_")
}

/// A code in words: `user_not_found` is `User not found`.
pub(crate) fn title(code: &str) -> String {
    let mut words = code.replace('_', " ");
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}

/// A token as text, as `to_string` makes it too, but that is compiled here, without optimisation.
pub(crate) fn text_of(token: &impl Display) -> String {
    format!("{token}")
}

/// What is written for each of some things, one behind the other. `format!` is compiled with optimisation, in the standard
/// library; what appends to a `String` is not, and costs five times as much a piece.
pub(crate) fn each<'a, T>(things: &'a [T], write: &dyn Fn(&mut Formatter<'_>, &'a T) -> fmt::Result) -> String {
    format!("{}", Each(things, write))
}

struct Each<'a, 'w, T>(&'a [T], &'w dyn Fn(&mut Formatter<'_>, &'a T) -> fmt::Result);

impl<T> Display for Each<'_, '_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for thing in self.0 {
            (self.1)(f, thing)?;
        }
        Ok(())
    }
}

/// An identifier as text, without the `r#` that a word of the language has. (`unraw` makes another identifier first.)
pub(crate) fn unraw(ident: &Ident) -> String {
    let text = text_of(ident);
    text.strip_prefix("r#").map(str::to_owned).unwrap_or(text)
}

/// The constant of a code: `USER_NOT_FOUND`.
pub(crate) fn constant(code: &str) -> String {
    code.to_ascii_uppercase()
}

/// What to write instead of `name`: the nearest of `known`, if one is near; otherwise the list of them.
pub(crate) fn suggest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let known = Names::of(known);
    known.nearest(name).map_or_else(|| known.one_of(), |nearest| format!("did you mean `{nearest}`?"))
}

/// The nearest of `known`, if one is so near that it was probably meant.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    Names::of(known).nearest(name)
}

/// ``write one of `a`, `b` ``, without "one of" where there is one only.
pub(crate) fn one_of<'a>(known: impl IntoIterator<Item = &'a str>) -> String {
    Names::of(known).one_of()
}

/// Names as `` `a`, `b`, `c` ``.
pub(crate) fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    Names::of(names).list()
}

/// Names from wherever, so that what is done with them is compiled once.
struct Names<'a>(Vec<&'a str>);

impl<'a> Names<'a> {
    fn of(names: impl IntoIterator<Item = &'a str>) -> Self {
        let mut all = Vec::new();
        for name in names {
            all.push(name);
        }
        Self(all)
    }

    fn nearest(&self, name: &str) -> Option<&'a str> {
        let limit = name.chars().count() / 3 + 1;
        let nearest = self.0.iter().map(|known| (distance(name, known), *known)).min()?;
        (nearest.0 <= limit).then_some(nearest.1)
    }

    fn one_of(&self) -> String {
        let one = if self.0.len() == 1 { "" } else { "one of " };
        format!("write {one}{}", self.list())
    }

    fn list(&self) -> String {
        self.0.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
    }
}

/// The Levenshtein distance, upper and lower case alike.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.to_lowercase().chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.to_lowercase().chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let change = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

/// Whether text stands as it is in a literal of Rust and in a JSON string: printable ASCII, nothing to escape.
pub(crate) fn is_plain(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let [b' ' | b'!' | b'#'..=b'[' | b']'..=b'~', behind @ ..] = rest {
        rest = behind;
    }
    rest.is_empty()
}

/// Text as it stands within a JSON string.
pub(crate) fn json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\0'..='\u{1f}' => write!(out, "\\u{:04x}", u32::from(c)).unwrap_or_default(),
            _ => out.push(c),
        }
    }
    out
}

/// The hash of a code, as `error_core` computes it when one is looked up.
pub(crate) fn hash(text: &str) -> u64 {
    let (mut rest, mut hash) = (text.as_bytes(), text.len() as u64);
    while let Some((words, behind @ [_, ..])) = rest.split_first_chunk() {
        hash = mixed(hash, u128::from_le_bytes(*words));
        rest = behind;
    }
    mixed(hash, last_words(text.as_bytes()))
}

fn last_words(bytes: &[u8]) -> u128 {
    match (bytes.first_chunk(), bytes.last_chunk(), bytes.last_chunk()) {
        (_, _, Some(words)) => u128::from_le_bytes(*words),
        (Some(first), Some(last), None) => {
            u128::from(u64::from_le_bytes(*last)) << 64 | u128::from(u64::from_le_bytes(*first))
        }
        _ => bytes.iter().fold(0, |number, byte| number << 8 | u128::from(*byte)),
    }
}

#[allow(clippy::cast_possible_truncation, reason = "both halves of the words and of the product are taken")]
fn mixed(hash: u64, words: u128) -> u64 {
    let (low, high) = (words as u64 ^ hash ^ 0x9e37_79b9_7f4a_7c15, (words >> 64) as u64 ^ 0xd6e8_feb8_6659_fd93);
    let product = u128::from(low) * u128::from(high);
    product as u64 ^ (product >> 64) as u64
}
