//! [`Key`]: the key of a member of a shape of ours.

/// A key with all that stands around it where a text follows, `"code":"`, so that it is one copy of constant length; and the
/// same where an object follows.
#[derive(Clone, Copy)]
pub(crate) struct Key(&'static str, &'static str);

impl Key {
    /// What [`key!`](crate::json::key) makes.
    pub(crate) const fn joined(text: &'static str, object: &'static str) -> Self {
        Self(text, object)
    }

    /// In front of a text, with its quote.
    #[inline]
    pub(super) const fn of_text(self) -> &'static [u8] {
        self.0.as_bytes()
    }

    /// In front of an object, with its bracket.
    #[inline]
    pub(super) const fn of_object(self) -> &'static [u8] {
        self.1.as_bytes()
    }

    /// In front of any value.
    #[inline]
    pub(super) const fn of_value(self) -> &'static [u8] {
        match self.0.as_bytes() {
            [key @ .., _] => key,
            [] => &[],
        }
    }
}

/// A key: a literal in which nothing is escaped.
macro_rules! key {
    ($name:literal) => {
        $crate::json::Key::joined(concat!("\"", $name, "\":\""), concat!("\"", $name, "\":{"))
    };
}
pub(crate) use key;
