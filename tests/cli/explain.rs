//! `explain`: how a code is found, and what is said of it.

use super::{BARE, HOSTILE, SAMPLES, USERS, fine, mistake, users};
use error_core::{ErrorSpec, cli::Cli};
use serde_json::Value;

/// All lines before the bodies.
const PAGE: &str = "\
user_not_found  404 Not Found, but it varies

The id belongs to no user.

It may have done so before.

message      No user with id {user_id}.
title        User not found
category     users
params       user_id  integer
             tags     array of string
             age      number, or absent
retry        never: the same request fails again
headers      cache-control: no-store
gRPC         NOT_FOUND (5)
errno        40401
help         https://help.example.com/users
since        1.2
formerly     user_missing

Also sent as
  403 Not for you: {user_id}.
      The same for whoever may not know it.

In each shape, with sample values

Envelope  application/json
{\"error\":{\"code\":\"user_not_found\",\"message\":\"No user with id 42.\",\"params\":{\"user_id\":42,\"tags\":[\"text\"],\"age\":1.5},\"request_id\":\"req-7f3a\"}}
";

#[test]
fn a_page() {
    let page = fine("explain user_not_found");
    assert!(page.starts_with(PAGE), "{page}");
    let expired = fine("explain token_expired");
    assert!(
        expired.contains("\nheaders      www-authenticate: DPoP\n             cache-control: no-store\n"),
        "{expired}"
    );
    assert!(expired.contains("\nhidden       left out of the documents\n"), "{expired}");
    let taken = fine("explain email_taken");
    assert!(taken.starts_with("email_taken  409 Conflict\n\nmessage      Conflict\ntitle        Taken\n"), "{taken}");
    assert!(taken.contains("\nretry        after 5 s\nheaders      retry-after: 5\n"), "{taken}");
    assert!(taken.contains("\ndeprecated   use something else\n"), "{taken}");
    assert!(
        fine("explain validation_failed").contains("\nissues       which parts of the request are wrong, and how\n")
    );
}

/// The lines behind each shape's name are its bodies: valid JSON with the code, as a client reads it.
#[test]
fn bodies_of_all_shapes_and_codes() {
    for spec in USERS.iter() {
        let page = fine(&format!("explain {}", spec.code()));
        let (_, bodies) = page.split_once("In each shape, with sample values\n\n").unwrap();
        let shapes: Vec<_> = bodies.trim_end().split("\n\n").map(|body| body.split_once('\n').unwrap()).collect();
        let names: Vec<_> = shapes.iter().map(|(name, _)| name.split_whitespace().next().unwrap()).collect();
        assert_eq!(
            names,
            ["Envelope", "EnvelopeCamel", "Flat", "Problem", "JsonApi", "GoogleRpc", "Errno", "ErrnoNested"]
        );
        for (name, body) in shapes {
            let body: Value = serde_json::from_str(body).unwrap();
            check_body(name, &body, spec);
        }
    }
}

#[track_caller]
fn check_body(name: &str, body: &Value, spec: &ErrorSpec) {
    let text = body.to_string();
    let has_code = text.contains(&format!("\"{}\"", spec.code())) || text.contains(&spec.code().to_uppercase());
    assert_eq!(has_code, !name.starts_with("Errno"), "{name}: {text}");
    assert!(text.contains("req-7f3a"), "{name}: {text}");
    if !spec.message().to_string().contains('{') {
        assert!(text.contains(&spec.message().to_string()) || spec.code().ends_with("_failed"), "{name}: {text}");
    }
}

#[test]
fn a_code_is_found_by_any_name() {
    let page = fine("explain user_not_found");
    for name in ["USER_NOT_FOUND", "user-not-found", "USER-NOT-FOUND", "UserNotFound", "40401"] {
        assert_eq!(fine(&format!("explain {name}")), page, "{name}");
    }
    for former in ["user_missing", "USER_MISSING", "user-missing"] {
        let outcome = users(&format!("explain {former}"));
        assert_eq!((outcome.exit, outcome.stdout), (0, page.clone()));
        assert_eq!(outcome.stderr, format!("`{former}` is a former code of `user_not_found`\n"));
    }
    let by_type = Cli::new(&HOSTILE).run(["errors", "explain", "https://example.com/x"]);
    assert!(by_type.stdout.starts_with("hostile_text  400 Bad Request\n"), "{}", by_type.stderr);
}

#[test]
fn a_near_miss_suggests() {
    for (code, problem) in [
        ("user_not_foud", "did you mean `user_not_found`?"),
        ("USER_NOT_FOUN", "did you mean `user_not_found`?"),
        ("user-mising", "did you mean `user_missing`?"),
        ("404", "`errors list --status 404` lists the codes of a status"),
        ("param", "it is part of 2, which `errors list param` lists"),
        ("nothing_like_it_at_all", "`errors list` lists all of them"),
    ] {
        assert_eq!(mistake(&format!("explain {code}")), format!("error: there is no code `{code}`; {problem}\n"));
    }
    assert!(mistake("explain").contains("<CODE>"));
}

/// Each sample is a value of its schema.
#[test]
fn samples_of_each_schema() {
    let page = Cli::new(&SAMPLES).run(["errors", "explain", "each_schema"]).stdout;
    let envelope = page.lines().find(|line| line.starts_with("{\"error\"")).unwrap();
    let envelope: Value = serde_json::from_str(envelope).unwrap();
    let expected = serde_json::json!({
        "uuid": "01890a5d-ac96-774b-bcce-b302099a8057", "moment": "2026-01-31T12:30:00Z", "size": "small",
        "count": 42, "ratio": 1.5, "flag": true, "list": [42], "map": {"key": "text"}, "free": {}, "any": "text",
    });
    assert_eq!(envelope["error"]["params"], expected);
    assert_eq!(envelope["error"]["message"], "Fixed {text}.");
    let params = "\
params       uuid    string (uuid)
             moment  string (date-time)
             size    string: \"small\", \"large\"
             count   integer, or absent
             ratio   number
             flag    boolean
             list    array of integer
             map     object, each value: string
             free    object
             any     any
";
    assert!(page.contains(params), "{page}");
}

#[test]
fn a_catalogue_without_a_domain_has_no_google_rpc() {
    let page = Cli::new(&BARE).run(["errors", "explain", "user_not_found"]).stdout;
    assert!(page.contains("\nGoogleRpc  needs a `domain` in `catalog!`\n"), "{page}");
    assert!(page.contains("\nProblem  application/problem+json\n{\"title\":\"Not Found\""), "{page}");
}
