//! The bodies that standards and published conventions have for an example.

use std::time::Duration;

use error_core::Place;

use super::{check, check_issues, check_params, read, read_as};

#[test]
fn oauth() {
    let response = read(
        400,
        r#"{"error":"invalid_grant","error_description":"The code has expired.","error_uri":"https://a.example/"}"#,
    );
    check(&response, Some("invalid_grant"), "The code has expired.");
    check_params(&response, &[("error_uri", r#""https://a.example/""#)]);
    // Slack's, with a status of 200.
    let response = read(200, r#"{"ok":false,"error":"channel_not_found"}"#);
    check(&response, Some("channel_not_found"), "OK");
    check(&read(400, r#"{"error":"Missing name"}"#), None, "Missing name");
}

/// RFC 9457 section 3.
#[test]
fn problem_details() {
    let response = read_as(
        403,
        "application/problem+json",
        r#"{"type":"https://example.com/probs/out-of-credit","title":"You do not have enough credit.",
            "detail":"Your current balance is 30, but that costs 50.","instance":"/account/12345/msgs/abc",
            "balance":30,"accounts":["/account/12345","/account/67890"]}"#,
    );
    check(&response, None, "Your current balance is 30, but that costs 50.");
    check_params(&response, &[("balance", "30"), ("accounts", r#"["/account/12345","/account/67890"]"#)]);
    assert_eq!(response.param::<u64>("balance"), Some(30));
    let response = response.with_docs("https://example.com/probs/");
    assert_eq!(response.code(), Some("out-of-credit"));
    assert!(response.is("out_of_credit"));

    let response = read_as(
        422,
        "Application/Problem+JSON",
        r##"{"type":"https://example.net/validation-error","title":"Your request is not valid.",
            "errors":[{"detail":"must be a positive integer","pointer":"#/age"},
                      {"detail":"must be 'green', 'red' or 'blue'","pointer":"#/profile/color"}]}"##,
    );
    check(&response, None, "Your request is not valid.");
    check_issues(
        &response,
        &[
            (Place::Body, "age", None, Some("must be a positive integer")),
            (Place::Body, "profile.color", None, Some("must be 'green', 'red' or 'blue'")),
        ],
    );
    // RFC 7807's own example.
    let response = read_as(
        400,
        "application/problem+json",
        r#"{"type":"https://example.net/validation-error","title":"Your request parameters didn't validate.",
            "invalid-params":[{"name":"age","reason":"must be a positive integer"}]}"#,
    );
    check_issues(&response, &[(Place::Body, "age", None, Some("must be a positive integer"))]);
}

/// AIP-193's example, and an error without details as Google's older services send it.
#[test]
fn google() {
    let response = read(
        429,
        r#"{"error":{"code":429,"message":"The zone 'us-east1-a' does not have enough resources available.",
            "status":"RESOURCE_EXHAUSTED","details":[
            {"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"RESOURCE_AVAILABILITY","domain":"compute.googleapis.com",
             "metadata":{"zone":"us-east1-a","vmType":"e2-medium","attachment":"local-ssd=3,nvidia-t4=2"}},
            {"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"An e2-medium is unavailable."},
            {"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"1.5s"}]}}"#,
    );
    check(&response, Some("RESOURCE_AVAILABILITY"), "The zone 'us-east1-a' does not have enough resources available.");
    assert_eq!(response.code(), Some("resource_availability"));
    assert!(response.params().any(|param| param == ("vmType", r#""e2-medium""#)));
    assert_eq!(response.retry_after(), Some(Duration::from_millis(1500)));
    let details = response.params().find(|(name, _)| *name == "details").unwrap().1;
    assert!(details.contains("An e2-medium is unavailable."), "a detail of another type is lost");

    let response = read(
        400,
        r#"{"error":{"code":400,"message":"Invalid value","status":"INVALID_ARGUMENT",
            "errors":[{"message":"Invalid value","domain":"global","reason":"invalid"}]}}"#,
    );
    check(&response, None, "Invalid value");
    assert_eq!(response.body_status(), Some(400));
    assert!(response.params().any(|param| param == ("status", r#""INVALID_ARGUMENT""#)));
    check_issues(&response, &[(Place::Body, "", None, Some("Invalid value"))]);
}

/// The examples of jsonapi.org.
#[test]
fn json_api() {
    let response = read_as(
        422,
        "application/vnd.api+json",
        r#"{"jsonapi":{"version":"1.1"},"errors":[
            {"code":"123","source":{"pointer":"/data/attributes/firstName"},"title":"Value is too short","detail":"First name must contain at least two characters."},
            {"code":"225","source":{"pointer":"/data/attributes/password"},"title":"Passwords must contain a letter, number, and punctuation character.","detail":"The password provided is missing a punctuation character."},
            {"code":"226","source":{"parameter":"include"},"title":"Invalid","detail":"Unknown path."}]}"#,
    );
    check(&response, Some("123"), "First name must contain at least two characters.");
    check_issues(
        &response,
        &[
            (Place::Body, "data.attributes.firstName", None, Some("First name must contain at least two characters.")),
            (
                Place::Body,
                "data.attributes.password",
                Some("225"),
                Some("The password provided is missing a punctuation character."),
            ),
            (Place::Query, "include", Some("226"), Some("Unknown path.")),
        ],
    );
    let response = read_as(
        404,
        "application/vnd.api+json",
        r#"{"errors":[{"id":"7","status":"404","code":"not_found","title":"Not found","links":{"type":{"href":"https://a.example/not_found"}}}]}"#,
    );
    check(&response, Some("not_found"), "Not found");
    assert_eq!((response.body_status(), response.type_uri()), (Some(404), Some("https://a.example/not_found")));
    check_params(&response, &[("id", r#""7""#)]);
    assert!(response.issues().is_empty());
}

/// Where error objects differ nothing of one is lost, and one alone that names a field is an issue.
#[test]
fn error_objects_of_other_servers() {
    let response = read(
        422,
        r#"{"errors":[{"status":"403","title":"A","source":{"pointer":"/a"},"links":{"type":"urn:a"}},
            {"status":"422","title":"B","code":"b_b","source":{"pointer":"/b"},"links":{"about":"urn:b"}}],"meta":{"code":"meta"}}"#,
    );
    check(&response, Some("b_b"), "A");
    assert_eq!((response.title(), response.body_status(), response.type_uri()), (Some("A"), Some(403), Some("urn:a")));
    assert_eq!(response.issues()[0].params().len(), 0);
    let second: Vec<_> = response.issues()[1].params().collect();
    assert_eq!(second, [("status", "\"422\""), ("title", "\"B\""), ("links", r#"{"about":"urn:b"}"#)]);
    check_params(&response, &[("code", r#""meta""#)]);
    // Cloudflare's have numbers.
    let response = read(400, r#"{"success":false,"errors":[{"code":7003,"message":"A"},{"code":7000,"message":"B"}]}"#);
    check(&response, None, "A");
    assert_eq!(response.errno(), Some(7003));
    assert_eq!(response.issues()[1].params().collect::<Vec<_>>(), [("code", "7000")]);
    // The message is the whole's, the other one stays an issue's.
    let response =
        read(400, r#"{"message":"Bad Request","errors":[{"code":"too_small","message":"amount is too small"}]}"#);
    check(&response, Some("too_small"), "Bad Request");
    check_issues(&response, &[(Place::Body, "", None, Some("amount is too small"))]);
    let response = read(400, r#"{"errors":[{"field":"email","message":"is taken"}]}"#);
    check(&response, None, "is taken");
    check_issues(&response, &[(Place::Body, "email", None, Some("is taken"))]);
    let response = read(400, r#"{"errors":[{"detail":"d","message":"m"}]}"#);
    check(&response, None, "d");
    check_params(&response, &[("message", r#""m""#)]);
}

#[test]
fn odd_bodies_of_google() {
    // What a detail has beside what its type is known for is kept, and so is what is no list of details.
    let response = read(
        400,
        r#"{"error":{"code":400.0,"status":"INVALID_ARGUMENT","message":"m","requestId":"inner","details":[
            {"@type":"x/google.rpc.BadRequest","fieldViolations":[{"field":"a","reason":"R_R","localizedMessage":{"locale":"en"}}]},
            {"@type":"x/google.rpc.ErrorInfo","reason":"","metadata":{"a":"1","b":"2"}},
            {"@type":"x/google.rpc.ErrorInfo","reason":"A_B","metadata":{"a":"3","c":null}},
            {"@type":"x/google.rpc.RequestInfo","servingData":"s"}]}}"#,
    );
    check(&response, Some("A_B"), "m");
    assert_eq!((response.body_status(), response.request_id()), (Some(400), Some("inner")));
    assert_eq!(response.issues()[0].params().collect::<Vec<_>>(), [("localizedMessage", r#"{"locale":"en"}"#)]);
    let names: Vec<_> = response.params().map(|(name, _)| name).collect();
    assert_eq!(names, ["a", "b", "c", "requestId", "details"]);
    assert_eq!(response.param::<String>("a").as_deref(), Some("1"));
    for details in ["\"text\"", r#"["x"]"#, "{}"] {
        let body = r#"{"error":{"code":400,"status":"ABORTED","details":?},"request_id":"r1"}"#.replace('?', details);
        let response = read(400, &body);
        assert_eq!(response.request_id(), Some("r1"));
        assert!(response.params().any(|param| param == ("details", details)), "{details}");
    }
}
