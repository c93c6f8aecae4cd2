//! What utoipa and aide say of our errors: each status of an operation with all its codes, and nothing that is not sent.

mod aide;
mod answers;
#[path = "../export/catalogs.rs"]
#[allow(dead_code, reason = "some of them are for other tests")]
mod catalogs;
mod errors;
mod utoipa;

use axum::http::HeaderValue;
use error_core::{
    AnyOf, ApiError, Body, Catalog, Envelope, Flat, HttpError, Occurrence, Problem, Shape,
    export::{In, OpenApi},
};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The document of each framework.
fn documents() -> [(&'static str, Value); 3] {
    [("utoipa", utoipa::newest::document()), ("utoipa-5", utoipa::five::document()), ("aide", aide::document())]
}

/// The responses of an operation.
fn responses<'a>(document: &'a Value, path: &str, method: &str) -> &'a Value {
    &document["paths"][path][method]["responses"]
}

/// The codes by status, as the examples have them.
fn codes(responses: &Value) -> BTreeMap<&str, Vec<&str>> {
    let contents = responses.as_object().unwrap().iter().map(|(status, response)| {
        let content = response["content"].as_object().into_iter().flat_map(|content| content.values());
        let examples = content.filter_map(|media| media["examples"].as_object()).flat_map(|examples| examples.keys());
        let mut codes: Vec<_> = examples.map(String::as_str).collect();
        codes.sort_unstable();
        (status.as_str(), codes)
    });
    contents.filter(|(status, _)| *status != "200" && *status != "default").collect()
}

#[test]
fn each_status_has_all_its_codes() {
    let all = BTreeMap::from([
        ("401", vec!["token_expired"]),
        ("403", vec!["role_missing"]),
        ("404", vec!["team_not_found", "user_not_found"]),
        ("409", vec!["email_taken"]),
        ("410", vec!["user_not_found"]),
        ("422", vec!["user_invalid"]),
        ("429", vec!["sign_ups_limited"]),
        ("4XX", vec!["directory_failed"]),
        ("500", vec!["user_store_failed"]),
        ("502", vec!["directory_failed"]),
        ("5XX", vec!["directory_failed"]),
    ]);
    for (name, document) in documents() {
        assert_eq!(codes(responses(&document, "/users", "post")), all, "{name}");
    }
}

#[test]
fn a_subset_has_only_its_own() {
    let listed = BTreeMap::from([
        ("403", vec!["role_missing"]),
        ("404", vec!["user_not_found"]),
        ("410", vec!["user_not_found"]),
        ("500", vec!["user_store_failed"]),
    ]);
    for (name, document) in documents() {
        assert_eq!(codes(responses(&document, "/users/{number}", "get")), listed, "{name}");
        let order = codes(responses(&document, "/orders/{number}", "get"));
        assert_eq!(order, BTreeMap::from([("404", vec!["order_not_found"])]), "{name}");
    }
}

/// Of two variants with one status, and of two types with one, none is left out.
#[test]
fn several_types_have_one_response_a_status() {
    let listed = BTreeMap::from([
        ("401", vec!["token_expired"]),
        ("403", vec!["role_missing"]),
        ("404", vec!["order_not_found", "user_not_found"]),
        ("409", vec!["order_paid"]),
        ("410", vec!["user_not_found"]),
        ("500", vec!["user_store_failed"]),
    ]);
    for (name, document) in documents() {
        let responses = responses(&document, "/mixed/{number}", "get");
        assert_eq!(codes(responses), listed, "{name}");
        let media_types: Vec<_> = responses["404"]["content"].as_object().unwrap().keys().collect();
        assert_eq!(media_types, ["application/json", "application/problem+json"], "{name}");
    }
}

/// They are those that the export of the same errors has, but for what a framework's types have no room for.
#[test]
fn responses_are_those_of_the_export() {
    for (name, document) in documents() {
        let same = |path: &str, method: &str, catalog: &'static Catalog, problem: bool| {
            let export = OpenApi::new(catalog);
            let export = if problem { export.shape(Problem::new()) } else { export };
            same_as_export(name, &export, responses(&document, path, method).clone());
        };
        same("/users", "post", &errors::USERS, false);
        same("/users/{number}", "get", &errors::GET_USER, false);
        same("/orders/{number}", "get", &errors::GET_ORDER, true);
        same("/orders", "post", &errors::ORDERS, true);
    }
}

