//! What generated code asks of the types of fields.
//!
//! Each question is one trait, and all code about a field names it at the field's type: the compiler drops a message that
//! it gave before, so that a wrong type is one error, in the words written here.

#![allow(missing_docs, reason = "nothing here is public; the lint does not see that `__private` is hidden")]

use crate::{
    ApiError, Catalogued, Param, Schema,
    arg::Arg,
    catalog::Group,
    derived::{Part, Take},
    param::ParamValue,
};
use std::{borrow::Cow, error::Error, fmt::Display};

/// A field that a message interpolates: text for the message, and a param for clients that translate it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand in a message, which takes a type that is `Param` and `Display`",
    label = "not both `Param` and `Display`",
    note = "mark the field `#[api(param(display))]` or `#[api(param(json))]` to send a type that is only `Display`, or \
            `#[api(private)]` to keep it from clients but in the message, or implement the trait for its type"
)]
pub trait Interpolated {
    const SCHEMA: Schema;

    fn __text(&self) -> Arg<'_>;

    fn __value(&self) -> &dyn ParamValue;

    /// Hands over the only value of a variant, a positional field, for the message.
    fn __shown(&self, take: Take<'_, '_>) {
        take.all(&[Part::Arg(self.__text())]);
    }

    /// Hands over the only value of a variant, a named field, for the message and as a param.
    fn __sent(&self, take: Take<'_, '_>) {
        take.all(&[Part::Arg(self.__text()), Part::Param(self.__value())]);
    }
}

#[diagnostic::do_not_recommend]
impl<T: Param + Display> Interpolated for T {
    const SCHEMA: Schema = T::SCHEMA;

    fn __text(&self) -> Arg<'_> {
        self.__arg().unwrap_or(Arg::Shown(self))
    }

    fn __value(&self) -> &dyn ParamValue {
        self
    }
}

/// The inner error of a `transparent` variant.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an `ApiError` with a catalogue, so it cannot be `transparent`",
    label = "not a derived `ApiError`",
    note = "derive it: `#[derive(Debug, ApiError)]`, or implement `ApiError` and `Catalogued` by hand, or give this \
            variant a `status` and a `code` of its own"
)]
pub trait Transparent {
    const GROUP: &'static Group;

    fn __error(&self) -> &dyn ApiError;

    fn __source(&self) -> Option<&(dyn Error + 'static)>;
}

#[diagnostic::do_not_recommend]
impl<E: ApiError + Catalogued> Transparent for E {
    const GROUP: &'static Group = E::GROUP;

    fn __error(&self) -> &dyn ApiError {
        self
    }

    fn __source(&self) -> Option<&(dyn Error + 'static)> {
        self.source()
    }
}

/// What may stand in an `#[api(message)]` field.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no text for `message`",
    label = "not a string",
    note = "a `message` field is a `String`, `&str`, `Cow<str>`, or an `Option` of one"
)]
pub trait MessageText {
    /// The text, if there is one.
    fn text(&self) -> Option<&str>;
}

impl MessageText for str {
    fn text(&self) -> Option<&str> {
        Some(self)
    }
}

impl MessageText for String {
    fn text(&self) -> Option<&str> {
        Some(self)
    }
}

impl MessageText for Cow<'_, str> {
    fn text(&self) -> Option<&str> {
        Some(self)
    }
}

impl<T: MessageText + ?Sized> MessageText for &T {
    fn text(&self) -> Option<&str> {
        (**self).text()
    }
}

impl<T: MessageText + ?Sized> MessageText for Box<T> {
    fn text(&self) -> Option<&str> {
        (**self).text()
    }
}

impl<T: MessageText> MessageText for Option<T> {
    fn text(&self) -> Option<&str> {
        self.as_ref()?.text()
    }
}

/// Anything that is an error or leads to one: the source of an error.
pub trait AsSource<'a> {
    fn as_source(&self) -> &(dyn Error + 'a);
}

impl<'a, T: Error + 'a> AsSource<'a> for T {
    fn as_source(&self) -> &(dyn Error + 'a) {
        self
    }
}

impl<'a> AsSource<'a> for dyn Error + 'a {
    fn as_source(&self) -> &(dyn Error + 'a) {
        self
    }
}

impl<'a> AsSource<'a> for dyn Error + Send + 'a {
    fn as_source(&self) -> &(dyn Error + 'a) {
        self
    }
}

impl<'a> AsSource<'a> for dyn Error + Send + Sync + 'a {
    fn as_source(&self) -> &(dyn Error + 'a) {
        self
    }
}
