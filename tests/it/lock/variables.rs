//! `check!` and the variables that it reads, each time in a process of its own.

use super::{Folder, Untouched};
use std::{
    env,
    ffi::OsStr,
    fs,
    process::{Command, Output},
};

#[derive(Debug, error_core::ApiError)]
enum ShopError {
    #[api(status = 404, code = "user_not_found")]
    User,
    #[api(status = 409, code = "order_paid")]
    Order,
}

error_core::catalog! { static SHOP = { domain: "shop.example.com", errors: [ShopError] }; }

/// Of the same catalogue: before, with a code more, and with another one.
const HEAD: &str = "errors.lock 1 shop.example.com -\n";
const ORDER: &str = "order_paid 409 grpc=ABORTED retry=maybe\n";
const USER: &str = "user_not_found 404 grpc=NOT_FOUND retry=never\n";
const OTHER: &str = "page_not_found 404 grpc=NOT_FOUND retry=never\n";

/// What the others run, in a process of its own; alone it does nothing.
#[test]
fn checked() {
    if let Some(file) = env::var_os("LOCK_TO_CHECK") {
        error_core::lock::check!(SHOP, &file.into_string().unwrap());
    }
}

/// What a test with these variables says: nothing, if it passes.
fn run(folder: &Folder, variables: &[(&str, &OsStr)]) -> Option<String> {
    run_by(Command::new(env::current_exe().unwrap()), folder, variables)
}

fn run_by(mut command: Command, folder: &Folder, variables: &[(&str, &OsStr)]) -> Option<String> {
    command.args(["lock::variables::checked", "--exact"]).current_dir(&folder.0);
    command.env("LOCK_TO_CHECK", folder.lock()).env_remove("CI").env_remove("ERRORS_LOCK").env("RUST_BACKTRACE", "0");
    let Output { status, stdout, .. } = command.envs(variables.iter().copied()).output().unwrap();
    let stdout = String::from_utf8(stdout).unwrap();
    assert!(stdout.contains("running 1 test\n"), "{stdout}");
    if status.success() {
        return None;
    }
    let (_, behind) = stdout.split_once("panicked at tests/it/lock/variables.rs:").expect("it failed in `check!`");
    let (_, behind) = behind.split_once(":\n").unwrap();
    let (text, _) = behind.split_once("\nnote: run with ").unwrap();
    Some(text.replace(&folder.0.display().to_string(), "."))
}

/// What is said where the lock has these lines, and what it has then.
#[track_caller]
fn check(lines: &str, variables: &[(&str, &str)], said: Option<&str>, then: &str) {
    let folder = Folder::new();
    let file = Untouched::new(&folder.lock(), format!("{HEAD}{lines}"));
    let variables: Vec<_> = variables.iter().map(|(name, value)| (*name, OsStr::new(*value))).collect();
    assert_eq!(run(&folder, &variables).as_deref(), said);
    if lines == then {
        file.check();
    }
    assert_eq!(fs::read_to_string(folder.lock()).unwrap(), format!("{HEAD}{then}"));
    assert_eq!(folder.names(), ["errors.lock"]);
}

const NEW: &str = "the errors differ from ./errors.lock:\n\
                   compatible: `order_paid`: is new, status 409; write it down\n\
                   to write it down: ERRORS_LOCK=update cargo test";
const GONE: &str = "the errors differ from ./errors.lock:\n\
                    breaking: `page_not_found`: is gone; put it back, or retire it for ever\n\
                    if all of that is meant: ERRORS_LOCK=break cargo test";
const IN_CI: &str = "nothing is written where CI is set: run it elsewhere and commit the file";

#[test]
fn no_variable() {
    let both = &[ORDER, USER].concat();
    check(both, &[], None, both);
    check(USER, &[], Some(NEW), USER);
    check(USER, &[("ERRORS_LOCK", "")], Some(NEW), USER);
}

