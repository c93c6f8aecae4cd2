//! What the bodies are made of.

use std::{collections::HashMap, fmt};

use error_core::{AnyApiError, ApiError, ErrorSpec, Occurrence, Params, Problem};
use serde::de::{Deserializer, MapAccess, Visitor};

use super::{envelope, json, problem};

/// "Non-ASCII message text turns to mojibake when it also has a placeholder"
#[test]
fn non_ascii_text_beside_a_placeholder() {
    #[derive(Debug, ApiError)]
    #[api(status = 404, code = "no_cafe", msg = "Kein Café „{name}“ in 東京 🦀, {name:é>4}.")]
    struct NoCafe {
        name: String,
    }
    let error = NoCafe { name: "Ünïcødé".to_owned() };
    let expected = "Kein Café „Ünïcødé“ in 東京 🦀, Ünïcødé.";
    assert_eq!(error.to_string(), expected);
    assert!(envelope(&error).contains(expected) && problem(&error).contains(expected));
}

/// "`{{` comes out doubled in one kind of variant and not in another"
#[test]
fn doubled_braces_are_one_in_every_kind_of_variant() {
    #[derive(Debug, ApiError)]
    #[api(status = 400)]
    enum Braces {
        #[api(code = "unit_kind", msg = "{{x}} }}")]
        Unit,
        #[api(code = "tuple_kind", msg = "{{x}} }}")]
        Tuple(u8),
        #[api(code = "tuple_shown", msg = "{{x}} }}{0}")]
        TupleShown(&'static str),
        #[api(code = "named_kind", msg = "{{x}} }}")]
        Named { x: u8 },
        #[api(code = "named_shown", msg = "{{x}} }}{x}")]
        NamedShown { x: &'static str },
        #[api(same_as = Unit, msg = "{{x}} }}{x}")]
        Same { x: &'static str },
    }
    #[derive(Debug, thiserror::Error, ApiError)]
    #[error("{{internal}}")]
    #[api(status = 400, code = "beside", msg = "{{x}} }}")]
    struct Beside;
    let all: [&dyn ApiError; 7] = [
        &Braces::Unit,
        &Braces::Tuple(1),
        &Braces::TupleShown(""),
        &Braces::Named { x: 1 },
        &Braces::NamedShown { x: "" },
        &Braces::Same { x: "" },
        &Beside,
    ];
    for error in all {
        assert_eq!(error.message().to_string(), "{x} }", "{error:?}");
        assert_eq!(json(&envelope(error))["error"]["message"], "{x} }", "{error:?}");
        assert_eq!(json(&problem(error))["detail"], "{x} }", "{error:?}");
    }
}

/// "The client receives the literal `user {id} not found`"
#[test]
fn placeholders_never_reach_clients() {
    #[derive(Debug, ApiError)]
    #[api(status = 404, code = "user_not_found", msg = "user {id} not found")]
    struct NotFound {
        id: u64,
    }
    for body in [envelope(&NotFound { id: 7 }), problem(&NotFound { id: 7 }), NotFound { id: 7 }.to_string()] {
        assert!(body.contains("user 7 not found") && !body.contains("{id}"), "{body}");
    }
}

/// Written by hand, so that no macro checks its names.
#[derive(Debug)]
struct Greedy;

const STANDARD: [&str; 9] =
    ["type", "title", "status", "detail", "instance", "code", "errors", "request_id", "retry_after"];

impl fmt::Display for Greedy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("greedy")
    }
}

impl std::error::Error for Greedy {}

impl ApiError for Greedy {
    fn spec(&self) -> &'static ErrorSpec {
        static SPEC: ErrorSpec = ErrorSpec::new(409, "greedy", "Public.");
        &SPEC
    }

    fn write_params(&self, out: &mut Params<'_>) {
        for name in STANDARD.iter().chain(&["own", "own"]) {
            out.param(name, "param");
        }
    }
}

/// The keys of an object as they stand in the text, doubled ones too.
struct Keys(Vec<String>);

impl<'de> serde::Deserialize<'de> for Keys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = Keys;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Keys, A::Error> {
                let mut keys = Vec::new();
                while let Some((key, _)) = map.next_entry::<String, serde::de::IgnoredAny>()? {
                    keys.push(key);
                }
                Ok(Keys(keys))
            }
        }
        deserializer.deserialize_map(Read)
    }
}

