//! Refusals, by our extractors and by actix's own.

use super::{Answer, ask};
use actix_web::{
    App,
    test::TestRequest,
    web::{self, PayloadConfig},
};
use error_core::{
    ErrorLayer, RequestId,
    actix_web::{Form, Json, Path, Query, extractors, json_config},
};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    items: Vec<Item>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "they are there to be refused")]
struct Item {
    sku: String,
    quantity: u32,
}

#[derive(Deserialize)]
struct Ids {
    user: u64,
    order: u64,
}

async fn ours(Json(order): Json<Order>) -> String {
    order.items.len().to_string()
}

async fn own(order: web::Json<Order>) -> String {
    order.items.len().to_string()
}

fn post(path: &str, media_type: &str, body: &'static str) -> Answer {
    let app = App::new()
        .configure(extractors)
        .route("/ours", web::post().to(ours))
        .route("/own", web::post().to(own))
        .service(web::resource("/small").app_data(json_config().limit(10)).route(web::post().to(own)))
        .service(web::resource("/ours/small").app_data(PayloadConfig::new(10)).route(web::post().to(ours)))
        .route("/form", web::post().to(async |Form(item): Form<Item>| item.sku))
        .route("/own/form", web::post().to(async |item: web::Form<Item>| item.into_inner().sku));
    ask(app, TestRequest::post().uri(path).insert_header(("content-type", media_type)).set_payload(body))
}

#[track_caller]
fn check(answer: &Answer, code: (u16, &str), issues: &str) {
    assert_eq!((answer.code(), answer.issues()), ((code.0, code.1.to_owned()), issues), "{}", answer.body);
    assert!(!answer.body.contains("canary"), "{}", answer.body);
}

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

