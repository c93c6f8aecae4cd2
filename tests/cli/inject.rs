//! `inject`: several files, with all that can be wrong with them.

use super::{USERS, binary::errors, locks::Folder};
use error_core::cli::{Cli, Outcome};
use std::{fs, process::Command};

const PAIR: &str = "<!-- error-codes:begin list -->\n<!-- error-codes:end -->\n";

fn run(args: &[&str]) -> Outcome {
    Cli::new(&USERS).run(["errors", "inject"].iter().chain(args))
}

#[track_caller]
fn check(args: &[&str], exit: u8, stdout: &str, stderr: &str) {
    let outcome = run(args);
    assert_eq!((outcome.exit, &*outcome.stdout, &*outcome.stderr), (exit, stdout, stderr));
}

#[test]
fn all_files_are_seen() {
    let folder = Folder::new("inject");
    let [one, two, bare, none] = ["one.md", "a two.yaml", "bare.md", "none.md"].map(|name| folder.file(name));
    fs::write(&one, format!("# One\r\n{}", PAIR.replace('\n', "\r\n"))).unwrap();
    fs::write(&two, "a: |\n  <!-- error-codes:begin -->\n  <!-- error-codes:end -->\n").unwrap();
    fs::write(&bare, "text\n").unwrap();
    let stale = format!(
        "stale: {one} is stale from line 3 on; to renew it: `errors inject {one}`\n\
         stale: {two} is stale from line 3 on; to renew it: `errors inject '{two}'`\n"
    );
    check(&[&one, &two, "--check"], 1, &stale, "");
    let advice =
        "no line is a marker: write `error-codes:begin` and `error-codes:end`, each in a comment on a line of its own";
    let problems = format!("error: {bare}: {advice}\nerror: {none}: No such file or directory (os error 2)\n");
    check(&[&bare, &one, &none, &two, "--check"], 2, &stale, &problems);
    check(&[&bare, &one, &none, &two], 2, &format!("wrote {one}\nwrote {two}\n"), &problems);
    assert_eq!(fs::read_to_string(&bare).unwrap(), "text\n");
    check(&[&one, &two], 0, &format!("{one} is up to date\n{two} is up to date\n"), "");
    check(&[&one, &two, "--check"], 0, &format!("{one} is up to date\n{two} is up to date\n"), "");
    let text = fs::read_to_string(&one).unwrap();
    assert!(text.contains("\r\n- `user_not_found`: No user with id {user_id}.\r\n"), "{text}");
}

#[test]
fn another_marker_and_other_components() {
    let folder = Folder::new("inject-marker");
    let path = folder.file("openapi.yaml");
    let host = "openapi: 3.0.3\ncomponents:\n  schemas:\n    # users:begin\n    # users:end\n";
    fs::write(&path, host).unwrap();
    assert_eq!(run(&[&path]).exit, 2);
    let args = [&*path, "--marker", "users", "--shape", "problem", "--prefix", "Users"];
    check(
        &[&args[..], &["--check"]].concat(),
        1,
        &format!(
            "stale: {path} is stale from line 5 on; to renew it: `errors inject --shape problem --prefix Users --marker users {path}`\n"
        ),
        "",
    );
    check(&args, 0, &format!("wrote {path}\n"), "");
    assert!(fs::read_to_string(&path).unwrap().contains("\n    UsersUserNotFoundError:\n"));
    let outcome = run(&[&path, "--marker", "a b"]);
    assert!(outcome.exit == 2 && outcome.stderr.contains("a name has letters"), "{}", outcome.stderr);
    assert!(run(&[]).stderr.contains("<FILE>"));
}

#[test]
fn as_a_process() {
    let folder = Folder::new("inject-process");
    let path = folder.file("a.md");
    fs::write(&path, PAIR).unwrap();
    let run =
        |args: &[&str]| Command::new(errors()).env("CI", "1").arg("inject").arg(&path).args(args).output().unwrap();
    assert_eq!(run(&["--check"]).status.code(), Some(1));
    assert_eq!(run(&[]).status.code(), Some(0));
    assert_eq!(run(&["--check"]).status.code(), Some(0));
    assert!(fs::read_to_string(&path).unwrap().contains("- `user_not_found`: "));
}
