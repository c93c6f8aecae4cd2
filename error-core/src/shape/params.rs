//! [`Params`]: what an error hands its params to.

use crate::{Param, param::ParamValue};
use std::fmt;

/// Takes the params of an occurrence, by name.
pub struct Params<'a>(pub(super) &'a mut dyn FnMut(&'static str, &dyn ParamValue));

impl Params<'_> {
    /// Hands over one param. The name is the one that the spec declares.
    pub fn param<T: Param + ?Sized>(&mut self, name: &'static str, value: &T) {
        (self.0)(name, &value);
    }

    pub(crate) fn dynamic(&mut self, name: &'static str, value: &dyn ParamValue) {
        (self.0)(name, value);
    }
}

impl fmt::Debug for Params<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Params").finish_non_exhaustive()
    }
}
