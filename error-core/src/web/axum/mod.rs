//! What is particular to axum: extractors that refuse a request with an error of the contract.
//!
//! [`Json`], [`Form`], [`Query`] and [`Path`] are used as axum's own are and do the same. Only a refusal differs: it is an
//! [`AnyApiError`] made of an [`HttpError`]. What is wrong with a value has one issue that says where and what, and no source:
//! axum's rejection quotes the value, which is not for the log. What is wrong with the transport, or with the server, has
//! axum's rejection as its source.
//!
//! ```
//! use axum::{Router, routing::post};
//! use error_core::{
//!     ApiError,
//!     axum::{Json, Path},
//! };
//!
//! #[derive(Debug, serde::Deserialize)]
//! struct Item {
//!     sku: String,
//!     quantity: u32,
//! }
//!
//! async fn add(Path(order_id): Path<u64>, Json(item): Json<Item>) -> String {
//!     format!("{} × {} for order {order_id}", item.quantity, item.sku)
//! }
//!
//! let app: Router = Router::new().route("/orders/{order_id}/items", post(add));
//!
//! let error = Json::<Item>::from_bytes(br#"{"sku":"tea","quantity":"two"}"#).unwrap_err();
//! assert_eq!(error.status(), 422);
//! assert_eq!(
//!     error.to_response().body().as_ref(),
//!     concat!(
//!         r#"{"error":{"code":"validation_failed","message":"The body is invalid.","issues":["#,
//!         r#"{"path":"quantity","code":"wrong_type","message":"has the wrong type","params":{"line":1,"column":29}}]}}"#,
//!     )
//!     .as_bytes(),
//! );
//! ```
//!
//! # Issues
//!
//! Code and message of an issue are one of these, whatever serde or a `Deserialize` of the application said: their text
//! quotes the request and names Rust types.
//!
//! | code | message | the value |
//! |---|---|---|
//! | `missing` | is missing | must be there and is not |
//! | `duplicate` | is there more than once | may be there once |
//! | `unknown_field` | is not known | has a name that `deny_unknown_fields` refuses |
//! | `unknown_variant` | is none of the allowed values | is no variant of an enum |
//! | `wrong_type` | has the wrong type | is of another type, or a text that is not read as a number or a boolean |
//! | `wrong_length` | has the wrong length | is a list that is too short or too long |
//! | `invalid` | is invalid | is refused for another reason |
//! | `syntax` | cannot be read as JSON | the whole body, with code `payload_parse` |
//! | `incomplete` | ends too early | the whole body, with code `payload_parse` |
//!
//! In JSON the params `line` and `column` say where reading stopped; a tagged or untagged enum is read whole before it is
//! understood, so path and column may be those of all of it. An issue's path leads into the client's own document, so it
//! may hold names that the client chose, escaped as every path is. It ends before the token that would make it longer than
//! 256 bytes, and then points to what surrounds the value.
//!
//! # Validation
//!
//! Behind the features `garde` and `validator` the modules of these names have a `Valid`, which goes around an extractor:
//! `Valid<Json<NewUser>>` refuses what the validator refuses.
//!
//! [`AnyApiError`]: crate::AnyApiError
//! [`HttpError`]: crate::HttpError

mod form;
mod json;
mod path;
mod query;
#[cfg(feature = "layer")]
mod request_id;
pub(crate) mod response;
#[cfg(any(feature = "garde", feature = "validator"))]
mod valid;

#[cfg(feature = "garde")]
pub mod garde;
#[cfg(feature = "validator")]
pub mod validator;

pub use form::Form;
pub use json::Json;
pub use path::Path;
pub use query::Query;

use super::wrapper;
