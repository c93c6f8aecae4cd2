//! Errors that are not as others: what is sent is what the document says also of these.

use super::{Boxed, examples, parse, schema_of, shapes};
use error_core::{
    Adjusted, ApiError, Body, CodeCase, Errno, Flat, HttpError, Issue, Occurrence, Shape,
    export::{JsonSchema, OpenApi},
};
use http::HeaderValue;
use serde_json::{Value, json};

#[derive(Debug, ApiError)]
#[allow(dead_code, reason = "some are here to be described only")]
enum Odd {
    /// In place of the built-in one, whose text is the same; a router may still answer with that.
    #[api(status = 404, code = "not_found", msg = "Not Found", errno = 40499, header("X-Place", "here"))]
    NotFound {
        #[api(param)]
        id: u64,
    },
    /// A server error by default, and with issues where it is none.
    #[api(status = 502, code = "upstream_failed", msg = "Upstream failed.")]
    Upstream {
        #[api(status)]
        status: u16,
        #[api(issues)]
        issues: Vec<Issue>,
    },
    #[api(status = 409, code = "conflict", msg = "Conflict", header("X-Request-Id", "fixed"))]
    Conflict,
    #[api(status = 400, code = "error_1", msg = "One.")]
    One,
    #[api(status = 400, code = "error1", msg = "Another one.")]
    AnotherOne,
    #[api(transparent)]
    Http(HttpError),
}

error_core::catalog! {
    static ODD = { title: "Odd", domain: "odd.example.com", docs: "https://odd.example.com/", errors: [Odd] };
}

fn validator(document: &Value, status: &str) -> jsonschema::Validator {
    let mut schema = schema_of(document, status).clone();
    schema["components"] = json!({ "schemas": document["components"]["schemas"] });
    jsonschema::validator_for(&schema).expect("a schema")
}

fn body(error: &dyn ApiError, shape: &dyn Shape) -> Value {
    serde_json::from_slice(&Occurrence::new(error).to_body(shape)).expect("JSON")
}

#[track_caller]
fn check(error: &dyn ApiError, status: &str) {
    for (name, shape) in shapes(&ODD) {
        let body = body(error, &shape);
        let document = parse(&OpenApi::new(&ODD).shape(shape));
        assert!(validator(&document, status).is_valid(&body), "{name} {status}: {body}");
        assert!(validator(&document, "Default").is_valid(&body), "{name} default: {body}");
    }
}

#[test]
fn an_error_in_place_of_a_built_in_one_and_that_one() {
    check(&Odd::NotFound { id: 7 }, "404");
    check(&Odd::Http(HttpError::NotFound), "404");
    let errno = parse(&OpenApi::new(&ODD).shape(Errno::new().extended()));
    let codes = &errno["components"]["schemas"]["NotFoundError"]["properties"]["code"]["enum"];
    assert_eq!(*codes, json!([40499, 40400]));
    let header = &errno["components"]["responses"]["Error404"]["headers"]["X-Place"];
    assert!(header.is_object() && header.get("required").is_none(), "{header}");
}

#[test]
fn issues_of_an_error_that_may_be_a_client_error() {
    let issues = || vec![Issue::body("items[0]").code("odd").message("is odd"), Issue::query("page")];
    check(&Odd::Upstream { status: 422, issues: issues() }, "4XX");
    check(&Odd::Upstream { status: 502, issues: issues() }, "502");
    check(&Odd::Upstream { status: 599, issues: issues() }, "5XX");
    for (name, shape) in shapes(&ODD) {
        let document = parse(&OpenApi::new(&ODD).shape(shape));
        for (status, code, example) in examples(&document) {
            assert!(validator(&document, &status).is_valid(&example["value"]), "{name} {status} {code}: {example}");
        }
    }
}

/// What has a key twice is no document. The server's id is the one that is sent.
#[test]
fn a_header_of_the_name_that_the_request_id_has() {
    for name in ["x-request-id", "X-Request-ID"] {
        let yaml = OpenApi::new(&ODD).request_id_header(name).to_yaml();
        let conflict = yaml.split("\n    Error").find(|part| part.starts_with("409:")).expect("a response");
        assert_eq!(conflict.matches("X-Request-Id:").count(), 1, "{conflict}");
    }
}

/// Both are `Error1` in Pascal case, so that a body fits both.
#[test]
fn codes_that_a_shape_spells_alike() {
    let pascal = || Adjusted::new(Flat).with_code_case(CodeCase::Pascal);
    let document = parse(&OpenApi::new(&ODD).shape(pascal()));
    let schema = &document["components"]["schemas"]["Error400"];
    assert!(schema["anyOf"].is_array() && schema.get("discriminator").is_none(), "{schema}");
    let whole: Value = serde_json::from_str(&JsonSchema::new(&ODD).shape(pascal()).to_string()).expect("JSON");
    for error in [Odd::One, Odd::AnotherOne] {
        assert!(validator(&document, "400").is_valid(&body(&error, &pascal())));
        assert!(jsonschema::is_valid(&whole, &body(&error, &pascal())));
    }
}

/// The status and nothing else: a text that looks like a number.
struct Digits;

impl Shape for Digits {
    fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
        HeaderValue::from_static("text/plain")
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        body.text(&error.status().as_u16());
    }
}

/// Digits where the server failed, otherwise as in `Flat`.
struct ByClass;

impl ByClass {
    fn shape(error: &Occurrence<'_>) -> Boxed {
        if error.status().is_server_error() { Boxed(Box::new(Digits)) } else { Boxed(Box::new(Flat)) }
    }
}

impl Shape for ByClass {
    fn media_type(&self, error: &Occurrence<'_>) -> HeaderValue {
        Self::shape(error).media_type(error)
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        Self::shape(error).write(error, body);
    }
}

#[test]
fn plain_text_is_a_text_whatever_it_looks_like() {
    let document = parse(&OpenApi::new(&ODD).shape(Digits));
    assert_eq!(document["components"]["schemas"]["Error400"], json!({ "type": "string" }));
    for (status, code, example) in examples(&document) {
        assert!(example["value"].is_string() && validator(&document, &status).is_valid(&example["value"]), "{code}");
    }
}

#[test]
fn a_shape_that_writes_the_two_classes_in_two_ways() {
    let document = parse(&OpenApi::new(&ODD).shape(ByClass));
    for (status, code, example) in examples(&document) {
        for at in [&status, "Default"] {
            assert!(validator(&document, at).is_valid(&example["value"]), "{at} {code}: {example}");
        }
    }
    let default = &document["components"]["responses"]["ErrorDefault"]["content"];
    let types: Vec<_> = default.as_object().expect("content").keys().collect();
    assert_eq!(types, ["application/json", "text/plain"]);
}
