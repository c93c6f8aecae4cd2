//! The calls that are measured, by table.

mod bodies;
mod decode;
mod lookup;
mod responses;

use crate::Case;

#[cfg(feature = "peers")]
pub(crate) use decode::Min;

/// Each call, those to compare one after the other.
pub fn all() -> Vec<Case> {
    let mut cases = Vec::new();
    bodies::add(&mut cases);
    responses::add(&mut cases);
    lookup::add(&mut cases);
    decode::add(&mut cases);
    cases
}
