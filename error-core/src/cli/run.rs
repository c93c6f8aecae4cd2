//! From arguments to an [`Outcome`].

use super::{
    Cli, Outcome,
    args::{COMMANDS, Exit, command},
    page::Page,
    terminal::Terminal,
};
use crate::escape::Escaped;
use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
};

/// The exit code where a command cannot do what it is asked for.
pub(super) const FAILED: u8 = 2;

/// A command at work.
pub(super) struct Run<'a> {
    pub(super) cli: &'a Cli,
    /// The name under which the program was started.
    pub(super) program: String,
    pub(super) lock: PathBuf,
    pub(super) page: Page,
    /// What goes to stderr.
    notes: String,
}

impl Run<'_> {
    /// Says something beside what was asked for.
    pub(super) fn note(&mut self, text: &str) {
        self.notes.push_str(&harmless(text));
    }
}

pub(super) fn run(cli: &Cli, args: Vec<OsString>, terminal: Terminal) -> Outcome {
    let program = args.first().and_then(|name| Path::new(name).file_stem()).map(|name| name.to_string_lossy());
    let program = program.map_or("errors".to_owned(), std::borrow::Cow::into_owned);
    let matches = match command(cli, terminal.width).try_get_matches_from(args) {
        Ok(matches) => matches,
        Err(error) => return not_understood(&error),
    };
    let Some((name, args)) = matches.subcommand() else { return failed(String::new(), "there is no command") };
    let has_colors = match args.get_one::<String>("color").map(String::as_str) {
        Some("always") => true,
        Some("never") => false,
        _ => terminal.has_colors,
    };
    let lock = args.get_one::<PathBuf>("lock").cloned().unwrap_or_else(|| default_lock(&cli.lock));
    let page = Page::new(Terminal { has_colors, ..terminal });
    let mut run = Run { cli, program, lock, page, notes: String::new() };
    let entry = COMMANDS.iter().find(|entry| (entry.command)(cli).get_name() == name);
    match entry.map_or(Ok(Exit::Fine), |entry| (entry.run)(&mut run, args)) {
        Ok(exit) => Outcome { exit: exit as u8, stdout: run.page.into_text(), stderr: run.notes },
        Err(problem) => {
            run.note(&format!("error: {problem}"));
            Outcome { exit: FAILED, stdout: run.page.into_text(), stderr: run.notes }
        }
    }
}

/// Beside the `Cargo.toml` of what cargo runs.
fn default_lock(path: &Path) -> PathBuf {
    let folder = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    Path::new(&folder).join(path)
}

/// Also where help was asked for.
fn not_understood(error: &clap::Error) -> Outcome {
    let text = harmless(&error.render().to_string());
    if error.use_stderr() {
        Outcome { exit: FAILED, stdout: String::new(), stderr: text }
    } else {
        Outcome { exit: 0, stdout: text, stderr: String::new() }
    }
}

fn failed(stdout: String, problem: &str) -> Outcome {
    Outcome { exit: FAILED, stdout, stderr: harmless(&format!("error: {problem}")) }
}

/// Whole lines, in which nothing steers a terminal.
fn harmless(text: &str) -> String {
    text.lines().map(|line| Escaped(line).to_string() + "\n").collect()
}
