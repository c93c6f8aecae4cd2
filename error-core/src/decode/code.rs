//! Which code a response has: the spellings of one, and where a problem's type holds it.

use super::{ErrorResponse, text::Text};
use crate::{
    Catalog, ErrorSpec,
    codes::{MAX_LEN, is_code},
};
use std::borrow::Cow;

impl ErrorResponse {
    /// Whether this is the error with `code`, in whatever spelling it was sent: as it is, in upper case, with `-` for `_`.
    ///
    /// Former codes and errnos are known once there is a catalogue, see [`with_catalog`](Self::with_catalog).
    ///
    /// ```
    /// use error_core::{ErrorResponse, HttpError};
    /// use http::{HeaderMap, StatusCode};
    ///
    /// let body = r#"{"error":{"code":"NOT_FOUND","message":"Nothing is here."}}"#;
    /// let response = ErrorResponse::from_parts(StatusCode::NOT_FOUND, HeaderMap::new(), body);
    /// assert!(response.is(HttpError::NOT_FOUND));
    /// assert!(!response.is(HttpError::GONE));
    /// ```
    pub fn is(&self, code: &str) -> bool {
        let is_it = |spelling: &str| (spelling == code).then_some(());
        // A spelling is as long as the code.
        let is_spelt = |raw: &str| raw.len() == code.len() && find_spelt(raw, &is_it).is_some();
        self.code() == Some(code) || self.raw_code().is_some_and(is_spelt)
    }

    /// The spec of this error in a catalogue: by its code in any spelling, otherwise as a former code, otherwise by its errno.
    /// A type URI that begins with the catalogue's docs base tells the code too.
    ///
    /// ```
    /// use error_core::{ApiError, ErrorResponse};
    /// use http::{HeaderMap, StatusCode};
    ///
    /// #[derive(Debug, ApiError)]
    /// #[api(status = 409, code = "email_taken", was = "email_exists", msg = "That address is registered.")]
    /// struct EmailTaken;
    ///
    /// error_core::catalog! { static SHOP = { errors: [EmailTaken] }; }
    ///
    /// let body = r#"{"error":{"code":"email_exists","message":"That address exists."}}"#;
    /// let response = ErrorResponse::from_parts(StatusCode::CONFLICT, HeaderMap::new(), body);
    /// assert_eq!(response.known_in(&SHOP).unwrap().code(), "email_taken");
    /// assert_eq!(response.with_catalog(&SHOP).code(), Some(EmailTaken::EMAIL_TAKEN));
    /// ```
    pub fn known_in(&self, catalog: &Catalog) -> Option<&'static ErrorSpec> {
        let in_docs = self.code_in_docs(catalog.docs());
        let spelt = |find: Find<'_, &'static ErrorSpec>| {
            let raw = self.raw_code().and_then(|raw| find_spelt(raw, find));
            raw.or_else(|| find_spelt(in_docs.as_deref()?, find))
        };
        spelt(&|code| catalog.by_code(code))
            .or_else(|| spelt(&|code| catalog.by_former_code(code)))
            .or_else(|| catalog.by_errno(self.errno()?))
    }

    /// The same with the code that `catalog` has for it, so that a `match` on [`code`](Self::code) also finds what was sent
    /// as a former code, as an errno or as a type URI. One that the catalogue does not know stays as it is.
    #[must_use]
    pub fn with_catalog(mut self, catalog: &Catalog) -> Self {
        if let Some(spec) = self.known_in(catalog) {
            self.0.read.code = Some(Text::Own(spec.code().to_owned()));
        }
        self
    }

    /// The same with a docs base: a type URI that begins with it tells the code, whatever that looks like.
    #[must_use]
    pub fn with_docs(mut self, base: &str) -> Self {
        let code = self.code_in_docs(Some(base)).map(Cow::into_owned);
        if let Some(code) = code {
            self.0.read.code = Some(Text::Own(fold(code.as_str().into()).into_owned()));
            self.0.read.raw_code = Some(Text::Own(code));
        }
        self
    }

    /// The code in the type URI, where it has none otherwise.
    fn code_in_docs(&self, base: Option<&str>) -> Option<Cow<'_, str>> {
        let rest = self.type_uri()?.strip_prefix(base?)?;
        let own = self.raw_code().is_none() || self.0.read.code_is_of_type;
        own.then(|| decoded(rest.trim_end_matches('/'))).flatten().filter(|code| !code.is_empty())
    }

    /// Whether this is an occurrence of the error that `spec` describes, by any of its names.
    pub(crate) fn is_of(&self, spec: &ErrorSpec) -> bool {
        self.is(spec.code())
            || spec.was().iter().any(|former| self.is(former))
            || (self.errno().is_some() && self.errno() == spec.errno())
    }
}

/// What has a code.
pub(crate) type Find<'a, T> = &'a dyn Fn(&str) -> Option<T>;

/// Looks for what a code may be in the contract that was sent as `raw`. No contract has one that is longer than a code may be.
pub(crate) fn find_spelt<T>(raw: &str, find: Find<'_, T>) -> Option<T> {
    let short = Some(raw).filter(|raw| raw.len() <= MAX_LEN);
    let dashed = short.filter(|raw| raw.contains('-'));
    find(raw).or_else(|| find(&fold(short?.into()))).or_else(|| find(&fold(dashed?.replace('-', "_").into())))
}

/// Lower case for what is wholly `SCREAMING_SNAKE`, which has one spelling in lower case.
pub(super) fn fold(code: Cow<'_, str>) -> Cow<'_, str> {
    let screams = code.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
    let lower = if screams { code.to_ascii_lowercase() } else { return code };
    if crate::codes::is_snake(&lower) { lower.into() } else { code }
}

/// The code in a type URI: its fragment, otherwise its last segment, if that is one.
pub(super) fn code_of_type(uri: &str) -> Option<Cow<'_, str>> {
    let (scheme, rest) = uri.split_once(':').unwrap_or(("", uri));
    if scheme.eq_ignore_ascii_case("about") {
        return None;
    }
    let last = match uri.split_once('#') {
        Some((_, fragment)) => fragment,
        None => {
            // Behind `//` stands a host, which is no segment.
            let path = match rest.strip_prefix("//") {
                Some(rest) => rest.split_once('/')?.1,
                None => rest,
            };
            path.trim_end_matches('/').rsplit(['/', ':']).next()?
        }
    };
    decoded(last.trim_end_matches('/')).filter(|code| is_code(code))
}

/// Percent-decoded text; `None` if that is no text.
fn decoded(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('%') {
        return Some(text.into());
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = |at: usize| tail.get(at).and_then(|byte| char::from(*byte).to_digit(16));
        match (first, hex(0), hex(1)) {
            (b'%', Some(high), Some(low)) => {
                bytes.extend(u8::try_from(high * 16 + low));
                rest = tail.get(2..).unwrap_or_default();
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).ok().map(Cow::Owned)
}
