//! [`Kind`]: what can be exported, each a row of a table.

use super::super::{Cli, shapes};
use crate::export::{Html, Json, JsonSchema, Markdown, OpenApi, Rust, TypeScript};
use clap::{ArgMatches, parser::ValueSource};
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

/// One kind of document.
pub(super) struct Kind {
    name: &'static str,
    /// The options that mean something with it.
    options: &'static [&'static str],
    pub(super) make: fn(&Request<'_>) -> Result<Made, String>,
}

/// What was made.
pub(super) enum Made {
    Text(String),
    /// Files of a folder, by their names.
    Pages(Vec<(String, String)>),
}

/// What is asked for.
pub(super) struct Request<'a> {
    cli: &'a Cli,
    args: &'a ArgMatches,
}

const OPENAPI: &[&str] =
    &["shape", "openapi", "flat", "prefix", "components", "api-version", "format", "into", "marker"];

const KINDS: &[Kind] = &[
    Kind { name: "openapi", options: OPENAPI, make: openapi },
    Kind { name: "json", options: &[], make: |request| Ok(Made::Text(Json::new(request.cli.catalog).to_string())) },
    Kind { name: "json-schema", options: &["shape"], make: json_schema },
    Kind {
        name: "typescript",
        options: &[],
        make: |request| Ok(Made::Text(TypeScript::new(request.cli.catalog).to_string())),
    },
    Kind { name: "rust", options: &[], make: |request| Ok(Made::Text(Rust::new(request.cli.catalog).to_string())) },
    Kind { name: "markdown", options: &["shape"], make: markdown },
    Kind { name: "html", options: &["shape"], make: html },
];

/// The names of all kinds.
pub(super) const NAMES: [&str; 7] = ["openapi", "json", "json-schema", "typescript", "rust", "markdown", "html"];

impl Kind {
    pub(super) fn named(name: &str) -> Option<&'static Self> {
        KINDS.iter().find(|kind| kind.name == name)
    }

    /// An option that would do nothing is a mistake.
    pub(super) fn check(&self, args: &ArgMatches) -> Result<(), String> {
        let is_given = |name: &&&str| args.value_source(name) == Some(ValueSource::CommandLine);
        if let Some(name) = OPENAPI.iter().filter(|name| !self.options.contains(name)).find(is_given) {
            return Err(format!("`--{name}` means nothing with `export {}`", self.name));
        }
        let is_merge = args.contains_id("into");
        let misplaced = if is_merge { &["components", "api-version", "format"][..] } else { &["marker"] };
        match misplaced.iter().find(is_given) {
            Some(name) if is_merge => Err(format!("`--{name}` means nothing with `--into`")),
            Some(name) => Err(format!("`--{name}` means nothing without `--into`")),
            None => Ok(()),
        }
    }
}

impl<'a> Request<'a> {
    pub(super) fn new(cli: &'a Cli, args: &'a ArgMatches) -> Self {
        Self { cli, args }
    }

    /// The document with all its settings.
    pub(super) fn openapi(&self) -> Result<OpenApi, String> {
        shapes::openapi(self.cli, self.args)
    }

    fn output(&self) -> Option<&Path> {
        self.args.get_one::<PathBuf>("output").map(PathBuf::as_path)
    }

    /// Whether the document is to be JSON: as it is asked for, or as the file's name says.
    fn is_json(&self) -> bool {
        match self.args.get_one::<String>("format") {
            Some(format) => format == "json",
            None => self.output().and_then(Path::extension).is_some_and(|end| end.eq_ignore_ascii_case("json")),
        }
    }

    /// Whether a folder is asked for: one that there is, or a name that can be none of a file.
    pub(super) fn is_folder(&self) -> bool {
        let is_named = |path: &Path| path.to_string_lossy().ends_with(['/', MAIN_SEPARATOR]);
        self.output().is_some_and(|path| path.is_dir() || is_named(path))
    }
}

fn openapi(request: &Request<'_>) -> Result<Made, String> {
    let openapi = request.openapi()?;
    Ok(Made::Text(match (request.args.get_flag("components"), request.is_json()) {
        (false, true) => openapi.to_json(),
        (false, false) => openapi.to_yaml(),
        (true, true) => openapi.components_to_json(),
        (true, false) => openapi.components_to_yaml(),
    }))
}

fn json_schema(request: &Request<'_>) -> Result<Made, String> {
    let mut schema = JsonSchema::new(request.cli.catalog);
    if let Some(shape) = shapes::one(request.cli, request.args)? {
        schema = schema.shape(shape);
    }
    Ok(Made::Text(schema.to_string()))
}

fn markdown(request: &Request<'_>) -> Result<Made, String> {
    let shapes = shapes::asked(request.cli, request.args)?;
    let page = Markdown::new(request.cli.catalog);
    Ok(Made::Text(shapes.into_iter().fold(page, |page, (name, shape)| page.shape(name, shape)).to_string()))
}

fn html(request: &Request<'_>) -> Result<Made, String> {
    let shapes = shapes::asked(request.cli, request.args)?;
    let html = shapes.into_iter().fold(Html::new(request.cli.catalog), |html, (name, shape)| html.shape(name, shape));
    Ok(if request.is_folder() { Made::Pages(html.pages()) } else { Made::Text(html.to_string()) })
}
