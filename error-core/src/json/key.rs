//! [`Key`]: the key of a member of a shape of ours.

/// A key with all that stands around it, `,"code":`, so that it is one copy of constant length.
#[derive(Clone, Copy)]
pub(crate) struct Key(&'static str);

impl Key {
    /// What [`key!`](crate::json::key) makes.
    pub(crate) const fn joined(text: &'static str) -> Self {
        Self(text)
    }

    /// Behind another member.
    #[inline]
    pub(super) fn after_comma(self) -> &'static [u8] {
        self.0.as_bytes()
    }

    /// As the first one of an object.
    #[inline]
    pub(super) fn first(self) -> &'static [u8] {
        self.0.as_bytes().get(1..).unwrap_or_default()
    }
}

/// A key: a literal in which nothing is escaped.
macro_rules! key {
    ($name:literal) => {
        $crate::json::Key::joined(concat!(",\"", $name, "\":"))
    };
}
pub(crate) use key;
