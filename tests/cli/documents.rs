//! The document of `OpenAPI` against servers: what is answered is, byte for byte, its example, and valid by it.

use super::{binary::errors, support};
use axum::{Router, extract::Path, response::Response, routing::get};
use error_core::{ApiError, ErrorLayer, GoogleRpc, HttpError, JsonApi, Problem, Shape, export::OpenApi};
use serde_json::{Value, value::RawValue};
use std::{collections::BTreeMap, process::Command};

/// The id that examples have.
const ID: &str = "X-Request-Id: req-7f3a";

error_core::catalog! {
    static BUILT_IN = {
        title: "What a framework answers",
        domain: "shop.example.com",
        docs: "https://errors.shop.example.com/",
        errors: [HttpError],
    };
}

/// A document: whole for a validator, and its examples as text by code.
struct Document {
    whole: Value,
    examples: BTreeMap<String, Example>,
}

struct Example {
    /// The reference to the schema of the response that it is an example of.
    schema: String,
    body: String,
}

impl Document {
    fn read(json: &str) -> Self {
        let whole: Value = serde_json::from_str(json).unwrap();
        let mut examples = BTreeMap::new();
        // A `Value` does not keep the order of members.
        let text: BTreeMap<String, Box<RawValue>> = members(json);
        let components = members(text["components"].get());
        for (name, response) in members(components["responses"].get()) {
            for (media_type, content) in members(members(response.get())["content"].get()) {
                let Some(all) = members(content.get()).remove("examples") else { continue };
                let place = format!("#/components/responses/{name}/content/{}/schema", media_type.replace('/', "~1"));
                for (code, example) in members(all.get()) {
                    let body = compact(members(example.get())["value"].get());
                    examples.insert(code, Example { schema: place.clone(), body });
                }
            }
        }
        Self { whole, examples }
    }

    /// The answer is the example, but for the values in `values`, which an occurrence has of its own.
    #[track_caller]
    fn check(&self, code: &str, answer: &str, values: &[(&str, &str)]) {
        let example = self.examples.get(code).unwrap_or_else(|| panic!("`{code}` is not in the document"));
        let mut expected = example.body.clone();
        for (of_example, of_answer) in values {
            assert!(expected.contains(of_example), "{of_example} is not in {expected}");
            expected = expected.replace(of_example, of_answer);
        }
        assert_eq!(answer, expected, "{code}");
        let mut root = self.whole.clone();
        root["$ref"] = example.schema.clone().into();
        let validator = jsonschema::options().with_draft(jsonschema::Draft::Draft202012).build(&root).unwrap();
        let body = serde_json::from_str(answer).unwrap();
        assert!(validator.is_valid(&body), "{code}: {:?}", validator.iter_errors(&body).next());
        // The schema is no rubber stamp.
        assert!(!validator.is_valid(&serde_json::json!({ "error": 1, "code": 1, "errors": 1, "message": 1 })));
    }
}

fn members(json: &str) -> BTreeMap<String, Box<RawValue>> {
    serde_json::from_str(json).unwrap()
}

/// JSON without the white space between its tokens.
fn compact(json: &str) -> String {
    let (mut is_text, mut is_escaped) = (false, false);
    let stays = |char: &char| {
        let is_quote = *char == '"' && !is_escaped;
        is_escaped = is_text && *char == '\\' && !is_escaped;
        is_text ^= is_quote;
        is_text || !char.is_ascii_whitespace()
    };
    json.chars().filter(stays).collect()
}

