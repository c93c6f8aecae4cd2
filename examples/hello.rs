//! A server all of whose errors have one shape, axum's own and panics included.
//!
//!     cargo run --example hello --features axum,tower
//!     curl -i http://127.0.0.1:3000/bug

use axum::{Router, http::StatusCode, routing::get};
use error_core::{ErrorLayer, Problem, RequestId};
use std::time::Duration;
use tower_http::{cors::CorsLayer, timeout::TimeoutLayer};

fn app() -> Router {
    let errors = ErrorLayer::new()
        .alternative(Problem::new()) // for a client that accepts application/problem+json
        .reporter(|report| println!("{} {}", report.spec().code(), report.request_id()));

    Router::new()
        .route("/hello", get(async |id: RequestId| format!("You are {id}.")))
        .route("/bug", get(async || -> String { panic!("for the log only") }))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, Duration::from_secs(10)))
        .layer(errors)
        .layer(CorsLayer::permissive())
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 3000)).await?;
    axum::serve(listener, app()).await
}
