//! What is measured: calls that do the same work by ours, by hand and by others.
//!
//! `plain` is the error as one writes it without this library; `bodies` are its serde structs, one file a shape, and
//! `by_hand` the quickest text. Each module of `cases` makes the calls of one table, and checks that those which should
//! write the same bytes do.

mod bodies;
mod by_hand;
mod case;
mod cases;
#[cfg(feature = "peers")]
mod peers;
mod plain;

pub use case::Case;
pub use cases::all;

/// An error of ours and the same one as it is without this library; for the server.
pub mod samples {
    pub use crate::{
        bodies::envelope::{Envelope, Error},
        plain::{Plain, UserError},
    };
}
