//! The reports of `garde`.
//!
//! A report is texts alone. garde's own are known by how its default translation makes them, which is asked for them, so
//! that another release may word them in another way. Every other text is the application's.

use super::{Findings, MOST, Rule, field_name};
use crate::{Issue, Issues, Place, Pointer, ToIssues};
use ::garde::{
    Error, Path, Report,
    i18n::{DefaultI18n, I18n, InvalidCreditCard, InvalidEmail, InvalidPhoneNumber, InvalidUrl, IpKind},
};
use std::{borrow::Cow, fmt::Display};

/// Each error as an issue in the body.
///
/// A text of garde's own is not sent: its rule gives code, message and params. The text of a custom rule is the message of
/// an issue with the code `invalid`. A text of the application's own translation (`garde::with_i18n`) is taken for one of
/// a custom rule, and a custom text that is worded like one of garde's for that. Names are those of the Rust fields, which
/// serde may know under another.
///
#[doc = include_str!("CODES.md")]
///
/// ```
/// use error_core::ApiError;
/// use garde::Validate;
///
/// #[derive(Validate)]
/// struct NewUser {
///     #[garde(inner(custom(in_season)))]
///     fruits: Vec<&'static str>,
///     #[garde(length(min = 3))]
///     name: String,
/// }
///
/// fn in_season(fruit: &str, _: &()) -> garde::Result {
///     if fruit == "plum" { Err(garde::Error::new("is not in season")) } else { Ok(()) }
/// }
///
/// #[derive(Debug, ApiError)]
/// #[api(status = 422, code = "user_invalid", msg = "Some fields are invalid.")]
/// struct Invalid(#[api(issues)] garde::Report);
///
/// let report = NewUser { fruits: vec!["plum"], name: "Al".to_owned() }.validate().unwrap_err();
/// assert_eq!(
///     Invalid(report).to_response().body().as_ref(),
///     concat!(
///         r#"{"error":{"code":"user_invalid","message":"Some fields are invalid.","issues":["#,
///         r#"{"path":"fruits[0]","code":"invalid","message":"is not in season"},"#,
///         r#"{"path":"name","code":"too_short","message":"is too short","params":{"min":3}}]}}"#,
///     )
///     .as_bytes(),
/// );
/// ```
impl ToIssues for Report {
    fn to_issues(&self) -> Cow<'_, [Issue]> {
        self.issues_in(Place::Body).into()
    }
}

/// Each error as an issue in the body.
impl From<Report> for Issues {
    fn from(report: Report) -> Self {
        report.issues_in(Place::Body).into()
    }
}

impl Findings for Report {
    fn issues_in(&self, place: Place) -> Vec<Issue> {
        let texts = texts();
        let first = self.iter().take(MOST);
        first.map(|(path, error)| issue(Issue::at(place, pointer(path)), error, &texts)).collect()
    }
}

fn issue(issue: Issue, error: &Error, texts: &[Text]) -> Issue {
    let text = error.message();
    match texts.iter().find_map(|known| Some((known, known.param_in(text)?))) {
        Some((known, value)) => {
            let param = known.param.filter(|_| is_number(value)).map(|name| (name, value));
            known.rule.mark(issue).json_params(param.into_iter())
        }
        None if text.is_empty() => Rule::INVALID.mark(issue),
        None => Rule::INVALID.mark(issue).message(text.to_owned()),
    }
}

/// What a bound is that is a number; one of another type is not sent, since its text is not how it looks in JSON.
fn is_number(text: &str) -> bool {
    serde_json::from_str::<serde_json::Number>(text).is_ok()
}

/// The tokens of a path, which garde gives by its `Serialize` alone: a list of kinds and texts.
fn pointer(path: &Path) -> Pointer {
    let tokens = serde_json::to_value(path).and_then(serde_json::from_value::<Vec<(String, String)>>);
    let tokens = tokens.unwrap_or_default();
    Pointer::bounded(tokens.iter().filter(|(kind, _)| kind != "none").map(|(_, text)| Some(field_name(text))))
}

