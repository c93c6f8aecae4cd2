//! [`In`]: errors in the documents of an app whose layer has a shape of its own.

use crate::{AnyOf, Catalogued, Group, Shape, any_of::Several};
use std::{fmt, marker::PhantomData};

/// The errors of `E` in the shape `S`: what stands in documents where an `ErrorLayer` has another shape than the envelope.
///
/// A type knows of no layer, so `responses(UserError)` shows the envelope. `E` is a derived type, an
/// [`error_subset!`](crate::error_subset!) or an [`AnyOf`]; one that names its own shape keeps it, as on the wire.
///
#[cfg_attr(feature = "utoipa", doc = "```")]
#[cfg_attr(not(feature = "utoipa"), doc = "```ignore")]
/// use error_core::{ApiError, Body, Occurrence, Problem, Shape, export::In};
///
/// #[derive(Debug, ApiError)]
/// #[api(status = 404, code = "user_not_found")]
/// struct NoUser;
///
/// error_core::catalog! {
///     static SHOP = { title: "Shop API", docs: "https://errors.shop.example.com/", errors: [NoUser] };
/// }
///
/// /// The shape that the layer has too: `ErrorLayer::new(AppShape)`.
/// #[derive(Default)]
/// struct AppShape;
///
/// impl Shape for AppShape {
///     fn media_type(&self, error: &Occurrence<'_>) -> http::HeaderValue {
///         Problem::of(&SHOP).media_type(error)
///     }
///     fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
///         Problem::of(&SHOP).write(error, body);
///     }
/// }
///
/// #[utoipa::path(get, path = "/users/{id}", responses((status = 200, description = "The user."), In<AppShape, NoUser>))]
/// async fn get_user() -> Result<String, NoUser> {
///     Err(NoUser)
/// }
/// # use utoipa::IntoResponses;
/// # let responses = serde_json::to_value(In::<AppShape, NoUser>::responses()).unwrap();
/// # let example = &responses["404"]["content"]["application/problem+json"]["examples"]["user_not_found"]["value"];
/// # assert_eq!(example["type"], "https://errors.shop.example.com/user_not_found");
/// # use utoipa::Path;
/// # let _ = __path_get_user::methods();
/// ```
///
/// With aide a handler returns it as what its errors are documented by: `Result<String, UseApi<NoUser, In<AppShape, NoUser>>>`.
pub struct In<S, E>(PhantomData<fn() -> (S, E)>);

impl<S, E> fmt::Debug for In<S, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("In")
    }
}

/// What an operation can return, for its documents.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no catalogue of codes",
    label = "neither a derived `ApiError` nor an `AnyOf` of such"
)]
pub trait Documented {
    /// The types whose errors it can be, with the shape that each insists on.
    fn types() -> Vec<(&'static Group, Option<&'static dyn Shape>)>;
}

#[diagnostic::do_not_recommend]
impl<E: Catalogued> Documented for E {
    fn types() -> Vec<(&'static Group, Option<&'static dyn Shape>)> {
        vec![(E::GROUP, E::default_shape())]
    }
}

impl<T: Several> Documented for AnyOf<T> {
    fn types() -> Vec<(&'static Group, Option<&'static dyn Shape>)> {
        T::GROUPS.iter().copied().zip(T::shapes()).collect()
    }
}
