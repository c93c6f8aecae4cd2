//! Messages in other languages: [`Untranslated`] is what there is to translate, [`Translation`] what comes of it.

use super::{accept_language::languages, panicked::caught};
use crate::{Issue, Occurrence, ValueWriter, message::steps};
use http::{HeaderMap, HeaderValue};
use serde_json::{Map, Value};
use std::{borrow::Cow, fmt};

pub(super) type Translate = dyn Fn(&Untranslated<'_>) -> Option<Translation> + Send + Sync;

/// A public text, for [`ErrorLayer::messages`](crate::ErrorLayer::messages): the message of an error, or of an issue.
pub struct Untranslated<'a> {
    code: &'a str,
    of: Of<'a>,
    languages: &'a [&'a str],
}

#[derive(Clone, Copy)]
enum Of<'a> {
    Error(&'a Occurrence<'a>),
    Issue(&'a Issue),
}

/// A text in another language.
///
/// ```
/// let translation = error_core::Translation::new("de", "Nicht gefunden");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    language: Cow<'static, str>,
    text: Cow<'static, str>,
}

impl Translation {
    /// A text, and the tag of its language (RFC 5646), which is sent as `Content-Language`.
    pub fn new(language: impl Into<Cow<'static, str>>, text: impl Into<Cow<'static, str>>) -> Self {
        Self { language: language.into(), text: text.into() }
    }
}

impl<'a> Untranslated<'a> {
    /// The code of the error, or of the issue.
    pub fn code(&self) -> &'a str {
        self.code
    }

    /// The issue, if this is the message of one.
    pub fn issue(&self) -> Option<&'a Issue> {
        if let Of::Issue(issue) = self.of { Some(issue) } else { None }
    }

    /// The languages that the request asks for, best first, as they are looked up (RFC 4647 section 3.4): `de-AT` is
    /// followed by `de`.
    pub fn languages(&self) -> impl Iterator<Item = &'a str> {
        self.languages.iter().copied()
    }

    /// The params by name, as they are sent.
    pub fn params(&self) -> Map<String, Value> {
        let mut json = Vec::new();
        ValueWriter::new(&mut json).object(|out| match self.of {
            Of::Error(error) => error.write_params(out),
            Of::Issue(issue) => issue.params().for_each(|(name, json)| out.member(name, |out| out.raw(json))),
        });
        serde_json::from_slice(&json).unwrap_or_default()
    }

    /// The template with the params for its placeholders: `Kein Nutzer {user_id}.`; `{{` is a brace. `None` if it names
    /// a param that is not there, so that no placeholder reaches a client.
    pub fn fill(&self, template: &str) -> Option<String> {
        let params = self.params();
        let mut text = String::with_capacity(template.len());
        for step in steps(template) {
            text.push_str(step.text);
            match step.name.map(|name| params.get(name)) {
                None => {}
                Some(None) => return None,
                Some(Some(Value::String(value))) => text.push_str(value),
                Some(Some(value)) => text.push_str(&value.to_string()),
            }
        }
        Some(text)
    }
}

impl fmt::Debug for Untranslated<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Untranslated")
            .field("code", &self.code)
            .field("languages", &self.languages)
            .finish_non_exhaustive()
    }
}

/// The texts of an error in another language, as far as there are any.
pub(super) struct Translated {
    pub(super) message: Option<Cow<'static, str>>,
    pub(super) issues: Vec<Issue>,
    languages: Vec<Cow<'static, str>>,
}

impl Translated {
    pub(super) fn new(error: &Occurrence<'_>, translate: &Translate, wanted: Option<&HeaderMap>) -> Self {
        let asked = wanted.map(languages).unwrap_or_default();
        let mut languages = Vec::new();
        let mut translated = |code, of| {
            let text = Untranslated { code, of, languages: &asked };
            // Where that fails, the error's own words do.
            let translation = caught(|| translate(&text)).unwrap_or_default();
            let Translation { language, text } = translation?;
            if !languages.contains(&language) {
                languages.push(language);
            }
            Some(text)
        };
        let message = translated(error.code(), Of::Error(error));
        let issues = error.issues().iter().map(|issue| {
            match issue.code_text().and_then(|code| translated(code, Of::Issue(issue))) {
                Some(text) => issue.clone().message(text),
                None => issue.clone(),
            }
        });
        let issues = issues.collect();
        Self { message, issues, languages }
    }

    /// `Content-Language`; none if nothing was translated, or a tag is none.
    pub(super) fn content_language(&self) -> Option<HeaderValue> {
        let is_tag = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        let are_tags = self.languages.iter().all(|tag| !tag.is_empty() && tag.bytes().all(is_tag));
        (are_tags && !self.languages.is_empty())
            .then(|| HeaderValue::try_from(self.languages.join(", ")).ok())
            .flatten()
    }
}
