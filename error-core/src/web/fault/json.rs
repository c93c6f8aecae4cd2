//! Bodies of JSON that are refused.

#[cfg(any(feature = "actix-web", feature = "poem"))]
use super::Fault;
use super::{cause, in_document};
use crate::{HttpError, Issue, Place};
#[cfg(any(feature = "actix-web", feature = "poem", feature = "rocket"))]
use serde_core::de::DeserializeOwned;
use serde_core::de::IgnoredAny;
use serde_json::error::Category;
use std::error::Error;

/// `application/json`, or another type of `application` that ends in `+json`.
pub(in crate::web) fn announces_json(media_type: Option<&[u8]>) -> bool {
    let media_type = media_type.and_then(|media_type| std::str::from_utf8(media_type).ok()).unwrap_or_default();
    let essence = media_type.split_once(';').map_or(media_type, |(essence, _)| essence).trim();
    let Some((kind, subtype)) = essence.split_once('/') else { return false };
    let format = subtype.rsplit_once('+').map_or(subtype, |(_, suffix)| suffix);
    kind.eq_ignore_ascii_case("application") && format.eq_ignore_ascii_case("json")
}

/// Reads a body that is in memory.
#[cfg(any(feature = "actix-web", feature = "poem", feature = "rocket"))]
pub(in crate::web) fn of_json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, HttpError> {
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut json).map_err(|error| unfit(&error, bytes))?;
    // Behind the value is white space at most.
    json.end().map_err(|error| unfit(&error, bytes))?;
    Ok(value)
}

/// The error of a body that is no `T`: whether it is JSON at all the body alone decides.
pub(in crate::web) fn unfit(error: &(dyn Error + 'static), body: &[u8]) -> HttpError {
    match serde_json::from_slice::<IgnoredAny>(body) {
        Err(error) => HttpError::PayloadParse(vec![unreadable(Some(&error))]),
        // What is ignored is not checked for this.
        Ok(_) if std::str::from_utf8(body).is_err() => HttpError::PayloadParse(vec![unreadable(None)]),
        Ok(_) => {
            let failure = cause(error).map(serde_path_to_error::Error::inner);
            HttpError::ValidationFailed(vec![at(in_document::<serde_json::Error>(Place::Body, error), failure)])
        }
    }
}

/// What is no JSON has no values to point to.
fn unreadable(failure: Option<&serde_json::Error>) -> Issue {
    let (code, message) = match failure.map(serde_json::Error::classify) {
        Some(Category::Eof) => ("incomplete", "ends too early"),
        _ => ("syntax", "cannot be read as JSON"),
    };
    at(Issue::body("").code(code).message(message), failure)
}

/// The issue with the place in the text, where it is known: lines count from 1.
fn at(issue: Issue, failure: Option<&serde_json::Error>) -> Issue {
    match failure {
        Some(failure) if failure.line() > 0 => issue.param("line", &failure.line()).param("column", &failure.column()),
        _ => issue,
    }
}

/// The same where neither the body is at hand nor the path of the value.
#[cfg(any(feature = "actix-web", feature = "poem"))]
pub(in crate::web) fn unplaced_json(failure: &serde_json::Error) -> HttpError {
    if failure.classify() != Category::Data {
        return HttpError::PayloadParse(vec![unreadable(Some(failure))]);
    }
    let issue = Fault::of(&failure.to_string()).mark(Issue::body(""));
    HttpError::ValidationFailed(vec![at(issue, Some(failure))])
}
