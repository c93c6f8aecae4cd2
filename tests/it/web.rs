//! Responses of axum, which are those of `to_response`.

use axum::{body::to_bytes, response::IntoResponse};

/// The bytes of a response's body.
pub(crate) fn body(error: impl IntoResponse) -> Vec<u8> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime
        .block_on(to_bytes(error.into_response().into_body(), usize::MAX))
        .unwrap()
        .to_vec()
}
