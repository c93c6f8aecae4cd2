//! The example `shop` in actix-web answers as that in axum does.

use crate::support;
use std::process::Command;

/// Twenty requests: a path, and arguments for `curl`.
const REQUESTS: [(&str, &[&str]); 20] = [
    ("/users/1", &[]),
    ("/users/1", &["-I"]),
    ("/users/1", &["-H", "x-request-id: from-the-client"]),
    ("/users/42", &[]),
    ("/users/42", &["-I"]),
    ("/users/42", &["-H", "accept: application/problem+json"]),
    ("/users/canary", &[]),
    ("/users/1", &["-X", "DELETE"]),
    ("/users", &[]),
    ("/users", &[JSON, "-d", r#"{"name":"Ada","email":"ada@example.com"}"#]),
    ("/users", &[JSON, "-d", r#"{"name":"","email":"nobody"}"#]),
    ("/users", &[JSON, "-d", r#"{"name":"Eve","email":"eve@example.com"}"#]),
    ("/orders", &[JSON, "-d", r#"{"user_id":1,"items":[{"sku":"tea","quantity":2}]}"#]),
    ("/orders", &[JSON, "-d", r#"{"user_id":1,"items":[{"sku":"tea","quantity":"two"}]}"#]),
    ("/orders", &[JSON, "-d", r#"{"user_id":7,"items":[{"sku":"tea","quantity":2}]}"#]),
    ("/orders", &[JSON, "-d", r#"{"user_id""#]),
    ("/orders/7", &[]),
    ("/revenue", &[]),
    ("/users/2/badge", &[]),
    ("/nowhere", &["-H", "accept: application/problem+json"]),
];

const JSON: &str = "-Hcontent-type: application/json";

/// The status, the headers by name and the body. What differs from one answer to the next is masked.
fn ask(address: &str, path: &str, arguments: &[&str]) -> (String, Vec<String>, String) {
    let mut curl = Command::new("curl");
    curl.args(["-q", "-i", "--silent", "--show-error", "--max-time", "10"]).args(arguments);
    let output = curl.arg(format!("{address}{path}")).output().unwrap();
    assert!(output.status.success(), "{path}: {}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let id = text.lines().find_map(|line| line.strip_prefix("x-request-id: ")).expect("a request id").to_owned();
    let text = if id == "from-the-client" { text } else { text.replace(&id, "ID") };
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let mut lines = head.lines().filter(|line| !line.starts_with("date: ")).map(str::to_owned);
    let status = lines.next().unwrap();
    let mut headers: Vec<_> = lines.collect();
    headers.sort();
    (status, headers, body.to_owned())
}

#[test]
fn both_shops_answer_the_same() {
    let (_axum, axum, _) = support::start("shop");
    let (_actix, actix, lines) = support::start("shop_actix");
    assert_eq!(lines.len(), 6);
    let mut statuses = Vec::new();
    for (path, arguments) in REQUESTS {
        let answer = ask(&actix, path, arguments);
        assert_eq!(answer, ask(&axum, path, arguments), "{path} {arguments:?}");
        statuses.push(answer.0.split(' ').nth(1).unwrap().to_owned());
    }
    let expected = "200 200 200 404 404 404 400 405 405 409 422 201 201 422 404 400 404 500 500 404";
    assert_eq!(statuses.join(" "), expected);
    let page = ask(&actix, "/errors/user_not_found", &[]);
    assert!(page.0.contains(" 200 ") && page.2.contains("No user with id"), "{page:?}");
}
