//! The shop's errors on the command line: listed, explained, checked.
//!
//!     cargo run --example errors --features shop,cli -- explain user_not_found

#[allow(dead_code, reason = "the server makes these errors, here they are only described")]
mod errors;
#[allow(dead_code, reason = "an error has the store's as its source")]
mod store;

use std::process::ExitCode;

use error_core::cli::Cli;

fn main() -> ExitCode {
    // With the lock file beside `Cargo.toml`, `error_core::cli::main(&errors::SHOP)` is all.
    Cli::new(&errors::SHOP).lock_file("examples/shop/errors.lock").main()
}
