//! `Json`.

use std::{collections::HashMap, io};

use axum::{Router, body::Body, extract::DefaultBodyLimit, response::IntoResponse, routing::post as on_post};
use error_core::axum::Json;
use futures_util::stream;
use serde::{Deserialize, Serialize};

use super::{check_failed, check_passed, check_refused, get, post, text, with_issue};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    user_id: u8,
    #[serde(default)]
    items: Vec<Item>,
    #[serde(default)]
    kind: Kind,
    #[serde(default)]
    tags: HashMap<String, u8>,
    #[serde(default)]
    shelves: HashMap<u8, u8>,
    #[serde(default)]
    pair: (u8, u8),
    #[serde(default)]
    even: Even,
    #[serde(default)]
    amount: f64,
    #[serde(default)]
    payment: Option<Payment>,
    #[serde(default)]
    note: Option<Note>,
}

#[derive(Deserialize)]
#[serde(tag = "by")]
enum Payment {
    Card { number: u8 },
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Note {
    Number(u8),
    Flag { flag: bool },
}

#[derive(Deserialize)]
struct Item {
    #[serde(rename = "stock unit")]
    sku: String,
}

#[derive(Deserialize, Default)]
enum Kind {
    #[default]
    Plain,
    Gift {
        to: String,
    },
}

/// Its refusal quotes the value.
#[derive(Deserialize, Default)]
#[serde(try_from = "u8")]
struct Even(u8);

impl TryFrom<u8> for Even {
    type Error = String;

