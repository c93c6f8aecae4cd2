//! What generated code asks of the types of fields.
//!
//! Each question is one trait, and all code about a field names it at the field's type: the compiler drops a message that
//! it gave before, so that a wrong type is one error, in the words written here.

#![allow(missing_docs, reason = "nothing here is public; the lint does not see that `__private` is hidden")]

use crate::{ApiError, Catalogued, Param, Schema, catalog::Group, param::ParamValue};
use std::{error::Error, fmt::Display};

/// A field that a message interpolates: text for the message, and a param for clients that translate it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand in a message, which takes a type that is `Param` and `Display`",
    label = "not both `Param` and `Display`",
    note = "mark the field `#[api(param(display))]` or `#[api(param(json))]` to send a type that is only `Display`, or \
            `#[api(private)]` to keep it from clients but in the message, or implement the trait for its type"
)]
pub trait Interpolated {
    const SCHEMA: Schema;

    fn __text(&self) -> &dyn Display;

    fn __value(&self) -> &dyn ParamValue;
}

#[diagnostic::do_not_recommend]
impl<T: Param + Display> Interpolated for T {
    const SCHEMA: Schema = T::SCHEMA;

    fn __text(&self) -> &dyn Display {
        self
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
