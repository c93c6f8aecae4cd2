//! `ValueWriter`: the slot of one value, and every way to fill it.

use std::fmt::{self, Display, Write as _};

use serde_core::Serialize;

use super::{ArrayWriter, Escaping, Float, Integer, ObjectWriter, escape_into};

/// A slot for one JSON value.
///
/// Every method takes the slot and fills it. If none is called, or the value cannot be written (NaN, ∞, a `Display`
/// or `Serialize` that fails), the slot stays empty, and the member or array item that it belongs to is left out:
/// an absent value is never `null`. A value that failed is also reported to the log, by the name of its member.
///
/// ```
/// use error_core::{Param, Schema, ValueWriter};
///
/// struct Celsius(f64);
///
/// impl Param for Celsius {
///     const SCHEMA: Schema = Schema::NUMBER;
///     fn write(&self, out: ValueWriter<'_>) {
///         out.float(self.0);
///     }
/// }
///
/// assert_eq!(error_core::to_json(&Celsius(36.6)).as_deref(), Some("36.6"));
/// assert_eq!(error_core::to_json(&Celsius(f64::NAN)), None);
/// ```
#[derive(Debug)]
#[must_use = "a slot that nothing is written to leaves its member out"]
pub struct ValueWriter<'a> {
    pub(super) out: &'a mut Vec<u8>,
    /// Where a failure is told to the owner, if it has a name to report it under.
    pub(super) failed: Option<&'a mut bool>,
}

impl<'a> ValueWriter<'a> {
    /// The slot of a whole document; a failure is not reported.
    pub(crate) fn new(out: &'a mut Vec<u8>) -> Self {
        Self { out, failed: None }
    }

    /// Writes a text.
    ///
    /// ```
    /// # use error_core::{Param, Schema, ValueWriter};
    /// # struct Colour;
    /// # impl Param for Colour {
    /// #     const SCHEMA: Schema = Schema::STRING;
    /// fn write(&self, out: ValueWriter<'_>) {
    ///     out.string("red");
    /// }
    /// # }
    /// # assert_eq!(error_core::to_json(&Colour).as_deref(), Some("\"red\""));
    /// ```
    pub fn string(self, text: &str) {
        self.out.push(b'"');
        escape_into(self.out, text);
        self.out.push(b'"');
    }

    /// Writes the `Display` text of `value` as a JSON text.
    ///
    /// If its `fmt` returns an error, it is left out and reported.
    ///
    /// ```
    /// # use error_core::{Param, Schema, ValueWriter};
    /// # struct Host(std::net::Ipv4Addr);
    /// # impl Param for Host {
    /// #     const SCHEMA: Schema = Schema::STRING;
    /// fn write(&self, out: ValueWriter<'_>) {
    ///     out.display(&self.0);
    /// }
    /// # }
    /// # assert_eq!(error_core::to_json(&Host([127, 0, 0, 1].into())).as_deref(), Some("\"127.0.0.1\""));
    /// ```
    pub fn display(self, value: &dyn Display) {
        self.escaped(|out| write!(Escaping(out), "{value}"));
    }

    /// Writes an integer, of any primitive integer type.
    ///
    /// ```
    /// # use error_core::{Param, Schema, ValueWriter};
    /// # struct Port(u16);
    /// # impl Param for Port {
    /// #     const SCHEMA: Schema = Schema::INTEGER;
    /// fn write(&self, out: ValueWriter<'_>) {
    ///     out.integer(self.0);
    /// }
    /// # }
    /// # assert_eq!(error_core::to_json(&Port(443)).as_deref(), Some("443"));
    /// ```
    pub fn integer(self, value: impl Integer) {
        self.raw(value.digits(&mut itoa::Buffer::new()));
    }

    /// Writes an `f32` or `f64`; NaN and ∞, which JSON does not have, are left out and reported.
    ///
    /// ```
    /// # use error_core::{Param, Schema, ValueWriter};
    /// # struct Ratio(f32);
    /// # impl Param for Ratio {
    /// #     const SCHEMA: Schema = Schema::NUMBER;
    /// fn write(&self, out: ValueWriter<'_>) {
    ///     out.float(self.0);
    /// }
    /// # }
    /// # assert_eq!(error_core::to_json(&Ratio(0.1)).as_deref(), Some("0.1"));
    /// ```
    pub fn float(self, value: impl Float) {
        if value.is_finite() {
            self.serialize(&value);
        } else {
            self.fail();
        }
    }

    /// Writes `true` or `false`.
    pub fn boolean(self, value: bool) {
        self.raw(if value { "true" } else { "false" });
    }

    /// Writes `null`, for a body whose contract asks for it. A value that is merely absent is written by no call at all.
    pub fn null(self) {
        self.raw("null");
    }

