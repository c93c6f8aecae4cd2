//! [`ErrorLayer`] around an app.

use super::{Answer, ask};
use actix_web::{
    App, Error, HttpResponse,
    body::EitherBody,
    dev::{Service, ServiceRequest, ServiceResponse, Transform, fn_service},
    error::{ErrorBadGateway, ErrorConflict, ErrorNotFound, InternalError},
    http::Method,
    rt::System,
    test::{TestRequest, init_service, try_call_service},
    web,
};
use error_core::{AnyApiError, AnyOf, ApiError, Body, ErrorLayer, HttpError, Occurrence, Shape};
use http::HeaderValue;
use std::{
    cell::OnceCell,
    future::{Ready, poll_fn, ready},
    io,
    rc::Rc,
    sync::{Arc, Mutex},
    task::{Context, Poll, Waker},
};

#[derive(Debug, ApiError)]
enum StoreError {
    #[api(status = 500, code = "store_failed", msg = "The store is not available.")]
    Failed(#[from] io::Error),
}

fn failed() -> StoreError {
    io::Error::other("canary").into()
}

/// Code, route and source of each error that was reported.
type Reports = Arc<Mutex<Vec<(&'static str, Option<String>, Option<String>)>>>;

fn reporting(layer: ErrorLayer) -> (ErrorLayer, Reports) {
    let reports = Reports::default();
    let told = reports.clone();
    let layer = layer.reporter(move |report| {
        let source = report.error().and_then(|error| error.source()).map(ToString::to_string);
        told.lock().unwrap().push((report.spec().code(), report.route().map(str::to_owned), source));
    });
    (layer, reports)
}

/// What an app with this middleware answers within, and reports.
fn within(request: TestRequest, layers: usize, fails: fn() -> Result<HttpResponse, Error>) -> (Answer, Reports) {
    let (layer, reports) = reporting(ErrorLayer::new());
    let outer = if layers == 2 { layer.clone().trust(false) } else { ErrorLayer::new() };
    let app = App::new()
        .service(web::resource("/users/{id}"))
        .wrap_fn(move |request, _| ready(fails().map(|response| request.into_response(response))))
        .wrap(layer)
        .wrap(outer);
    (ask(app, request), reports)
}

#[test]
fn what_a_handler_fails_with_is_reported_once_with_its_source() {
    let (layer, reports) = reporting(ErrorLayer::new());
    let users = web::resource("/users/{id}")
        .route(web::get().to(async || Err::<String, _>(failed())))
        .route(web::put().to(async || Err::<String, _>(AnyApiError::from(failed()))))
        .route(web::post().to(async || if true { panic!("canary") } else { "" }));
    // The outer one is told too, and need not tell again.
    let make = |layer: ErrorLayer| {
        App::new().service(web::scope("/shop").service(users)).wrap(layer.clone()).wrap(layer.trust(false))
    };
    let app = make(layer);
    System::new().block_on(async {
        let app = init_service(app).await;
        for request in [TestRequest::get(), TestRequest::put(), TestRequest::post()] {
            let request = request.uri("/shop/users/7").to_request();
            let _ = try_call_service(&app, request).await;
        }
        let request = TestRequest::get().uri("/shop/nowhere").to_request();
        let _ = try_call_service(&app, request).await;
    });
    let route = || Some("/shop/users/{id}".to_owned());
    let source = |text: &str| Some(text.to_owned());
    assert_eq!(
        *reports.lock().unwrap(),
        [
            ("store_failed", route(), source("canary")),
            ("store_failed", route(), source("canary")),
            ("internal_error", route(), source("panicked: canary")),
            ("route_not_found", None, None),
        ]
    );
}

#[test]
fn an_err_of_middleware_is_answered() {
    let user = || TestRequest::get().uri("/users/7");
    for layers in [1, 2] {
        let (answer, reports) = within(user(), layers, || Err(failed().into()));
        assert_eq!(answer.code(), (500, "store_failed".to_owned()));
        assert!(answer.body.contains(answer.header("x-request-id").unwrap()), "{}", answer.body);
        let reports = reports.lock().unwrap();
        assert_eq!(*reports, [("store_failed", Some("/users/{id}".to_owned()), Some("canary".to_owned()))]);
    }
    let (answer, _) = within(user(), 1, || Err(ErrorConflict("canary")));
    assert_eq!(answer.code(), (409, "conflict".to_owned()));
}

/// A reporter is told the route, but an `Err` is never the router's: the code is the same with and without one.
#[test]
fn an_err_of_middleware_is_no_missing_route() {
    let nowhere = TestRequest::get().uri("/nowhere");
    let (answer, reports) = within(nowhere, 1, || Err(ErrorNotFound("canary")));
    assert_eq!(answer.code(), (404, "not_found".to_owned()));
    assert_eq!(*reports.lock().unwrap(), [("not_found", None, None)]);
}

#[test]
fn the_text_of_a_foreign_5xx_is_its_source() {
    let (answer, reports) = within(TestRequest::get().uri("/users/7"), 2, || Err(ErrorBadGateway("canary")));
    assert_eq!(answer.code(), (502, "bad_gateway".to_owned()));
    assert!(!answer.body.contains("canary"), "{}", answer.body);
    let reports = reports.lock().unwrap();
    assert_eq!(*reports, [("bad_gateway", Some("/users/{id}".to_owned()), Some("canary".to_owned()))]);
}

/// What a service that does not get ready fails with.
struct Unready(fn() -> Error);

impl Service<ServiceRequest> for Unready {
    type Response = ServiceResponse;
    type Error = Error;
    type Future = Ready<Result<ServiceResponse, Error>>;

    fn poll_ready(&self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Err(self.0()))
    }

    fn call(&self, _: ServiceRequest) -> Self::Future {
        ready(Err(self.0()))
    }
}

#[test]
fn a_service_that_is_not_ready_is_answered_with_why() {
    let code = |fails: fn() -> Error| {
        let (layer, reports) = reporting(ErrorLayer::new());
        System::new().block_on(async {
            let service = layer.new_transform(Unready(fails)).await.unwrap();
            poll_fn(|cx| service.poll_ready(cx)).await.unwrap();
            assert!(service.call(TestRequest::get().to_srv_request()).await.is_err());
        });
        let reports = std::mem::take(&mut *reports.lock().unwrap());
        let [(code, _, Some(source))] = &reports[..] else { panic!("{reports:?}") };
        format!("{code}: {source}")
    };
    assert_eq!(code(|| AnyApiError::from(failed()).into()), "store_failed: canary");
    assert_eq!(code(|| AnyOf::<(StoreError, HttpError)>::from(failed()).into()), "store_failed: canary");
    assert_eq!(code(|| failed().into()), "internal_error: The store is not available.");
    assert_eq!(code(|| ErrorBadGateway("canary")), "bad_gateway: canary");
}

/// A service may ask while it is called whether it is ready once more.
#[test]
fn readiness_may_be_asked_for_while_the_service_runs() {
    let again: Rc<OnceCell<Box<dyn Fn()>>> = Rc::default();
    let asks = again.clone();
    let service = fn_service(move |request: ServiceRequest| {
        asks.get().unwrap()();
        ready(Ok::<_, Error>(request.into_response(HttpResponse::NoContent())))
    });
    System::new().block_on(async {
        let service = Rc::new(ErrorLayer::new().new_transform(service).await.unwrap());
        let same = service.clone();
        let ask = move || assert!(same.poll_ready(&mut Context::from_waker(Waker::noop())).is_ready());
        assert!(again.set(Box::new(ask)).is_ok());
        let response = service.call(TestRequest::get().to_srv_request()).await.unwrap();
        assert_eq!(response.status(), 204);
    });
}

/// A structured body of others stays, and what they set in the headers.
#[test]
fn an_err_with_a_response_of_its_own_is_left_alone() {
    let json = || {
        let response = HttpResponse::Conflict().insert_header(("x-own", "1")).json([1, 2]);
        Err(InternalError::from_response("canary", response).into())
    };
    let (answer, reports) = within(TestRequest::get(), 1, json);
    assert_eq!((answer.status.as_u16(), answer.body.as_str(), answer.header("x-own")), (409, "[1,2]", Some("1")));
    assert!(answer.header("x-request-id").is_some() && answer.header("content-length").is_none());
    assert!(reports.lock().unwrap().is_empty());
    let (answer, _) = within(TestRequest::get().method(Method::HEAD), 1, json);
    assert_eq!((answer.status.as_u16(), answer.header("content-length")), (409, None));
}

#[test]
fn a_call_of_grpc_is_answered_in_its_way() {
    let call = || TestRequest::post().insert_header(("content-type", "application/grpc"));
    let fails: [fn() -> _; 2] =
        [|| Err(failed().into()), || Err(AnyOf::<(StoreError, HttpError)>::from(failed()).into())];
    for fails in fails {
        let (answer, reports) = within(call(), 1, fails);
        assert_eq!((answer.status.as_u16(), answer.header("grpc-status"), answer.body.as_str()), (200, Some("13"), ""));
        assert!(answer.header("x-request-id").is_some());
        assert_eq!(reports.lock().unwrap().len(), 1);
    }
}

struct Panicking;

impl Shape for Panicking {
    fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
        panic!("canary")
    }

    fn write(&self, _: &Occurrence<'_>, _: &mut Body<'_>) {}
}

#[test]
fn a_shape_that_panics_is_answered_in_another() {
    let app = App::new().route("/", web::get().to(async || HttpError::Gone)).wrap(ErrorLayer::new().shape(Panicking));
    let answer = ask(app, TestRequest::get());
    assert_eq!(answer.code(), (500, "internal_error".to_owned()));
    assert!(answer.body.contains(answer.header("x-request-id").unwrap()), "{}", answer.body);
}

/// A body that is passed on is the service's own.
#[test]
fn a_success_is_not_boxed() {
    let service = fn_service(async |request: ServiceRequest| {
        Ok::<_, Error>(request.into_response(HttpResponse::Ok().message_body(7_u8.to_string())?))
    });
    System::new().block_on(async {
        let service = ErrorLayer::new().new_transform(service).await.unwrap();
        let response = service.call(TestRequest::get().to_srv_request()).await.unwrap();
        assert!(matches!(response.into_body(), EitherBody::Left { body } if body == "7"));
    });
}