fn curl(address: &str, arguments: &[&str]) -> String {
    let mut curl = Command::new("curl");
    curl.args(["-q", "--silent", "--show-error", "--max-time", "10", "-H", ID]).args(arguments).arg(address);
    let output = curl.output().unwrap();
    assert!(output.status.success(), "{address}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// What of a JSON text stands between two texts.
#[track_caller]
fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    text.split_once(start).and_then(|(_, rest)| Some(rest.split_once(end)?.0)).unwrap_or_else(|| panic!("{text}"))
}

#[test]
fn each_error_of_the_shop_is_its_example() {
    let output = Command::new(errors()).args(["export", "openapi", "--format", "json"]).output().unwrap();
    let document = Document::read(&String::from_utf8(output.stdout).unwrap());
    let (_shop, address, _) = support::start_shop();
    let ask = |path: &str, arguments: &[&str]| curl(&format!("{address}{path}"), arguments);
    let json = |path: &str, body: &str| ask(path, &["-H", "Content-Type: application/json", "-d", body]);

    let check = |code: &str, answer: &str| document.check(code, answer, &[]);
    check("user_not_found", &ask("/users/42", &[]));
    check("order_not_found", &ask("/orders/42", &[]));
    check("store_failed", &ask("/revenue", &[]));
    check("internal_error", &ask("/users/2/badge", &[]));
    check("route_not_found", &ask("/nowhere", &[]));
    check("method_not_allowed", &ask("/users/42", &["-X", "DELETE"]));
    check("not_found", &ask("/errors/no_such_code", &[]));
    check("email_taken", &json("/users", r#"{"name":"Ada","email":"ada@example.com"}"#));
    check("order_invalid", &json("/orders", r#"{"user_id":1,"items":[{"sku":"tea","quantity":0}]}"#));
    check("payload_size", &json("/users", &"x".repeat(20_000)));

    // These have values of their own.
    let issues = |code: &str, answer: &str| {
        let of = |body: &str| between(body, r#""issues":"#, r#","request_id""#).to_owned();
        document.check(code, answer, &[(&of(&document.examples[code].body), &of(answer))]);
    };
    issues("user_invalid", &json("/users", r#"{"name":"","email":"ada"}"#));
    issues("payload_parse", &json("/users", "{"));
    issues("validation_failed", &json("/users", r#"{"name":7,"email":"ada@example.com"}"#));
    issues("invalid_path_param", &ask("/users/ada", &[]));
    let delay = |code: &str, answer: &str| {
        let of = |body: &str| between(body, r#""retry_after":"#, "}").to_owned();
        document.check(code, answer, &[(&of(&document.examples[code].body), &of(answer))]);
    };
    delay("exports_limited", &ask("/users/1/exports", &["-X", "POST"]));
    delay("report_pending", &ask("/users/1/report", &[]));
    let unsupported = ask("/users", &["-H", "Content-Type: text/plain", "-d", "ada"]);
    check("unsupported_media_type", &unsupported);
}

/// A server that answers with the built-in error of any status.
async fn built_in(shape: impl Shape + 'static) -> String {
    let fail = async |Path(status): Path<u16>| -> Result<Response, HttpError> {
        Err(HttpError::from(http::StatusCode::from_u16(status).unwrap()))
    };
    let app = Router::new().route("/{status}", get(fail)).layer(ErrorLayer::new().shape(shape));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async { axum::serve(listener, app).await.unwrap() });
    address
}

#[track_caller]
fn check_built_in<S: Shape + 'static>(shape: impl Fn() -> S) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let address = runtime.block_on(built_in(shape()));
    let document = Document::read(&OpenApi::new(&BUILT_IN).shape(shape()).to_json());
    let by_status = BUILT_IN.iter().filter(|spec| HttpError::from(spec.status()).code() == spec.code());
    let mut count = 0;
    for spec in by_status.filter(|spec| !spec.status_varies()) {
        let answer = curl(&format!("{address}/{}", spec.status().as_u16()), &[]);
        document.check(spec.code(), &answer, &[]);
        count += 1;
    }
    assert_eq!(count, 39, "all that WIRE 2.1 lists by status");
}

#[test]
fn each_built_in_error_is_its_example_in_each_shape_that_has_a_code() {
    check_built_in(|| error_core::Envelope);
    check_built_in(|| error_core::EnvelopeCamel);
    check_built_in(|| error_core::Flat);
    check_built_in(|| Problem::of(&BUILT_IN));
    check_built_in(|| JsonApi::of(&BUILT_IN));
    check_built_in(|| GoogleRpc::of(&BUILT_IN));
    check_built_in(error_core::Errno::new);
    check_built_in(error_core::ErrnoNested::new);
}
