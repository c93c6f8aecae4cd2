//! Issues in each shape: how many, where, and what they say.

use error_core::{
    Adjusted, CodeCase, Envelope, EnvelopeCamel, Errno, Flat, GoogleRpc, Issue, JsonApi, Occurrence, Place, Pointer,
    Problem, Shape,
};
use serde_json::{Value, json};

use super::{Invalid, check_error, check_member, parse};
use crate::occurrences::{ByHand, SHAPES, qty};

const GOOGLE: GoogleRpc = GoogleRpc::new("shop.example.com");

/// JSON:API: one error object per issue, equal ones once, or one alone whose `detail` is the message.
#[test]
fn json_api_has_an_error_object_for_each_issue() {
    let check = |issues: Vec<Issue>, expected| check_error(&Invalid(issues), &JsonApi::new(), expected);
    let email = || Issue::body("email").message("is taken");
    check(
        vec![],
        r#"{"errors":[{"status":"400","code":"input_invalid","title":"Input invalid","detail":"Invalid."}]}"#,
    );
    let one = concat!(
        r#"{"errors":[{"status":"400","code":"input_invalid","title":"Input invalid","detail":"is taken","#,
        r#""source":{"pointer":"/email"}}],"meta":{"message":"Invalid."}}"#,
    );
    check(vec![email()], one);
    check(vec![email(), email(), email()], one);
    let two = concat!(
        r#"{"errors":[{"status":"400","code":"input_invalid","title":"Input invalid","detail":"is taken","#,
        r#""source":{"pointer":"/email"}},{"status":"400","code":"input_invalid","title":"Input invalid","#,
        r#""detail":"must be at least 1","source":{"pointer":"/items/0/qty"},"#,
        r#""meta":{"code":"too_small","params":{"min":1}}}],"meta":{"message":"Invalid."}}"#,
    );
    check(vec![email(), qty()], two);
    check(vec![email(), qty(), email(), qty()], two);
}

/// Members of an object have no order: objects that differ in it alone are equal, and the published schema refuses them.
/// So are those whose codes are spelt alike.
#[test]
fn json_api_has_error_objects_that_are_equal_once() {
    let between = |first: (&'static str, i32), second: (&'static str, i32)| {
        Issue::body("age").param(first.0, &first.1).param(second.0, &second.1)
    };
    let count = |issues: [Issue; 2], shape: &dyn Shape| {
        let body = parse(&Occurrence::new(&Invalid(issues.to_vec())).to_body(shape));
        body["errors"].as_array().unwrap().len()
    };
    assert_eq!(count([between(("min", 1), ("max", 9)), between(("max", 9), ("min", 1))], &JsonApi::new()), 1);
    assert_eq!(count([between(("min", 1), ("max", 9)), between(("min", 9), ("max", 1))], &JsonApi::new()), 2);
    let codes = || ["too_small", "TOO_SMALL"].map(|code| Issue::body("age").code(code));
    assert_eq!(count(codes(), &JsonApi::new()), 2);
    assert_eq!(count(codes(), &Adjusted::new(JsonApi::new()).with_code_case(CodeCase::ScreamingSnake)), 1);
    assert_eq!(count(codes(), &Adjusted::new(JsonApi::new()).with_code_case(CodeCase::Kebab)), 2);
}

/// The other shapes have a list, in which an application may say a thing twice.
#[test]
fn a_list_has_equal_issues_as_often_as_they_are_said() {
    let error = Invalid(vec![qty(), qty()]);
    let lists: [(&dyn Shape, &str); 6] = [
        (&Envelope, "/error/issues"),
        (&EnvelopeCamel, "/error/details"),
        (&Flat, "/issues"),
        (&Errno::new().extended(), "/issues"),
        (&Problem::new(), "/errors"),
        (&GOOGLE, "/error/details/1/fieldViolations"),
    ];
    for (shape, list) in lists {
        let body = parse(&Occurrence::new(&error).to_body(shape));
        assert_eq!(body.pointer(list).and_then(Value::as_array).map(Vec::len), Some(2), "{body}");
    }
}

/// What each shape writes of an issue that says nothing but where it is; of JSON:API `source` and `meta`.
#[track_caller]
fn check_place(issue: Issue, path: &str, problem: &Value, [source, meta]: [Option<Value>; 2]) {
    let place = issue.place();
    let error = Invalid(vec![issue]);
    let occurrence = Occurrence::new(&error);
    let at = |key: &str| match place {
        Place::Body => json!({ key: path }),
        _ => json!({ "in": place.as_str(), key: path }),
    };
    check_member(&occurrence, &Envelope, "/error/issues/0", Some(&at("path")));
    check_member(&occurrence, &Flat, "/issues/0", Some(&at("path")));
    check_member(&occurrence, &Errno::new().extended(), "/issues/0", Some(&at("path")));
    check_member(&occurrence, &EnvelopeCamel, "/error/details/0", Some(&at("field")));
    check_member(&occurrence, &Problem::new(), "/errors/0", Some(problem));
    check_member(&occurrence, &JsonApi::new(), "/errors/0/source", source.as_ref());
    check_member(&occurrence, &JsonApi::new(), "/errors/0/meta", meta.as_ref());
    check_member(&occurrence, &GOOGLE, "/error/details/1/fieldViolations/0", Some(&json!({ "field": path })));
}

