//! Texts that a careless writer breaks on, wherever a text can stand.

use std::borrow::Cow;
use std::fmt;

use error_core::{
    ApiError, Envelope, EnvelopeCamel, Errno, ErrnoNested, ErrorSpec, Flat, GoogleRpc, Issue, JsonApi, Occurrence,
    Pointer, Problem, Shape,
};
use serde_json::Value;

use super::parse;
use crate::occurrences::HOSTILE;

/// A text that is the message, a param, and all that an issue can say.
#[derive(Debug, ApiError)]
#[api(status = 400, code = "text_sent", msg = "\"\\\u{1}\u{2028}{{}} {text}")]
struct Text {
    text: Cow<'static, str>,
    #[api(issues)]
    issue: Issue,
}

fn text(text: &'static str) -> Text {
    let issue = Issue::body(Pointer::root().join(text)).code(text).message(text).param(text, text);
    Text { text: text.into(), issue }
}

/// Each member of `pointers` is the text; `message` is where the message is.
#[track_caller]
fn check(shape: &dyn Shape, message: &str, pointers: &[&str]) {
    for hostile in HOSTILE {
        let error = text(hostile);
        let body = parse(&Occurrence::new(&error).with_request_id(hostile).with_instance(hostile).to_body(shape));
        let expected = format!("\"\\\u{1}\u{2028}{{}} {hostile}");
        assert_eq!(body.pointer(message).and_then(Value::as_str), Some(&*expected), "{body}");
        for pointer in pointers {
            assert_eq!(body.pointer(pointer).and_then(Value::as_str), Some(hostile), "{pointer} of {body}");
        }
    }
}

#[test]
fn texts_come_out_as_they_went_in() {
    check(
        &Envelope,
        "/error/message",
        &["/error/params/text", "/error/request_id", "/error/issues/0/code", "/error/issues/0/message"],
    );
    check(
        &EnvelopeCamel,
        "/error/message",
        &["/error/params/text", "/error/requestId", "/error/details/0/code", "/error/details/0/message"],
    );
    check(&Flat, "/message", &["/params/text", "/request_id", "/issues/0/code", "/issues/0/message"]);
    check(&Errno::new(), "/error", &["/request_id"]);
    check(&Errno::new().extended(), "/error", &["/params/text", "/request_id", "/issues/0/code", "/issues/0/message"]);
    check(&ErrnoNested::new(), "/error/message", &["/request_id"]);
    check(&Problem::new(), "/detail", &["/text", "/instance", "/request_id", "/errors/0/code", "/errors/0/detail"]);
    check(
        &JsonApi::new(),
        "/meta/message",
        &["/meta/params/text", "/meta/request_id", "/errors/0/meta/code", "/errors/0/detail"],
    );
    check(
        &GoogleRpc::new("shop.example.com"),
        "/error/message",
        &[
            "/error/details/0/metadata/text",
            "/error/details/1/fieldViolations/0/description",
            "/error/details/1/fieldViolations/0/reason",
            "/error/details/2/requestId",
        ],
    );
}

/// The param of an issue, whose name is hostile too, and its pointer, read back.
#[test]
fn names_and_pointers_come_out_as_they_went_in() {
    for hostile in HOSTILE {
        let error = text(hostile);
        let body = |shape: &dyn Shape| parse(&Occurrence::new(&error).to_body(shape));
        let problem = &body(&Problem::new())["errors"][0];
        let json_api = &body(&JsonApi::new())["errors"][0];
        let envelope = &body(&Envelope)["error"]["issues"][0];
        let google = &body(&GoogleRpc::new("shop.example.com"))["error"]["details"][1]["fieldViolations"][0];
        for params in [&problem["params"], &json_api["meta"]["params"], &envelope["params"]] {
            assert_eq!(
                params.as_object().unwrap().iter().collect::<Vec<_>>(),
                [(&hostile.to_owned(), &Value::from(hostile))]
            );
        }
        let expected = Ok(Pointer::root().join(hostile));
        assert_eq!(Pointer::parse_fragment(problem["pointer"].as_str().unwrap()), expected);
        assert_eq!(Pointer::parse_pointer(json_api["source"]["pointer"].as_str().unwrap()), expected);
        assert_eq!(Pointer::parse_path(envelope["path"].as_str().unwrap()), expected);
        assert_eq!(Pointer::parse_path(google["field"].as_str().unwrap()), expected);
    }
}

/// The derive refuses a title of more than one line; a spec that is written by hand can have any.
#[derive(Debug)]
struct Titled;

const TITLE: &str = "A \"title\" \\ \u{1}\n\u{2028}😀";

impl fmt::Display for Titled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("titled")
    }
}

impl std::error::Error for Titled {}

impl ApiError for Titled {
    fn spec(&self) -> &'static ErrorSpec {
        static SPEC: ErrorSpec = ErrorSpec::new(409, "titled", TITLE).with_title(TITLE);
        &SPEC
    }
}

#[test]
fn a_title_comes_out_as_it_went_in() {
    let body = |shape: &dyn Shape| parse(&Occurrence::new(&Titled).to_body(shape));
    let problem = body(&Problem::new().with_docs("https://e.example/"));
    assert_eq!((&problem["title"], &problem["detail"]), (&TITLE.into(), &TITLE.into()));
    assert_eq!(body(&JsonApi::new())["errors"][0]["title"], TITLE);
    let google = body(&GoogleRpc::new("localhost").with_docs("https://e.example/"));
    assert_eq!(google["error"]["details"][1]["links"][0]["description"], TITLE);
}

/// The one name that is the user's own.
#[test]
fn the_name_of_a_query_parameter_comes_out_as_it_went_in() {
    for hostile in HOSTILE {
        let error = super::Invalid(vec![Issue::query(hostile)]);
        let body = |shape: &dyn Shape| parse(&Occurrence::new(&error).to_body(shape));
        assert_eq!(body(&Problem::new())["errors"][0]["name"], hostile);
        assert_eq!(body(&JsonApi::new())["errors"][0]["source"]["parameter"], hostile);
    }
}
