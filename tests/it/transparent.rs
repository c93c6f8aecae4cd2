//! `transparent`: an error that passes another one through.

use std::{error::Error, fmt, sync::Arc, time::Duration};

use error_core::{ApiError, Catalogued, ErrorSpec, Group, Issue, Problem, Retry};
use http::StatusCode;
use serde_json::json;

#[derive(Debug, Clone)]
struct Cause(&'static str);

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for Cause {}

#[derive(Debug, Clone, ApiError)]
#[api(header("X-Kind", "k"))]
enum Kind {
    #[api(status = 404, code = "kind_missing", msg = "No {id}.", retry = maybe)]
    Missing { id: u8 },
    #[api(status = 422, code = "kind_invalid", msg = "Invalid.")]
    Invalid(#[api(issues)] Vec<Issue>),
    #[api(status = 503, code = "kind_down", retry_after = 30)]
    Down(#[source] Cause),
    #[api(status = 400, code = "kind_varying", msg = "Varies.")]
    Varying(#[api(status)] u16),
}

#[derive(Debug, ApiError)]
enum Outer {
    #[api(status = 409, code = "outer_first")]
    First,
    /// Whatever happened to the kind.
    #[api(transparent)]
    Kind(#[from] Kind),
    #[api(transparent)]
    Named { kind: Box<Kind> },
    #[api(transparent)]
    Shared(Arc<Deep>),
    #[api(status = 410, code = "outer_last")]
    Last,
}

#[derive(Debug, ApiError)]
enum Deep {
    #[api(transparent)]
    Kind(Kind),
    #[api(status = 400, code = "deep_own")]
    Own,
}

fn kinds() -> [Kind; 4] {
    let issues = vec![Issue::body("a").code("b")];
    [Kind::Missing { id: 7 }, Kind::Invalid(issues), Kind::Down(Cause("disk")), Kind::Varying(503)]
}

/// Its code, status, message, params, issues, headers, retry and source are the inner error's.
#[track_caller]
fn check(outer: &dyn ApiError, inner: &Kind) {
    let (ours, theirs) = (outer.to_response(), inner.to_response());
    assert_eq!((ours.status(), ours.headers(), ours.body()), (theirs.status(), theirs.headers(), theirs.body()));
    assert_eq!((outer.code(), outer.title(), outer.retry()), (inner.code(), inner.title(), inner.retry()));
    assert_eq!((outer.to_string(), outer.message().to_string()), (inner.to_string(), inner.to_string()));
    assert_eq!((outer.status(), outer.issues()), (inner.status(), inner.issues()));
    assert_eq!(outer.source().map(ToString::to_string), inner.source().map(ToString::to_string));
    assert_eq!(format!("{:?}", outer.spec()), format!("{:?}", inner.spec()));
}

#[test]
fn everything_passes_through() {
    for kind in kinds() {
        check(&Outer::from(kind.clone()), &kind);
        check(&Outer::Named { kind: Box::new(kind.clone()) }, &kind);
        check(&Outer::Shared(Arc::new(Deep::Kind(kind.clone()))), &kind);
    }
    assert_eq!(
        serde_json::to_string(&Outer::from(kinds()[0].clone())).unwrap(),
        serde_json::to_string(&kinds()[0]).unwrap()
    );
    assert_eq!([Outer::First.code(), Outer::Last.code(), Deep::Own.code()], ["outer_first", "outer_last", "deep_own"]);
}

/// The codes of the inner enums stand in their place, each once.
#[test]
fn all_codes_have_the_inner_ones_in_their_place() {
    let kind = ["kind_missing", "kind_invalid", "kind_down", "kind_varying"];
    assert_eq!(Kind::ALL_CODES, kind);
    assert_eq!(Deep::ALL_CODES, [&kind[..], &["deep_own"]].concat());
    assert_eq!(Outer::ALL_CODES, [&["outer_first"], &kind[..], &["deep_own", "outer_last"]].concat());
    assert_eq!((Outer::OUTER_FIRST, Outer::OUTER_LAST), ("outer_first", "outer_last"));
}

/// A field passes through, and other things stand beside it.
#[derive(Debug, ApiError)]
struct Failure {
    #[api(transparent)]
    kind: Kind,
    #[api(message)]
    text: Option<&'static str>,
    #[api(retry_after)]
    wait: Option<Duration>,
    #[api(header("X-Beside"))]
    beside: u8,
    #[api(header("X-Public"), param)]
    public: u8,
    private: u8,
    source: Option<Cause>,
}

fn failure(kind: Kind) -> Failure {
    Failure { kind, text: Some("Shown \"so\"."), wait: None, beside: 1, public: 2, private: 3, source: None }
}

#[test]
fn a_field_passes_through_with_others_beside_it() {
    let error = failure(Kind::Missing { id: 7 });
    assert_eq!(
        (error.code(), error.status().as_u16(), error.to_string().as_str()),
        ("kind_missing", 404, "Shown \"so\".")
    );
    let body = serde_json::to_value(&error).unwrap();
    assert_eq!(body, json!({"error": {"code": "kind_missing", "message": "Shown \"so\".", "params": {"id": 7}}}));
    let response = error.to_response();
    assert_eq!(
        ["x-kind", "x-beside", "x-public"].map(|name| response.headers()[name].to_str().unwrap()),
        ["k", "1", "2"]
    );
    assert_eq!(Failure::ALL_CODES, Kind::ALL_CODES);
    assert_eq!(error.private, 3);
}

/// The message replaces the text of a 4xx; a 5xx keeps its own.
#[test]
fn a_message_of_the_occurrence_is_for_a_client_error() {
    assert_eq!(failure(Kind::Down(Cause("disk"))).message().to_string(), "Service Unavailable");
    assert_eq!(failure(Kind::Varying(404)).message().to_string(), "Shown \"so\".");
    assert_eq!(failure(Kind::Varying(500)).message().to_string(), "Varies.");
    let without = Failure { text: None, ..failure(Kind::Missing { id: 7 }) };
    assert_eq!(without.to_string(), "No 7.");
}

#[test]
fn a_message_marked_param_is_for_any_error() {
    #[derive(Debug, ApiError)]
    struct Marked {
        #[api(transparent)]
        kind: Kind,
        #[api(message, param)]
        text: String,
    }
    let marked = |kind| Marked { kind, text: "By choice.".to_owned() };
    assert_eq!(marked(Kind::Down(Cause("disk"))).to_string(), "By choice.");
    assert_eq!(marked(Kind::Missing { id: 7 }).to_string(), "By choice.");
    let body = serde_json::to_value(marked(Kind::Missing { id: 7 })).unwrap();
    assert_eq!(body["error"]["params"], json!({"id": 7}), "a message is no param");
}

#[test]
fn a_wait_and_a_source_of_the_outer_error_come_first() {
    let wait = Duration::from_secs(5);
    let down = || failure(Kind::Down(Cause("inner")));
    assert_eq!(down().retry(), Retry::After(Duration::from_secs(30)));
    assert_eq!(Failure { wait: Some(wait), ..down() }.retry(), Retry::After(wait));
    let source = |error: &Failure| error.source().map(ToString::to_string);
    assert_eq!(source(&Failure { source: Some(Cause("outer")), ..down() }), Some("outer".to_owned()));
}

/// In an enum the field stands in a variant like any other.
#[test]
fn a_variant_with_a_transparent_field() {
    #[derive(Debug, ApiError)]
    #[api(shape = PROBLEM)]
    enum Mixed {
        #[api(status = 404, code = "mixed_own", msg = "Own.")]
        Own,
        Passed {
            #[api(transparent)]
            kind: Kind,
            source: Cause,
        },
        Positional(#[api(transparent)] Kind, #[api(message)] String),
    }
    static PROBLEM: Problem = Problem::new();
    let passed = Mixed::Passed { kind: Kind::Missing { id: 7 }, source: Cause("why") };
    assert_eq!((passed.code(), passed.source().unwrap().to_string().as_str()), ("kind_missing", "why"));
    assert_eq!(passed.to_response().headers()["content-type"], "application/problem+json");
    let positional = Mixed::Positional(Kind::Varying(409), "Text.".to_owned());
    let body = serde_json::to_value(&positional).unwrap();
    assert_eq!(body, json!({"title": "Conflict", "status": 409, "detail": "Text.", "code": "kind_varying"}));
    assert_eq!((Mixed::Own.code(), Mixed::ALL_CODES.len()), ("mixed_own", 5));
}

/// A type parameter passes through too; the bounds are the derive's.
#[test]
fn a_generic_transparent_error() {
    #[derive(Debug, ApiError)]
    enum Retried<E> {
        #[api(transparent)]
        Last(E),
        #[api(status = 504, code = "retries_exhausted", msg = "Gave up after {tries}.")]
        Exhausted {
            #[api(param)]
            tries: u8,
        },
    }
    for kind in kinds() {
        check(&Retried::Last(kind.clone()), &kind);
    }
    let exhausted: Retried<Kind> = Retried::Exhausted { tries: 3 };
    assert_eq!(exhausted.to_string(), "Gave up after 3.");
    assert_eq!(Retried::<Kind>::ALL_CODES, [Kind::ALL_CODES, &["retries_exhausted"]].concat());
    assert_eq!(Retried::<Retried<Kind>>::ALL_CODES, Retried::<Kind>::ALL_CODES);
}

/// An error that is written by hand may give any status; one that passes it through answers with that of an error.
#[test]
fn a_status_that_is_no_errors_is_not_passed_through() {
    #[derive(Debug)]
    struct Fine;
    static FINE: [ErrorSpec; 1] = [ErrorSpec::new(409, "all_fine", "All is fine.")];
    impl fmt::Display for Fine {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("fine")
        }
    }
    impl Error for Fine {}
    impl ApiError for Fine {
        fn spec(&self) -> &'static ErrorSpec {
            &FINE[0]
        }
        fn status(&self) -> StatusCode {
            StatusCode::OK
        }
    }
    impl Catalogued for Fine {
        const GROUP: &'static Group = &Group::new("Fine", module_path!(), &FINE);
    }

    #[derive(Debug, ApiError)]
    #[api(transparent)]
    struct Outer(#[from] Fine);

    assert_eq!(Outer(Fine).status(), 409);
    assert_eq!(Outer(Fine).to_response().status(), 409);
}
