//! The details of `GoogleRpc`: which there are, and params as texts.

use std::collections::BTreeMap;
use std::fmt;
use std::time::{Duration, SystemTime};

use error_core::{ApiError, ErrorSpec, GoogleRpc, Issue, Occurrence, Params};
use serde_json::{Value, json};

use super::{Invalid, check_error, parse, sample};

const GOOGLE: GoogleRpc = GoogleRpc::new("shop.example.com");

#[derive(Debug, ApiError)]
#[api(status = 400, code = "every_type", msg = "Every type.")]
struct Types {
    #[api(param)]
    text: &'static str,
    #[api(param)]
    empty: &'static str,
    #[api(param)]
    looks_like_json: &'static str,
    #[api(param)]
    integer: i64,
    #[api(param)]
    large: u128,
    #[api(param)]
    float: f64,
    #[api(param)]
    boolean: bool,
    #[api(param)]
    list: Vec<&'static str>,
    #[api(param)]
    map: BTreeMap<&'static str, u8>,
    #[api(param)]
    absent: Option<u8>,
    #[api(param)]
    not_a_number: f64,
    #[api(param)]
    duration: Duration,
    #[api(param)]
    instant: SystemTime,
    #[api(param(json))]
    json: Value,
    #[api(param(json))]
    null: Option<u8>,
}

/// Strings as they are, every other value as its JSON.
#[test]
fn metadata_is_text() {
    let error = Types {
        text: "a \"b\" \\ \n",
        empty: "",
        looks_like_json: "{\"a\":1}",
        integer: -7,
        large: u128::MAX,
        float: 0.5,
        boolean: true,
        list: vec!["a", "\"b\""],
        map: BTreeMap::from([("min", 1), ("max", 9)]),
        absent: None,
        not_a_number: f64::NAN,
        duration: Duration::from_millis(1500),
        instant: SystemTime::UNIX_EPOCH,
        json: json!({"a": [1, {"b": null}]}),
        null: Some(1),
    };
    let body = parse(&Occurrence::new(&error).to_body(&GOOGLE));
    assert_eq!(
        body["error"]["details"][0]["metadata"],
        json!({
            "text": "a \"b\" \\ \n",
            "empty": "",
            "looks_like_json": "{\"a\":1}",
            "integer": "-7",
            "large": "340282366920938463463374607431768211455",
            "float": "0.5",
            "boolean": "true",
            "list": r#"["a","\"b\""]"#,
            "map": r#"{"max":9,"min":1}"#,
            "duration": "1.5",
            "instant": "1970-01-01T00:00:00Z",
            "json": r#"{"a":[1,{"b":null}]}"#,
            "null": "1",
        })
    );
}

/// `metadata` is a map: without params there is none, rather than an empty one.
#[test]
fn no_params_are_no_metadata() {
    #[derive(Debug, ApiError)]
    #[api(status = 400, code = "nothing_known", msg = "Nothing.")]
    struct Nothing {
        #[api(param)]
        absent: Option<u8>,
    }

    let expected = concat!(
        r#"{"error":{"code":400,"message":"Nothing.","status":"INVALID_ARGUMENT","details":[{"#,
        r#""@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"NOTHING_KNOWN","domain":"shop.example.com"}]}}"#,
    );
    check_error(&Nothing { absent: None }, &GOOGLE, expected);
}

/// Written by hand, with a param said twice.
#[derive(Debug)]
struct Twice;

impl fmt::Display for Twice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("twice")
    }
}

impl std::error::Error for Twice {}

impl ApiError for Twice {
    fn spec(&self) -> &'static ErrorSpec {
        static SPEC: ErrorSpec = ErrorSpec::new(409, "said_twice", "Said twice.");
        &SPEC
    }

    fn write_params(&self, out: &mut Params<'_>) {
        out.param("kind", "first");
        out.param("@type", "forged");
        out.param("kind", &2);
    }
}

#[test]
fn of_two_params_with_one_name_the_first_stays() {
    let body = parse(&Occurrence::new(&Twice).to_body(&GOOGLE));
    assert_eq!(body["error"]["details"][0]["metadata"], json!({"kind": "first", "@type": "forged"}));
    assert_eq!(body["error"]["details"][0]["@type"], "type.googleapis.com/google.rpc.ErrorInfo");
}

/// The short names of the details, in order.
#[track_caller]
fn check_details(occurrence: &Occurrence<'_>, shape: &GoogleRpc, expected: &[&str]) {
    let body = parse(&occurrence.to_body(shape));
    let details = body["error"]["details"].as_array().unwrap();
    let names: Vec<_> = details
        .iter()
        .map(|detail| detail["@type"].as_str().unwrap().strip_prefix("type.googleapis.com/google.rpc.").unwrap())
        .collect();
    assert_eq!(names, expected);
}

#[test]
fn each_detail_is_there_if_it_has_something_to_say() {
    let error = sample();
    let with_docs = GOOGLE.with_docs("https://errors.shop.example.com/");
    check_details(&Occurrence::new(&error), &GOOGLE, &["ErrorInfo", "BadRequest", "RetryInfo"]);
    check_details(
        &Occurrence::new(&error).with_request_id("a"),
        &with_docs,
        &["ErrorInfo", "BadRequest", "RetryInfo", "RequestInfo", "Help"],
    );
    check_details(&Occurrence::new(&Twice), &with_docs, &["ErrorInfo", "Help"]);
    let many = Invalid(vec![Issue::body("a"), Issue::query("b"), Issue::body("c")]);
    check_details(&Occurrence::new(&many), &GOOGLE, &["ErrorInfo", "BadRequest"]);
}

/// The page of an error that names one is that page, or its type URI where that is one; only with a docs base.
#[test]
fn the_link_of_the_help() {
    #[derive(Debug, ApiError)]
    #[api(status = 409)]
    enum Helped {
        #[api(code = "by_help", help = "https://help.example.com/1", type_uri = "https://types.example.com/1")]
        Help,
        #[api(code = "by_type", type_uri = "https://types.example.com/2")]
        Type,
        #[api(code = "by_urn", type_uri = "urn:example:3")]
        Urn,
        #[api(code = "by_docs", title = "By \"docs\"")]
        Docs,
    }

    let link = |error: Helped| {
        let body = parse(&Occurrence::new(&error).to_body(&GOOGLE.with_docs("https://docs.example.com/#")));
        body["error"]["details"][1]["links"].clone()
    };
    let expected = |title: &str, url: &str| json!([{"description": title, "url": url}]);
    assert_eq!(link(Helped::Help), expected("By help", "https://help.example.com/1"));
    assert_eq!(link(Helped::Type), expected("By type", "https://types.example.com/2"));
    assert_eq!(link(Helped::Urn), expected("By urn", "https://docs.example.com/#by_urn"));
    assert_eq!(link(Helped::Docs), expected("By \"docs\"", "https://docs.example.com/#by_docs"));
    check_details(&Occurrence::new(&Helped::Help), &GOOGLE, &["ErrorInfo"]);
}
