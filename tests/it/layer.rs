//! `ErrorLayer` without a server: what a table of requests over a socket cannot show.

mod basics;
mod foreign;
#[cfg(all(feature = "reqwest", feature = "tracing"))]
mod naughty;
#[cfg(feature = "tracing")]
mod span;
