//! poem, beside the conformance table: what no answer shows.

use error_core::{ApiError, ErrorLayer, HttpError};
use poem::{
    Endpoint, EndpointExt, Error, IntoResponse, Request, Response, Route, error::InternalServerError, get, handler,
};
use std::{
    io,
    sync::{Arc, Mutex, PoisonError},
};

#[derive(Debug, ApiError)]
#[api(status = 409, code = "name_taken", msg = "That name is taken.")]
struct NameTaken;

#[handler]
fn by_question_mark() -> poem::Result<()> {
    Err(NameTaken)?
}

#[handler]
fn broken() -> poem::Result<()> {
    Err(InternalServerError(io::Error::other("the disk is full")))
}

const BODY: &str = r#"{"error":{"code":"name_taken","message":"That name is taken."}}"#;

#[tokio::test]
async fn without_a_layer_an_error_answers_for_itself() {
    async fn check(response: Response) {
        assert_eq!((response.status().as_u16(), response.content_type()), (409, Some("application/json")));
        assert_eq!(response.into_body().into_string().await.unwrap(), BODY);
    }
    check(NameTaken.into_response()).await;
    check(Error::from(NameTaken).into_response()).await;
    check(by_question_mark.get_response(Request::default()).await).await;
}

#[tokio::test]
async fn the_cause_and_the_route_of_a_5xx_are_told() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let told_of = Arc::clone(&told);
    let layer = ErrorLayer::new().reporter(move |report| {
        let cause = report.error().and_then(|error| error.source()).map(ToString::to_string);
        let mut told = told_of.lock().unwrap_or_else(PoisonError::into_inner);
        told.push((report.spec().code(), report.route().map(str::to_owned), cause));
    });
    let app = Route::new().at("/a/:id", get(broken)).with(layer);
    let response = app.get_response(Request::builder().uri_str("/a/7").finish()).await;
    assert_eq!(response.status(), 500);
    assert!(!response.into_body().into_string().await.unwrap().contains("disk"));
    let expected = (HttpError::INTERNAL_ERROR, Some("/a/:id".to_owned()), Some("the disk is full".to_owned()));
    assert_eq!(*told.lock().unwrap(), [expected]);
}
