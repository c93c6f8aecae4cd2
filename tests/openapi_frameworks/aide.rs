//! The document that aide makes of handlers, and how our extractors fare in it.

use crate::errors::{self, Generic, GetOrderError, GetUserError, Mixed, OrderError, UserError};
use ::aide::{
    axum::{
        ApiRouter,
        routing::{get, post},
    },
    openapi::{Info, OpenApi},
};
use axum::{Router, extract::Path};
use error_core::{
    AnyApiError,
    axum::{Json, Path as OurPath, Query as OurQuery},
};
use serde_json::Value;
use std::collections::BTreeMap;

/// What aide knows a path by.
#[derive(serde::Deserialize, schemars::JsonSchema)]
struct Numbered<T> {
    number: T,
}

async fn create(query: axum::extract::RawQuery) -> Result<(), UserError> {
    let number = query.0.and_then(|query| query.strip_prefix("number=")?.parse().ok());
    errors::create(number.unwrap_or(u64::MAX))
}

async fn get_user(Path(path): Path<Numbered<u64>>) -> Result<(), GetUserError> {
    errors::get(path.number)
}

async fn get_order(Path(path): Path<Numbered<u32>>) -> Result<(), GetOrderError> {
    errors::get_order(path.number)
}

async fn create_order() -> Result<(), OrderError> {
    Err(OrderError::Paid)
}

async fn generic() -> Result<(), Generic<'static, u8, 2>> {
    Err(Generic::Value { value: 1, size: [2, 3] })
}

async fn mixed(Path(path): Path<Numbered<u64>>) -> Result<(), Mixed> {
    errors::mixed(path.number)
}

async fn any() -> Result<(), AnyApiError> {
    errors::any()
}

async fn extracting(
    OurPath(_): OurPath<Numbered<u64>>,
    OurQuery(_): OurQuery<BTreeMap<String, u8>>,
    Json(names): Json<Vec<String>>,
) -> Result<Json<Vec<String>>, UserError> {
    Ok(Json(names))
}

fn api() -> ApiRouter {
    ApiRouter::new()
        .api_route("/users", post(create))
        .api_route("/users/{number}", get(get_user).put(extracting))
        .api_route("/orders/{number}", get(get_order))
        .api_route("/orders", post(create_order))
        .api_route("/generic", get(generic))
        .api_route("/any", get(any))
        .api_route("/mixed/{number}", get(mixed))
}

pub(crate) fn router() -> Router {
    api().into()
}

pub(crate) fn document() -> Value {
    let info = Info { title: "Users".to_owned(), version: "1".to_owned(), ..Info::default() };
    let mut document = OpenApi { info, ..OpenApi::default() };
    let _: Router = api().finish_api(&mut document);
    serde_json::to_value(document).unwrap()
}

/// Of two responses with one status aide keeps one: that has the errors of all.
#[test]
fn what_extractors_refuse_is_there_too() {
    let document = document();
    let responses = crate::responses(&document, "/users/{number}", "put");
    let codes = crate::codes(responses);
    assert_eq!(codes["400"], ["invalid_path_param", "invalid_query_param", "payload_parse"]);
    assert_eq!(codes["413"], ["payload_size"]);
    assert_eq!(codes["415"], ["unsupported_media_type"]);
    assert_eq!(codes["422"], ["user_invalid", "validation_failed"]);
    assert_eq!(codes["404"], ["team_not_found", "user_not_found"]);
    let text = responses["422"]["description"].as_str().unwrap();
    assert!(text.contains("`user_invalid`") && text.contains("`validation_failed`"), "{text}");
    assert_eq!(responses["422"]["content"]["application/json"]["schema"]["anyOf"].as_array().unwrap().len(), 2);
    let operation = &document["paths"]["/users/{number}"]["put"];
    assert!(operation["requestBody"]["content"]["application/json"]["schema"]["items"].is_object(), "{operation}");
    assert!(responses["200"]["content"]["application/json"]["schema"]["items"].is_object());
}

#[test]
fn an_error_of_any_type_has_the_open_schema() {
    let document = document();
    let responses = crate::responses(&document, "/any", "get");
    assert_eq!(crate::codes(responses), BTreeMap::new());
    assert!(responses["default"]["content"]["application/json"]["schema"].is_object());
}

/// `op.response::<404, UserError>()` knows no status: what it documents is true of any.
#[test]
fn a_response_by_hand_is_open() {
    use ::aide::transform::TransformOperation;
    let mut operation = ::aide::openapi::Operation::default();
    let transform = TransformOperation::new(&mut operation);
    let _ = transform.response::<404, UserError>();
    let operation = serde_json::to_value(operation).unwrap();
    assert_eq!(operation["responses"]["404"]["description"], "Any other error.");
}
