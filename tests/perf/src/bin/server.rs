//! A server that answers each request with the same error: `server hand`, `server ours`, `server layer`. It prints where it
//! listens.

use axum::{
    Json, Router,
    response::{IntoResponse, Response},
    routing::get,
    serve,
};
use error_core::ErrorLayer;
use error_perf::samples::{Envelope, Plain, UserError};
use http::StatusCode;
use std::{env, io};
use tokio::{net::TcpListener, runtime::Builder};

fn main() -> io::Result<()> {
    let router = match env::args().nth(1).as_deref() {
        Some("hand") => Router::new().route("/", get(by_hand)),
        Some("ours") => Router::new().route("/", get(ours)),
        Some("layer") => Router::new().route("/", get(ours)).layer(ErrorLayer::new()),
        _ => return Err(io::Error::other("one of `hand`, `ours`, `layer`")),
    };
    // One thread, so that the other core is the client's.
    Builder::new_current_thread().enable_io().build()?.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        println!("{}", listener.local_addr()?);
        serve(listener, router).await
    })
}

async fn ours() -> Result<(), UserError> {
    Err(UserError::NotFound { user_id: 421_337 })
}

async fn by_hand() -> Response {
    let error = Plain::NotFound { user_id: 421_337 };
    let status = StatusCode::from_u16(error.status()).unwrap_or_default();
    (status, Json(Envelope::of(&error, None))).into_response()
}
