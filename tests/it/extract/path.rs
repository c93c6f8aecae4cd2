//! `Path`.

use std::collections::HashMap;

use axum::{Router, routing::get as on_get};
use error_core::axum::Path;
use serde::Deserialize;

use super::{check_failed, check_passed, check_refused, get, with_issue};

#[derive(Deserialize)]
struct Item {
    order: u8,
    kind: Kind,
}

#[derive(Deserialize, Debug)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Plain,
}

/// Its refusal begins with the value.
#[derive(Deserialize)]
#[serde(try_from = "String")]
struct Refused;

impl TryFrom<String> for Refused {
    type Error = String;

    fn try_from(value: String) -> Result<Self, String> {
        Err(format!("{value} is refused"))
    }
}

fn app() -> Router {
    Router::new()
        .route("/users/{id}", on_get(async |Path(id): Path<u8>| id.to_string()))
        .route("/names/{name}", on_get(async |Path(name): Path<String>| name))
        .route("/kinds/{kind}", on_get(async |Path(kind): Path<Kind>| format!("{kind:?}")))
        .route("/refused/{value}", on_get(async |Path(Refused): Path<Refused>| {}))
        .route("/flags/{a}/{b}", on_get(async |Path((a, b)): Path<(u8, bool)>| format!("{a} {b}")))
        .route(
            "/items/{order}/{kind}",
            on_get(async |Path(item): Path<Item>| format!("{} {:?}", item.order, item.kind)),
        )
        .route("/maps/{a}/{b}", on_get(async |Path(map): Path<HashMap<String, u8>>| map.len().to_string()))
        .route("/too_few/{a}", on_get(async |Path((_, _)): Path<(u8, u8)>| {}))
        .route("/another/{order}", on_get(async |_: Path<Item>| {}))
        .route("/nested/{a}", on_get(async |_: Path<(HashMap<u8, u8>,)>| {}))
        .fallback(async |_: Path<u8>| {})
}

#[track_caller]
fn check(uri: &str, path: &str, code: &str, message: &str) {
    let issue = format!(r#"{{"in":"path","path":"{path}","code":"{code}","message":"{message}"}}"#);
    check_refused(&app(), get(uri), 400, &with_issue("invalid_path_param", "The path is invalid.", &issue));
}

#[test]
fn params() {
    check_passed(&app(), get("/users/7"), "7");
    check_passed(&app(), get("/items/7/plain"), "7 Plain");
    let wrong_type = ("wrong_type", "has the wrong type");
    let unknown_variant = ("unknown_variant", "is none of the allowed values");
    for (uri, path, (code, message)) in [
        ("/users/canary", "id", wrong_type),
        ("/users/300", "id", wrong_type),
        ("/names/%ff", "name", ("invalid", "is invalid")),
        ("/kinds/canary", "kind", unknown_variant),
        ("/refused/canary", "value", ("invalid", "is invalid")),
        ("/refused/missing%20field%20%60canary%60", "value", ("missing", "is missing")),
        ("/flags/canary/true", "a", wrong_type),
        ("/flags/7/canary", "b", wrong_type),
        ("/items/canary/plain", "order", wrong_type),
        // axum does not say of which param an enum is.
        ("/items/7/canary", "", unknown_variant),
        ("/maps/7/canary", "b", wrong_type),
    ] {
        check(uri, path, code, message);
    }
}

/// A route without the params that its handler takes is the server's mistake.
#[test]
fn routes_that_are_wrong() {
    let body = r#"{"error":{"code":"internal_error","message":"Internal Server Error"}}"#;
    for uri in ["/too_few/7", "/another/7", "/nested/canary", "/no/such/route"] {
        check_failed(&app(), get(uri), 500, body);
    }
}

#[test]
fn an_optional_path() {
    async fn handler(path: Option<Path<u8>>) -> String {
        path.map_or("none".to_owned(), |path| path.to_string())
    }
    let app = Router::new().route("/", on_get(handler)).route("/{id}", on_get(handler));
    check_passed(&app, get("/"), "none");
    check_passed(&app, get("/7"), "7");
    let issue = r#"{"in":"path","path":"id","code":"wrong_type","message":"has the wrong type"}"#;
    check_refused(&app, get("/canary"), 400, &with_issue("invalid_path_param", "The path is invalid.", issue));
}
