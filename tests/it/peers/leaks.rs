//! What must not be sent, and what must not change it. `leak` has the same with random texts, for every kind of variant.

use std::{fs, path::Path, process::Command, thread};

use error_core::{ApiError, Envelope, Occurrence, Problem, Shape};

use super::{envelope, problem};

#[derive(Debug, ApiError)]
#[api(status = 500, code = "store_failed", msg = "The store failed.")]
struct Store {
    user_id: u64,
    trace: &'static str,
    source: std::io::Error,
}

fn store() -> Store {
    Store {
        user_id: 77_501,
        trace: "span-4",
        source: std::io::Error::other("db at 10.0.0.5 refused, password=hunter2"),
    }
}

const ENVELOPE: &str = r#"{"error":{"code":"store_failed","message":"The store failed."}}"#;
const PROBLEM: &str =
    r#"{"title":"Internal Server Error","status":500,"detail":"The store failed.","code":"store_failed"}"#;

/// "A 500 sends `Display` of the source ("db at 10.0.0.5 refused, password=…")", "A 500 sends the whole enum through
/// serde", "Telemetry fields and unsalted hashes of ids reach the client"
#[test]
fn a_500_is_its_code_and_its_fixed_text() {
    assert_eq!((envelope(&store()).as_str(), problem(&store()).as_str()), (ENVELOPE, PROBLEM));
    assert_eq!(serde_json::to_string(&store()).unwrap(), ENVELOPE);
    assert!(format!("{:?}", store()).contains("hunter2"), "it was there to be sent");
    assert_eq!((store().user_id, store().trace), (77_501, "span-4"));
}

/// "An environment variable turns leaking on": this test runs itself again under every name that such a switch has.
#[test]
fn no_environment_variable_turns_leaking_on() {
    if std::env::var_os("PEERS_CHILD").is_some() {
        println!("{}", envelope(&store()));
        return;
    }
    let name = "peers::leaks::no_environment_variable_turns_leaking_on";
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", name, "--nocapture"]).env("PEERS_CHILD", "1");
    for variable in ["DEBUG", "RUST_BACKTRACE", "RUST_LIB_BACKTRACE", "APP_ENV", "ENVIRONMENT", "ERROR_CORE_DEBUG"] {
        child.env(variable, "full");
    }
    let output = child.env("RUST_LOG", "trace").output().unwrap();
    let output = String::from_utf8(output.stdout).unwrap();
    assert!(output.contains(ENVELOPE) && !output.contains("hunter2"), "{output}");
}

/// "A process-global responder that can be set once"
#[test]
fn two_shapes_in_one_process_at_once() {
    static PLAIN: Problem = Problem::new();
    let shapes: [(&'static dyn Shape, &str); 2] = [(&Envelope, ENVELOPE), (&PLAIN, PROBLEM)];
    let threads = shapes.map(|(shape, expected)| {
        thread::spawn(move || (0..200).all(|_| Occurrence::new(&store()).to_body(shape) == expected.as_bytes()))
    });
    for thread in threads {
        assert!(thread.join().unwrap());
    }
}

/// No source file of the runtime has a place for global state, or reads the environment. The lock's `check!` does, which
/// runs in tests alone: the two variables that say whether it writes.
#[test]
fn the_runtime_has_no_global_state() {
    let mut files = 0;
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("error-core/src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                // The command line is a process of its own, in which no server runs.
                folders.extend(Some(path).filter(|path| !path.ends_with("src/cli")));
                continue;
            }
            let source = fs::read_to_string(&path).unwrap();
            let is_lock = path.ends_with("lock/store.rs");
            let for_the_lock = |line: &str| {
                is_lock
                    && [r#"env::var_os("CI")"#, r#"env::var_os("ERRORS_LOCK")"#].iter().any(|read| line.contains(read))
            };
            // A response keeps its issues once they were asked for, in a field of its own.
            let is_response = path.ends_with("decode/mod.rs");
            let of_a_response = |line: &str| is_response && line.contains("OnceLock") && !line.contains("static");
            // What is kept of a request stands in rocket's cache of that request, which asks for `Sync`.
            let is_request = path.ends_with("web/rocket/state.rs");
            let of_a_request = |line: &str| is_request && line.contains("Mutex") && !line.contains("static");
            let is_ours = |line: &str| for_the_lock(line) || of_a_response(line) || of_a_request(line);
            let is_code = |line: &&str| !line.trim_start().starts_with("//") && !is_ours(line);
            let code: Vec<_> = source.lines().filter(is_code).collect();
            for word in
                ["static mut", "OnceLock", "LazyLock", "OnceCell", "thread_local", "Atomic", "Mutex", "env::var"]
            {
                assert!(!code.iter().any(|line| line.contains(word)), "{word} in {}", path.display());
            }
            files += 1;
        }
    }
    assert!(files > 30, "only {files} files were read");
}
