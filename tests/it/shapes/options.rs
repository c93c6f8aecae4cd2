//! The options of shapes: docs bases, catalogues, what a problem leaves out, `shape = …`.

use std::collections::BTreeSet;

use error_core::{
    Adjusted, ApiError, CodeCase, Envelope, EnvelopeCamel, Errno, ErrnoNested, Flat, GoogleRpc, JsonApi, Occurrence,
    Problem, Shape,
};
use serde_json::{Map, Value, json};

use super::{UserNotFound, check_error, check_member, parse};
use crate::occurrences::{ByHand, CLASHING};

error_core::catalog! {
    static SHOP = {
        title: "Shop",
        domain: "shop.example.com",
        docs: "https://errors.shop.example.com/",
        errors: [UserNotFound],
    };
}
error_core::catalog! {
    static INSIDE = { title: "Inside", domain: "localhost", errors: [UserNotFound] };
}

#[track_caller]
fn check_type(shape: &dyn Shape, error: &dyn ApiError, pointer: &str, expected: Option<&str>) {
    check_member(&Occurrence::new(error), shape, pointer, expected.map(Into::into).as_ref());
}

#[derive(Debug, ApiError)]
#[api(status = 404, code = "typed_by_hand", type_uri = "urn:example:typed")]
struct Typed;

/// A docs base ends in `/`, `#` or `=`; a type URI of the error's own comes first.
#[test]
fn docs_bases() {
    let bases = [
        ("https://e.example/", "https://e.example/user_not_found"),
        ("https://e.example/errors#", "https://e.example/errors#user_not_found"),
        ("https://e.example/?code=", "https://e.example/?code=user_not_found"),
    ];
    for (base, expected) in bases {
        check_type(&Problem::new().with_docs(base), &UserNotFound, "/type", Some(expected));
        check_type(&Problem::new().with_docs(base), &Typed, "/type", Some("urn:example:typed"));
        check_type(&JsonApi::new().with_docs(base), &UserNotFound, "/errors/0/links/type", Some(expected));
        check_type(&JsonApi::new().with_docs(base), &Typed, "/errors/0/links/type", Some("urn:example:typed"));
        let google = GoogleRpc::new("shop.example.com").with_docs(base);
        check_type(&google, &UserNotFound, "/error/details/1/links/0/url", Some(expected));
    }
    check_type(&Problem::new(), &UserNotFound, "/type", None);
    check_type(&Problem::new(), &Typed, "/type", Some("urn:example:typed"));
    check_type(&JsonApi::new(), &UserNotFound, "/errors/0/links", None);
    check_type(&JsonApi::new(), &Typed, "/errors/0/links/type", Some("urn:example:typed"));
}

/// RFC 9457 section 4.2.1: the title of `about:blank` is the status's phrase. Any other type has its own.
#[test]
fn the_title_goes_with_the_type() {
    check_type(&Problem::new(), &UserNotFound, "/title", Some("Not Found"));
    check_type(&Problem::new().with_docs("https://e.example/"), &UserNotFound, "/title", Some("User not found"));
    check_type(&Problem::new(), &Typed, "/title", Some("Typed by hand"));
}

#[test]
fn domain_and_docs_of_a_catalogue() {
    static PROBLEM: Problem = Problem::of(&SHOP);
    static JSON_API: JsonApi = JsonApi::of(&SHOP);
    static GOOGLE: GoogleRpc = GoogleRpc::of(&SHOP);

    let body = |shape: &dyn Shape| Occurrence::new(&UserNotFound).to_body(shape);
    let docs = "https://errors.shop.example.com/";
    assert_eq!(body(&PROBLEM), body(&Problem::new().with_docs(docs)));
    assert_eq!(body(&JSON_API), body(&JsonApi::new().with_docs(docs)));
    assert_eq!(body(&GOOGLE), body(&GoogleRpc::new("shop.example.com").with_docs(docs)));
    check_type(&GOOGLE, &UserNotFound, "/error/details/0/domain", Some("shop.example.com"));
    check_type(
        &GOOGLE,
        &UserNotFound,
        "/error/details/1/links/0/url",
        Some("https://errors.shop.example.com/user_not_found"),
    );

    assert_eq!(body(&Problem::of(&INSIDE)), body(&Problem::new()));
    assert_eq!(body(&JsonApi::of(&INSIDE)), body(&JsonApi::new()));
    assert_eq!(body(&GoogleRpc::of(&INSIDE)), body(&GoogleRpc::new("localhost")));
    assert_eq!(body(&GoogleRpc::of(&INSIDE).with_docs(docs)), body(&GoogleRpc::new("localhost").with_docs(docs)));
}

