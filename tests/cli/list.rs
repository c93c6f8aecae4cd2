//! `list`: filters, the table, JSON.

use super::{BARE, CHAT, HOSTILE, USERS, fine, mistake, users};
use error_core::cli::Cli;
use serde_json::{Value, json};

/// The codes of a table.
#[track_caller]
fn codes(line: &str) -> Vec<String> {
    let table = fine(line);
    assert!(table.starts_with("STATUS  CODE"), "{table}");
    table.lines().skip(1).map(|line| line.split_whitespace().nth(1).unwrap().to_owned()).collect()
}

#[test]
fn the_table_is_as_wide_as_its_cells() {
    let expected = "\
STATUS  CODE            CATEGORY  MESSAGE
404     user_not_found  users     No user with id {user_id}.
409     email_taken     users     (deprecated) Conflict
";
    assert_eq!(fine("list --category users"), expected);
    let hidden = "401     token_expired   users     (hidden) Unauthorized\n";
    assert_eq!(fine("list --category users --hidden"), expected.to_owned() + hidden);
    let plain = Cli::new(&CHAT).run(["errors", "list", "already_pinned"]).stdout;
    assert_eq!(
        plain,
        "STATUS  CODE            MESSAGE\n409     already_pinned  The specified item is already pinned to the channel.\n"
    );
}

#[test]
fn filters() {
    assert_eq!(codes("list --status 404"), ["user_not_found", "not_found", "route_not_found"]);
    assert_eq!(codes("list --status 403"), ["user_not_found", "forbidden"], "a variant has this status");
    assert_eq!(codes("list --status 5XX").len(), 12);
    assert_eq!(codes("list --status 404 --status 410 --category http"), ["not_found", "route_not_found", "gone"]);
    assert_eq!(codes("list --category users --category http --status 409"), ["email_taken", "conflict"]);
    assert_eq!(codes("list TAKEN"), ["email_taken"]);
    assert_eq!(codes("list {user_id}"), ["user_not_found"]);
    assert_eq!(codes("list before"), ["user_not_found"], "in the description");
    assert_eq!(Cli::new(&BARE).run(["errors", "list"]).stdout.lines().count(), 3);
}

#[test]
fn nothing_found_is_no_failure() {
    let outcome = users("list nothing_like_it");
    assert_eq!((outcome.exit, &*outcome.stdout, &*outcome.stderr), (0, "", "no error is like that\n"));
    assert_eq!(users("list nothing_like_it --format json").stdout, "[\n\n]\n");
}

#[test]
fn a_filter_that_means_nothing_is_a_mistake() {
    for (status, problem) in [
        ("200", "an error's status is within 400 to 599"),
        ("6xx", "an error's status is within 400 to 599"),
        ("9999xx", "write a status, as `404`, or a class of them, as `4xx`"),
        ("99999", "write a status, as `404`, or a class of them, as `4xx`"),
        ("04xx", "write a status, as `404`, or a class of them, as `4xx`"),
        ("four", "write a status, as `404`, or a class of them, as `4xx`"),
    ] {
        let text = mistake(&format!("list --status {status}"));
        assert!(text.contains(problem), "{text}");
    }
    assert_eq!(mistake("list --category usrs"), "error: no error has the category `usrs`; did you mean `users`?\n");
    assert!(mistake("list --format xml").contains("[possible values: table, json]"));
}

#[test]
fn json() {
    let list = |line: &str| serde_json::from_str::<Value>(&fine(line)).unwrap();
    assert_eq!(list("list --format json").as_array().map(Vec::len), Some(USERS.len() - 1));
    assert_eq!(
        list("list --format json --category users --hidden"),
        json!([
            {
                "code": "user_not_found", "status": 404, "status_varies": true, "statuses": [403, 404],
                "title": "User not found", "message": "No user with id {user_id}.", "placeholders": ["user_id"],
                "description": "The id belongs to no user.\n\nIt may have done so before.",
                "others": [{
                    "status": 403, "message": "Not for you: {user_id}.", "placeholders": ["user_id"],
                    "description": "The same for whoever may not know it.",
                }],
                "category": "users",
                "errno": 40401, "grpc": "NOT_FOUND", "retry": "never",
                "params": [
                    { "name": "user_id", "type": "integer" },
                    { "name": "tags", "type": "array", "items": { "type": "string", "optional": true } },
                    { "name": "age", "type": "number", "optional": true },
                ],
                "help": "https://help.example.com/users", "since": "1.2", "was": ["user_missing"],
            },
            {
                "code": "email_taken", "status": 409, "title": "Taken", "message": "Conflict", "category": "users",
                "grpc": "ABORTED", "retry": "backoff", "retry_after": 5.0, "deprecated": "use something else",
            },
            {
                "code": "token_expired", "status": 401, "title": "Token expired", "message": "Unauthorized",
                "category": "users", "grpc": "UNAUTHENTICATED", "retry": "never",
                "headers": { "www-authenticate": "DPoP" }, "hidden": true,
            },
        ]),
    );
    assert_eq!(fine("list --format json --status 404").lines().count(), 5, "a line for each");
    assert!(list("list --format json validation_failed").pointer("/0/issues") == Some(&true.into()));
}

#[test]
fn a_text_steers_no_terminal() {
    for args in [
        &["errors", "list"][..],
        &["errors", "list", "--format", "json"],
        &["errors", "explain", "hostile_text"],
        &["errors", "explain", "by_hand"],
        &["errors", "--help"],
    ] {
        let outcome = Cli::new(&HOSTILE).run(args);
        assert_eq!(outcome.exit, 0, "{}", outcome.stderr);
        let steers =
            |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        assert!(!outcome.stdout.contains(steers), "{args:?}: {:?}", outcome.stdout);
    }
    let list = Cli::new(&HOSTILE).run(["errors", "list", "--format", "json"]).stdout;
    let list: Value = serde_json::from_str(&list).unwrap();
    assert_eq!(list[0]["message"], "\u{1b}[2J{{\r\n\u{2066}");
    let outcome = Cli::new(&HOSTILE).run(["errors", "explain", "\u{1b}[2Jx\ny"]);
    assert_eq!((outcome.exit, outcome.stderr.contains('\u{1b}')), (2, false));
}
