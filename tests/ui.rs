//! Each mistake with what the compiler says about it: one error, at the smallest wrong token.
//!
//! A file is named by its mistake, its folder by the subject. `TRYBUILD=overwrite cargo test --test ui` writes the
//! `.stderr` anew; then each is to be read. Where rustc's own words are in it, they are those of the pinned compiler.

#![allow(missing_docs, reason = "a test")]

/// The compiler whose words stand in the `.stderr` files.
const RUSTC: &str = "1.95.";

/// With more features more types implement our traits, and the compiler lists some of them.
const FEATURES: bool = cfg!(any(
    feature = "axum",
    feature = "chrono",
    feature = "garde",
    feature = "jiff",
    feature = "rust_decimal",
    feature = "time",
    feature = "tracing",
    feature = "url",
    feature = "uuid",
    feature = "validator"
));

#[test]
fn mistakes() {
    if FEATURES {
        eprintln!("skipped: the texts are those without features");
        return;
    }
    let version = std::process::Command::new("rustc").arg("--version").output().unwrap();
    let version = String::from_utf8(version.stdout).unwrap();
    if !version.starts_with(&format!("rustc {RUSTC}")) {
        // Whoever decides what lands has the pinned compiler, or a check would be gone without a word.
        assert!(std::env::var_os("CI").is_none(), "the texts are those of rustc {RUSTC}x, this is {version}");
        eprintln!("skipped: {version} words its errors differently than rustc {RUSTC}");
        return;
    }
    trybuild::TestCases::new().compile_fail("tests/ui/*/*.rs");
}
