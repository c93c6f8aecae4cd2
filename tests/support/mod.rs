//! The examples as a reader of the README starts them: by cargo.

use std::{
    env,
    io::{BufRead, BufReader, Read},
    path::PathBuf,
    process::{Child, ChildStderr, ChildStdout, Command, Stdio},
    thread::{self, JoinHandle},
};

/// A process that is stopped when this is dropped, so also by a failing test.
struct Process(Child);

/// A running example.
pub(crate) struct Running {
    process: Process,
    stdout: BufReader<ChildStdout>,
    /// Reads stderr all the time, since a full pipe would stop the process, and shows it where the test fails.
    log: JoinHandle<String>,
}

impl Running {
    /// Starts it by the README's command.
    pub(crate) fn start(example: &str, argument: &str) -> Self {
        let mut process =
            cargo("run", example).args(["--", argument]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let (stdout, stderr) = (process.stdout.take().unwrap(), process.stderr.take().unwrap());
        Self { process: Process(process), stdout: BufReader::new(stdout), log: thread::spawn(|| read_log(stderr)) }
    }

    /// The lines of its stdout that come next.
    pub(crate) fn lines(&mut self) -> impl Iterator<Item = String> {
        self.stdout.by_ref().lines().map(Result::unwrap)
    }

    /// Stops it; all that it wrote to stderr.
    pub(crate) fn stop(mut self) -> String {
        self.process.stop();
        self.finish().1
    }

    /// Waits for its end; its exit code, and all that it wrote to stderr.
    pub(crate) fn finish(mut self) -> (Option<i32>, String) {
        let status = self.process.0.wait().unwrap();
        (status.code(), self.log.join().unwrap())
    }
}

/// Cargo on an example, with the features of this build, so that nothing is compiled twice.
pub(crate) fn cargo(command: &str, example: &str) -> Command {
    let features = match () {
        () if cfg!(feature = "uuid") => "--all-features".to_owned(),
        () => {
            let optional = [
                ("client", cfg!(feature = "client")),
                ("cli", cfg!(feature = "cli")),
                ("shop_actix", cfg!(feature = "shop_actix")),
            ];
            let optional = optional.iter().filter(|(_, is_on)| *is_on).map(|(name, _)| *name);
            format!("--features={}", ["shop"].into_iter().chain(optional).collect::<Vec<_>>().join(","))
        }
    };
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args([command, "--offline", "--quiet", "--example", example, &features, "--target-dir"]).arg(target());
    cargo.current_dir(env!("CARGO_MANIFEST_DIR"));
    cargo
}

/// The folder in which this was built.
pub(crate) fn target() -> PathBuf {
    env::current_exe().unwrap().ancestors().nth(3).unwrap().to_owned()
}

/// The server on a free port: its address, and the `curl` lines that are printed with it.
pub(crate) fn start_shop() -> (Running, String, Vec<String>) {
    start("shop")
}

/// The same of a server's example.
pub(crate) fn start(example: &str) -> (Running, String, Vec<String>) {
    let mut shop = Running::start(example, "0");
    let mut lines = shop.lines();
    let first = lines.next().expect("the server prints its address");
    let address = first.strip_prefix("listening on ").expect("the first line has the address").to_owned();
    assert_eq!(lines.next().as_deref(), Some(""));
    let requests = lines.take_while(|line| !line.is_empty()).collect();
    (shop, address, requests)
}

fn read_log(stderr: ChildStderr) -> String {
    let lines = BufReader::new(stderr).lines().map_while(Result::ok);
    lines.inspect(|line| eprintln!("{line}")).map(|line| line + "\n").collect()
}

impl Process {
    fn stop(&mut self) {
        // It may be gone already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.stop();
    }
}
