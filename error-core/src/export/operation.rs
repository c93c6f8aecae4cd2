//! The responses of one operation, for frameworks that make their document out of types.

use super::{OpenApiVersion, listing::Listing, openapi::inline_responses, tree::Tree};
use crate::{Catalogued, Envelope, Group, Shape};
use serde::de::DeserializeOwned;

/// By status all responses of a type's errors, in the shape that they have without a layer.
pub(crate) fn of<E: Catalogued + ?Sized>() -> Vec<(String, Tree)> {
    of_group(E::GROUP, E::default_shape())
}

pub(crate) fn of_group(group: &Group, shape: Option<&'static dyn Shape>) -> Vec<(String, Tree)> {
    inline_responses(shape.unwrap_or(&Envelope), &Listing::of_group(group).entries, OpenApiVersion::V3_1)
}

/// A response as a framework's own type. Each of them reads what a document may have; one that did not would still say what
/// the response is.
pub(crate) fn to<T: DeserializeOwned + Default>(response: &Tree, describe: impl FnOnce(&mut T, String)) -> T {
    serde_json::from_str(&response.to_json()).unwrap_or_else(|_| {
        let mut bare = T::default();
        if let Some(Tree::Text(text)) = response.get("description") {
            describe(&mut bare, text.to_string());
        }
        bare
    })
}
