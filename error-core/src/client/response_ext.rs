//! `ResponseExt`, which the clients' responses implement, and what is kept of a body.

use crate::ErrorResponse;
use bytes::{Buf, BufMut};

/// A client's response that may be an error: `reqwest::Response` with the feature `reqwest` (not on wasm, where it is not
/// `Send`), `http::Response` with any `http_body::Body` with the feature `http-body`.
///
/// A blocking client has [`ErrorResponse::from_reader`].
#[cfg_attr(
    all(feature = "reqwest", not(target_arch = "wasm32")),
    doc = r#"
```
use error_core::ResponseExt;

async fn user(client: &reqwest::Client) -> Result<String, Box<dyn std::error::Error>> {
    let response = client.get("https://shop.example.com/users/42").send().await?.api_error().await?;
    Ok(response.text().await?)
}
```"#
)]
pub trait ResponseExt: Sized {
    /// The response as it is, unless its status is 4xx or 5xx: then the error that it tells of.
    ///
    /// Reading does not fail. At most [`ErrorResponse::BODY_LIMIT`] bytes of the body are taken; of one that breaks off, what
    /// came is kept. That one and a longer one are [`truncated`](ErrorResponse::truncated). Trailers are not read.
    ///
    /// How long a slow server is waited for is the client's to say: set its timeout. It ends the body like any failure.
    ///
    /// # Errors
    ///
    /// The error that the server answered with.
    fn api_error(self) -> impl Future<Output = Result<Self, ErrorResponse>> + Send {
        self.api_error_within(ErrorResponse::BODY_LIMIT)
    }

    /// The same with a limit of its own, in bytes.
    ///
    /// # Errors
    ///
    /// The error that the server answered with.
    fn api_error_within(self, limit: usize) -> impl Future<Output = Result<Self, ErrorResponse>> + Send;
}

/// What is kept of a body while it comes.
pub(super) struct Kept {
    /// It grows with what comes, since a `Content-Length` may lie.
    pub(super) bytes: Vec<u8>,
    pub(super) truncated: bool,
    limit: usize,
}

impl Kept {
    pub(super) fn within(limit: usize) -> Self {
        Self { bytes: Vec::new(), truncated: false, limit }
    }

    /// Takes what fits of the next part of the body. Afterwards a truncated one is done.
    pub(super) fn take(&mut self, part: impl Buf) {
        let room = self.limit - self.bytes.len();
        self.truncated = part.remaining() > room;
        self.bytes.put(part.take(room));
    }
}
