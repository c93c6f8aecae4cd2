//! Services that are no axum router.

use std::{borrow::Cow, convert::Infallible, future, io, task::Poll};

use bytes::Bytes;
use error_core::{AnyApiError, ApiError, ErrorLayer, HttpError, RequestId};
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use tower::{Layer, Service, ServiceExt, service_fn};

type Answer = Response<Full<Bytes>>;

/// Status, code in the body, and the ids in header and body.
async fn ask<S>(service: S) -> (StatusCode, String, String, Option<String>)
where
    S: Service<Request<()>, Response = Answer>,
    S::Error: Into<AnyApiError>,
{
    let response = ErrorLayer::new().layer(service).oneshot(Request::new(())).await.unwrap();
    let id = response.headers()["x-request-id"].to_str().unwrap().to_owned();
    let status = response.status();
    let body: serde_json::Value = serde_json::from_slice(&body(response).await).unwrap();
    let text = |key: &str| body["error"][key].as_str().map(str::to_owned);
    (status, text("code").unwrap_or_default(), id, text("request_id"))
}

async fn body(response: Answer) -> Bytes {
    response.into_body().collect().await.unwrap().to_bytes()
}

#[track_caller]
fn check((status, code, id, in_body): (StatusCode, String, String, Option<String>), expected: (u16, &str)) {
    assert_eq!((status.as_u16(), code.as_str()), expected);
    assert_eq!(in_body, Some(id));
}

#[tokio::test]
async fn an_err_of_the_service_is_answered() {
    let service = service_fn(async |_: Request<()>| Err::<Answer, _>(HttpError::Conflict));
    check(ask(service).await, (409, "conflict"));
    let service = service_fn(async |_: Request<()>| Err::<Answer, _>(AnyApiError::from(HttpError::Gone)));
    check(ask(service).await, (410, "gone"));
}

#[tokio::test]
async fn an_error_as_a_response_keeps_its_code_and_gets_the_id() {
    let service = service_fn(async |_: Request<()>| {
        let response: Response<Cow<'static, [u8]>> = AnyApiError::from(HttpError::Locked).into();
        Ok::<Answer, Infallible>(response.map(Full::from))
    });
    check(ask(service).await, (423, "locked"));
}

#[tokio::test]
async fn what_to_response_made_is_not_foreign() {
    let service = service_fn(async |_: Request<()>| {
        Ok::<Answer, Infallible>(HttpError::BadGateway.to_response().map(Full::from))
    });
    let (status, code, _, in_body) = ask(service).await;
    // The error itself is not there, so its body stays as it was written.
    assert_eq!((status.as_u16(), code.as_str(), in_body), (502, "bad_gateway", None));
}

/// A service that is never ready, and says so or panics.
#[derive(Clone)]
struct Broken {
    panics: bool,
}

impl Service<Request<()>> for Broken {
    type Response = Answer;
    type Error = HttpError;
    type Future = future::Pending<Result<Answer, HttpError>>;

    fn poll_ready(&mut self, _: &mut std::task::Context<'_>) -> Poll<Result<(), HttpError>> {
        assert!(!self.panics, "canary");
        Poll::Ready(Err(HttpError::ServiceUnavailable))
    }

    fn call(&mut self, _: Request<()>) -> Self::Future {
        unreachable!("it is not ready")
    }
}

#[tokio::test]
async fn a_service_that_fails_to_get_ready_is_answered_for() {
    check(ask(Broken { panics: false }).await, (503, "service_unavailable"));
    check(ask(Broken { panics: true }).await, (500, "internal_error"));
}

#[tokio::test]
async fn a_panic_before_the_first_poll_is_caught() {
    #[expect(clippy::unused_async, reason = "a service is asynchronous")]
    async fn never(_: &Request<()>) -> Result<Answer, Infallible> {
        unreachable!()
    }
    let service = service_fn(|request: Request<()>| {
        assert!(request.uri().path() != "/", "canary");
        async move { never(&request).await }
    });
    check(ask(service).await, (500, "internal_error"));
}

