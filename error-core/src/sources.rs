//! The chain of an error's sources as one line of text.

use std::{
    error::Error,
    fmt::{self, Write},
};

/// A source and those behind it, joined by `: `.
///
/// Many errors repeat their source in their own text. A link with which the text before it ends says nothing new and is
/// left out. A text whose `Display` fails is as long as it got.
pub(crate) struct Sources<'a>(pub(crate) Option<&'a (dyn Error + 'static)>);

impl fmt::Display for Sources<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut before = String::new();
        for source in std::iter::successors(self.0, |source| (*source).source()) {
            let mut text = String::new();
            let _ = write!(text, "{source}");
            if !before.ends_with(&text) {
                let joint = if before.is_empty() { "" } else { ": " };
                write!(f, "{joint}{text}")?;
                before = text;
            }
        }
        Ok(())
    }
}