    /// Writes what `value` serialises to.
    ///
    /// If that fails, it is left out and reported; if it is `null`, as `None` is, it is left out. A `null` further
    /// inside is the type's own and stays.
    ///
    /// ```
    /// # use error_core::{Param, Schema, ValueWriter};
    /// # struct Tags(Vec<&'static str>);
    /// # impl Param for Tags {
    /// #     const SCHEMA: Schema = Schema::array(&Schema::STRING);
    /// fn write(&self, out: ValueWriter<'_>) {
    ///     out.serialize(&self.0);
    /// }
    /// # }
    /// # assert_eq!(error_core::to_json(&Tags(vec!["a"])).as_deref(), Some(r#"["a"]"#));
    /// ```
    pub fn serialize<T: Serialize + ?Sized>(self, value: &T) {
        let start = self.out.len();
        let result = serde_json::to_writer(&mut *self.out, value);
        if result.is_err() {
            self.fail_back_to(start);
        } else if self.out.get(start..) == Some(b"null") {
            self.out.truncate(start);
        }
    }

    /// Writes an object, `{}` if `write` adds no member.
    ///
    /// ```
    /// # use error_core::{Param, Schema, ValueWriter};
    /// # struct Span { from: u32, to: Option<u32> }
    /// # impl Param for Span {
    /// #     const SCHEMA: Schema = Schema::OBJECT;
    /// fn write(&self, out: ValueWriter<'_>) {
    ///     out.object(|span| {
    ///         span.integer("from", self.from);
    ///         span.member("to", |out| self.to.write(out)); // `None` is left out
    ///     });
    /// }
    /// # }
    /// # assert_eq!(error_core::to_json(&Span { from: 1, to: None }).as_deref(), Some(r#"{"from":1}"#));
    /// ```
    pub fn object(self, write: impl FnOnce(&mut ObjectWriter<'_>)) {
        self.out.push(b'{');
        write(&mut ObjectWriter::new(self.out));
        end(self.out, b'}');
    }

    /// Writes an object, and nothing if `write` adds no member.
    pub(crate) fn object_if_any(self, write: impl FnOnce(&mut ObjectWriter<'_>)) {
        let start = self.out.len();
        self.out.push(b'{');
        write(&mut ObjectWriter::new(self.out));
        if self.out.len() == start + 1 {
            self.out.truncate(start);
        } else {
            end(self.out, b'}');
        }
    }

    /// Writes an array, `[]` if `write` adds no item. An item that cannot be written leaves the whole array out.
    ///
    /// ```
    /// # use error_core::{Param, Schema, ValueWriter};
    /// # struct Pair(u8, u8);
    /// # impl Param for Pair {
    /// #     const SCHEMA: Schema = Schema::array(&Schema::INTEGER);
    /// fn write(&self, out: ValueWriter<'_>) {
    ///     out.array(|pair| {
    ///         pair.item(|out| out.integer(self.0));
    ///         pair.item(|out| out.integer(self.1));
    ///     });
    /// }
    /// # }
    /// # assert_eq!(error_core::to_json(&Pair(1, 2)).as_deref(), Some("[1,2]"));
    /// ```
    pub fn array(self, write: impl FnOnce(&mut ArrayWriter<'_>)) {
        let (start, mut failed) = (self.out.len(), false);
        self.out.push(b'[');
        write(&mut ArrayWriter::new(self.out, &mut failed));
        end(self.out, b']');
        if failed {
            self.fail_back_to(start);
        }
    }

    /// Appends JSON that is already rendered; an empty text leaves the value out.
    pub(crate) fn raw(self, json: &str) {
        self.out.extend_from_slice(json.as_bytes());
    }

    /// Writes a JSON text whose inside `write` appends already escaped; an error leaves it out.
    pub(crate) fn escaped(self, write: impl FnOnce(&mut Vec<u8>) -> fmt::Result) {
        let start = self.out.len();
        self.out.push(b'"');
        if write(self.out).is_ok() {
            self.out.push(b'"');
        } else {
            self.fail_back_to(start);
        }
    }

    /// Writes JSON that is formatted piece by piece and needs no quotes, a number.
    pub(crate) fn text(self, write: impl FnOnce(&mut Escaping<'_>) -> fmt::Result) {
        let start = self.out.len();
        if write(&mut Escaping(self.out)).is_err() {
            self.fail_back_to(start);
        }
    }

    /// Writes what `write` does as a text: one that is no text as its JSON in quotes.
    pub(crate) fn text_of(self, write: impl FnOnce(ValueWriter<'_>)) {
        let Self { out, failed } = self;
        let start = out.len();
        write(ValueWriter { out, failed });
        if !matches!(out.get(start), None | Some(b'"')) {
            let json = out.split_off(start);
            ValueWriter::new(out).string(&String::from_utf8_lossy(&json));
        }
    }

    /// Leaves the value out because it has no form in JSON, so that it is reported.
    pub(crate) fn fail(self) {
        if let Some(failed) = self.failed {
            *failed = true;
        }
    }

    fn fail_back_to(self, start: usize) {
        self.out.truncate(start);
        self.fail();
    }
}

/// Ends an object or an array, in place of the comma behind its last member or item.
pub(crate) fn end(out: &mut Vec<u8>, end: u8) {
    match out.last_mut() {
        Some(comma @ b',') => *comma = end,
        _ => out.push(end),
    }
}
