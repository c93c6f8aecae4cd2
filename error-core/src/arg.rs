//! [`Arg`]: the value of a placeholder, as generated code hands it over.

use std::{
    any::Any,
    fmt::{self, Display},
};

/// The value of a placeholder: of the types that stand in most messages the value itself, which is written without `fmt`.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub enum Arg<'a> {
    Text(&'a str),
    Unsigned(u64),
    Signed(i64),
    Shown(&'a dyn Display),
}

impl<'a> Arg<'a> {
    /// A value whose type is called like one of the texts, and mostly is one.
    #[doc(hidden)]
    pub fn text<T: Display + 'static>(value: &'a T) -> Self {
        let any: &dyn Any = value;
        match (any.downcast_ref::<String>(), any.downcast_ref::<&str>()) {
            (Some(text), _) => Self::Text(text),
            (_, Some(text)) => Self::Text(text),
            _ => Self::Shown(value),
        }
    }

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