/// One of garde's own texts.
struct Text {
    /// What stands before the param; all of a text without one.
    start: String,
    /// What stands after the param, if there is one.
    end: Option<String>,
    rule: Rule,
    /// The name by which the param is sent, if it is.
    param: Option<&'static str>,
}

impl Text {
    /// The param, if `text` is such a text; an empty one if there is none.
    fn param_in<'t>(&self, text: &'t str) -> Option<&'t str> {
        let rest = text.strip_prefix(&*self.start)?;
        match &self.end {
            Some(end) => rest.strip_suffix(&**end),
            None => Some(rest).filter(|rest| rest.is_empty()),
        }
    }
}

/// The text with a param where this one has `shown`.
fn around(text: &str, shown: &dyn Display, rule: Rule) -> Text {
    match text.split_once(&shown.to_string()) {
        Some((start, end)) => Text { start: start.to_owned(), end: Some(end.to_owned()), rule, param: None },
        None => Text { start: text.to_owned(), end: None, rule, param: None },
    }
}

/// Stands for a param, to see what surrounds it.
const MARK: usize = 8_675_309;

/// All of garde's own texts. The earlier of two that a text fits is the right one.
fn texts() -> Vec<Text> {
    bounds().into_iter().chain(reasons()).chain(fixed()).collect()
}

/// The texts with a bound, which is sent.
fn bounds() -> Vec<Text> {
    let texts = [
        (DefaultI18n.length_lower_than(MARK), Rule::TOO_SHORT, "min"),
        (DefaultI18n.length_greater_than(MARK), Rule::TOO_LONG, "max"),
        (DefaultI18n.range_lower_than(&MARK), Rule::TOO_SMALL, "min"),
        (DefaultI18n.range_greater_than(&MARK), Rule::TOO_LARGE, "max"),
    ];
    texts.map(|(text, rule, name)| Text { param: Some(name), ..around(&text, &MARK, rule) }).into()
}

/// The texts with what is not sent: garde's own words, patterns of the server, and what may be another value of the request.
fn reasons() -> Vec<Text> {
    let (url, email) = (InvalidUrl::Other, InvalidEmail::Empty);
    let (card, phone) = (InvalidCreditCard::Other, InvalidPhoneNumber::Other);
    vec![
        around(&DefaultI18n.pattern_no_match(&MARK), &MARK, Rule::FORMAT),
        around(&DefaultI18n.contains_missing(&MARK), &MARK, Rule::LACKS_TEXT),
        around(&DefaultI18n.prefix_missing(&MARK), &MARK, Rule::LACKS_PREFIX),
        around(&DefaultI18n.suffix_missing(&MARK), &MARK, Rule::LACKS_SUFFIX),
        around(&DefaultI18n.matches_field_mismatch(&MARK), &MARK, Rule::MISMATCH),
        around(&DefaultI18n.url_invalid(url), &url, Rule::URL),
        around(&DefaultI18n.email_invalid(email), &email, Rule::EMAIL),
        around(&DefaultI18n.credit_card_invalid(card), &card, Rule::CARD_NUMBER),
        around(&DefaultI18n.phone_number_invalid(phone), &phone, Rule::PHONE_NUMBER),
    ]
}

fn fixed() -> Vec<Text> {
    let texts = [
        (DefaultI18n.phone_number_invalid(InvalidPhoneNumber::Invalid), Rule::PHONE_NUMBER),
        (DefaultI18n.ip_invalid(IpKind::Any), Rule::IP),
        (DefaultI18n.ip_invalid(IpKind::V4), Rule::IPV4),
        (DefaultI18n.ip_invalid(IpKind::V6), Rule::IPV6),
        (DefaultI18n.ascii_invalid(), Rule::ASCII),
        (DefaultI18n.alphanumeric_invalid(), Rule::ALPHANUMERIC),
        (DefaultI18n.required_not_set(), Rule::MISSING),
    ];
    texts.map(|(text, rule)| Text { start: text.into_owned(), end: None, rule, param: None }).into()
}