#[test]
fn what_a_problem_leaves_out() {
    let check = |shape: Problem, expected| check_error(&UserNotFound, &shape, expected);
    check(Problem::new().without_code(), r#"{"title":"Not Found","status":404,"detail":"No such user."}"#);
    check(Problem::new().without_status(), r#"{"title":"Not Found","detail":"No such user.","code":"user_not_found"}"#);
    check(Problem::new().without_detail(), r#"{"title":"Not Found","status":404,"code":"user_not_found"}"#);
    check(Problem::new().without_code().without_status().without_detail(), r#"{"title":"Not Found"}"#);
    check(
        Problem::new().without_detail().with_docs("https://e.example/").without_code(),
        r#"{"type":"https://e.example/user_not_found","title":"User not found","status":404}"#,
    );
}

/// A param of a hand-written error is never taken for a member, even for one that is left out.
#[test]
fn the_members_of_a_problem_are_not_params() {
    const RESERVED: [&str; 9] =
        ["type", "title", "status", "detail", "instance", "code", "errors", "request_id", "retry_after"];
    let check = |shape: Problem, expected| {
        let body = parse(&Occurrence::new(&ByHand(503)).to_body(&shape));
        let (own, params): (Map<_, _>, Map<_, _>) =
            body.as_object().unwrap().clone().into_iter().partition(|(name, _)| RESERVED.contains(&name.as_str()));
        assert_eq!(Value::from(own), expected);
        let named = CLASHING.into_iter().filter(|name| !RESERVED.contains(name)).collect::<BTreeSet<_>>();
        assert_eq!(params.keys().map(String::as_str).collect::<BTreeSet<_>>(), named);
    };
    let all = json!({"title": "Service Unavailable", "status": 503, "detail": "Written by hand.", "code": "by_hand"});
    check(Problem::new(), all);
    let bare = Problem::new().without_code().without_status().without_detail();
    check(bare, json!({"title": "Service Unavailable"}));
}

#[test]
fn another_name_for_the_nested_number() {
    let shape = ErrnoNested::new().with_name("UserNotFound");
    check_error(
        &UserNotFound,
        &shape,
        r#"{"error":{"name":"UserNotFound","errno":40400,"message":"No such user.","trackError":null}}"#,
    );
    check_error(
        &UserNotFound,
        &ErrnoNested::new().extended().with_name("a \"b\" \\ \u{1}"),
        r#"{"error":{"name":"a \"b\" \\ \u0001","errno":40400,"message":"No such user.","trackError":null,"id":"user_not_found"}}"#,
    );
}

mod statics {
    pub(super) static PROBLEM: error_core::Problem = error_core::Problem::new().without_status();
}

static PROBLEM: Problem = Problem::of(&SHOP).without_code();
static JSON_API: JsonApi = JsonApi::of(&SHOP);
static GOOGLE: GoogleRpc = GoogleRpc::of(&SHOP);
static ERRNO: Errno = Errno::new();
static ERRNO_NESTED: ErrnoNested = ErrnoNested::new().with_name("Failure");
static KEBAB: Adjusted<Flat> = Adjusted::new(Flat).with_code_case(CodeCase::Kebab);

/// `shape = …` is the shape of responses and of what is serialised.
#[test]
fn a_shape_on_the_type() {
    macro_rules! check {
        ($($shape:path, $media_type:literal;)*) => {$({
            #[derive(Debug, ApiError)]
            #[api(shape = $shape)]
            enum Given {
                #[api(status = 409, code = "shape_of_variant")]
                A,
                #[api(transparent)]
                Inner(UserNotFound),
            }
            for error in [Given::A, Given::Inner(UserNotFound)] {
                let response = error.to_response();
                let expected = Occurrence::new(&error).to_body(&$shape);
                assert_eq!(response.headers()["content-type"], $media_type);
                assert_eq!(response.body().as_ref(), expected);
                assert_eq!(serde_json::to_vec(&error).unwrap(), expected);
            }
        })*};
    }
    check! {
        Envelope, "application/json";
        EnvelopeCamel, "application/json";
        Flat, "application/json";
        PROBLEM, "application/problem+json";
        JSON_API, "application/vnd.api+json";
        GOOGLE, "application/json";
        ERRNO, "application/json";
        ERRNO_NESTED, "application/json";
        KEBAB, "application/json";
        statics::PROBLEM, "application/problem+json";
    }
}
