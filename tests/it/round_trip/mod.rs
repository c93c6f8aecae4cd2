//! Any occurrence in any shape, sent and read back. What is lost is what WIRE.md says a shape loses, and nothing else.

mod check;

use std::{collections::HashSet, time::Duration};

use check::{Free, check};
use error_core::{ApiError, Envelope, ErrorResponse, ErrorSpec, Issue, Occurrence, Place, Pointer};
use proptest::{collection::vec, option, prelude::*, sample::select};
use serde_json::Value;

use crate::judges::recorded;

fn code() -> impl Strategy<Value = &'static str> {
    "[a-z]{3}[a-z0-9]{0,8}(_[a-z0-9]{1,8}){0,3}".prop_map(|code| &*code.leak())
}

/// Any value but null, which is left out.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_filter("JSON has no such number", |number| number.is_finite()).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((any::<String>(), inner), 0..4).prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// Names that mean something elsewhere are among them; those that a param must not have are not.
fn param_name() -> impl Strategy<Value = &'static str> {
    let usual = "[a-z][a-z0-9]{2,8}(_[a-z0-9]{1,8}){0,2}".prop_map(|name| &*name.leak());
    let odd =
        select(vec!["message", "error", "params", "path", "name", "meta", "errno", "id", "error_description", "in"]);
    let taken = ["type", "title", "status", "detail", "instance", "code", "errors", "issues", "details"];
    prop_oneof![3 => usual, 1 => odd].prop_filter("no name for a param", move |name| !taken.contains(name))
}

fn issue() -> impl Strategy<Value = Issue> {
    let places = vec![Place::Body, Place::Query, Place::Path, Place::Header, Place::Cookie];
    let token = prop_oneof!["[a-z]{1,5}", "[0-9]{1,3}", any::<String>()];
    let pointer = vec(token, 0..4).prop_map(Pointer::from_iter);
    // A free text that is wholly in upper case is in lower case once it was read from a shape that spells codes so.
    let free = any::<String>().prop_filter("folds", |code| code.chars().any(char::is_lowercase) || !code.is_ascii());
    let code = prop_oneof!["[a-z]{1,4}(_[a-z0-9]{1,4}){0,2}", free];
    let parts =
        (select(places), pointer, option::of(code), option::of(any::<String>()), vec((any::<String>(), value()), 0..3));
    parts.prop_map(|(place, pointer, code, message, params)| {
        let mut issue = Issue::at(place, pointer);
        if let Some(code) = code {
            issue = issue.code(code);
        }
        if let Some(message) = message {
            issue = issue.message(message);
        }
        params.into_iter().fold(issue, |issue, (name, value)| issue.param(name, &value))
    })
}

fn error() -> impl Strategy<Value = Free> {
    let params = vec((param_name(), value()), 0..4).prop_map(|mut params| {
        let mut names = HashSet::new();
        params.retain(|(name, _)| names.insert(*name));
        params
    });
    let retry = option::of(any::<u32>().prop_map(|seconds| Duration::from_millis(u64::from(seconds) * 1500)));
    (400_u16..600, code(), any::<String>(), params, vec(issue(), 0..4), retry).prop_map(
        |(status, code, message, params, issues, retry)| {
            let spec = Box::leak(Box::new(ErrorSpec::new(status, code, "It failed.")));
            Free { spec, status: spec.status(), message, params, issues, retry }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn what_is_sent_is_read(error in error(), request_id in option::of("[A-Za-z0-9._:+/=-]{1,40}")) {
        check(&error, request_id.as_deref(), recorded);
    }

    #[test]
    fn a_response_is_the_same_once_it_was_stored(error in error(), noise in vec(any::<u8>(), 0..60)) {
        for body in [Occurrence::new(&error).to_body(&Envelope), noise] {
            let headers = http::HeaderMap::from_iter([(http::header::SERVER, http::HeaderValue::from_bytes(b"caf\xe9").unwrap())]);
            let response = ErrorResponse::from_parts(error.status(), headers, body);
            let stored = serde_json::to_string(&response).unwrap();
            let again: ErrorResponse = serde_json::from_str(&stored).unwrap();
            prop_assert_eq!(serde_json::to_string(&again).unwrap(), stored);
            prop_assert_eq!(again.code(), response.code());
            prop_assert_eq!(again.into_parts(), response.into_parts());
        }
    }
}
