//! The lock in crates of its users: the README's section pasted into an empty one, and a workspace with two catalogues.
//!
//! They are built offline, in the target folder of this build, with the versions of this workspace.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::{Mutex, PoisonError},
};

const README: &str = include_str!("../README.md");
const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// A folder with a crate or a workspace, new at each run.
struct Crates(PathBuf);

impl Crates {
    fn new(name: &str, manifest: &str) -> Self {
        let crates = Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name));
        // What an earlier run left.
        let _ = fs::remove_dir_all(&crates.0);
        crates.write("Cargo.toml", manifest);
        if let Ok(versions) = fs::read_to_string(Path::new(ROOT).join("Cargo.lock")) {
            crates.write("Cargo.lock", &versions);
        }
        crates
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).unwrap()
    }

    /// A line that was pasted into a shell there.
    fn command(&self, line: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", line]).current_dir(&self.0).env_remove("CI").env_remove("ERRORS_LOCK");
        // `target/tmp` is in it.
        command.env("CARGO_TARGET_DIR", self.0.ancestors().nth(2).unwrap());
        command.env("CARGO_NET_OFFLINE", "true").env("CARGO_TERM_COLOR", "never").env("RUST_BACKTRACE", "0");
        command
    }

    /// That it ends with this exit code; what it wrote.
    #[track_caller]
    fn run(&self, line: &str, code: i32) -> String {
        // Two crates here have a binary of one name, and cargo puts both in one place.
        static ALONE: Mutex<()> = Mutex::new(());
        let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let Output { status, stdout, stderr } = self.command(line).output().unwrap();
        let text = format!("{}{}", String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
        assert_eq!(status.code(), Some(code), "{line}:\n{text}");
        text
    }
}

fn manifest(name: &str, more: &str) -> String {
    let version = "edition = \"2024\"\npublish = false\n";
    format!("[package]\nname = {name:?}\n{version}\n[dependencies]\nerror-core.path = \"{ROOT}/error-core\"\n{more}")
}

/// The README's section about the lock.
fn section() -> &'static str {
    let (_, behind) = README.split_once("\n## Keep codes stable\n").unwrap();
    behind.split_once("\n## ").unwrap().0
}

/// What it has in a fence of a language.
fn block(language: &str) -> &'static str {
    let (_, behind) = section().split_once(&format!("```{language}\n")).unwrap();
    behind.split_once("```").unwrap().0
}

#[test]
fn the_section_of_the_readme() {
    let commands: Vec<_> = block("console").lines().map(|line| line.strip_prefix("$ ").unwrap()).collect();
    let [update, accept] = commands[..] else { panic!("{commands:?}") };
    let (before, after) = block("diff").split_once('\n').unwrap();
    let (before, after) = (before.strip_prefix('-').unwrap(), after.trim_end().strip_prefix('+').unwrap());
    let renamed = after.replace("was = \"user_not_found\", ", "");
    assert!(renamed != after && block("rust").contains(before));

    let shop = Crates::new("lock-readme", &manifest("lock-readme", "[workspace]\n"));
    let code = |line: &str| shop.write("src/lib.rs", &block("rust").replace(before, line));

    code(before);
    let missing = format!("there is no lock file {}/errors.lock, write it: {update}\n", shop.0.display());
    assert!(shop.run("cargo test", 101).contains(&missing));
    shop.run(update, 0);
    let first = "errors.lock 1 shop.example.com -\n\
                 user_not_found 404 grpc=NOT_FOUND retry=never param=user_id:integer\n";
    assert_eq!(shop.read("errors.lock"), first);
    shop.run("cargo test", 0);

    // Renamed: the failure shown is the failure seen, and it is not written without a word.
    code(&renamed);
    let failure = shop.run("cargo test", 101);
    assert!(failure.contains(block("text")), "{failure}");
    let failure = shop.run(update, 101);
    assert!(
        failure.contains("breaking: `user_not_found`: is gone, perhaps renamed to `account_not_found`; "),
        "{failure}"
    );
    assert_eq!(shop.read("errors.lock"), first);

    // Blessed: compatible, but still to be written down.
    code(after);
    let compatible = "the errors differ from errors.lock:\n\
        compatible: `user_not_found`: is now `account_not_found`, whose `was` keeps clients reading both; write it down\n\
        to write it down: ERRORS_LOCK=update cargo test\n";
    let failure = shop.run("cargo test", 101);
    assert!(failure.contains(compatible), "{failure}");
    shop.run(update, 0);
    shop.run("cargo test", 0);
    let account = "account_not_found 404 grpc=NOT_FOUND retry=never param=user_id:integer\n[retired]\n";
    let head = "errors.lock 1 shop.example.com -\n";
    assert_eq!(shop.read("errors.lock"), format!("{head}{account}user_not_found 404 now=account_not_found\n"));

    // A client loses the old code only where that is meant.
    code(&renamed);
    shop.run(update, 101);
    shop.run(accept, 0);
    shop.run("cargo test", 0);
    assert_eq!(shop.read("errors.lock"), format!("{head}{account}user_not_found 404\n"));

    // And no command brings it back.
    code(before);
    let failure = shop.run(accept, 101);
    assert!(failure.contains("forbidden: `user_not_found`: is a retired code, "), "{failure}");
    assert!(!failure.contains("cargo test"), "there is nothing to run: {failure}");
}

