//! What generated code calls for `#[api(decode)]`: the way back of `derived`. What it has checked in const is in `apart`.

#![allow(missing_docs, reason = "nothing here is public; the lint does not see that `__private` is hidden")]

mod apart;

pub use apart::{Decoded, apart, apart_from};

use crate::{Decode, ErrorResponse, ErrorSpec, FromParam, catalog::Group};
use serde_core::de::DeserializeOwned;
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
    let found = rows(&response, group).find_map(|row| make(row, &response));
    found.ok_or(response)
}

/// The rows with the response's code; without any, those that it is of by a former code or its errno. There are several
/// where a code is shared, of which one at most is decoded.
fn rows(response: &ErrorResponse, group: &Group) -> impl Iterator<Item = usize> {
    let code = response.code();
    let has_code = move |spec: &ErrorSpec| code == Some(spec.code());
    let first = group.specs.iter().position(has_code);
    let is_of = move |spec| if first.is_some() { has_code(spec) } else { response.is_of(spec) };
    (first.unwrap_or(0)..group.specs.len()).filter(move |row| group.spec(*row).is_some_and(is_of))
}

/// The inner error of a `transparent` variant.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be made from a response, so `decode` cannot pass through it",
    label = "not `Decode`",
    note = "add `#[api(decode)]` to it, or implement `Decode` by hand"
)]
pub trait Passed: Sized {
    fn __decode(response: ErrorResponse) -> Result<Self, ErrorResponse>;
}

#[diagnostic::do_not_recommend]
impl<E: Decode> Passed for E {
    fn __decode(response: ErrorResponse) -> Result<Self, ErrorResponse> {
        E::decode(response)
    }
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

/// A field that is a header and no param, by its text; its default without one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read back from a header, which takes a type that is `FromParam` and `Default`",
    label = "not both `FromParam` and `Default`",
    note = "use a string or an `Option`, or leave out `header`"
)]
pub trait FromHeader: Sized {
    fn __of(response: &ErrorResponse, name: &str) -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: FromParam + Default> FromHeader for T {
    fn __of(response: &ErrorResponse, name: &str) -> Self {
        let text = response.headers().get(name).and_then(|value| value.to_str().ok());
        let read = |text: &str| T::from_json(&crate::to_json(text)?).or_else(|| T::from_json(text));
        text.and_then(read).unwrap_or_default()
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
