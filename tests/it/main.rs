//! What a user relies on, a module per subject.

#![allow(dead_code, reason = "many fields and variants are here to be kept, listed or sent, and nobody reads them")]

mod any;
mod catalog;
mod catalogs;
mod leak;
#[cfg(feature = "tracing")]
mod log;
mod message;
mod params;
mod peers;
mod response;
mod same_as;
mod sample;
mod spec;
mod transparent;
#[cfg(feature = "axum")]
mod web;
