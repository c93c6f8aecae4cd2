//! The rules for documents that validators alone do not ask for.

use super::{VERSIONS, catalogs, each_object, parse, shapes};
use crate::catalogs::{HOSTILE, RICH};
use error_core::{
    Flat, Problem,
    export::{JsonSchema, OpenApi, OpenApiVersion},
};
use serde_json::{Value, json};
use std::collections::HashSet;

/// What tools stumble over is nowhere in the schemas.
#[test]
fn schemas_have_what_every_tool_reads() {
    for (name, catalog) in catalogs::all().into_iter().filter(|(_, catalog)| catalog.len() < 500) {
        for (shape_name, _) in shapes(catalog) {
            for (version_name, version) in VERSIONS {
                let (_, shape) = shapes(catalog).into_iter().find(|(known, _)| *known == shape_name).expect("there");
                let document = parse(&OpenApi::new(catalog).shape(shape).version(version));
                let at = format!("{name} {shape_name} {version_name}");
                each_object("schemas", &document["components"]["schemas"], &mut |key, members| {
                    // Under this key are names, some of which are words of schemas.
                    if key == "properties" {
                        assert!(members.values().all(Value::is_object), "{at}: a boolean schema");
                        return;
                    }
                    assert!(!members.is_empty(), "{at}: an empty schema at {key}");
                    assert!(!["allOf", "const"].iter().any(|word| members.contains_key(*word)), "{at}: {members:?}");
                    assert!(members.get("additionalProperties").is_none_or(Value::is_object), "{at}");
                });
            }
        }
    }
}

#[test]
fn names_are_such_as_are_allowed_and_none_is_another_in_other_letters() {
    let name = regex::Regex::new("^[A-Za-z0-9._-]+$").expect("a regex");
    for (_, catalog) in catalogs::all().into_iter().filter(|(_, catalog)| catalog.len() < 500) {
        for (_, shape) in shapes(catalog).into_iter().step_by(3) {
            let document = parse(&OpenApi::new(catalog).shape(shape).prefix("Shop"));
            for kind in ["schemas", "responses"] {
                let names = document["components"][kind].as_object().expect("an object").keys();
                assert!(names.clone().all(|known| name.is_match(known) && known.starts_with("Shop")));
                let different: HashSet<_> = names.clone().map(|name| name.to_ascii_lowercase()).collect();
                assert_eq!(different.len(), names.count());
            }
        }
    }
}

#[test]
fn names_are_words_of_the_code() {
    let document = parse(&OpenApi::new(&HOSTILE));
    let schemas = &document["components"]["schemas"];
    let code = |name: &str| schemas[name]["properties"]["error"]["properties"]["code"]["enum"][0].clone();
    let names = ["HtmlTagsError", "AbCError", "a_bc_error", "DefaultError", "TypeError"];
    assert_eq!(names.map(code), ["html_tags", "ab_c", "a_bc", "default", "type"].map(Value::from));
    let document = parse(&OpenApi::new(&RICH));
    assert!(document["components"]["schemas"].get("InternalError").is_some());
}

#[test]
fn a_union_says_by_which_member_it_is_told_apart_where_that_is_at_the_top() {
    for (version_name, version) in VERSIONS {
        let envelope = parse(&OpenApi::new(&RICH).version(version));
        assert_eq!(envelope["components"]["schemas"]["Error404"].get("discriminator"), None);
        for document in [OpenApi::new(&RICH).shape(Flat), OpenApi::new(&RICH).shape(Problem::of(&RICH))] {
            let document = parse(&document.version(version));
            let union = &document["components"]["schemas"]["Error404"];
            let references: Vec<_> = union["oneOf"].as_array().expect("oneOf").iter().collect();
            assert_eq!(references.len(), 3, "{version_name}");
            assert_eq!(
                union["discriminator"],
                json!({ "propertyName": "code", "mapping": {
                    "order_not_found": "#/components/schemas/OrderNotFoundError",
                    "route_not_found": "#/components/schemas/RouteNotFoundError",
                    "not_found": "#/components/schemas/NotFoundError",
                } })
            );
        }
    }
}

/// Where codes stand in items of arrays, a schema with the codes of the status says as much as can be said.
#[test]
fn bodies_that_list_their_codes_have_one_schema_a_status() {
    let shapes = shapes(&RICH).into_iter().filter(|(name, _)| matches!(*name, "json_api" | "google_rpc"));
    for (shape_name, shape) in shapes {
        let document = parse(&OpenApi::new(&RICH).shape(shape));
        let schemas = &document["components"]["schemas"];
        let responses = document["components"]["responses"].as_object().expect("responses");
        // Equal ones are one, as those of `4XX` and `5XX` may be.
        assert!(schemas.as_object().is_some_and(|schemas| schemas.len() <= responses.len()), "{shape_name}");
        let schema = &schemas["Error404"]["properties"];
        let code = match shape_name {
            "json_api" => &schema["errors"]["items"]["properties"]["code"],
            _ => &schema["error"]["properties"]["details"]["items"]["properties"]["reason"],
        };
        let codes = ["order_not_found", "not_found", "route_not_found"];
        let spell = |code: &str| if shape_name == "json_api" { code.to_owned() } else { code.to_ascii_uppercase() };
        let codes = codes.map(spell);
        assert_eq!(code["enum"], json!(codes), "{shape_name}");
    }
}

