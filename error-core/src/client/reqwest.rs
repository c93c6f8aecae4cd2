//! `reqwest::Response`.

use super::response_ext::{Kept, ResponseExt};
use crate::ErrorResponse;
use std::mem;

impl ResponseExt for reqwest::Response {
    async fn api_error_within(mut self, limit: usize) -> Result<Self, ErrorResponse> {
        let status = self.status();
        if !status.is_client_error() && !status.is_server_error() {
            return Ok(self);
        }
        let mut kept = Kept::within(limit);
        while !kept.truncated {
            match self.chunk().await {
                Ok(Some(part)) => kept.take(part),
                Ok(None) => break,
                Err(_) => kept.truncated = true,
            }
        }
        let headers = mem::take(self.headers_mut());
        Err(ErrorResponse::read_from(status, headers, kept.bytes, kept.truncated))
    }
}
