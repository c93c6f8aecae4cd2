//! [`ApiError`], the trait that everything else reads, and its message.
//!
//! What the derive writes stands in `derived`; holding any error is [`AnyApiError`](crate::AnyApiError)'s.

use crate::{
    ErrorSpec, Issue, Params, Retry,
    catalog::Group,
    derived::{self, At, Derived},
    facts::Facts,
    message::{Message, MessageWriter, Words},
    response,
    shape::Shape,
};
use http::{HeaderMap, Response, StatusCode};
use std::{borrow::Cow, convert::Infallible, error::Error, fmt, sync::Arc};

/// An error that has a place in the API's contract.
///
/// It is derived. By hand it takes a spec, and whatever an occurrence adds to it:
///
/// ```
/// use error_core::{ApiError, ErrorSpec, MessageWriter, Param, ParamSpec, Params};
/// use std::fmt::{self, Write};
///
/// #[derive(Debug)]
/// struct OutOfStock { left: u32 }
///
/// static OUT_OF_STOCK: ErrorSpec = ErrorSpec::new(409, "out_of_stock", "Not enough in stock.")
///     .with_params(&[ParamSpec::new("left", <u32 as Param>::SCHEMA)]);
///
/// impl fmt::Display for OutOfStock {
///     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "Only {} left.", self.left) }
/// }
/// impl std::error::Error for OutOfStock {}
/// impl ApiError for OutOfStock {
///     fn spec(&self) -> &'static ErrorSpec { &OUT_OF_STOCK }
///     fn write_message(&self, out: &mut MessageWriter<'_>) -> fmt::Result { write!(out, "Only {} left.", self.left) }
///     fn write_params(&self, out: &mut Params<'_>) { out.param("left", &self.left); }
/// }
///
/// let error = OutOfStock { left: 2 };
/// assert_eq!(error.status(), 409);
/// assert_eq!(
///     error.to_response().body().as_ref(),
///     br#"{"error":{"code":"out_of_stock","message":"Only 2 left.","params":{"left":2}}}"#,
/// );
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an `ApiError`",
    label = "no status, code and message are known for this type; a foreign error takes `.or_internal()?`",
    note = "derive it: `#[derive(Debug, ApiError)]`"
)]
pub trait ApiError: Error + Send + Sync + AsApiError + 'static {
    /// The static contract of this occurrence.
    fn spec(&self) -> &'static ErrorSpec;

    /// The HTTP status of this occurrence, within 400..=599.
    fn status(&self) -> StatusCode {
        self.__derived().map_or_else(|| self.spec().status(), |derived| Facts::of_derived(derived).status)
    }

    /// Whether and when to try again.
    fn retry(&self) -> Retry {
        match self.__derived() {
            Some(derived) => Facts::of_derived(derived).retry(),
            None => self.spec().retry_at(self.status().as_u16()),
        }
    }

    /// The problems with single parts of the request; sent with a 4xx only.
    fn issues(&self) -> Cow<'_, [Issue]> {
        self.__derived().map(derived::issues).unwrap_or_default()
    }

    /// Writes the public message; without this, the spec's own text.
    fn write_message(&self, out: &mut MessageWriter<'_>) -> fmt::Result {
        match self.__derived() {
            Some(derived) => derived::write_message(derived, out),
            None => out.template(self.spec(), std::iter::empty()),
        }
    }

    /// Hands over the public fields, by name.
    fn write_params(&self, out: &mut Params<'_>) {
        if let Some(derived) = self.__derived() {
            derived::write_params(derived, out);
        }
    }

    /// Adds this occurrence's own headers to the fixed ones of its spec.
    fn write_headers(&self, headers: &mut HeaderMap) {
        if let Some(derived) = self.__derived() {
            derived::write_headers(derived, headers);
        }
    }

    /// The shape that this error's own responses have, if it insists on one.
    fn shape(&self) -> Option<&'static dyn Shape> {
        None
    }

    /// The stable machine name.
    fn code(&self) -> &'static str {
        self.spec().code()
    }

    /// The title: a short summary that never varies.
    fn title(&self) -> &'static str {
        self.spec().title()
    }

    /// The public message, to be shown.
    fn message(&self) -> Message<'_> {
        Message::new(Words::Error(self.as_api_error()))
    }

    /// The response: status, headers and body in the error's shape, [`Envelope`](crate::Envelope) unless it has its own.
    ///
    /// The error counts as answered: with the feature `tracing` it is logged here, once, at its level.
    fn to_response(&self) -> Response<Cow<'static, [u8]>> {
        response::answer(self.as_api_error())
    }

    /// Where the methods above find what a derived type holds.
    #[doc(hidden)]
    fn __derived(&self) -> Option<&dyn Derived> {
        None
    }

    /// The name of the [`error_subset!`](crate::error_subset!) that this occurrence is in and that does not list its code.
    #[doc(hidden)]
    fn __outside(&self) -> Option<&'static str> {
        match self.__derived()?.at() {
            At::Inner(inner) => inner.__outside(),
            At::Own(_) => None,
        }
    }
}

