//! The log of a request: each error once, in its span.

use super::ask;
use actix_web::{App, HttpResponse, error::ErrorBadGateway, test::TestRequest, web};
use error_core::{AnyApiError, ErrorLayer, HttpError, ResultExt};
use std::{
    io::{self, Write},
    sync::{Arc, Mutex},
};
use tracing::Level;

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The only event of an answer stands in one span that has its id and route.
#[track_caller]
fn check(request: TestRequest, event: &str) {
    crate::keep_events();
    let lines = Lines::default();
    let writer = lines.clone();
    let subscriber = tracing_subscriber::fmt().with_max_level(Level::DEBUG).with_ansi(false).without_time();
    let subscriber = subscriber.with_writer(move || writer.clone()).finish();
    let answer = tracing::subscriber::with_default(subscriber, || {
        let app = App::new()
            .route("/users/{id}", web::get().to(async || Err::<String, _>(HttpError::Conflict)))
            .route("/users/{id}", web::put().to(async || Err::<String, _>(io::Error::other("canary")).or_internal()))
            .route("/users/{id}", web::post().to(async || if true { panic!("canary") } else { "" }))
            .route("/users/{id}", web::patch().to(HttpResponse::BadGateway))
            .route("/users/{id}", web::delete().to(async || Err::<String, _>(ErrorBadGateway("canary"))))
            .wrap_fn(|request, service| {
                use actix_web::dev::Service;
                let fails = request.headers().contains_key("x-fail");
                let answer = service.call(request);
                async move { if fails { Err(AnyApiError::from(HttpError::Gone).into()) } else { answer.await } }
            })
            .wrap(ErrorLayer::new());
        ask(app, request.uri("/users/7"))
    });
    let written = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    let ours: Vec<_> = written.lines().filter(|line| line.contains("error_core")).collect();
    let [line] = ours[..] else { panic!("{written}") };
    let id = answer.header("x-request-id").unwrap();
    assert!(
        line.contains(&format!("request{{request_id=\"{id}\"")) && line.contains("route=\"/users/{id}\"}"),
        "{line}"
    );
    assert!(line.contains(event) && line.matches("request_id").count() == 1, "{line}");
}

#[test]
fn an_error_is_one_event_in_the_span_of_its_request() {
    check(TestRequest::get(), "code=\"conflict\" status=409");
    check(TestRequest::put(), "code=\"internal_error\" status=500 sources=canary");
    check(TestRequest::post(), "code=\"internal_error\" status=500 sources=panicked: canary");
    check(TestRequest::patch(), "code=\"bad_gateway\" status=502");
    check(TestRequest::delete(), "code=\"bad_gateway\" status=502 sources=canary");
    check(TestRequest::get().insert_header(("x-fail", "1")), "code=\"gone\" status=410");
}
