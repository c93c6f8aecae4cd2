//! What serde refused, in our words: a code and a message by kind, and where.
//!
//! serde's own text quotes the request and names Rust types. It is looked at here and goes no further. `placed` knows where a
//! value stands, `json` judges bodies of JSON. What a framework's extractors do is in its own module.

mod json;
#[cfg(any(feature = "actix-web", feature = "poem", feature = "rocket"))]
mod list;
mod placed;

pub(super) use json::announces_json;
#[cfg(any(feature = "actix-web", feature = "poem", feature = "rocket"))]
pub(super) use json::of_json;
#[cfg(feature = "axum")]
pub(super) use json::unfit;
#[cfg(any(feature = "actix-web", feature = "poem"))]
pub(super) use json::unplaced_json;
#[cfg(any(feature = "actix-web", feature = "poem", feature = "rocket"))]
pub(super) use list::{announces_form, of_list};
pub(super) use placed::{cause, in_document, in_list};

use crate::{AnyApiError, HttpError, Issue};
#[cfg(any(feature = "actix-web", feature = "poem"))]
use crate::{Place, Pointer};
use std::error::Error;

/// Why a value is refused.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Fault {
    Missing,
    Duplicate,
    UnknownField,
    UnknownVariant,
    WrongType,
    WrongLength,
    Invalid,
}

/// How the texts of a kind begin: those of `serde::de::Error`; those of `FromStr`, by which the values of queries, forms
/// and paths are read; those of `serde_json` and `serde_urlencoded` about an enum; that of actix's router. A text that is none
/// of these is an `Invalid`. A `Deserialize` of the application whose text begins with a refused value can be made to imitate
/// them: the client then gets another code for its own value, or its own words as a path.
const TEXTS: [(&str, Fault); 14] = [
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
    ("can not parse ", Fault::WrongType),
];

impl Fault {
    /// The kind of which this is a text.
    pub(super) fn of(text: &str) -> Self {
        TEXTS.iter().find(|(start, _)| text.starts_with(start)).map_or(Self::Invalid, |(_, fault)| *fault)
    }

    /// The issue with its code and message.
    pub(super) fn mark(self, issue: Issue) -> Issue {
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

/// The issue where the text of the failure is all that there is: it names a field that is missing or doubled.
#[cfg(any(feature = "actix-web", feature = "poem"))]
pub(super) fn unplaced(place: Place, failure: &dyn Error) -> Issue {
    let text = failure.to_string();
    let pointer = Pointer::bounded(field(&text).map(|name| Some(name.to_owned())).into_iter());
    Fault::of(&text).mark(Issue::at(place, pointer))
}

/// The server's own mistake, which the client learns nothing of.
pub(super) fn internal(source: impl Error + Send + Sync + 'static) -> AnyApiError {
    AnyApiError::from(HttpError::InternalError).with_source(source)
}

/// The field that a struct lacks or has twice: its path ends at the struct.
fn field(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("missing field `").or_else(|| text.strip_prefix("duplicate field `"))?;
    rest.split_once('`').map(|(name, _)| name)
}
