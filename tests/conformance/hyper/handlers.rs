//! What the routes answer. The extractors are those of `error_core::axum`, which need no router.

use super::{Answer, body::Body};
use crate::dress::dress;
use axum::extract::FromRequest;
use bytes::Bytes;
use error_core::{AnyApiError, Passthrough, RequestId, axum::Query};
use futures_util::stream::{self, Stream, StreamExt};
use http::{HeaderValue, Request, Response, StatusCode, Uri, header};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper_util::rt::TokioIo;
use serde::Deserialize;
use std::{io, time::Duration};
use tokio::io::AsyncWriteExt;

#[derive(Deserialize)]
pub(super) struct Item {
    sku: String,
    quantity: u32,
}

#[derive(Deserialize)]
struct Page {
    limit: u8,
}

pub(super) async fn item<E: FromRequest<(), Rejection = AnyApiError>>(
    request: Request<Incoming>,
    take: fn(E) -> Item,
) -> Answer {
    let request = request.map(|body| axum::body::Body::new(Limited::new(body, 100)));
    let item = take(E::from_request(request, &()).await?);
    Ok(text(&format!("{} × {}", item.quantity, item.sku)))
}

/// An extractor of others, which answers in words of its own.
pub(super) async fn own_json(request: Request<Incoming>) -> Response<Body> {
    match axum::Json::<Item>::from_request(request.map(axum::body::Body::new), &()).await {
        Ok(axum::Json(item)) => text(&format!("{} × {}", item.quantity, item.sku)),
        Err(rejection) => {
            let mut response = text(&rejection.body_text());
            *response.status_mut() = rejection.status();
            response
        }
    }
}

pub(super) fn query(uri: &Uri) -> Answer {
    let Query(page) = Query::<Page>::try_from_uri(uri)?;
    Ok(text(&page.limit.to_string()))
}

/// Answers as middleware that limits bodies does.
pub(super) async fn limited(request: Request<Incoming>) -> Response<Body> {
    match Limited::new(request.into_body(), 100).collect().await {
        Ok(body) => text(&String::from_utf8_lossy(&body.to_bytes())),
        Err(error) => {
            let status = if error.is::<LengthLimitError>() { "413" } else { "400" };
            bare(status, error.to_string().into())
        }
    }
}

pub(super) fn id(request: &Request<Incoming>) -> Response<Body> {
    text(request.extensions().get().map_or("", RequestId::as_str))
}

pub(super) fn response(error: AnyApiError) -> Response<Body> {
    Response::from(error).map(Body::from)
}

pub(super) fn events() -> Response<Body> {
    let events = ["one", "two"].map(|text| Ok(Bytes::from(format!("data: {text}\n\n"))));
    let mut response = Response::new(Body::stream(stream::iter(events)));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

/// The table asks with the key of RFC 6455 section 1.3 alone.
pub(super) fn socket(request: Request<Incoming>) -> Response<Body> {
    let has = |name: &str, value: &str| request.headers().get(name).is_some_and(|field| field == value);
    if !has("upgrade", "websocket") || !has("sec-websocket-version", "13") {
        return bare("400", "no web socket".to_owned().into());
    }
    let mut response = bare("101", Body::default());
    for (name, value) in [
        (header::CONNECTION, "upgrade"),
        (header::UPGRADE, "websocket"),
        (header::SEC_WEBSOCKET_ACCEPT, "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    tokio::spawn(async move {
        // Whether the other end is there still is not looked at.
        if let Ok(socket) = hyper::upgrade::on(request).await {
            drop(TokioIo::new(socket).write_all(b"\x81\x02hi").await);
        }
    });
    response
}

pub(super) fn two_chunks() -> Body {
    Body::stream(stream::iter(["one ", "two"].map(|text| Ok(Bytes::from(text)))))
}

pub(super) fn endless() -> Body {
    Body::stream(stream::repeat_with(|| Ok(Bytes::from_static(b"canary "))))
}

pub(super) fn broken_by_error() -> Body {
    Body::stream(first().chain(stream::once(async { Err(io::Error::other("canary")) })))
}

pub(super) fn broken_by_panic() -> Body {
    Body::stream(first().chain(stream::once(async { panic!("canary") })))
}

/// Two chunks, which are on their way before the next is asked for.
fn first() -> impl Stream<Item = io::Result<Bytes>> {
    stream::iter(["first ", "second "]).flat_map(|text| {
        let pause = async {
            tokio::time::sleep(Duration::from_millis(30)).await;
            Ok(Bytes::new())
        };
        stream::once(async move { Ok(Bytes::from(text)) }).chain(stream::once(pause))
    })
}

pub(super) fn text(text: &str) -> Response<Body> {
    let mut response = Response::new(text.to_owned().into());
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

pub(super) fn bare(status: &str, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_bytes(status.as_bytes()).unwrap();
    response
}

pub(super) fn passthrough(status: &str) -> Response<Body> {
    let mut response = bare(status, Body::default());
    response.extensions_mut().insert(Passthrough);
    response
}

/// Puts on a response what the query asks for.
pub(super) fn dressed(response: Response<Body>, uri: &Uri) -> Response<Body> {
    let (mut parts, body) = response.into_parts();
    let own = dress(uri.query(), &mut parts.status, &mut parts.headers);
    Response::from_parts(parts, own.map_or(body, Body::from))
}
