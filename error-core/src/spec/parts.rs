//! The parts of a spec that are types of their own: [`ParamSpec`], [`LogLevel`].

use crate::Schema;

/// One public field of an error: its name on the wire and the JSON type of its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ParamSpec(#[doc(hidden)] pub &'static str, #[doc(hidden)] pub Schema);

impl ParamSpec {
    /// A param for a spec that is written by hand.
    pub const fn new(name: &'static str, schema: Schema) -> Self {
        Self(name, schema)
    }

    /// The name under which it is sent.
    pub const fn name(&self) -> &'static str {
        self.0
    }

    /// The JSON type of its value.
    pub const fn schema(&self) -> &Schema {
        &self.1
    }
}

/// At which level an error is logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LogLevel {
    /// The default of 5xx.
    Error,
    /// Worth a look, but nothing is broken.
    Warn,
    /// Part of the normal picture.
    Info,
    /// The default of 4xx.
    Debug,
    /// Not logged at all.
    Off,
}