#[test]
fn update() {
    check(USER, &[("ERRORS_LOCK", "update")], None, &[ORDER, USER].concat());
    // What is compatible is not written either, where all cannot be.
    let old = &[ORDER, OTHER, USER].concat();
    check(old, &[("ERRORS_LOCK", "update")], Some(GONE), old);
    check(&[OTHER, USER].concat(), &[("ERRORS_LOCK", "update")], Some(GONE), &[OTHER, USER].concat());
}

#[test]
fn accepting_what_breaks() {
    let then = &[ORDER, USER, "[retired]\npage_not_found 404\n"].concat();
    check(&[OTHER, USER].concat(), &[("ERRORS_LOCK", "break")], None, then);
}

#[test]
fn nonsense() {
    for value in ["1", "Update", "write", " update", "true"] {
        let said = format!("ERRORS_LOCK is `{value}`, write `update` or `break`");
        check(USER, &[("ERRORS_LOCK", value)], Some(&said), USER);
    }
}

#[test]
fn ci() {
    for on in ["true", "1", "yes", "no", "woodpecker"] {
        for write in ["update", "break"] {
            check(USER, &[("CI", on), ("ERRORS_LOCK", write)], Some(IN_CI), USER);
        }
        check(USER, &[("CI", on)], Some(NEW), USER);
    }
    for off in ["", "0", "false"] {
        check(USER, &[("CI", off), ("ERRORS_LOCK", "update")], None, &[ORDER, USER].concat());
    }
}

#[cfg(unix)]
#[test]
fn what_is_no_text() {
    use std::os::unix::ffi::OsStrExt;

    let noise = OsStr::from_bytes(b"\xff");
    let folder = Folder::new();
    let file = Untouched::new(&folder.lock(), format!("{HEAD}{USER}"));
    assert_eq!(run(&folder, &[("CI", noise), ("ERRORS_LOCK", OsStr::new("update"))]).as_deref(), Some(IN_CI));
    let said = "ERRORS_LOCK is `\u{fffd}`, write `update` or `break`";
    assert_eq!(run(&folder, &[("ERRORS_LOCK", noise)]).as_deref(), Some(said));
    file.check();
}

/// Where the file itself is wrong, its name stands before what is wrong with it.
#[test]
fn the_file_is_named() {
    check(
        &[USER, "<<<<<<< HEAD\n"].concat(),
        &[],
        Some("./errors.lock: line 3 is a conflict of a merge: keep the lines of both sides, delete the markers"),
        &[USER, "<<<<<<< HEAD\n"].concat(),
    );
    let folder = Folder::new();
    assert_eq!(
        run(&folder, &[]).as_deref(),
        Some("there is no lock file ./errors.lock, write it: ERRORS_LOCK=update cargo test")
    );
    assert_eq!(
        run(&folder, &[("CI", OsStr::new("1"))]).as_deref(),
        Some("there is no lock file ./errors.lock, write it: ERRORS_LOCK=update cargo test")
    );
    assert_eq!(run(&folder, &[("ERRORS_LOCK", OsStr::new("update"))]), None);
    assert_eq!(fs::read_to_string(folder.lock()).unwrap(), [HEAD, ORDER, USER].concat());
}

/// A disk that is full in the middle of it: here a limit of the shell's. The old file stays, and no other.
#[cfg(unix)]
#[test]
fn half_written() {
    let folder = Folder::new();
    let file = Untouched::new(&folder.lock(), format!("{HEAD}{USER}"));
    let mut limited = Command::new("sh");
    limited.args(["-c", r#"trap "" XFSZ; ulimit -f 0; exec "$0" "$@""#]).arg(env::current_exe().unwrap());
    let said = run_by(limited, &folder, &[("ERRORS_LOCK", OsStr::new("update"))]).unwrap();
    assert!(said.starts_with("./errors.lock: File too large (os error "), "{said}");
    assert!(said.ends_with("; nothing is written"), "{said}");
    file.check();
    assert_eq!(folder.names(), ["errors.lock"]);
}
