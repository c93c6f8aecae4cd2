//! The handlers; `table.toml` says in `[routes]` what each does.

#![expect(clippy::needless_pass_by_value, reason = "poem's handlers take values")]

use crate::{dress::dress, errors};
use bytes::Bytes;
use error_core::{
    HttpError, Passthrough, RequestId,
    poem::{Form, Json, Query, response},
};
use futures_util::{
    SinkExt,
    stream::{self, Stream, StreamExt},
};
use http::{Method, StatusCode, Uri};
use poem::{
    Body, IntoResponse, Response, handler,
    web::{
        self, Path,
        sse::{Event, SSE},
        websocket::{Message, WebSocket},
    },
};
use serde::Deserialize;
use std::{future, io, panic, time::Duration};

#[derive(Deserialize)]
struct Item {
    sku: String,
    quantity: u32,
}

#[derive(Deserialize)]
struct Page {
    limit: u8,
}

#[handler]
pub(super) fn json(Json(item): Json<Item>) -> String {
    item.text()
}

#[handler]
pub(super) fn own_json(web::Json(item): web::Json<Item>) -> String {
    item.text()
}

#[handler]
pub(super) fn form(Form(item): Form<Item>) -> String {
    item.text()
}

#[handler]
pub(super) fn query(Query(page): Query<Page>) -> String {
    page.limit.to_string()
}

#[handler]
pub(super) fn user(Path(id): Path<u64>) -> String {
    id.to_string()
}

#[handler]
pub(super) fn limited(text: String) -> String {
    text
}

#[handler]
pub(super) async fn never() {
    future::pending::<()>().await;
}

#[handler]
pub(super) fn guarded(method: Method, text: String) -> Result<String, HttpError> {
    if matches!(method, Method::GET | Method::HEAD) { Ok(text) } else { Err(HttpError::MethodNotAllowed) }
}

#[handler]
pub(super) fn request_id(id: RequestId) -> String {
    id.to_string()
}

#[handler]
pub(super) fn ours(Path(code): Path<String>, uri: &Uri) -> Response {
    dressed(errors::of_code(&code).into_response(), uri)
}

#[handler]
pub(super) fn by_hand(Path(code): Path<String>, uri: &Uri) -> Response {
    dressed(response(errors::of_code(&code).to_response()), uri)
}

#[handler]
pub(super) fn foreign(Path(status): Path<u16>, uri: &Uri) -> Response {
    dressed(bare(status, Body::empty()), uri)
}

#[handler]
pub(super) fn passthrough(Path(status): Path<u16>, uri: &Uri) -> Response {
    let mut response = dressed(bare(status, Body::empty()), uri);
    response.set_data(Passthrough);
    response
}

#[handler]
pub(super) fn endless(Path(status): Path<u16>) -> Response {
    let chunks = stream::repeat_with(|| Ok::<_, io::Error>(Bytes::from_static(b"canary ")));
    bare(status, Body::from_bytes_stream(chunks))
}

#[handler]
pub(super) fn streamed(Path(status): Path<u16>, uri: &Uri) -> Response {
    dressed(bare(status, two_chunks()), uri)
}

#[handler]
pub(super) fn in_chunks() -> Response {
    bare(200, two_chunks())
}

#[handler]
pub(super) fn events() -> SSE {
    SSE::new(stream::iter(["one", "two"].map(Event::message)))
}

#[handler]
pub(super) fn socket(socket: WebSocket) -> impl IntoResponse {
    // Whether the other end is there still is not looked at.
    socket.on_upgrade(async |mut socket| drop(socket.send(Message::text("hi")).await))
}

#[handler]
pub(super) fn broken_by_error() -> Response {
    let chunks = first().chain(stream::once(async { Err(io::Error::other("canary")) }));
    bare(200, Body::from_bytes_stream(chunks))
}

#[handler]
pub(super) fn broken_by_panic() -> Response {
    let chunks = first().chain(stream::once(async { panic!("canary") }));
    bare(200, Body::from_bytes_stream(chunks))
}

#[handler]
pub(super) fn panic_with_text() -> Response {
    panic!("canary: {}", "db at 10.0.0.5")
}

#[handler]
pub(super) fn panic_with_value() -> Response {
    panic::panic_any(7_u8)
}

fn two_chunks() -> Body {
    Body::from_bytes_stream(stream::iter(["one ", "two"].map(|text| Ok::<_, io::Error>(Bytes::from(text)))))
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

fn bare(status: u16, body: Body) -> Response {
    Response::builder().status(StatusCode::from_u16(status).unwrap()).body(body)
}

/// Puts on a response what the query asks for.
fn dressed(mut response: Response, uri: &Uri) -> Response {
    let mut status = response.status();
    if let Some(body) = dress(uri.query(), &mut status, response.headers_mut()) {
        response.set_body(body);
    }
    response.set_status(status);
    response
}

impl Item {
    fn text(&self) -> String {
        format!("{} × {}", self.quantity, self.sku)
    }
}
