//! [`Template`], the message of a spec as documents show it; and how a template is read, step by step.

use std::fmt::{self, Display, Write};

/// The message of a spec, shown with its placeholders as `{name}` and other braces doubled.
#[derive(Clone, Copy)]
pub struct Template {
    text: &'static str,
    placeholders: u8,
}

impl Template {
    pub(crate) const fn new(text: &'static str, placeholders: u8) -> Self {
        Self { text, placeholders }
    }

    /// The whole message, if it has no placeholder; its braces stand for themselves.
    pub const fn fixed(&self) -> Option<&'static str> {
        if self.placeholders == 0 { Some(self.text) } else { None }
    }

    /// The names of the placeholders, in their order.
    pub fn placeholders(&self) -> impl Iterator<Item = &'static str> + use<> {
        let template = if self.placeholders == 0 { "" } else { self.text };
        steps(template).filter_map(|step| step.name)
    }
}

impl fmt::Debug for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.text, f)
    }
}

impl Display for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.placeholders > 0 {
            return f.write_str(self.text);
        }
        self.text.split_inclusive(['{', '}']).try_for_each(|run| {
            f.write_str(run)?;
            match run.chars().next_back() {
                Some(brace @ ('{' | '}')) => f.write_char(brace),
                _ => Ok(()),
            }
        })
    }
}

/// The first text of a template, the placeholder behind it, and the rest.
pub(crate) struct Step<'a> {
    pub(crate) text: &'a str,
    pub(crate) name: Option<&'a str>,
    pub(super) behind: &'a str,
}

impl<'a> Step<'a> {
    /// A step whose placeholder is known to stand there.
    pub(super) fn at(template: &'a str, (start, end): (usize, usize)) -> Option<Self> {
        let (text, name, behind) = (template.get(..start)?, template.get(start..end)?, template.get(end..)?);
        Some(Self { text, name: Some(name), behind })
    }
}

/// The steps of a template.
pub(crate) fn steps(template: &str) -> impl Iterator<Item = Step<'_>> {
    let mut rest = template;
    std::iter::from_fn(move || step(rest).inspect(|step| rest = step.behind))
}

/// The first step of a template: `{name}` is a placeholder, a doubled brace stands for one. The derive's are sound. In one of a
/// user's a brace that closes nothing is text, and one that is not closed is a placeholder without a name.
#[inline]
pub(super) fn step(template: &str) -> Option<Step<'_>> {
    let bytes = template.as_bytes();
    if bytes.is_empty() {
        return None;
    }
    let all = Step { text: template, name: None, behind: "" };
    let Some(at) = first_brace(bytes) else { return Some(all) };
    let (text_end, name, end) = match bytes.get(at..)? {
        // The text before a doubled brace takes the first one along.
        [brace, next, ..] if brace == next => (at + 1, None, at + 2),
        [b'{', name @ ..] => match name.iter().position(|byte| *byte == b'}') {
            Some(length @ 1..) => (at, template.get(at + 1..=at + length), at + length + 2),
            _ => (at, Some(""), bytes.len()),
        },
        _ => (at + 1, None, at + 1),
    };
    Some(Step { text: template.get(..text_end)?, name, behind: template.get(end..)? })
}

/// Where the first brace stands; eight bytes are looked at in one step.
fn first_brace(bytes: &[u8]) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    // Of the bits that are left, the lowest stands for the first byte that is zero.
    let zeros = |word: u64| word.wrapping_sub(ONES) & !word & ONES << 7;
    let mut rest = bytes;
    while let Some((word, behind)) = rest.split_first_chunk() {
        let word = u64::from_le_bytes(*word);
        let braces = zeros(word ^ (ONES * 0x7b)) | zeros(word ^ (ONES * 0x7d));
        if braces != 0 {
            return Some(bytes.len() - rest.len() + braces.trailing_zeros() as usize / 8);
        }
        rest = behind;
    }
    let at = rest.iter().position(|byte| matches!(byte, b'{' | b'}'))?;
    Some(bytes.len() - rest.len() + at)
}
