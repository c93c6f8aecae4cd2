//! `diff` with a revision of git.

use super::{USERS, locks::Folder};
use error_core::{
    cli::{Cli, Outcome},
    lock::Lock,
};
use std::{fs, process::Command};

/// Runs git in a folder, whatever the user's configuration is.
#[track_caller]
fn git(folder: &Folder, args: &[&str]) {
    let who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", "-c", "commit.gpgsign=false"];
    let output = Command::new("git").arg("-C").arg(folder.path()).args(who).args(args).output().unwrap();
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn run(lock: &str, args: &[&str]) -> Outcome {
    Cli::new(&USERS).run(["errors", "--lock", lock, "diff"].iter().chain(args))
}

#[test]
fn a_revision_of_the_lock_file() {
    let folder = Folder::new("git");
    fs::create_dir(folder.path().join("api")).unwrap();
    let lock = folder.file("api/errors.lock");
    let now = Lock::of(&USERS).to_string();
    git(&folder, &["init", "--quiet"]);
    for (text, tag) in [(now.replace("email_taken 409", "email_taken 410"), "v1"), (now, "v2")] {
        fs::write(&lock, text).unwrap();
        git(&folder, &["add", "."]);
        git(&folder, &["commit", "--quiet", "--message", tag]);
        git(&folder, &["tag", tag]);
    }
    let change = "breaking: `email_taken`: status 410 is now 409; put it back, or make a new code\n";
    for args in [&["git:v1"][..], &["git:v1", "git:v2"], &["git:HEAD~1", &lock]] {
        let outcome = run(&lock, args);
        assert_eq!((outcome.exit, &*outcome.stdout), (1, change), "{args:?}: {}", outcome.stderr);
    }
    for same in ["git:v2", "git:"] {
        assert_eq!(run(&lock, &[same]).stdout, "no difference\n", "without a revision it is git's index");
    }
    for name in ["git:v3", "git:--output=x", "--output=x:y", "nowhere:none"] {
        let outcome = run(&lock, &[name]);
        assert_eq!((outcome.exit, &*outcome.stdout), (2, ""), "{name}");
    }
    assert!(!folder.path().join("x").exists() && !folder.path().join("api/x").exists());
    let outcome = run(&folder.file("api/other.lock"), &["git:v1"]);
    assert!(outcome.stderr.contains("v1:./other.lock: fatal: path"), "{}", outcome.stderr);
}
