//! Shapes of a user's own: nobody described them, and yet they are in the document.

use super::{parse, schema_of};
use crate::catalogs::{HOSTILE, RICH};
use error_core::{
    Adjusted, Body, CodeCase, Flat, Occurrence, Shape,
    export::{JsonSchema, OpenApi, OpenApiVersion},
};
use http::HeaderValue;
use serde_json::{Value, json};

/// RFC 6749 section 5.2.
struct OAuth;

impl Shape for OAuth {
    fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
        HeaderValue::from_static("application/json")
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        body.object(|body| {
            body.string("error", error.code());
            body.display("error_description", &error.message());
        });
    }
}

/// A text and nothing else.
struct Plain;

impl Shape for Plain {
    fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
        HeaderValue::from_static("text/plain; charset=utf-8")
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        body.text(&error.message());
    }
}

/// No code; the issues as a map from field to texts.
struct FieldMap;

impl Shape for FieldMap {
    fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
        HeaderValue::from_static("application/json")
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        body.object(|body| {
            body.display("message", &error.message());
            body.object_if_any("errors", |errors| {
                for issue in error.issues() {
                    let text = issue.message_text().unwrap_or_default();
                    errors.array(issue.pointer().to_path(), |out| out.item(|out| out.string(text)));
                }
            });
        });
    }
}

/// A type of its own for server errors.
struct TwoTypes;

impl Shape for TwoTypes {
    fn media_type(&self, error: &Occurrence<'_>) -> HeaderValue {
        let is_retried = error.code() == "store_closed";
        HeaderValue::from_static(if is_retried { "application/vnd.closed+json" } else { "application/json" })
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        OAuth.write(error, body);
    }
}

#[test]
fn a_code_at_the_top_tells_bodies_apart_whatever_its_member_is_called() {
    let document = parse(&OpenApi::new(&RICH).shape(OAuth));
    assert_eq!(schema_of(&document, "404"), &json!({ "$ref": "#/components/schemas/Error404" }));
    assert_eq!(document["components"]["schemas"]["Error404"]["discriminator"]["propertyName"], "error");
    let not_found = &document["components"]["schemas"]["OrderNotFoundError"];
    assert_eq!(not_found["required"], json!(["error", "error_description"]));
    assert_eq!(not_found["properties"]["error"], json!({ "type": "string", "enum": ["order_not_found"] }));
    // A union of one is that one.
    assert_eq!(schema_of(&document, "402"), &json!({ "$ref": "#/components/schemas/PaymentRequiredError" }));
}

#[test]
fn codes_are_spelt_as_the_shape_spells_them() {
    let document = parse(&OpenApi::new(&RICH).shape(Adjusted::new(Flat).with_code_case(CodeCase::Kebab)));
    let schemas = &document["components"]["schemas"];
    assert_eq!(
        schemas["Error404"]["discriminator"]["mapping"]["order-not-found"],
        "#/components/schemas/OrderNotFoundError"
    );
    assert_eq!(schemas["OrderNotFoundError"]["properties"]["code"]["enum"], json!(["order-not-found"]));
    let flat = OpenApi::new(&RICH).shape(Adjusted::new(Flat).with_code_case(CodeCase::Pascal)).flat();
    let flat = parse(&flat.version(OpenApiVersion::V3_0));
    let code = &flat["components"]["schemas"]["ErrorDefault"]["properties"]["code"];
    assert!(code["x-extensible-enum"].as_array().expect("codes").contains(&"OrderNotFound".into()));
}

#[test]
fn plain_text_is_a_text() {
    let document = parse(&OpenApi::new(&HOSTILE).shape(Plain));
    let media = &document["components"]["responses"]["Error400"]["content"]["text/plain; charset=utf-8"];
    assert_eq!(media["examples"]["yaml_words"]["value"], "yes");
    assert_eq!(document["components"]["schemas"]["Error400"], json!({ "type": "string" }));
    let schema: Value = serde_json::from_str(&JsonSchema::new(&HOSTILE).shape(Plain).to_string()).expect("JSON");
    assert_eq!(schema["type"], "string");
}

/// Bodies without a code cannot be told apart, so that one may be several of them. Equal ones are one.
#[test]
fn without_a_code_equal_schemas_are_one() {
    let document = parse(&OpenApi::new(&RICH).shape(FieldMap));
    let schemas = document["components"]["schemas"].as_object().expect("schemas");
    let plain = json!({ "type": "object", "required": ["message"], "properties": { "message": { "type": "string" } } });
    assert_eq!(schemas.values().filter(|schema| **schema == plain).count(), 1);
    assert_eq!(schema_of(&document, "404"), schema_of(&document, "403"));
    let invalid = &schemas["Error422"]["anyOf"];
    assert_eq!(invalid.as_array().map(Vec::len), Some(2), "{invalid}");
    let errors = &invalid[0]["properties"]["errors"];
    assert_eq!(errors["additionalProperties"], json!({ "type": "array", "items": { "type": "string" } }));
}

#[test]
fn each_media_type_of_a_status_has_its_own_schema() {
    let document = parse(&OpenApi::new(&RICH).shape(TwoTypes));
    let content = &document["components"]["responses"]["Error503"]["content"];
    let other = &content["application/vnd.closed+json"];
    assert_eq!(other["schema"], json!({ "$ref": "#/components/schemas/StoreClosedError" }));
    assert_eq!(other["examples"].as_object().map(serde_json::Map::len), Some(1));
    assert!(content["application/json"]["examples"].get("store_closed").is_none());
}
