//! What a web framework needs, one file each, behind its feature.

#[cfg(feature = "axum")]
pub(crate) mod axum;
