//! `OpenAPI` documents and JSON Schemas, read as whoever gets them reads them.

mod bodies;
mod complete;
mod dump;
mod form;
mod names;
mod odd_errors;
mod own_shapes;

use crate::catalogs;
use error_core::{
    Body, Catalog, Envelope, EnvelopeCamel, Errno, ErrnoNested, Flat, GoogleRpc, JsonApi, Occurrence, Problem, Shape,
    export::{OpenApi, OpenApiVersion},
};
use http::HeaderValue;
use serde_json::Value;

const VERSIONS: [(&str, OpenApiVersion); 2] = [("30", OpenApiVersion::V3_0), ("31", OpenApiVersion::V3_1)];

/// Any shape, to be handed over.
struct Boxed(Box<dyn Shape>);

impl Shape for Boxed {
    fn media_type(&self, error: &Occurrence<'_>) -> HeaderValue {
        self.0.media_type(error)
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        self.0.write(error, body);
    }
}

/// Every shape, some in more than one way.
fn shapes(catalog: &'static Catalog) -> Vec<(&'static str, Boxed)> {
    let shapes: Vec<(_, Box<dyn Shape>)> = vec![
        ("envelope", Box::new(Envelope)),
        ("envelope_camel", Box::new(EnvelopeCamel)),
        ("flat", Box::new(Flat)),
        ("problem", Box::new(Problem::of(catalog))),
        ("problem_without_code", Box::new(Problem::of(catalog).without_code())),
        ("json_api", Box::new(JsonApi::of(catalog))),
        ("google_rpc", Box::new(GoogleRpc::of(catalog))),
        ("errno", Box::new(Errno::new())),
        ("errno_extended", Box::new(Errno::new().extended())),
        ("errno_nested", Box::new(ErrnoNested::new())),
    ];
    shapes.into_iter().map(|(name, shape)| (name, Boxed(shape))).collect()
}

fn parse(document: &OpenApi) -> Value {
    serde_json::from_str(&document.to_json()).expect("JSON")
}

/// The schema of a status, by its reference.
fn schema_of<'a>(document: &'a Value, status: &str) -> &'a Value {
    let content = &document["components"]["responses"][format!("Error{status}")]["content"];
    let media = content.as_object().and_then(|content| content.values().next()).expect("a media type");
    &media["schema"]
}

/// Each example: its status, its name, itself.
fn examples(document: &Value) -> Vec<(String, String, &Value)> {
    let responses = document["components"]["responses"].as_object().expect("responses");
    let mut all = Vec::new();
    for (name, response) in responses {
        let status = name.trim_start_matches("Error");
        for media in response["content"].as_object().expect("content").values() {
            let examples = media.get("examples").and_then(Value::as_object);
            all.extend(
                examples.into_iter().flatten().map(|(name, example)| (status.to_owned(), name.clone(), example)),
            );
        }
    }
    all
}

/// Calls with each object of a document, and the key that it stands under.
fn each_object<'a>(key: &'a str, value: &'a Value, call: &mut impl FnMut(&'a str, &'a serde_json::Map<String, Value>)) {
    match value {
        Value::Object(members) => {
            call(key, members);
            members.iter().for_each(|(key, value)| each_object(key, value, call));
        }
        Value::Array(items) => items.iter().for_each(|item| each_object(key, item, call)),
        _ => {}
    }
}
