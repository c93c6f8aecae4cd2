//! The members of an object, each key once.

use std::collections::HashSet;
use std::fmt::Display;
use std::ops::Range;

use super::{ArrayWriter, Integer, Key, ValueWriter, escape_into, value_into};

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
    /// Each member has a comma behind it; the end of the object takes the place of the last one.
    out: &'a mut Vec<u8>,
    /// The keys, once there is one that another could be equal to.
    known: Option<Known>,
}

#[derive(Debug, Default)]
struct Known {
    /// One bit for each key: a key whose bit is not there is new, which is the usual case.
    seen: u64,
    /// Where the first keys stand in the buffer, escaped and with the `":` behind them.
    ///
    /// Escaping is one-to-one, so escaped keys can be compared; and since it escapes quotes, a key with a quote behind
    /// it is found only where it is the whole key.
    keys: [u32; INLINE],
    len: usize,
    /// The keys past these, in a set: else an object of many thousand members would compare every pair.
    more: Option<HashSet<Box<[u8]>>>,
}

impl<'a> ObjectWriter<'a> {
    pub(crate) fn new(out: &'a mut Vec<u8>) -> Self {
        Self { out, known: None }
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
        if let Some(what) = self.put(key, write) {
            crate::log::dropped(what, key);
        }
    }

    /// Adds a member, and says what was left out of it, its key or its value.
    fn put(&mut self, key: &str, write: impl FnOnce(ValueWriter<'_>)) -> Option<&'static str> {
        let before = self.out.len();
        self.out.push(b'"');
        escape_into(self.out, key);
        self.out.extend_from_slice(b"\":");
        let (bit, end) = (bit_of(key), self.out.len());
        let known = self.known.get_or_insert_default();
        if known.seen & bit != 0 && known.has(self.out.get(before + 1..).unwrap_or_default(), self.out) {
            self.out.truncate(before);
            return Some("key");
        }
        let outcome = value_into(self.out, write);
        if outcome.written {
            self.out.push(b',');
            known.seen |= bit;
            known.keep(before + 1..end, self.out);
        } else {
            self.out.truncate(before);
        }
        outcome.failed.then_some("value")
    }

    /// Adds a member of a name that no other one has and in which nothing is escaped.
    pub(crate) fn distinct(&mut self, name: &str, write: impl FnOnce(ValueWriter<'_>)) {
        let before = self.out.len();
        self.out.push(b'"');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"\":");
        let outcome = value_into(self.out, write);
        if outcome.written {
            self.out.push(b',');
        } else {
            self.out.truncate(before);
        }
        if outcome.failed {
            crate::log::dropped("value", name);
        }
    }

    /// The same with a value that is JSON already.
    pub(crate) fn own_json(&mut self, name: &str, json: &str) {
        self.out.push(b'"');
        escape_into(self.out, name);
        self.out.extend_from_slice(b"\":");
        self.out.extend_from_slice(json.as_bytes());
        self.out.push(b',');
    }

    /// Adds a member of a shape of ours: no other member of the object has that key.
    #[inline]
    pub(crate) fn own(&mut self, key: Key, write: impl FnOnce(ValueWriter<'_>)) {
        let before = self.out.len();
        self.out.extend_from_slice(key.of_value());
        let start = self.out.len();
        write(ValueWriter::new(self.out));
        if self.out.len() > start {
            self.out.push(b',');
        } else {
            self.out.truncate(before);
        }
    }

    /// The same for an object, which is left out if `write` adds no member.
    #[inline]
    pub(crate) fn own_object_if_any(&mut self, key: Key, write: impl FnOnce(&mut ObjectWriter<'_>)) {
        let before = self.out.len();
        self.out.extend_from_slice(key.of_object());
        write(&mut ObjectWriter::new(self.out));
        match self.out.last_mut() {
            Some(comma @ b',') => {
                *comma = b'}';
                self.out.push(b',');
            }
            _ => self.out.truncate(before),
        }
    }

    /// The same for a text, whose inside `write` appends as it is escaped.
    ///
    /// It is inlined always, since only then is the key a copy of constant length.
    #[allow(clippy::inline_always, reason = "it was a tenth of the cost of a body with issues")]
    #[inline(always)]
    pub(crate) fn own_text(&mut self, key: Key, write: impl FnOnce(&mut Vec<u8>)) {
        self.out.extend_from_slice(key.of_text());
        write(self.out);
        self.out.extend_from_slice(b"\",");
    }

    /// The same for any text.
    #[allow(clippy::inline_always, reason = "as above")]
    #[inline(always)]
    pub(crate) fn own_string(&mut self, key: Key, text: &str) {
        self.own_text(key, |out| escape_into(out, text));
    }

    /// The same for a text in which nothing is escaped.
    #[inline]
    pub(crate) fn own_plain(&mut self, key: Key, text: &str) {
        self.own_text(key, |out| out.extend_from_slice(text.as_bytes()));
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

impl Known {
    /// Whether a key was written to `out` before.
    #[cold]
    fn has(&self, key: &[u8], out: &[u8]) -> bool {
        let is_at =
            |known: &u32| usize::try_from(*known).is_ok_and(|at| out.get(at..).is_some_and(|at| at.starts_with(key)));
        self.keys.iter().take(self.len).any(is_at) || self.more.as_ref().is_some_and(|more| more.contains(key))
    }

    fn keep(&mut self, key: Range<usize>, out: &[u8]) {
        if let (Some(slot), Ok(start)) = (self.keys.get_mut(self.len), u32::try_from(key.start)) {
            *slot = start;
            self.len += 1;
        } else {
            self.keep_more(out.get(key).unwrap_or_default());
        }
    }

    #[cold]
    fn keep_more(&mut self, key: &[u8]) {
        self.more.get_or_insert_default().insert(key.into());
    }
}

impl ValueWriter<'_> {
    /// Writes the members of a map. Its keys are data and stay out of the log: one that fails is reported as the map.
    pub(crate) fn map<'m, V>(self, members: impl Iterator<Item = (&'m str, V)>, write: impl Fn(V, ValueWriter<'_>)) {
        let (mut whole, Self { out, failed }) = (true, self);
        ValueWriter::new(out).object(|object| {
            for (key, value) in members {
                whole &= object.put(key, |out| write(value, out)).is_none();
            }
        });
        if !whole {
            ValueWriter { out, failed }.fail();
        }
    }
}

/// The bit that stands for a key, by its length and ends.
fn bit_of(key: &str) -> u64 {
    let bytes = key.as_bytes();
    let end = |byte: Option<&u8>| byte.copied().map_or(0, usize::from);
    1 << ((bytes.len() ^ end(bytes.first()) ^ (end(bytes.last()) << 2)) % 64)
}
