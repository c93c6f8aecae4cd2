//! Where serde refused a value, by the path that it went.

use super::{Fault, field};
use crate::{Issue, Place, Pointer};
use serde_path_to_error::Segment;
use std::error::Error;

/// The issue with the value at which deserializing stopped, in a document that nests. `E` is its format's error.
pub(in crate::web) fn in_document<E: Error + 'static>(place: Place, rejection: &(dyn Error + 'static)) -> Issue {
    issue::<E>(place, rejection, |_| true)
}

/// The issue with a name in a list of names and texts, where nothing is below a name and a position says nothing.
pub(in crate::web) fn in_list<E: Error + 'static>(place: Place, rejection: &(dyn Error + 'static)) -> Issue {
    issue::<E>(place, rejection, |segment| matches!(segment, Segment::Map { .. }))
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
pub(in crate::web) fn cause<'e, E: Error + 'static>(mut error: &'e (dyn Error + 'static)) -> Option<&'e E> {
    loop {
        match error.downcast_ref() {
            Some(cause) => return Some(cause),
            None => error = error.source()?,
        }
    }
}

fn token(segment: &Segment) -> Option<String> {
    match segment {
        Segment::Seq { index } => Some(index.to_string()),
        Segment::Map { key } | Segment::Enum { variant: key } => Some(key.clone()),
        Segment::Unknown => None,
    }
}
