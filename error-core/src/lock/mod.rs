//! The lock file: what clients depend on, written down, so that no change of it goes unnoticed.
//!
//! `errors.lock` is committed beside the crate's `Cargo.toml`, and a test compares it with the catalogue:
//!
//! ```
//! # error_core::catalog! { static SHOP = { domain: "shop.example.com", errors: [error_core::HttpError] }; }
//! # #[allow(unused)]
//! #[test]
//! fn codes_are_stable() {
//!     error_core::lock::check!(SHOP);
//! }
//! ```
//!
//! The test fails on any difference, and says of each whether it breaks clients. A difference is accepted by writing it
//! down, which is part of the change that is reviewed:
//!
//! | `ERRORS_LOCK=` | writes |
//! |---|---|
//! | `update` | what is compatible: new codes, new params, codes that are renamed with `was` and promise what they did |
//! | `break` | everything; codes that are gone are retired, and can never be used again |
//!
//! Where the variable `CI` is set nothing is written.
//!
//! # The file
//!
//! ```text
//! errors.lock 1 shop.example.com https://errors.shop.example.com/
//! email_taken 409 grpc=ALREADY_EXISTS retry=maybe
//! user_not_found 404 errno=40401 grpc=NOT_FOUND retry=never param=user_id:integer
//! [retired]
//! user_gone 410 now=user_not_found
//! ```
//!
//! A line for each code, sorted when it is written and read in any order, equal ones once: git merges additions apart, a
//! conflict is resolved by keeping both sides, and `errors.lock merge=union` in `.gitattributes` does that by itself. A code
//! that one side retired is then retired; one that both changed is there twice, and the one that is right is kept by hand. A
//! file that is cut off within a line is refused; lines that are missing are seen as new codes, but for those of retired
//! codes without `now`, which nothing else knows: their going is in the difference that is reviewed.
//!
//! Behind the status stand `varies` (a field says it) or `also` (what shares the code has another one), `errno`, `grpc`,
//! `retry`, `after` (seconds), `type`, `issues`, `delay` (an occurrence has its own), and a `header` and a `param` each, as far
//! as there are any. A `-` in the first line is no domain, or no docs base.
//!
//! What is in a message, a title or a description is not part of it, nor are the codes of issues.

#![allow(clippy::test_attr_in_doctest, reason = "a test is what it is for")]

mod change;
mod compare;
mod entries;
mod entry;
mod failure;
mod file;
mod store;
mod words;

// It is hidden at the root, where `macro_export` puts it.
#[doc(inline)]
pub use crate::__check_lock as check;
pub use change::{Change, Verdict};
pub use failure::LockError;
pub use file::Lock;
#[doc(hidden)]
pub use store::check_lock;
pub use store::{Accept, accept, verify};