    fn try_from(value: u8) -> Result<Self, String> {
        if value.is_multiple_of(2) { Ok(Self(value)) } else { Err(format!("{value} is odd, canary")) }
    }
}

fn app() -> Router {
    Router::new().route("/", on_post(async |Json(order): Json<Order>| order.user_id.to_string()))
}

#[test]
fn media_types() {
    for media_type in ["application/json", "Application/JSON ; charset=utf-8", "application/vnd.shop+json"] {
        check_passed(&app(), post(media_type, r#"{"user_id":7}"#), "7");
    }
    let refused = r#"{"error":{"code":"unsupported_media_type","message":"Unsupported Media Type"}}"#;
    for media_type in
        ["", "json", "text/json", "text/plain", "application/jsonp", "application/x-www-form-urlencoded", "é"]
    {
        check_failed(&app(), post(media_type, r#"{"user_id":7}"#), 415, refused);
    }
    let mut request = post("", r#"{"user_id":7}"#);
    request.headers_mut().clear();
    check_failed(&app(), request, 415, refused);
}

#[test]
fn bodies_that_do_not_arrive() {
    let small = app().layer(DefaultBodyLimit::max(8));
    let body = r#"{"error":{"code":"payload_size","message":"Content Too Large"}}"#;
    check_failed(&small, post("application/json", r#"{"user_id":7}"#), 413, body);
    let cut = Body::from_stream(stream::iter([Ok(r#"{"user_id""#), Err(io::Error::other("canary"))]));
    let body = r#"{"error":{"code":"bad_request","message":"Bad Request"}}"#;
    let cause = check_failed(&app(), post("application/json", cut), 400, body);
    assert!(cause.contains("canary"));
}

#[track_caller]
fn check_malformed(body: impl Into<Body>, code: &str, message: &str, line: usize, column: usize) {
    let issue =
        format!(r#"{{"path":"","code":"{code}","message":"{message}","params":{{"line":{line},"column":{column}}}}}"#);
    let expected = with_issue("payload_parse", "The body is malformed.", &issue);
    check_refused(&app(), post("application/json", body), 400, &expected);
}

#[test]
fn bodies_that_are_no_json() {
    check_malformed("", "incomplete", "ends too early", 1, 0);
    check_malformed(r#"{"canary""#, "incomplete", "ends too early", 1, 9);
    check_malformed("{\"user_id\":7,\n\"items\":[", "incomplete", "ends too early", 2, 9);
    for (body, column) in
        [("canary", 1), (r#"{"user_id":7,}"#, 14), (r#"{"user_id":7} canary"#, 15), (r#"{"user_id":nul}"#, 15)]
    {
        check_malformed(body, "syntax", "cannot be read as JSON", 1, column);
    }
    let issue = r#"{"path":"","code":"syntax","message":"cannot be read as JSON"}"#;
    let expected = with_issue("payload_parse", "The body is malformed.", issue);
    check_refused(&app(), post("application/json", &b"{\"user_id\":7,\"tags\":{\"\xff\":1}}"[..]), 400, &expected);
}

#[track_caller]
fn check_invalid(body: &str, path: &str, code: &str, message: &str, column: usize) {
    let path = serde_json::to_string(path).unwrap();
    let issue =
        format!(r#"{{"path":{path},"code":"{code}","message":"{message}","params":{{"line":1,"column":{column}}}}}"#);
    let expected = with_issue("validation_failed", "The body is invalid.", &issue);
    check_refused(&app(), post("application/json", body.to_owned()), 422, &expected);
}

#[test]
fn values_that_are_wrong() {
    let wrong_type = ("wrong_type", "has the wrong type");
    for (body, path, (code, message), column) in [
        (r#""canary""#, "", wrong_type, 8),
        (r#"{"user_id":"canary"}"#, "user_id", wrong_type, 19),
        (r#"{"user_id":null}"#, "user_id", wrong_type, 15),
        (r#"{"user_id":300}"#, "user_id", ("invalid", "is invalid"), 14),
        (r#"{"user_id":-1}"#, "user_id", ("invalid", "is invalid"), 13),
        (r#"{"items":[]}"#, "user_id", ("missing", "is missing"), 12),
        (r#"{"items":[{"stock unit":"tea"},{}]}"#, r#"items[1]["stock unit"]"#, ("missing", "is missing"), 33),
        (r#"{"items":[{"stock unit":7}]}"#, r#"items[0]["stock unit"]"#, wrong_type, 25),
        (r#"{"user_id":1,"user_id":2}"#, "user_id", ("duplicate", "is there more than once"), 22),
        (r#"{"kind":"canary"}"#, "kind", ("unknown_variant", "is none of the allowed values"), 16),
        (r#"{"kind":5}"#, "kind", wrong_type, 9),
        (r#"{"kind":"Gift"}"#, "kind", wrong_type, 15),
        (r#"{"kind":{"Gift":{}}}"#, "kind.Gift.to", ("missing", "is missing"), 18),
        (r#"{"tags":{"a\n]":"canary"}}"#, r#"tags["a\n]"]"#, wrong_type, 24),
        (r#"{"shelves":{"5":"canary"}}"#, "shelves[5]", wrong_type, 24),
        (r#"{"pair":[1]}"#, "pair", ("wrong_length", "has the wrong length"), 11),
        (r#"{"even":7}"#, "even", ("invalid", "is invalid"), 10),
        (r#"{"payment":{}}"#, "payment.by", ("missing", "is missing"), 13),
        (r#"{"payment":{"by":"canary"}}"#, "payment.by", ("unknown_variant", "is none of the allowed values"), 25),
        (r#"{"payment":{"by":"Card","number":"canary"}}"#, "payment", wrong_type, 43),
        (r#"{"note":"canary"}"#, "note", ("invalid", "is invalid"), 17),
        (r#"{"amount":1e999}"#, "amount", ("invalid", "is invalid"), 15),
    ] {
        check_invalid(body, path, code, message, column);
    }
}

/// A name that the client made up is in the path, where it leads into the client's own document, and nowhere else.
#[test]
fn names_that_the_client_chose() {
    let unknown = ("unknown_field", "is not known");
    check_invalid(r#"{"canary":1}"#, "canary", unknown.0, unknown.1, 9);
    check_invalid(r#"{"<script>`, expected \"":1}"#, r#"["<script>`, expected \""]"#, unknown.0, unknown.1, 25);
    check_invalid(r#"{"missing field `x`":1}"#, r#"["missing field `x`"]"#, unknown.0, unknown.1, 20);
    let long = "x".repeat(256);
    check_invalid(&format!(r#"{{"{long}":1}}"#), &long, unknown.0, unknown.1, 259);
    check_invalid(&format!(r#"{{"{long}x":1}}"#), "", unknown.0, unknown.1, 260);
    check_invalid(&format!(r#"{{"tags":{{"{long}":"y"}}}}"#), "tags", "wrong_type", "has the wrong type", 271);
}

/// Depth is no reason to fail in another way, nor to answer at length.
#[test]
fn depth() {
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    check_invalid(&deep, "[0]", "wrong_type", "has the wrong type", 1);
    check_malformed("[".repeat(100_000), "incomplete", "ends too early", 1, 100_000);
    let app = Router::new().route("/", on_post(async |_: Json<serde_json::Value>| {}));
    let path = "[0]".repeat(127);
    let issue =
        format!(r#"{{"path":"{path}","code":"invalid","message":"is invalid","params":{{"line":1,"column":128}}}}"#);
    let expected = with_issue("validation_failed", "The body is invalid.", &issue);
    check_refused(&app, post("application/json", deep), 422, &expected);
}

#[test]
fn an_optional_body() {
    async fn handler(order: Option<Json<Order>>) -> String {
        order.map_or("none".to_owned(), |order| order.user_id.to_string())
    }
    let app = Router::new().route("/", on_post(handler).get(handler));
    check_passed(&app, get("/"), "none");
    check_passed(&app, post("application/json", r#"{"user_id":7}"#), "7");
    let refused = r#"{"error":{"code":"unsupported_media_type","message":"Unsupported Media Type"}}"#;
    check_failed(&app, post("text/plain", "canary"), 415, refused);
}

#[test]
fn a_response() {
    #[derive(Serialize)]
    struct Answer {
        id: u8,
    }
    let response = Json(Answer { id: 7 }).into_response();
    assert_eq!((response.status().as_u16(), response.headers().len()), (200, 1));
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(text(response), r#"{"id":7}"#);
    // axum would send serde's text.
    let response = Json(HashMap::from([((1, 2), "canary")])).into_response();
    assert_eq!(response.status(), 500);
    assert_eq!(text(response), r#"{"error":{"code":"internal_error","message":"Internal Server Error"}}"#);
}
