//! What generated code calls for `#[api(decode)]`: the way back of `derived`.

#![allow(missing_docs, reason = "nothing here is public; the lint does not see that `__private` is hidden")]

use crate::{ErrorResponse, ErrorSpec, FromParam, catalog::Group, codes::same, panic_text::PanicText, row::Origin};
use serde::de::DeserializeOwned;
use std::str::FromStr;

/// The own variant that the response tells of, made by `make` from the number of its row.
///
/// # Errors
///
/// The response as it was.
pub fn decode_own<T>(
    response: ErrorResponse,
    group: &Group,
    make: impl Fn(usize, &ErrorResponse) -> Option<T>,
) -> Result<T, ErrorResponse> {
    rows(&response, group).into_iter().find_map(|row| make(row, &response)).ok_or(response)
}

/// The rows with the response's code; without any, those that it is of by a former code or its errno. There are several
/// where a code is shared, of which one at most is decoded.
fn rows(response: &ErrorResponse, group: &Group) -> Vec<usize> {
    let matching = |is: &dyn Fn(&ErrorSpec) -> bool| -> Vec<usize> {
        (0..group.specs.len()).filter(|row| group.specs.get(*row).is_some_and(is)).collect()
    };
    let exact = matching(&|spec| response.code() == Some(spec.code()));
    if exact.is_empty() { matching(&|spec| response.is_of(spec)) } else { exact }
}

/// A field marked `param(display)`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `FromStr`, so it cannot be read back from its text",
    label = "not a `FromStr`",
    note = "`#[api(decode)]` reads a field marked `param(display)` by `FromStr`: implement it, or mark the field \
            `#[api(param(json))]`, or `#[api(private)]` to keep it from clients"
)]
pub trait FromText: Sized {
    fn __of(response: &ErrorResponse, name: &str) -> Option<Self>;

    fn __optional(response: &ErrorResponse, name: &str) -> Option<Option<Self>>;
}

/// A field marked `param(json)`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `DeserializeOwned`, so it cannot be read back from JSON",
    label = "not a `DeserializeOwned`",
    note = "`#[api(decode)]` reads a field marked `param(json)` by serde: derive `Deserialize` for a type that owns its \
            value, or mark the field `#[api(private)]` to keep it from clients"
)]
pub trait FromJson: Sized {
    fn __of(response: &ErrorResponse, name: &str) -> Option<Self>;

    fn __optional(response: &ErrorResponse, name: &str) -> Option<Option<Self>>;
}

/// A field marked `private`, which no response has.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not `Default`, so a `private` field of it cannot be made from a response",
    label = "not `Default`",
    note = "`#[api(decode)]` fills a private field with its default: implement `Default`, use an `Option`, or mark the \
            field `#[api(param)]` to send it"
)]
pub trait Private: Sized {
    fn __default() -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: Default> Private for T {
    fn __default() -> Self {
        Self::default()
    }
}

/// What is read by another trait than `FromParam`, as a param.
struct By<T, const JSON: bool>(T);

impl<T: FromStr> FromParam for By<T, false> {
    fn from_json(json: &str) -> Option<Self> {
        String::from_json(json)?.parse().ok().map(Self)
    }
}

impl<T: DeserializeOwned> FromParam for By<T, true> {
    fn from_json(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok().map(Self)
    }

