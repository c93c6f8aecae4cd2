//! What a web framework needs, one file each, behind its feature.

#[cfg(feature = "actix-web")]
pub mod actix_web;
#[cfg(feature = "aide")]
pub(crate) mod aide;
#[cfg(feature = "axum")]
pub mod axum;
#[cfg(any(feature = "actix-web", feature = "axum", feature = "poem"))]
mod fault;
#[cfg(feature = "poem")]
pub(crate) mod poem;
#[cfg(feature = "tower")]
pub(crate) mod tower;
#[cfg(any(feature = "utoipa", feature = "utoipa-5"))]
pub(crate) mod utoipa;

/// What extractors have beside extraction.
#[cfg(any(feature = "actix-web", feature = "axum"))]
macro_rules! wrapper {
    ($type:ident) => {
        impl<T> std::ops::Deref for $type<T> {
            type Target = T;

            fn deref(&self) -> &T {
                &self.0
            }
        }

        impl<T> std::ops::DerefMut for $type<T> {
            fn deref_mut(&mut self) -> &mut T {
                &mut self.0
            }
        }
    };
}
#[cfg(any(feature = "actix-web", feature = "axum"))]
use wrapper;
