//! The keys of an item that change its responses: default headers, `shape`, `omit`.

use std::fmt;

use error_core::{AnyApiError, ApiError, Body, Envelope, Occurrence, Problem, Shape};
use http::HeaderValue;
use serde_json::json;

use super::values;

#[derive(Debug, ApiError)]
#[api(header("X-Api", "7"), header("X-Api", "8"), header("Vary", "Accept"))]
enum Defaults {
    #[api(status = 404, code = "by_default")]
    Default,
    #[api(status = 404, code = "own_value", header("x-api", "9"), header("X-Own", "o"))]
    Own,
}

#[test]
fn headers_of_the_enum_are_defaults() {
    assert_eq!(values(&Defaults::Default, "x-api"), ["7", "8"]);
    assert_eq!(values(&Defaults::Default, "vary"), ["Accept"]);
    assert_eq!(values(&Defaults::Own, "x-api"), ["9"]);
    assert_eq!(
        (values(&Defaults::Own, "vary"), values(&Defaults::Own, "x-own")),
        (vec!["Accept".to_owned()], vec!["o".to_owned()])
    );
}

/// RFC 6749 section 5.2, as a user would write it.
struct OAuth;

impl Shape for OAuth {
    fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
        HeaderValue::from_static("application/json;charset=UTF-8")
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        body.object(|body| {
            body.string("error", error.code());
            body.display("error_description", &error.message());
        });
    }
}

/// Plain text that looks like JSON at its beginning.
struct Braces;

impl Shape for Braces {
    fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
        HeaderValue::from_static("text/plain")
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        body.text(&format_args!("{{{}}}", error.code()));
    }
}

static DOCUMENTED: Problem = Problem::new().with_docs("https://errors.example.com/#");

#[derive(Debug, ApiError)]
#[api(shape = OAuth)]
enum ByUnitStruct {
    #[api(status = 400, code = "invalid_grant", msg = "The grant is used up.")]
    Grant,
}

#[derive(Debug, ApiError)]
#[api(shape = self::DOCUMENTED)]
enum ByStatic {
    #[api(status = 404, code = "no_page")]
    Page,
}

#[derive(Debug, ApiError)]
#[api(status = 404, code = "in_braces", shape = Braces)]
struct AsText;

/// The shape of an enum is that of its responses and of its `Serialize`, wherever the value is held.
#[track_caller]
fn check_shape<E: ApiError + serde::Serialize>(error: E, media_type: &str, body: &str) {
    let response = error.to_response();
    assert_eq!(
        (response.headers()["content-type"].to_str().unwrap(), &**response.body()),
        (media_type, body.as_bytes())
    );
    let serialized = serde_json::to_string(&error).unwrap();
    let expected = if media_type == "text/plain" { serde_json::to_string(body).unwrap() } else { body.to_owned() };
    assert_eq!(serialized, expected);
    assert_eq!(AnyApiError::from(error).to_response().body().as_ref(), body.as_bytes());
}

#[test]
fn an_enum_insists_on_its_shape() {
    let oauth = r#"{"error":"invalid_grant","error_description":"The grant is used up."}"#;
    check_shape(ByUnitStruct::Grant, "application/json;charset=UTF-8", oauth);
    let page = r#"{"type":"https://errors.example.com/#no_page","title":"No page","status":404,"detail":"Not Found","code":"no_page"}"#;
    check_shape(ByStatic::Page, "application/problem+json", page);
    check_shape(AsText, "text/plain", "{in_braces}");
}

/// Everything that can be left out is written by hand here.
#[derive(Debug, ApiError)]
#[api(omit(display, error, from, serialize, response))]
enum ByHand {
    #[api(status = 500, code = "by_hand", msg = "Public.")]
    Io(#[from] std::io::Error),
}

impl fmt::Display for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("internal")
    }
}

impl std::error::Error for ByHand {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        None
    }
}

impl From<std::io::Error> for ByHand {
    fn from(error: std::io::Error) -> Self {
        Self::Io(std::io::Error::other(format!("by hand: {error}")))
    }
}

impl serde::Serialize for ByHand {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("by hand")
    }
}

#[cfg(feature = "axum")]
impl axum::response::IntoResponse for ByHand {
    fn into_response(self) -> axum::response::Response {
        "by hand".into_response()
    }
}

#[test]
fn omitted_impls_are_the_users() {
    let error = ByHand::from(std::io::Error::other("x"));
    assert_eq!((error.to_string(), serde_json::to_value(&error).unwrap()), ("internal".to_owned(), json!("by hand")));
    assert!(std::error::Error::source(&error).is_none());
    assert!(format!("{error:?}").contains("by hand: x"));
    let body = Occurrence::new(&error).to_body(&Envelope);
    assert_eq!(body, br#"{"error":{"code":"by_hand","message":"Public."}}"#);
    assert_eq!(error.to_response().body().as_ref(), body);
}

/// Plain text of something whose `Display` fails half-way.
struct Half;

impl Shape for Half {
    fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
        HeaderValue::from_static("text/plain")
    }

    fn write(&self, _: &Occurrence<'_>, body: &mut Body<'_>) {
        body.text(&Failing);
        body.text(&"a second text");
    }
}

struct Failing;

impl fmt::Display for Failing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("half of the te")?;
        Err(fmt::Error)
    }
}

#[test]
fn a_text_that_fails_is_cut_short_and_never_a_panic() {
    assert_eq!(Occurrence::new(&ByStatic::Page).to_body(&Half), b"half of the te");
}

/// The request and the shape are the caller's; all else is as in the error's own response.
#[test]
fn a_response_in_a_chosen_shape() {
    let error = ByUnitStruct::Grant;
    let occurrence = Occurrence::new(&error).with_request_id("req-1").with_instance("/token");
    let (chosen, own) = (occurrence.to_response(&DOCUMENTED), error.to_response());
    assert_eq!(chosen.headers()["content-type"], "application/problem+json");
    assert_eq!((chosen.status(), chosen.headers().len()), (own.status(), own.headers().len()));
    let body: serde_json::Value = serde_json::from_slice(chosen.body()).unwrap();
    assert_eq!((&body["request_id"], &body["instance"]), (&"req-1".into(), &"/token".into()));
    assert_eq!(Occurrence::new(&error).to_response(&OAuth).body(), own.body());
}
