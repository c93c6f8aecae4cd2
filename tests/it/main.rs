//! What a user relies on, a module per subject.

#![allow(dead_code, reason = "many fields and variants are here to be kept, listed or sent, and nobody reads them")]

mod accept;
mod any;
mod catalog;
mod catalogs;
mod client;
mod decode;
#[cfg(feature = "axum")]
mod extract;
mod foreign;
mod issue;
mod json;
mod judges;
#[cfg(all(feature = "axum", feature = "tower"))]
mod layer;
mod leak;
mod lint;
#[cfg(feature = "tracing")]
mod log;
mod message;
mod occurrences;
mod param;
mod params;
mod peers;
mod readme;
mod response;
mod retry;
mod round_trip;
mod same_as;
mod sample;
mod shapes;
mod spec;
mod status;
mod stored;
mod transparent;
#[cfg(feature = "axum")]
mod web;
