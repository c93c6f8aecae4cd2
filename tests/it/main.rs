//! What a user relies on, a module per subject.

mod catalogs;
mod leak;
mod message;
mod response;
mod sample;
