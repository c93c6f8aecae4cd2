//! One enum with ten different mistakes: each is reported once, at its token, and code that uses the enum reports none.

#![allow(missing_docs, reason = "a test")]

use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The mistakes: the token that each is shown at, and a part of what is said about it.
const MISTAKES: [(&str, &str); 10] = [
    ("200", "is not that of an error"),
    ("\"UserGone\"", "write `user_gone`"),
    ("titel", "did you mean `title`"),
    ("\"No team {nam}.\"", "`{nam}` names no field"),
    ("40901", "does not begin with the status"),
    ("Limited", "has no code"),
    ("grpc", "is given twice"),
    ("\"Content-Length\"", "is written by the response"),
    ("second", "a second `source`"),
    ("WrongPasword", "did you mean `WrongPassword`"),
];

const SOURCE: &str = r#"
use error_core::{ApiError, HttpError};
use std::io;

#[derive(Debug, ApiError)]
pub enum E {
    #[api(status = 200, code = "user_found")]
    Found,
    #[api(status = 410, code = "UserGone")]
    Gone { user_id: u64 },
    #[api(status = 404, code = "user_not_found", titel = "No user")]
    NotFound(u64),
    #[api(status = 404, code = "team_not_found", msg = "No team {nam}.")]
    NoTeam { name: String },
    #[api(status = 404, code = "file_not_found", errno = 40901)]
    NoFile,
    #[api(status = 429)]
    Limited,
    #[api(status = 409, code = "email_taken", grpc = ABORTED, grpc = ALREADY_EXISTS)]
    EmailTaken,
    #[api(status = 413, code = "file_too_large", header("Content-Length", "0"))]
    TooLarge,
    #[api(status = 500, code = "store_failed")]
    Store {
        source: io::Error,
        #[source]
        second: std::fmt::Error,
    },
    #[api(status = 401, code = "wrong_credentials")]
    WrongPassword,
    #[api(same_as = WrongPasword)]
    NoUser,
    #[api(status = 502, code = "read_failed")]
    Read(#[from] io::Error),
    #[api(transparent)]
    Http(#[from] HttpError),
}

pub const TAKEN: &str = E::EMAIL_TAKEN;

pub fn read() -> Result<String, E> {
    Ok(std::fs::read_to_string("/nowhere")?)
}

pub fn uses(error: E) -> http::StatusCode {
    match error.code() {
        E::USER_FOUND | E::USER_NOT_FOUND | E::TEAM_NOT_FOUND => {}
        E::FILE_NOT_FOUND | E::FILE_TOO_LARGE | E::STORE_FAILED | E::WRONG_CREDENTIALS => {}
        _ => println!("{} {}", E::ALL_CODES[0], E::ALL_CODES.len()),
    }
    println!("{error} {error:?} {} {:?}", error.message(), error.spec().title());
    let _ = E::from(HttpError::NotFound);
    let _ = error_core::AnyApiError::from(E::Gone { user_id: 5 });
    let _: &dyn std::error::Error = &error;
    let _ = error.to_response();
    error.status()
}

pub fn texts(error: &E) -> serde_json::Value {
    serde_json::to_value(error).unwrap_or_default()
}

#[derive(Debug, ApiError)]
pub enum Outer {
    #[api(transparent)]
    Inner(#[from] E),
}

error_core::catalog! {
    pub static SHOP = { title: "Shop", errors: [E, Outer, HttpError] };
}
"#;

#[test]
fn ten_mistakes_are_ten_errors() {
    let found = errors("mistakes", "", SOURCE);
    for (token, message) in MISTAKES {
        let matching = found.iter().filter(|(at, text)| at == token && text.contains(message)).count();
        assert_eq!(matching, 1, "{message} at {token} in {found:#?}");
    }
    assert_eq!(found.len(), MISTAKES.len(), "{found:#?}");
}

#[test]
fn what_needs_a_feature_that_is_off_is_one_error() {
    let source = r#"
        #[derive(Debug, error_core::ApiError)]
        #[api(decode)]
        pub enum E {
            #[api(status = 404, code = "user_not_found", msg = "No user with id {id}.")]
            NotFound { id: u64 },
        }

        pub fn uses(error: E) -> String {
            error_core::ApiError::message(&error).to_string()
        }
    "#;
    let found = errors("without-client", ", default-features = false, features = [\"derive\"]", source);
    assert_eq!(found, [("decode".to_owned(), "`decode` needs the feature `client` of error-core".to_owned())]);
}

/// The errors in a crate with this source: the token that each is shown at, and what is said about it.
fn errors(name: &str, features: &str, source: &str) -> Vec<(String, String)> {
    let messages = check(name, features, source);
    // The last error sums up: "could not compile".
    let is_error =
        |message: &&Value| message["level"] == "error" && message["spans"].as_array().is_some_and(|at| !at.is_empty());
    let errors = messages.iter().filter(is_error);
    errors.map(|error| (shown(error), error["message"].as_str().unwrap_or_default().to_owned())).collect()
}

/// What the compiler says about a crate with this source.
fn check(name: &str, features: &str, source: &str) -> Vec<Value> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = target_dir();
    let krate = target.join("tests").join(name);
    fs::create_dir_all(krate.join("src")).unwrap();
    let core = root.join("error-core").display().to_string();
    let manifest = format!(
        "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[workspace]\n\n\
         [dependencies]\nerror-core = {{ path = {core:?}{features} }}\nhttp = \"1\"\nserde_json = \"1\"\n"
    );
    fs::write(krate.join("Cargo.toml"), manifest).unwrap();
    fs::write(krate.join("src/lib.rs"), source).unwrap();
    // The versions that are here already: nothing is fetched.
    if let Ok(lock) = fs::read(root.join("Cargo.lock")) {
        fs::write(krate.join("Cargo.lock"), lock).unwrap();
    }
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--message-format=json"])
        .current_dir(&krate)
        .env("CARGO_TARGET_DIR", target.join("tests/target"))
        .env_remove("RUSTFLAGS")
        .output()
        .unwrap();
    let messages: Vec<Value> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|line| line["reason"] == "compiler-message")
        .map(|line| line["message"].clone())
        .collect();
    assert!(!messages.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    messages
}

/// The directory that this test was built in: `target` of `target/debug/deps/mistakes-…`.
fn target_dir() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    test.ancestors().nth(3).unwrap().to_owned()
}

/// The source text that an error's primary span covers.
fn shown(error: &Value) -> String {
    let spans = error["spans"].as_array().unwrap();
    let primary = spans.iter().find(|span| span["is_primary"] == true).unwrap();
    let lines = primary["text"].as_array().unwrap().iter();
    let texts = lines.map(|line| {
        let place = |key: &str| usize::try_from(line[key].as_u64().unwrap()).unwrap() - 1;
        let (from, to) = (place("highlight_start"), place("highlight_end"));
        line["text"].as_str().unwrap().chars().skip(from).take(to - from).collect::<String>()
    });
    texts.collect::<Vec<_>>().join("\n")
}
