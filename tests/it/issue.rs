//! Pointers in their three text forms, issues, and what can be issues.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use error_core::{ApiError, Issue, Issues, Occurrence, Place, Pointer, Problem, ToIssues};
use proptest::prelude::*;
use serde_json::json;

#[track_caller]
fn check(tokens: &[&str], path: &str, pointer: &str, fragment: &str) {
    let built: Pointer = tokens.iter().collect();
    assert_eq!(built.tokens().collect::<Vec<_>>(), tokens);
    assert_eq!(built.to_path(), path);
    assert_eq!(built.to_pointer().to_string(), pointer);
    assert_eq!(built.to_fragment().to_string(), fragment);
    assert_eq!(Pointer::parse_path(path).as_ref(), Ok(&built));
    assert_eq!(Pointer::parse_pointer(pointer).as_ref(), Ok(&built));
    assert_eq!(Pointer::parse_fragment(fragment).as_ref(), Ok(&built));
}

/// The pointers of RFC 6901 section 5, their fragments of section 6.
#[test]
fn pointers_of_the_rfc() {
    check(&[], "", "", "#");
    check(&["foo"], "foo", "/foo", "#/foo");
    check(&["foo", "0"], "foo[0]", "/foo/0", "#/foo/0");
    check(&[""], r#"[""]"#, "/", "#/");
    check(&["a/b"], r#"["a/b"]"#, "/a~1b", "#/a~1b");
    check(&["c%d"], r#"["c%d"]"#, "/c%d", "#/c%25d");
    check(&["e^f"], r#"["e^f"]"#, "/e^f", "#/e%5Ef");
    check(&["g|h"], r#"["g|h"]"#, "/g|h", "#/g%7Ch");
    check(&["i\\j"], r#"["i\\j"]"#, "/i\\j", "#/i%5Cj");
    check(&["k\"l"], r#"["k\"l"]"#, "/k\"l", "#/k%22l");
    check(&[" "], r#"[" "]"#, "/ ", "#/%20");
    check(&["m~n"], r#"["m~n"]"#, "/m~0n", "#/m~0n");
}

#[test]
fn a_path_quotes_what_is_neither_name_nor_index() {
    check(&["items", "0", "qty"], "items[0].qty", "/items/0/qty", "#/items/0/qty");
    check(&["0", "a"], "[0].a", "/0/a", "#/0/a");
    check(&["007"], "[007]", "/007", "#/007");
    check(&["$ref", "_a", "x-y"], "$ref._a.x-y", "/$ref/_a/x-y", "#/$ref/_a/x-y");
    check(&["-1"], r#"["-1"]"#, "/-1", "#/-1");
    check(&["1a", "b"], r#"["1a"].b"#, "/1a/b", "#/1a/b");
    check(&["a", "", "b"], r#"a[""].b"#, "/a//b", "#/a//b");
    check(&["a.b", "]"], r#"["a.b"]["]"]"#, "/a.b/]", "#/a.b/%5D");
    check(&["é", "\n"], "[\"é\"][\"\\n\"]", "/é/\n", "#/%C3%A9/%0A");
    check(&["٣"], "[\"٣\"]", "/٣", "#/%D9%A3");
    check(&["~1"], r#"["~1"]"#, "/~01", "#/~01");
}

#[track_caller]
fn check_no_path(text: &str, at: usize, expected: &str) {
    let error = Pointer::parse_path(text).unwrap_err();
    assert_eq!(error.at(), at);
    assert_eq!(error.to_string(), format!("not a path at byte {at}: expected {expected}"));
}

#[test]
fn what_is_no_path() {
    check_no_path(".a", 0, "a name");
    check_no_path("a.", 2, "a name");
    check_no_path("a..b", 2, "a name");
    check_no_path("a.0", 2, "a name");
    check_no_path("first name", 5, "`.` or `[`");
    check_no_path("a[0]b", 4, "`.` or `[`");
    check_no_path("a[", 2, "digits or a JSON string");
    check_no_path("a[]", 2, "digits or a JSON string");
    check_no_path("a[1", 3, "`]`");
    check_no_path("a[\"b]", 2, "a closing quote");
    check_no_path("a[\"b\"", 5, "`]`");
    check_no_path(r#"["\x"]"#, 1, "a JSON string");
    check_no_path("é", 0, "a name");
}

#[track_caller]
fn check_no_pointer(text: &str, at: usize) {
    assert_eq!(Pointer::parse_pointer(text).unwrap_err().at(), at);
}

#[test]
fn what_is_no_pointer() {
    check_no_pointer("a", 0);
    check_no_pointer("#/a", 0);
    check_no_pointer("/a~", 3);
    check_no_pointer("/a~2", 3);
}

#[track_caller]
fn check_no_fragment(text: &str) {
    let error = Pointer::parse_fragment(text).unwrap_err();
    assert!(error.to_string().starts_with("not a JSON Pointer"), "{error}");
}

#[test]
fn what_is_no_fragment() {
    for text in ["", "/a", "#a", "#/%", "#/%2", "#/%+f", "#/%é", "#/%ff", "#/~2"] {
        check_no_fragment(text);
    }
}

#[test]
fn a_text_that_is_no_path_is_one_token() {
    assert_eq!(Pointer::from("items[0].qty").tokens().collect::<Vec<_>>(), ["items", "0", "qty"]);
    assert_eq!(Pointer::from("first name").tokens().collect::<Vec<_>>(), ["first name"]);
    assert_eq!(Pointer::from("/a".to_owned()).tokens().collect::<Vec<_>>(), ["/a"]);
    assert!("first name".parse::<Pointer>().is_err());
}

proptest! {
    #[test]
    fn every_list_of_tokens_reads_back(tokens in prop::collection::vec("[a-z0-9~/\"\\\\.\\[\\]%# ]{0,4}|\\PC{0,8}|(?s).{0,4}", 0..5)) {
        let pointer: Pointer = tokens.iter().collect();
        let fragment = pointer.to_fragment().to_string();
        prop_assert_eq!(&pointer.tokens().collect::<Vec<_>>(), &tokens);
        prop_assert_eq!(Pointer::parse_path(pointer.to_path()), Ok(pointer.clone()));
        prop_assert_eq!(Pointer::parse_pointer(&pointer.to_pointer().to_string()), Ok(pointer.clone()));
        prop_assert_eq!(Pointer::parse_fragment(&fragment), Ok(pointer.clone()));
        // RFC 3986 section 3.5.
        let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@/?%".contains(c);
        prop_assert!(fragment.strip_prefix('#').unwrap().chars().all(allowed));
    }

    /// `serde_json` reads RFC 6901 too: it must find what we point to.
    #[test]
    fn serde_json_follows_our_pointers(tokens in prop::collection::vec("[a-z~/]{0,3}", 0..5)) {
        let nest = |inner, token: &String| serde_json::json!({ token.as_str(): inner });
        let document = tokens.iter().rev().fold(serde_json::json!("found"), nest);
        let pointer: Pointer = tokens.iter().collect();
        prop_assert_eq!(document.pointer(&pointer.to_pointer().to_string()).and_then(|found| found.as_str()), Some("found"));
    }

    #[test]
    fn reading_never_panics_and_what_is_read_stays(text in "[a.0\\[\\]\"\\\\~/#%é]{0,12}|\\PC{0,12}") {
        for pointer in [Pointer::parse_path(&text), Pointer::parse_pointer(&text), Pointer::parse_fragment(&text)] {
            let Ok(pointer) = pointer else { continue };
            prop_assert_eq!(Pointer::parse_path(pointer.to_path()), Ok(pointer));
        }
        prop_assert_eq!(Pointer::from(text.as_str()).is_root(), text.is_empty());
    }
}

#[test]
fn an_issue_says_what_it_was_told_and_no_more() {
    let issue = Issue::body("items[0].qty")
        .code("too_small")
        .message(String::from("must be at least 1"))
        .param("min", &1)
        .param("absent", &None::<u8>)
        .param("unit", "pcs")
        .param("min", &2);
    assert_eq!(issue.place(), Place::Body);
    assert_eq!(issue.pointer(), &Pointer::from("items[0].qty"));
    assert_eq!(issue.code_text(), Some("too_small"));
    assert_eq!(issue.message_text(), Some("must be at least 1"));
    assert_eq!(issue.params().collect::<Vec<_>>(), [("min", "1"), ("unit", "\"pcs\"")]);

    let bare = Issue::at(Place::Query, Pointer::root());
    assert_eq!((bare.code_text(), bare.message_text(), bare.params().len()), (None, None, 0));
}

#[track_caller]
fn check_place(issue: &Issue, place: Place, name: &str, token: &str) {
    assert_eq!((issue.place(), issue.place().as_str()), (place, name));
    assert_eq!(issue.pointer().tokens().collect::<Vec<_>>(), [token]);
}

#[test]
fn a_name_outside_the_body_is_one_token() {
    check_place(&Issue::query("filter[name]"), Place::Query, "query", "filter[name]");
    check_place(&Issue::path("id"), Place::Path, "path", "id");
    check_place(&Issue::header("X-Key"), Place::Header, "header", "X-Key");
    check_place(&Issue::cookie("a.b"), Place::Cookie, "cookie", "a.b");
    check_place(&Issue::body("email"), Place::Body, "body", "email");
}

/// Outside the body Problem has the name itself, which WIRE.md shows as `"in":"query","name":"limit"`. What is no name has
/// its pointer.
#[test]
fn a_problem_names_a_parameter_as_it_is() {
    #[derive(Debug, ApiError)]
    #[api(status = 400, code = "bad_query")]
    struct BadQuery(#[api(issues)] Issue);

    let sent = |issue: Issue| {
        let body = Occurrence::new(&BadQuery(issue)).to_body(&Problem::new());
        serde_json::from_slice::<serde_json::Value>(&body).unwrap()["errors"][0].clone()
    };
    for text in ["limit", "filter[name]", "0", "a.b", "a\"b", ""] {
        assert_eq!(sent(Issue::query(text)), json!({"in": "query", "name": text}));
    }
    let pointer = |pointer| json!({"in": "query", "pointer": pointer});
    assert_eq!(sent(Issue::at(Place::Query, Pointer::root())), pointer("#"));
    assert_eq!(sent(Issue::at(Place::Query, ("filter", "first name"))), pointer("#/filter/first%20name"));
}

#[test]
fn a_tuple_is_a_list_of_tokens() {
    let at = 3;
    assert_eq!(Pointer::from(("items", at, "sku")).to_path(), "items[3].sku");
    assert_eq!(Pointer::from(("a.b", 'c', 0_u8, "", "e", "f")), Pointer::from_iter(["a.b", "c", "0", "", "e", "f"]));
}

#[test]
fn a_list_of_issues_is_a_result() {
    let mut issues = Issues::new();
    assert_eq!(issues.clone().into_result(), Ok(()));
    issues.push(Issue::body("a"));
    issues.extend([Issue::body("b"), Issue::body("c")]);
    assert_eq!(
        issues.iter().map(|issue| issue.pointer().to_pointer().to_string()).collect::<Vec<_>>(),
        ["/a", "/b", "/c"]
    );
    assert_eq!(issues.clone().into_result(), Err(issues.clone()));
    assert_eq!(issues.clone().into_iter().collect::<Issues>(), issues);
    assert_eq!(Issues::from(issues.clone().into_vec()), issues);
}

#[track_caller]
fn check_issues(source: &dyn ToIssues, expected: &[(&str, Option<&str>)]) {
    let issues = source.to_issues();
    let found: Vec<_> = issues.iter().map(|issue| (issue.pointer().to_path(), issue.message_text())).collect();
    assert_eq!(found, expected);
    assert!(issues.iter().all(|issue| issue.place() == Place::Body && issue.code_text().is_none()));
}

#[test]
fn lists_of_issues_are_issues() {
    let list = [Issue::body("b"), Issue::body("a")];
    let expected = [("b", None), ("a", None)];
    check_issues(&list, &expected);
    check_issues(&list.to_vec(), &expected);
    check_issues(&Issues::from(list.to_vec()), &expected);
    check_issues(&Some(list.to_vec()), &expected);
    check_issues(&&list[..], &expected);
    check_issues(&Box::new(list.to_vec()), &expected);
    check_issues(&Box::<[Issue]>::from(list.to_vec()), &expected);
    check_issues(&Arc::<[Issue]>::from(list.to_vec()), &expected);
    check_issues(&Cow::<[Issue]>::Owned(list.to_vec()), &expected);
    check_issues(&list[0], &expected[..1]);
    check_issues(&None::<Issues>, &[]);
}

#[test]
fn maps_from_field_to_texts_are_issues_sorted_by_field() {
    let expected = [("email", Some("is taken")), ("items[0].qty", Some("too small")), ("name", Some("is empty"))];
    let pairs = [("name", "is empty"), ("items[0].qty", "too small"), ("email", "is taken")];
    let owned = pairs.map(|(field, text)| (field.to_owned(), text.to_owned()));
    check_issues(&HashMap::from(pairs), &expected);
    check_issues(&BTreeMap::from(pairs), &expected);
    check_issues(&HashMap::from(owned.clone()), &expected);
    check_issues(&BTreeMap::from(owned.map(|(field, text)| (Cow::from(field), Cow::from(text)))), &expected);
}

#[test]
fn the_texts_of_one_field_keep_their_order() {
    let expected = [("a", Some("z")), ("a", Some("y")), ("b", Some("x"))];
    check_issues(&HashMap::from([("b", vec!["x"]), ("a", vec!["z", "y"]), ("c", vec![])]), &expected);
    check_issues(
        &BTreeMap::from([("a", vec!["z".to_owned(), "y".to_owned()]), ("b", vec!["x".to_owned()])]),
        &expected,
    );
    check_issues(
        &BTreeMap::from([("a", &["z", "y"][..]), ("b", &["x"])].map(|(field, texts)| (field, texts.to_vec()))),
        &expected,
    );
    check_issues(&BTreeMap::from([("", ["whole body"])]), &[("", Some("whole body"))]);
}
