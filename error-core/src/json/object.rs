//! The members of an object, each key once.

use std::collections::BTreeSet;
use std::fmt::Display;
use std::ops::Range;

use super::{ArrayWriter, Integer, ValueWriter, escape_into, value_into};

/// How many keys an object remembers before it allocates for more.
const INLINE: usize = 16;

/// Writes the members of an object, in order, each key once.
///
/// A member whose value is left out is not there at all. Of two members with one key the first stays; the second is
/// dropped and reported to the log.
///
/// ```
/// use error_core::{ObjectWriter, Param, Schema, ValueWriter};
///
/// struct Limits { max: u32 }
///
/// impl Param for Limits {
///     const SCHEMA: Schema = Schema::OBJECT;
///     fn write(&self, out: ValueWriter<'_>) {
///         out.object(|limits| {
///             limits.string("unit", "seats");
///             limits.integer("max", self.max);
///             limits.integer("max", 0); // dropped: the key is taken
///         });
///     }
/// }
///
/// assert_eq!(error_core::to_json(&Limits { max: 8 }).unwrap(), r#"{"unit":"seats","max":8}"#);
/// ```
#[derive(Debug)]
pub struct ObjectWriter<'a> {
    out: &'a mut Vec<u8>,
    keys: Keys,
    empty: bool,
}

impl<'a> ObjectWriter<'a> {
    pub(crate) fn new(out: &'a mut Vec<u8>) -> Self {
        Self { out, keys: Keys::default(), empty: true }
    }

    /// Adds a member with any value.
    ///
    /// ```
    /// # use error_core::{Param, Schema, ValueWriter};
    /// # struct Failure(f64);
    /// # impl Param for Failure {
    /// #     const SCHEMA: Schema = Schema::OBJECT;
    /// fn write(&self, out: ValueWriter<'_>) {
    ///     out.object(|failure| {
    ///         failure.member("rate", |out| out.float(self.0));
    ///         failure.member("fatal", |out| out.boolean(false));
    ///     });
    /// }
    /// # }
    /// # assert_eq!(error_core::to_json(&Failure(0.5)).unwrap(), r#"{"rate":0.5,"fatal":false}"#);
    /// ```
    pub fn member(&mut self, key: &str, write: impl FnOnce(ValueWriter<'_>)) {
        let before = self.out.len();
        self.out.extend_from_slice(if self.empty { b"\"" } else { b",\"" });
        let start = self.out.len();
        escape_into(self.out, key);
        self.out.extend_from_slice(b"\":");
        let end = self.out.len() - 1;
        if self.keys.contain(self.out, start..end) {
            self.out.truncate(before);
            crate::log::dropped("key", key);
            return;
        }
        let outcome = value_into(self.out, write);
        if outcome.failed {
            crate::log::dropped("value", key);
        }
        if outcome.written {
            self.keys.push(self.out, start..end);
            self.empty = false;
        } else {
            self.out.truncate(before);
        }
    }

    /// Adds a member that is a text.
    pub fn string(&mut self, key: &str, text: &str) {
        self.member(key, |out| out.string(text));
    }

    /// Adds a member that is the `Display` text of `value`.
    pub fn display(&mut self, key: &str, value: &dyn Display) {
        self.member(key, |out| out.display(value));
    }

    /// Adds a member that is an integer.
    pub fn integer(&mut self, key: &str, value: impl Integer) {
        self.member(key, |out| out.integer(value));
    }

    /// Adds a member that is an object.
    pub fn object(&mut self, key: &str, write: impl FnOnce(&mut ObjectWriter<'_>)) {
        self.member(key, |out| out.object(write));
    }

    /// Adds a member that is an object, unless `write` adds nothing to it.
    ///
    /// ```
    /// # use error_core::{Param, Schema, ValueWriter};
    /// # struct Limits(Option<u8>);
    /// # impl Param for Limits {
    /// #     const SCHEMA: Schema = Schema::OBJECT;
    /// fn write(&self, out: ValueWriter<'_>) {
    ///     out.object(|out| out.object_if_any("limits", |limits| limits.member("max", |out| self.0.write(out))));
    /// }
    /// # }
    /// # assert_eq!(error_core::to_json(&Limits(None)).unwrap(), "{}");
    /// # assert_eq!(error_core::to_json(&Limits(Some(1))).unwrap(), r#"{"limits":{"max":1}}"#);
    /// ```
    pub fn object_if_any(&mut self, key: &str, write: impl FnOnce(&mut ObjectWriter<'_>)) {
        self.member(key, |out| out.object_if_any(write));
    }

    /// Adds a member that is an array.
    pub fn array(&mut self, key: &str, write: impl FnOnce(&mut ArrayWriter<'_>)) {
        self.member(key, |out| out.array(write));
    }
}

/// Where the escaped keys so far stand in the buffer, each followed by its closing quote.
///
/// Escaping is one-to-one, so escaped keys can be compared; and no quote inside one follows what is itself a whole
/// escaped text, so that a key with a quote behind it is found only where it is the whole key.
#[derive(Debug, Default)]
struct Keys {
    inline: [u32; INLINE],
    len: usize,
    /// Keys past the first sixteen, in a set: else an object of many thousand members would compare every pair.
    more: Option<BTreeSet<Box<[u8]>>>,
}

impl Keys {
    /// Whether `key`, with its closing quote, is one of them.
    fn contain(&self, out: &[u8], key: Range<usize>) -> bool {
        let Some(key) = out.get(key) else {
            return false;
        };
        let is_at = |start: &u32| {
            let known = usize::try_from(*start).ok().and_then(|start| out.get(start..start.checked_add(key.len())?));
            // Its last byte first: only a key of the same length has its closing quote there.
            known.is_some_and(|known| known.last() == key.last() && known == key)
        };
        self.inline.iter().take(self.len).any(is_at) || self.more.as_ref().is_some_and(|more| more.contains(key))
    }

    fn push(&mut self, out: &[u8], key: Range<usize>) {
        if let (Some(slot), Ok(start)) = (self.inline.get_mut(self.len), u32::try_from(key.start)) {
            *slot = start;
            self.len += 1;
        } else if let Some(key) = out.get(key) {
            self.more.get_or_insert_default().insert(key.into());
        }
    }
}
