//! Every occurrence of the wide set in every shape, judged by the shape's JSON Schemas. `tests/data/README.md` says whose
//! they are.

use error_core::{
    Adjusted, CodeCase, Envelope, EnvelopeCamel, Errno, ErrnoNested, GoogleRpc, JsonApi, Occurrence, Problem, Shape,
};
use jsonschema::{Registry, Validator};
use serde_json::{Value, json};

use super::read;
use crate::occurrences::{Named, all};

const DOCS: &str = "https://errors.shop.example.com/";

/// The schema of that name, which may refer to the plain one of RFC 9457; formats count.
fn schema(name: &str) -> Validator {
    let plain = read("data/schemas/rfc9457.schema.json");
    let id = plain["$id"].as_str().unwrap().to_owned();
    let registry = Registry::new().add(&id, plain).unwrap().prepare().unwrap();
    let schema = read(&format!("data/schemas/{name}.schema.json"));
    jsonschema::options().with_registry(&registry).should_validate_formats(true).build(&schema).unwrap()
}

/// What the judge has to say about a document.
fn mistakes(judge: &Validator, document: &Value) -> Vec<String> {
    judge.iter_errors(document).map(|error| format!("{} at {}", error, error.instance_path())).collect()
}

#[track_caller]
fn check(judge: &Validator, name: &str, occurrence: &Occurrence<'_>, shape: &dyn Shape) {
    let body = occurrence.to_body(shape);
    let document = serde_json::from_slice(&body).unwrap();
    let mistakes = mistakes(judge, &document);
    assert!(mistakes.is_empty(), "{name}: {mistakes:#?} in {}", String::from_utf8_lossy(&body));
}

/// Judges every occurrence that `takes` takes, in each shape, and says how many bodies that were.
#[track_caller]
fn check_all(schemas: &[&str], shapes: &[&dyn Shape], takes: impl Fn(&Named) -> bool) -> usize {
    let judges: Vec<_> = schemas.iter().map(|name| schema(name)).collect();
    let mut bodies = 0;
    for named in all().iter().filter(|named| takes(named)) {
        for shape in shapes {
            for judge in &judges {
                check(judge, &named.name, &named.occurrence(), *shape);
            }
            bodies += 1;
        }
    }
    bodies
}

#[test]
fn the_set_is_wide() {
    assert!(all().len() >= 120, "{}", all().len());
}

#[test]
fn problems() {
    let with_docs = Problem::new().with_docs(DOCS);
    let shapes: [&dyn Shape; 4] = [
        &Problem::new(),
        &with_docs,
        &Problem::new().with_docs("https://shop.example.com/errors#").without_code().without_detail(),
        &Adjusted::new(with_docs).with_code_case(CodeCase::ScreamingSnake).without_request_id(),
    ];
    let judged = check_all(&["rfc9457", "rfc9457-strict"], &shapes, |_| true);
    assert_eq!(judged, all().len() * 4);
    // The strict one asks for a status.
    check_all(&["rfc9457"], &[&Problem::new().without_status(), &with_docs.without_status().without_code()], |_| true);
}

/// All of JSON:API 1.1; of 1.0, which does not know `links.type`, what has no type.
#[test]
fn json_api() {
    let plain = JsonApi::new();
    let with_docs = JsonApi::new().with_docs(DOCS);
    let kebab = Adjusted::new(plain).with_code_case(CodeCase::Kebab).without_request_id();
    check_all(&["jsonapi-1.1-errors"], &[&plain, &with_docs, &kebab], |_| true);
    let untyped = |named: &Named| named.occurrence().spec().type_uri().is_none();
    let upper = Adjusted::new(plain).with_code_case(CodeCase::ScreamingSnake);
    let judged = check_all(&["jsonapi-1.0"], &[&plain, &kebab, &upper], untyped);
    assert_eq!(judged, (all().len() - 3) * 3);
}

#[test]
fn statuses_of_google() {
    let shapes: [&dyn Shape; 3] = [
        &GoogleRpc::new("shop.example.com"),
        &GoogleRpc::new("shop.example.com").with_docs(DOCS),
        &Adjusted::new(GoogleRpc::new("localhost")).without_request_id(),
    ];
    check_all(&["google-rpc-status"], &shapes, |_| true);
}

/// Their `request_id` is required.
#[test]
fn numbers_of_js_http_errors() {
    let shapes: [(&str, &dyn Shape); 3] = [
        ("js-http-errors-v1", &Errno::new()),
        ("js-http-errors-v2", &ErrnoNested::new()),
        ("js-http-errors-v2", &ErrnoNested::new().with_name("UserNotFound")),
    ];
    for (name, shape) in shapes {
        let judge = schema(name);
        for named in all() {
            let occurrence = named.occurrence();
            check(&judge, &named.name, &occurrence.with_request_id("X102119514TU5YYL"), shape);
        }
    }
}

