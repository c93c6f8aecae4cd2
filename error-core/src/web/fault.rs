//! What serde refused, in our words: a code and a message by kind.
//!
//! serde's own text quotes the request and names Rust types. It is looked at here and goes no further.

use crate::{HttpError, Issue, Place, Pointer};
use serde_json::error::Category;
#[cfg(feature = "poem")]
use std::error::Error;

/// Why a value is refused.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Fault {
    Missing,
    Duplicate,
    UnknownField,
    UnknownVariant,
    WrongType,
    WrongLength,
    Invalid,
}

/// How the texts of a kind begin: those of `serde::de::Error`; those of `FromStr`, by which the values of queries, forms
/// and paths are read; those of `serde_json` and `serde_urlencoded` about an enum. A text that is none of these is an
/// `Invalid`. A `Deserialize` of the application whose text begins with a refused value can be made to imitate them: the
/// client then gets another code for its own value, or its own words as a path.
const TEXTS: [(&str, Fault); 13] = [
    ("missing field `", Fault::Missing),
    ("duplicate field `", Fault::Duplicate),
    ("unknown field `", Fault::UnknownField),
    ("unknown variant `", Fault::UnknownVariant),
    ("invalid type: ", Fault::WrongType),
    ("invalid length ", Fault::WrongLength),
    ("invalid digit found in string", Fault::WrongType),
    ("cannot parse integer from empty string", Fault::WrongType),
    ("provided string was not `true` or `false`", Fault::WrongType),
    ("invalid float literal", Fault::WrongType),
    ("cannot parse float from empty string", Fault::WrongType),
    ("expected value", Fault::WrongType),
    ("expected unit variant", Fault::WrongType),
];

impl Fault {
    /// The kind of which this is a text.
    pub(crate) fn of(text: &str) -> Self {
        TEXTS.iter().find(|(start, _)| text.starts_with(start)).map_or(Self::Invalid, |(_, fault)| *fault)
    }

    /// The issue with its code and message.
    pub(crate) fn mark(self, issue: Issue) -> Issue {
        let (code, message) = match self {
            Self::Missing => ("missing", "is missing"),
            Self::Duplicate => ("duplicate", "is there more than once"),
            Self::UnknownField => ("unknown_field", "is not known"),
            Self::UnknownVariant => ("unknown_variant", "is none of the allowed values"),
            Self::WrongType => ("wrong_type", "has the wrong type"),
            Self::WrongLength => ("wrong_length", "has the wrong length"),
            Self::Invalid => ("invalid", "is invalid"),
        };
        issue.code(code).message(message)
    }
}

/// The error of a body that is no `T`, where neither the body is at hand nor the path of the value.
#[cfg(feature = "poem")]
pub(crate) fn unplaced_json(failure: &serde_json::Error) -> HttpError {
    if failure.classify() != Category::Data {
        return HttpError::PayloadParse(vec![unreadable(Some(failure))]);
    }
    let issue = Fault::of(&failure.to_string()).mark(Issue::body(""));
    HttpError::ValidationFailed(vec![at(issue, Some(failure))])
}

/// The issue with a list of names and texts where the text of the failure is all that there is: it names a field that is
/// missing or doubled.
#[cfg(feature = "poem")]
pub(crate) fn unplaced(place: Place, failure: &dyn Error) -> Issue {
    let text = failure.to_string();
    let pointer = Pointer::bounded(field(&text).map(|name| Some(name.to_owned())).into_iter());
    Fault::of(&text).mark(Issue::at(place, pointer))
}

/// What is no JSON has no values to point to.
pub(crate) fn unreadable(failure: Option<&serde_json::Error>) -> Issue {
    let (code, message) = match failure.map(serde_json::Error::classify) {
        Some(Category::Eof) => ("incomplete", "ends too early"),
        _ => ("syntax", "cannot be read as JSON"),
    };
    at(Issue::body("").code(code).message(message), failure)
}

/// The issue with the place in the text, where it is known: lines count from 1.
pub(crate) fn at(issue: Issue, failure: Option<&serde_json::Error>) -> Issue {
    match failure {
        Some(failure) if failure.line() > 0 => issue.param("line", &failure.line()).param("column", &failure.column()),
        _ => issue,
    }
}

/// The field that a struct lacks or has twice: its path ends at the struct.
pub(crate) fn field(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("missing field `").or_else(|| text.strip_prefix("duplicate field `"))?;
    rest.split_once('`').map(|(name, _)| name)
}
