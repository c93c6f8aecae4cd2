//! `Adjusted` and `CodeCase`: other spellings of codes, bodies without the request id.

use error_core::{
    Adjusted, Body, CodeCase, Envelope, EnvelopeCamel, Errno, ErrnoNested, Flat, GoogleRpc, Issue, JsonApi, Occurrence,
    Problem, Shape,
};
use http::HeaderValue;
use serde_json::Value;

use super::{Invalid, check, check_member, parse, sample};

#[track_caller]
fn check_spelling(code: &str, screaming: &str, kebab: &str, pascal: &str) {
    let spelt = |case: CodeCase| case.spell(code).to_string();
    assert_eq!(spelt(CodeCase::Snake), code);
    assert_eq!(spelt(CodeCase::ScreamingSnake), screaming);
    assert_eq!(spelt(CodeCase::Kebab), kebab);
    assert_eq!(spelt(CodeCase::Pascal), pascal);
}

#[test]
fn codes_in_each_spelling() {
    check_spelling("user_not_found", "USER_NOT_FOUND", "user-not-found", "UserNotFound");
    check_spelling("gone", "GONE", "gone", "Gone");
    check_spelling("a1_2b_c3", "A1_2B_C3", "a1-2b-c3", "A12bC3");
}

/// The code of an issue is free text: what is no `snake_case` stays.
#[test]
fn other_texts_stay_as_they_are() {
    for text in
        ["", "TOO_SMALL", "tooSmall", "too-small", "too small", "_a", "a_", "a__b", "1a", "é_é", "a\"b", "a.b_c"]
    {
        check_spelling(text, text, text, text);
    }
}