    /// What serialises to `null` is left out when it is sent.
    fn absent() -> Option<Self> {
        Self::from_json("null")
    }
}

macro_rules! by {
    ($($reading:ident by $bound:ident: $json:literal;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: $bound> $reading for T {
            fn __of(response: &ErrorResponse, name: &str) -> Option<Self> {
                response.param(name).map(|By::<T, $json>(value)| value)
            }

            fn __optional(response: &ErrorResponse, name: &str) -> Option<Option<Self>> {
                response.param(name).map(|value: Option<By<T, $json>>| value.map(|By(value)| value))
            }
        }
    )*};
}
by! {
    FromText by FromStr: false;
    FromJson by DeserializeOwned: true;
}

/// What a check of codes needs to know of an item: its group, and the rows that are decoded.
pub struct Decoded {
    pub group: &'static Group,
    pub rows: &'static [usize],
}

/// Checks a row whose spec another type declares: no other decoded row has its code, and what is read back is sent.
///
/// # Panics
///
/// In const, which is an error of the compiler, if that is not so.
#[track_caller]
pub const fn apart(decoded: &Decoded, row: usize) {
    let Some(spec) = decoded.group.specs.get(row) else { return };
    check_sent(decoded.group, spec);
    let mut i = 0;
    while i < decoded.rows.len() {
        if let Some(other) = decoded.group.specs.get(decoded.rows[i]) {
            if decoded.rows[i] != row && other.0.hash == spec.0.hash && same(other.0.code, spec.0.code) {
                clash(decoded.group, other, &decoded.group.origin, spec);
            }
        }
        i += 1;
    }
}

/// A value that the shared spec does not promise is not sent, and could never be read back.
#[track_caller]
const fn check_sent(group: &Group, spec: &ErrorSpec) {
    let Some(own) = spec.0.more.own else { return };
    let mut i = 0;
    while i < own.len() {
        let mut n = 0;
        while n < spec.0.params.len() && !same(spec.0.params[n].0, own[i]) {
            n += 1;
        }
        if n == spec.0.params.len() {
            let mut text = PanicText::EMPTY;
            text.write(&["`", own[i], "` of `"]);
            text.variant(&group.origin, spec);
            text.write(&["` is no param of `", spec.0.code, "` and not sent, mark it `#[api(private)]` for `decode`"]);
            text.panic();
        }
        i += 1;
    }
}

/// Checks that no decoded row has a code that a type has which is passed through. The built-in errors may be replaced, as
/// in a catalogue.
///
/// # Panics
///
/// In const, which is an error of the compiler, if one has it.
#[track_caller]
pub const fn apart_from(decoded: &Decoded, nested: &'static Group) {
    // One bit for each hash of a row, so that few codes are compared at all: the interpreter is slow.
    let mut seen = [0_u64; 1024];
    let mut i = 0;
    while i < decoded.rows.len() {
        if let Some(spec) = decoded.group.specs.get(decoded.rows[i]) {
            let (word, bit) = place(spec.0.hash);
            seen[word] |= bit;
        }
        i += 1;
    }
    compare(decoded, &seen, nested);
}

#[track_caller]
const fn compare(decoded: &Decoded, seen: &[u64; 1024], nested: &'static Group) {
    let mut i = 0;
    while i < nested.nested.len() {
        compare(decoded, seen, nested.nested[i].1);
        i += 1;
    }
    let mut i = if nested.origin.is_builtin() { nested.specs.len() } else { 0 };
    while let Some(spec) = nested.specs.get(i) {
        let (word, bit) = place(spec.0.hash);
        let mut n = if seen[word] & bit == 0 { decoded.rows.len() } else { 0 };
        while n < decoded.rows.len() {
            match decoded.group.specs.get(decoded.rows[n]) {
                Some(own) if same(own.0.code, spec.0.code) => clash(decoded.group, own, &nested.origin, spec),
                _ => n += 1,
            }
        }
        i += 1;
    }
}

const fn place(hash: u64) -> (usize, u64) {
    ((hash >> 32 ^ hash) as usize >> 6 & 1023, 1 << (hash & 63))
}

#[track_caller]
const fn clash(group: &Group, own: &ErrorSpec, origin: &Origin, other: &ErrorSpec) -> ! {
    let mut text = PanicText::EMPTY;
    text.write(&["`decode` makes one variant of a code, and `", own.0.code, "` is that of `"]);
    text.variant(&group.origin, own);
    text.write(&["` and of `"]);
    text.variant(origin, other);
    text.write(&["`, leave out one of them or `decode`"]);
    text.panic();
}
