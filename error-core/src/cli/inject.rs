//! `inject FILE…`: the catalogue between the markers in existing files.

use super::{
    Cli,
    args::{Entry, Exit},
    export::{Files, check, command_line, marker, openapi_args, quoted_path},
    run::Run,
    shapes,
};
use crate::export::Insertion;
use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint, value_parser};
use std::{fs, path::PathBuf};

pub(super) const ENTRY: Entry = Entry { command, run };

/// Those of the options of an export that say what components look like.
const OPTIONS: [&str; 4] = ["shape", "openapi", "flat", "prefix"];

fn command(cli: &Cli) -> Command {
    let files = Arg::new("FILE")
        .required(true)
        .action(ArgAction::Append)
        .value_parser(value_parser!(PathBuf))
        .value_hint(ValueHint::FilePath);
    let options = openapi_args(cli).into_iter().filter(|arg| OPTIONS.contains(&arg.get_id().as_str()));
    Command::new("inject")
        .about("Writes the errors between `error-codes:begin` and `error-codes:end` in existing files")
        .arg(files.help("Markdown, YAML or TypeScript"))
        .args(options)
        .args([marker(), check()])
}

fn run(run: &mut Run<'_>, args: &ArgMatches) -> Result<Exit, String> {
    let mut insertion = Insertion::new(run.cli.catalog).openapi(shapes::openapi(run.cli, args)?);
    if let Some(marker) = args.get_one::<String>("marker") {
        insertion = insertion.marker(marker);
    }
    let command = command_line(&run.program, &["inject"], args);
    let mut files = Files::new(run, args.get_flag("check"), &command);
    for path in args.get_many::<PathBuf>("FILE").into_iter().flatten() {
        files.renewed_by(format!("{command} {}", quoted_path(path)));
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => {
                files.problem(path, error);
                continue;
            }
        };
        match insertion.insert(path, &text) {
            Ok(new) => files.one(path, &new),
            Err(error) => files.problem(path, error),
        }
    }
    files.finish()
}
