//! Issues, and where they are.

use error_core::{Place, Pointer};

use super::{check, check_issues, check_params, read, read_as};

#[test]
fn places_are_read_in_all_their_forms() {
    let at = |issue: &str| {
        let response = read(422, &format!(r#"{{"message":"m","issues":[{issue}]}}"#));
        let issue = &response.issues()[0];
        (issue.place(), issue.pointer().clone())
    };
    let body = (Place::Body, Pointer::from(("items", 0, "qty")));
    for issue in [
        r#"{"path":"items[0].qty"}"#,
        r#"{"field":"items[0].qty"}"#,
        r#"{"pointer":"/items/0/qty"}"#,
        r##"{"pointer":"#/items/0/qty"}"##,
        r#"{"path":["items",0,"qty"]}"#,
        r#"{"loc":["body","items",0,"qty"]}"#,
        r#"{"name":"items[0].qty"}"#,
        r#"{"in":"body","path":"items[0].qty"}"#,
        r#"{"path":"/items/0/qty"}"#,
    ] {
        assert_eq!(at(issue), body, "{issue}");
    }
    assert_eq!(at(r#"{"in":"query","name":"filter[a.b]"}"#), (Place::Query, Pointer::root().join("filter[a.b]")));
    assert_eq!(at(r#"{"loc":["header","x-key"]}"#), (Place::Header, Pointer::root().join("x-key")));
    assert_eq!(at(r#"{"path":"not a path"}"#), (Place::Body, Pointer::root().join("not a path")));
    assert_eq!(at(r#"{"in":"elsewhere","path":"a"}"#), (Place::Body, Pointer::from("a")));
    assert_eq!(at(r#"{"message":"m"}"#), (Place::Body, Pointer::root()));
}

#[test]
fn issues_are_read_from_every_member_that_may_hold_them() {
    for name in ["issues", "details", "errors", "invalid_params", "invalid-params", "detail"] {
        for body in [r#"{"error":{"code":"a_b",L}}"#, r#"{"code":"a_b",L}"#, r#"{"error":"a_b",L}"#] {
            for list in [
                r#"[{"path":"a","message":"m"}]"#,
                r#"[{"loc":["body","a"],"msg":"m"}]"#,
                r#"[{"field":"a","reason":"m"}]"#,
                r#"{"a":"m"}"#,
                r#"{"/a":["m"]}"#,
                r##"{"#/a":["m"]}"##,
            ] {
                let body = body.replace('L', &format!(r#""{name}":{list}"#));
                check_issues(&read(422, &body), &[(Place::Body, "a", None, Some("m"))]);
            }
        }
    }
}

/// An empty list hides no other, and what is no list of issues is a param.
#[test]
fn what_holds_no_issues() {
    let response = read(422, r#"{"error":{"code":"a_b","issues":[],"details":{},"errors":{"a":"m"}}}"#);
    check_issues(&response, &[(Place::Body, "a", None, Some("m"))]);
    check_params(&response, &[]);
    for no_list in [r#"["a"]"#, r#"[{"path":"a"},"b"]"#, r#"{"a":{"b":["m"]}}"#, r#"{"a":[1]}"#, "5", "null", "[[]]"] {
        let response = read(422, &format!(r#"{{"error":{{"code":"a_b","details":{no_list}}}}}"#));
        check_issues(&response, &[]);
        check_params(&response, &[("details", no_list)]);
    }
}

#[test]
fn an_issue_keeps_what_it_does_not_know() {
    // Zod's.
    let response = read(
        422,
        r#"{"message":"m","issues":[{"code":"too_small","minimum":1,"path":["items",0,"a.b"],"message":"is small"},
            {"code":5,"type":"t","path":null,"message":null,"msg":"text","name":"n","params":{"name":"hidden"},"in":"nowhere"}]}"#,
    );
    check(&response, None, "m");
    check_issues(
        &response,
        &[
            (Place::Body, r#"items[0]["a.b"]"#, Some("too_small"), Some("is small")),
            (Place::Body, "n", Some("t"), Some("text")),
        ],
    );
    assert_eq!(response.issues()[0].params().collect::<Vec<_>>(), [("minimum", "1")]);
    let second: Vec<_> = response.issues()[1].params().collect();
    let rest = [("code", "5"), ("path", "null"), ("message", "null"), ("in", r#""nowhere""#)];
    assert_eq!(second, [&[("name", r#""hidden""#)][..], &rest].concat());
}

/// Where issues are called `details`, codes are in upper case; elsewhere they are as they were sent.
#[test]
fn codes_of_issues() {
    let code = |name: &str| {
        let response =
            read(422, &format!(r#"{{"error":{{"code":"a_b","{name}":[{{"field":"a","code":"TOO_SMALL"}}]}}}}"#));
        response.issues()[0].code_text().map(str::to_owned)
    };
    assert_eq!(code("details").as_deref(), Some("too_small"));
    assert_eq!(code("issues").as_deref(), Some("TOO_SMALL"));
}

#[test]
fn sources_of_json_api() {
    let response = read_as(
        422,
        "application/vnd.api+json",
        r#"{"errors":[{"detail":"a","source":{"pointer":""}},{"detail":"b","source":{"header":"X-Key"}},
            {"detail":"c","source":{"parameter":"filter[a]"}},{"detail":"d","source":{"line":5}},{"detail":"e","source":"x"},
            {"detail":"f","meta":{"in":"cookie","name":"sid"}},{"detail":"g","source":{"pointer":"no pointer"}}]}"#,
    );
    let expected = [
        (Place::Body, "", "a"),
        (Place::Header, "X-Key", "b"),
        (Place::Query, r#"["filter[a]"]"#, "c"),
        (Place::Body, "", "d"),
        (Place::Body, "", "e"),
        (Place::Cookie, "sid", "f"),
        (Place::Body, r#"["no pointer"]"#, "g"),
    ];
    check_issues(&response, &expected.map(|(place, path, message)| (place, path, None, Some(message))));
    assert_eq!(response.issues()[3].params().collect::<Vec<_>>(), [("source", r#"{"line":5}"#)]);
}
