//! `ErrorLayer` without a server: what a table of requests over a socket cannot show.

mod basics;
mod foreign;
#[cfg(feature = "tracing")]
mod span;
