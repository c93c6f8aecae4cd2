//! Examples are bodies, and bodies are what the schemas say.

use super::{catalogs, examples, parse, schema_of, shapes};
use crate::catalogs::{RICH, Rich};
use error_core::{ApiError, HttpError, Issue, Occurrence, export::JsonSchema, export::OpenApi};
use serde::Deserialize;
use serde_json::{Value, json, value::RawValue};
use std::{
    collections::{BTreeMap, HashMap},
    time::Duration,
};

/// A real value of each error of `Rich` whose params and the like are those of examples.
fn values() -> Vec<(&'static str, Box<dyn ApiError>)> {
    let issue = Issue::body("items[0].quantity").code("too_small").message("must be at least 1").param("min", &1);
    let invalid = Rich::Invalid {
        order_id: 42,
        customer: "text".into(),
        ratio: Some(1.5),
        sizes: vec![42],
        stock: BTreeMap::from([("key".into(), 42)]),
        urgent: true,
        issues: vec![issue.clone()],
    };
    vec![
        ("422", Box::new(invalid)),
        ("429", Box::new(Rich::Limited { wait: Duration::from_secs(30), quota: 7 })),
        ("503", Box::new(Rich::Closed)),
        ("401", Box::new(Rich::Expired)),
        ("502", Box::new(Rich::Upstream(502))),
        ("4XX", Box::new(Rich::Upstream(400))),
        ("5XX", Box::new(Rich::Upstream(502))),
        ("404", Box::new(Rich::NotFound { order_id: 42 })),
        ("403", Box::new(Rich::Secret { order_id: 42 })),
        ("409", Box::new(Rich::Taken)),
        ("422", Box::new(HttpError::ValidationFailed(vec![issue]))),
        ("500", Box::new(HttpError::InternalError)),
        ("405", Box::new(HttpError::MethodNotAllowed)),
    ]
}

#[derive(Deserialize)]
struct Document<'a> {
    #[serde(borrow)]
    components: Components<'a>,
}

#[derive(Deserialize)]
struct Components<'a> {
    #[serde(borrow)]
    responses: HashMap<String, Response<'a>>,
}

#[derive(Deserialize)]
struct Response<'a> {
    #[serde(borrow)]
    content: HashMap<String, Media<'a>>,
}

#[derive(Deserialize)]
struct Media<'a> {
    #[serde(borrow, default)]
    examples: HashMap<String, Example<'a>>,
}

#[derive(Deserialize)]
struct Example<'a> {
    #[serde(borrow)]
    value: &'a RawValue,
}

/// JSON without the blanks between its tokens.
fn compact(json: &str) -> String {
    let (mut within, mut escaped) = (false, false);
    let keep = |char: &char| {
        let is_quote = *char == '"' && !escaped;
        escaped = within && *char == '\\' && !escaped;
        within ^= is_quote;
        within || !char.is_ascii_whitespace()
    };
    json.chars().filter(keep).collect()
}

#[test]
fn an_example_is_the_body_byte_for_byte() {
    for (name, shape) in shapes(&RICH) {
        let bodies: Vec<_> = values()
            .into_iter()
            .map(|(status, error)| {
                let occurrence = Occurrence::new(&*error).with_request_id("req-7f3a");
                let body = String::from_utf8(occurrence.to_body(&shape)).expect("text");
                (status, error.code(), body, occurrence.to_response(&shape))
            })
            .collect();
        let text = OpenApi::new(&RICH).shape(shape).to_json();
        let document: Document<'_> = serde_json::from_str(&text).expect("a document");
        for (status, code, body, response) in bodies {
            let media_type = response.headers()["content-type"].to_str().expect("a type");
            let content = &document.components.responses[&format!("Error{status}")].content;
            assert_eq!(content.len(), 1);
            assert_eq!(compact(content[media_type].examples[code].value.get()), body, "{name} {status} {code}");
        }
    }
}

fn validator(schema: &Value) -> jsonschema::Validator {
    jsonschema::options().should_validate_formats(true).build(schema).expect("a schema")
}

#[test]
fn each_example_is_what_its_response_says() {
    for (name, catalog) in catalogs::all() {
        for (shape_name, shape) in shapes(catalog) {
            // Of large ones a shape of each kind will do; the judges have them all.
            if catalog.len() > 200 && !matches!(shape_name, "problem" | "json_api" | "errno") {
                continue;
            }
            let document = parse(&OpenApi::new(catalog).shape(shape));
            let mut validators = HashMap::new();
            let examples = examples(&document);
            assert!(examples.len() >= catalog.iter().filter(|spec| !spec.hidden()).count());
            for (status, code, example) in examples {
                let validator = validators.entry(status.clone()).or_insert_with(|| {
                    let mut schema = schema_of(&document, &status).clone();
                    schema["components"] = json!({ "schemas": document["components"]["schemas"] });
                    validator(&schema)
                });
                if let Err(error) = validator.validate(&example["value"]) {
                    panic!("{name} {shape_name} {status} {code}: {error}\n{example}");
                }
            }
        }
    }
}

/// The schema of any error accepts each; a body with a code that is none of them too, which the union of a status refuses.
#[test]
fn any_error_is_what_the_default_says() {
    for (shape_name, shape) in shapes(&RICH) {
        let document = parse(&OpenApi::new(&RICH).shape(shape));
        let schema = |status: &str| {
            let mut schema = schema_of(&document, status).clone();
            schema["components"] = json!({ "schemas": document["components"]["schemas"] });
            validator(&schema)
        };
        let (any, not_found) = (schema("Default"), schema("404"));
        for (status, code, example) in examples(&document) {
            let valid = any.validate(&example["value"]).map_err(|error| error.to_string());
            assert_eq!(valid, Ok(()), "{shape_name} {status} {code}");
            let text = example["value"].to_string();
            if code == "order_not_found" && status == "404" && text.contains(r#""order_not_found""#) {
                let unknown = text.replace(r#""order_not_found""#, r#""later""#);
                let unknown = serde_json::from_str(&unknown).expect("JSON");
                assert!(any.is_valid(&unknown) && !not_found.is_valid(&unknown), "{shape_name} {unknown}");
            }
        }
    }
}

#[test]
fn a_json_schema_accepts_the_bodies_and_no_others() {
    for (shape_name, shape) in shapes(&RICH) {
        let bodies: Vec<Value> = values()
            .iter()
            .map(|(_, error)| serde_json::from_slice(&Occurrence::new(&**error).to_body(&shape)).expect("JSON"))
            .collect();
        let schema: Value = serde_json::from_str(&JsonSchema::new(&RICH).shape(shape).to_string()).expect("JSON");
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert!(jsonschema::meta::is_valid(&schema));
        let validator = validator(&schema);
        for body in bodies {
            assert!(validator.is_valid(&body), "{shape_name} {body}");
            assert!(!validator.is_valid(&json!({ "other": body })), "{shape_name}");
        }
    }
}
