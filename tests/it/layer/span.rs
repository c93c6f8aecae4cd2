//! The log of a request: its span, and each error once.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    convert::Infallible,
    fmt,
    sync::{Arc, Mutex},
};

use axum::{Router, body::Body, extract::Request, response::Response, routing::get};
use error_core::{AnyApiError, ApiError, ErrorLayer, HttpError};
use http::StatusCode;
use tower::{Layer as _, Service, ServiceExt};
use tracing::{
    Event, Instrument, Level, Subscriber,
    field::{Field, Visit},
    instrument::WithSubscriber,
    span::{Attributes, Id, Record},
};
use tracing_subscriber::{
    layer::{Context, Layer, SubscriberExt},
    registry::{self, LookupSpan},
};

type Fields = BTreeMap<&'static str, String>;

/// One event, and the spans it stands in from the outermost on.
#[derive(Debug, PartialEq)]
struct Seen {
    level: Level,
    message: String,
    code: Option<String>,
    spans: Vec<(&'static str, Fields)>,
}

#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Vec<Seen>>>);

#[derive(Default)]
struct Visited(Fields);

impl Visit for Visited {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Recorder {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let mut fields = Visited::default();
        attributes.record(&mut fields);
        context.span(id).unwrap().extensions_mut().insert(fields);
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        let mut recorded = Visited::default();
        values.record(&mut recorded);
        let span = context.span(id).unwrap();
        let mut extensions = span.extensions_mut();
        let fields = &mut extensions.get_mut::<Visited>().unwrap().0;
        for (name, value) in recorded.0 {
            // Subscribers that write text add to what they have, and show a field twice.
            assert_eq!(fields.insert(name, value), None, "{name} is recorded twice");
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let mut fields = Visited::default();
        event.record(&mut fields);
        let scope = context.event_scope(event).into_iter().flat_map(registry::Scope::from_root);
        let spans = scope.map(|span| (span.name(), span.extensions().get::<Visited>().unwrap().0.clone()));
        let (message, code) = (fields.0.remove("message").unwrap_or_default(), fields.0.remove("code"));
        self.0.lock().unwrap().push(Seen { level: *event.metadata().level(), message, code, spans: spans.collect() });
    }
}

/// The events of one request, and the id that its response has.
async fn events<S>(service: S, path: &str) -> (Vec<Seen>, String)
where
    S: Service<Request, Response = Response, Error = Infallible>,
{
    crate::keep_events();
    let recorder = Recorder::default();
    let request = Request::get(path).body(Body::empty()).unwrap();
    let subscriber = tracing_subscriber::registry().with(recorder.clone());
    let response = async { service.oneshot(request).await.unwrap() }.with_subscriber(subscriber).await;
    let id = response.headers()["x-request-id"].to_str().unwrap().to_owned();
    let seen = std::mem::take(&mut *recorder.0.lock().unwrap());
    (seen, id)
}

fn span(id: &str, route: Option<&str>) -> (&'static str, Fields) {
    let fields = [("request_id", Some(id)), ("method", Some("GET")), ("route", route)];
    let fields = fields.into_iter().filter_map(|(name, value)| Some((name, value?.to_owned())));
    ("request", fields.collect())
}

fn failed(level: Level, code: &str, spans: Vec<(&'static str, Fields)>) -> Seen {
    Seen { level, message: "request failed".to_owned(), code: Some(code.to_owned()), spans }
}

#[derive(Debug, ApiError)]
enum Error {
    #[api(status = 409, code = "in_use", msg = "In use.", log = warn)]
    InUse,
    #[api(status = 500, code = "silent", msg = "Failed.", log = off)]
    Silent,
}

fn router() -> Router {
    Router::new()
        .route("/users/{id}", get(async || StatusCode::BAD_GATEWAY))
        .route("/gone/{id}", get(async || Response::builder().status(410).body(Body::from("gone")).unwrap()))
        .route("/in_use", get(async || Error::InUse))
        .route("/silent", get(async || Error::Silent))
        .route("/panic", get(async || -> () { panic!("canary") }))
        .route("/bare", get(async || Error::InUse.to_response().map(Body::from)))
        .route(
            "/handler",
            get(async || {
                tracing::info!("before");
                tokio::task::yield_now().await;
                tracing::info!("after");
            }),
        )
}

#[tokio::test]
async fn a_handlers_own_event_has_the_request_id() {
    let (seen, id) = events(router().layer(ErrorLayer::new()), "/handler").await;
    let own = |message: &str| Seen {
        level: Level::INFO,
        message: message.to_owned(),
        code: None,
        spans: vec![span(&id, Some("/handler"))],
    };
    assert_eq!(seen, [own("before"), own("after")]);
}

/// Foreign bodies, panics, errors as responses: once each, at the level of the error, in the span of the request.
#[tokio::test]
async fn each_error_is_one_event_in_the_span() {
    let table = [
        ("/users/7", "/users/{id}", Level::ERROR, "bad_gateway"),
        ("/gone/7", "/gone/{id}", Level::DEBUG, "gone"),
        ("/in_use", "/in_use", Level::WARN, "in_use"),
        ("/bare", "/bare", Level::WARN, "in_use"),
        ("/panic", "/panic", Level::ERROR, "internal_error"),
    ];
    for (path, route, level, code) in table {
        let (seen, id) = events(router().layer(ErrorLayer::new()), path).await;
        assert_eq!(seen, [failed(level, code, vec![span(&id, Some(route))])], "{path}");
    }
    let (seen, id) = events(router().layer(ErrorLayer::new()), "/nowhere").await;
    assert_eq!(seen, [failed(Level::DEBUG, "route_not_found", vec![span(&id, None)])]);
}

/// An `Err`, from the service or while it gets ready, is one event as well.
#[tokio::test]
async fn an_err_is_one_event_in_the_span() {
    let service = tower::service_fn(async |_: Request| Err::<Response, _>(HttpError::Gone));
    let (seen, id) = events(ErrorLayer::new().layer(service), "/").await;
    assert_eq!(seen, [failed(Level::DEBUG, "gone", vec![span(&id, None)])]);

    let service = tower::service_fn(async |_: Request| Err::<Response, _>(AnyApiError::from(Error::InUse)));
    let (seen, id) = events(ErrorLayer::new().layer(service), "/").await;
    assert_eq!(seen, [failed(Level::WARN, "in_use", vec![span(&id, None)])]);
}

#[tokio::test]
async fn what_is_not_to_be_logged_is_silent() {
    let (seen, _) = events(router().layer(ErrorLayer::new()), "/silent").await;
    assert_eq!(seen, []);
    let service = tower::service_fn(async |_: Request| Err::<Response, _>(Error::Silent));
    assert_eq!(events(ErrorLayer::new().layer(service), "/").await.0, []);
}

/// Of nested layers the outer one has the span, and each error is logged once.
#[tokio::test]
async fn nested_layers_log_once() {
    let table = [
        ("/users/7", Level::ERROR, "bad_gateway"),
        ("/gone/7", Level::DEBUG, "gone"),
        ("/in_use", Level::WARN, "in_use"),
        ("/panic", Level::ERROR, "internal_error"),
        ("/nowhere", Level::DEBUG, "route_not_found"),
    ];
    for (path, level, code) in table {
        let inner = router().layer(ErrorLayer::new()).layer(ErrorLayer::new());
        let (seen, id) = events(ErrorLayer::new().layer(inner), path).await;
        assert_eq!(seen.len(), 1, "{path}: {seen:?}");
        assert_eq!(seen, [failed(level, code, vec![span(&id, None)])], "{path}");
    }
}

/// The id is recorded in a span that has a place for it; there is no second one.
#[tokio::test]
async fn a_span_with_a_place_for_the_id_takes_it() {
    let users = tower::layer::layer_fn(|service: axum::routing::Route| {
        tower::service_fn(move |request: Request| {
            let span = tracing::info_span!("mine", request_id = tracing::field::Empty, kept = 1);
            let service = ErrorLayer::new().layer(service.clone());
            async move { service.oneshot(request).await }.instrument(span)
        })
    });
    for (path, events_there) in [("/users/7", 1), ("/handler", 2)] {
        let (seen, id) = events(router().layer(users), path).await;
        let fields = Fields::from([("request_id", id), ("kept", "1".to_owned())]);
        assert_eq!(seen.len(), events_there);
        assert!(seen.iter().all(|seen| seen.spans == [("mine", fields.clone())]), "{seen:?}");
    }
}

/// A span without such a place stays as it is, and the layer's own stands in it.
#[tokio::test]
async fn another_span_is_left_alone() {
    let service = tower::service_fn(|request: Request| {
        let response = router().layer(ErrorLayer::new()).oneshot(request);
        response.instrument(tracing::info_span!("mine", kept = 1))
    });
    let (seen, id) = events(service, "/in_use").await;
    let mine = ("mine", Fields::from([("kept", "1".to_owned())]));
    assert_eq!(seen, [failed(Level::WARN, "in_use", vec![mine, span(&id, Some("/in_use"))])]);
}

/// What a handler sends along is in no event: not its own body, nor the path or the query.
#[tokio::test]
async fn the_span_has_the_template_and_not_the_path() {
    let (seen, _) = events(router().layer(ErrorLayer::new()), "/users/canary?q=canary").await;
    assert!(!format!("{seen:?}").contains("canary"), "{seen:?}");
    let body: Cow<'static, [u8]> = Cow::Borrowed(b"canary");
    let service = tower::service_fn(move |_: Request| {
        let response = Response::builder().status(500).body(Body::from(body.to_vec())).unwrap();
        std::future::ready(Ok::<_, Infallible>(response))
    });
    let (seen, _) = events(ErrorLayer::new().layer(service), "/").await;
    assert!(!format!("{seen:?}").contains("canary"), "{seen:?}");
}
