//! The one JSON writer: every body, param and issue of this crate passes through it.
//!
//! It writes straight into one buffer and cannot fail: what cannot be written is left out. What a type looks like
//! as JSON is in `param`, what a body looks like in `shape`.

mod array;
mod escape;
mod key;
mod number;
mod object;
mod value;

pub use self::array::ArrayWriter;
pub(crate) use self::escape::{Escaping, escape_into};
pub(crate) use self::key::{Key, key};
pub use self::number::{Float, Integer};
pub use self::object::ObjectWriter;
pub use self::value::ValueWriter;
pub(crate) use self::value::end;

/// What became of a slot. Neither holds for `None`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Outcome {
    pub(crate) written: bool,
    pub(crate) failed: bool,
}

/// Appends at most one value to `out`.
pub(crate) fn value_into(out: &mut Vec<u8>, write: impl FnOnce(ValueWriter<'_>)) -> Outcome {
    let start = out.len();
    let mut failed = false;
    write(ValueWriter { out: &mut *out, failed: Some(&mut failed) });
    Outcome { written: out.len() > start, failed }
}

/// The text of one value, `None` if it is left out; a failure is reported under `name`.
pub(crate) fn value_to_string(name: &str, write: impl FnOnce(ValueWriter<'_>)) -> Option<String> {
    let mut out = Vec::new();
    let outcome = value_into(&mut out, write);
    if outcome.failed {
        crate::log::dropped("value", name);
    }
    // Only whole texts are ever appended, so this is always UTF-8.
    outcome.written.then(|| String::from_utf8(out).ok()).flatten()
}
