//! The bodies as serde structs, as one writes them who wants these bytes: borrowed, members left out by an `Option`.

pub(crate) mod envelope;
pub(crate) mod errno;
pub(crate) mod google_rpc;
pub(crate) mod json_api;
pub(crate) mod problem;

use crate::plain::{Plain, PlainIssue};
use serde::{Serialize, Serializer};

/// Writes the body of an error, with a request id.
pub(crate) type Write = fn(&Plain, Option<&str>) -> Vec<u8>;

fn to_vec(body: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(body).unwrap_or_default()
}

/// A list of issues in the words of a shape, without a list of these.
pub(crate) struct Issues<'a, T>(&'a [PlainIssue], fn(&'a PlainIssue) -> T);

impl<'a, T> Issues<'a, T> {
    /// The issues, if there are any.
    pub(crate) fn of(error: &'a Plain, item: fn(&'a PlainIssue) -> T) -> Option<Self> {
        let issues = error.issues();
        (!issues.is_empty()).then_some(Self(issues, item))
    }
}

impl<T: Serialize> Serialize for Issues<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(self.1))
    }
}
