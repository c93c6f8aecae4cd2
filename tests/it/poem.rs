//! poem, beside the conformance table: what no answer shows.

use error_core::{AnyApiError, ApiError, ErrorLayer, HttpError, Passthrough, poem::allow};
use poem::{
    Endpoint, EndpointExt, Error, IntoResponse, Request, Response, Route,
    error::{InternalServerError, NotFoundError},
    get, handler,
    http::{Method, StatusCode},
};
use std::{
    io,
    sync::{Arc, Mutex, PoisonError},
};

/// Code, route and cause of each error that was reported.
type Told = Arc<Mutex<Vec<(&'static str, Option<String>, Option<String>)>>>;

fn telling() -> (ErrorLayer, Told) {
    let told = Told::default();
    let told_of = Arc::clone(&told);
    let layer = ErrorLayer::new().reporter(move |report| {
        let cause = report.error().and_then(|error| error.source()).map(ToString::to_string);
        let mut told = told_of.lock().unwrap_or_else(PoisonError::into_inner);
        told.push((report.spec().code(), report.route().map(str::to_owned), cause));
    });
    (layer, told)
}

async fn ask(app: &impl Endpoint, path: &str) -> Response {
    app.get_response(Request::builder().uri_str(path).finish()).await
}

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
    let (layer, told) = telling();
    let app = Route::new().at("/a/:id", get(broken)).with(layer);
    let response = ask(&app, "/a/7").await;
    assert_eq!(response.status(), 500);
    assert!(!response.into_body().into_string().await.unwrap().contains("disk"));
    let expected = (HttpError::INTERNAL_ERROR, Some("/a/:id".to_owned()), Some("the disk is full".to_owned()));
    assert_eq!(*told.lock().unwrap(), [expected]);
}

#[tokio::test]
async fn an_unknown_route_is_one_within_a_nest_too() {
    #[handler]
    fn missing() -> Result<(), NotFoundError> {
        Err(NotFoundError)
    }
    let inner =
        || Route::new().at("/", missing).at("/list", missing).at("/users/:id", missing).at("/files/*rest", missing);
    let (layer, told) = telling();
    let app = Route::new().nest("/api", inner().nest("/v1", inner())).nest_no_strip("/raw", Route::new());
    let app = app.nest("/within", Route::new().nest("/v1", inner()).with(layer.clone())).with(layer);
    let rows = [
        ("/elsewhere", HttpError::ROUTE_NOT_FOUND, None),
        ("/api/elsewhere", HttpError::ROUTE_NOT_FOUND, None),
        ("/api/list/elsewhere", HttpError::ROUTE_NOT_FOUND, None),
        ("/api/v1/elsewhere/", HttpError::ROUTE_NOT_FOUND, None),
        ("/raw/elsewhere", HttpError::ROUTE_NOT_FOUND, None),
        ("/within/elsewhere", HttpError::ROUTE_NOT_FOUND, None),
        ("/within/v1/elsewhere", HttpError::ROUTE_NOT_FOUND, None),
        ("/within/v1/list", HttpError::NOT_FOUND, Some("/within/v1/list")),
        ("/api", HttpError::NOT_FOUND, Some("/api/")),
        ("/api/list", HttpError::NOT_FOUND, Some("/api/list")),
        ("/api/v1/list?a=/b", HttpError::NOT_FOUND, Some("/api/v1/list")),
        ("/api/users/7", HttpError::NOT_FOUND, Some("/api/users/:id")),
        ("/api/files/a/b", HttpError::NOT_FOUND, Some("/api/files/*rest")),
    ];
    for (path, code, route) in rows {
        assert_eq!(ask(&app, path).await.status(), 404, "{path}");
        let told: Vec<_> = told.lock().unwrap().drain(..).collect();
        assert_eq!(told, [(code, route.map(str::to_owned), None)], "{path}");
    }
}

#[tokio::test]
async fn what_an_error_of_poem_has_outlasts_the_response_that_it_is_made_of() {
    fn refused() -> Error {
        Error::from_response(Response::builder().status(StatusCode::FORBIDDEN).body("as it is"))
    }
    #[handler]
    fn kept() -> poem::Result<()> {
        let mut error = refused();
        error.set_data(Passthrough);
        Err(error)
    }
    #[handler]
    fn ours() -> poem::Result<()> {
        let mut error = refused();
        error.set_data(AnyApiError::from(NameTaken));
        Err(error)
    }
    let app = Route::new().at("/kept", kept).at("/ours", ours).with(ErrorLayer::new().request_id_in_body(false));
    let answer = ask(&app, "/kept").await;
    assert_eq!(answer.status(), 403);
    assert_eq!(answer.into_body().into_string().await.unwrap(), "as it is");
    let answer = ask(&app, "/ours").await;
    assert_eq!(answer.status(), 409);
    assert_eq!(answer.into_body().into_string().await.unwrap(), BODY);
}

#[tokio::test]
async fn allow_names_the_methods_of_a_route() {
    let route = get(broken).catch_error(allow([Method::GET, Method::HEAD]));
    let app = Route::new().at("/named", route).at("/nameless", get(broken)).with(ErrorLayer::new());
    for (path, methods) in [("/named", "GET,HEAD"), ("/nameless", "")] {
        let answer = app.get_response(Request::builder().method(Method::POST).uri_str(path).finish()).await;
        assert_eq!((answer.status().as_u16(), answer.header("allow")), (405, Some(methods)));
        let body = answer.into_body().into_string().await.unwrap();
        assert!(body.contains(HttpError::METHOD_NOT_ALLOWED) && body.contains("request_id"), "{body}");
    }
    assert_eq!(ask(&app, "/named").await.status(), 500);
}
