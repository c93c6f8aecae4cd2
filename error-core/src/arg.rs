//! [`Arg`]: the value of a placeholder, as generated code hands it over.

use std::fmt::{self, Display};

/// The value of a placeholder: of the types that stand in most messages the value itself, which is written without `fmt`.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub enum Arg<'a> {
    Text(&'a str),
    Unsigned(u64),
    Signed(i64),
    Shown(&'a dyn Display),
}

impl Arg<'_> {
    /// How long its text may be, where that can be told.
    pub(crate) fn size_hint(self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::Unsigned(_) | Self::Signed(_) => 20,
            Self::Shown(_) => 40,
        }
    }
}

impl Display for Arg<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => text.fmt(f),
            Self::Unsigned(number) => number.fmt(f),
            Self::Signed(number) => number.fmt(f),
            Self::Shown(value) => value.fmt(f),
        }
    }
}
