//! The handlers that rocket's guards do for; `table.toml` says in `[routes]` what each does.

#![expect(clippy::needless_pass_by_value, reason = "rocket's handlers take values")]

use error_core::{
    HttpError, Issue, Place, RequestId,
    rocket::{Form, Json},
};
use rocket::{
    Data,
    data::ToByteUnit,
    form::{self, error::ErrorKind},
    get,
    http::Status,
    post,
    response::stream::{Event, EventStream},
    serde::json::Json as OwnJson,
};
use serde::Deserialize;
use std::{future, time::Duration};

#[derive(Deserialize)]
pub(super) struct Item {
    sku: String,
    quantity: u32,
}

#[post("/json", data = "<item>")]
pub(super) fn json(item: Json<Item>) -> String {
    item.0.text()
}

#[post("/form", data = "<item>")]
pub(super) fn in_form(item: Form<Item>) -> String {
    item.0.text()
}

#[post("/own-json", format = "json", data = "<item>")]
pub(super) fn own_json(item: OwnJson<Item>) -> String {
    item.text()
}

#[get("/query?<limit>")]
pub(super) fn query(limit: form::Result<'_, u8>) -> Result<String, HttpError> {
    let limit = limit.map_err(|errors| {
        let is_missing = errors.iter().any(|error| matches!(error.kind, ErrorKind::Missing));
        let (code, message) = if is_missing { ("missing", "is missing") } else { ("wrong_type", "has the wrong type") };
        HttpError::InvalidQueryParam(vec![Issue::at(Place::Query, "limit").code(code).message(message)])
    })?;
    Ok(limit.to_string())
}

#[get("/users/<id>")]
pub(super) fn user(id: Result<u64, &str>) -> Result<String, HttpError> {
    let issue = || Issue::at(Place::Path, "id").code("wrong_type").message("has the wrong type");
    Ok(id.map_err(|_| HttpError::InvalidPathParam(vec![issue()]))?.to_string())
}

#[post("/limited", data = "<body>")]
pub(super) async fn limited(body: Data<'_>) -> Result<String, Status> {
    match body.open(100.bytes()).into_string().await {
        Ok(text) if text.is_complete() => Ok(text.into_inner()),
        Ok(_) => Err(Status::PayloadTooLarge),
        Err(_) => Err(Status::BadRequest),
    }
}

#[get("/slow")]
pub(super) async fn slow() -> Status {
    within_time(future::pending()).await.unwrap_or(Status::RequestTimeout)
}

#[post("/slow-json", data = "<body>")]
pub(super) async fn slow_json(body: Data<'_>) -> Result<String, Status> {
    let text = within_time(body.open(100.bytes()).into_string()).await.ok_or(Status::RequestTimeout)?;
    Ok(text.map_err(|_| Status::BadRequest)?.into_inner())
}

#[get("/guarded")]
pub(super) fn guarded() -> String {
    String::new()
}

#[get("/id")]
pub(super) fn id(id: RequestId) -> String {
    id.to_string()
}

#[get("/events")]
pub(super) fn events() -> EventStream![] {
    EventStream! {
        yield Event::data("one");
        yield Event::data("two");
    }
    .heartbeat(None)
}

async fn within_time<T>(answer: impl Future<Output = T>) -> Option<T> {
    tokio::time::timeout(Duration::from_millis(50), answer).await.ok()
}

impl Item {
    fn text(&self) -> String {
        format!("{} × {}", self.quantity, self.sku)
    }
}
