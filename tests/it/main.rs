//! What a user relies on, a module per subject.

mod issue;
mod json;
mod param;
mod readme;
mod retry;
mod sample;
mod status;
