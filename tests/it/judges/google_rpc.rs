//! `GoogleRpc` as `google.rpc.Status`, read with Google's own protobuf classes by `tests/judges/google_rpc.py`.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use error_core::{Adjusted, GoogleRpc, Shape};
use serde_json::Value;

use super::path;
use crate::occurrences::all;

/// The bodies of the wide set, a line each: without docs, with them, and without the request id.
fn bodies() -> Vec<Vec<u8>> {
    let google = GoogleRpc::new("shop.example.com");
    let shapes: [&dyn Shape; 3] = [
        &google,
        &google.with_docs("https://errors.shop.example.com/"),
        &Adjusted::new(google.with_docs("https://shop.example.com/errors#")).without_request_id(),
    ];
    all().iter().flat_map(|named| shapes.map(|shape| named.occurrence().to_body(shape))).collect()
}

fn judge(bodies: &[Vec<u8>]) -> Output {
    let python = std::env::var_os("GOOGLE_RPC_PYTHON")
        .expect("GOOGLE_RPC_PYTHON names a Python that has googleapis-common-protos, `.ci/run` makes one");
    let script = path("judges/google_rpc.py");
    let mut command = Command::new(python);
    command.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut judge = command.spawn().unwrap();
    // It reads all of it before it writes. One that ends earlier says why in its output.
    let _ = judge.stdin.take().unwrap().write_all(&bodies.join(&b'\n'));
    judge.wait_with_output().unwrap()
}

#[test]
#[ignore = "needs Google's protobuf classes, which .ci/run installs"]
fn all_bodies_are_statuses_of_google() {
    let bodies = bodies();
    let details = |body: &Vec<u8>| {
        let body: Value = serde_json::from_slice(body).unwrap();
        body["error"]["details"].as_array().unwrap().len()
    };
    let expected = format!("{} bodies, {} details\n", bodies.len(), bodies.iter().map(details).sum::<usize>());
    let output = judge(&bodies);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stdout), expected);
}

#[track_caller]
fn check_refused(good: &str, bad: &str, why: &str) {
    let body = |text: &str| {
        let text = text.replace('\'', "\"");
        let info = r#"{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"GONE","domain":"a"}"#;
        format!(r#"{{"error":{{"code":410,"message":"Gone","status":"NOT_FOUND","details":[{info}]}}}}"#)
            .replace(&good.replace('\'', "\""), &text)
            .into_bytes()
    };
    assert!(judge(&[body(good)]).status.success());
    let output = judge(&[body(good), body(bad)]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && said.starts_with("line 2: ") && said.contains(why), "{bad}: {said}");
}

#[test]
#[ignore = "needs Google's protobuf classes, which .ci/run installs"]
fn broken_bodies_are_refused() {
    check_refused("410", "410.5", "code");
    check_refused("410", "200", "code: 200");
    check_refused("'Gone'", "7", "message");
    check_refused("'NOT_FOUND'", "'404'", "status: '404'");
    check_refused("'NOT_FOUND'", "'OK'", "status: 'OK'");
    check_refused("'GONE'", "'gone'", "reason: 'gone'");
    check_refused("ErrorInfo", "ErrorInfos", "ErrorInfos");
    check_refused("'domain':'a'", "'domain':'a','extra':1", "extra");
    check_refused("'domain':'a'", "'domain':'a','metadata':{'count':1}", "metadata");
    check_refused("'domain':'a'", "'domain':'a','domain':'b'", "stands twice");
    let retry =
        |delay| format!("'domain':'a'}},{{'@type':'type.googleapis.com/google.rpc.RetryInfo','retryDelay':{delay}");
    check_refused("'domain':'a'", &retry("30"), "retryDelay");
    check_refused("'domain':'a'", &retry("'30'"), "retryDelay");
    check_refused("'domain':'a'", &retry("'1.5s'"), "whole seconds");
    let again = "'domain':'a'},{'@type':'type.googleapis.com/google.rpc.ErrorInfo','reason':'GONE','domain':'a'";
    check_refused("'domain':'a'", again, "two details are ErrorInfo");
    check_refused("]}}", "]}", "Expecting");
}
