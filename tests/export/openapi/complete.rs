//! Nothing of a catalogue is lost or changed: what the source of a real one has is found in its document.

use super::{VERSIONS, catalogs, examples, parse, shapes};
use error_core::export::OpenApi;
use serde_json::Value;
use std::{collections::HashSet, path::Path};

/// The entries of a real catalogue as its source has them: code, status, message.
fn source(name: &str) -> Vec<(String, String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(format!("{name}.json"));
    let data: Value = serde_json::from_slice(&std::fs::read(path).expect("data")).expect("JSON");
    let text = |entry: &Value, key| entry[key].as_str().expect("a text").to_owned();
    let entry = |entry: &Value| (in_words(&text(entry, "code")), entry["status"].to_string(), text(entry, "message"));
    data["entries"].as_array().expect("entries").iter().map(entry).collect()
}

/// Twilio's codes are numbers: `two_one_six_one_four`.
fn in_words(code: &str) -> String {
    const WORDS: [&str; 10] = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    let words: Option<Vec<_>> = code.chars().map(|digit| WORDS.get(digit.to_digit(10)? as usize).copied()).collect();
    words.map_or_else(|| code.to_owned(), |words| words.join("_"))
}

/// Whether a text stands somewhere in a value.
fn says(value: &Value, text: &str) -> bool {
    match value {
        Value::String(known) => known == text,
        Value::Array(items) => items.iter().any(|item| says(item, text)),
        Value::Object(members) => members.values().any(|value| says(value, text)),
        _ => false,
    }
}

#[test]
fn each_entry_of_a_real_catalogue_is_in_the_document() {
    for (name, catalog) in catalogs::all() {
        if matches!(name, "hostile" | "rich") {
            continue;
        }
        let source = source(name);
        for (shape_name, shape) in shapes(catalog) {
            if !matches!(shape_name, "envelope" | "google_rpc" | "errno") {
                continue;
            }
            let document = parse(&OpenApi::new(catalog).shape(shape));
            let responses = &document["components"]["responses"];
            for (code, status, message) in &source {
                let response = &responses[format!("Error{status}")];
                let media = response["content"].as_object().and_then(|content| content.values().next());
                let example = &media.expect("a media type")["examples"][code]["value"];
                assert!(says(example, message), "{name} {shape_name} {code} {status} {message:?} in {example}");
                let description = response["description"].as_str().expect("a description");
                assert!(description.contains(&format!("\n- `{code}`: ")), "{code} in {description}");
            }
        }
    }
}

#[test]
fn each_code_has_its_status_and_message_and_hidden_ones_have_none() {
    for (name, catalog) in catalogs::all() {
        for (version_name, version) in VERSIONS {
            let document = parse(&OpenApi::new(catalog).version(version));
            let examples = examples(&document);
            for spec in catalog.iter() {
                let status = spec.status().as_u16().to_string();
                let mut found = examples.iter().filter(|(at, code, _)| *at == status && code == spec.code());
                if spec.hidden() {
                    assert!(!document.to_string().contains(spec.code()), "{}", spec.code());
                    continue;
                }
                let (_, _, example) = found.next().unwrap_or_else(|| panic!("{name} {version_name} {}", spec.code()));
                assert_eq!(example["summary"], spec.title());
                let error = &example["value"]["error"];
                assert_eq!(error["code"], spec.code());
                match spec.message().fixed() {
                    Some(message) => assert_eq!((&error["message"], example.get("x-message")), (&message.into(), None)),
                    None => assert_eq!(example["x-message"], spec.message().to_string()),
                }
                let params: HashSet<_> = spec.params().iter().map(error_core::ParamSpec::name).collect();
                let sent = error["params"].as_object().into_iter().flatten().map(|(name, _)| name.as_str());
                assert_eq!(params, sent.collect());
            }
        }
    }
}

/// `Secret` is `NotFound` with another status and text; `Slow` is the built-in `rate_limited` with a delay of its own.
#[test]
fn what_shares_a_code_is_there_with_its_own_status_and_text() {
    let document = parse(&OpenApi::new(&catalogs::RICH));
    let responses = &document["components"]["responses"];
    let message = |status, code: &str| {
        &responses[status]["content"]["application/json"]["examples"][code]["value"]["error"]["message"]
    };
    assert_eq!(message("Error404", "order_not_found"), "No order 42.");
    assert_eq!(message("Error403", "order_not_found"), "Not for you: 42.");
    let limited = &responses["Error429"]["content"]["application/json"]["examples"];
    assert_eq!(limited["rate_limited"]["value"]["error"].get("retry_after"), None);
    assert_eq!(limited["rate_limited.2"]["value"]["error"]["retry_after"], 30);
    let schema = &document["components"]["schemas"]["RateLimitedError"]["properties"]["error"];
    assert_eq!(schema["properties"]["retry_after"]["type"], "integer");
    assert!(!schema["required"].as_array().expect("an array").contains(&"retry_after".into()));
}

#[test]
fn what_is_deprecated_says_so() {
    let document = parse(&OpenApi::new(&catalogs::RICH));
    assert_eq!(document["components"]["schemas"]["EmailTakenError"]["deprecated"], true);
    assert_eq!(document["components"]["schemas"]["ConflictError"].get("deprecated"), None);
    let conflict = &document["components"]["responses"]["Error409"];
    let example = &conflict["content"]["application/json"]["examples"]["email_taken"];
    assert_eq!(example["description"], "Deprecated: use `email_in_use`");
}
