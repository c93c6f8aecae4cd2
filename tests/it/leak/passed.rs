//! Errors that pass through others, share a spec, are generic, or are held as any error.

use error_core::{
    AnyApiError, ApiError, ErrorSpec, HttpError, MessageWriter, Param, ParamSpec, Params, ResultExt, bail,
};
use serde_json::Value;
use std::fmt::{self, Write};

use super::{Canaries, Secret, inside, sent};

#[derive(Debug, ApiError)]
enum Kind {
    #[api(status = 404, code = "kind_client", msg = "No {id}.")]
    Client { id: u8, secret: String, source: Secret },
    #[api(status = 500, code = "kind_server")]
    Server(#[from] Secret),
}

#[derive(Debug, ApiError)]
enum Outer {
    #[api(transparent)]
    Kind(#[from] Kind),
    #[api(transparent)]
    Boxed(Box<Generic<Secret>>),
}

#[derive(Debug, ApiError)]
enum Generic<T> {
    #[api(status = 409, code = "generic_source")]
    Source { source: T, secret: String },
    #[api(status = 410, code = "generic_field")]
    Field(T),
}

#[test]
fn errors_that_pass_through() {
    let canaries = Canaries::default();
    let client = Kind::Client { id: 1, secret: canaries.text(), source: canaries.source() };
    canaries.check(Outer::Kind(client));
    let server = Outer::Kind(canaries.source().into());
    canaries.check(server);
    let boxed = Outer::Boxed(Box::new(Generic::Source { source: canaries.source(), secret: canaries.text() }));
    canaries.check(boxed);
}

#[test]
fn generic_errors() {
    let canaries = Canaries::default();
    let error = Generic::Source { source: canaries.source(), secret: canaries.text() };
    canaries.check(error);
    let error = Generic::Field(canaries.text().parse::<std::path::PathBuf>().map(PathError).unwrap());
    canaries.check(error);
}

#[derive(Debug)]
struct PathError(std::path::PathBuf);

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.display().fmt(f)
    }
}

impl std::error::Error for PathError {}

/// A field passes through, and others stand beside it.
#[derive(Debug, ApiError)]
struct Failure {
    #[api(transparent)]
    kind: Kind,
    #[api(message)]
    text: Option<String>,
    #[api(header("X-Host"))]
    host: String,
    secret: String,
    source: anyhow::Error,
}

#[test]
fn what_stands_beside_a_transparent_field() {
    let canaries = Canaries::default();
    let error = Failure {
        kind: canaries.source().into(),
        text: Some(canaries.text()),
        host: canaries.text(),
        secret: canaries.text(),
        source: anyhow::Error::new(canaries.source()).context(canaries.text()),
    };
    // The message and the header are public beside a 4xx only, and this is a 500.
    assert_eq!(error.message().to_string(), "Internal Server Error");
    let hidden = inside(&error.kind);
    canaries.check_beside(&hidden, error);
}

#[test]
fn beside_a_client_error_the_message_is_public_and_nothing_else() {
    let canaries = Canaries::default();
    let kind = Kind::Client { id: 1, secret: canaries.text(), source: canaries.source() };
    let (secret, source) = (canaries.text(), anyhow::Error::new(canaries.source()));
    let error = Failure { kind, text: Some("Public.".to_owned()), host: "public".to_owned(), secret, source };
    assert_eq!(error.message().to_string(), "Public.");
    assert_eq!(error.to_response().headers()["x-host"], "public");
    // The cause that stands beside it hides the inner error's own.
    let hidden = inside(&error.kind);
    canaries.check_beside(&hidden, error);
}

/// Two faces of one code; a field is sent only if the shared spec has that param.
#[derive(Debug, ApiError)]
enum Shared {
    #[api(status = 404, code = "login_failed", msg = "Wrong password for {user}.")]
    WrongPassword { user: u8 },
    #[api(same_as = WrongPassword, msg = "User {user} has no {what}.")]
    NoUser { user: u8, what: String, source: Secret, secret: String },
    #[api(same_as = Kind::KIND_SERVER)]
    Other { source: Secret, host: String },
    #[api(same_as = HttpError::INTERNAL_ERROR)]
    Headed {
        #[api(header("X-Node"))]
        node: String,
        secret: String,
    },
}

#[test]
fn errors_that_share_a_spec() {
    let canaries = Canaries::default();
    let error = Shared::NoUser { user: 1, what: "door".to_owned(), source: canaries.source(), secret: canaries.text() };
    let body: Value = serde_json::to_value(&error).unwrap();
    assert_eq!(body["error"]["params"], serde_json::json!({"user": 1}), "`what` is in the message only");
    canaries.check(error);
    let error = Shared::Other { source: canaries.source(), host: canaries.text() };
    canaries.check(error);
    let error = Shared::Headed { node: canaries.text(), secret: canaries.text() };
    canaries.check(error);
    assert_eq!(Shared::WrongPassword { user: 1 }.code(), "login_failed");
}

fn fails<T>(with: T) -> Result<(), T> {
    Err(with)
}

#[test]
fn causes_that_were_added() {
    let canaries = Canaries::default();
    let error = AnyApiError::from(Kind::Client { id: 1, secret: canaries.text(), source: canaries.source() });
    canaries.check_any(error.with_source(canaries.source()));
    let error = AnyApiError::from(Kind::from(canaries.source()));
    canaries.check_any(error.with_source(canaries.text()).with_source(canaries.text()));
    canaries.check_any(AnyApiError::from(HttpError::Gone).with_source(canaries.source()));
}

#[test]
fn causes_of_foreign_results() {
    let canaries = Canaries::default();
    canaries.check_any(fails(canaries.source()).or_internal().unwrap_err());
    for status in [400, 403, 404, 503] {
        canaries.check_any(fails(canaries.source()).or_status(status).unwrap_err());
        let anyhow = anyhow::Error::new(canaries.source()).context(canaries.text());
        canaries.check_any(fails(anyhow).or_status(status).unwrap_err());
    }
    let text = canaries.text();
    let bails = || -> Result<(), AnyApiError> { bail!(AnyApiError::from(HttpError::Gone).with_source(text)) };
    canaries.check_any(bails().unwrap_err());
}

/// Written by hand: its `Debug` and `Display` are for programmers.
#[derive(Debug)]
struct ByHand {
    left: u32,
    secret: String,
    source: Secret,
}

static BY_HAND: ErrorSpec =
    ErrorSpec::new(409, "by_hand", "Not enough.").with_params(&[ParamSpec::new("left", <u32 as Param>::SCHEMA)]);

impl fmt::Display for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} left, {}", self.left, self.secret)
    }
}

impl std::error::Error for ByHand {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

impl ApiError for ByHand {
    fn spec(&self) -> &'static ErrorSpec {
        &BY_HAND
    }

    fn write_message(&self, out: &mut MessageWriter<'_>) -> fmt::Result {
        write!(out, "Only {} left.", self.left)
    }

    fn write_params(&self, out: &mut Params<'_>) {
        out.param("left", &self.left);
    }
}

#[test]
fn an_error_written_by_hand() {
    let canaries = Canaries::default();
    let error = ByHand { left: 2, secret: canaries.text(), source: canaries.source() };
    assert!(sent(&error).contains("Only 2 left."));
    canaries.check_any(error);
}
