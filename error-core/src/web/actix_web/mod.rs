//! What is particular to actix-web: errors as its responses, extractors that refuse with them, wrong methods.
//!
//! Every derived type, [`AnyApiError`] and [`AnyOf`](crate::AnyOf) is a `ResponseError`, which a handler, an extractor or
//! middleware can fail with, and a `Responder`. [`ErrorLayer`] is middleware:
//!
//! ```
//! use actix_web::{App, web};
//! use error_core::{ApiError, ErrorLayer, actix_web::Path};
//!
//! #[derive(Debug, ApiError)]
//! #[api(status = 404, code = "user_not_found", msg = "No user with id {user_id}.")]
//! struct NoUser {
//!     user_id: u64,
//! }
//!
//! async fn user(Path(user_id): Path<u64>) -> Result<String, NoUser> {
//!     Err(NoUser { user_id })
//! }
//!
//! let app = App::new().wrap(ErrorLayer::new()).service(web::resource("/users/{id}").route(web::get().to(user)));
//! ```
//!
//! # Extractors
//!
//! [`Json`], [`Form`], [`Query`] and [`Path`] are used as actix's own are. A refusal is an [`AnyApiError`] made of an
//! [`HttpError`]. What is wrong with a value has one issue that says where and what, and no source, since actix's text
//! quotes the value, which is not for the log. Code and message of an issue are one of these:
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
//! Where the extractors of actix itself are to stay, [`extractors`] makes them refuse in the same words. They do not say
//! which value it is. Without it [`ErrorLayer`] does so with all but `web::Path`, whose refusal is a 404 of actix.
//!
//! # The middleware
//!
//! `App::wrap` puts what comes later outside: `wrap(ErrorLayer::new())` before `wrap(Cors::…)`. An error that other middleware
//! within fails with is answered, and so is a panic. These leave [`ErrorLayer`] as an `Err` with a response, since actix's
//! `ServiceResponse` needs the request, which is gone by then; middleware outside that only looks at responses does not see
//! them. actix-cors gives them its headers from 0.7.2 on. What is passed on unchanged is not boxed.
//!
//! What has no resource is a `route_not_found`. A wrong method is a 405 without methods in `Allow`: see [`allow`].
//!
//! [`AnyApiError`]: crate::AnyApiError
//! [`ErrorLayer`]: crate::ErrorLayer
//! [`HttpError`]: crate::HttpError

mod allow;
mod asked;
mod body;
mod configs;
mod convert;
pub(crate) mod error;
mod form;
mod json;
mod meant;
mod middleware;
mod path;
mod query;
mod request_id;
mod settled;

pub use allow::allow;
pub use configs::{extractors, form_config, json_config, path_config, query_config};
pub use convert::response;
pub use form::Form;
pub use json::Json;
pub use middleware::{ErrorMiddleware, ErrorMiddlewareFuture};
pub use path::Path;
pub use query::Query;

use super::wrapper;
