//! What a single response needs of HTTP: the headers of WIRE.md section 2, and the keys that write them.

mod builtin;
mod fields;
mod keys;

use std::borrow::Cow;

use error_core::{ApiError, Envelope, Occurrence, Problem};
use http::{HeaderMap, HeaderValue, Response, header::HeaderName};
use serde_json::Value;

/// Every value of a header, in order.
fn values(error: &dyn ApiError, name: &'static str) -> Vec<String> {
    let response = error.to_response();
    let values = response.headers().get_all(HeaderName::from_static(name));
    values.iter().map(|value| String::from_utf8(value.as_bytes().to_vec()).unwrap()).collect()
}

fn json(response: &Response<Cow<'static, [u8]>>) -> Value {
    serde_json::from_slice(response.body()).unwrap()
}

/// The body as a problem, which has the status in it.
fn problem(error: &dyn ApiError) -> Value {
    serde_json::from_slice(&Occurrence::new(error).to_body(&Problem::new())).unwrap()
}

fn envelope(error: &dyn ApiError) -> Value {
    serde_json::from_slice(&Occurrence::new(error).to_body(&Envelope)).unwrap()
}

#[derive(Debug, ApiError)]
enum Challenge {
    #[api(status = 401, code = "no_token")]
    None,
    #[api(status = 401, code = "token_expired", header("WWW-Authenticate", "Bearer error=\"invalid_token\""))]
    One,
    #[api(
        status = 401,
        code = "two_ways",
        header("WWW-Authenticate", "Bearer"),
        header("www-authenticate", "DPoP algs=\"ES256\"")
    )]
    Two,
    #[api(status = 401, code = "of_field")]
    Field(#[api(header("WWW-Authenticate"))] &'static str),
    #[api(status = 403, code = "no_challenge")]
    Other,
}

/// 401 has `WWW-Authenticate`: `Bearer` unless the error has its own, never `Basic`, which pops up a dialogue.
#[test]
fn a_401_has_a_challenge() {
    let challenge = |error: Challenge| values(&error, "www-authenticate");
    assert_eq!(challenge(Challenge::None), ["Bearer"]);
    assert_eq!(challenge(Challenge::One), ["Bearer error=\"invalid_token\""]);
    assert_eq!(challenge(Challenge::Two), ["Bearer", "DPoP algs=\"ES256\""]);
    assert_eq!(challenge(Challenge::Field("Digest realm=\"a\"")), ["Digest realm=\"a\""]);
    assert_eq!(challenge(Challenge::Field("split\r\nSet-Cookie: a=b")), ["Bearer"]);
    assert!(challenge(Challenge::Other).is_empty());
}

#[derive(Debug, ApiError)]
enum Method {
    #[api(status = 405, code = "no_method")]
    Unknown,
    #[api(status = 405, code = "read_only", header("Allow", "GET, HEAD"))]
    Fixed,
    #[api(status = 405, code = "of_route")]
    Field(#[api(header("Allow"))] String),
}

/// RFC 9110 section 15.5.6: 405 must have `Allow`, and an empty one is allowed (section 10.2.1).
#[test]
fn a_405_says_what_is_allowed() {
    assert_eq!(values(&Method::Unknown, "allow"), [""]);
    assert_eq!(values(&Method::Fixed, "allow"), ["GET, HEAD"]);
    assert_eq!(values(&Method::Field("PUT".to_owned()), "allow"), ["PUT"]);
}

#[derive(Debug, ApiError)]
#[api(header("Cache-Control", "private"))]
enum Cached {
    #[api(status = 404, code = "by_enum")]
    Enum,
    #[api(status = 404, code = "by_variant", header("Cache-Control", "max-age=60"))]
    Variant,
    #[api(status = 404, code = "by_field", header("Cache-Control", "max-age=60"))]
    Field(#[api(header("Cache-Control"))] &'static str),
    #[api(status = 400, code = "varies", msg = "It varies.", header("Cache-Control", "max-age=60"))]
    Varies(#[api(status)] u16),
}

/// RFC 6585 sections 3 to 6: responses with 428, 429, 431 and 511 must not be stored by a cache.
#[test]
fn errors_are_not_stored_unless_they_say_so_and_may() {
    assert_eq!(values(&Challenge::None, "cache-control"), ["no-store"]);
    assert_eq!(values(&Cached::Enum, "cache-control"), ["private"]);
    assert_eq!(values(&Cached::Variant, "cache-control"), ["max-age=60"]);
    assert_eq!(values(&Cached::Field("max-age=5"), "cache-control"), ["max-age=5"]);
    for status in 400..=599 {
        let never = [428, 429, 431, 511].contains(&status);
        let expected = if never { "no-store" } else { "max-age=60" };
        assert_eq!(values(&Cached::Varies(status), "cache-control"), [expected], "{status}");
    }
}

/// RFC 9457 section 7 and RFC 8259 section 11: neither media type has a charset.
#[test]
fn media_types_have_no_charset() {
    #[derive(Debug, ApiError)]
    #[api(status = 404, code = "as_problem", shape = PROBLEM)]
    struct AsProblem;
    static PROBLEM: Problem = Problem::new();

    assert_eq!(values(&Challenge::None, "content-type"), ["application/json"]);
    assert_eq!(values(&AsProblem, "content-type"), ["application/problem+json"]);
}

/// A hand-written error cannot lie about the body that another writes.
#[derive(Debug)]
struct Meddler;

impl std::fmt::Display for Meddler {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("meddler")
    }
}

impl std::error::Error for Meddler {}

impl ApiError for Meddler {
    fn spec(&self) -> &'static error_core::ErrorSpec {
        static SPEC: error_core::ErrorSpec = error_core::ErrorSpec::new(409, "meddled", "Meddled.");
        &SPEC
    }

    fn write_headers(&self, headers: &mut HeaderMap) {
        for name in OWNED.map(HeaderName::from_static) {
            headers.append(name, HeaderValue::from_static("7"));
        }
        headers.append("set-cookie", HeaderValue::from_static("a=1"));
        headers.append("set-cookie", HeaderValue::from_static("b=2"));
    }
}

const OWNED: [&str; 7] =
    ["content-type", "content-length", "content-encoding", "transfer-encoding", "connection", "trailer", "retry-after"];

#[test]
fn the_writer_owns_the_headers_of_the_body() {
    for name in OWNED {
        let expected: &[&str] = if name == "content-type" { &["application/json"] } else { &[] };
        assert_eq!(values(&Meddler, name), expected, "{name}");
    }
    assert_eq!(values(&Meddler, "set-cookie"), ["a=1", "b=2"]);
}