#[test]
fn json_is_refused_with_the_path_where_it_is_known() {
    let wrong = r#"{"items":[{"sku":"tea","quantity":"canary"}]}"#;
    let issue = |path: &str, code: &str, message: &str, column: u32| {
        format!(
            r#"[{{"path":"{path}","code":"{code}","message":"{message}","params":{{"line":1,"column":{column}}}}}]"#
        )
    };
    let invalid = (422, "validation_failed");
    let path = "items[0].quantity";
    check(&post("/ours", JSON, wrong), invalid, &issue(path, "wrong_type", "has the wrong type", 42));
    check(&post("/own", JSON, wrong), invalid, &issue("", "wrong_type", "has the wrong type", 42));
    let unknown = r#"{"items":[],"canary":1}"#;
    check(&post("/own", JSON, unknown), invalid, &issue("", "unknown_field", "is not known", 20));
    let missing = r#"{"items":[{"sku":"tea"}]}"#;
    check(&post("/ours", JSON, missing), invalid, &issue(path, "missing", "is missing", 23));
    for route in ["/ours", "/own"] {
        let syntax = issue("", "syntax", "cannot be read as JSON", 2);
        check(&post(route, JSON, "{canary}"), (400, "payload_parse"), &syntax);
        let cut = issue("", "incomplete", "ends too early", 9);
        check(&post(route, JSON, r#"{"items":"#), (400, "payload_parse"), &cut);
        check(&post(route, "text/plain", "{}"), (415, "unsupported_media_type"), "null");
    }
    let trailing = issue("", "syntax", "cannot be read as JSON", 14);
    check(&post("/ours", JSON, r#"{"items":[]} canary"#), (400, "payload_parse"), &trailing);
    for route in ["/small", "/ours/small"] {
        check(&post(route, JSON, r#"{"items":[]}"#), (413, "payload_size"), "null");
    }
    assert_eq!(post("/ours", "application/vnd.shop+json", r#"{"items":[]}"#).body, "0");
}

#[test]
fn a_form_is_refused_with_the_name_where_it_is_known() {
    let wrong = "sku=tea&quantity=canary";
    let invalid = (422, "validation_failed");
    let named = r#"[{"path":"quantity","code":"wrong_type","message":"has the wrong type"}]"#;
    check(&post("/form", FORM, wrong), invalid, named);
    check(&post("/own/form", FORM, wrong), invalid, &named.replace("quantity", ""));
    for route in ["/form", "/own/form"] {
        let missing = r#"[{"path":"quantity","code":"missing","message":"is missing"}]"#;
        check(&post(route, FORM, "sku=canary"), invalid, missing);
        check(&post(route, JSON, "{}"), (415, "unsupported_media_type"), "null");
    }
    assert_eq!(post("/form", &format!("{FORM}; charset=utf-8"), "sku=t%C3%A9&quantity=1").body, "té");
}

#[test]
fn a_text_that_begins_with_the_value_is_no_mistake_of_the_route() {
    struct Quoting;
    impl<'de> Deserialize<'de> for Quoting {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let value = String::deserialize(deserializer)?;
            Err(serde::de::Error::custom(format!("{value} is no colour")))
        }
    }
    let app = App::new().route("/{colour}", web::get().to(async |Path(_): Path<Quoting>| ""));
    let answer = ask(app, TestRequest::get().uri("/missing%20field%20%60"));
    assert_eq!(answer.code(), (400, "invalid_path_param".to_owned()));
}

#[test]
fn params_are_refused_by_name() {
    let get = |path: &str| {
        let app = App::new()
            .configure(extractors)
            .route("/one/{id}", web::get().to(async |Path(id): Path<u8>| id.to_string()))
            .route("/own/one/{id}", web::get().to(async |id: web::Path<u8>| id.to_string()))
            .route("/two/{user}/{order}", web::get().to(async |Path((a, b)): Path<(u64, u64)>| (a + b).to_string()))
            .route(
                "/ids/{user}/{order}",
                web::get().to(async |Path(ids): Path<Ids>| (ids.user + ids.order).to_string()),
            )
            .route("/own/ids/{user}/{order}", web::get().to(async |ids: web::Path<Ids>| ids.user.to_string()))
            .route("/mistake/{user}", web::get().to(async |Path(ids): Path<Ids>| ids.user.to_string()))
            .route("/mistake/{user}/{order}", web::get().to(async |Path(id): Path<u8>| id.to_string()))
            .route("/query", web::get().to(async |Query(ids): Query<Ids>| (ids.user + ids.order).to_string()))
            .route("/own/query", web::get().to(async |ids: web::Query<Ids>| ids.user.to_string()));
        ask(app, TestRequest::get().uri(path))
    };
    let issue = |place: &str, path: &str, code: &str, message: &str| {
        format!(r#"[{{"in":"{place}","path":"{path}","code":"{code}","message":"{message}"}}]"#)
    };
    let wrong = |place, path| issue(place, path, "wrong_type", "has the wrong type");
    let path = (400, "invalid_path_param");
    for (asked, name) in [
        ("/one/canary", "id"),
        ("/one/256", "id"),
        ("/own/one/canary", "id"),
        ("/two/canary/1", "user"),
        ("/two/1/canary", "order"),
        ("/ids/1/canary", "order"),
        ("/own/ids/1/canary", ""),
    ] {
        check(&get(asked), path, &wrong("path", name));
    }
    for asked in ["/mistake/1", "/mistake/1/2"] {
        check(&get(asked), (500, "internal_error"), "null");
    }
    let query = (400, "invalid_query_param");
    check(&get("/query?user=1&order=canary"), query, &wrong("query", "order"));
    check(&get("/own/query?user=1&order=canary"), query, &wrong("query", ""));
    check(&get("/own/query?user=1"), query, &issue("query", "order", "missing", "is missing"));
    assert_eq!(get("/two/1/2").body, "3");
    assert_eq!(get("/ids/1/2").body, "3");
    assert_eq!(get("/query?user=1&order=2").body, "3");
}

/// Without an error handler the layer knows actix's error.
#[test]
fn the_layer_reads_what_extractors_of_actix_say() {
    let ask = |request: TestRequest| {
        let app = App::new()
            .route("/own", web::post().to(own))
            .route("/own/form", web::post().to(async |item: web::Form<Item>| item.into_inner().sku))
            .route("/own/query", web::get().to(async |ids: web::Query<Ids>| ids.user.to_string()))
            .route("/own/{id}", web::get().to(async |id: web::Path<u8>| id.to_string()))
            .wrap(ErrorLayer::new());
        ask(app, request)
    };
    let post = |path: &str, media_type: &str, body: &'static str| {
        ask(TestRequest::post().uri(path).insert_header(("content-type", media_type)).set_payload(body))
    };
    let get = |path: &str| ask(TestRequest::get().uri(path));
    let at = r#""code":"wrong_type","message":"has the wrong type""#;
    let wrong = format!(r#"[{{"path":"",{at},"params":{{"line":1,"column":17}}}}]"#);
    check(&post("/own", JSON, r#"{"items":"canary"}"#), (422, "validation_failed"), &wrong);
    check(&post("/own", "text/plain", "{}"), (415, "unsupported_media_type"), "null");
    let wrong = format!(r#"[{{"path":"",{at}}}]"#);
    check(&post("/own/form", FORM, "sku=tea&quantity=canary"), (422, "validation_failed"), &wrong);
    let wrong = format!(r#"[{{"in":"query","path":"",{at}}}]"#);
    check(&get("/own/query?user=1&order=canary"), (400, "invalid_query_param"), &wrong);
    check(&get("/own/canary"), (404, "not_found"), "null");
}

#[test]
fn a_request_id_needs_a_layer() {
    let app = || App::new().route("/", web::get().to(async |id: RequestId| id.to_string()));
    assert_eq!(ask(app(), TestRequest::get()).code(), (500, "internal_error".to_owned()));
    let answer = ask(app().wrap(ErrorLayer::new()), TestRequest::get().insert_header(("x-request-id", "req-1")));
    assert_eq!((answer.body.as_str(), answer.header("x-request-id")), ("req-1", Some("req-1")));
}