#[cfg(feature = "cli")]
#[test]
fn the_command_line_of_the_readme() {
    let (before, after) = block("diff").split_once('\n').unwrap();
    let (before, after) = (before.strip_prefix('-').unwrap(), after.trim_end().strip_prefix('+').unwrap());
    let (_, commands) = section().rsplit_once("```console\n").unwrap();
    let commands = commands.split_once("```").unwrap().0.lines().map(|line| line.strip_prefix("$ ").unwrap());
    let [lints, explain] = commands.collect::<Vec<_>>()[..] else { panic!("two commands") };
    let check = lints.strip_suffix(" --lints").unwrap();

    let shop = Crates::new("lock-command", &manifest("shop", "error-core.features = [\"cli\"]\n[workspace]\n"));
    let code = |line: &str| shop.write("src/lib.rs", &block("rust").replace(before, line));
    shop.write("src/bin/errors.rs", block("rust,ignore"));

    code(before);
    shop.run(check, 2);
    shop.run("cargo run --bin errors -- lock", 0);
    shop.run(check, 0);
    assert!(shop.run(lints, 1).contains("missing-description: `user_not_found`: "));
    assert!(shop.run(explain, 0).contains("No user with id {user_id}."));

    code(&after.replace("was = \"user_not_found\", ", ""));
    assert!(
        shop.run(check, 1).contains("breaking: `user_not_found`: is gone, perhaps renamed to `account_not_found`; ")
    );
    shop.run("cargo run --bin errors -- lock", 1);

    code(after);
    shop.run("cargo run --bin errors -- lock", 0);
    shop.run(check, 0);
}

/// The documents' section, in the crate of the section before it.
#[cfg(feature = "cli")]
#[test]
fn the_documents_of_the_readme() {
    let (_, section) = README.split_once("## Documents for clients\n").unwrap();
    let commands = section.split_once("```console\n").unwrap().1.split_once("```").unwrap().0;
    let commands: Vec<_> = commands.lines().map(|line| line.strip_prefix("$ ").unwrap()).collect();
    let written = ["openapi.yaml", "client/errors.ts", "docs/errors/user_not_found.html", "README.md"];
    assert_eq!(commands.len(), written.len());

    let shop = Crates::new("documents", &manifest("documents", "error-core.features = [\"cli\"]\n[workspace]\n"));
    let code = |line: &str| shop.write("src/lib.rs", &block("rust").replace("No user with id {user_id}.", line));
    shop.write("src/bin/errors.rs", &block("rust,ignore").replace("shop::", "documents::"));
    code("No user with id {user_id}.");
    let host = "openapi: 3.1.0 # ours\ninfo: { title: Shop, version: '1' }\npaths: {}\n";
    shop.write("openapi.yaml", host);
    shop.write("README.md", "# Shop\n\n<!-- error-codes:begin list -->\n<!-- error-codes:end -->\n");
    for (command, file) in commands.iter().zip(written) {
        shop.run(&format!("{command} --check"), 1);
        shop.run(command, 0);
        assert!(shop.read(file).contains("user_not_found"), "{file}");
        shop.run(&format!("{command} --check"), 0);
    }
    assert!(shop.read("openapi.yaml").starts_with(host), "what is others' stays");
    assert!(
        shop.read("README.md").contains("- `user_not_found`: No user with id {user_id}.\n\n<!-- error-codes:end -->\n")
    );

    code("There is no user {user_id}.");
    for (command, file) in commands.iter().zip(written) {
        let stale = shop.run(&format!("{command} --check"), 1);
        let renew = command.strip_prefix("cargo run --bin errors -- ").unwrap();
        assert!(stale.contains(file) && stale.contains(renew), "{stale}");
        shop.run(command, 0);
        assert!(shop.read(file).contains("There is no user "), "{file}");
    }
}

