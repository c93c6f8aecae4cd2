//! What a user relies on, a module per subject.

mod catalogs;
mod issue;
mod json;
mod leak;
#[cfg(feature = "tracing")]
mod log;
mod message;
mod param;
mod peers;
mod readme;
mod response;
mod retry;
mod sample;
mod status;
#[cfg(feature = "axum")]
mod web;
