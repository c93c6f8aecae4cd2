//! The lock file: every change of a catalogue is seen, judged, and written only where it is accepted.

mod arbitrary;
mod codes;
mod contract;
mod damage;
mod files;
mod format;
mod git;
mod params;
mod renames;
mod variables;

use error_core::{
    Catalog,
    lock::{Accept, LockError, Verdict, accept, verify},
};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{self, Command},
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::{Duration, SystemTime},
};

/// A catalogue of one enum with these variants.
macro_rules! catalog {
    ($($variants:tt)*) => {{
        #[derive(Debug, error_core::ApiError)]
        enum Errors { $($variants)* }
        error_core::catalog! { static CATALOG = { domain: "shop.example.com", errors: [Errors] }; }
        &CATALOG
    }};
}
use catalog;

/// A folder of its own, gone with the value.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("lock-{}-{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Where the lock is, or would be.
    fn lock(&self) -> PathBuf {
        self.0.join("errors.lock")
    }

    /// The names in it.
    fn names(&self) -> Vec<String> {
        let name = |entry: Result<fs::DirEntry, _>| entry.unwrap().file_name().into_string().unwrap();
        let mut names: Vec<_> = fs::read_dir(&self.0).unwrap().map(name).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A test that failed may have left something that cannot be removed.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A file with a time long ago, so that writing it again is seen.
struct Untouched {
    path: PathBuf,
    bytes: Vec<u8>,
    written: SystemTime,
}

impl Untouched {
    fn new(path: &Path, bytes: impl Into<Vec<u8>>) -> Self {
        let (bytes, written) = (bytes.into(), SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000));
        fs::write(path, &bytes).unwrap();
        fs::File::options().append(true).open(path).unwrap().set_modified(written).unwrap();
        Self { path: path.to_owned(), bytes, written }
    }

    #[track_caller]
    fn check(&self) {
        assert_eq!(fs::read(&self.path).unwrap(), self.bytes);
        assert_eq!(fs::metadata(&self.path).unwrap().modified().unwrap(), self.written, "it was written again");
    }
}

/// Runs a test that writes a lock. Where `CI` is set nothing is written: there the test runs again, in a process without.
#[track_caller]
fn outside_ci(test: impl FnOnce()) {
    if env::var_os("CI").is_none_or(|ci| ["", "0", "false"].iter().any(|off| ci == *off)) {
        return test();
    }
    let thread = thread::current();
    let (name, exact) = match thread.name() {
        // The only thread is the main one: with all others then.
        None | Some("main") => ("lock::", &[][..]),
        Some(name) => (name, &["--exact"][..]),
    };
    let output = Command::new(env::current_exe().unwrap()).arg(name).args(exact).env_remove("CI").output().unwrap();
    let stdout = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && !stdout.contains("running 0 tests"), "{stdout}");
}

/// The lines of the changes that a lock complains of.
#[track_caller]
fn lines(result: Result<(), LockError>) -> Vec<String> {
    match result {
        Ok(()) => Vec::new(),
        Err(LockError::Changes(changes)) => {
            for change in &changes {
                assert!(change.to_string().starts_with(&format!("{}: ", change.verdict())), "{change}");
                let code = change.code().map(|code| format!(": `{code}`: "));
                assert!(code.is_none_or(|code| change.to_string().contains(&code)), "{change}");
            }
            changes.iter().map(ToString::to_string).collect()
        }
        Err(error) => panic!("{error}"),
    }
}

/// What happens to a lock that `before` wrote, when the catalogue is `after`: the lines, and what is written if all are
/// accepted (below the first line; nothing, if they never are).
#[track_caller]
fn check(before: &Catalog, after: &Catalog, expected: &[&str], below: &str) {
    outside_ci(|| {
        let folder = Folder::new();
        assert!(accept(before, &folder.lock(), Accept::Compatible).unwrap().is_empty());
        check_file(&folder, before, after, expected, below);
    });
}

/// One line for a change of one code, which then has this line.
#[track_caller]
fn row(before: &Catalog, after: &Catalog, line: &str, written: &str) {
    check(before, after, &[line], &format!("{written}\n"));
}

/// A change that no lock knows of.
#[track_caller]
fn unseen(before: &Catalog, after: &Catalog, written: &str) {
    check(before, after, &[], &format!("{written}\n"));
}

/// Writes a lock for each of these catalogues in turn, accepting all, and then looks at the change to the last.
#[track_caller]
fn history(before: &[&Catalog], after: &Catalog, expected: &[&str], below: &str) {
    outside_ci(|| {
        let folder = Folder::new();
        for catalog in before {
            accept(catalog, &folder.lock(), Accept::Breaking).unwrap();
        }
        check_file(&folder, before[before.len() - 1], after, expected, below);
    });
}

/// The same with a lock that is there already.
#[track_caller]
fn check_file(folder: &Folder, before: &Catalog, after: &Catalog, expected: &[&str], below: &str) {
    let path = folder.lock();
    verify(before, &path).unwrap();
    let old = Untouched::new(&path, fs::read(&path).unwrap());

    assert_eq!(lines(verify(after, &path)), expected);
    old.check();

    let refused: Vec<_> = expected.iter().filter(|line| !line.starts_with("compatible: ")).copied().collect();
    if refused.is_empty() {
        let accepted = accept(after, &path, Accept::Compatible).unwrap();
        assert!(accepted.iter().all(|change| change.verdict() == Verdict::Compatible));
        assert_eq!(accepted.iter().map(ToString::to_string).collect::<Vec<_>>(), expected);
    } else {
        assert_eq!(lines(accept(after, &path, Accept::Compatible).map(drop)), refused);
        old.check();
    }

    let forbidden: Vec<_> = expected.iter().filter(|line| line.starts_with("forbidden: ")).copied().collect();
    if forbidden.is_empty() {
        accept(after, &path, Accept::Breaking).unwrap();
        let head = "errors.lock 1 shop.example.com -\n";
        assert_eq!(fs::read_to_string(&path).unwrap().strip_prefix(head).unwrap(), below);
        verify(after, &path).unwrap();
    } else {
        assert_eq!(lines(accept(after, &path, Accept::Breaking).map(drop)), forbidden);
        old.check();
    }
    assert_eq!(folder.names(), ["errors.lock"]);
}

fn user() -> &'static Catalog {
    catalog! { #[api(status = 404, code = "user_not_found")] User }
}

fn user_and_order() -> &'static Catalog {
    catalog! {
        #[api(status = 404, code = "user_not_found")]
        User,
        #[api(status = 409, code = "order_paid")]
        Order
    }
}

fn renamed_once() -> &'static Catalog {
    catalog! { #[api(status = 404, code = "account_not_found", was = "user_not_found")] User }
}
