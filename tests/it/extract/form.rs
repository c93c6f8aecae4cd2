//! `Form`.

use axum::{Router, body::Body, extract::DefaultBodyLimit, response::IntoResponse, routing::post as on_post};
use error_core::axum::Form;
use serde::{Deserialize, Serialize};

use super::{check_failed, check_passed, check_refused, get, post, text, with_issue};

const FORM: &str = "application/x-www-form-urlencoded";

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct SignUp {
    name: String,
    age: u8,
}

fn app() -> Router {
    let handler = async |Form(form): Form<SignUp>| form.name;
    Router::new().route("/", on_post(handler).get(handler))
}

#[track_caller]
fn check(body: &str, path: &str, code: &str, message: &str) {
    let [validation, query] = ["", r#""in":"query","#].map(|place| {
        let path = serde_json::to_string(path).unwrap();
        format!(r#"{{{place}"path":{path},"code":"{code}","message":"{message}"}}"#)
    });
    let expected = with_issue("validation_failed", "The body is invalid.", &validation);
    check_refused(&app(), post(FORM, body.to_owned()), 422, &expected);
    let expected = with_issue("invalid_query_param", "The query is invalid.", &query);
    check_refused(&app(), get(&format!("/?{body}")), 400, &expected);
}

#[test]
fn fields() {
    check_passed(&app(), post(FORM, "name=Ada&age=36"), "Ada");
    check_passed(&app(), get("/?name=Ada&age=36"), "Ada");
    check("name=Ada&age=canary", "age", "wrong_type", "has the wrong type");
    check("name=canary", "age", "missing", "is missing");
    check("", "name", "missing", "is missing");
    check("name=canary&name=canary", "name", "duplicate", "is there more than once");
    check("canary%5B0%5D=1", r#"["canary[0]"]"#, "unknown_field", "is not known");
}

#[test]
fn other_refusals() {
    let refused = r#"{"error":{"code":"unsupported_media_type","message":"Unsupported Media Type"}}"#;
    for media_type in ["", "application/json", "multipart/form-data; boundary=canary"] {
        check_failed(&app(), post(media_type, "name=canary&age=36"), 415, refused);
    }
    let small = app().layer(DefaultBodyLimit::max(8));
    let body = r#"{"error":{"code":"payload_size","message":"Content Too Large"}}"#;
    check_failed(&small, post(FORM, "name=Ada&age=36"), 413, body);
    let cut = futures_util::stream::iter([Ok("name="), Err(std::io::Error::other("canary"))]);
    let body = r#"{"error":{"code":"bad_request","message":"Bad Request"}}"#;
    check_failed(&app(), post(FORM, Body::from_stream(cut)), 400, body);
}

#[test]
fn a_response() {
    let response = Form(SignUp { name: "Ada L.".to_owned(), age: 36 }).into_response();
    assert_eq!((response.status().as_u16(), response.headers().len()), (200, 1));
    assert_eq!(response.headers()["content-type"], FORM);
    assert_eq!(text(response), "name=Ada+L.&age=36");
    let response = Form([("canary", [1, 2])]).into_response();
    assert_eq!(response.status(), 500);
    assert_eq!(text(response), r#"{"error":{"code":"internal_error","message":"Internal Server Error"}}"#);
}
