//! The catalogue in Markdown: a page, and parts to stand in other documents.

mod escape;
mod fragments;

#[allow(unused_imports, reason = "insertion uses the list")]
pub(crate) use fragments::{list, table};
pub(crate) use escape::longest_run;
