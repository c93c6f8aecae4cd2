//! The mistakes that existing crates make, a test each, named by the mistake. The rows are quoted from `PEERS.md`.
//!
//! What is a mistake of the user's at compile time stands in `tests/ui`; what a name in scope could break in
//! `tests/hygiene.rs` and `tests/renamed`; what needs a layer, a client or an export comes with those.

mod bodies;
mod conversions;
mod enums;
mod leaks;

use error_core::{ApiError, Envelope, Occurrence, Problem};
use serde_json::Value;

fn envelope(error: &dyn ApiError) -> String {
    String::from_utf8(Occurrence::new(error).to_body(&Envelope)).unwrap()
}

fn problem(error: &dyn ApiError) -> String {
    String::from_utf8(Occurrence::new(error).to_body(&Problem::new())).unwrap()
}

fn json(body: &str) -> Value {
    serde_json::from_str(body).unwrap()
}