#[test]
fn envelopes() {
    let kebab = Adjusted::new(Envelope).with_code_case(CodeCase::Kebab);
    let shapes: [&dyn Shape; 4] = [&Envelope, &EnvelopeCamel, &kebab, &GoogleRpc::new("localhost")];
    check_all(&["nested-error"], &shapes, |_| true);
}

/// A judge that takes everything would be none.
#[track_caller]
fn check_refused(name: &str, document: &Value, at: &str) {
    let mistakes = mistakes(&schema(name), document);
    assert!(mistakes.iter().any(|mistake| mistake.ends_with(&format!(" at {at}"))), "{mistakes:#?} of {document}");
}

#[test]
fn the_judges_can_refuse() {
    check_refused("rfc9457", &json!({"type": "not a uri"}), "/type");
    check_refused("rfc9457", &json!({"instance": "%%"}), "/instance");
    check_refused("rfc9457", &json!({"status": "404"}), "/status");
    check_refused("rfc9457", &json!({"title": null}), "/title");
    check_refused("rfc9457-strict", &json!({"type": "not a uri", "status": 404}), "/type");
    check_refused("rfc9457-strict", &json!({"status": 404, "id": 1}), "");
    check_refused("rfc9457-strict", &json!({"title": "T"}), "");
    check_refused("rfc9457-strict", &json!({"status": 404, "errors": [{"pointer": "items[0]"}]}), "/errors/0/pointer");
    let rpc =
        |details: Value| json!({"error": {"code": 404, "message": "", "status": "NOT_FOUND", "details": details}});
    check_refused(
        "google-rpc-status",
        &json!({"error": {"code": 404, "message": "", "status": "404"}}),
        "/error/status",
    );
    let detail = |kind: &str, rest: Value| {
        let mut detail = rest;
        detail["@type"] = format!("type.googleapis.com/google.rpc.{kind}").into();
        rpc(json!([detail]))
    };
    let info = json!({"reason": "gone", "domain": "a"});
    check_refused("google-rpc-status", &detail("ErrorInfo", info), "/error/details/0/reason");
    let info = json!({"reason": "GONE", "domain": "a", "metadata": {"count": 1}});
    check_refused("google-rpc-status", &detail("ErrorInfo", info), "/error/details/0/metadata/count");
    check_refused("google-rpc-status", &detail("RetryInfo", json!({"retryDelay": 30})), "/error/details/0/retryDelay");
    let help = json!({"links": [{"url": "not a uri"}]});
    check_refused("google-rpc-status", &detail("Help", help), "/error/details/0/links/0/url");
    check_refused("js-http-errors-v1", &json!({"code": "1", "error": "", "request_id": "a"}), "/code");
    check_refused("js-http-errors-v2", &json!({"error": {}, "request_id": "a"}), "/error");
    check_refused("nested-error", &json!({"error": {"code": null, "message": ""}}), "/error/code");
    check_refused(
        "jsonapi-1.1-errors",
        &json!({"errors": [{"source": {"pointer": "data"}}]}),
        "/errors/0/source/pointer",
    );
    check_refused("jsonapi-1.0", &json!({"errors": [{"links": {"type": "https://a.example/"}}]}), "/errors/0/links");
    check_refused("jsonapi-1.0", &json!({"errors": [{"code": "a"}, {"code": "a"}]}), "/errors");
}

/// JSON:API's own fixtures. Some concern other members: the schema of errors alone refuses those for having no errors.
#[test]
fn fixtures_of_json_api() {
    let (published, ours) = (schema("jsonapi-1.0"), schema("jsonapi-1.1-errors"));
    let (mut valid, mut invalid) = (0, 0);
    for file in std::fs::read_dir(super::path("data/jsonapi-fixtures")).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        let document = read(&format!("data/jsonapi-fixtures/{name}"));
        let refused = [!mistakes(&published, &document).is_empty(), !mistakes(&ours, &document).is_empty()];
        *(if name.starts_with("valid_") { &mut valid } else { &mut invalid }) += 1;
        assert_eq!(refused, [!name.starts_with("valid_"); 2], "{name}");
    }
    assert_eq!((valid, invalid), (2, 13));
}

/// The fixture that lists invalid error objects, each judged alone, and why it is refused.
#[test]
fn each_invalid_error_object_of_json_api() {
    let reasons = [
        "",
        "/id",
        "/status",
        "/code",
        "/title",
        "/detail",
        "/source/pointer",
        "/source/pointer",
        "/source/parameter",
        "",
        "/links",
        "/source",
        "/meta",
    ];
    let document = read("data/jsonapi-fixtures/invalid_errors_invalid_error_objects.json");
    let objects = document["errors"].as_array().unwrap();
    assert_eq!(objects.len(), reasons.len());
    for (object, reason) in objects.iter().zip(reasons) {
        for name in ["jsonapi-1.0", "jsonapi-1.1-errors"] {
            check_refused(name, &json!({ "errors": [object] }), &format!("/errors/0{reason}"));
        }
    }
}
