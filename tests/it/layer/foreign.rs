//! Bodies of others: neither read nor buffered, and the very same object where they stay.

use std::{
    borrow::Cow,
    convert::Infallible,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
    task::{Context, Poll},
};

use bytes::Bytes;
use error_core::ErrorLayer;
use http::{Method, Request, Response};
use http_body::{Body, Frame, SizeHint};
use tower::{Layer, ServiceExt, service_fn};

/// How often the body of others was polled and dropped.
#[derive(Default)]
struct Counts {
    polled: AtomicUsize,
    dropped: AtomicUsize,
}

impl Counts {
    fn get(&self) -> (usize, usize) {
        (self.polled.load(Relaxed), self.dropped.load(Relaxed))
    }
}

/// What a poll of the body of others does.
#[derive(Clone, Copy)]
enum Polled {
    Panics,
    Waits,
    NeverEnds,
}

struct OfOthers {
    poll: Polled,
    counts: Arc<Counts>,
    /// Where it is, which moving it does not change.
    place: Box<u8>,
}

impl Drop for OfOthers {
    fn drop(&mut self) {
        self.counts.dropped.fetch_add(1, Relaxed);
    }
}

enum Either {
    Theirs(OfOthers),
    Ours(Cow<'static, [u8]>),
}

impl From<Cow<'static, [u8]>> for Either {
    fn from(body: Cow<'static, [u8]>) -> Self {
        Self::Ours(body)
    }
}

impl Body for Either {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let Self::Theirs(theirs) = &*self else { unreachable!("ours is not read here") };
        theirs.counts.polled.fetch_add(1, Relaxed);
        match theirs.poll {
            Polled::Panics => panic!("canary"),
            Polled::Waits => Poll::Pending,
            Polled::NeverEnds => Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b"canary"))))),
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::default()
    }
}

/// The answer to one request, if the service within gives one of others'.
async fn ask(
    method: Method,
    status: u16,
    media_type: &str,
    poll: Polled,
) -> (Response<Either>, Arc<Counts>, *const u8) {
    let counts = Arc::new(Counts::default());
    let theirs = OfOthers { poll, counts: Arc::clone(&counts), place: Box::new(7) };
    let place: *const u8 = &raw const *theirs.place;
    let mut response = Some(
        Response::builder()
            .status(status)
            .header("content-type", media_type)
            .header("content-length", "6")
            .body(Either::Theirs(theirs))
            .unwrap(),
    );
    let service = service_fn(move |_: Request<()>| std::future::ready(Ok::<_, Infallible>(response.take().unwrap())));
    let request = Request::builder().method(method).body(()).unwrap();
    (ErrorLayer::new().layer(service).oneshot(request).await.unwrap(), counts, place)
}

const POLLS: [Polled; 3] = [Polled::Panics, Polled::Waits, Polled::NeverEnds];

#[tokio::test]
async fn a_body_that_is_replaced_is_dropped_unread() {
    let table = [
        (404, "text/plain; charset=utf-8", "not_found"),
        (413, "text/html", "payload_size"),
        (500, "application/json", "internal_error"),
        (502, "application/problem+json", "bad_gateway"),
        (503, "image/png", "service_unavailable"),
    ];
    for (status, media_type, code) in table {
        for poll in POLLS {
            let (response, counts, _) = ask(Method::GET, status, media_type, poll).await;
            assert_eq!((response.status().as_u16(), counts.get()), (status, (0, 1)), "{media_type}");
            assert_eq!(response.headers()["content-type"], "application/json");
            assert!(!response.headers().contains_key("content-length"));
            let Either::Ours(body) = response.body() else { panic!("{status} {media_type} is passed on") };
            let body: serde_json::Value = serde_json::from_slice(body).unwrap();
            assert_eq!(body["error"]["code"], code);
        }
    }
}

/// To `HEAD` too, whose answer has no content; its length is that of what `GET` is answered with.
#[tokio::test]
async fn for_head_it_is_dropped_unread_too() {
    for poll in POLLS {
        let (head, counts, _) = ask(Method::HEAD, 500, "application/json", poll).await;
        assert_eq!(counts.get(), (0, 1));
        let (get, ..) = ask(Method::GET, 500, "application/json", poll).await;
        let (Either::Ours(nothing), Either::Ours(body)) = (head.body(), get.body()) else {
            panic!("they are passed on")
        };
        assert!(nothing.is_empty());
        assert_eq!(head.headers()["content-length"], body.len().to_string());
    }
}

/// A success, a redirect, and a 4xx that is meant for programs, of a known length or not.
#[tokio::test]
async fn a_body_that_stays_is_the_same_object() {
    let table = [
        (200, "text/plain"),
        (206, "application/octet-stream"),
        (302, "text/html"),
        (404, "application/json"),
        (409, "application/xml"),
        (500, "text/event-stream"),
        (503, "application/grpc+proto"),
    ];
    for (status, media_type) in table {
        for poll in POLLS {
            let (response, counts, place) = ask(Method::GET, status, media_type, poll).await;
            assert_eq!((response.status().as_u16(), counts.get()), (status, (0, 0)), "{media_type}");
            assert_eq!(response.headers()["content-type"], media_type);
            assert_eq!(response.headers()["content-length"], "6");
            let Either::Theirs(theirs) = response.body() else { panic!("{status} {media_type} is replaced") };
            assert_eq!(&raw const *theirs.place, place);
        }
    }
}