/// It panics when it is dropped, also while another panic goes by.
struct PanicsWhenDropped;

impl Drop for PanicsWhenDropped {
    fn drop(&mut self) {
        assert!(std::thread::panicking(), "canary");
    }
}

/// A future that holds one of these, and panics when it is polled without dropping it.
struct Held(PanicsWhenDropped);

impl Future for Held {
    type Output = Result<Answer, Infallible>;

    fn poll(self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> Poll<Self::Output> {
        panic!("canary")
    }
}

#[tokio::test]
async fn a_panic_in_what_a_panic_leaves_behind_is_caught() {
    check(ask(service_fn(|_: Request<()>| Held(PanicsWhenDropped))).await, (500, "internal_error"));
}

#[derive(Debug, ApiError)]
#[api(status = 404, code = "text_panics", msg = "No {0}.")]
struct Panics(#[api(param(name = "it", display))] PanickingText);

#[derive(Debug)]
struct PanickingText;

impl std::fmt::Display for PanickingText {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        panic!("canary")
    }
}

#[tokio::test]
async fn a_reporter_or_a_text_that_panics_costs_no_answer() {
    check(
        ask(service_fn(async |_: Request<()>| Err::<Answer, _>(Panics(PanickingText)))).await,
        (500, "internal_error"),
    );

    let service = service_fn(async |_: Request<()>| Err::<Answer, _>(HttpError::Gone));
    let layer = ErrorLayer::new().reporter(|_| panic!("canary"));
    let response = layer.layer(service).oneshot(Request::new(())).await.unwrap();
    assert_eq!(response.status(), 410);
    assert!(body(response).await.starts_with(br#"{"error":{"code":"gone""#));
}

#[tokio::test]
async fn a_handler_finds_the_id_that_the_response_has() {
    let service = service_fn(async |request: Request<()>| {
        let id = request.extensions().get::<RequestId>().unwrap().to_string();
        Ok::<_, Infallible>(Response::new(Full::<Bytes>::from(id)))
    });
    let response = ErrorLayer::new().layer(service).oneshot(Request::new(())).await.unwrap();
    assert_eq!(response.status(), 200);
    let id = response.headers()["x-request-id"].clone();
    assert_eq!(body(response).await, id.as_bytes());
}

#[derive(Debug, ApiError)]
#[api(status = 500, code = "store_failed", msg = "The store failed.")]
struct StoreFailed(#[from] io::Error);

#[tokio::test]
async fn a_reporter_gets_each_error_once_with_its_sources() {
    use std::sync::{Arc, Mutex};
    let seen = Arc::new(Mutex::new(Vec::new()));
    let layer = |name: &'static str| {
        let seen = Arc::clone(&seen);
        ErrorLayer::new().reporter(move |report| {
            let source = report.error().and_then(|error| Some(error.source()?.to_string()));
            let (code, status) = (report.spec().code(), report.status().as_u16());
            seen.lock().unwrap().push((name, code, status, report.request_id().to_owned(), source));
        })
    };
    let service = service_fn(async |_: Request<()>| Err::<Answer, _>(StoreFailed(io::Error::other("disk full"))));
    let nested = layer("outer").layer(layer("inner").layer(service));
    let response = nested.oneshot(Request::new(())).await.unwrap();
    let id = response.headers()["x-request-id"].to_str().unwrap().to_owned();
    let expected = ("inner", "store_failed", 500, id.clone(), Some("disk full".to_owned()));
    assert_eq!(*seen.lock().unwrap(), [expected]);
    assert!(String::from_utf8(body(response).await.to_vec()).unwrap().contains(&id));

    // An inner layer without a reporter leaves it to the outer one.
    seen.lock().unwrap().clear();
    let service = service_fn(async |_: Request<()>| Err::<Answer, _>(HttpError::Gone));
    let nested = layer("outer").layer(ErrorLayer::new().layer(service));
    nested.oneshot(Request::new(())).await.unwrap();
    assert!(matches!(&seen.lock().unwrap()[..], [("outer", "gone", 410, _, None)]));
}
