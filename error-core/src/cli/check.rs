//! `lock` and `check`: the lock file is written, or compared with the catalogue; the lints beside it.

use super::{
    args::{Entry, Exit},
    page::Style,
    run::Run,
};
use crate::lock::{Accept, Change, LockError, Verdict, accept, verify};
use clap::{Arg, ArgAction, ArgMatches, Command};

pub(super) const LOCK: Entry = Entry {
    command: |_| {
        let accept_all = Arg::new("break").long("break").action(ArgAction::SetTrue);
        Command::new("lock")
            .about("Writes down what clients depend on, where no change breaks them")
            .arg(accept_all.help("Also changes that break clients; codes that are gone are retired"))
    },
    run: lock,
};

pub(super) const CHECK: Entry = Entry {
    command: |_| {
        let lints = Arg::new("lints").long("lints").action(ArgAction::SetTrue);
        Command::new("check")
            .about("Checks that the errors are as they are written down")
            .arg(lints.help("Looks for what troubles clients later, too"))
    },
    run: check,
};

fn lock(run: &mut Run<'_>, args: &ArgMatches) -> Result<Exit, String> {
    let most = if args.get_flag("break") { Accept::Breaking } else { Accept::Compatible };
    let is_new = !run.lock.exists();
    let changes = match accept(run.cli.catalog, &run.lock, most) {
        Err(LockError::Changes(changes)) => return Ok(refused(run, &changes)),
        done => done.map_err(|error| in_file(run, &error))?,
    };
    write_changes(run, &changes);
    let (path, codes) = (run.lock.display().to_string(), counted(run.cli.catalog.len(), "code"));
    let done = match changes.len() {
        0 if is_new => format!("wrote {path}: {codes}"),
        0 => format!("{path} is up to date: {codes}"),
        count => format!("wrote {path}: {}", counted(count, "change")),
    };
    run.page.line(Style::Plain, done);
    Ok(Exit::Fine)
}

fn check(run: &mut Run<'_>, args: &ArgMatches) -> Result<Exit, String> {
    // Whatever becomes of the lock file, the lints are found.
    let lints = if args.get_flag("lints") { lints(run)? } else { Exit::Fine };
    let locked = match verify(run.cli.catalog, &run.lock) {
        Ok(()) => {
            let (codes, path) = (run.cli.catalog.len(), run.lock.display().to_string());
            let are = if codes == 1 { "is" } else { "are" };
            run.page.line(Style::Plain, format_args!("{} {are} as in {path}", counted(codes, "code")));
            Exit::Fine
        }
        Err(LockError::Changes(changes)) => refused(run, &changes),
        Err(error) => return Err(in_file(run, &error)),
    };
    Ok(locked.max(lints))
}

fn lints(run: &mut Run<'_>) -> Result<Exit, String> {
    let findings = run.cli.lints.findings(run.cli.catalog).map_err(|error| error.to_string())?;
    for finding in &findings {
        let text = finding.to_string();
        let (lint, rest) = text.split_once(':').unwrap_or((&text, ""));
        run.page.write(Style::Yellow, lint);
        run.page.line(Style::Plain, format_args!(":{rest}"));
    }
    if findings.is_empty() {
        return Ok(Exit::Fine);
    }
    let count = counted(findings.len(), "finding");
    run.note(&format!("{count} of the lints; what is meant is allowed by `Cli::allow` and `Cli::allow_for`"));
    Ok(Exit::Findings)
}

/// Says what is not written down, and how that is done.
fn refused(run: &mut Run<'_>, changes: &[Change]) -> Exit {
    write_changes(run, changes);
    let (path, program) = (run.lock.display().to_string(), run.program.clone());
    let how = match changes.iter().map(Change::verdict).max() {
        Some(Verdict::Forbidden) => String::new(),
        Some(Verdict::Breaking) => format!("; to write them down: `{program} lock --break`"),
        _ => format!("; to write them down: `{program} lock`"),
    };
    run.note(&format!("{} not written down in {path}{how}", counted(changes.len(), "change")));
    Exit::Findings
}

/// One line for each.
pub(super) fn write_changes(run: &mut Run<'_>, changes: &[Change]) {
    for change in changes {
        let line = change.to_string();
        let (verdict, rest) = line.split_once(':').unwrap_or((&line, ""));
        run.page.write(if change.verdict() == Verdict::Compatible { Style::Green } else { Style::Red }, verdict);
        run.page.line(Style::Plain, format_args!(":{rest}"));
    }
}

/// The error with the file's name, where it does not say that itself.
fn in_file(run: &Run<'_>, error: &LockError) -> String {
    match error {
        LockError::Missing { .. } => format!("{error}: `{} lock`", run.program),
        LockError::Io { .. } | LockError::Ci => error.to_string(),
        _ => format!("{}: {error}", run.lock.display()),
    }
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
