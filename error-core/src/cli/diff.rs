//! `diff OLD NEW`: what differs between two locks, wherever they are.

use super::{
    args::{Entry, Exit},
    check::write_changes,
    page::Style,
    run::Run,
};
use crate::lock::Lock;
use clap::{Arg, ArgMatches, Command};
use std::{
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
    process,
};

pub(super) const ENTRY: Entry = Entry {
    command: |_| {
        Command::new("diff")
            .about("Shows what differs between two lock files, or revisions of one")
            .arg(
                Arg::new("OLD").required(true).help("A file, `REV:path` in git, or `git:REV` for the lock file itself"),
            )
            .arg(Arg::new("NEW").help("The same; without it the catalogue as it is now"))
    },
    run,
};

fn run(run: &mut Run<'_>, args: &ArgMatches) -> Result<Exit, String> {
    let side = |name| args.get_one::<String>(name).map(|name| (name, read(name, &run.lock)));
    let read = |(name, text): (&String, Result<String, String>)| {
        text?.parse::<Lock>().map_err(|error| format!("{name}: {error}"))
    };
    let old = side("OLD").map_or_else(|| Err("which lock?".to_owned()), read)?;
    let new = side("NEW").map_or_else(|| Ok(Lock::of(run.cli.catalog)), read)?;
    let changes = old.changes(&new);
    write_changes(run, &changes);
    if changes.is_empty() {
        run.page.line(Style::Plain, "no difference");
        return Ok(Exit::Fine);
    }
    Ok(Exit::Findings)
}

/// The text of a lock: that of a file, if there is one of this name, otherwise from git.
fn read(name: &str, lock: &Path) -> Result<String, String> {
    match fs::read_to_string(name) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        text => return text.map_err(|error| format!("{name}: {error}")),
    }
    match name.split_once(':') {
        Some(("git", revision)) => {
            let file = lock.file_name().map(PathBuf::from).unwrap_or_default();
            show(lock.parent(), revision, &Path::new(".").join(file))
        }
        Some((revision, path)) => show(None, revision, Path::new(path)),
        None => Err(format!("there is no file {name}; in git it is written `REV:path` or `git:REV`")),
    }
}

/// What git has at this path in a revision.
fn show(folder: Option<&Path>, revision: &str, path: &Path) -> Result<String, String> {
    let mut object = OsString::from(format!("{revision}:"));
    object.push(path);
    let mut git = process::Command::new("git");
    if let Some(folder) = folder.filter(|folder| !folder.as_os_str().is_empty()) {
        git.arg("-C").arg(folder);
    }
    // What begins with a dash is no option of git's.
    let git = git.args(["show", "--no-textconv", "--end-of-options"]).arg(&object);
    let output = git.output().map_err(|error| format!("git cannot be started: {error}"))?;
    let object = object.to_string_lossy();
    if output.status.success() {
        String::from_utf8(output.stdout).map_err(|_| format!("{object}: is no text"))
    } else {
        Err(format!("{object}: {}", String::from_utf8_lossy(&output.stderr).trim()))
    }
}
