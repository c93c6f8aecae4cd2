//! A body of chunks, as rocket wants to read it.

use bytes::Bytes;
use futures_util::{
    Stream,
    stream::{self, BoxStream, StreamExt},
};
use rocket::tokio::io::{AsyncRead, ReadBuf};
use std::{
    io,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

pub(super) struct Chunks(BoxStream<'static, io::Result<Bytes>>);

impl Chunks {
    pub(super) fn two() -> Self {
        Self(stream::iter(["one ", "two"].map(|text| Ok(Bytes::from(text)))).boxed())
    }

    pub(super) fn endless() -> Self {
        Self(stream::repeat_with(|| Ok(Bytes::from_static(b"canary "))).boxed())
    }

    pub(super) fn broken_by_error() -> Self {
        Self(first().chain(stream::once(async { Err(io::Error::other("canary")) })).boxed())
    }

    pub(super) fn broken_by_panic() -> Self {
        Self(first().chain(stream::once(async { panic!("canary") })).boxed())
    }
}

/// Two chunks, which are on their way before the next is asked for.
fn first() -> impl Stream<Item = io::Result<Bytes>> {
    stream::iter(["first ", "second "]).then(async |text| {
        tokio::time::sleep(Duration::from_millis(30)).await;
        Ok(Bytes::from(text))
    })
}

impl AsyncRead for Chunks {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, to: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        // Nothing is read at the end. The chunks are shorter than any buffer.
        if let Some(chunk) = ready!(self.0.poll_next_unpin(cx)) {
            to.put_slice(&chunk?);
        }
        Poll::Ready(Ok(()))
    }
}
