//! [`error_subset!`](crate::error_subset!): the codes that one endpoint can return, as a type.
//!
//! What is checked and made of the codes in const stands in `codes`.

#![allow(missing_docs, reason = "nothing here is public; the lint does not see that `__private` is hidden")]

mod codes;

pub use codes::{check, nested, parts, size};

use crate::{ApiError, Catalogued, Group, Shape};

/// Declares which of an enum's errors one endpoint can return, as a type that holds such an error.
///
/// The type is a newtype around the whole enum: nothing is lost and nothing is copied. Documents show only the codes that it
/// lists, so that an operation of an `OpenAPI` document, by utoipa or aide too, has the responses that it can have and no
/// others. It is an [`ApiError`] and a response of the frameworks, as the enum is.
///
/// ```
/// use error_core::{ApiError, HttpError};
///
/// #[derive(Debug, ApiError)]
/// enum UserError {
///     #[api(status = 404, code = "user_not_found", msg = "No user with id {user_id}.")]
///     NotFound { user_id: u64 },
///     #[api(status = 409, code = "email_taken")]
///     EmailTaken,
///     #[api(status = 500, code = "user_store_failed", msg = "The user store is not available.")]
///     Store(#[from] std::io::Error),
///     #[api(transparent)]
///     Http(#[from] HttpError),
/// }
///
/// error_core::error_subset! {
///     /// What `GET /users/{user_id}` can answer.
///     pub struct GetUserError(UserError) = [
///         UserError::USER_NOT_FOUND,
///         UserError::USER_STORE_FAILED,
///         HttpError::FORBIDDEN,
///     ] from [std::io::Error, HttpError];
/// }
///
/// fn read(user_id: u64) -> Result<Vec<u8>, GetUserError> {
///     if user_id == 0 {
///         return Err(UserError::NotFound { user_id }.into());
///     }
///     Ok(std::fs::read(format!("users/{user_id}"))?)
/// }
///
/// assert_eq!(read(0).unwrap_err().code(), GetUserError::ALL_CODES[0]);
/// assert_eq!(read(7).unwrap_err().status(), 500);
/// assert!(matches!(read(7).unwrap_err().into(), UserError::Store(_)));
/// ```
///
/// Each code must be one of the enum's, or of an enum that it passes through, and stand here once; anything else does not
/// compile. Every variant that answers with a listed code belongs to it. There is a `From` in both directions, so `?` works on
/// a `Result` of the whole enum. For `?` on what the enum is made from itself, name these types behind `from`: of two types
/// that are made of each other a general `From` is not allowed.
///
/// An error whose code is not listed is still answered as what it is: to hide it would help nobody. But its endpoint then
/// does what its documents do not say, so with the feature `tracing` it is reported beside its own event, once for each
/// answer, at `WARN`, with its code, its status and the name of the type.
#[macro_export]
macro_rules! error_subset {
    ($(
        $(#[$meta:meta])* $vis:vis struct $name:ident($of:ty) = [$($code:expr),* $(,)?] $(from [$($from:ty),* $(,)?])?
    );+ $(;)?) => {
        $($crate::__error_subset! { [$(#[$meta])*] [$vis] $name [$of] [$($code),*] [$($($from),*)?] })+
    };
    ($($other:tt)*) => {
        ::core::compile_error!(
            "a subset is written `pub struct GetUserError(UserError) = [UserError::USER_NOT_FOUND];`, \
             with `from [io::Error]` before the semicolon for what else it is made from"
        );
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __error_subset {
    ([$($meta:tt)*] [$vis:vis] $name:ident [$of:ty] [$($code:expr),*] [$($from:ty),*]) => {
        $($meta)*
        $vis struct $name($of);

        #[allow(dead_code)]
        impl $name {
            /// The codes that it lists, in the order in which it lists them.
            $vis const ALL_CODES: &'static [&'static $crate::__private::str] = &[$($code),*];
        }

        const _: () = $crate::__private::subset::check(
            ::core::stringify!($name),
            ::core::stringify!($of),
            <$of as $crate::__private::subset::Whole>::GROUP,
            <$name>::ALL_CODES,
        );

        #[automatically_derived]
        impl $crate::Catalogued for $name {
            const GROUP: &'static $crate::Group = {
                const OF: &$crate::Group = <$of as $crate::__private::subset::Whole>::GROUP;
                const CODES: &[&$crate::__private::str] = <$name>::ALL_CODES;
                const SIZE: $crate::__private::usize = $crate::__private::subset::size(OF, CODES);
                const PARTS: &[$crate::Group; SIZE] = &$crate::__private::subset::parts(OF, CODES);
                const NESTED: &[($crate::__private::usize, &$crate::Group); SIZE] =
                    &$crate::__private::subset::nested(PARTS);
                &$crate::Group {
                    origin: $crate::__private::Origin {
                        module: ::core::module_path!(),
                        name: ::core::stringify!($name),
                        line: ::core::line!(),
                        column: ::core::column!(),
                    },
                    specs: &[],
                    hashes: &[],
                    codes: &[],
                    other_keys: 0,
                    nested: NESTED,
                }
            };

            fn default_shape() -> $crate::__private::Option<&'static dyn $crate::Shape> {
                <$of as $crate::__private::subset::Whole>::default_shape()
            }
        }

        #[automatically_derived]
        impl $crate::ApiError for $name {
            fn spec(&self) -> &'static $crate::ErrorSpec {
                <$of as $crate::__private::subset::Whole>::error(&self.0).spec()
            }

            fn shape(&self) -> $crate::__private::Option<&'static dyn $crate::Shape> {
                <$of as $crate::__private::subset::Whole>::error(&self.0).shape()
            }

            fn __derived(&self) -> $crate::__private::Option<&dyn $crate::__private::Derived> {
                $crate::__private::Some(self)
            }

            fn __outside(&self) -> $crate::__private::Option<&'static $crate::__private::str> {
                $crate::__private::subset::outside(
                    ::core::stringify!($name),
                    <$of as $crate::__private::subset::Whole>::error(&self.0),
                    Self::ALL_CODES,
                )
            }
        }

        #[automatically_derived]
        impl $crate::__private::Derived for $name {
            fn at(&self) -> $crate::__private::At<'_> {
                $crate::__private::At::Inner(<$of as $crate::__private::subset::Whole>::error(&self.0))
            }
        }

        #[automatically_derived]
        impl $crate::__private::Debug for $name {
            fn fmt(&self, f: &mut $crate::__private::Formatter<'_>) -> $crate::__private::fmt::Result {
                $crate::__private::Debug::fmt(<$of as $crate::__private::subset::Whole>::error(&self.0), f)
            }
        }

        #[automatically_derived]
        impl $crate::__private::Display for $name {
            fn fmt(&self, f: &mut $crate::__private::Formatter<'_>) -> $crate::__private::fmt::Result {
                $crate::__private::Display::fmt(<$of as $crate::__private::subset::Whole>::error(&self.0), f)
            }
        }

        #[automatically_derived]
        impl $crate::__private::Error for $name {
            fn source(&self) -> $crate::__private::Option<&(dyn $crate::__private::Error + 'static)> {
                <$of as $crate::__private::subset::Whole>::error(&self.0).source()
            }
        }

        #[automatically_derived]
        impl $crate::__private::Serialize for $name {
            fn serialize<__S: $crate::__private::Serializer>(
                &self,
                serializer: __S,
            ) -> $crate::__private::Result<__S::Ok, __S::Error> {
                $crate::__private::serialize(self, serializer)
            }
        }

        #[automatically_derived]
        impl $crate::__private::From<$of> for $name {
            fn from(error: $of) -> Self {
                Self(error)
            }
        }

        #[automatically_derived]
        impl $crate::__private::From<$name> for $of {
            fn from(error: $name) -> Self {
                error.0
            }
        }

        $(
            #[automatically_derived]
            impl $crate::__private::From<$from> for $name {
                fn from(error: $from) -> Self {
                    Self(<$of as $crate::__private::From<$from>>::from(error))
                }
            }
        )*

        $crate::__private::frameworks! { [] [$name] [] }
    };
}

/// What a subset is one of.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an `ApiError` with a catalogue, so it has no subset",
    label = "not a derived `ApiError`",
    note = "derive it: `#[derive(Debug, ApiError)]`, or implement `ApiError` and `Catalogued` by hand"
)]
pub trait Whole {
    const GROUP: &'static Group;

    fn error(&self) -> &dyn ApiError;

    fn default_shape() -> Option<&'static dyn Shape>;
}

#[diagnostic::do_not_recommend]
impl<E: ApiError + Catalogued> Whole for E {
    const GROUP: &'static Group = E::GROUP;

    fn error(&self) -> &dyn ApiError {
        self
    }

    fn default_shape() -> Option<&'static dyn Shape> {
        E::default_shape()
    }
}

/// The name of a subset, if the code of what it holds is not among its codes.
pub fn outside(name: &'static str, error: &dyn ApiError, codes: &[&str]) -> Option<&'static str> {
    if codes.contains(&error.code()) { error.__outside() } else { Some(name) }
}