/// Any error as the one type that everything here is compiled for; also what is behind a pointer already.
#[doc(hidden)]
pub trait AsApiError {
    fn as_api_error(&self) -> &dyn ApiError;
    fn as_error(&self) -> &(dyn Error + 'static);
}

impl<E: ApiError> AsApiError for E {
    fn as_api_error(&self) -> &dyn ApiError {
        self
    }

    fn as_error(&self) -> &(dyn Error + 'static) {
        self
    }
}

/// What cannot be; so that a service that cannot fail stands where one is that may.
impl ApiError for Infallible {
    fn spec(&self) -> &'static ErrorSpec {
        match *self {}
    }
}

/// A type whose specs are known without a value, so that it can stand in [`catalog!`](crate::catalog!) and `transparent`.
///
/// It is derived with [`ApiError`]. For a type written by hand:
///
/// ```
/// use error_core::{Catalogued, ErrorSpec, Group};
///
/// struct OutOfStock;
/// static OUT_OF_STOCK: [ErrorSpec; 1] = [ErrorSpec::new(409, "out_of_stock", "Not enough in stock.")];
///
/// impl Catalogued for OutOfStock {
///     const GROUP: &'static Group = &Group::new("OutOfStock", module_path!(), &OUT_OF_STOCK);
/// }
/// assert_eq!(OutOfStock::GROUP.codes().collect::<Vec<_>>(), ["out_of_stock"]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no catalogue of codes",
    label = "not a derived `ApiError`",
    note = "derive it: `#[derive(Debug, ApiError)]`, or implement `Catalogued` by hand"
)]
pub trait Catalogued {
    /// The specs of this type, and those of the types that it passes through.
    const GROUP: &'static Group;

    /// The shape that its own responses have, if it insists on one: what [`ApiError::shape`] says, for documents, which have
    /// no value to ask.
    fn default_shape() -> Option<&'static dyn Shape> {
        None
    }
}

/// Boxes and shared pointers are what they hold.
macro_rules! forward {
    ($($pointer:ident)*) => {$(
        impl<E: ApiError> ApiError for $pointer<E> {
            fn spec(&self) -> &'static ErrorSpec {
                (**self).spec()
            }
            fn status(&self) -> StatusCode {
                (**self).status()
            }
            fn retry(&self) -> Retry {
                (**self).retry()
            }
            fn issues(&self) -> Cow<'_, [Issue]> {
                (**self).issues()
            }
            fn write_message(&self, out: &mut MessageWriter<'_>) -> fmt::Result {
                (**self).write_message(out)
            }
            fn write_params(&self, out: &mut Params<'_>) {
                (**self).write_params(out);
            }
            fn write_headers(&self, headers: &mut HeaderMap) {
                (**self).write_headers(headers);
            }
            fn shape(&self) -> Option<&'static dyn Shape> {
                (**self).shape()
            }
            fn __derived(&self) -> Option<&dyn Derived> {
                (**self).__derived()
            }
            fn __outside(&self) -> Option<&'static str> {
                (**self).__outside()
            }
        }

        impl<E: Catalogued> Catalogued for $pointer<E> {
            const GROUP: &'static Group = E::GROUP;

            fn default_shape() -> Option<&'static dyn Shape> {
                E::default_shape()
            }
        }
    )*};
}

forward!(Box Arc);
