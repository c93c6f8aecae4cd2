//! The app of the table in axum: each of the table's apps on a port of its own.

mod handlers;

use crate::{errors, layers};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Request},
    response::Response,
    routing::{any, get, post},
};
use error_core::{AnyApiError, ErrorLayer};
use std::{
    collections::BTreeMap,
    future::{Ready, ready},
    net::SocketAddr,
    task::{Context, Poll},
    time::Duration,
};
use tokio::net::TcpListener;
use tower::{Layer, Service};
use tower_http::{
    compression::CompressionLayer, cors::{Any, CorsLayer}, limit::RequestBodyLimitLayer, timeout::TimeoutLayer,
};

/// Starts every app; where each listens.
pub(crate) async fn serve() -> BTreeMap<String, SocketAddr> {
    let mut addresses = BTreeMap::new();
    for (name, app) in apps() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        addresses.insert(name.to_owned(), listener.local_addr().unwrap());
        tokio::spawn(async { axum::serve(listener, app).await.unwrap() });
    }
    addresses
}

fn apps() -> Vec<(&'static str, Router)> {
    let mut apps: Vec<_> = layers::single().map(|(name, layer)| (name, routes().layer(layer))).into();
    let (outer, inner) = layers::nested();
    let default = || routes().layer(ErrorLayer::new());
    let cors = CorsLayer::new()
        .allow_origin(Any)
        .expose_headers([http::HeaderName::from_static("x-request-id"), http::header::RETRY_AFTER]);
    apps.push(("nested", routes().layer(inner).layer(outer)));
    apps.push(("cors", default().layer(cors)));
    apps.push(("compressed", default().layer(CompressionLayer::new())));
    apps.push(("around", Router::new().fallback_service(ErrorLayer::new().layer(routes()))));
    let failing = |when| Router::new().fallback_service(ErrorLayer::new().layer(Failing(when)));
    apps.push(("failing", failing(When::Called)));
    apps.push(("unready", failing(When::Polled)));
    apps
}

fn routes() -> Router {
    let timeout = TimeoutLayer::with_status_code(http::StatusCode::REQUEST_TIMEOUT, Duration::from_millis(50));
    Router::new()
        .route("/json", post(handlers::json).layer(DefaultBodyLimit::max(100)))
        .route("/form", post(handlers::form).layer(DefaultBodyLimit::max(100)))
        .route("/query", get(handlers::query))
        .route("/users/{id}", get(handlers::user))
        .route("/own-json", post(handlers::own_json))
        .route("/limited", post(handlers::text).layer(RequestBodyLimitLayer::new(100)))
        .route("/slow", get(handlers::never).layer(timeout))
        .route("/slow-json", post(handlers::json).layer(timeout))
        .route("/id", get(handlers::id))
        .route("/ours/{code}", any(handlers::ours))
        .route("/by-hand/{code}", any(handlers::by_hand))
        .route("/foreign/{status}", any(handlers::foreign))
        .route("/passthrough/{status}", any(handlers::passthrough))
        .route("/endless/{status}", get(handlers::endless))
        .route("/stream", get(handlers::stream))
        .route("/events", get(handlers::events))
        .route("/socket", get(handlers::socket))
        .route("/broken/error", get(handlers::broken_by_error))
        .route("/broken/panic", get(handlers::broken_by_panic))
        .route("/panic/text", any(handlers::panic_with_text))
        .route("/panic/value", any(handlers::panic_with_value))
}

/// A service that has no answers.
#[derive(Clone, Copy)]
struct Failing(When);

#[derive(Clone, Copy)]
enum When {
    Polled,
    Called,
}

impl Service<Request> for Failing {
    type Response = Response;
    type Error = AnyApiError;
    type Future = Ready<Result<Response, AnyApiError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), AnyApiError>> {
        Poll::Ready(match self.0 {
            When::Polled => Err(errors::of_code("ledger_closed")),
            When::Called => Ok(()),
        })
    }

    fn call(&mut self, _: Request) -> Self::Future {
        ready(Err(errors::of_code("store_failed")))
    }
}
