//! The command line of a catalogue, for a binary beside the server.
//!
//! ```no_run
//! # error_core::catalog! { static SHOP = { title: "Shop API", errors: [error_core::HttpError] }; }
//! fn main() -> std::process::ExitCode {
//!     error_core::cli::main(&SHOP)
//! }
//! ```
//!
//! | command | |
//! |---|---|
//! | `list [TEXT]` | the errors in a table, or as JSON (`--format json`); those of a status (`--status 404`, `--status 4xx`), of a category (`--category`), with a text in code, title, message or description; hidden ones too (`--hidden`) |
//! | `explain CODE` | all about one error, with a body in each shape; a former code, an errno and other spellings are known too |
//! | `lock` | writes the [lock file](crate::lock); changes that break clients too (`--break`) |
//! | `check` | compares the lock file with the catalogue; with `--lints` the [lints](crate::lint) are looked for too |
//! | `diff OLD [NEW]` | what differs between two lock files, or one and the catalogue; `REV:path` is a file in a revision of git, `git:REV` the lock file in it |
//! | `export KIND` | a [document](crate::export) of the errors: `openapi`, `json`, `json-schema`, `typescript`, `rust`, `markdown`, `html`; printed, written to a file (`--output FILE`, with `html` also a folder, `DIR/`), or merged into an existing document's components (`--into FILE`) |
//! | `inject FILE…` | writes the errors between the [markers](crate::export::Insertion) in existing files |
//! | `completions SHELL` | a script that completes these commands: bash, elvish, fish, powershell, zsh |
//!
//! With `--check` the last two write nothing: they say of each file that is stale from which line on, and the command that
//! renews it. A file is replaced whole or not at all, and not touched where it is up to date.
//!
//! `--lock PATH` is the lock file, otherwise `errors.lock` beside the `Cargo.toml` of the crate that cargo runs, or else in
//! the current folder. `--color auto|always|never`: by itself only a terminal has colours, unless `NO_COLOR` is set. A
//! terminal's lines are broken at its width, those of a pipe are not.
//!
//! The exit code is 0 where all is well, 1 where something was found (a change, a lint, a difference, a stale file), and 2 where a command
//! is not understood or a file cannot be read.

mod args;
mod check;
mod diff;
mod explain;
mod export;
mod inject;
mod json;
mod list;
mod page;
mod run;
mod shapes;
mod table;
mod terminal;

use crate::{Catalog, Shape, lint::Lints};
use shapes::Shared;
use std::{
    env,
    ffi::OsString,
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};
use terminal::Terminal;

/// The whole of a `main`: does what the arguments of the process say.
///
/// [`Cli`] has settings beside it.
pub fn main(catalog: &'static Catalog) -> ExitCode {
    Cli::new(catalog).main()
}

/// The command line of a catalogue, and what is set for it.
///
/// ```
/// use error_core::cli::Cli;
/// # error_core::catalog! { static SHOP = { title: "Shop API", errors: [error_core::HttpError] }; }
///
/// let cli = Cli::new(&SHOP).allow("missing-description").allow_for("gone", "ambiguous-grpc");
/// let outcome = cli.run(["errors", "list", "--status", "410"]);
/// assert_eq!(outcome.stdout, "STATUS  CODE  CATEGORY  MESSAGE\n410     gone  http      Gone\n");
/// assert_eq!(outcome.exit, 0);
/// ```
#[derive(Debug, Clone)]
pub struct Cli {
    catalog: &'static Catalog,
    lints: Lints,
    lock: PathBuf,
    shapes: Vec<(String, Shared)>,
}

/// What a command printed, and the exit code of the process that it is for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outcome {
    /// 0, 1 for findings, or 2 for a mistake or a file that cannot be read.
    pub exit: u8,
    /// What was asked for.
    pub stdout: String,
    /// Mistakes, and advice.
    pub stderr: String,
}

impl Cli {
    /// The command line of `catalog`, with all lints.
    pub fn new(catalog: &'static Catalog) -> Self {
        Self { catalog, lints: Lints::new(), lock: "errors.lock".into(), shapes: Vec::new() }
    }

    /// Allows a lint in the whole catalogue, see [`lint`](crate::lint). An unknown name is a mistake that `check` reports.
    #[must_use]
    pub fn allow(mut self, lint: &str) -> Self {
        self.lints = self.lints.allow(lint);
        self
    }

    /// Allows a lint at one code.
    #[must_use]
    pub fn allow_for(mut self, code: &str, lint: &str) -> Self {
        self.lints = self.lints.allow_for(code, lint);
        self
    }

    /// Another lock file than `errors.lock` where `--lock` says nothing: a path from the folder of the crate's `Cargo.toml`.
    #[must_use]
    pub fn lock_file(mut self, path: impl AsRef<Path>) -> Self {
        path.as_ref().clone_into(&mut self.lock);
        self
    }

    /// A shape of your own under a name that `--shape` knows.
    #[must_use]
    pub fn shape(mut self, name: impl Into<String>, shape: impl Shape + 'static) -> Self {
        self.shapes.push((name.into(), Shared(Arc::new(shape))));
        self
    }

    /// Does what the arguments of the process say, on its stdout and stderr.
    pub fn main(&self) -> ExitCode {
        let outcome = run::run(self, env::args_os().collect(), Terminal::of_stdout());
        ExitCode::from(if outcome.print() { outcome.exit } else { run::FAILED })
    }

    /// Does what these arguments say, of which the first is the program's name, and returns what [`main`](Self::main) would
    /// print into a pipe.
    pub fn run(&self, args: impl IntoIterator<Item: Into<OsString>>) -> Outcome {
        run::run(self, args.into_iter().map(Into::into).collect(), Terminal::NONE)
    }
}

impl Outcome {
    /// Whether whoever reads it has it.
    fn print(&self) -> bool {
        let (mut stdout, mut stderr) = (io::stdout().lock(), io::stderr().lock());
        let printed = stdout.write_all(self.stdout.as_bytes()).and_then(|()| stdout.flush());
        // Who reads no further, as `head`, has all that it wanted.
        let failure = printed.err().filter(|error| error.kind() != ErrorKind::BrokenPipe);
        // Where stderr is closed there is nobody to tell.
        let _ = stderr.write_all(self.stderr.as_bytes());
        let _ = failure.iter().try_for_each(|error| writeln!(stderr, "error: stdout: {error}"));
        failure.is_none()
    }
}
