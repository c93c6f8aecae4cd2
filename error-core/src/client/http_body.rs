//! `http::Response` with any body.

use super::response_ext::{Kept, ResponseExt};
use crate::ErrorResponse;
use http::Response;
use http_body::Body;
use std::{future::poll_fn, pin::pin};

impl<B: Body + Send> ResponseExt for Response<B> {
    async fn api_error_within(self, limit: usize) -> Result<Self, ErrorResponse> {
        let status = self.status();
        if !status.is_client_error() && !status.is_server_error() {
            return Ok(self);
        }
        let (head, body) = self.into_parts();
        let kept = read(body, limit).await;
        Err(ErrorResponse::read_from(status, head.headers, kept.bytes, kept.truncated))
    }
}

async fn read<B: Body>(body: B, limit: usize) -> Kept {
    let mut body = pin!(body);
    let mut kept = Kept::within(limit);
    while !kept.truncated {
        match poll_fn(|context| body.as_mut().poll_frame(context)).await {
            // Trailers are no part of the body.
            Some(Ok(frame)) => drop(frame.into_data().map(|part| kept.take(part))),
            Some(Err(_)) => kept.truncated = true,
            None => break,
        }
    }
    kept
}
