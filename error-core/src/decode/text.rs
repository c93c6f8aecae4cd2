//! [`Text`]: a text of a body that is not copied out of it, and [`Body`].

use std::{borrow::Cow, ops::Range, ptr};

/// A text that a body holds, and where it stands there; one of its own where it stands there with escapes.
#[derive(Clone)]
pub(super) enum Text {
    At(Range<usize>),
    Own(String),
}

impl Text {
    /// Finds where a text stands that was borrowed from `body`.
    pub(super) fn of(text: Cow<'_, str>, body: &str) -> Self {
        let start = text.as_ptr().addr().wrapping_sub(body.as_ptr().addr());
        let place = start..start.wrapping_add(text.len());
        match text {
            Cow::Borrowed(text) if body.get(place.clone()).is_some_and(|at| ptr::eq(at, text)) => Self::At(place),
            text => Self::Own(text.into_owned()),
        }
    }

    /// The text, from the body that it was found in.
    pub(super) fn get<'t>(&'t self, body: &'t Body) -> &'t str {
        match self {
            Self::At(place) => body.text().get(place.clone()).unwrap_or_default(),
            Self::Own(text) => text,
        }
    }
}

/// A body as it was received.
#[derive(Clone)]
pub(super) enum Body {
    /// In UTF-8, which is checked once.
    Text(String),
    Other(Vec<u8>),
}

impl Body {
    pub(super) fn of(bytes: Vec<u8>) -> Self {
        String::from_utf8(bytes).map_or_else(|error| Self::Other(error.into_bytes()), Self::Text)
    }

    /// What can be read in it; of what is no UTF-8 nothing.
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Other(_) => "",
        }
    }

    pub(super) fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Other(bytes) => bytes,
        }
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        match self {
            Self::Text(text) => text.into_bytes(),
            Self::Other(bytes) => bytes,
        }
    }
}
