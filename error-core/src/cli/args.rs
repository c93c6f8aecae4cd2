//! What the commands and options are called, and how their values are read.

use super::{Cli, check, diff, explain, export, inject, list, run::Run};
use crate::escape::Escaped;
use clap::{Arg, ArgMatches, Command, builder::PossibleValuesParser, value_parser};
use clap_complete::Shell;
use std::path::PathBuf;

/// One command: its arguments, and what it does with them.
pub(super) struct Entry {
    pub(super) command: fn(&Cli) -> Command,
    pub(super) run: fn(&mut Run<'_>, &ArgMatches) -> Result<Exit, String>,
}

/// How a command ends, where it is not a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Exit {
    Fine,
    Findings,
}

/// All commands, in the order of the help.
pub(super) const COMMANDS: &[Entry] =
    &[list::ENTRY, explain::ENTRY, check::LOCK, check::CHECK, diff::ENTRY, export::ENTRY, inject::ENTRY, COMPLETIONS];

const COMPLETIONS: Entry = Entry {
    command: |_| {
        let shell = Arg::new("SHELL").required(true).value_parser(value_parser!(Shell));
        Command::new("completions").about("Prints a script that completes these commands in a shell").arg(shell)
    },
    run: completions,
};

/// The whole command line.
pub(super) fn command(cli: &Cli, width: Option<usize>) -> Command {
    let title = cli.catalog.title().map_or("an API".to_owned(), |title| Escaped(title).to_string());
    let color = Arg::new("color")
        .long("color")
        .value_name("WHEN")
        .value_parser(PossibleValuesParser::new(["auto", "always", "never"]))
        .default_value("auto")
        .help("Whether there are colours: `auto` is on a terminal only");
    let lock = Arg::new("lock")
        .long("lock")
        .value_name("PATH")
        .value_parser(value_parser!(PathBuf))
        .help(format!("The lock file, by default {} beside the crate's Cargo.toml", cli.lock.display()));
    Command::new("errors")
        .about(format!("The errors of {title} as a contract: shown, checked, kept stable"))
        .after_help("Exit codes: 0 all is well, 1 something was found, 2 not understood or not readable.")
        .term_width(width.unwrap_or(100).min(100))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .args([color.global(true), lock.global(true)])
        .subcommands(COMMANDS.iter().map(|entry| (entry.command)(cli)))
}

fn completions(run: &mut Run<'_>, args: &ArgMatches) -> Result<Exit, String> {
    let shell = *args.get_one::<Shell>("SHELL").ok_or("which shell?")?;
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command(run.cli, None), run.program.clone(), &mut script);
    run.page.raw(&String::from_utf8_lossy(&script));
    Ok(Exit::Fine)
}
