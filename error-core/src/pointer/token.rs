//! Single tokens: how one is written in a path and read from it.

use std::borrow::Cow;

/// How a token is spelt in a path.
pub(super) enum Spelling {
    /// As it is: `[A-Za-z_$][A-Za-z0-9_$-]*`.
    Name,
    /// In brackets: digits.
    Index,
    /// As a JSON string in brackets.
    Quoted,
}

impl Spelling {
    pub(super) fn of(token: &str) -> Self {
        let (bytes, first) = (token.as_bytes(), token.bytes().next().unwrap_or_default());
        if is_name_start(first) && name_length(bytes) == bytes.len() {
            Self::Name
        } else if first.is_ascii_digit() && index_length(bytes) == bytes.len() {
            Self::Index
        } else {
            Self::Quoted
        }
    }
}

/// The first token of a path, a JSON string with its quotes, and how much of the path it takes; or at which byte what
/// is missing.
pub(super) fn first_token(path: &str, is_root: bool) -> Result<(&str, usize), (usize, &'static str)> {
    if let Some(inner) = path.strip_prefix('[') {
        let bytes = inner.as_bytes();
        let length = match bytes {
            [b'"', ..] => string_length(bytes).ok_or((1, "a closing quote"))?,
            _ => index_length(bytes),
        };
        let token = inner.get(..length).filter(|token| !token.is_empty()).ok_or((1, "digits or a JSON string"))?;
        let closed = bytes.get(length) == Some(&b']');
        return if closed { Ok((token, length + 2)) } else { Err((length + 1, "`]`")) };
    }
    let name = match path.strip_prefix('.') {
        _ if is_root => path,
        Some(name) => name,
        None => return Err((0, "`.` or `[`")),
    };
    let before = path.len() - name.len();
    let starts = name.bytes().next().is_some_and(is_name_start);
    let token = name.get(..name_length(name.as_bytes())).filter(|_| starts).ok_or((before, "a name"))?;
    Ok((token, before + token.len()))
}

/// What a token of a path stands for; `None` if it is a JSON string that cannot be read.
pub(super) fn decode(token: &str) -> Option<Cow<'_, str>> {
    if token.starts_with('"') { serde_json::from_str(token).ok().map(Cow::Owned) } else { Some(token.into()) }
}

/// The tokens of a path that was checked when it was made.
pub(super) struct Tokens<'a> {
    rest: &'a str,
    at_root: bool,
}

impl<'a> Tokens<'a> {
    pub(super) fn of(path: &'a str) -> Self {
        Self { rest: path, at_root: true }
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Cow<'a, str>;

    fn next(&mut self) -> Option<Cow<'a, str>> {
        let (token, length) = first_token(self.rest, self.at_root).ok()?;
        self.rest = self.rest.get(length..).unwrap_or_default();
        self.at_root = false;
        decode(token)
    }
}

fn is_name_start(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'$')
}

fn name_length(bytes: &[u8]) -> usize {
    length_of(bytes, |byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'-'))
}

fn index_length(bytes: &[u8]) -> usize {
    length_of(bytes, |byte| byte.is_ascii_digit())
}

fn length_of(bytes: &[u8], part: impl Fn(u8) -> bool) -> usize {
    bytes.iter().position(|byte| !part(*byte)).unwrap_or(bytes.len())
}

/// The length of a JSON string, from its opening quote to its closing one; `None` if it is not closed.
fn string_length(bytes: &[u8]) -> Option<usize> {
    let mut escaped = false;
    let closing = bytes.iter().skip(1).position(|byte| {
        let closes = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        closes
    });
    Some(closing? + 2)
}