/// A library with a catalogue of one error.
fn library(code: &str, domain: &str) -> String {
    format!(
        "#[derive(Debug, error_core::ApiError)]\n#[api(status = 404, code = {code:?})]\npub struct Missing;\n\
         error_core::catalog! {{ pub static ALL = {{ domain: {domain:?}, errors: [Missing] }}; }}\n\
         #[test]\nfn codes_are_stable() {{\n    error_core::lock::check!(ALL);\n}}\n"
    )
}

#[test]
fn two_catalogues_in_one_workspace() {
    let workspace = Crates::new("lock-workspace", "[workspace]\nmembers = [\"users\", \"orders\"]\nresolver = \"3\"\n");
    for (name, code) in [("users", "user_not_found"), ("orders", "order_not_found")] {
        workspace.write(&format!("{name}/Cargo.toml"), &manifest(&format!("lock-{name}"), ""));
        workspace.write(&format!("{name}/src/lib.rs"), &library(code, &format!("{name}.example.com")));
    }
    workspace.run("ERRORS_LOCK=update cargo test", 0);
    let users = "errors.lock 1 users.example.com -\nuser_not_found 404 grpc=NOT_FOUND retry=never\n";
    let orders = "errors.lock 1 orders.example.com -\norder_not_found 404 grpc=NOT_FOUND retry=never\n";
    assert_eq!(
        (workspace.read("users/errors.lock"), workspace.read("orders/errors.lock")),
        (users.into(), orders.into())
    );

    // One changes: the other's test passes, and its file is not touched.
    workspace.write("orders/src/lib.rs", &library("order_gone", "orders.example.com"));
    let untouched = || fs::metadata(workspace.0.join("users/errors.lock")).unwrap().modified().unwrap();
    let written = untouched();
    workspace.run("cargo test -p lock-users", 0);
    let failure = workspace.run("cargo test --no-fail-fast", 101);
    assert_eq!(failure.matches("the errors differ from errors.lock:").count(), 1, "{failure}");
    workspace.run("ERRORS_LOCK=break cargo test", 0);
    assert_eq!((workspace.read("users/errors.lock"), untouched()), (users.into(), written));
    assert!(workspace.read("orders/errors.lock").ends_with("[retired]\norder_not_found 404\n"));

    // From any folder: the one above, a member, a folder that has nothing to do with it, and without cargo.
    let manifest = workspace.0.join("Cargo.toml").display().to_string();
    workspace.run("cd .. && cargo test --manifest-path lock-workspace/Cargo.toml", 0);
    workspace.run("cd orders/src && cargo test", 0);
    workspace.run(&format!("cd / && cargo test --workspace --manifest-path {manifest}"), 0);
    let built = workspace.run("cargo test --no-run --lib", 0);
    let programs: Vec<_> = built.lines().filter_map(|line| line.split(['(', ')']).nth(1)).collect();
    let programs = programs.iter().filter(|program| Path::new(program).is_file());
    assert_eq!(programs.map(|program| workspace.run(&format!("cd / && {program}"), 0)).count(), 2, "{built}");
}
