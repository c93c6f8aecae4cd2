//! What can be sent to clients as a param, and how it looks.
//!
//! How JSON is written is in `json`; which fields are params is the derive's business.

mod containers;
mod primitives;
mod schema;
mod times;

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;

use std::fmt::Display;

use serde_core::Serialize;

pub use self::primitives::Base64;
pub use self::schema::{Schema, SchemaKind};
use crate::arg::Arg;
use crate::json::{ValueWriter, value_to_string};

/// A type that can be sent to clients as a param.
///
/// [`write`](Param::write) fills the slot with one JSON value of the kind that [`SCHEMA`](Param::SCHEMA) promises, or
/// leaves it empty if there is nothing to send, as `None` does. The schema is part of the API's contract: it stands in
/// the lock file, in `OpenAPI` and in TypeScript.
///
/// A type that is `Serialize` needs one line; so does one that is sent as its `Display` text.
///
/// ```
/// use error_core::{Param, Schema, ValueWriter};
///
/// struct OrderId(u64);
///
/// impl Param for OrderId {
///     const SCHEMA: Schema = Schema::STRING;
///     fn write(&self, out: ValueWriter<'_>) {
///         out.display(&format_args!("ord_{}", self.0));
///     }
/// }
///
/// assert_eq!(error_core::to_json(&OrderId(7)).as_deref(), Some("\"ord_7\""));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `Param`, so it cannot be sent to clients",
    label = "not a `Param`",
    note = "mark the field `#[api(param(display))]` to send its text, `#[api(param(json))]` to send what it serialises \
            to, `#[api(private)]` to keep it from clients, or implement `Param` for its type"
)]
pub trait Param {
    /// The JSON type that [`write`](Param::write) keeps to.
    const SCHEMA: Schema;

    /// Writes the value into its slot, or nothing if there is nothing to send.
    fn write(&self, out: ValueWriter<'_>);

    /// The value, where its `Display` text is that of a type that is written without it.
    #[doc(hidden)]
    fn __arg(&self) -> Option<Arg<'_>> {
        None
    }

    /// One of several params of different types; only generated code calls it.
    #[doc(hidden)]
    fn __value(&self) -> &dyn ParamValue
    where
        Self: Sized,
    {
        self
    }
}

/// The JSON text of a param, `None` if it is left out.
///
/// ```
/// assert_eq!(error_core::to_json("a\"b").as_deref(), Some(r#""a\"b""#));
/// assert_eq!(error_core::to_json(&None::<u32>), None);
/// ```
pub fn to_json<P: Param + ?Sized>(param: &P) -> Option<String> {
    value_to_string("param", |out| param.write(out))
}

/// `Param` without its constant, so that generated code can hold params of many types in one slice.
///
/// Where a field is no `Param` it is this trait that rustc says to be missing, so it speaks in the same words.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `Param`, so it cannot be sent to clients",
    label = "not a `Param`",
    note = "mark the field `#[api(param(display))]` to send its text, `#[api(param(json))]` to send what it serialises \
            to, `#[api(private)]` to keep it from clients, or implement `Param` for its type"
)]
pub trait ParamValue {
    fn write_value(&self, out: ValueWriter<'_>);
}

impl<P: Param + ?Sized> ParamValue for P {
    fn write_value(&self, out: ValueWriter<'_>) {
        self.write(out);
    }
}

/// A field marked `param(display)`.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct AsDisplay<'a, T: ?Sized>(pub &'a T);

impl<T: Display + ?Sized> Param for AsDisplay<'_, T> {
    const SCHEMA: Schema = Schema::STRING;

    fn write(&self, out: ValueWriter<'_>) {
        out.display(&self.0);
    }
}

/// A field marked `param(json)`.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct AsJson<'a, T: ?Sized>(pub &'a T);

impl<T: Serialize + ?Sized> Param for AsJson<'_, T> {
    const SCHEMA: Schema = Schema::ANY;

    fn write(&self, out: ValueWriter<'_>) {
        out.serialize(self.0);
    }
}
