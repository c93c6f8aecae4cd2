//! `Query`.

use std::collections::HashMap;

use axum::{Router, routing::get as on_get};
use error_core::axum::Query;
use serde::Deserialize;

use super::{check_passed, check_refused, get, with_issue};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    limit: u8,
    #[serde(default)]
    all: bool,
    #[serde(default)]
    ratio: f32,
    #[serde(default)]
    sort: Sort,
}

#[derive(Deserialize, Default)]
enum Sort {
    #[default]
    Name,
    Field(String),
}

fn app() -> Router {
    Router::new()
        .route("/", on_get(async |Query(page): Query<Page>| page.limit.to_string()))
        .route("/counts", on_get(async |counts: Query<HashMap<String, u8>>| counts.len().to_string()))
        .route("/pairs", on_get(async |pairs: Query<Vec<(String, u8)>>| pairs.len().to_string()))
}

#[track_caller]
fn check(uri: &str, path: &str, code: &str, message: &str) {
    let path = serde_json::to_string(path).unwrap();
    let issue = format!(r#"{{"in":"query","path":{path},"code":"{code}","message":"{message}"}}"#);
    check_refused(&app(), get(uri), 400, &with_issue("invalid_query_param", "The query is invalid.", &issue));
}

#[test]
fn params() {
    check_passed(&app(), get("/?limit=7&all=true&ratio=0.5&sort=Name"), "7");
    check_passed(&app(), get("/counts?a=1&b=2"), "2");
    for uri in ["/?limit=canary", "/?limit=", "/?limit"] {
        check(uri, "limit", "wrong_type", "has the wrong type");
    }
    check("/?limit=300", "limit", "invalid", "is invalid");
    check("/?limit=1&all=canary", "all", "wrong_type", "has the wrong type");
    check("/?limit=1&ratio=canary", "ratio", "wrong_type", "has the wrong type");
    check("/?limit=1&ratio=", "ratio", "wrong_type", "has the wrong type");
    check("/", "limit", "missing", "is missing");
    check("/?limit=1&limit=canary", "limit", "duplicate", "is there more than once");
    check("/?limit=1&sort=canary", "sort", "unknown_variant", "is none of the allowed values");
    check("/?limit=1&sort=Field", "sort", "wrong_type", "has the wrong type");
    check("/counts?filter%5Bname%5D=canary", r#"["filter[name]"]"#, "wrong_type", "has the wrong type");
}

#[test]
fn names_that_the_client_chose() {
    check("/?canary=1", "canary", "unknown_field", "is not known");
    check("/?%22%0d%0aset-cookie:%20x=1", r#"["\"\r\nset-cookie: x"]"#, "unknown_field", "is not known");
    check("/?%ff%00=1", r#"["�\u0000"]"#, "unknown_field", "is not known");
    check(&format!("/?{}=1", "x".repeat(257)), "", "unknown_field", "is not known");
    // Of pairs serde tells the position alone.
    check("/pairs?a=1&canary=canary", "", "wrong_type", "has the wrong type");
}
