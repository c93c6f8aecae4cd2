//! The app of the table in axum: each of the table's apps on a port of its own.

mod handlers;

use crate::{failing, layers};
use axum::{
    Router, ServiceExt,
    extract::{DefaultBodyLimit, Request},
    response::Response,
    routing::{any, get, post},
};
use error_core::ErrorLayer;
use std::{collections::BTreeMap, convert::Infallible, net::SocketAddr, time::Duration};
use tokio::net::TcpListener;
use tower::{Layer, Service};
use tower_http::{
    compression::CompressionLayer,
    cors::{Any, CorsLayer},
    limit::RequestBodyLimitLayer,
    timeout::TimeoutLayer,
};

/// Starts every app; where each listens.
pub(crate) async fn serve() -> BTreeMap<String, SocketAddr> {
    let mut addresses = BTreeMap::new();
    for (name, app) in in_router() {
        addresses.insert(name.to_owned(), listen(app).await);
    }
    addresses.insert("around".to_owned(), listen(ErrorLayer::new().layer(routes())).await);
    for (name, failing) in failing::apps::<axum::body::Body>() {
        addresses.insert(name.to_owned(), listen(ErrorLayer::new().layer(failing)).await);
    }
    addresses
}

async fn listen<S>(app: S) -> SocketAddr
where
    S: Service<Request, Response = Response, Error = Infallible, Future: Send> + Clone + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async { axum::serve(listener, app.into_make_service()).await.unwrap() });
    address
}

/// The apps whose layers are the router's.
fn in_router() -> Vec<(&'static str, Router)> {
    let mut apps: Vec<_> = layers::single().map(|(name, layer)| (name, routes().layer(layer))).into();
    let (outer, inner) = layers::nested();
    let default = || routes().layer(ErrorLayer::new());
    let exposed = [http::HeaderName::from_static("x-request-id"), http::header::RETRY_AFTER];
    apps.push(("nested", routes().layer(inner).layer(outer)));
    apps.push(("cors", default().layer(CorsLayer::new().allow_origin(Any).expose_headers(exposed))));
    apps.push(("compressed", default().layer(CompressionLayer::new())));
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
        .route("/guarded", get(handlers::text).fallback(handlers::method_not_allowed))
        .route("/id", get(handlers::id))
        .route("/ours/{code}", any(handlers::ours))
        .route("/by-hand/{code}", any(handlers::by_hand))
        .route("/foreign/{status}", any(handlers::foreign))
        .route("/passthrough/{status}", any(handlers::passthrough))
        .route("/endless/{status}", get(handlers::endless))
        .route("/streamed/{status}", get(handlers::streamed))
        .route("/stream", get(handlers::stream))
        .route("/events", get(handlers::events))
        .route("/socket", get(handlers::socket))
        .route("/broken/error", get(handlers::broken_by_error))
        .route("/broken/panic", get(handlers::broken_by_panic))
        .route("/panic/text", any(handlers::panic_with_text))
        .route("/panic/value", any(handlers::panic_with_value))
}
