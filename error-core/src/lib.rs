//! Errors of HTTP APIs as a contract that the compiler checks.
//!
//! A domain error enum says once what an error is: its status, code, public message. From that follow the JSON body, the
//! headers, the log line and the catalogue. The README has the tour; `#[derive(ApiError)]` lists the attributes.
//!
//! # Features
//!
//! | feature | adds |
//! |---|---|
//! | `derive` (default) | the macro, under the name of the trait |
//! | `client` (default) | the other end: [`ErrorResponse`], and `#[api(decode)]` |
//! | `lock` (default) | what keeps codes stable: the modules [`lock`] and [`lint`] |
//! | `axum` | `IntoResponse` for every derived type and for [`AnyApiError`]; the module `axum`: extractors that refuse with issues |
//! | `actix-web` | `ResponseError` and `Responder` for them; [`ErrorLayer`] as its middleware; the module `actix_web`: extractors |
//! | `poem` | `IntoResponse`, and poem's `Error`, for them; [`ErrorLayer`] as its middleware; the module `poem`: extractors |
//! | `rocket` | `Responder` for them; [`ErrorLayer`] as its fairing; the module `rocket`: extractors, refusals of guards |
//! | `reqwest` | `response.api_error().await?` on what `reqwest` received: [`ErrorResponse`] |
//! | `http-body` | the same on `http::Response` with any body |
//! | `garde`, `validator` | their reports as issues; with `axum` the extractors `axum::garde::Valid` and `axum::validator::Valid` |
//! | `tower` | [`ErrorLayer`]: one shape and a request id on every path, for axum and any stack of tower |
//! | `tracing` | one event for each error that is answered |
//! | `export` | the module `export`: `OpenAPI`, JSON Schema, TypeScript, HTML and more, made of a catalogue; with `tower` a service of them |
//! | `insert` | these documents in files of others: between markers, or in the components of an `OpenAPI` document |
//! | `utoipa`, `utoipa-5`, `aide` | the responses of a derived type in the documents of utoipa (6, 5) and aide (0.15) |
//! | `cli` | the module `cli`: the command line of a catalogue, by one line of `main` |
//! | `chrono`, `jiff`, `time`, `rust_decimal`, `url`, `uuid` | their types as params and, where they are times, as `retry_after` |
//!
//! # Modules
//!
//! Everything public stands at the root, but for the tools of a catalogue, [`lock`], [`lint`], `export` and `cli`, and what is
//! one framework's own: `actix_web`, `axum`, `poem`, `rocket`. Inside, `spec` and `catalog` hold what is static, `error`,
//! `derived` and `any` an occurrence, `shape` and `json` its bytes, `response`, `layer` and `web` its way out, `client` and
//! `decode` its way in, `validate` reads the reports of validators, `sample` is an occurrence for documents. `subset` and
//! `any_of` say what one endpoint answers, `frameworks` is what a derived type implements for the frameworks that are turned
//! on.

mod any;
mod any_of;
mod arg;
mod builtin;
#[cfg(any(feature = "client", feature = "layer"))]
mod calendar;
mod catalog;
#[cfg(feature = "cli")]
pub mod cli;
#[cfg(feature = "client")]
mod client;
mod codes;
#[cfg(feature = "client")]
mod decode;
#[cfg(feature = "client")]
mod decoded;
mod derived;
#[cfg(any(feature = "insert", feature = "lock"))]
mod disk;
mod error;
#[cfg(any(feature = "export", feature = "lock", feature = "tracing"))]
mod escape;
#[cfg(feature = "export")]
pub mod export;
mod facts;
mod fields;
mod frameworks;
mod issue;
mod json;
#[cfg(feature = "layer")]
#[cfg_attr(
    not(all(feature = "actix-web", feature = "tower")),
    allow(dead_code, unused_imports, reason = "each framework uses its part")
)]
mod layer;
#[cfg(feature = "lock")]
pub mod lint;
#[cfg(feature = "lock")]
pub mod lock;
#[cfg_attr(not(feature = "tracing"), path = "log_off.rs")]
mod log;
mod macros;
mod message;
#[cfg(any(feature = "insert", feature = "lock"))]
mod nearest;
mod panic_text;
mod param;
mod pointer;
mod response;
mod result;
mod retry;
mod row;
#[cfg(feature = "export")]
mod sample;
mod serialize;
mod shape;
mod sharing;
#[cfg(any(feature = "export", feature = "lock"))]
#[cfg_attr(not(feature = "lock"), allow(dead_code, reason = "documents use a part of it"))]
mod sorted;
mod sources;
mod spec;
mod status;
mod subset;
mod table;
#[cfg(any(feature = "garde", feature = "validator"))]
mod validate;
mod web;

#[doc(hidden)]
pub mod __private;

/// The samples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

pub use any::AnyApiError;
pub use any_of::AnyOf;
pub use builtin::HttpError;
pub use catalog::{Catalog, Group};
#[cfg(any(feature = "http-body", feature = "reqwest"))]
pub use client::ResponseExt;
#[cfg(feature = "client")]
pub use decode::{Backoff, Decode, ErrorResponse, FromIssues, FromParam, FromRetryAfter, FromStatus};
pub use error::{ApiError, Catalogued};
#[cfg(feature = "derive")]
pub use error_derive::ApiError;
pub use issue::{Issue, IssueTexts, Issues, Place, ToIssues};
pub use json::{ArrayWriter, Float, Integer, ObjectWriter, ValueWriter};
#[cfg(feature = "layer")]
pub use layer::{ErrorLayer, Passthrough, Report, RequestId, Translation, Untranslated};
pub use message::{Message, MessageWriter, Template};
pub use param::{Base64, Param, Schema, SchemaKind, to_json};
pub use pointer::{Pointer, PointerError};
pub use result::ResultExt;
pub use retry::{Retry, ToRetryAfter, ToStatus};
pub use shape::{
    Adjusted, Body, CodeCase, Envelope, EnvelopeCamel, Errno, ErrnoNested, Flat, GoogleRpc, JsonApi, Occurrence,
    Params, Problem, Shape, choose_shape,
};
pub use spec::{ErrorSpec, LogLevel, ParamSpec};
pub use status::{GrpcCode, UnknownGrpcCode, phrase};
#[cfg(feature = "actix-web")]
pub use web::actix_web;
#[cfg(feature = "axum")]
pub use web::axum;
#[cfg(feature = "poem")]
pub use web::poem;
#[cfg(feature = "rocket")]
pub use web::rocket;
#[cfg(feature = "tower")]
pub use web::tower::{ErrorFuture, ErrorService};