error_core::catalog! {
    static HOSTILE = { errors: [catalogs::Hostile] };
}
error_core::catalog! {
    static RICH = { errors: [catalogs::Rich] };
}
error_core::catalog! {
    static HTTP = { errors: [HttpError] };
}

/// Texts that try to break out, params of every type, fields of every kind: a framework's types keep what they say.
#[test]
fn nothing_is_lost_on_the_way_through_a_frameworks_types() {
    fn of_each<E>(catalog: &'static Catalog)
    where
        E: ::utoipa::IntoResponses + ::utoipa5::IntoResponses + ::aide::OperationOutput,
    {
        let mut operation = ::aide::openapi::Operation::default();
        ::aide::generate::in_context(|context| assert!(E::inferred_responses(context, &mut operation).is_empty()));
        // A second time nothing changes.
        let once = operation.clone();
        ::aide::generate::in_context(|context| assert!(E::inferred_responses(context, &mut operation).is_empty()));
        assert_eq!(once, operation);
        let given = [
            ("utoipa", serde_json::to_value(<E as ::utoipa::IntoResponses>::responses())),
            ("utoipa-5", serde_json::to_value(<E as ::utoipa5::IntoResponses>::responses())),
            ("aide", serde_json::to_value(operation.responses)),
        ];
        for (name, responses) in given {
            same_as_export(name, &OpenApi::new(catalog), responses.unwrap());
        }
    }
    of_each::<catalogs::Hostile>(&HOSTILE);
    of_each::<catalogs::Rich>(&RICH);
    of_each::<HttpError>(&HTTP);
}

/// The shape of an app's layer.
#[derive(Default)]
struct AppShape;

impl Shape for AppShape {
    fn media_type(&self, error: &Occurrence<'_>) -> HeaderValue {
        Problem::of(&errors::USERS).media_type(error)
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        Problem::of(&errors::USERS).write(error, body);
    }
}

/// By each framework the responses of something that is no handler.
fn responses_of<E>() -> [(&'static str, Value); 3]
where
    E: ::utoipa::IntoResponses + ::utoipa5::IntoResponses + ::aide::OperationOutput,
{
    let mut operation = ::aide::openapi::Operation::default();
    ::aide::generate::in_context(|context| assert!(E::inferred_responses(context, &mut operation).is_empty()));
    [
        ("utoipa", serde_json::to_value(<E as ::utoipa::IntoResponses>::responses()).unwrap()),
        ("utoipa-5", serde_json::to_value(<E as ::utoipa5::IntoResponses>::responses()).unwrap()),
        ("aide", serde_json::to_value(operation.responses).unwrap()),
    ]
}

/// What a layer makes of the errors of a type is documented by naming the layer's shape beside it.
#[test]
fn a_type_has_the_shape_that_it_is_in() {
    let users = || OpenApi::new(&errors::USERS).shape(AppShape);
    for (name, responses) in responses_of::<In<AppShape, errors::UserError>>() {
        same_as_export(name, &users(), responses);
    }
    for (name, responses) in responses_of::<In<AppShape, AnyOf<(errors::UserError,)>>>() {
        same_as_export(name, &users(), responses);
    }
    for (name, responses) in responses_of::<In<AppShape, errors::GetUserError>>() {
        same_as_export(name, &OpenApi::new(&errors::GET_USER).shape(AppShape), responses);
    }
    // One that insists on its own keeps it, also among others.
    for (name, responses) in responses_of::<In<Flat, errors::OrderError>>() {
        same_as_export(name, &OpenApi::new(&errors::ORDERS).shape(Problem::new()), responses);
    }
    for (name, responses) in responses_of::<In<Flat, errors::Mixed>>() {
        let example = &responses["404"]["content"]["application/json"]["examples"]["user_not_found"]["value"];
        assert_eq!(example["code"], "user_not_found", "{name}");
        assert!(
            responses["404"]["content"]["application/problem+json"]["examples"]["order_not_found"].is_object(),
            "{name}"
        );
    }
}

fn same_as_export(name: &str, export: &OpenApi, responses: Value) {
    let export: Value = serde_json::from_str(&export.to_json()).unwrap();
    let mut wanted = BTreeMap::new();
    for (component, response) in export["components"]["responses"].as_object().unwrap() {
        let status = component.trim_start_matches("Error");
        let status = if status == "Default" { "default" } else { status };
        wanted.insert(status.to_owned(), inlined(response, &export));
    }
    let mut given: BTreeMap<String, Value> = serde_json::from_value(responses).unwrap();
    given.remove("200");
    let tidy = |responses: BTreeMap<String, Value>| -> BTreeMap<String, Value> {
        responses.into_iter().map(|(status, response)| (status, tidied(response, name))).collect()
    };
    pretty_assert(name, &tidy(wanted), &tidy(given));
}

fn pretty_assert(name: &str, wanted: &BTreeMap<String, Value>, given: &BTreeMap<String, Value>) {
    assert_eq!(wanted.keys().collect::<Vec<_>>(), given.keys().collect::<Vec<_>>(), "{name}");
    for (status, response) in wanted {
        let text = |value: &Value| serde_json::to_string_pretty(value).unwrap();
        assert!(response == &given[status], "{name} {status}: {}\n is not {}", text(&given[status]), text(response));
    }
}

/// The value with what it refers to in place of references.
fn inlined(value: &Value, document: &Value) -> Value {
    match value {
        Value::Object(members) => match members.get("$ref").and_then(Value::as_str) {
            Some(reference) => inlined(document.pointer(reference.trim_start_matches('#')).unwrap(), document),
            None => members.iter().map(|(key, value)| (key.clone(), inlined(value, document))).collect(),
        },
        Value::Array(items) => items.iter().map(|item| inlined(item, document)).collect(),
        other => other.clone(),
    }
}

/// Without what a framework's types leave out or spell out.
fn tidied(mut response: Value, name: &str) -> Value {
    let contents = response["content"].as_object_mut().into_iter().flat_map(|content| content.values_mut());
    for media in contents {
        if let Some(schema) = media["schema"].as_object_mut() {
            // Names of schemas are for references.
            schema.remove("discriminator");
        }
        let examples = media.get_mut("examples").and_then(Value::as_object_mut);
        for example in examples.into_iter().flat_map(|examples| examples.values_mut()).filter_map(Value::as_object_mut)
        {
            if name != "aide" {
                example.remove("x-message");
            }
        }
    }
    let headers = response.get_mut("headers").and_then(Value::as_object_mut);
    for header in headers.into_iter().flat_map(|headers| headers.values_mut()).filter_map(Value::as_object_mut) {
        header.retain(|key, value| match name {
            "aide" => *value != json!("simple"),
            _ => key == "description" || key == "schema",
        });
    }
    response
}

#[test]
#[ignore = "`tests/judges/frameworks/run` reads the documents"]
fn dump() {
    let folder = std::env::var_os("FRAMEWORK_DOCUMENTS").expect("a folder for the documents");
    for (name, document) in documents() {
        let file = std::path::Path::new(&folder).join(name).with_extension("json");
        std::fs::write(file, document.to_string()).expect("written");
    }
}

#[derive(Debug, ApiError)]
#[api(status = 404, code = "not_here", msg = "Not here.")]
struct Plain;

#[derive(Debug, ApiError)]
#[api(status = 404, code = "not_here", msg = "Not here.")]
struct Numbered {
    #[api(param)]
    number: u64,
}

/// No catalogue could have both, but nothing keeps a handler from it.
#[test]
fn one_code_of_two_types_is_either() {
    type Both = AnyOf<(Numbered, Plain)>;
    for (name, responses) in responses_of::<Both>() {
        let schema = &responses["404"]["content"]["application/json"]["schema"];
        for error in [Both::from(Plain), Both::from(Numbered { number: 1 })] {
            let body = serde_json::from_slice(&Occurrence::new(&*error).to_body(&Envelope)).unwrap();
            assert!(jsonschema::is_valid(schema, &body), "{name}: {body} is not {schema}");
        }
    }
}
