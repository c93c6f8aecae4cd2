//! What a user relies on, a module per subject.

mod readme;
mod sample;
