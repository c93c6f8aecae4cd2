//! The choice of a shape by the header `Accept` (RFC 9110 section 12.5.1).

use crate::{Occurrence, Shape};
use http::{HeaderMap, header};

/// The one of `shapes` that the request's `Accept` likes best; of equally good ones the first.
///
/// `None` if there is no `Accept`, or it accepts none of them: then take your default, since an error is never answered with a
/// 406. The most specific range decides about a shape (`application/json` before `application/*` before `*/*`), and `q=0`
/// excludes it. Media types compare without case and parameters; several `Accept` lines are one list; a range that is
/// malformed is skipped, and the rest of the list counts.
///
/// ```
/// use error_core::{Envelope, HttpError, Occurrence, Problem, Shape, choose_shape};
/// use http::{HeaderMap, HeaderValue, header::ACCEPT};
///
/// static PROBLEM: Problem = Problem::new();
/// let shapes: [&dyn Shape; 2] = [&Envelope, &PROBLEM];
/// let error = Occurrence::new(&HttpError::NotFound);
///
/// let accept = HeaderValue::from_static("application/problem+json, application/json;q=0.5");
/// let chosen = choose_shape(&HeaderMap::from_iter([(ACCEPT, accept)]), &error, &shapes).unwrap();
/// assert_eq!(chosen.media_type(&error), "application/problem+json");
/// assert!(choose_shape(&HeaderMap::new(), &error, &shapes).is_none());
/// ```
pub fn choose_shape<'s>(
    headers: &HeaderMap,
    error: &Occurrence<'_>,
    shapes: &[&'s dyn Shape],
) -> Option<&'s dyn Shape> {
    let accepted = Accepted::of(headers);
    let mut best: Option<(u16, &'s dyn Shape)> = None;
    for shape in shapes {
        let quality = accepted.quality(shape.media_type(error).as_bytes());
        if quality > best.map_or(0, |(quality, _)| quality) {
            best = Some((quality, *shape));
        }
    }
    best.map(|(_, shape)| shape)
}

/// What a request accepts.
pub(crate) struct Accepted<'a>(Vec<Range<'a>>);

impl<'a> Accepted<'a> {
    pub(crate) fn of(headers: &'a HeaderMap) -> Self {
        let mut accepted = Vec::new();
        for line in headers.get_all(header::ACCEPT) {
            for item in items(line.as_bytes(), b',') {
                accepted.extend(Range::parse(item));
            }
        }
        Self(accepted)
    }

    /// How welcome a media type is, in thousandths: what the most specific range says, of several such the kindest.
    pub(crate) fn quality(&self, media_type: &[u8]) -> u16 {
        let Some(media_type) = media_type_of(media_type) else { return 0 };
        let covering = self.0.iter().filter_map(|range| Some((range.specificity(media_type)?, range.quality)));
        covering.max().map_or(0, |(_, quality)| quality)
    }
}

/// Type and subtype, `*` for any.
type MediaType<'a> = (&'a [u8], &'a [u8]);

/// One of the ranges that are accepted.
struct Range<'a> {
    media_type: MediaType<'a>,
    /// In thousandths.
    quality: u16,
}

impl<'a> Range<'a> {
    /// Reads `type/subtype;q=0.5`; `None` if it is malformed.
    fn parse(range: &'a [u8]) -> Option<Self> {
        let mut parts = items(range, b';');
        let media_type = media_type_of(parts.next()?)?;
        let (main, sub) = media_type;
        if main == b"*" && sub != b"*" {
            return None;
        }
        Some(Self { media_type, quality: quality_in(parts)? })
    }

    /// How closely it names a media type, if it covers it.
    fn specificity(&self, (main, sub): MediaType<'_>) -> Option<u8> {
        match self.media_type {
            (b"*", _) => Some(0),
            (of_main, b"*") => of_main.eq_ignore_ascii_case(main).then_some(1),
            (of_main, of_sub) => (of_main.eq_ignore_ascii_case(main) && of_sub.eq_ignore_ascii_case(sub)).then_some(2),
        }
    }
}

/// Type and subtype of a media type, without its parameters.
fn media_type_of(text: &[u8]) -> Option<MediaType<'_>> {
    let essence = items(text, b';').next()?;
    let slash = essence.iter().position(|byte| *byte == b'/')?;
    let (main, sub) = (essence.get(..slash)?, essence.get(slash + 1..)?);
    (is_token(main) && is_token(sub)).then_some((main, sub))
}

/// `token` of RFC 9110 section 5.6.2.
fn is_token(text: &[u8]) -> bool {
    !text.is_empty() && text.iter().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(byte))
}

/// The parameter `q` in thousandths; `None` if it is malformed.
pub(crate) fn quality_in<'a>(mut params: impl Iterator<Item = &'a [u8]>) -> Option<u16> {
    let quality = params.find_map(|param| {
        let (name, value) = param.split_at(param.iter().position(|byte| *byte == b'=').unwrap_or(param.len()));
        name.trim_ascii().eq_ignore_ascii_case(b"q").then(|| value.get(1..).unwrap_or_default())
    });
    quality.map_or(Some(1000), thousandths)
}

/// `qvalue` of RFC 9110 section 12.4.2: `0`, `0.5`, `1.000`.
fn thousandths(text: &[u8]) -> Option<u16> {
    let (whole, fraction) = match text {
        [whole] => (*whole, &[][..]),
        [whole, b'.', fraction @ ..] if fraction.len() <= 3 => (*whole, fraction),
        _ => return None,
    };
    let digit = |byte: u8| byte.is_ascii_digit().then(|| u16::from(byte - b'0'));
    let mut value = digit(whole)?;
    for place in 0..3 {
        value = value * 10 + fraction.get(place).map_or(Some(0), |byte| digit(*byte))?;
    }
    (value <= 1000).then_some(value)
}

/// The items of a list, without the white space around them. A separator in a quoted string is part of it.
pub(crate) fn items(list: &[u8], separator: u8) -> impl Iterator<Item = &[u8]> {
    let mut rest = Some(list);
    let mut quotes = true;
    std::iter::from_fn(move || {
        let list = rest?;
        let end = item_end(list, separator, &mut quotes);
        rest = list.get(end + 1..);
        list.get(..end).map(<[u8]>::trim_ascii)
    })
}

/// Where the first item ends. A quote that nothing closes opens nothing, and neither does any behind it.
fn item_end(list: &[u8], separator: u8, quotes: &mut bool) -> usize {
    let mut end = 0;
    while let Some((byte, rest)) = list.get(end..).and_then(<[u8]>::split_first) {
        if *byte == separator {
            break;
        }
        end += 1;
        if *byte == b'"' && *quotes {
            match quoted_len(rest) {
                Some(len) => end += len,
                None => *quotes = false,
            }
        }
    }
    end
}

/// How far a quoted string goes behind its opening quote.
fn quoted_len(text: &[u8]) -> Option<usize> {
    let mut escaped = false;
    let closing = text.iter().position(|byte| {
        let closes = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        closes
    })?;
    Some(closing + 1)
}
