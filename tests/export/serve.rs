//! `DocsService` below a prefix of axum's router, and alone.

use super::catalogs::{HOSTILE, MEILISEARCH, RICH};
use axum::{Router, body::Body};
use error_core::{Catalog, ErrorLayer, Problem, export::DocsService};
use http::{Method, Request, Response, StatusCode, header};
use http_body_util::BodyExt;
use tower::{Layer, Service, ServiceExt};

/// The pages of a catalogue below `/errors`, as a service has them.
fn app(catalog: &'static Catalog) -> Router {
    Router::new().nest_service("/errors", DocsService::new(catalog)).layer(ErrorLayer::new())
}

struct Answer {
    head: http::response::Parts,
    body: String,
}

impl Answer {
    #[track_caller]
    fn header(&self, name: impl header::AsHeaderName) -> &str {
        self.head.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

fn ask(app: Router, method: Method, path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let response = runtime.block_on(app.oneshot(request.body(Body::empty()).unwrap())).unwrap();
    let (head, body) = response.into_parts();
    let body = runtime.block_on(body.collect()).unwrap().to_bytes();
    Answer { head, body: String::from_utf8(body.to_vec()).unwrap() }
}

fn get(path: &str) -> Answer {
    ask(app(&RICH), Method::GET, path, &[])
}

#[track_caller]
fn check_moved(path: &str, to: &str) {
    let answer = get(path);
    assert_eq!((answer.head.status, answer.header("location")), (StatusCode::PERMANENT_REDIRECT, to), "{path}");
    assert!(answer.body.is_empty());
}

#[test]
fn the_index_and_a_page_a_code() {
    let index = get("/errors/");
    assert_eq!(index.head.status, 200);
    assert_eq!(index.header("content-type"), "text/html; charset=utf-8");
    assert_eq!(index.header("x-content-type-options"), "nosniff");
    assert!(index.header("content-security-policy").starts_with("default-src 'none'; "));
    assert!(index.body.starts_with("<!DOCTYPE html>") && index.body.contains("id=\"order_invalid\""));

    // What `type` has behind the docs base is a page.
    let page = get("/errors/order_invalid");
    assert_eq!((page.head.status, page.header("content-type")), (StatusCode::OK, "text/html; charset=utf-8"));
    assert!(page.body.contains("The order does not add up.") && !page.body.contains("id=\"orders_limited\""));
    for code in RICH.iter().filter(|spec| !spec.hidden()).map(error_core::ErrorSpec::code) {
        assert_eq!(get(&format!("/errors/{code}")).head.status, 200, "{code}");
    }
}

#[test]
fn addresses_beside_lead_to_the_right_ones() {
    // The index has no relative links, and is there at once: where slashes are taken off again, a redirect would never end.
    for path in ["/errors", "/errors?q=order"] {
        assert!(get(path).body.contains("id=\"order_invalid\""), "{path}");
    }
    check_moved("/errors/order_invalid/", "../order_invalid");
    check_moved("/errors/order_gone", "order_not_found");
    check_moved("/errors/no_order", "order_not_found");
}

#[test]
fn what_is_not_there_is_an_error_in_shape() {
    let paths =
        ["no_such_code", "teapot_only", "x/y/", "x/order_invalid", "x/order_gone", "%3Cscript%3E", "ORDER_INVALID"];
    // Nothing tells of a code that is hidden.
    let paths = paths.into_iter().chain(["teapot_only/", "teapot_former", "teapot_former/"]);
    for path in paths.map(|path: &str| format!("/errors/{path}")) {
        let answer = get(&path);
        assert_eq!((answer.head.status, answer.header("content-type")), (StatusCode::NOT_FOUND, "application/json"));
        assert!(
            answer.body.starts_with(r#"{"error":{"code":"not_found","message":"Not Found","request_id":""#),
            "{path}"
        );
    }
    let answer = ask(app(&RICH), Method::POST, "/errors/order_invalid", &[]);
    assert_eq!((answer.head.status, answer.header("allow")), (StatusCode::METHOD_NOT_ALLOWED, "GET, HEAD"));
    assert!(answer.body.starts_with(r#"{"error":{"code":"method_not_allowed","#));
}

#[test]
fn a_client_that_wants_json_gets_it() {
    let json = |path: &str, accept: &str| {
        let answer = ask(app(&RICH), Method::GET, path, &[("accept", accept)]);
        assert_eq!(answer.header("vary"), "accept");
        (answer.header("content-type").to_owned(), answer.body)
    };
    for (path, accept) in [
        ("/errors/", "application/json"),
        ("/errors/errors.json", "*/*"),
        ("/errors/", "text/html;q=0.5, application/json"),
    ] {
        let (media_type, body) = json(path, accept);
        assert_eq!(media_type, "application/json");
        let all: serde_json::Value = serde_json::from_str(&body).unwrap();
        assert_eq!(all["errors"].as_array().unwrap().len(), RICH.iter().filter(|spec| !spec.hidden()).count());
    }
    let (_, body) = json("/errors/order_invalid", "application/json");
    let one: serde_json::Value = serde_json::from_str(&body).unwrap();
    assert_eq!((&one["code"], &one["errno"]), (&"order_invalid".into(), &42201.into()));
    for accept in ["text/html,application/xhtml+xml,*/*;q=0.8", "*/*", "image/png", "nonsense"] {
        assert_eq!(json("/errors/order_invalid", accept).0, "text/html; charset=utf-8", "{accept}");
    }
}

#[test]
fn what_a_client_has_is_not_sent_again() {
    let mut tags = Vec::new();
    for path in ["/errors/", "/errors/errors.json", "/errors/order_invalid", "/errors/orders_limited"] {
        let first = get(path);
        let tag = first.header("etag").to_owned();
        assert!(tag.starts_with('"') && tag.ends_with('"') && first.header("cache-control") == "public, max-age=300");
        assert_eq!(get(path).header("etag"), tag, "it is the same each time");
        for known in [tag.clone(), format!("W/{tag}"), format!("\"other\", {tag}"), "*".to_owned()] {
            let again = ask(app(&RICH), Method::GET, path, &[("if-none-match", &known)]);
            assert_eq!((again.head.status, again.header("etag")), (StatusCode::NOT_MODIFIED, tag.as_str()));
            assert_eq!(again.header("cache-control"), "public, max-age=300");
            assert!(again.body.is_empty() && !again.head.headers.contains_key("content-type"));
        }
        let other = ask(app(&RICH), Method::GET, path, &[("if-none-match", "\"other\"")]);
        assert_eq!((other.head.status, other.body.len()), (StatusCode::OK, first.body.len()));
        tags.push(tag);
    }
    tags.push(ask(app(&HOSTILE), Method::GET, "/errors/", &[]).header("etag").to_owned());
    tags.sort();
    tags.dedup();
    assert_eq!(tags.len(), 5, "no two documents have the same: {tags:?}");
}

#[test]
fn head_is_get_without_the_body() {
    for path in ["/errors/", "/errors/order_invalid"] {
        let (get, head) = (get(path), ask(app(&RICH), Method::HEAD, path, &[]));
        assert!(head.body.is_empty());
        assert_eq!(head.header("content-length"), get.body.len().to_string());
        assert_eq!(
            (head.header("etag"), head.header("content-type")),
            (get.header("etag"), get.header("content-type"))
        );
    }
}

/// `docs` of a catalogue may be a query: `https://errors.example.com/?code=`.
#[test]
fn a_code_in_the_query() {
    let page = |path: &str| ask(app(&HOSTILE), Method::GET, path, &[]);
    assert!(page("/errors/?code=yaml_words").body.contains("<h1>yaml_words</h1>"));
    assert!(page("/errors/?q=x&code=yaml_words").body.contains("<h1>yaml_words</h1>"));
    assert_eq!(page("/errors/?code=no_such_code").head.status, 404);
    // A page has relative links.
    assert_eq!(page("/errors?code=yaml_words").header("location"), "./errors/?code=yaml_words");
    assert_eq!(page("/errors/?code=errors.json").head.status, 404);
    assert_eq!(page("/errors/?code=yaml_former").header("location"), "?code=yaml_words");
    assert!(page("/errors/?q=yaml").body.contains("id=\"yaml_words\""), "any other query is the index's");
    // This catalogue has them in the path.
    assert!(get("/errors/?code=order_invalid").body.contains("id=\"orders_limited\""));
}

/// Anchors of one page: the client keeps the code to itself.
#[test]
fn a_code_behind_the_hash() {
    let index = ask(app(&MEILISEARCH), Method::GET, "/errors/", &[]);
    assert!(index.body.contains("id=\"index_not_found\""));
}

/// Alone, in any stack of tower, it sees the whole path.
#[test]
fn without_a_router() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let mut service = DocsService::new(&RICH);
    let mut ask = |path: &str| {
        let response = runtime.block_on(service.call(Request::get(path).body(()).unwrap())).unwrap();
        let status = response.status();
        let body = runtime.block_on(response.into_body().collect()).unwrap().to_bytes();
        (status, String::from_utf8(body.to_vec()).unwrap())
    };
    assert!(ask("/docs/errors/").1.contains("id=\"order_invalid\""));
    assert!(ask("/docs/errors/order_invalid").1.contains("<h1>order_invalid</h1>"));
    assert_eq!(
        ask("/docs/errors/nothing"),
        (StatusCode::NOT_FOUND, r#"{"error":{"code":"not_found","message":"Not Found"}}"#.into())
    );

    let layer = ErrorLayer::new().shape(Problem::new()).trust(false);
    let mut layered = layer.layer(DocsService::new(&RICH));
    let response: Response<_> = runtime.block_on(layered.call(Request::get("/x/nothing").body(()).unwrap())).unwrap();
    assert_eq!(response.headers()["content-type"], "application/problem+json");
}
