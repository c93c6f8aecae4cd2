//! [`AnyOf`]: an [`AnyApiError`] of which is known which types it can be.

use crate::{
    AnyApiError, ApiError, Catalogued, ErrorSpec, Group, Shape, catalog,
    derived::{At, Derived},
};
use std::{error::Error, fmt, marker::PhantomData, ops::Deref};

/// Any error of the listed types, for a handler that returns several: [`AnyApiError`] whose documents know its codes.
///
/// An operation of an `OpenAPI` document, by utoipa or aide, has for each status the codes of all the types. (Listed one by
/// one, `responses(UserError, OrderError)`, the last one's response of a status stands in place of the others'.) `T` is a
/// tuple of up to eight types, [`error_subset!`](crate::error_subset!)s among them.
///
/// ```
/// use error_core::{AnyOf, ApiError, HttpError};
///
/// #[derive(Debug, ApiError)]
/// #[api(status = 404, code = "user_not_found")]
/// struct NoUser;
///
/// #[derive(Debug, ApiError)]
/// #[api(status = 404, code = "order_not_found")]
/// struct NoOrder;
///
/// fn order(user: u64, order: u64) -> Result<(), AnyOf<(NoUser, NoOrder)>> {
///     if user == 0 {
///         return Err(NoUser.into());
///     }
///     Err(NoOrder)?
/// }
/// assert_eq!(order(0, 1).unwrap_err().code(), "user_not_found");
/// assert_eq!(order(1, 1).unwrap_err().code(), "order_not_found");
/// ```
///
/// Every error of the contract can be made into it. One that none of the types has is answered as what it is, and reported
/// as `error_subset!` does it.
pub struct AnyOf<T>(AnyApiError, PhantomData<fn() -> T>);

/// The types of a tuple.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no tuple of errors",
    label = "no tuple of up to eight derived `ApiError`s, write `AnyOf<(UserError, OrderError)>`"
)]
pub trait Several {
    const GROUPS: &'static [&'static Group];

    /// The shape of each.
    fn shapes() -> Vec<Option<&'static dyn Shape>>;
}

macro_rules! several {
    ($($type:ident)*) => {
        impl<$($type: Catalogued),*> Several for ($($type,)*) {
            const GROUPS: &'static [&'static Group] = &[$($type::GROUP),*];

            fn shapes() -> Vec<Option<&'static dyn Shape>> {
                vec![$($type::default_shape()),*]
            }
        }
    };
}
several!(A);
several!(A B);
several!(A B C);
several!(A B C D);
several!(A B C D E);
several!(A B C D E F);
several!(A B C D E F G);
several!(A B C D E F G H);

impl<T: Several, E: ApiError> From<E> for AnyOf<T> {
    fn from(error: E) -> Self {
        Self::from(AnyApiError::from(error))
    }
}

impl<T: Several> From<AnyApiError> for AnyOf<T> {
    fn from(error: AnyApiError) -> Self {
        let is_listed = T::GROUPS.iter().any(|group| catalog::find(group, error.code()).is_some());
        let error = if is_listed { error } else { Outside { error, of: std::any::type_name::<Self>() }.into() };
        Self(error, PhantomData)
    }
}

impl<T> From<AnyOf<T>> for AnyApiError {
    fn from(error: AnyOf<T>) -> Self {
        error.0
    }
}

impl<T> Deref for AnyOf<T> {
    type Target = dyn ApiError;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

impl<T> Clone for AnyOf<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<T> fmt::Debug for AnyOf<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl<T> fmt::Display for AnyOf<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// An error that none of the types has.
struct Outside {
    error: AnyApiError,
    of: &'static str,
}

impl Error for Outside {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.error.source()
    }
}

impl fmt::Debug for Outside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.error, f)
    }
}

impl fmt::Display for Outside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.error, f)
    }
}

impl ApiError for Outside {
    fn spec(&self) -> &'static ErrorSpec {
        self.error.spec()
    }

    fn shape(&self) -> Option<&'static dyn Shape> {
        self.error.shape()
    }

    fn __derived(&self) -> Option<&dyn Derived> {
        Some(self)
    }

    fn __outside(&self) -> Option<&'static str> {
        Some(self.of)
    }
}

impl Derived for Outside {
    fn at(&self) -> At<'_> {
        At::Inner(&*self.error)
    }
}
