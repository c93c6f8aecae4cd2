//! `http::Response` with the bodies that there are.

use super::{NOT_FOUND, check, check_not_found};
use bytes::{Buf, Bytes};
use error_core::{ErrorResponse, ResponseExt};
use futures_util::stream::{self, Stream, StreamExt};
use http::{HeaderMap, Response, StatusCode};
use http_body::{Body, Frame};
use http_body_util::{Empty, Full, StreamBody};
use std::{
    io, slice,
    sync::atomic::{AtomicU32, Ordering},
};

type Part = io::Result<Frame<Bytes>>;

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

fn response<B>(status: u16, body: B) -> Response<B> {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    response
}

/// The error that a 404 with this body is.
#[track_caller]
fn error<B: Body + Send>(body: B, limit: usize) -> ErrorResponse {
    run(response(404, body).api_error_within(limit)).err().unwrap()
}

fn full(bytes: impl Into<Bytes>) -> Full<Bytes> {
    Full::new(bytes.into())
}

fn data(bytes: &'static [u8]) -> Frame<Bytes> {
    Frame::data(Bytes::from_static(bytes))
}

fn broken() -> io::Error {
    io::ErrorKind::ConnectionReset.into()
}

fn parts<const N: usize>(parts: [Part; N]) -> StreamBody<impl Stream<Item = Part>> {
    StreamBody::new(stream::iter(parts))
}

#[test]
fn an_error_is_read_with_its_headers() {
    let mut response = response(404, full(NOT_FOUND));
    response.headers_mut().insert("x-request-id", "req-1".parse().unwrap());
    let error = run(response.api_error()).unwrap_err();
    check_not_found(&error);
    assert_eq!(error.headers()["x-request-id"], "req-1");
}

#[test]
fn other_responses_are_given_back_as_they_are() {
    for status in [100, 200, 204, 304, 399, 600, 999] {
        let mut given = response(status, String::from("body"));
        given.headers_mut().insert("x", "y".parse().unwrap());
        given.extensions_mut().insert(7_u8);
        let back = run(given.api_error()).unwrap();
        assert_eq!((back.status().as_u16(), &back.headers()["x"]), (status, &"y".parse().unwrap()));
        assert_eq!(back.extensions().get(), Some(&7_u8));
        assert_eq!(back.into_body(), "body");
    }
    for status in [400, 499, 500, 599] {
        let error = run(response(status, Empty::<Bytes>::new()).api_error()).unwrap_err();
        assert_eq!(error.status().as_u16(), status);
        check(&error, b"", false);
    }
}

#[test]
fn a_body_is_read_within_the_limit() {
    for (limit, kept, truncated) in [(0, "", true), (5, "12345", true), (6, "123456", false), (7, "123456", false)] {
        check(&error(full("123456"), limit), kept.as_bytes(), truncated);
        let body = parts([Ok(data(b"12")), Ok(data(b"")), Ok(data(b"345")), Ok(data(b"6")), Ok(data(b""))]);
        check(&error(body, limit), kept.as_bytes(), truncated);
    }
    check(&error(Empty::<Bytes>::new(), 0), b"", false);
    check(&error(parts([Ok(data(b"")), Ok(data(b""))]), 0), b"", false);
    check(&error(full("1"), usize::MAX), b"1", false);
}

#[test]
fn the_limit_is_a_mebibyte_unless_another_is_given() {
    let just = vec![b'x'; ErrorResponse::BODY_LIMIT];
    let error = |body: Vec<u8>| run(response(502, Full::<Bytes>::from(body)).api_error()).unwrap_err();
    check(&error(just.clone()), &just, false);
    check(&error([&just[..], b"x"].concat()), &just, true);
}

#[test]
fn a_body_without_end_is_left() {
    let polled = AtomicU32::new(0);
    let body = stream::repeat_with(|| {
        polled.fetch_add(1, Ordering::Relaxed);
        Ok::<_, io::Error>(data(b"xxxx"))
    });
    check(&error(StreamBody::new(body), 10), b"xxxxxxxxxx", true);
    assert_eq!(polled.into_inner(), 3);
}

#[test]
fn many_tiny_frames_are_one_body() {
    let frames = NOT_FOUND.as_bytes().iter().map(|byte| Ok::<_, io::Error>(Frame::data(slice::from_ref(byte))));
    check_not_found(&error(StreamBody::new(stream::iter(frames)), NOT_FOUND.len()));
}

#[test]
fn a_frame_may_be_of_several_pieces() {
    let (start, end) = NOT_FOUND.as_bytes().split_at(20);
    let body = || StreamBody::new(stream::iter([Ok::<_, io::Error>(Frame::data(start.chain(end)))]));
    check_not_found(&error(body(), NOT_FOUND.len()));
    check(&error(body(), 30), &NOT_FOUND.as_bytes()[..30], true);
}

#[test]
fn trailers_are_no_part_of_the_body() {
    let trailers = || Frame::trailers(HeaderMap::from_iter([(http::header::ETAG, "x".parse().unwrap())]));
    let read = error(parts([Ok(data(NOT_FOUND.as_bytes())), Ok(trailers())]), NOT_FOUND.len());
    check_not_found(&read);
    assert!(read.headers().is_empty());
    check(&error(parts([Ok(data(b"12")), Ok(trailers()), Ok(data(b"3"))]), 2), b"12", true);
}

#[test]
fn of_a_body_that_fails_what_came_is_kept() {
    check(&error(parts([Ok(data(b"12")), Err(broken()), Ok(data(b"3"))]), 100), b"12", true);
    check(&error(parts([Ok(data(b"12")), Err(broken())]), 2), b"12", true);
    check(&error(parts([Err(broken())]), 100), b"", true);
}

#[test]
fn a_body_may_be_slow_and_need_not_be_unpin() {
    let body = StreamBody::new(stream::iter([&NOT_FOUND[..10], &NOT_FOUND[10..]]).then(async |part| {
        tokio::task::yield_now().await;
        Ok::<_, io::Error>(Frame::data(part.as_bytes()))
    }));
    check_not_found(&error(body, 1000));
}

#[test]
fn the_futures_are_send() {
    fn is_send(_: impl Send) {}
    fn generic<B: Body + Send>(body: B) {
        is_send(response(404, body).api_error());
    }
    generic(full(""));
}
