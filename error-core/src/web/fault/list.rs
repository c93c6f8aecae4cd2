//! Lists of names and texts: forms and queries.

use super::in_list;
use crate::{Issue, Place};
use serde_core::de::DeserializeOwned;
use serde_urlencoded::{Deserializer, de::Error};

/// `application/x-www-form-urlencoded`.
pub(in crate::web) fn announces_form(media_type: Option<&[u8]>) -> bool {
    let essence = media_type.unwrap_or_default().split(|byte| *byte == b';').next().unwrap_or_default();
    essence.trim_ascii().eq_ignore_ascii_case(b"application/x-www-form-urlencoded")
}

/// Reads a list; refused is the issue with a name in it.
pub(in crate::web) fn of_list<T: DeserializeOwned>(bytes: &[u8], place: Place) -> Result<T, Issue> {
    let list = Deserializer::new(form_urlencoded::parse(bytes));
    serde_path_to_error::deserialize(list).map_err(|error| in_list::<Error>(place, &error))
}
