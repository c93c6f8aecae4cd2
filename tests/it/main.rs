//! What a user relies on, a module per subject.

#![allow(dead_code, reason = "many fields and variants are here to be kept, listed or sent, and nobody reads them")]

mod accept;
#[cfg(feature = "actix-web")]
mod actix;
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
mod large;
#[cfg(all(feature = "axum", feature = "tower"))]
mod layer;
mod leak;
mod lint;
mod lock;
#[cfg(feature = "tracing")]
mod log;
mod message;
mod occurrences;
mod param;
mod params;
mod peers;
#[cfg(feature = "poem")]
mod poem;
mod readme;
mod response;
mod retry;
#[cfg(feature = "rocket")]
mod rocket;
mod round_trip;
mod same_as;
mod sample;
mod shapes;
mod spec;
mod status;
mod stored;
mod subset;
mod syntax;
mod transparent;
#[cfg(any(feature = "garde", feature = "validator"))]
mod valid;
#[cfg(feature = "axum")]
mod web;

/// Somebody wants every event, all the time. Where nobody does when one occurs first, in whichever test, tracing may
/// remember that, and a subscriber that comes at the same moment gets nothing.
#[cfg(feature = "tracing")]
fn keep_events() {
    // One of the tests was the first.
    let _ = tracing::subscriber::set_global_default(tracing_subscriber::registry());
}
