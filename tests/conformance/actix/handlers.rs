//! The handlers; `table.toml` says in `[routes]` what each does.

use crate::errors;
use actix_web::{
    Error, HttpRequest, HttpResponse,
    body::{BodyStream, BoxBody},
    http::{
        StatusCode,
        header::{HeaderName, HeaderValue},
    },
    web::{self, Bytes},
};
use error_core::{
    AnyApiError, Passthrough, RequestId,
    actix_web::{Form, Json, Path, Query, response},
};
use futures_util::stream::{self, Stream, StreamExt};
use serde::Deserialize;
use std::{collections::HashSet, convert::Infallible, future, io, panic, time::Duration};

#[derive(Deserialize)]
pub(super) struct Item {
    sku: String,
    quantity: u32,
}

#[derive(Deserialize)]
pub(super) struct Page {
    limit: u8,
}

/// Headers, and what else an answer is to have.
type Pairs = web::Query<Vec<(String, String)>>;

pub(super) async fn json(Json(item): Json<Item>) -> String {
    item.text()
}

pub(super) async fn form(Form(item): Form<Item>) -> String {
    item.text()
}

pub(super) async fn own_json(item: web::Json<Item>) -> String {
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

pub(super) async fn never() -> String {
    future::pending().await
}

pub(super) async fn id(id: RequestId) -> String {
    id.to_string()
}

pub(super) async fn ours(Path(code): Path<String>, pairs: Pairs) -> HttpResponse {
    dress(HttpResponse::from_error(errors::of_code(&code)), pairs.into_inner())
}

pub(super) async fn by_hand(Path(code): Path<String>, pairs: Pairs) -> HttpResponse {
    let error: AnyApiError = errors::of_code(&code);
    dress(response(error.to_response()), pairs.into_inner())
}

pub(super) async fn foreign(Path(status): Path<u16>, pairs: Pairs) -> HttpResponse {
    dress(bare(status), pairs.into_inner())
}

pub(super) async fn passthrough(Path(status): Path<u16>, pairs: Pairs) -> HttpResponse {
    let mut response = dress(bare(status), pairs.into_inner());
    response.extensions_mut().insert(Passthrough);
    response
}

pub(super) async fn endless(Path(status): Path<u16>) -> HttpResponse {
    let chunks = stream::repeat_with(|| Ok::<_, Infallible>(Bytes::from_static(b"canary ")));
    bare(status).set_body(BoxBody::new(BodyStream::new(chunks)))
}

pub(super) async fn streamed(Path(status): Path<u16>, pairs: Pairs) -> HttpResponse {
    dress(bare(status).set_body(chunks()), pairs.into_inner())
}

pub(super) async fn stream() -> HttpResponse {
    bare(200).set_body(chunks())
}

fn chunks() -> BoxBody {
    let chunks = ["one ", "two"].map(|text| Ok::<_, Infallible>(Bytes::from_static(text.as_bytes())));
    BoxBody::new(BodyStream::new(stream::iter(chunks)))
}

pub(super) async fn events() -> HttpResponse {
    let events =
        ["data: one\n\n", "data: two\n\n"].map(|text| Ok::<_, Infallible>(Bytes::from_static(text.as_bytes())));
    let mut response = HttpResponse::Ok();
    response.content_type("text/event-stream").insert_header(("cache-control", "no-cache"));
    response.streaming(stream::iter(events))
}

pub(super) async fn socket(request: HttpRequest, payload: web::Payload) -> Result<HttpResponse, Error> {
    let (response, mut session, _messages) = actix_ws::handle(&request, payload)?;
    actix_web::rt::spawn(async move {
        // Whether the other end is there still is not looked at.
        let _ = session.text("hi").await;
    });
    Ok(response)
}

pub(super) async fn broken_by_error() -> HttpResponse {
    let chunks = first().chain(stream::once(async { Err(io::Error::other("canary")) }));
    bare(200).set_body(BoxBody::new(BodyStream::new(Box::pin(chunks))))
}

pub(super) async fn broken_by_panic() -> HttpResponse {
    let chunks = first().chain(stream::once(async { panic!("canary") }));
    bare(200).set_body(BoxBody::new(BodyStream::new(Box::pin(chunks))))
}

pub(super) async fn panic_with_text() -> String {
    panic!("canary: {}", "db at 10.0.0.5")
}

pub(super) async fn panic_with_value() -> String {
    panic::panic_any(7_u8)
}

/// Two chunks, which are on their way before the next is asked for.
fn first() -> impl Stream<Item = Result<Bytes, io::Error>> {
    let chunk = |text: &'static str| stream::once(async move { Ok(Bytes::from_static(text.as_bytes())) });
    let pause = || {
        stream::once(async {
            actix_web::rt::time::sleep(Duration::from_millis(30)).await;
            Ok(Bytes::new())
        })
    };
    chunk("first ").chain(pause()).chain(chunk("second ")).chain(pause())
}

fn bare(status: u16) -> HttpResponse {
    HttpResponse::new(StatusCode::from_u16(status).unwrap())
}

/// Puts on a response what the query asks for: a status, a body, headers. A header that is there is replaced; one that is
/// asked for several times is there several times.
fn dress(mut response: HttpResponse, pairs: Vec<(String, String)>) -> HttpResponse {
    let mut seen = HashSet::new();
    for (name, value) in pairs {
        match name.as_str() {
            "status" => *response.status_mut() = value.parse().unwrap(),
            "body" => response = response.set_body(BoxBody::new(value)),
            _ => {
                let value = HeaderValue::from_str(&value).unwrap();
                let header = HeaderName::try_from(&name).unwrap();
                if seen.insert(name) {
                    response.headers_mut().insert(header, value);
                } else {
                    response.headers_mut().append(header, value);
                }
            }
        }
    }
    response
}

impl Item {
    fn text(&self) -> String {
        format!("{} × {}", self.quantity, self.sku)
    }
}
