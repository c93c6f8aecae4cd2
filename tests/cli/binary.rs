//! The example `errors` as a process: streams, exit codes, colours, pipes.

use super::support;
use std::{
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Command, Output, Stdio},
    sync::OnceLock,
};

/// The example, built once.
pub(crate) fn errors() -> PathBuf {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    let build = || {
        assert!(support::cargo("build", "errors").status().unwrap().success());
        support::target().join("debug/examples/errors")
    };
    BUILT.get_or_init(build).clone()
}

fn run(args: &[&str]) -> Output {
    Command::new(errors()).args(args).output().unwrap()
}

#[track_caller]
fn check(args: &[&str], exit: i32, stdout: &str, stderr: &str) {
    let output = run(args);
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_owned()).unwrap();
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(exit), "{args:?}: {out}{err}");
    assert!(out.contains(stdout) && out.is_empty() == stdout.is_empty(), "{args:?}: {out}");
    assert!(err.contains(stderr) && err.is_empty() == stderr.is_empty(), "{args:?}: {err}");
    assert!(!out.contains('\u{1b}') && !err.contains('\u{1b}'), "a pipe has no colours");
}

#[test]
fn each_command() {
    check(&["list"], 0, "404     user_not_found                   users     No user with id {user_id}.\n", "");
    check(&["list", "--status", "422", "--category", "orders"], 0, "order_invalid", "");
    check(&["explain", "USER-NOT-FOUND"], 0, "user_not_found  404 Not Found\n\nThe id belongs to no user.\n", "");
    check(&["explain", "usr_not_found"], 2, "", "did you mean `user_not_found`?");
    check(&["check", "--lock", "no/such.lock"], 2, "", "there is no lock file no/such.lock, write it: `errors lock`");
    check(&["diff", "no/such.lock"], 2, "", "there is no file no/such.lock");
    check(&["lst"], 2, "", "a similar subcommand exists: 'list'");
    check(&[], 2, "", "Usage: errors [OPTIONS] <COMMAND>");
    check(&["--help"], 0, "The errors of Shop API as a contract", "");
    check(&["explain", "--help"], 0, "Usage: errors explain [OPTIONS] <CODE>", "");
    check(&["list", "--color", "sometimes"], 2, "", "[possible values: auto, always, never]");
}

#[test]
fn completions_of_each_shell() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        check(&["completions", shell], 0, "explain", "");
    }
    check(&["completions", "cmd"], 2, "", "[possible values: bash");
    let script = String::from_utf8(run(&["completions", "bash"]).stdout).unwrap();
    assert!(Command::new("bash").args(["-n", "-c", &script]).status().unwrap().success());
}

#[test]
fn colours_where_they_are_asked_for() {
    let output = run(&["list", "--color", "always", "email_taken"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("\u{1b}[33m409\u{1b}[0m     \u{1b}[1memail_taken\u{1b}[0m"), "{text:?}");
}

#[test]
fn a_full_disk_is_a_failure() {
    if let Ok(full) = std::fs::OpenOptions::new().write(true).open("/dev/full") {
        let output = Command::new(errors()).arg("list").stdout(full).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stderr.starts_with(b"error: stdout: "));
    }
}

/// As `errors explain … | head -n 1`.
#[test]
fn a_closed_pipe_is_no_failure() {
    let mut process = Command::new(errors()).arg("list").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(process.stdout.take());
    let output = process.wait_with_output().unwrap();
    assert_eq!((output.status.code(), &*output.stderr), (Some(0), &b""[..]));
    let mut process = Command::new(errors()).args(["list", "--hidden"]).stdout(Stdio::piped()).spawn().unwrap();
    let first = BufReader::new(process.stdout.take().unwrap()).lines().next().unwrap().unwrap();
    assert!(first.starts_with("STATUS  CODE"), "{first}");
    assert!(process.wait().unwrap().success());
}
