//! What a user relies on, a module per subject.

mod catalogs;
mod leak;
#[cfg(feature = "tracing")]
mod log;
mod message;
mod peers;
mod response;
mod sample;
#[cfg(feature = "axum")]
mod web;
