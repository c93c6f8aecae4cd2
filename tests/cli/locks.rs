//! `lock`, `check` and `diff` on files, and the lints on the command line.

use super::{BARE, USERS};
use error_core::{
    cli::{Cli, Outcome},
    lock::Lock,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A folder of its own, removed in the end.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("errors-cli-{name}-{}", std::process::id()));
        // What a run that was killed left there.
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn file(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Runs one command on a lock file. Where `CI` is set nothing is written, so that a test of writing says it is not.
fn run(cli: &Cli, line: &str, lock: &str) -> Outcome {
    let line = line.replace("LOCK", lock);
    cli.run(["errors", "--lock", lock].into_iter().chain(line.split_whitespace()))
}

#[track_caller]
fn check(outcome: &Outcome, exit: u8, stdout: &str, stderr: &str) {
    assert_eq!((outcome.exit, &*outcome.stdout, &*outcome.stderr), (exit, stdout, stderr));
}

fn is_ci() -> bool {
    std::env::var("CI").is_ok_and(|ci| !matches!(ci.as_str(), "" | "0" | "false"))
}

/// The lock of the catalogue as text, whether it may be written or not.
fn text() -> String {
    Lock::of(&USERS).to_string()
}

#[test]
fn a_lock_is_written_checked_and_written_again() {
    if is_ci() {
        return;
    }
    let (cli, folder) = (Cli::new(&USERS), Folder::new("written"));
    let lock = folder.file("errors.lock");
    check(
        &run(&cli, "check", &lock),
        2,
        "",
        &format!("error: there is no lock file {lock}, write it: `errors lock`\n"),
    );
    check(&run(&cli, "lock", &lock), 0, &format!("wrote {lock}: {} codes\n", USERS.len()), "");
    check(&run(&cli, "lock", &lock), 0, &format!("{lock} is up to date: {} codes\n", USERS.len()), "");
    check(&run(&cli, "check", &lock), 0, &format!("{} codes are as in {lock}\n", USERS.len()), "");
    assert_eq!(fs::read_to_string(&lock).unwrap(), text());

    // A code that the lock does not have is new.
    let older: String =
        text().split_inclusive('\n').filter(|line| !line.starts_with("email_taken ")).map(str::to_owned).collect();
    fs::write(&lock, &older).unwrap();
    let new = "compatible: `email_taken`: is new, status 409; write it down\n";
    check(
        &run(&cli, "check", &lock),
        1,
        new,
        &format!("1 change not written down in {lock}; to write them down: `errors lock`\n"),
    );
    check(&run(&cli, "lock", &lock), 0, &format!("{new}wrote {lock}: 1 change\n"), "");
    assert_eq!(fs::read_to_string(&lock).unwrap(), text());
}

#[test]
fn what_breaks_clients_needs_the_word() {
    if is_ci() {
        return;
    }
    let (cli, folder) = (Cli::new(&USERS), Folder::new("breaks"));
    let lock = folder.file("errors.lock");
    let older = text().replace("email_taken 409", "email_taken 410");
    fs::write(&lock, &older).unwrap();
    let change = "breaking: `email_taken`: status 410 is now 409; put it back, or make a new code\n";
    let advice = format!("1 change not written down in {lock}; to write them down: `errors lock --break`\n");
    check(&run(&cli, "check", &lock), 1, change, &advice);
    check(&run(&cli, "lock", &lock), 1, change, &advice);
    assert_eq!(fs::read_to_string(&lock).unwrap(), older, "nothing was written");
    check(&run(&cli, "lock --break", &lock), 0, &format!("{change}wrote {lock}: 1 change\n"), "");

    fs::write(&lock, text().replace("email_taken 409", "email_gone 409") + "email_taken 409\n").unwrap();
    let outcome = run(&cli, "check", &lock);
    assert!(outcome.stdout.starts_with("forbidden: `email_taken`: is a retired code"), "{}", outcome.stdout);
    assert!(!outcome.stderr.contains("lock --break"), "{}", outcome.stderr);
}

#[test]
fn a_file_that_is_no_lock_is_named() {
    let (cli, folder) = (Cli::new(&USERS), Folder::new("broken"));
    let lock = folder.file("errors.lock");
    fs::write(&lock, "hello\n").unwrap();
    for line in ["check", "lock", "diff LOCK"] {
        if line == "lock" && is_ci() {
            continue;
        }
        let outcome = run(&cli, line, &lock);
        assert_eq!((outcome.exit, &*outcome.stdout), (2, ""));
        assert_eq!(outcome.stderr, format!("error: {lock}: {}\n", "hello\n".parse::<Lock>().unwrap_err()));
    }
    assert_eq!(run(&cli, "check", &folder.path().display().to_string()).exit, 2, "a folder");
}

#[test]
fn two_files_differ() {
    let (cli, folder) = (Cli::new(&USERS), Folder::new("diff"));
    let (old, new) = (folder.file("old.lock"), folder.file("new.lock"));
    fs::write(&old, text().replace("email_taken 409", "email_taken 410")).unwrap();
    fs::write(&new, text()).unwrap();
    let change = "breaking: `email_taken`: status 410 is now 409; put it back, or make a new code\n";
    check(&run(&cli, &format!("diff {old} {new}"), &new), 1, change, "");
    check(&run(&cli, &format!("diff {old}"), &new), 1, change, "");
    check(&run(&cli, &format!("diff {new}"), &new), 0, "no difference\n", "");
    let missing = folder.file("none.lock");
    let problem = format!("error: there is no file {missing}; in git it is written `REV:path` or `git:REV`\n");
    check(&run(&cli, &format!("diff {missing}"), &new), 2, "", &problem);
    assert!(run(&cli, "diff", &new).stderr.contains("<OLD>"));
}

#[test]
fn lints_are_found_and_allowed() {
    let folder = Folder::new("lints");
    let lock = folder.file("errors.lock");
    fs::write(&lock, text()).unwrap();
    let found = |cli: &Cli| {
        let outcome = run(cli, "check --lints", &lock);
        let lines = outcome.stdout.lines().map(|line| line.splitn(3, ':').take(2).collect::<String>());
        (outcome.exit, lines.collect::<Vec<_>>(), outcome.stderr)
    };
    let cli = Cli::new(&USERS).allow("missing-errno");
    let locked = format!("{} codes are as in {lock}", USERS.len());
    let (exit, mut lines, advice) = found(&cli);
    assert_eq!(lines.pop(), Some(locked.clone().split(':').take(2).collect()));
    let expected =
        ["ambiguous-grpc `email_taken`", "missing-description `email_taken`", "missing-successor `email_taken`"];
    assert_eq!((exit, &*lines), (1, &expected.map(str::to_owned)[..]));
    assert_eq!(advice, "3 findings of the lints; what is meant is allowed by `Cli::allow` and `Cli::allow_for`\n");

    let cli = cli.allow("ambiguous-grpc").allow_for("email_taken", "missing-description");
    assert_eq!(found(&cli).1.len(), 2);
    let cli = cli.allow_for("email_taken", "missing-successor");
    check(&run(&cli, "check --lints", &lock), 0, &format!("{locked}\n"), "");
    check(&run(&Cli::new(&USERS), "check", &lock), 0, &format!("{locked}\n"), "");

    let problem = "error: there is no lint `short-parm`; did you mean `short-param`?\n";
    check(&run(&cli.clone().allow("short-parm"), "check --lints", &lock), 2, "", problem);
    let problem = "error: there is no code `email_tken`; did you mean `email_taken`?\n";
    check(&run(&cli.allow_for("email_tken", "short-param"), "check --lints", &lock), 2, "", problem);
}

#[test]
fn another_default_is_from_the_crate() {
    let outcome = Cli::new(&BARE).lock_file("no/such.lock").run(["errors", "check"]);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("no/such.lock");
    check(&outcome, 2, "", &format!("error: there is no lock file {}, write it: `errors lock`\n", path.display()));
}
