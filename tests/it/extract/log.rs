//! What of a refused value reaches the answer, the sources and the log: nothing.

use axum::{
    Router,
    extract::Request,
    routing::{get as on_get, post as on_post},
};
use error_core::{
    AnyApiError,
    axum::{Form, Json, Path, Query},
};
use serde::Deserialize;

use super::{answer, get, post, text};

#[derive(Deserialize)]
struct Login {
    #[serde(rename = "age")]
    _age: u8,
    #[serde(default, rename = "word")]
    _word: Option<Word>,
}

/// Its refusal is the value.
#[derive(Deserialize)]
#[serde(try_from = "String")]
struct Word;

impl TryFrom<String> for Word {
    type Error = String;

    fn try_from(value: String) -> Result<Self, String> {
        Err(value)
    }
}

fn app() -> Router {
    Router::new()
        .route("/", on_post(async |_: Json<Login>| {}))
        .route("/form", on_post(async |_: Form<Login>| {}).get(async |_: Form<Login>| {}))
        .route("/query", on_get(async |_: Query<Login>| {}))
        .route("/path/{age}", on_get(async |_: Path<u8>| {}))
        .route("/words/{word}", on_get(async |_: Path<Word>| {}))
}

fn form(body: &'static str) -> Request {
    let (mut parts, body) = post("application/x-www-form-urlencoded", body).into_parts();
    parts.uri = "/form".parse().unwrap();
    Request::from_parts(parts, body)
}

fn requests() -> Vec<(&'static str, Request)> {
    let json = |body: &'static str| post("application/json", body);
    vec![
        ("payload_parse", json(r#"{"age": canary"#)),
        ("payload_parse", json("canary")),
        ("validation_failed", json(r#"{"age":"canary"}"#)),
        ("validation_failed", json(r#"{"age":7,"word":"canary"}"#)),
        ("validation_failed", form("age=canary")),
        ("validation_failed", form("age=7&word=canary")),
        ("invalid_query_param", get("/form?age=canary")),
        ("invalid_query_param", get("/query?age=canary")),
        ("invalid_query_param", get("/query?age=7&word=canary")),
        ("invalid_path_param", get("/path/canary")),
        ("invalid_path_param", get("/path/%ffcanary")),
        ("invalid_path_param", get("/words/canary")),
        // This text is taken for serde's about a route that lacks a param.
        ("internal_error", get("/words/missing%20field%20%60canary%60")),
    ]
}

#[test]
fn neither_answer_nor_sources() {
    for (code, request) in requests() {
        let response = answer(&app(), request);
        let error = response.extensions().get::<AnyApiError>().unwrap().clone();
        assert_eq!(error.code(), code);
        assert!(error.source().is_none(), "{code}: {}", error.source().unwrap());
        let head = format!("{:?}", response.headers());
        let body = text(response);
        assert!(body.contains(code) && !body.contains("canary") && !head.contains("canary"), "{head} {body}");
    }
}

#[cfg(feature = "tracing")]
#[test]
fn nor_the_log() {
    for (at, (code, _)) in requests().into_iter().enumerate() {
        let log = logged(requests().swap_remove(at).1);
        assert!(log.contains(code) && !log.contains("canary"), "{log}");
    }
}

/// All that is logged while a request is answered.
#[cfg(feature = "tracing")]
fn logged(request: Request) -> String {
    use std::sync::{Arc, Mutex};

    /// Appends to what is shared.
    struct Writer(Arc<Mutex<Vec<u8>>>);

    impl std::io::Write for Writer {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().extend(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    crate::keep_events();
    let log = Arc::new(Mutex::new(Vec::new()));
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE);
    let subscriber = subscriber.with_writer(move || Writer(writer.clone())).finish();
    tracing::subscriber::with_default(subscriber, || drop(answer(&app(), request)));
    String::from_utf8(log.lock().unwrap().clone()).unwrap()
}
