//! Two branches, merged by git itself: what both did is in the lock, or the merge says that somebody must look.

use super::{Folder, catalog};
use error_core::{
    Catalog,
    lock::{Lock, verify},
};
use std::{fs, process::Command};

const HEAD: &str = "errors.lock 1 shop.example.com -\n";

/// A line of a code in use.
fn used(code: &str) -> String {
    format!("{code} 404 grpc=NOT_FOUND retry=never\n")
}

fn lock(codes: &[&str], retired: &[&str]) -> String {
    let used: String = codes.iter().map(|code| used(code)).collect();
    let mark = if retired.is_empty() { "" } else { "[retired]\n" };
    let retired: String = retired.iter().flat_map(|code| [code, " 404\n"]).collect();
    let text = format!("{HEAD}{used}{mark}{retired}");
    assert_eq!(text.parse::<Lock>().unwrap().to_string(), text, "the tests write it as it is written");
    text
}

/// A repository with a branch for each side.
struct Repository(Folder);

impl Repository {
    fn new(base: &str, ours: &str, theirs: &str, attributes: &str) -> Self {
        let repository = Self(Folder::new());
        assert!(repository.git(&["init", "--quiet", "--initial-branch=main"]));
        repository.commit(base, attributes);
        assert!(repository.git(&["checkout", "--quiet", "-b", "theirs"]));
        repository.commit(theirs, attributes);
        assert!(repository.git(&["checkout", "--quiet", "main"]));
        repository.commit(ours, attributes);
        repository
    }

    /// Whether git is content. Nothing that is set on this machine has a say in it.
    fn git(&self, arguments: &[&str]) -> bool {
        let output = Command::new("git")
            .args(["-c", "user.name=a", "-c", "user.email=a@a.example", "-c", "commit.gpgsign=false"])
            .args(arguments)
            .current_dir(&self.0.0)
            .env_remove("GIT_DIR")
            .env_remove("GIT_WORK_TREE")
            .env_remove("GIT_INDEX_FILE")
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .output()
            .unwrap();
        output.status.success()
    }

    fn commit(&self, text: &str, attributes: &str) {
        fs::write(self.0.lock(), text).unwrap();
        fs::write(self.0.0.join(".gitattributes"), attributes).unwrap();
        assert!(self.git(&["add", "--all"]) && self.git(&["commit", "--quiet", "--allow-empty", "--message=lock"]));
    }

    /// Whether it merges without a conflict.
    fn merge(&self) -> bool {
        self.git(&["merge", "--quiet", "--message=merged", "theirs"])
    }

    /// Resolves a conflict as everyone's editor offers it: both sides, without the markers.
    fn keep_both(&self) {
        let text = fs::read_to_string(self.0.lock()).unwrap();
        let is_marker = |line: &&str| ["<<<<<<<", "=======", ">>>>>>>"].iter().any(|mark| line.starts_with(mark));
        let kept: Vec<_> = text.lines().filter(|line| !is_marker(line)).collect();
        fs::write(self.0.lock(), kept.join("\n") + "\n").unwrap();
    }

    /// That the lock is what the catalogue of both sides has, and reads as this one.
    #[track_caller]
    fn check(&self, both: &Catalog, expected: &str) {
        verify(both, &self.0.lock()).unwrap_or_else(|error| panic!("{error}"));
        let text = fs::read_to_string(self.0.lock()).unwrap();
        assert_eq!(text.parse::<Lock>().unwrap().to_string(), expected);
    }
}

/// Both ways, and with git's own union: `merges` says whether git alone can do it.
#[track_caller]
fn check(base: &str, [one, other]: [&str; 2], merges: bool, both: &Catalog, expected: &str) {
    for (ours, theirs) in [(one, other), (other, one)] {
        let repository = Repository::new(base, ours, theirs, "");
        assert_eq!(repository.merge(), merges);
        if !merges {
            let error = verify(both, &repository.0.lock()).unwrap_err().to_string();
            assert!(error.ends_with("is a conflict of a merge: keep the lines of both sides, delete the markers"));
            repository.keep_both();
        }
        repository.check(both, expected);

        let repository = Repository::new(base, ours, theirs, "errors.lock merge=union\n");
        assert!(repository.merge());
        repository.check(both, expected);
    }
}

fn six() -> &'static Catalog {
    catalog! {
        #[api(status = 404, code = "aaa")] A, #[api(status = 404, code = "bbb")] B,
        #[api(status = 404, code = "ccc")] C, #[api(status = 404, code = "ddd")] D,
        #[api(status = 404, code = "eee")] E, #[api(status = 404, code = "fff")] F
    }
}

#[test]
fn two_codes_apart() {
    let base = lock(&["bbb", "ccc", "ddd", "eee"], &[]);
    let ours = lock(&["aaa", "bbb", "ccc", "ddd", "eee"], &[]);
    let theirs = lock(&["bbb", "ccc", "ddd", "eee", "fff"], &[]);
    check(&base, [&ours, &theirs], true, six(), &lock(&["aaa", "bbb", "ccc", "ddd", "eee", "fff"], &[]));
}

