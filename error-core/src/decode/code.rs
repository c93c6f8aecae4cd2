//! Which code a response has: its spellings, and what it is known by.

use super::ErrorResponse;
use crate::ErrorSpec;

impl ErrorResponse {
    /// Whether this is an occurrence of the error that `spec` describes: by its code in any spelling, a former code or its
    /// errno.
    pub(crate) fn is_of(&self, spec: &ErrorSpec) -> bool {
        self.code() == Some(spec.code())
            || self.code().is_some_and(|code| spec.was().contains(&code))
            || (self.errno().is_some() && self.errno() == spec.errno())
    }
}