/// A shape, as it is and in each spelling, and where it has the code of the error and that of an issue.
struct Spellings {
    code: &'static str,
    issue: &'static str,
    plain: &'static dyn Shape,
    adjusted: [&'static dyn Shape; 4],
}

macro_rules! spellings {
    ($($code:literal $issue:literal $shape:expr;)*) => {
        [$(Spellings {
            code: $code,
            issue: $issue,
            plain: &$shape,
            adjusted: [
                &Adjusted::new($shape).with_code_case(CodeCase::Snake),
                &Adjusted::new($shape).with_code_case(CodeCase::ScreamingSnake),
                &Adjusted::new($shape).with_code_case(CodeCase::Kebab),
                &Adjusted::new($shape).with_code_case(CodeCase::Pascal),
            ],
        }),*]
    };
}

static SHAPES: [Spellings; 7] = spellings! {
    "/error/code" "/error/issues/0/code" Envelope;
    "/error/code" "/error/details/0/code" EnvelopeCamel;
    "/code" "/issues/0/code" Flat;
    "/id" "/issues/0/code" Errno::new().extended();
    "/code" "/errors/0/code" Problem::new();
    "/errors/0/code" "/errors/0/meta/code" JsonApi::new();
    "/error/details/0/reason" "/error/details/1/fieldViolations/0/reason" GoogleRpc::new("shop.example.com");
};

#[test]
fn each_shape_in_each_spelling() {
    let spellings = [
        ("input_invalid", "too_small"),
        ("INPUT_INVALID", "TOO_SMALL"),
        ("input-invalid", "too-small"),
        ("InputInvalid", "TooSmall"),
    ];
    for Spellings { code, issue, plain, adjusted } in &SHAPES {
        for (shape, spelt) in adjusted.iter().zip(spellings) {
            let error = Invalid(vec![Issue::body("a").code("too_small")]);
            let occurrence = Occurrence::new(&error);
            check_member(&occurrence, *shape, code, Some(&spelt.0.into()));
            check_member(&occurrence, *shape, issue, Some(&spelt.1.into()));
            let error = Invalid(vec![Issue::body("a").code("value_error.Missing")]);
            check_member(&Occurrence::new(&error), *shape, issue, Some(&"value_error.Missing".into()));
            assert_eq!(shape.media_type(&occurrence), plain.media_type(&occurrence));
        }
    }
}

/// Only the codes differ: the message, the params and the pointers are no codes.
#[test]
fn nothing_else_is_spelt_another_way() {
    let shape =
        Adjusted::new(Problem::new().with_docs("https://errors.shop.example.com/")).with_code_case(CodeCase::Kebab);
    check(
        &Occurrence::new(&sample()),
        &shape,
        concat!(
            r#"{"type":"https://errors.shop.example.com/order_invalid","title":"Order invalid","status":422,"#,
            r#""detail":"Order 42 is invalid.","code":"order-invalid","errors":[{"detail":"must be at least 1","#,
            r##""pointer":"#/items/0/qty","code":"too-small","params":{"min":1}}],"order_id":42,"retry_after":30}"##,
        ),
    );
    let nested = Adjusted::new(ErrnoNested::new().extended()).with_code_case(CodeCase::Pascal);
    check_member(&Occurrence::new(&sample()), &nested, "/error/id", Some(&"OrderInvalid".into()));
    check_member(&Occurrence::new(&sample()), &nested, "/error/name", Some(&"ApiError".into()));
}

/// The request id is in the body of each shape, and can be left out of each.
#[test]
fn without_the_request_id() {
    let check = |shape: &dyn Shape, without: &dyn Shape| {
        let error = sample();
        let plain = Occurrence::new(&error);
        let with_id = plain.clone().with_request_id("req-7f3a");
        assert_ne!(with_id.to_body(shape), plain.to_body(shape));
        assert_eq!(with_id.to_body(without), plain.to_body(shape));
        assert!(!with_id.to_body(without).windows(8).any(|bytes| bytes == b"req-7f3a"));
        // Left out of the body, not of the occurrence.
        assert_eq!(with_id.request_id(), Some("req-7f3a"));
    };
    check(&Envelope, &Adjusted::new(Envelope).without_request_id());
    check(&EnvelopeCamel, &Adjusted::new(EnvelopeCamel).without_request_id());
    check(&Flat, &Adjusted::new(Flat).without_request_id());
    check(&Errno::new(), &Adjusted::new(Errno::new()).without_request_id());
    check(&ErrnoNested::new(), &Adjusted::new(ErrnoNested::new()).without_request_id());
    check(&Problem::new(), &Adjusted::new(Problem::new()).without_request_id());
    check(&JsonApi::new(), &Adjusted::new(JsonApi::new()).without_request_id());
    let google = GoogleRpc::new("shop.example.com");
    check(&google, &Adjusted::new(google).without_request_id());
}

/// Nothing asked for is nothing changed; asked twice, the inner one is nearer to the shape.
#[test]
fn adjusted_shapes_of_adjusted_shapes() {
    let error = sample();
    let body = |shape: &dyn Shape| parse(&Occurrence::new(&error).with_request_id("req-7f3a").to_body(shape));
    assert_eq!(body(&Adjusted::new(EnvelopeCamel)), body(&EnvelopeCamel));
    let kebab = Adjusted::new(Flat).with_code_case(CodeCase::Kebab);
    assert_eq!(body(&Adjusted::new(kebab).with_code_case(CodeCase::Pascal)), body(&kebab));
    let no_id = body(&Adjusted::new(kebab).without_request_id());
    assert_eq!((no_id["code"].as_str(), no_id.get("request_id")), (Some("order-invalid"), None));
}

/// A shape of one's own spells the code with `spelt_code`, or always its own way.
#[test]
fn a_shape_of_ones_own() {
    struct Own;

    impl Shape for Own {
        fn media_type(&self, _: &Occurrence<'_>) -> HeaderValue {
            HeaderValue::from_static("application/vnd.own+json")
        }
        fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
            body.object(|body| {
                body.string("fixed", error.code());
                body.display("spelt", &error.spelt_code());
                if let Some(id) = error.request_id() {
                    body.string("id", id);
                }
            });
        }
    }

    let error = sample();
    let occurrence = Occurrence::new(&error).with_request_id("req-7f3a");
    check(&occurrence, &Own, r#"{"fixed":"order_invalid","spelt":"order_invalid","id":"req-7f3a"}"#);
    let adjusted = Adjusted::new(Own).with_code_case(CodeCase::ScreamingSnake).without_request_id();
    check(&occurrence, &adjusted, r#"{"fixed":"order_invalid","spelt":"ORDER_INVALID"}"#);
    assert_eq!(adjusted.media_type(&occurrence), "application/vnd.own+json");
    assert_eq!(occurrence.spelt_code().to_string(), "order_invalid");
    assert_eq!(parse(&occurrence.with_code_case(CodeCase::Pascal).to_body(&Own))["spelt"], Value::from("OrderInvalid"));
}
