//! Documents made of a catalogue, for those who design the API and those who call it.
//!
//! They are rendered by the code that writes the wire: examples are bodies of the shape itself, and schemas are read off
//! such bodies, so that no document can disagree with what is sent. The same catalogue gives the same bytes. What is
//! `hidden` is left out.

#![allow(dead_code, reason = "the documents that use it follow")]

mod form;
mod json_schema;
mod listing;
mod openapi;
#[cfg(any(feature = "utoipa", feature = "utoipa-5", feature = "aide"))]
pub(crate) mod operation;
mod schema;
pub(crate) mod shapes;
mod tree;
mod yaml;

pub use json_schema::JsonSchema;
pub use openapi::{OpenApi, OpenApiVersion};

#[cfg(feature = "cli")]
pub(crate) use listing::type_uri;

/// The request id in examples.
pub(crate) const REQUEST_ID: &str = "req-7f3a";