#[test]
fn issues_in_the_body() {
    let check = |issue, path, fragment: &str, pointer: &str| {
        check_place(issue, path, &json!({ "pointer": fragment }), [Some(json!({ "pointer": pointer })), None]);
    };
    check(Issue::body("items[0].qty"), "items[0].qty", "#/items/0/qty", "/items/0/qty");
    check(Issue::body(""), "", "#", "");
    check(Issue::body(Pointer::root().join("")), r#"[""]"#, "#/", "/");
    check(Issue::body(("a/b", "c~d", "e f")), r#"["a/b"]["c~d"]["e f"]"#, "#/a~1b/c~0d/e%20f", "/a~1b/c~0d/e f");
    check(Issue::body(("é", "\"", "%")), r#"["é"]["\""]["%"]"#, "#/%C3%A9/%22/%25", "/é/\"/%");
}

#[test]
fn issues_with_a_name_outside_the_body() {
    let check = |issue: Issue, path, name: &str, source: Option<&str>| {
        let place = issue.place().as_str();
        let of_json_api = match source {
            Some(key) => [Some(json!({ key: name })), None],
            None => [None, Some(json!({ "in": place, "name": name }))],
        };
        check_place(issue, path, &json!({ "in": place, "name": name }), of_json_api);
    };
    check(Issue::query("limit"), "limit", "limit", Some("parameter"));
    check(Issue::query("filter[name]"), r#"["filter[name]"]"#, "filter[name]", Some("parameter"));
    check(Issue::query("0"), "[0]", "0", Some("parameter"));
    check(Issue::query(""), r#"[""]"#, "", Some("parameter"));
    check(Issue::header("X-Key"), "X-Key", "X-Key", Some("header"));
    check(Issue::path("id"), "id", "id", None);
    check(Issue::cookie("a.b"), r#"["a.b"]"#, "a.b", None);
}

/// What is no name is a pointer, so that its tokens are not lost.
#[test]
fn issues_outside_the_body_that_no_name_can_tell() {
    for place in [Place::Query, Place::Path, Place::Header, Place::Cookie] {
        let check = |pointer: Pointer, path, fragment: &str, pointer_text: &str| {
            let meta = json!({ "in": place.as_str(), "pointer": pointer_text });
            let problem = json!({ "in": place.as_str(), "pointer": fragment });
            check_place(Issue::at(place, pointer), path, &problem, [None, Some(meta)]);
        };
        check(Pointer::root(), "", "#", "");
        check(
            ("filter", "first name", 0).into(),
            r#"filter["first name"][0]"#,
            "#/filter/first%20name/0",
            "/filter/first name/0",
        );
    }
}

/// `code`, `message`, `params` are each optional, and stand in this order; of JSON:API code and params in `meta`.
#[test]
fn members_of_an_issue_that_is_in_the_path() {
    let error = Invalid(vec![Issue::path("id").message("is no number").code("not_a_number").param("got", "x")]);
    let check = |shape: &dyn Shape, expected| check_error(&error, shape, expected);
    check(
        &Flat,
        concat!(
            r#"{"message":"Invalid.","code":"input_invalid","issues":[{"in":"path","path":"id","code":"not_a_number","#,
            r#""message":"is no number","params":{"got":"x"}}]}"#,
        ),
    );
    check(
        &EnvelopeCamel,
        concat!(
            r#"{"error":{"code":"INPUT_INVALID","message":"Invalid.","details":[{"in":"path","field":"id","#,
            r#""code":"NOT_A_NUMBER","message":"is no number","params":{"got":"x"}}]}}"#,
        ),
    );
    check(
        &Problem::new(),
        concat!(
            r#"{"title":"Bad Request","status":400,"detail":"Invalid.","code":"input_invalid","errors":[{"#,
            r#""detail":"is no number","in":"path","name":"id","code":"not_a_number","params":{"got":"x"}}]}"#,
        ),
    );
    check(
        &JsonApi::new(),
        concat!(
            r#"{"errors":[{"status":"400","code":"input_invalid","title":"Input invalid","detail":"is no number","#,
            r#""meta":{"in":"path","name":"id","code":"not_a_number","params":{"got":"x"}}}],"#,
            r#""meta":{"message":"Invalid."}}"#,
        ),
    );
}

/// A 5xx is not about the request.
#[test]
fn a_5xx_has_no_issues() {
    for (name, shape) in SHAPES {
        let sent = |status| String::from_utf8(Occurrence::new(&ByHand(status)).to_body(shape)).unwrap();
        let shows = |body: &str| {
            ["issues\":[", "\"details\":[{\"field", "errors\":[{\"pointer", "/a\"", "BadRequest"]
                .iter()
                .any(|sign| body.contains(sign))
        };
        let with_issues = !matches!(name, "errno" | "errno nested");
        assert_eq!((shows(&sent(400)), shows(&sent(500))), (with_issues, false), "{name}: {}", sent(400));
    }
}
