//! Services that are no axum router.

use std::{
    borrow::Cow,
    convert::Infallible,
    future, io,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::Poll,
};

use bytes::Bytes;
use error_core::{
    AnyApiError, ApiError, Body, ErrorLayer, HttpError, Occurrence, Problem, RequestId, Shape, Translation,
};
use http::{HeaderValue, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use tower::{Layer, Service, ServiceExt, service_fn};

type Answer = Response<Full<Bytes>>;

/// Status, code in the body, and the ids in header and body.
async fn ask<S>(service: S) -> (StatusCode, String, String, Option<String>)
where
    S: Service<Request<()>, Response = Answer>,
    S::Error: Into<AnyApiError>,
{
    ask_with(ErrorLayer::new(), service).await
}

async fn ask_with<S>(layer: ErrorLayer, service: S) -> (StatusCode, String, String, Option<String>)
where
    S: Service<Request<()>, Response = Answer>,
    S::Error: Into<AnyApiError>,
{
    let response = layer.layer(service).oneshot(Request::new(())).await.unwrap();
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

/// What a panic carries that panics when it is dropped, and so does what that panic carries.
struct Nested(u8);

impl Drop for Nested {
    fn drop(&mut self) {
        if self.0 > 0 {
            std::panic::panic_any(Nested(self.0 - 1));
        }
    }
}

#[tokio::test]
async fn a_panic_in_what_a_panic_carries_is_caught() {
    let panics = |_: Request<()>| -> future::Ready<Result<Answer, Infallible>> { std::panic::panic_any(Nested(2)) };
    check(ask(service_fn(panics)).await, (500, "internal_error"));
    check(
        ask(service_fn(async |_: Request<()>| -> Result<Answer, Infallible> { std::panic::panic_any(Nested(2)) }))
            .await,
        (500, "internal_error"),
    );
    let service = service_fn(async |_: Request<()>| Err::<Answer, _>(HttpError::Gone));
    let layer = ErrorLayer::new().reporter(|_| std::panic::panic_any(Nested(2)));
    assert_eq!(layer.layer(service).oneshot(Request::new(())).await.unwrap().status(), 410);
}

/// A foreign error whose conversion panics.
struct Unconverted;

impl From<Unconverted> for AnyApiError {
    fn from(_: Unconverted) -> Self {
        panic!("canary")
    }
}

#[tokio::test]
async fn a_conversion_that_panics_costs_no_answer() {
    let service = service_fn(async |_: Request<()>| Err::<Answer, _>(Unconverted));
    check(ask(service).await, (500, "internal_error"));
}

#[derive(Debug, ApiError)]
#[api(status = 412, code = "order_changed", msg = "The order has changed.", header("Content-Language", "en"))]
struct Changed {
    #[api(header("ETag"))]
    version: &'static str,
}

/// They are a part of the contract; only those of a body that is replaced go with it.
#[tokio::test]
async fn headers_that_an_error_declares_stay() {
    let answered = async |layer: ErrorLayer| {
        let service = service_fn(async |_: Request<()>| {
            let response: Response<Cow<'static, [u8]>> = AnyApiError::from(Changed { version: "\"v7\"" }).into();
            let mut response = response.map(Full::<Bytes>::from);
            let headers = response.headers_mut();
            headers.insert("last-modified", "Wed, 21 Oct 2015 07:28:00 GMT".parse().unwrap());
            headers.insert("content-encoding", "gzip".parse().unwrap());
            Ok::<Answer, Infallible>(response)
        });
        let response = layer.layer(service).oneshot(Request::new(())).await.unwrap();
        let all = |name| response.headers().get_all(name).iter().map(|value| value.to_str().unwrap().to_owned());
        ["etag", "content-language", "last-modified", "content-encoding"].map(|name| all(name).collect::<Vec<_>>())
    };
    assert_eq!(answered(ErrorLayer::new()).await, [vec!["\"v7\""], vec!["en"], vec![], vec![]]);
    let german = ErrorLayer::new().messages(|_| Some(Translation::new("de", "Die Bestellung ist eine andere.")));
    assert_eq!(answered(german).await, [vec!["\"v7\""], vec!["de"], vec![], vec![]]);
}

/// Each subtag of a language is another form to look up, and each form is compared with all before it.
#[tokio::test]
async fn a_long_language_costs_nothing() {
    let most = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&most);
    let layer = ErrorLayer::new().messages(move |text| {
        seen.fetch_max(text.languages().count(), Ordering::Relaxed);
        text.languages().find(|language| *language == "de").map(|_| Translation::new("de", "Fort."))
    });
    let service = service_fn(async |_: Request<()>| Err::<Answer, _>(HttpError::Gone));
    let subtags = |count: usize| vec!["aa"; count].join("-");
    let header = format!("{}, {}, de;q=0.1", subtags(10_000), subtags(21));
    let request = Request::builder().header("accept-language", header).body(()).unwrap();
    let response = layer.layer(service).oneshot(request).await.unwrap();
    assert_eq!(response.headers()["content-language"], "de");
    // Of the second, which is just short enough, and `de`.
    assert_eq!(most.load(Ordering::Relaxed), 21 + 1);
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

/// It has what may not stand in a header as it is, and what would be decoded there.
#[derive(Debug, ApiError)]
#[api(status = 404, code = "share_gone", msg = "100%41 of\n{name}.")]
struct ShareGone {
    name: &'static str,
}

#[tokio::test]
async fn a_message_of_grpc_is_percent_encoded() {
    let service = service_fn(async |_: Request<()>| Err::<Answer, _>(ShareGone { name: "é" }));
    let request = Request::post("/").header("content-type", "application/grpc").body(()).unwrap();
    let response = ErrorLayer::new().layer(service).oneshot(request).await.unwrap();
    assert_eq!(response.headers()["grpc-status"], "5");
    assert_eq!(response.headers()["grpc-message"], "100%2541 of%0A%C3%A9.");
}

struct PanickingShape;

impl Shape for PanickingShape {
    fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
        HeaderValue::from_static("application/json")
    }

    fn write(&self, _: &Occurrence<'_>, _: &mut Body<'_>) {
        panic!("canary")
    }
}

#[tokio::test]
async fn a_reporter_a_text_or_a_shape_that_panics_costs_no_answer() {
    check(
        ask(service_fn(async |_: Request<()>| Err::<Answer, _>(Panics(PanickingText)))).await,
        (500, "internal_error"),
    );

    // In the layer's shape, with all that it adds.
    let service = service_fn(async |_: Request<()>| Err::<Answer, _>(Panics(PanickingText)));
    let reports = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&reports);
    let layer = ErrorLayer::new().shape(Problem::new()).nosniff().reporter(move |report| {
        assert_eq!(report.spec().code(), "internal_error");
        counted.fetch_add(1, Ordering::Relaxed);
    });
    let response = layer.layer(service).oneshot(Request::new(())).await.unwrap();
    assert_eq!(response.headers()["content-type"], "application/problem+json");
    assert_eq!(response.headers()["x-content-type-options"], "nosniff");
    assert_eq!(reports.load(Ordering::Relaxed), 1);

    // That of the last resort, where the shape itself panics.
    let gone = service_fn(async |_: Request<()>| Err::<Answer, _>(HttpError::Gone));
    check(ask_with(ErrorLayer::new().shape(PanickingShape), gone).await, (500, "internal_error"));

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
    use std::sync::Mutex;
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
