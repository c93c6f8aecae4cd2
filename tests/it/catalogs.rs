//! Real catalogues: every code, status and message reaches the body byte for byte.
//!
//! The JSON in `tests/data` is the source of both the enums, which `generate` writes, and the expected values, which are
//! read from it when the tests run.

mod generate;

#[rustfmt::skip]
mod meilisearch;
#[allow(clippy::enum_variant_names, reason = "Slack has codes that begin with `slack`")]
#[rustfmt::skip]
mod slack;
#[rustfmt::skip]
mod stripe;
#[rustfmt::skip]
mod stripe_fr;

use std::path::Path;

use error_core::{AnyApiError, ApiError, Catalog, Envelope, ErrorSpec, HttpError, Occurrence, Problem, Shape};
use serde_json::Value;

use self::{meilisearch::Meilisearch, slack::Slack, stripe::Stripe, stripe_fr::StripeFr};

error_core::catalog! {
    /// A catalogue beside the built-in one; Meilisearch's has `bad_request` and more of its codes.
    static PAYMENTS_AND_SEARCH = { title: "Stripe and Meilisearch", errors: [Stripe, Meilisearch, HttpError] };
}
error_core::catalog! {
    static CHAT = { title: "Slack", docs: "https://errors.example.com/", errors: [Slack] };
}
error_core::catalog! {
    /// The codes of `Stripe` again, so a catalogue of its own.
    static PAYMENTS_FR = { title: "Stripe, en français", errors: [StripeFr] };
}

/// One line of a catalogue's JSON.
struct Entry {
    code: String,
    status: u16,
    message: String,
}

fn data(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(format!("{name}.json"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn entries(name: &str) -> Vec<Entry> {
    let text = |entry: &Value, key| entry[key].as_str().unwrap().to_owned();
    let read = |entry: &Value| Entry {
        code: in_words(&text(entry, "code")),
        status: entry["status"].as_u64().and_then(|status| u16::try_from(status).ok()).unwrap(),
        message: text(entry, "message"),
    };
    data(name)["entries"].as_array().unwrap().iter().map(read).collect()
}

/// Twilio's codes are numbers, which are none of ours until they are spelt: `two_one_six_one_four`.
fn in_words(code: &str) -> String {
    const WORDS: [&str; 10] = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    let words: Option<Vec<_>> = code.chars().map(|digit| WORDS.get(digit.to_digit(10)? as usize).copied()).collect();
    words.map_or_else(|| code.to_owned(), |words| words.join("_"))
}

/// Every entry has a value, in the same order, and nothing of it is lost anywhere.
fn check(name: &str, count: usize, all: &[AnyApiError], codes: &[&str], catalog: &Catalog) {
    let entries = entries(name);
    assert_eq!((entries.len(), all.len(), codes.len()), (count, count, count));
    assert_eq!(data(name)["count"], count);
    assert!(data(name)["source"].as_str().is_some_and(|source| !source.is_empty()), "a copy names its source");
    for ((entry, error), code) in entries.iter().zip(all).zip(codes) {
        assert_eq!(*code, entry.code);
        check_error(entry, &**error);
        check_spec(entry, catalog.by_code(&entry.code).unwrap());
    }
}

fn check_error(entry: &Entry, error: &dyn ApiError) {
    assert_eq!((error.code(), error.status().as_u16()), (&*entry.code, entry.status));
    assert_eq!((error.message().to_string(), error.to_string()), (entry.message.clone(), entry.message.clone()));
    let envelope = body(error, &Envelope, "message", &entry.message);
    assert_eq!(
        (&envelope["error"]["code"], &envelope["error"]["message"]),
        (&entry.code.clone().into(), &entry.message.clone().into())
    );
    assert_eq!(envelope.pointer("/error").and_then(Value::as_object).map(serde_json::Map::len), Some(2));
    let problem = body(error, &Problem::of(&CHAT), "detail", &entry.message);
    assert_eq!(problem["type"], format!("https://errors.example.com/{}", entry.code));
    assert_eq!((problem["code"].as_str(), problem["status"].as_u64()), (Some(&*entry.code), Some(entry.status.into())));
    assert_eq!(problem["detail"].as_str(), Some(&*entry.message));
    let response = error.to_response();
    assert_eq!(response.status(), entry.status);
    assert_eq!(serde_json::from_slice::<Value>(response.body()).unwrap(), envelope);
}

/// The body as JSON; its bytes hold the message as `serde_json` escapes it.
fn body(error: &dyn ApiError, shape: &dyn Shape, key: &str, message: &str) -> Value {
    let body = String::from_utf8(Occurrence::new(error).to_body(shape)).unwrap();
    let member = format!("\"{key}\":{}", serde_json::to_string(message).unwrap());
    assert_eq!(body.matches(&member).count(), 1, "{member} in {body}");
    serde_json::from_str(&body).unwrap()
}

fn check_spec(entry: &Entry, spec: &ErrorSpec) {
    assert_eq!((spec.code(), spec.status().as_u16()), (&*entry.code, entry.status));
    assert_eq!(spec.message().fixed(), Some(&*entry.message));
    assert!(spec.params().is_empty() && spec.errno().is_none() && spec.description().is_empty());
}

fn any<E: ApiError>(errors: impl IntoIterator<Item = E>) -> Vec<AnyApiError> {
    errors.into_iter().map(AnyApiError::from).collect()
}

#[test]
fn stripe() {
    check("stripe", 96, &any(Stripe::ALL), Stripe::ALL_CODES, &PAYMENTS_AND_SEARCH);
}

#[test]
fn slack() {
    check("slack", 826, &any(Slack::ALL), Slack::ALL_CODES, &CHAT);
}

#[test]
fn meilisearch() {
    check("meilisearch", 288, &any(Meilisearch::ALL), Meilisearch::ALL_CODES, &PAYMENTS_AND_SEARCH);
}

#[test]
fn stripe_in_french() {
    check("stripe_fr", 96, &any(StripeFr::ALL), StripeFr::ALL_CODES, &PAYMENTS_FR);
    let ascii = entries("stripe_fr").iter().filter(|entry| entry.message.is_ascii()).count();
    assert!(ascii < 10, "this catalogue is here for its accents, {ascii} messages have none");
}

/// A catalogue finds what it holds, in the order of the enums, and nothing else.
#[test]
fn every_code_is_found_and_no_other() {
    let listed: Vec<_> = PAYMENTS_AND_SEARCH.iter().map(ErrorSpec::code).collect();
    let mut expected: Vec<_> =
        entries("stripe").into_iter().chain(entries("meilisearch")).map(|entry| entry.code).collect();
    let own = expected.len();
    let builtin = HttpError::ALL_CODES.iter().filter(|code| !expected.iter().any(|own| own == *code));
    let builtin: Vec<_> = builtin.map(|code| (*code).to_owned()).collect();
    expected.extend(builtin);
    assert_eq!(listed, expected);
    assert!(
        expected.len() < own + HttpError::ALL_CODES.len(),
        "Meilisearch's `bad_request` stands in for the built-in"
    );
    for entry in entries("slack") {
        let shared = expected.contains(&entry.code);
        assert_eq!(PAYMENTS_AND_SEARCH.by_code(&entry.code).is_some(), shared, "{}", entry.code);
        assert_eq!(CHAT.by_code(&entry.code.to_ascii_uppercase()).map(ErrorSpec::code), None);
        assert_eq!(CHAT.by_code(&format!("{}_", entry.code)).map(ErrorSpec::code), None);
    }
}
