//! Documents made of a catalogue, for those who design the API and those who call it.
//!
//! They are rendered by the code that writes the wire: examples are bodies of the shape itself, and schemas are read off
//! such bodies, so that no document can disagree with what is sent. The same catalogue gives the same bytes. What is
//! `hidden` is left out.
//!
//! # In the documents of utoipa and aide
//!
//! With the feature `utoipa` (for its release 6) or `utoipa-5` a derived type implements `IntoResponses`, with `aide` (0.15)
//! `OperationOutput`: each status of an operation has all codes that the type has with it, their examples, schemas and
//! headers, beside the open schema of any error as `default`. What one endpoint can return, and no more, is said by an
//! [`error_subset!`](crate::error_subset!); several types at once by [`AnyOf`](crate::AnyOf), since of two responses with one
//! status utoipa keeps only the last: write `responses(AnyOf<(UserError, OrderError)>)`, not `responses(UserError, OrderError)`.
//!
#![cfg_attr(feature = "utoipa", doc = "```")]
#![cfg_attr(not(feature = "utoipa"), doc = "```ignore")]
//! use error_core::ApiError;
//! use utoipa::OpenApi;
//!
//! #[derive(Debug, ApiError)]
//! enum UserError {
//!     #[api(status = 404, code = "user_not_found")]
//!     NotFound,
//!     #[api(status = 404, code = "team_not_found")]
//!     NoTeam,
//!     #[api(status = 409, code = "email_taken")]
//!     EmailTaken,
//! }
//! error_core::error_subset! {
//!     /// What `GET /users/{id}` can answer.
//!     struct GetUserError(UserError) = [UserError::USER_NOT_FOUND, UserError::TEAM_NOT_FOUND];
//! }
//!
//! #[utoipa::path(get, path = "/users/{id}", responses((status = 200, description = "The user."), GetUserError))]
//! async fn get_user() -> Result<String, GetUserError> {
//!     Err(UserError::NoTeam.into())
//! }
//!
//! #[derive(OpenApi)]
//! #[openapi(paths(get_user))]
//! struct Api;
//!
//! let document: serde_json::Value = serde_json::from_str(&Api::openapi().to_json().unwrap()).unwrap();
//! let responses = &document["paths"]["/users/{id}"]["get"]["responses"];
//! let examples = &responses["404"]["content"]["application/json"]["examples"];
//! assert!(examples["user_not_found"].is_object() && examples["team_not_found"].is_object());
//! assert!(responses["409"].is_null());
//! ```
//!
//! The shape is the type's own, `#[api(shape = …)]`, or else the envelope: a type knows of no `ErrorLayer`. Where the layer's
//! shape is another, write `In<AppShape, UserError>` (`export::In`), or name it on the type. With `aide` and `axum` our extractors are inputs of an operation, and what they
//! refuse is among its responses; where a handler returns an error of the same status both are in one response.

mod form;
mod fresh;
mod groups;
mod html;
#[cfg(feature = "insert")]
mod insert;
pub(crate) mod json;
mod json_schema;
#[cfg(feature = "insert")]
mod layout;
#[cfg(feature = "insert")]
mod lines;
mod listing;
mod markdown;
mod markdown_text;
#[cfg(feature = "insert")]
mod merging;
mod openapi;
#[cfg(any(feature = "utoipa", feature = "utoipa-5", feature = "aide"))]
pub(crate) mod operation;
mod prose;
mod rust;
mod samples;
mod schema;
#[cfg(feature = "tower")]
mod serve;
pub(crate) mod shapes;
mod tree;
mod typescript;
pub(crate) mod words;
mod yaml;

pub use fresh::{Stale, verify};
pub use html::Html;
#[cfg(feature = "insert")]
pub use insert::{InsertError, Insertion};
pub use json::Json;
pub use json_schema::JsonSchema;
pub use markdown::Markdown;
#[cfg(feature = "insert")]
pub use merging::{Merge, MergeError};
pub use openapi::{OpenApi, OpenApiVersion};
#[cfg(any(feature = "utoipa", feature = "utoipa-5", feature = "aide"))]
pub use operation::In;
pub use rust::Rust;
#[cfg(feature = "tower")]
pub use serve::{DocsBody, DocsService};
pub use typescript::TypeScript;

#[cfg(feature = "cli")]
pub(crate) use listing::{Listing, type_uri};

/// The request id in examples.
pub(crate) const REQUEST_ID: &str = "req-7f3a";
