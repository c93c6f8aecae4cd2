//! The errors of `validator`.
//!
//! Its derive gives each of its rules a code and params of its own, by which they are known. Everything else is the
//! application's. Of the params some are values of the request: those go no further.

use super::{Findings, MOST, Rule, field_name};
use crate::{Issue, Issues, Place, Pointer, ToIssues};
use ::validator::{ValidationError, ValidationErrors, ValidationErrorsKind};
use serde_json::Value;
use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
};

/// Each error as an issue in the body, sorted by field.
///
/// A rule of validator's own gives code, message and params; with `message = "…"` the message is that text, with
/// `code = "…"` the code is that one. The error of a function (`custom`, `schema`) is sent as it was made: its code, its
/// message, or else `is invalid`, and its params. Never sent are the params `value`, `other` and `needle`, whoever set them:
/// they are values of the request. An error that a function makes in the likeness of a rule of validator's own, code and
/// params, is taken for that.
///
/// Names are those of the Rust fields, which serde may know under another. Of an entry of a map validator tells the
/// position alone.
///
#[doc = include_str!("CODES.md")]
///
/// ```
/// use error_core::ApiError;
/// use validator::{Validate, ValidationError};
///
/// #[derive(Validate)]
/// struct NewUser {
///     #[validate(length(min = 3), custom(function = not_banned))]
///     name: String,
/// }
///
/// fn not_banned(_: &str) -> Result<(), ValidationError> {
///     Err(ValidationError::new("banned").with_message("is banned".into()))
/// }
///
/// #[derive(Debug, ApiError)]
/// #[api(status = 422, code = "user_invalid", msg = "Some fields are invalid.")]
/// struct Invalid(#[api(issues)] validator::ValidationErrors);
///
/// let errors = NewUser { name: "Al".to_owned() }.validate().unwrap_err();
/// assert_eq!(
///     Invalid(errors).to_response().body().as_ref(),
///     concat!(
///         r#"{"error":{"code":"user_invalid","message":"Some fields are invalid.","issues":["#,
///         r#"{"path":"name","code":"too_short","message":"is too short","params":{"min":3}},"#,
///         r#"{"path":"name","code":"banned","message":"is banned"}]}}"#,
///     )
///     .as_bytes(),
/// );
/// ```
impl ToIssues for ValidationErrors {
    fn to_issues(&self) -> Cow<'_, [Issue]> {
        self.issues_in(Place::Body).into()
    }
}

/// Each error as an issue in the body.
impl From<ValidationErrors> for Issues {
    fn from(errors: ValidationErrors) -> Self {
        errors.issues_in(Place::Body).into()
    }
}

impl Findings for ValidationErrors {
    fn issues_in(&self, place: Place) -> Vec<Issue> {
        let mut issues = Vec::new();
        add_all(self, &Issue::at(place, Pointer::root()), &mut issues);
        issues
    }
}

/// Adds the issues of what is at `parent`, as long as there is room.
fn add_all(errors: &ValidationErrors, parent: &Issue, issues: &mut Vec<Issue>) {
    for (name, kind) in errors.errors().iter().collect::<BTreeMap<_, _>>() {
        let parent = match &**name {
            // What is wrong with a struct as a whole, and what a list is in that is no field.
            "__all__" | "_tmp_validator" => parent.clone(),
            name => below(parent, field_name(name)),
        };
        match kind {
            ValidationErrorsKind::Field(errors) => {
                let room = MOST.saturating_sub(issues.len());
                issues.extend(errors.iter().take(room).map(|error| issue(&parent, error)));
            }
            ValidationErrorsKind::Struct(errors) => add_all(errors, &parent, issues),
            ValidationErrorsKind::List(items) => {
                // Each item has an error.
                for (index, errors) in items.iter().take(MOST.saturating_sub(issues.len())) {
                    add_all(errors, &below(&parent, index), issues);
                }
            }
        }
    }
}

fn below(parent: &Issue, token: impl std::fmt::Display) -> Issue {
    Issue::at(parent.place(), parent.pointer().clone().join(token))
}

fn issue(at: &Issue, error: &ValidationError) -> Issue {
    let issue = match rule(&error.code, &error.params) {
        Some(rule) => rule.mark(at.clone()),
        None => Rule::INVALID.mark(at.clone()).code(error.code.clone()),
    };
    let issue = match &error.message {
        Some(message) => issue.message(message.clone()),
        None => issue,
    };
    let params: BTreeMap<&str, String> = public(&error.params).map(|(name, value)| (name, value.to_string())).collect();
    issue.json_params(params.iter().map(|(name, json)| (*name, &**json)))
}

type Params = HashMap<Cow<'static, str>, Value>;

/// The params that are no values of the request; what is `null` is left out, as everywhere.
fn public(params: &Params) -> impl Iterator<Item = (&str, &Value)> {
    let params = params.iter().map(|(name, value)| (&**name, value));
    params.filter(|(name, value)| !matches!(*name, "value" | "other" | "needle") && !value.is_null())
}

/// The rule of validator's own that gives this code and these params.
fn rule(code: &str, params: &Params) -> Option<Rule> {
    let has = |name| params.contains_key(name);
    let known = |names: &[&str]| has("value") && params.keys().all(|name| name == "value" || names.contains(&&**name));
    let only = |name| has(name) && known(&[name]);
    let rule = match code {
        "length" if known(&["min", "max"]) && params.len() > 1 => match (has("min"), has("max")) {
            (true, false) => Rule::TOO_SHORT,
            (false, _) => Rule::TOO_LONG,
            (true, true) => Rule::WRONG_LENGTH,
        },
        "length" if only("equal") => Rule::WRONG_LENGTH,
        "range" if known(&["min", "exclusive_min", "max", "exclusive_max"]) && params.len() > 1 => {
            match (has("min") || has("exclusive_min"), has("max") || has("exclusive_max")) {
                (true, false) => Rule::TOO_SMALL,
                (false, _) => Rule::TOO_LARGE,
                (true, true) => Rule::OUT_OF_RANGE,
            }
        }
        "must_match" if only("other") => Rule::MISMATCH,
        "contains" if only("needle") => Rule::LACKS_TEXT,
        "does_not_contain" if only("needle") => Rule::FORBIDDEN_TEXT,
        _ if !known(&[]) => return None,
        "required" => Rule::MISSING,
        "email" => Rule::EMAIL,
        "url" => Rule::URL,
        "ip" => Rule::IP,
        "credit_card" => Rule::CARD_NUMBER,
        "non_control_character" => Rule::CONTROL_CHARACTER,
        "regex" => Rule::FORMAT,
        _ => return None,
    };
    Some(rule)
}
