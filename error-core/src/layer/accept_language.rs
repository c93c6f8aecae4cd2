//! The languages that a request asks for (RFC 9110 section 12.5.4).

use crate::shape::{items, quality_in};
use http::{HeaderMap, header};

/// More than anybody reads; a longer list is an attempt to make work.
const MOST: usize = 32;

/// In bytes. No tag in use comes near 35, which everybody has to have room for (RFC 5646 section 4.4.1); each subtag of a
/// longer one is another form to look up.
const LONGEST: usize = 64;

/// The languages, best first, each followed by the shorter forms under which it is looked up (RFC 4647 section 3.4):
/// `de-AT, en;q=0.8` is `de-AT`, `de`, `en`. What is malformed, too long or of quality 0 is skipped,
/// and so is `*`.
pub(super) fn languages(headers: &HeaderMap) -> Vec<&str> {
    let ranges = headers.get_all(header::ACCEPT_LANGUAGE).iter().flat_map(|line| items(line.as_bytes(), b','));
    let mut ranges: Vec<(u16, &str)> = ranges.take(MOST).filter_map(range).collect();
    ranges.sort_by_key(|(quality, _)| std::cmp::Reverse(*quality));
    let mut languages: Vec<&str> = Vec::new();
    for language in ranges.into_iter().flat_map(|(_, range)| std::iter::successors(Some(range), |tag| shorter(tag))) {
        if !languages.iter().any(|known| known.eq_ignore_ascii_case(language)) {
            languages.push(language);
        }
    }
    languages
}

/// One language and how much it is wanted, in thousandths.
fn range(range: &[u8]) -> Option<(u16, &str)> {
    let mut parts = items(range, b';');
    let tag = std::str::from_utf8(parts.next()?).ok()?;
    let is_subtag =
        |subtag: &str| (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let quality = quality_in(parts)?;
    (quality > 0 && tag.len() <= LONGEST && tag.split('-').all(is_subtag)).then_some((quality, tag))
}

/// The tag without its last subtag, and without a single letter before that.
fn shorter(tag: &str) -> Option<&str> {
    let (shorter, _) = tag.rsplit_once('-')?;
    match shorter.rsplit_once('-') {
        Some((before, single)) if single.len() == 1 => Some(before),
        _ => Some(shorter),
    }
}
