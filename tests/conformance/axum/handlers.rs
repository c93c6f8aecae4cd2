//! The handlers; `table.toml` says in `[routes]` what each does.

use crate::{dress, errors};
use axum::{
    body::{Body, Bytes},
    extract::{self, RawQuery, WebSocketUpgrade},
    response::{
        IntoResponse, Response,
        sse::{Event, Sse},
    },
};
use error_core::{
    AnyApiError, HttpError, Passthrough, RequestId,
    axum::{Form, Json, Path, Query},
};
use futures_util::stream::{self, Stream, StreamExt};
use http::StatusCode;
use serde::Deserialize;
use std::{convert::Infallible, future, io, panic, time::Duration};

#[derive(Deserialize)]
pub(super) struct Item {
    sku: String,
    quantity: u32,
}

#[derive(Deserialize)]
pub(super) struct Page {
    limit: u8,
}

pub(super) async fn json(Json(item): Json<Item>) -> String {
    item.text()
}

pub(super) async fn form(Form(item): Form<Item>) -> String {
    item.text()
}

pub(super) async fn own_json(extract::Json(item): extract::Json<Item>) -> String {
    item.text()
}

pub(super) async fn query(Query(page): Query<Page>) -> String {
    page.limit.to_string()
}

pub(super) async fn user(Path(id): Path<u64>) -> String {
    id.to_string()
}

pub(super) async fn text(text: String) -> String {
    text
}

pub(super) async fn never() {
    future::pending::<()>().await;
}

pub(super) async fn method_not_allowed() -> HttpError {
    HttpError::MethodNotAllowed
}

pub(super) async fn id(id: RequestId) -> String {
    id.to_string()
}

pub(super) async fn ours(Path(code): Path<String>, query: RawQuery) -> Response {
    dress(errors::of_code(&code).into_response(), query)
}

pub(super) async fn by_hand(Path(code): Path<String>, query: RawQuery) -> Response {
    let error: AnyApiError = errors::of_code(&code);
    dress(error.to_response().map(Body::from), query)
}

pub(super) async fn foreign(Path(status): Path<u16>, query: RawQuery) -> Response {
    dress(bare(status, Body::empty()), query)
}

pub(super) async fn passthrough(Path(status): Path<u16>, query: RawQuery) -> Response {
    let mut response = dress(bare(status, Body::empty()), query);
    response.extensions_mut().insert(Passthrough);
    response
}

pub(super) async fn endless(Path(status): Path<u16>) -> Response {
    let chunks = stream::repeat_with(|| Ok::<_, Infallible>(Bytes::from_static(b"canary ")));
    bare(status, Body::from_stream(chunks))
}

pub(super) async fn streamed(Path(status): Path<u16>, query: RawQuery) -> Response {
    dress(bare(status, stream().await), query)
}

pub(super) async fn stream() -> Body {
    Body::from_stream(stream::iter(["one ", "two"].map(Ok::<_, Infallible>)))
}

pub(super) async fn events() -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    Sse::new(stream::iter(["one", "two"].map(|text| Ok(Event::default().data(text)))))
}

pub(super) async fn socket(upgrade: WebSocketUpgrade) -> Response {
    // Whether the other end is there still is not looked at.
    upgrade.on_upgrade(async |mut socket| drop(socket.send("hi".into()).await))
}

pub(super) async fn broken_by_error() -> Body {
    Body::from_stream(first().chain(stream::once(async { Err(io::Error::other("canary")) })))
}

pub(super) async fn broken_by_panic() -> Body {
    Body::from_stream(first().chain(stream::once(async { panic!("canary") })))
}

pub(super) async fn panic_with_text() {
    panic!("canary: {}", "db at 10.0.0.5")
}

pub(super) async fn panic_with_value() {
    panic::panic_any(7_u8)
}

/// Two chunks, which are on their way before the next is asked for.
fn first() -> impl Stream<Item = Result<Bytes, io::Error>> {
    let chunk = |text: &'static str| stream::once(async move { Ok(Bytes::from_static(text.as_bytes())) });
    let pause = || {
        stream::once(async {
            tokio::time::sleep(Duration::from_millis(30)).await;
            Ok(Bytes::new())
        })
    };
    chunk("first ").chain(pause()).chain(chunk("second ")).chain(pause())
}

fn bare(status: u16, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    response
}

/// Puts on a response what the query asks for.
fn dress(response: Response, RawQuery(query): RawQuery) -> Response {
    let (mut parts, body) = response.into_parts();
    let own = dress::dress(query.as_deref(), &mut parts.status, &mut parts.headers);
    Response::from_parts(parts, own.map_or(body, Body::from))
}

impl Item {
    fn text(&self) -> String {
        format!("{} × {}", self.quantity, self.sku)
    }
}
