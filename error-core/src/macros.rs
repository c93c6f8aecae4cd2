//! The macros that users call. What the derive calls stands in `frameworks`, `error_subset!` beside its checks in `subset`.

/// Declares a [`Catalog`](crate::Catalog): the errors of an API, with codes that are unique over all of them.
///
/// Two errors with one code, former code or errno are an error of the compiler that names both; codes may be shared with
/// `same_as`. A code that equals one of [`HttpError`](crate::HttpError)'s and has its status stands in its place.
///
/// ```
/// use error_core::{ApiError, HttpError};
///
/// #[derive(Debug, ApiError)]
/// enum UserError {
///     #[api(status = 404, code = "user_not_found", msg = "No user with id {id}.")]
///     NotFound { id: u64 },
/// }
///
/// error_core::catalog! {
///     /// Every error of the shop's API.
///     pub static SHOP = {
///         title: "Shop API",
///         domain: "shop.example.com",
///         docs: "https://errors.shop.example.com/",
///         errors: [UserError, HttpError],
///     };
/// }
///
/// let spec = SHOP.by_code("user_not_found").unwrap();
/// assert_eq!(spec.message().to_string(), "No user with id {id}.");
/// ```
#[macro_export]
macro_rules! catalog {
    ($(#[$meta:meta])* $vis:vis static $name:ident = { $($body:tt)* } $(;)?) => {
        $(#[$meta])*
        $vis static $name: $crate::Catalog = $crate::__catalog!([] [] $($body)*);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __catalog {
    ([$($set:tt)*] [] errors: [$($error:ty),* $(,)?] $(, $($rest:tt)*)?) => {
        $crate::__catalog!([$($set)*] [[$($error),*]] $($($rest)*)?)
    };
    ([$($set:tt)*] [$($errors:tt)*] title: $value:expr $(, $($rest:tt)*)?) => {
        $crate::__catalog!([$($set)* .with_title($value)] [$($errors)*] $($($rest)*)?)
    };
    ([$($set:tt)*] [$($errors:tt)*] domain: $value:expr $(, $($rest:tt)*)?) => {
        $crate::__catalog!([$($set)* .with_domain($value)] [$($errors)*] $($($rest)*)?)
    };
    ([$($set:tt)*] [$($errors:tt)*] docs: $value:expr $(, $($rest:tt)*)?) => {
        $crate::__catalog!([$($set)* .with_docs($value)] [$($errors)*] $($($rest)*)?)
    };
    ([$($set:tt)*] [[$($error:ty),*]]) => {{
        // Not in a constant: the compiler would check once more all that the groups point to.
        const SIZE: $crate::__private::Size = {
            let groups = [$(<$error as $crate::Catalogued>::GROUP),*];
            $crate::__private::Size::of(&groups)
        };
        static FLAT: $crate::__private::Flat<{ SIZE.specs }, { SIZE.slots() }, { SIZE.groups }> = {
            let groups = [$(<$error as $crate::Catalogued>::GROUP),*];
            $crate::__private::Flat::unique(&groups)
        };
        $crate::Catalog::new(&FLAT)$($set)*
    }};
    ([$($set:tt)*] []) => {
        ::core::compile_error!("a catalogue needs `errors: [UserError, …]`")
    };
    ([$($set:tt)*] [$($errors:tt)*] errors: $($rest:tt)*) => {
        ::core::compile_error!("`errors` is a list of types and stands here once: `errors: [UserError, HttpError]`")
    };
    ([$($set:tt)*] [$($errors:tt)*] $key:ident : $($rest:tt)*) => {
        ::core::compile_error!(::core::concat!(
            "`", ::core::stringify!($key), "` is no key of a catalogue, write one of `title`, `domain`, `docs`, `errors`"
        ))
    };
    ([$($set:tt)*] [$($errors:tt)*] $($rest:tt)+) => {
        ::core::compile_error!("a catalogue is written `{ title: \"…\", domain: \"…\", docs: \"…\", errors: [UserError, …] }`")
    };
}

/// Fails a test if a catalogue differs from its lock file, `errors.lock` beside the crate's `Cargo.toml`, or a file named
/// from there. See the module [`lock`](crate::lock).
///
/// ```
/// # error_core::catalog! { static SHOP = { domain: "shop.example.com", errors: [error_core::HttpError] }; }
/// # #[allow(unused)]
/// #[test]
/// fn codes_are_stable() {
///     error_core::lock::check!(SHOP);
///     error_core::lock::check!(SHOP, "locks/shop.lock");
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __check_lock {
    ($catalog:expr $(,)?) => {
        $crate::__check_lock!($catalog, "errors.lock")
    };
    ($catalog:expr, $file:expr $(,)?) => {
        $crate::__private::check_lock(&$catalog, ::core::env!("CARGO_MANIFEST_DIR"), $file)
    };
}

/// Returns early with an error, converted as `?` converts it.
///
/// ```
/// use error_core::{AnyApiError, HttpError, bail};
///
/// fn admin(name: &str) -> Result<(), AnyApiError> {
///     if name != "root" {
///         bail!(HttpError::Forbidden);
///     }
///     Ok(())
/// }
/// assert_eq!(admin("guest").unwrap_err().status(), 403);
/// ```
#[macro_export]
macro_rules! bail {
    ($error:expr $(,)?) => {
        return ::core::result::Result::Err(::core::convert::From::from($error))
    };
}
