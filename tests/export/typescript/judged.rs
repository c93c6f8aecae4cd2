//! What the judge of TypeScript compiles and compares: modules, and responses with what `ErrorResponse` reads in them.

use crate::{
    catalogs::{self, RICH, Rich},
    odd,
};
use error_core::{
    Adjusted, ApiError, CodeCase, Envelope, EnvelopeCamel, Errno, ErrnoNested, ErrorResponse, ErrorSpec, Flat,
    GoogleRpc, Issue, JsonApi, Occurrence, Problem, Shape, export::TypeScript,
};
use serde_json::{Value, json, value::RawValue};
use std::{collections::BTreeMap, env, fs, path::PathBuf, time::Duration};

/// A file in the folder of the judge.
fn file(name: &str) -> PathBuf {
    PathBuf::from(env::var_os("JUDGE_FOLDER").expect("set JUDGE_FOLDER")).join(name)
}

#[test]
#[ignore = "tests/judges/typescript calls it"]
fn modules() {
    for (name, catalog) in catalogs::all().into_iter().chain(odd::all()) {
        fs::write(file(&format!("{name}.ts")), TypeScript::new(catalog).to_string()).unwrap();
        let errors: Vec<_> = catalog.iter().filter(|spec| !spec.hidden()).map(of_spec).collect();
        fs::write(file(&format!("{name}.json")), json!(errors).to_string()).unwrap();
    }
}

/// What a module must say of an error, character by character.
fn of_spec(spec: &'static ErrorSpec) -> Value {
    json!({ "code": spec.code(), "status": spec.status().as_u16(), "message": spec.message().to_string() })
}

/// Each line of `recorded.jsonl`, and the errors of `RICH` in every shape, with what is read.
#[test]
#[ignore = "tests/judges/typescript calls it"]
fn responses() {
    let recorded = fs::read_to_string(file("recorded.jsonl")).unwrap();
    let recorded: Vec<ErrorResponse> = recorded.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(recorded.len() > 5000, "only {} were recorded", recorded.len());
    let lines: Vec<_> = rich().iter().chain(&recorded).filter_map(of_response).collect();
    fs::write(file("responses.jsonl"), lines.join("\n")).unwrap();
}

fn rich() -> Vec<ErrorResponse> {
    let issues = vec![Issue::body("items[0][\"a b\"]").code("too_small").param("min", &1), Issue::query("limit[]")];
    let stock = BTreeMap::from([("a".to_owned(), 1)]);
    let errors = [
        Rich::Invalid {
            order_id: 7,
            customer: "12".to_owned(),
            ratio: Some(0.5),
            sizes: vec![1, 2],
            stock,
            urgent: true,
            issues,
        },
        Rich::Limited { wait: Duration::from_millis(1500), quota: 3 },
        Rich::Closed,
        Rich::Expired,
        Rich::Upstream(504),
        Rich::NotFound { order_id: 8 },
        Rich::Secret { order_id: 9 },
        Rich::Taken,
        Rich::Teapot,
        Rich::Slow { seconds: 3 },
    ];
    errors.iter().flat_map(|error| shapes().into_iter().map(|shape| sent(error, &*shape))).chain(former()).collect()
}

fn shapes() -> Vec<Box<dyn Shape>> {
    vec![
        Box::new(Envelope),
        Box::new(EnvelopeCamel),
        Box::new(Flat),
        Box::new(Problem::of(&RICH)),
        Box::new(Problem::of(&RICH).without_code().without_status()),
        Box::new(JsonApi::of(&RICH)),
        Box::new(GoogleRpc::of(&RICH)),
        Box::new(Errno::new()),
        Box::new(Errno::new().extended()),
        Box::new(ErrnoNested::new()),
        Box::new(ErrnoNested::new().extended()),
        Box::new(Adjusted::new(Flat).with_code_case(CodeCase::Kebab)),
        Box::new(Adjusted::new(Problem::of(&RICH)).with_code_case(CodeCase::ScreamingSnake)),
    ]
}

fn sent(error: &Rich, shape: &dyn Shape) -> ErrorResponse {
    let (parts, body) = Occurrence::new(error).with_request_id("req-7f3a").to_response(shape).into_parts();
    ErrorResponse::from_parts(parts.status, parts.headers, body)
}

/// Former codes, in the spellings that are read.
fn former() -> impl Iterator<Item = ErrorResponse> {
    ["order_gone", "NO_ORDER", "order-gone", "Order-Gone", "ORDER-GONE"].into_iter().map(|code| {
        let body = json!({ "error": { "code": code, "params": { "order_id": 5 } } }).to_string();
        ErrorResponse::from_parts(Rich::NotFound { order_id: 5 }.status(), http::HeaderMap::new(), body)
    })
}

/// A response and what is read in it, as one line; `None` if it is no text, which a client is not given.
fn of_response(response: &ErrorResponse) -> Option<String> {
    let body = std::str::from_utf8(response.body()).ok()?;
    let latin = |bytes: &[u8]| bytes.iter().map(|byte| char::from(*byte)).collect::<String>();
    let headers: Vec<_> =
        response.headers().iter().map(|(name, value)| (name.as_str(), latin(value.as_bytes()))).collect();
    let known = response.known_in(&RICH).filter(|spec| !spec.hidden());
    let issue = |issue: &Issue| {
        json!({
            "in": issue.place().as_str(),
            "path": issue.pointer().to_path(),
            "tokens": issue.pointer().tokens().collect::<Vec<_>>(),
            "code": issue.code_text(),
            "message": issue.message_text(),
            "params": params(issue.params()),
        })
    };
    let expected = json!({
        "code": known.map(ErrorSpec::code),
        "rawCode": response.raw_code(),
        "errno": response.errno(),
        "status": response.status().as_u16(),
        "bodyStatus": response.body_status(),
        "message": response.message(),
        "title": response.title(),
        "typeUri": response.type_uri(),
        "instance": response.instance(),
        "params": params(response.params()),
        "issues": response.issues().iter().map(issue).collect::<Vec<_>>(),
        "requestId": response.request_id(),
        "retry": response.retry().as_str(),
        "retryAfter": response.retry_after().map(|delay| delay.as_secs_f64()),
    });
    Some(json!({ "headers": headers, "body": body, "expected": expected }).to_string())
}

/// Names with JSON texts, which the judge reads.
fn params<'a>(params: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<(&'a str, String)> {
    params.map(|(name, json)| (name, RawValue::from_string(json.to_owned()).unwrap().to_string())).collect()
}
