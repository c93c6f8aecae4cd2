//! What handlers answer is what their documents say.

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, header::CONTENT_TYPE},
};
use serde_json::Value;
use tower::ServiceExt;

/// An answer: its status, media type and body.
async fn ask(router: &Router, method: &str, path: &str) -> (u16, String, Value) {
    let request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
    let response = router.clone().oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let media_type = parts.headers[CONTENT_TYPE].to_str().unwrap().to_owned();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    (parts.status.as_u16(), media_type, serde_json::from_slice(&body).unwrap())
}

/// The response that a document has for a status: its own, or that of its class.
fn documented(responses: &Value, status: u16) -> &Value {
    let class = format!("{}XX", status / 100);
    responses.get(status.to_string()).or_else(|| responses.get(class)).expect("a response")
}

fn routers() -> [(&'static str, Router); 3] {
    [
        ("utoipa", crate::utoipa::newest::router()),
        ("utoipa-5", crate::utoipa::five::router()),
        ("aide", crate::aide::router()),
    ]
}

#[tokio::test]
async fn each_body_fits_its_schema_and_has_an_example() {
    let asked: Vec<(&str, String, &str)> = (0..=10)
        .map(|number| ("POST", format!("/users?number={number}"), "/users"))
        .chain((0..=2).map(|number| ("GET", format!("/users/{number}"), "/users/{number}")))
        .chain((0..=3).map(|number| ("GET", format!("/mixed/{number}"), "/mixed/{number}")))
        .chain([
            ("GET", "/orders/0".to_owned(), "/orders/{number}"),
            ("POST", "/orders".to_owned(), "/orders"),
            ("GET", "/generic".to_owned(), "/generic"),
        ])
        .collect();
    for ((name, router), (_, document)) in routers().into_iter().zip(crate::documents()) {
        for (method, uri, path) in &asked {
            let (status, media_type, body) = ask(&router, method, uri).await;
            let responses = crate::responses(&document, path, &method.to_lowercase());
            let content = &documented(responses, status)["content"][&media_type];
            let code = body.pointer("/error/code").or(body.get("code")).unwrap().as_str().unwrap();
            let example = &content["examples"][code]["value"];
            assert!(example.is_object(), "{name} {method} {uri}: {code} has no example");
            let validator = jsonschema::validator_for(&content["schema"]).unwrap();
            assert!(validator.is_valid(&body), "{name} {method} {uri}: {body} is not as documented");
            assert!(validator.is_valid(example), "{name}: {example} is not as documented");
            // The open one fits everything.
            let open = &responses["default"]["content"][&media_type]["schema"];
            assert!(jsonschema::validator_for(open).unwrap().is_valid(&body), "{name}: {body}");
        }
    }
}

#[tokio::test]
async fn what_is_not_listed_is_not_as_documented() {
    let (_, _, missing) = ask(&crate::utoipa::newest::router(), "POST", "/users?number=1").await;
    assert_eq!(missing["error"]["code"], "team_not_found");
    for (name, document) in crate::documents() {
        let fits = |path: &str, method: &str| {
            let schema = &crate::responses(&document, path, method)["404"]["content"]["application/json"]["schema"];
            jsonschema::validator_for(schema).unwrap().is_valid(&missing)
        };
        assert!(fits("/users", "post") && !fits("/users/{number}", "get"), "{name}");
    }
}
