//! [`Key`]: the key of a member of a shape of ours.

/// A key with all that stands around it where a text follows, `,"code":"`, so that it is one copy of constant length.
#[derive(Clone, Copy)]
pub(crate) struct Key(&'static str);

impl Key {
    /// What [`key!`](crate::json::key) makes.
    pub(crate) const fn joined(text: &'static str) -> Self {
        Self(text)
    }

    /// In front of a text and its quote.
    #[inline]
    pub(super) fn of_text(self, is_first: bool) -> &'static [u8] {
        let bytes = self.0.as_bytes();
        if is_first { bytes.get(1..).unwrap_or_default() } else { bytes }
    }

    /// In front of any value.
    #[inline]
    pub(super) fn of_value(self, is_first: bool) -> &'static [u8] {
        self.of_text(is_first).split_last().map_or(&[], |(_, key)| key)
    }
}

/// A key: a literal in which nothing is escaped.
macro_rules! key {
    ($name:literal) => {
        $crate::json::Key::joined(concat!(",\"", $name, "\":\""))
    };
}
pub(crate) use key;