/// "Extension members double a standard key (`"status"` twice) or overwrite it"
#[test]
fn extension_members_leave_the_standard_ones_alone() {
    static DOCUMENTED: Problem = Problem::new().with_docs("https://errors.example.com/");
    let full = Occurrence::new(&Greedy).with_request_id("req-1").with_instance("/a");
    let bare = Occurrence::new(&Greedy);
    for (occurrence, shape, keys) in [
        (&full, DOCUMENTED, "type title status detail instance code own request_id"),
        (&bare, DOCUMENTED, "type title status detail code own"),
        (&bare, Problem::new(), "title status detail code own"),
        (&bare, Problem::new().without_code(), "title status detail own"),
    ] {
        let body = occurrence.to_body(&shape);
        let found: Keys = serde_json::from_slice(&body).unwrap();
        assert_eq!(found.0.join(" "), keys);
        let body: serde_json::Map<_, _> = serde_json::from_slice(&body).unwrap();
        assert!(body.iter().all(|(key, value)| (value == "param") == (key == "own")), "{body:?}");
    }
    // Under a member of their own they are in nobody's way.
    let params = &json(&envelope(&Greedy))["error"]["params"];
    assert_eq!(params.as_object().unwrap().len(), STANDARD.len() + 1);
}

/// "`type` accepts only `http::Uri`: `urn:…`, `tag:…`, relative references are refused"
#[test]
fn any_uri_is_a_type() {
    #[derive(Debug, ApiError)]
    #[api(status = 404)]
    enum Typed {
        #[api(code = "by_urn", type_uri = "urn:problem-type:shop:gone")]
        Urn,
        #[api(code = "by_tag", type_uri = "tag:shop.example.com,2026:gone")]
        Tag,
        #[api(code = "by_url", type_uri = "https://example.com/p?a=%20#gone")]
        Url,
    }
    let uris = ["urn:problem-type:shop:gone", "tag:shop.example.com,2026:gone", "https://example.com/p?a=%20#gone"];
    for (error, uri) in [Typed::Urn, Typed::Tag, Typed::Url].iter().zip(uris) {
        assert_eq!((json(&problem(error))["type"].as_str(), error.spec().type_uri()), (Some(uri), Some(uri)));
        assert_eq!(error.spec().help(), uri.starts_with("https").then_some(uri));
    }
}

/// "Default `type` is somebody else's web site"
#[test]
fn without_a_type_there_is_none() {
    let body = problem(&Greedy);
    assert!(!body.contains("\"type\"") && !body.contains("://"), "{body}");
    // RFC 9457 section 4.2.1: then it is `about:blank`, and the title should be the status's phrase.
    assert_eq!(json(&body)["title"], "Conflict");
}

/// What will not serialise is left out, and the rest is sent.
#[test]
fn what_cannot_be_written_is_left_out() {
    struct Unwritable;
    impl fmt::Display for Unwritable {
        fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
            Err(fmt::Error)
        }
    }
    impl fmt::Debug for Unwritable {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("Unwritable")
        }
    }
    impl serde::Serialize for Unwritable {
        fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(serde::ser::Error::custom("never"))
        }
    }
    #[derive(Debug, ApiError)]
    #[api(status = 409, code = "half", msg = "Half.")]
    struct Half {
        #[api(param(display))]
        text: Unwritable,
        #[api(param(json))]
        value: Unwritable,
        #[api(param)]
        number: f64,
        #[api(param(json))]
        keys: HashMap<Vec<u8>, u8>,
        #[api(param)]
        rest: u8,
    }
    let keys = HashMap::from([(vec![1], 1)]);
    let error = Half { text: Unwritable, value: Unwritable, number: f64::NAN, keys, rest: 1 };
    let expected = r#"{"error":{"code":"half","message":"Half.","params":{"rest":1}}}"#;
    assert_eq!((envelope(&error).as_str(), serde_json::to_string(&error).unwrap().as_str()), (expected, expected));
}

/// "A body called RFC 9457 goes out as `application/json`"
#[test]
fn a_problem_is_problem_json() {
    #[derive(Debug, ApiError)]
    #[api(status = 404, code = "as_problem", shape = PROBLEM)]
    struct AsProblem;
    static PROBLEM: Problem = Problem::new();
    assert_eq!(AsProblem.to_response().headers()["content-type"], "application/problem+json");
    let any = AnyApiError::from(AsProblem);
    assert_eq!(any.to_response().headers()["content-type"], "application/problem+json");
    #[cfg(feature = "axum")]
    assert_eq!(axum::response::IntoResponse::into_response(any).headers()["content-type"], "application/problem+json");
}
