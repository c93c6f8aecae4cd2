//! What a user relies on, a module per subject.

mod catalogs;
mod response;
mod sample;
