//! Documents made of a catalogue, for those who design the API and those who call it.
//!
//! They are rendered by the code that writes the wire: examples are bodies of the shape itself, and schemas are read off
//! such bodies, so that no document can disagree with what is sent. The same catalogue gives the same bytes. What is
//! `hidden` is left out.

#![allow(dead_code, reason = "the documents that use it follow")]

mod form;
mod fresh;
mod groups;
mod html;
mod insert;
pub(crate) mod json;
mod json_schema;
mod layout;
mod lines;
mod listing;
mod markdown;
mod markdown_text;
mod merging;
mod openapi;
mod prose;
mod rust;
mod samples;
mod schema;
#[cfg(feature = "tower")]
mod serve;
pub(crate) mod shapes;
mod tree;
mod typescript;
mod words;
mod yaml;

pub use fresh::{Stale, verify};
pub use html::Html;
pub use insert::{InsertError, Insertion};
pub use json::Json;
pub use json_schema::JsonSchema;
pub use markdown::Markdown;
pub use merging::{Merge, MergeError};
pub use openapi::{OpenApi, OpenApiVersion};
pub use rust::Rust;
#[cfg(feature = "tower")]
pub use serve::{DocsBody, DocsService};
pub use typescript::TypeScript;

#[cfg(feature = "cli")]
pub(crate) use listing::{Listing, type_uri};

/// The request id in examples.
pub(crate) const REQUEST_ID: &str = "req-7f3a";
