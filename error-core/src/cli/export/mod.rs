//! `export KIND`: a document of the catalogue, printed, written to a file, or compared with it.

mod files;
mod kinds;
mod words;

use super::{
    Cli,
    args::{Entry, Exit},
    run::Run,
    shapes,
};
use crate::export::{Merge, OpenApiVersion};
use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint, builder::PossibleValuesParser, value_parser};
pub(super) use files::Files;
use kinds::{Kind, Made, Request};
use std::{
    fs,
    path::{Path, PathBuf},
};
pub(super) use words::{command_line, quoted_path};

pub(super) const ENTRY: Entry = Entry { command, run };

fn command(cli: &Cli) -> Command {
    let kind = Arg::new("KIND").required(true).value_parser(PossibleValuesParser::new(kinds::NAMES));
    let path = |name: &'static str| {
        Arg::new(name).long(name).value_name("FILE").value_parser(value_parser!(PathBuf)).value_hint(ValueHint::AnyPath)
    };
    Command::new("export")
        .about("Prints or writes a document: OpenAPI, JSON, JSON Schema, TypeScript, Rust, Markdown, HTML")
        .arg(kind.help("What is made"))
        .args(openapi_args(cli))
        .args([
            path("output")
                .short('o')
                .help("Writes it there; with `html` also a folder, `DIR/`, with a page for each code"),
            path("into").conflicts_with("output").help("Merges the components into this OpenAPI document"),
            marker(),
            check(),
        ])
}

/// What documents of `OpenAPI` are made with, also those that are inserted.
pub(super) fn openapi_args(cli: &Cli) -> Vec<Arg> {
    let value = |name: &'static str, value: &'static str| Arg::new(name).long(name).value_name(value);
    let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
    let shapes = PossibleValuesParser::new(shapes::names(cli));
    vec![
        value("shape", "NAME")
            .value_parser(shapes)
            .ignore_case(true)
            .action(ArgAction::Append)
            .help("The shape of the bodies; in pages for readers also several"),
        value("openapi", "VERSION")
            .value_parser(PossibleValuesParser::new(["3.0", "3.1"]))
            .help("The version of OpenAPI; otherwise that of the document, or 3.1"),
        flag("flat").help("One schema for all errors in place of a union, for gateways that reject those"),
        value("prefix", "TEXT").help("What the names of components begin with"),
        flag("components").help("The components alone"),
        value("api-version", "TEXT").help("The version of the API in OpenAPI's `info`"),
        value("format", "FORMAT")
            .value_parser(PossibleValuesParser::new(["json", "yaml"]))
            .help("Of an OpenAPI document; otherwise by the file's name, or yaml"),
    ]
}

pub(super) fn marker() -> Arg {
    let marker = Arg::new("marker").long("marker").value_name("NAME").value_parser(name);
    marker.help("Another name than `error-codes`, where two catalogues stand in one file")
}

pub(super) fn check() -> Arg {
    Arg::new("check").long("check").action(ArgAction::SetTrue).help("Writes nothing; fails where a file is stale")
}

/// A name that stands between blanks and a colon.
fn name(text: &str) -> Result<String, String> {
    let is_name = |char: char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_' | '.');
    match text {
        "" => Err("write a name".to_owned()),
        text if text.chars().all(is_name) => Ok(text.to_owned()),
        _ => Err("a name has letters, digits, `-`, `_` and `.`".to_owned()),
    }
}

pub(super) fn version(args: &ArgMatches) -> Option<OpenApiVersion> {
    match args.get_one::<String>("openapi")?.as_str() {
        "3.0" => Some(OpenApiVersion::V3_0),
        _ => Some(OpenApiVersion::V3_1),
    }
}

fn run(run: &mut Run<'_>, args: &ArgMatches) -> Result<Exit, String> {
    let name = args.get_one::<String>("KIND").ok_or("export what?")?;
    let kind = Kind::named(name).ok_or("export what?")?;
    kind.check(args)?;
    let command = command_line(&run.program, &["export", name], args);
    let request = Request::new(run.cli, args);
    let path = |name| args.get_one::<PathBuf>(name).map(PathBuf::as_path);
    if let Some(into) = path("into") {
        return merge(run, args, &request, into, &command);
    }
    let Some(output) = path("output") else {
        if args.get_flag("check") {
            return Err("what is to be checked? write `--output FILE` or `--into FILE`".to_owned());
        }
        if let Made::Text(text) = (kind.make)(&request)? {
            run.page.raw(&text);
        }
        return Ok(Exit::Fine);
    };
    let mut files = Files::new(run, args.get_flag("check"), &command);
    match (kind.make)(&request)? {
        Made::Text(_) if request.is_folder() => files.problem(output, "this is a folder, name a file in it"),
        Made::Text(text) => files.one(output, &text),
        Made::Pages(pages) => files.folder(output, &pages),
    }
    files.finish()
}

/// Merges into somebody else's document.
fn merge(
    run: &mut Run<'_>,
    args: &ArgMatches,
    request: &Request<'_>,
    into: &Path,
    command: &str,
) -> Result<Exit, String> {
    let mut merge = Merge::new(request.openapi()?);
    if let Some(version) = version(args) {
        merge = merge.version(version);
    }
    if let Some(marker) = args.get_one::<String>("marker") {
        merge = merge.marker(marker);
    }
    let in_file = |problem: &dyn std::fmt::Display| format!("{}: {problem}", into.display());
    let text = fs::read_to_string(into).map_err(|error| in_file(&error))?;
    let merged = merge.into_text(&text).map_err(|error| in_file(&error))?;
    let mut files = Files::new(run, args.get_flag("check"), command);
    files.one(into, &merged);
    files.finish()
}
