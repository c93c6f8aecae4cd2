//! What a web framework needs, one file each, behind its feature.

#[cfg(feature = "aide")]
pub(crate) mod aide;
#[cfg(feature = "axum")]
pub mod axum;
#[cfg(any(feature = "axum", feature = "poem"))]
mod fault;
#[cfg(feature = "poem")]
pub(crate) mod poem;
#[cfg(feature = "rocket")]
pub mod rocket;
#[cfg(feature = "tower")]
pub(crate) mod tower;
#[cfg(any(feature = "utoipa", feature = "utoipa-5"))]
pub(crate) mod utoipa;
