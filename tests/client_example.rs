//! The example `client`: against the example `shop`, and where there is no shop.

#[path = "it/client/server.rs"]
mod server;
mod support;

use std::net::TcpListener;
use support::{Running, start_shop};

/// What it prints until it waits.
const BEFORE: [&str; 6] = [
    "user 42: there is none",
    "order: 2 issues",
    "order: items[0].sku: must not be empty (empty)",
    "order: items[0].quantity: must be at least 1 (too_small, min = 1)",
    "nowhere: 404 route_not_found: Not Found",
    "report: The report is being made. Again in 2.0 seconds.",
];

fn start(address: &str) -> Running {
    Running::start("client", address)
}

/// That it gives up with one line that begins so.
#[track_caller]
fn check_failure(client: Running, address: &str, what: &str) {
    let (code, stderr) = client.finish();
    // The compiler's warnings may stand before it.
    let line = stderr.lines().last().unwrap_or_default();
    assert!(line.starts_with(&format!("the shop at {address} {what}")), "{stderr}");
    assert!(!stderr.contains("panicked"), "{stderr}");
    assert_eq!(code, Some(1));
}

#[test]
fn it_does_what_the_answers_say() {
    let (_shop, address, _) = start_shop();
    let mut client = start(&address);
    let lines: Vec<_> = client.lines().collect();
    assert_eq!(lines, [&BEFORE[..], &["report: 0 orders"]].concat());
    assert_eq!(client.finish().0, Some(0));
}

#[test]
fn a_shop_that_is_killed_in_the_middle_is_reported() {
    let (shop, address, _) = start_shop();
    let mut client = start(&address);
    let lines: Vec<_> = client.lines().take(BEFORE.len()).collect();
    assert_eq!(lines, BEFORE);
    shop.stop();
    assert_eq!(client.lines().next(), None);
    check_failure(client, &address, "does not answer: Connection refused");
}

#[test]
fn what_is_no_shop_is_reported() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    check_failure(start(&address), &address, "does not answer: Connection refused");

    let address = server::answering("");
    check_failure(start(&address), &address, "does not answer: connection closed before message completed");

    let address = server::answering("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{");
    check_failure(start(&address), &address, "does not answer: end of file before message length reached");

    let address = server::answering("HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\n<html>");
    check_failure(start(&address), &address, "answers something else: expected value at line 1 column 1");

    let address = server::answering("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 100\r\n\r\n<html>");
    let mut client = start(&address);
    assert_eq!(client.lines().collect::<Vec<_>>(), ["user 42: 502: Bad Gateway"]);
    check_failure(client, &address, "does not answer: ");
}
