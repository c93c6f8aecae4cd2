//! The README shows what is sent. Its Rust samples are doctests of error-core, which ships a copy of it.

use error_core::{ApiError, Occurrence, Problem};

const README: &str = include_str!("../../README.md");
const LICENSES: [&str; 2] = [include_str!("../../LICENSE-MIT"), include_str!("../../LICENSE-APACHE")];

/// The error of the README's first sample.
#[derive(Debug, ApiError)]
#[api(status = 404, code = "user_not_found", msg = "No user with id {user_id}.")]
struct NotFound {
    user_id: u64,
}

/// The text between the first fence of a language and its end.
#[track_caller]
fn block(language: &str) -> &'static str {
    let (_, behind) = README.split_once(&format!("```{language}\n")).unwrap();
    behind.split_once("\n```").unwrap().0
}

#[test]
fn the_response_shown_is_the_response_sent() {
    let response = NotFound { user_id: 7 }.to_response();
    let head = response.headers().iter().map(|(name, value)| format!("{name}: {}\n", value.to_str().unwrap()));
    let (status, head, body) = (response.status(), head.collect::<String>(), String::from_utf8_lossy(response.body()));
    assert_eq!(block("http"), format!("HTTP/1.1 {status}\n{head}\n{body}"));
}

#[test]
fn the_problem_shown_is_the_problem_sent() {
    let problem = Problem::new().with_docs("https://errors.shop.example.com/");
    let body = Occurrence::new(&NotFound { user_id: 7 }).to_body(&problem);
    assert_eq!(block("json"), String::from_utf8_lossy(&body));
}

#[test]
fn the_first_sample_begins_within_twenty_lines() {
    assert!(README.lines().take(20).any(|line| line == "```rust"));
}

#[test]
fn the_sample_with_a_server_is_an_example() {
    assert!(include_str!("../../examples/hello.rs").contains(block("rust,ignore")));
    // The other one is pasted into a crate by `lock_crates`.
    assert_eq!(README.matches("```rust,ignore").count(), 2, "a sample that is not compiled here");
}

#[test]
fn the_packages_ship_the_same_texts() {
    assert_eq!(include_str!("../../error-core/README.md"), README, "copy README.md to error-core/README.md");
    assert_eq!(
        [include_str!("../../error-core/LICENSE-MIT"), include_str!("../../error-core/LICENSE-APACHE")],
        LICENSES
    );
    assert_eq!(
        [include_str!("../../error-derive/LICENSE-MIT"), include_str!("../../error-derive/LICENSE-APACHE")],
        LICENSES
    );
}
