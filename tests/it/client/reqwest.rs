//! `reqwest::Response`, from a real connection.

use super::{
    NOT_FOUND, check, check_not_found,
    server::{answering, with},
};
use error_core::{ErrorResponse, ResponseExt};
use http::{Method, StatusCode};
use reqwest::{Client, Response};
use std::{io::Write, thread, time::Duration};

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

fn client() -> Client {
    Client::builder().no_proxy().timeout(Duration::from_secs(10)).build().unwrap()
}

async fn get(address: String) -> Response {
    client().get(address).send().await.unwrap()
}

/// The error that this answer is.
#[track_caller]
fn error(answer: impl AsRef<[u8]> + Send + 'static) -> ErrorResponse {
    run(async { get(answering(answer)).await.api_error().await }).unwrap_err()
}

#[track_caller]
fn error_within(limit: usize, answer: &'static str) -> ErrorResponse {
    run(async { get(answering(answer)).await.api_error_within(limit).await }).unwrap_err()
}

#[test]
fn an_error_is_read_with_its_headers() {
    let head = format!("HTTP/1.1 404 Not Found\r\nx-request-id: req-1\r\ncontent-length: {}\r\n\r\n", NOT_FOUND.len());
    let error = error(head + NOT_FOUND);
    check_not_found(&error);
    assert_eq!(error.headers()["x-request-id"], "req-1");
}

#[test]
fn a_success_is_given_back_unread() {
    let address = answering("HTTP/1.1 200 OK\r\nx: y\r\ncontent-length: 4\r\n\r\nbody");
    let (header, text) = run(async {
        let response = get(address).await.api_error().await.unwrap();
        (response.headers()["x"].clone(), response.text().await.unwrap())
    });
    assert_eq!((header.to_str().unwrap(), text.as_str()), ("y", "body"));
}

#[test]
fn the_error_goes_where_errors_go() {
    async fn ask(address: String) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
        Ok(client().get(address).send().await?.api_error().await?.text().await?)
    }
    let failed = run(ask(answering("HTTP/1.1 418 Teapot\r\ncontent-length: 0\r\n\r\n"))).unwrap_err();
    assert_eq!(failed.downcast_ref::<ErrorResponse>().unwrap().status(), StatusCode::IM_A_TEAPOT);
}

#[test]
fn a_connection_that_breaks_leaves_what_came() {
    check(&error("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 1000\r\n\r\n1234"), b"1234", true);
    check(&error("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 1000\r\n\r\n"), b"", true);
    let chunked = "HTTP/1.1 502 Bad Gateway\r\ntransfer-encoding: chunked\r\n\r\n";
    check(&error(format!("{chunked}4\r\n1234\r\n")), b"1234", true);
    check(&error(format!("{chunked}4\r\n1234\r\nnonsense\r\n")), b"1234", true);
}

#[test]
fn a_content_length_is_not_believed() {
    // It would be nine exabytes.
    let error = error("HTTP/1.1 500 Oops\r\ncontent-length: 9000000000000000000\r\n\r\n1234");
    check(&error, b"1234", true);
    check(&error_within(100, "HTTP/1.1 500 Oops\r\ncontent-length: 4\r\n\r\n1234 and more"), b"1234", false);
}

#[test]
fn a_body_is_read_within_the_limit() {
    let body = vec![b'x'; 2 * ErrorResponse::BODY_LIMIT];
    let head = format!("HTTP/1.1 503 Service Unavailable\r\ncontent-length: {}\r\n\r\n", body.len());
    check(&error([head.as_bytes(), &body].concat()), &body[..ErrorResponse::BODY_LIMIT], true);

    let answer = "HTTP/1.1 404 Not Found\r\ncontent-length: 6\r\n\r\n123456";
    for (limit, kept, truncated) in [(0, "", true), (5, "12345", true), (6, "123456", false), (7, "123456", false)] {
        check(&error_within(limit, answer), kept.as_bytes(), truncated);
    }
    check(&error_within(0, "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n"), b"", false);
}

#[test]
fn a_body_without_end_is_left() {
    let address = with(|connection| {
        drop(connection.write_all(b"HTTP/1.1 500 Oops\r\ntransfer-encoding: chunked\r\n\r\n"));
        while connection.write_all(b"4\r\nxxxx\r\n").is_ok() {}
    });
    let error = run(async { get(address).await.api_error_within(10_000).await }).unwrap_err();
    check(&error, &[b'x'; 10_000], true);
}

#[test]
fn a_body_that_does_not_go_on_ends_with_the_timeout() {
    let address = with(|connection| {
        drop(connection.write_all(b"HTTP/1.1 500 Oops\r\ncontent-length: 100\r\n\r\n1234"));
        thread::sleep(Duration::from_secs(5));
    });
    let request = client().get(address).timeout(Duration::from_millis(500));
    let error = run(async { request.send().await.unwrap().api_error().await }).unwrap_err();
    check(&error, b"1234", true);
}

#[test]
fn a_body_may_come_in_chunks_or_until_the_end() {
    let (start, end) = NOT_FOUND.split_at(20);
    let chunks = format!("14\r\n{start}\r\n{:x}\r\n{end}\r\n0\r\nx-trailer: y\r\n\r\n", end.len());
    let read = error(format!("HTTP/1.1 404 Not Found\r\ntransfer-encoding: chunked\r\n\r\n{chunks}"));
    check_not_found(&read);
    assert!(!read.headers().contains_key("x-trailer"));
    check_not_found(&error(format!("HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n{NOT_FOUND}")));
}

#[test]
fn what_is_encoded_is_kept_as_it_came() {
    let gzip = b"\x1f\x8b\x08\0\0\0\0\0\0\x03";
    let head = b"HTTP/1.1 500 Oops\r\ncontent-encoding: gzip\r\ncontent-length: 10\r\n\r\n";
    let error = error([&head[..], gzip].concat());
    check(&error, gzip, false);
    assert_eq!((error.code(), &error.headers()["content-encoding"]), (None, &"gzip".parse().unwrap()));
}

#[test]
fn no_body_is_an_error_too() {
    let empty = error("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n");
    check(&empty, b"", false);
    assert_eq!((empty.code(), empty.message()), (None, "Not Found"));

    let address = answering("HTTP/1.1 429 Slow Down\r\nretry-after: 7\r\ncontent-length: 1000\r\n\r\n");
    let head = run(async { client().request(Method::HEAD, address).send().await.unwrap().api_error().await });
    let head = head.unwrap_err();
    check(&head, b"", false);
    assert_eq!(head.headers()["retry-after"], "7");
}

#[test]
fn the_futures_are_send() {
    fn is_send<T: Send>(_: fn(Response) -> T) {}
    is_send(Response::api_error);
    is_send(|response| response.api_error_within(7));
}
