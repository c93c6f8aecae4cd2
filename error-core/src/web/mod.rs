//! What a web framework needs, one file each, behind its feature.

#[cfg(feature = "axum")]
pub mod axum;
#[cfg(feature = "tower")]
pub(crate) mod tower;
