//! What is static is read without an allocation: `status()`, `code()`, `spec()`, `title()` and `retry()`.
//!
//! A binary of its own, since the counting allocator stands for the whole of it; it counts by thread.

use std::{borrow::Cow, hint::black_box, time::Duration};

use allocation_counter::measure;
use error_core::{AnyApiError, ApiError, Envelope, HttpError, Issue, Occurrence, ResultExt};

#[derive(Debug, ApiError)]
enum Inner {
    #[api(status = 404, code = "inner_missing", msg = "No {id}.")]
    Missing { id: String },
    #[api(status = 503, code = "inner_down", retry_after = 30)]
    Down,
}

#[derive(Debug, ApiError)]
enum Kinds<T> {
    #[api(status = 409, code = "unit_kind")]
    Unit,
    #[api(status = 404, code = "tuple_kind", msg = "No {0}.")]
    Tuple(String, T),
    #[api(status = 404, code = "named_kind", msg = "No {name} {{}} \"{id}\".")]
    Named { name: String, id: u64 },
    #[api(status = 422, code = "issues_kind")]
    Issues(#[api(issues)] Vec<Issue>),
    #[api(status = 429, code = "wait_kind")]
    Wait(#[api(retry_after)] Option<Duration>),
    #[api(status = 400, code = "status_kind", msg = "Varies.", header("X-A", "1"))]
    Status(#[api(status)] u16, #[api(header("X-B"))] String),
    #[api(status = 500, code = "source_kind")]
    Source(#[from] std::io::Error),
    #[api(status = 500, code = "boxed_kind")]
    Boxed { source: Box<dyn std::error::Error + Send + Sync> },
    #[api(same_as = Unit, msg = "Same as {0}.")]
    Same(String),
    #[api(same_as = HttpError::RATE_LIMITED)]
    Foreign,
    #[api(transparent)]
    Inner(Inner),
    #[api(transparent)]
    InnerBoxed(Box<HttpError>),
}

#[derive(Debug, ApiError)]
struct Failure {
    #[api(transparent)]
    kind: Inner,
    #[api(message)]
    text: String,
    source: std::io::Error,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("{0}")]
#[api(status = 410, code = "beside_kind")]
struct Beside(String);

fn io() -> std::io::Error {
    std::io::Error::other("disk")
}

fn text() -> String {
    "a text on the heap".to_owned()
}

/// A value of every kind of variant, and of what holds them.
fn values() -> Vec<AnyApiError> {
    let failure = Failure { kind: Inner::Down, text: text(), source: io() };
    assert_eq!((failure.text.len(), failure.source.to_string().len()), (18, 4));
    let kinds: [Kinds<u8>; 13] = [
        Kinds::Unit,
        Kinds::Tuple(text(), 1),
        Kinds::Named { name: text(), id: 7 },
        Kinds::Issues(vec![Issue::body("a").message("b")]),
        Kinds::Wait(Some(Duration::from_millis(1500))),
        Kinds::Wait(None),
        Kinds::Status(503, text()),
        Kinds::Source(io()),
        Kinds::Boxed { source: Box::new(io()) },
        Kinds::Same(text()),
        Kinds::Foreign,
        Kinds::Inner(Inner::Missing { id: text() }),
        Kinds::InnerBoxed(Box::new(HttpError::Conflict)),
    ];
    let others = [failure.into(), Beside(text()).into(), HttpError::NotFound.into()];
    let held = [
        AnyApiError::from(Box::new(Inner::Down)),
        AnyApiError::from(HttpError::Gone).with_source(io()),
        Err::<(), _>(io()).or_internal().unwrap_err(),
    ];
    kinds.into_iter().map(AnyApiError::from).chain(others).chain(held).collect()
}

fn allocations<T>(work: impl FnOnce() -> T) -> u64 {
    measure(|| drop(black_box(work()))).count_total
}

#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| Box::new(7)), 1);
    assert_eq!(allocations(|| [text(), text()]), 2);
    assert_eq!(allocations(|| 7), 0);
    // It sees what happens inside of this crate's calls too.
    assert!(allocations(|| HttpError::NotFound.to_response()) > 0);
}

#[test]
fn what_is_static_is_read_without_an_allocation() {
    let values = values();
    assert_eq!(values.len(), 19);
    for error in &values {
        let error: &dyn ApiError = &**error;
        let count = [
            allocations(|| error.status()),
            allocations(|| error.code()),
            allocations(|| error.spec()),
            allocations(|| error.title()),
            allocations(|| error.retry()),
        ];
        assert_eq!(count, [0; 5], "{error:?}");
    }
}

/// The same where the compiler knows the type.
#[test]
fn a_known_type_makes_no_difference() {
    let error = Kinds::<u8>::Status(503, text());
    assert_eq!(allocations(|| (error.status(), error.code(), error.retry())), 0);
    assert_eq!((error.status().as_u16(), error.code()), (503, "status_kind"));
    assert_eq!(allocations(|| (Kinds::<u8>::ALL_CODES, Inner::ALL_CODES)), 0);
}

/// A catalogue is made by the compiler, and searched without an allocation.
#[test]
fn a_catalogue_is_searched_without_an_allocation() {
    error_core::catalog! { static ALL = { errors: [Kinds<u8>, Beside, HttpError] }; }
    let count = allocations(|| {
        for code in ["unit_kind", "inner_down", "beside_kind", "no_such_code"] {
            black_box((ALL.by_code(code), ALL.by_former_code(code), ALL.by_errno(40_401)));
        }
        ALL.iter().filter(|spec| spec.status() == 404).count()
    });
    assert_eq!(count, 0);
    assert_eq!(ALL.by_code("inner_down").map(|spec| spec.status().as_u16()), Some(503));
}

/// What only the message shows.
#[derive(Debug, ApiError)]
enum Private {
    #[api(status = 422, code = "note_refused", msg = "{text}")]
    Note {
        #[api(private)]
        text: String,
    },
    #[api(
        status = 409,
        code = "note_taken",
        msg = "There is one.",
        errno = 40901,
        category = "notes",
        grpc = "ABORTED"
    )]
    Taken,
}

/// A text in place of the spec's own: the phrase of another status, and what a field says.
#[derive(Debug, ApiError)]
#[api(status = 404, code = "thing_gone")]
struct Varying(#[api(status)] u16);

#[derive(Debug, ApiError)]
struct Told {
    #[api(transparent)]
    kind: Private,
    #[api(message)]
    message: String,
}

/// What only documents say does not make a body longer.
#[test]
fn a_body_stands_in_the_program_whatever_the_documents_say() {
    let taken = Private::Taken.to_response();
    assert_eq!(taken.body().as_ref(), br#"{"error":{"code":"note_taken","message":"There is one."}}"#);
    assert!(matches!(taken.into_body(), Cow::Borrowed(_)));
}

/// A body that says no more than its code and message stands in the program; any other one is one allocation, however long
/// the texts in it are.
#[test]
fn a_body_is_one_allocation_at_most() {
    let long = "x".repeat(2000);
    let [fixed, number, text] = [
        AnyApiError::from(Kinds::<u8>::Unit),
        AnyApiError::from(Kinds::<u8>::Named { name: text(), id: 7 }),
        AnyApiError::from(Inner::Missing { id: long.clone() }),
    ];
    assert!(matches!(fixed.to_response().into_body(), Cow::Borrowed(_)));
    let private = AnyApiError::from(Private::Note { text: long.clone() });
    let (varying, told) = (Varying(503), Told { kind: Private::Taken, message: long.clone() });
    let [varying, told] = [AnyApiError::from(varying), AnyApiError::from(told)];
    let issues = (0..20).map(|at| Issue::body(("items", at)).message(long.clone())).collect();
    let issues = AnyApiError::from(Kinds::<u8>::Issues(issues));
    for error in [&fixed, &number, &text, &private, &varying, &told, &issues] {
        let occurrence = Occurrence::new(&**error).with_request_id(&long);
        assert_eq!(allocations(|| occurrence.to_body(&Envelope)), 1, "{error:?}");
    }
}

/// Values that are never shown keep nothing; a writer's message goes straight to its target.
#[test]
fn a_message_is_written_without_an_allocation() {
    use std::fmt::Write;
    let error = Kinds::Named::<u8> { name: text(), id: 7 };
    let mut out = String::with_capacity(100);
    assert_eq!(allocations(|| write!(out, "{}{error}", error.message())), 0);
    assert_eq!(out, ["No a text on the heap {} \"7\"."; 2].concat());
}

/// What `ErrorLayer` adds to a request that succeeds.
#[cfg(feature = "tower")]
mod layer {
    use std::convert::Infallible;

    use error_core::ErrorLayer;
    use futures_util::FutureExt;
    use http::{HeaderValue, Request, Response, header};
    use tower::{Layer, Service, service_fn};

    use super::{allocations, black_box};

    type Empty = http_body_util::Empty<&'static [u8]>;

    /// Allocations of one request; the service is there already, and has served one before.
    fn count<S, A, B>(service: &mut S, request: impl Fn() -> Request<A>) -> u64
    where
        S: Service<Request<A>, Response = Response<B>, Error = Infallible>,
    {
        let mut served = |request| {
            let Some(Ok(response)) = service.call(request).now_or_never() else { unreachable!("it never waits") };
            black_box(response.headers().len());
        };
        served(request());
        let request = request();
        allocations(|| served(request))
    }

    /// A body that a response can have; none of its own is made here.
    pub(super) struct Nothing(Empty);

    impl From<std::borrow::Cow<'static, [u8]>> for Nothing {
        fn from(_: std::borrow::Cow<'static, [u8]>) -> Self {
            unreachable!("nothing fails")
        }
    }

    impl http_body::Body for Nothing {
        type Data = &'static [u8];
        type Error = Infallible;

        fn poll_frame(
            mut self: std::pin::Pin<&mut Self>,
            cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Result<http_body::Frame<Self::Data>, Infallible>>> {
            std::pin::Pin::new(&mut self.0).poll_frame(cx)
        }
    }

    /// What a server would have made of `x-request-id`: it is shared with its buffer.
    fn with_id(mut request: Request<()>) -> Request<()> {
        request.headers_mut().insert("x-request-id", HeaderValue::from_static("given"));
        request
    }

    /// What a server or a router has put there before, so that the map is made and has room.
    fn with_extension(mut request: Request<()>) -> Request<()> {
        request.extensions_mut().insert(7_u8);
        request
    }

    /// The difference that the layer makes to `request`, where a response has `headers` already.
    fn added(headers: usize, request: impl Fn() -> Request<()>) -> u64 {
        let mut plain = service_fn(move |_: Request<()>| {
            let mut response = Response::new(Nothing(Empty::new()));
            let names = [header::CONTENT_TYPE, header::CONTENT_LENGTH];
            for name in names.into_iter().take(headers) {
                response.headers_mut().insert(name, HeaderValue::from_static("1"));
            }
            std::future::ready(Ok::<_, Infallible>(response))
        });
        let without = count(&mut plain, &request);
        count(&mut ErrorLayer::new().layer(plain), request) - without
    }

    /// The id (1), its value in the extensions (1); and what the first entry of a map of `http` costs: of the extensions the
    /// map and its table (2), of the headers their index and their list (2).
    #[test]
    fn a_success_costs_the_id_and_its_places() {
        let empty = || Request::new(());
        assert_eq!(added(2, || with_extension(empty())), 1 + 1);
        assert_eq!(added(2, empty), 1 + 1 + 2);
        assert_eq!(added(0, || with_extension(empty())), 1 + 1 + 2);
        assert_eq!(added(0, empty), 1 + 1 + 2 + 2);
    }

    /// Then the id itself costs nothing.
    #[test]
    fn a_given_id_is_shared() {
        let given = || with_id(Request::new(()));
        assert_eq!(added(2, || with_extension(given())), 1);
        assert_eq!(added(2, given), 1 + 2);
        assert_eq!(added(0, given), 1 + 2 + 2);
    }

    #[cfg(feature = "axum")]
    mod in_axum {
        use axum::{Router, body::Body, routing::get};
        use tower::layer::layer_fn;

        use super::*;

        fn request() -> Request<Body> {
            Request::get("/users/7").body(Body::empty()).unwrap()
        }

        /// As a server has it: with its state, the routes are made once.
        fn router() -> Router {
            Router::new().route("/users/{id}", get(async || "hello"))
        }

        /// axum itself puts what a layer makes into boxes, so this is beside a layer that does nothing: the id (1), its value
        /// in the extensions (1) and room for it, since axum has filled their table (1). The header finds room.
        #[test]
        fn a_router_adds_three() {
            let mut nothing = router().layer(layer_fn(|service| service)).with_state(());
            let mut with = router().layer(ErrorLayer::new()).with_state(());
            assert_eq!(count(&mut with, request) - count(&mut nothing, request), 1 + 1 + 1);
        }

        /// The same around the whole router: axum then fills the table that was made for the id.
        #[test]
        fn around_a_router_it_adds_three() {
            let mut without = router().with_state(());
            let mut with = ErrorLayer::new().layer(without.clone());
            assert_eq!(count(&mut with, request) - count(&mut without, request), 1 + 1 + 1);
        }
    }
}
