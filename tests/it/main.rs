//! What a user relies on, a module per subject.

mod catalogs;
mod leak;
mod message;
mod peers;
mod response;
mod sample;
#[cfg(feature = "axum")]
mod web;
