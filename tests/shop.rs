//! The example `shop` as a reader of the README meets it: started by cargo, asked by `curl`.

#[cfg(feature = "shop_actix")]
mod both_shops;
mod support;

use std::{process::Command, thread, time::Duration};

/// What came back: lower-case names of headers, without those that every response has (`date`, `content-length`, the
/// request id), and the body without the id.
#[derive(Debug, PartialEq)]
struct Answer {
    status: String,
    headers: Vec<(String, String)>,
    body: String,
    id: String,
}

/// Runs one printed line in a shell, as a reader would.
#[track_caller]
fn curl(line: &str) -> Answer {
    let output =
        Command::new("sh").args(["-c", &format!("{line} --silent --show-error --max-time 10")]).output().unwrap();
    assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let mut lines = head.split("\r\n");
    let status = lines.next().unwrap().to_owned();
    let headers: Vec<_> = lines.map(|line| line.split_once(": ").unwrap()).collect();
    let id = headers.iter().find(|(name, _)| *name == "x-request-id").unwrap().1.to_owned();
    let headers = headers.into_iter().filter(|(name, _)| !matches!(*name, "date" | "content-length" | "x-request-id"));
    let mut headers: Vec<_> = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    headers.sort();
    let without_id = body.replace(&format!(r#","request_id":"{id}""#), "");
    assert_eq!(without_id.len() < body.len(), status.as_str() >= "HTTP/1.1 4", "{body}");
    Answer { status, headers, body: without_id, id }
}

/// `headers` beside the three that each answer has.
#[track_caller]
fn check(answer: &Answer, status: &str, headers: &[(&str, &str)], body: &str) {
    let every = [("cache-control", "no-store"), ("content-type", "application/json"), ("vary", "Accept")];
    let headers = [&every, headers].concat().into_iter();
    let mut headers: Vec<_> = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    headers.sort();
    assert_eq!(*answer, Answer { status: status.to_owned(), headers, body: body.to_owned(), id: answer.id.clone() });
}

#[test]
fn the_printed_lines_are_answered_as_the_contract_says() {
    let (shop, address, lines) = support::start_shop();
    assert!(lines.iter().all(|line| line.starts_with("curl -i ") && line.contains(&address)), "{lines:?}");
    let [missing, taken, invalid, limited, failed, panics]: [String; 6] = lines.try_into().unwrap();

    check(
        &curl(&missing),
        "HTTP/1.1 404 Not Found",
        &[],
        r#"{"error":{"code":"user_not_found","message":"No user with id 42.","params":{"user_id":42}}}"#,
    );
    check(
        &curl(&taken),
        "HTTP/1.1 409 Conflict",
        &[],
        r#"{"error":{"code":"email_taken","message":"That e-mail address is already registered."}}"#,
    );
    check(
        &curl(&invalid),
        "HTTP/1.1 422 Unprocessable Entity",
        &[],
        concat!(
            r#"{"error":{"code":"order_invalid","message":"Some fields are invalid.","issues":["#,
            r#"{"path":"items[0].sku","code":"empty","message":"must not be empty"},"#,
            r#"{"path":"items[0].quantity","code":"too_small","message":"must be at least 1","params":{"min":1}}]}}"#,
        ),
    );
    check_limited(&curl(&limited));
    let failed = curl(&failed);
    check(
        &failed,
        "HTTP/1.1 500 Internal Server Error",
        &[],
        r#"{"error":{"code":"store_failed","message":"The store is not available."}}"#,
    );
    let panicked = curl(&panics);
    check(
        &panicked,
        "HTTP/1.1 500 Internal Server Error",
        &[],
        r#"{"error":{"code":"internal_error","message":"Internal Server Error"}}"#,
    );
    check_log(&shop.stop(), &failed, &panicked);
}

#[test]
fn a_client_chooses_the_shape_and_errors_are_counted() {
    let (_shop, address, _) = support::start_shop();
    let problem = curl(&format!("curl -i {address}/users/42 -H 'Accept: application/problem+json'"));
    assert_eq!(
        problem.body,
        concat!(
            r#"{"type":"http://127.0.0.1:3000/errors/user_not_found","title":"User not found","status":404,"#,
            r#""detail":"No user with id 42.","code":"user_not_found","user_id":42}"#,
        ),
    );
    let own = curl(&format!("curl -i {address}/users/43 -H 'X-Request-Id: from-the-client'"));
    assert_eq!(own.id, "from-the-client");

    let wrong = curl(&format!("curl -i -X DELETE {address}/users/42"));
    let body = r#"{"error":{"code":"method_not_allowed","message":"Method Not Allowed"}}"#;
    check(&wrong, "HTTP/1.1 405 Method Not Allowed", &[("allow", "GET,HEAD")], body);

    let counters = curl(&format!("curl -i {address}/metrics"));
    for line in [
        r#"errors_total{code="user_not_found",status="404"} 2"#,
        r#"errors_total{code="method_not_allowed",status="405"} 1"#,
    ] {
        assert!(counters.body.lines().any(|counter| counter == line), "{}", counters.body);
    }
}

#[test]
fn other_requests_are_answered_too_and_nothing_is_quoted() {
    let (shop, address, _) = support::start_shop();
    let json = "-H 'Content-Type: application/json' -d";
    let order = |body: &str| curl(&format!("curl -i {address}/orders {json} '{body}'"));

    let made = order(r#"{"user_id":1,"items":[{"sku":"tea","quantity":2}]}"#);
    assert_eq!((made.status.as_str(), made.body.as_str()), CREATED);
    // The foreign key says so, not a look beforehand.
    check(
        &order(r#"{"user_id":7,"items":[{"sku":"tea","quantity":2}]}"#),
        "HTTP/1.1 404 Not Found",
        &[],
        r#"{"error":{"code":"user_not_found","message":"No user with id 7.","params":{"user_id":7}}}"#,
    );
    check(
        &order(r#"{"user_id":"canary"}"#),
        "HTTP/1.1 422 Unprocessable Entity",
        &[],
        concat!(
            r#"{"error":{"code":"validation_failed","message":"The body is invalid.","issues":["#,
            r#"{"path":"user_id","code":"wrong_type","message":"has the wrong type","params":{"line":1,"column":19}}]}}"#,
        ),
    );
    check(
        &order(r#"{"canary""#),
        "HTTP/1.1 400 Bad Request",
        &[],
        concat!(
            r#"{"error":{"code":"payload_parse","message":"The body is malformed.","issues":["#,
            r#"{"path":"","code":"incomplete","message":"ends too early","params":{"line":1,"column":9}}]}}"#,
        ),
    );
    check(
        &curl(&format!("curl -i {address}/users/canary")),
        "HTTP/1.1 400 Bad Request",
        &[],
        concat!(
            r#"{"error":{"code":"invalid_path_param","message":"The path is invalid.","issues":["#,
            r#"{"in":"path","path":"id","code":"wrong_type","message":"has the wrong type"}]}}"#,
        ),
    );
    check(
        &curl(&format!("curl -i {address}/canary")),
        "HTTP/1.1 404 Not Found",
        &[],
        r#"{"error":{"code":"route_not_found","message":"Not Found"}}"#,
    );
    // Nor is it in the log.
    let log = shop.stop();
    assert!(log.contains("validation_failed") && !log.contains("canary"), "{log}");
}

#[test]
fn a_report_is_waited_for_as_long_as_the_answer_says() {
    let (_shop, address, _) = support::start_shop();
    let report = |user_id: u32| curl(&format!("curl -i {address}/users/{user_id}/report"));
    check_pending(&report(1), "2");
    thread::sleep(Duration::from_millis(1100));
    // The first request started it, this one did not.
    check_pending(&report(1), "1");
    thread::sleep(Duration::from_secs(1));
    for _ in 0..2 {
        let ready = report(1);
        assert_eq!((ready.status.as_str(), ready.body.as_str()), ("HTTP/1.1 200 OK", r#"{"user_id":1,"orders":0}"#));
    }
    check(
        &report(7),
        "HTTP/1.1 404 Not Found",
        &[],
        r#"{"error":{"code":"user_not_found","message":"No user with id 7.","params":{"user_id":7}}}"#,
    );
}

#[track_caller]
fn check_pending(answer: &Answer, wait: &str) {
    check(
        answer,
        "HTTP/1.1 409 Conflict",
        &[("retry-after", wait)],
        &format!(
            r#"{{"error":{{"code":"report_pending","message":"The report is being made.","retry_after":{wait}}}}}"#
        ),
    );
}

const CREATED: (&str, &str) = ("HTTP/1.1 201 Created", r#"{"id":1,"user_id":1,"items":[{"sku":"tea","quantity":2}]}"#);

/// The wait depends on the time since the start: at most the day, and the same in header and body.
#[track_caller]
fn check_limited(answer: &Answer) {
    let wait = answer.headers.iter().find(|(name, _)| name == "retry-after").unwrap().1.as_str();
    let seconds: u32 = wait.parse().unwrap();
    assert!((86_000..=86_400).contains(&seconds), "{wait}");
    check(
        answer,
        "HTTP/1.1 429 Too Many Requests",
        &[("retry-after", wait)],
        &format!(r#"{{"error":{{"code":"exports_limited","message":"One export a day.","retry_after":{wait}}}}}"#),
    );
}

/// The words of `SQLite` stand in the log, each link of the chain, and in no answer.
#[track_caller]
fn check_log(log: &str, failed: &Answer, panicked: &Answer) {
    let event = |code: &str| {
        let code = format!("code=\"{code}\"");
        log.lines().find(|line| line.contains(&code)).unwrap_or_else(|| panic!("{code} is not in the log:\n{log}"))
    };
    let chain = ["summing up the revenue", "no such table: main.payments", "Error code 1: SQL logic error"];
    let line = event("store_failed");
    let span = format!("request{{request_id=\"{}\" method=\"GET\" route=\"/revenue\"}}: error_core: ", failed.id);
    assert!(line.contains(" ERROR ") && line.contains(&span), "{line}");
    assert!(line.ends_with(&format!("sources={}", chain.join(": "))), "{line}");
    let line = event("internal_error");
    assert!(line.contains(&panicked.id) && line.contains("sources=panicked: "), "{line}");
    let answer = format!("{failed:?}");
    for link in chain {
        assert!(!answer.contains(link), "{answer}");
    }
    assert!(event("email_taken").contains("UNIQUE constraint failed: users.email"));
    for code in ["user_not_found", "email_taken", "order_invalid", "exports_limited"] {
        assert!(event(code).contains("DEBUG request{request_id="), "{}", event(code));
    }
    // Params, issues and messages are the client's, not the log's.
    for public in ["No user", "must be", "already registered", "example.com"] {
        assert!(!log.contains(public), "`{public}` is in the log:\n{log}");
    }
}