#[test]
fn headers_are_those_of_the_responses() {
    let document = parse(&OpenApi::new(&RICH).request_id_header("x-trace"));
    let header = |status: &str, name: &str| {
        document["components"]["responses"][format!("Error{status}")]["headers"].get(name).cloned()
    };
    for status in ["401", "404", "429", "4XX", "Default"] {
        let id = header(status, "X-Trace").expect("the request's id");
        assert_eq!((&id["schema"]["type"], id.get("required")), (&json!("string"), None), "{status}");
    }
    let required = |status, name| header(status, name).map(|header| header.get("required").is_some());
    // Each 401 has it, and each 405.
    assert_eq!(required("401", "WWW-Authenticate"), Some(true));
    assert_eq!(required("405", "Allow"), Some(true));
    assert_eq!((required("404", "WWW-Authenticate"), required("404", "Retry-After")), (None, None));
    // Some errors of these statuses have a delay, and one a header of a field.
    assert_eq!((required("429", "Retry-After"), required("503", "Retry-After")), (Some(false), Some(false)));
    assert_eq!((required("429", "X-Quota"), required("Default", "Retry-After")), (Some(false), Some(false)));
    assert_eq!(header("429", "Retry-After").expect("a header")["schema"], json!({ "type": "integer", "minimum": 0 }));
    let hostile = parse(&OpenApi::new(&HOSTILE));
    let odd = &hostile["components"]["responses"]["Error599"]["headers"]["X-Odd"];
    assert_eq!((&odd["required"], &odd["example"]), (&json!(true), &json!("<\"&'>")));
}

#[test]
fn flat_is_one_schema_with_the_codes_that_there_are() {
    for (version_name, version) in VERSIONS {
        for (shape_name, shape) in shapes(&RICH) {
            let document = parse(&OpenApi::new(&RICH).shape(shape).version(version).flat());
            let components = &document["components"];
            let schemas = components["schemas"].as_object().expect("schemas");
            assert_eq!(schemas.keys().collect::<Vec<_>>(), ["ErrorDefault"]);
            let text = document.to_string();
            assert!(!text.contains("oneOf") && (version == OpenApiVersion::V3_1 || !text.contains("anyOf")));
            for response in components["responses"].as_object().expect("responses").values() {
                let media = response["content"].as_object().and_then(|content| content.values().next());
                assert_eq!(media.expect("content")["schema"], json!({ "$ref": "#/components/schemas/ErrorDefault" }));
            }
            let mut codes = Vec::new();
            each_object("", &components["schemas"], &mut |_, members| {
                codes.extend(members.get("x-extensible-enum").map(|codes| codes.as_array().expect("codes").len()));
            });
            let has_none = matches!(shape_name, "problem_without_code" | "errno" | "errno_nested");
            let expected = RICH.iter().filter(|spec| !spec.hidden()).count();
            assert_eq!(codes, if has_none { vec![] } else { vec![expected] }, "{shape_name} {version_name}");
        }
    }
}

/// Generators make a type of each name, and of each schema without one.
#[test]
fn what_an_issue_is_stands_once() {
    for (shape_name, has_one) in [
        ("envelope", true),
        ("envelope_camel", true),
        ("problem", true),
        ("google_rpc", true),
        ("json_api", false),
        ("errno", false),
    ] {
        for (version_name, version) in VERSIONS {
            let shape = || shapes(&RICH).into_iter().find(|(known, _)| *known == shape_name).expect("there").1;
            let document = parse(&OpenApi::new(&RICH).shape(shape()).version(version).prefix("Shop"));
            let schemas = document["components"]["schemas"].as_object().expect("schemas");
            let issue = schemas.get("ShopErrorIssue");
            assert_eq!(issue.is_some(), has_one, "{shape_name} {version_name}");
            let mut equal = 0;
            each_object("", &document["components"], &mut |_, members| {
                equal += usize::from(issue.and_then(Value::as_object) == Some(members));
            });
            assert_eq!(equal, usize::from(has_one), "{shape_name} {version_name}");
            let references = document.to_string().matches("\"#/components/schemas/ShopErrorIssue\"").count();
            assert_eq!(references > 1, has_one, "{shape_name} {version_name}: {references}");
            let schema = JsonSchema::new(&RICH).shape(shape()).to_string();
            assert_eq!(schema.contains("\"$ref\": \"#/$defs/ErrorIssue\""), has_one, "{shape_name}");
        }
    }
}

#[test]
fn components_are_those_of_the_document() {
    let document = OpenApi::new(&RICH).api_version("2.1");
    let components: Value = serde_json::from_str(&document.components_to_json()).expect("JSON");
    let whole = parse(&document);
    assert_eq!(components, whole["components"]);
    assert_eq!((&whole["info"]["title"], &whole["info"]["version"]), (&json!("Rich"), &json!("2.1")));
    assert_eq!(whole["openapi"], "3.1.0");
    assert_eq!(parse(&document.version(OpenApiVersion::V3_0))["openapi"], "3.0.3");
    assert_eq!(OpenApi::new(&RICH).to_yaml(), OpenApi::new(&RICH).to_yaml());
}

#[test]
fn a_json_schema_has_a_definition_for_each_error() {
    let schema = JsonSchema::new(&RICH).id("https://rich.example.com/errors").to_string();
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    assert_eq!((&schema["$id"], &schema["title"]), (&json!("https://rich.example.com/errors"), &json!("Rich")));
    let definitions = schema["$defs"].as_object().expect("definitions");
    let codes = RICH.iter().filter(|spec| !spec.hidden()).count();
    assert_eq!((definitions.len(), schema["oneOf"].as_array().map(Vec::len)), (codes + 2, Some(codes)));
    assert!(definitions.contains_key("ErrorDefault") && !schema.to_string().contains("discriminator"));
}
