//! What a web framework needs, one file each, behind its feature.

#[cfg(feature = "actix-web")]
pub mod actix_web;
#[cfg(feature = "aide")]
pub(crate) mod aide;
#[cfg(feature = "axum")]
pub mod axum;
#[cfg(any(feature = "actix-web", feature = "axum", feature = "poem", feature = "rocket"))]
mod fault;
#[cfg(all(feature = "layer", any(feature = "actix-web", feature = "axum", feature = "poem", feature = "rocket")))]
mod no_layer;
#[cfg(feature = "poem")]
pub mod poem;
#[cfg(feature = "rocket")]
pub mod rocket;
#[cfg(feature = "tower")]
pub(crate) mod tower;
#[cfg(any(feature = "utoipa", feature = "utoipa-5"))]
pub(crate) mod utoipa;

/// What extractors have beside extraction.
#[cfg(any(feature = "actix-web", feature = "axum", feature = "poem", feature = "rocket"))]
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
#[cfg(any(feature = "actix-web", feature = "axum", feature = "poem", feature = "rocket"))]
use wrapper;
