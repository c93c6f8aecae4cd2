//! [`Files`]: what is written, or compared, and said about it.

use super::super::{args::Exit, page::Style, run::Run};
use crate::{disk, export::verify};
use std::{collections::HashSet, fmt::Display, fs, io, path::Path};

/// By what a page is known that an earlier run made.
const OURS: &str = "<meta name=\"generator\" content=\"error-core\">";
/// By what one of a single code is known: a page of all codes may be that of another catalogue.
const ALONE: &str = "<div class=\"page alone\">";

/// The files of one command, one after another.
pub(in crate::cli) struct Files<'a, 'r> {
    run: &'a mut Run<'r>,
    is_check: bool,
    /// What renews them.
    command: String,
    exit: Exit,
    problems: Vec<String>,
}

impl<'a, 'r> Files<'a, 'r> {
    pub(in crate::cli) fn new(run: &'a mut Run<'r>, is_check: bool, command: &str) -> Self {
        Self { run, is_check, command: command.to_owned(), exit: Exit::Fine, problems: Vec::new() }
    }

    /// Another command for those that follow.
    pub(in crate::cli) fn renewed_by(&mut self, command: String) {
        self.command = command;
    }

    /// A file that is to have this text.
    pub(in crate::cli) fn one(&mut self, path: &Path, text: &str) {
        match self.renew(path, text) {
            Some(true) => self.say(format_args!("wrote {}", path.display())),
            Some(false) => self.say(format_args!("{} is up to date", path.display())),
            None => {}
        }
    }

    /// A folder with these files, and no other pages of ours.
    pub(in crate::cli) fn folder(&mut self, folder: &Path, pages: &[(String, String)]) {
        let others: Vec<_> =
            pages.iter().map(|(name, _)| folder.join(name)).filter(|path| is_of_others(path)).collect();
        if !others.is_empty() {
            return others.iter().for_each(|path| self.problem(path, "this is not ours: name another folder"));
        }
        if self.is_check && !folder.exists() {
            return self.stale(format_args!("{} is missing", folder.display()));
        }
        if !self.is_check {
            if let Err(error) = fs::create_dir_all(folder) {
                return self.problem(folder, error);
            }
        }
        let written: Vec<_> = pages.iter().map(|(name, text)| self.renew(&folder.join(name), text)).collect();
        let removed = self.remove_others(folder, pages);
        let changed = written.iter().filter(|written| **written == Some(true)).count();
        let is_fine = removed.is_some() && written.iter().all(Option::is_some);
        match changed + removed.unwrap_or_default() {
            _ if !is_fine => {}
            0 => self.say(format_args!("{} is up to date", folder.display())),
            _ => self.say(format_args!("wrote {}: {changed} of {} files", folder.display(), pages.len())),
        }
    }

    /// A file of which nothing is known but that it cannot be had.
    pub(in crate::cli) fn problem(&mut self, path: &Path, problem: impl Display) {
        self.problems.push(format!("{}: {problem}", path.display()));
    }

    /// How all of it ends; what was not possible is the last that is said.
    pub(in crate::cli) fn finish(self) -> Result<Exit, String> {
        if self.problems.is_empty() { Ok(self.exit) } else { Err(self.problems.join("\nerror: ")) }
    }

    /// Whether a file was written; none if it is stale, or cannot be written.
    fn renew(&mut self, path: &Path, text: &str) -> Option<bool> {
        if self.is_check {
            let stale = verify(path, text).err();
            return match stale {
                None => Some(false),
                Some(stale) if stale.is_unreadable() => {
                    self.problems.push(stale.to_string());
                    None
                }
                Some(stale) => {
                    self.stale(stale);
                    None
                }
            };
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let written = folder.map_or(Ok(()), fs::create_dir_all).and_then(|()| disk::replace(path, text));
        written.map_err(|error| self.problem(path, error)).ok()
    }

    /// Pages that an earlier run made, of codes that there are no more. How many were removed; none if there are some that
    /// stay.
    fn remove_others(&mut self, folder: &Path, pages: &[(String, String)]) -> Option<usize> {
        let names: HashSet<_> = pages.iter().map(|(name, _)| name.as_str()).collect();
        let others = fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        let others = others.map_err(|error| self.problem(folder, error)).ok()?;
        let mut others: Vec<_> = others.into_iter().map(|entry| entry.path()).collect();
        others.retain(|path| {
            let is_page = path.extension().is_some_and(|extension| extension == "html");
            let name = path.file_name().map(|name| name.to_string_lossy());
            let is_other = is_page && name.is_some_and(|name| !names.contains(&*name));
            is_other && fs::read_to_string(path).is_ok_and(|text| text.contains(OURS) && text.contains(ALONE))
        });
        others.sort();
        for path in &others {
            if self.is_check {
                self.stale(format_args!("{} is stale, there is no such code", path.display()));
            } else if let Err(error) = fs::remove_file(path) {
                self.problem(path, error);
            }
        }
        (!self.is_check || others.is_empty()).then_some(others.len())
    }

    fn stale(&mut self, what: impl Display) {
        self.exit = Exit::Findings;
        self.run.page.write(Style::Red, "stale");
        let line = format!(": {what}; to renew it: `{}`", self.command);
        self.run.page.line(Style::Plain, line);
    }

    fn say(&mut self, what: impl Display) {
        self.run.page.line(Style::Plain, what);
    }
}

/// Whether there is a file that no run has made.
fn is_of_others(path: &Path) -> bool {
    match fs::read_to_string(path) {
        Ok(text) => !text.contains(OURS),
        Err(error) => error.kind() != io::ErrorKind::NotFound,
    }
}
