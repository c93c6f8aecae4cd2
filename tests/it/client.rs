//! An error is taken from a connection: within a limit, and whatever happens to the connection.

#[cfg(feature = "http-body")]
mod http_body;
#[cfg(feature = "reqwest")]
mod reqwest;
#[cfg(feature = "reqwest")]
mod server;

use error_core::ErrorResponse;
use http::{HeaderMap, StatusCode};
use std::io::{self, Cursor, Read};

/// A body in our default shape.
const NOT_FOUND: &str = r#"{"error":{"code":"user_not_found","message":"No user with id 7.","params":{"user_id":7}}}"#;

/// What was read of the body, and whether there was more.
#[track_caller]
fn check(error: &ErrorResponse, body: &[u8], truncated: bool) {
    // A message of two million bytes would not help.
    assert_eq!(error.body().len(), body.len());
    assert!(error.body() == body);
    assert_eq!(error.truncated(), truncated);
}

/// That `error` is the one of `NOT_FOUND`.
#[track_caller]
fn check_not_found(error: &ErrorResponse) {
    assert_eq!((error.status(), error.code()), (StatusCode::NOT_FOUND, Some("user_not_found")));
    assert_eq!((error.message(), error.param::<u64>("user_id")), ("No user with id 7.", Some(7)));
    check(error, NOT_FOUND.as_bytes(), false);
}

fn from_reader(limit: usize, body: impl Read) -> ErrorResponse {
    ErrorResponse::from_reader_within(StatusCode::NOT_FOUND, HeaderMap::new(), body, limit)
}

/// A connection that breaks.
struct Broken;

impl Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::ErrorKind::ConnectionReset.into())
    }
}

#[test]
fn a_reader_is_read_to_its_end() {
    check_not_found(&from_reader(ErrorResponse::BODY_LIMIT, NOT_FOUND.as_bytes()));
    let mut headers = HeaderMap::new();
    headers.insert("x-request-id", "req-1".parse().unwrap());
    let error = ErrorResponse::from_reader(StatusCode::NOT_FOUND, headers.clone(), NOT_FOUND.as_bytes());
    check_not_found(&error);
    assert_eq!(*error.headers(), headers);
}

#[test]
fn a_reader_is_read_within_a_limit() {
    for (limit, body, truncated) in
        [(4, "1234", false), (4, "12345", true), (0, "", false), (0, "1", true), (usize::MAX, "1", false)]
    {
        check(&from_reader(limit, body.as_bytes()), &body.as_bytes()[..limit.min(body.len())], truncated);
    }
    let error = ErrorResponse::from_reader(StatusCode::BAD_GATEWAY, HeaderMap::new(), io::repeat(b'x'));
    check(&error, &vec![b'x'; ErrorResponse::BODY_LIMIT], true);
}

#[test]
fn what_is_over_the_limit_stays_in_the_reader() {
    let mut body = Cursor::new([b'x'; 100]);
    check(&from_reader(4, &mut body), b"xxxx", true);
    assert_eq!(body.position(), 5, "one byte tells that there is more");
}

#[test]
fn of_a_reader_that_fails_what_came_is_kept() {
    check(&from_reader(100, b"12".chain(Broken)), b"12", true);
    check(&from_reader(2, b"12".chain(Broken)), b"12", true);
    check(&from_reader(2, Broken), b"", true);
}