#[test]
fn two_codes_beside_each_other() {
    let base = lock(&["aaa", "bbb", "eee", "fff"], &[]);
    let ours = lock(&["aaa", "bbb", "ccc", "eee", "fff"], &[]);
    let theirs = lock(&["aaa", "bbb", "ddd", "eee", "fff"], &[]);
    check(&base, [&ours, &theirs], false, six(), &lock(&["aaa", "bbb", "ccc", "ddd", "eee", "fff"], &[]));
}

/// The same code on both sides is no conflict at all.
#[test]
fn the_same_code_twice() {
    let base = lock(&["aaa", "bbb", "ccc", "ddd", "eee"], &[]);
    let both = lock(&["aaa", "bbb", "ccc", "ddd", "eee", "fff"], &[]);
    check(&base, [&both, &both], true, six(), &both);
}

/// The first lock of all, on both sides.
#[test]
fn two_first_locks() {
    let ours = lock(&["aaa", "bbb", "ccc"], &["old_one"]);
    let theirs = lock(&["ddd", "eee", "fff"], &["old_two"]);
    let expected = lock(&["aaa", "bbb", "ccc", "ddd", "eee", "fff"], &["old_one", "old_two"]);
    check(HEAD, [&ours, &theirs], false, six(), &expected);
}

fn four() -> &'static Catalog {
    catalog! {
        #[api(status = 404, code = "aaa")] A, #[api(status = 404, code = "bbb")] B,
        #[api(status = 404, code = "ccc")] C, #[api(status = 404, code = "fff")] F
    }
}

/// Where the lines are neighbours, keeping both keeps the line of what was retired too: it is retired all the same.
#[test]
fn one_retires_and_the_other_adds_beside_it() {
    let base = lock(&["aaa", "bbb", "ddd", "fff"], &[]);
    let ours = lock(&["aaa", "bbb", "fff"], &["ddd"]);
    let theirs = lock(&["aaa", "bbb", "ccc", "ddd", "fff"], &[]);
    check(&base, [&ours, &theirs], false, four(), &lock(&["aaa", "bbb", "ccc", "fff"], &["ddd"]));
}

#[test]
fn one_retires_and_the_other_adds() {
    let base = lock(&["aaa", "bbb", "ddd", "eee", "fff"], &["old_one"]);
    let ours = lock(&["aaa", "bbb", "ddd", "eee"], &["fff", "old_one"]);
    let theirs = lock(&["aaa", "bbb", "ccc", "ddd", "eee", "fff"], &["old_one"]);
    let both = catalog! {
        #[api(status = 404, code = "aaa")] A, #[api(status = 404, code = "bbb")] B,
        #[api(status = 404, code = "ccc")] C, #[api(status = 404, code = "ddd")] D, #[api(status = 404, code = "eee")] E
    };
    check(&base, [&ours, &theirs], true, both, &lock(&["aaa", "bbb", "ccc", "ddd", "eee"], &["fff", "old_one"]));
}

#[test]
fn both_retire() {
    let base = lock(&["aaa", "bbb", "ccc", "ddd", "eee", "fff"], &["old_one"]);
    let ours = lock(&["aaa", "bbb", "ccc", "eee", "fff"], &["ddd", "old_one"]);
    let theirs = lock(&["aaa", "bbb", "ccc", "ddd", "fff"], &["eee", "old_one"]);
    let expected = lock(&["aaa", "bbb", "ccc", "fff"], &["ddd", "eee", "old_one"]);
    check(&base, [&ours, &theirs], false, four(), &expected);
}

/// Both retire the same code, and one of them knows which has its place.
#[test]
fn both_retire_the_same() {
    let base = lock(&["aaa", "bbb", "ccc", "ddd"], &[]);
    let ours = lock(&["bbb", "ccc", "ddd"], &["aaa"]);
    let theirs = ours.replace("aaa 404", "aaa 404 now=ddd");
    let both = catalog! {
        #[api(status = 404, code = "bbb")] B, #[api(status = 404, code = "ccc")] C,
        #[api(status = 404, code = "ddd", was = "aaa")] D
    };
    check(&base, [&ours, &theirs], false, both, &theirs);
}

/// Both change the same code, each in its way: nobody but its author knows what it is now.
#[test]
fn both_change_the_same() {
    let base = lock(&["aaa", "bbb", "ccc"], &[]);
    let ours = base.replace("bbb 404", "bbb 410");
    let theirs = base.replace("retry=never\nccc", "retry=maybe\nccc");
    for attributes in ["", "errors.lock merge=union\n"] {
        let repository = Repository::new(&base, &ours, &theirs, attributes);
        if !repository.merge() {
            repository.keep_both();
        }
        let error = verify(six(), &repository.0.lock()).unwrap_err();
        assert_eq!(error.to_string(), "line 4 has `bbb` again, with a difference: keep one of the two lines");
    }
}
