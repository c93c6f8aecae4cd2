//! What serde refused, in our words: a code and a message by kind, and where.
//!
//! serde's own text quotes the request and names Rust types. It is looked at here and goes no further. `json` judges whole
//! bodies. What a framework's extractors do is in its own module.

mod json;
#[cfg(any(feature = "poem", feature = "rocket"))]
mod list;
#[cfg(feature = "layer")]
mod no_layer;

#[cfg(any(feature = "actix-web", feature = "poem", feature = "rocket"))]
pub(super) use json::of_json;
#[cfg(any(feature = "actix-web", feature = "poem"))]
pub(super) use json::unplaced_json;
pub(super) use json::{announces_json, unfit};
#[cfg(any(feature = "poem", feature = "rocket"))]
pub(super) use list::{announces_form, of_list};
#[cfg(feature = "layer")]
pub(super) use no_layer::no_layer;

use crate::{AnyApiError, HttpError, Issue, Place, Pointer};
use serde_path_to_error::Segment;
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
/// and paths are read; those of `serde_json` and `serde_urlencoded` about an enum; that of actix's router. A text that is none of these is an
/// `Invalid`. A `Deserialize` of the application whose text begins with a refused value can be made to imitate them: the
/// client then gets another code for its own value, or its own words as a path.
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

/// The issue with the value at which deserializing stopped, in a document that nests. `E` is its format's error.
pub(super) fn in_document<E: Error + 'static>(place: Place, rejection: &(dyn Error + 'static)) -> Issue {
    issue::<E>(place, rejection, |_| true)
}

/// The issue with a name in a list of names and texts, where nothing is below a name and a position says nothing.
pub(super) fn in_list<E: Error + 'static>(place: Place, rejection: &(dyn Error + 'static)) -> Issue {
    issue::<E>(place, rejection, |segment| matches!(segment, Segment::Map { .. }))
}

/// The same where the text of the failure is all that there is: it names a field that is missing or doubled.
#[cfg(any(feature = "actix-web", feature = "poem"))]
pub(super) fn unplaced(place: Place, failure: &dyn Error) -> Issue {
    let text = failure.to_string();
    let pointer = Pointer::bounded(field(&text).map(|name| Some(name.to_owned())).into_iter());
    Fault::of(&text).mark(Issue::at(place, pointer))
}

fn issue<E>(place: Place, rejection: &(dyn Error + 'static), is_token: fn(&Segment) -> bool) -> Issue
where
    E: Error + 'static,
{
    let Some(error) = cause::<serde_path_to_error::Error<E>>(rejection) else {
        return Fault::Invalid.mark(Issue::at(place, Pointer::root()));
    };
    let text = error.inner().to_string();
    // A variant that is a text alone has no value below.
    let is_text = text.starts_with("invalid type: unit variant");
    let segments = error.path().iter().filter(|segment| is_token(segment));
    let segments = segments.filter(|segment| !(is_text && matches!(segment, Segment::Enum { .. })));
    let below = field(&text).map(|name| Some(name.to_owned()));
    Fault::of(&text).mark(Issue::at(place, Pointer::bounded(segments.map(token).chain(below))))
}

/// The error of a type among an error and its sources.
pub(super) fn cause<'e, E: Error + 'static>(mut error: &'e (dyn Error + 'static)) -> Option<&'e E> {
    loop {
        match error.downcast_ref() {
            Some(cause) => return Some(cause),
            None => error = error.source()?,
        }
    }
}

/// The server's own mistake, which the client learns nothing of.
pub(super) fn internal(source: impl Error + Send + Sync + 'static) -> AnyApiError {
    AnyApiError::from(HttpError::InternalError).with_source(source)
}

fn token(segment: &Segment) -> Option<String> {
    match segment {
        Segment::Seq { index } => Some(index.to_string()),
        Segment::Map { key } | Segment::Enum { variant: key } => Some(key.clone()),
        Segment::Unknown => None,
    }
}

/// The field that a struct lacks or has twice: its path ends at the struct.
fn field(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("missing field `").or_else(|| text.strip_prefix("duplicate field `"))?;
    rest.split_once('`').map(|(name, _)| name)
}
