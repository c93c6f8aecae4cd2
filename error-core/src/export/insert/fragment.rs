//! What stands between two markers.

use super::{
    host::{Host, Place},
    marker::Kind,
};
use crate::{
    Catalog,
    export::{
        OpenApi, OpenApiVersion, TypeScript,
        lines::indented,
        listing::Listing,
        markdown::{self, longest_run},
        tree::Tree,
    },
};

/// What a pair of markers without words, or with the word `openapi` alone, asks for at its place.
pub(super) fn resolve(asked: Option<Kind>, host: Host, place: &Place) -> Result<Kind, String> {
    match (asked, place) {
        (None | Some(Kind::OpenApi(None)), Place::Nodes { path, .. }) => section_at(path).map(Kind::OpenApi),
        (Some(Kind::OpenApi(Some(asked))), Place::Nodes { path, .. }) => match section_at(path) {
            Ok(Some(known)) if known != asked => {
                Err(format!("`openapi {asked}` stands in `{}`, where `openapi {known}` would stand", path.join(".")))
            }
            _ => Ok(Kind::OpenApi(Some(asked))),
        },
        (Some(_), Place::Nodes { .. }) => {
            Err("among the keys of YAML only `openapi` can stand; the others are for a text, `description: |`"
                .to_owned())
        }
        (None, Place::Prose { .. }) if host == Host::Yaml => Ok(Kind::List),
        (None, Place::Prose { .. }) => Ok(Kind::Table),
        (Some(kind), Place::Prose { is_folded: true, .. }) if kind.is_code() => {
            Err("code cannot stand in a text whose lines are joined: write `|` where it begins with `>`".to_owned())
        }
        (Some(kind), Place::Prose { .. }) => Ok(kind),
        (None | Some(Kind::TypeScript), Place::Code) => Ok(Kind::TypeScript),
        (Some(_), Place::Code) => Err("a program can only have what is of its own language".to_owned()),
    }
}

/// What stands below these keys: a section, `components`, or all of it at the top.
fn section_at(path: &[String]) -> Result<Option<String>, String> {
    let path: Vec<_> = path.iter().map(String::as_str).collect();
    match path.as_slice() {
        [] => Ok(None),
        ["components"] => Ok(Some("components".to_owned())),
        ["components", section] => Ok(Some((*section).to_owned())),
        _ => Err(format!(
            "this stands in `{}`, and not in `components`: say what is to stand there, as `openapi schemas`",
            path.join(".")
        )),
    }
}

impl Kind {
    fn is_code(&self) -> bool {
        matches!(self, Self::OpenApi(_) | Self::TypeScript)
    }

    /// The word for its code behind a fence.
    fn language(&self) -> Option<&'static str> {
        match self {
            Self::List | Self::Table => None,
            Self::OpenApi(_) => Some("yaml"),
            Self::TypeScript => Some("ts"),
        }
    }
}

/// What is inserted, in lines that are not indented yet.
pub(super) fn lines(
    kind: &Kind,
    place: &Place,
    catalog: &'static Catalog,
    (openapi, version): (&OpenApi, OpenApiVersion),
) -> Result<Vec<String>, String> {
    let text = match kind {
        Kind::List => markdown::list(&Listing::of(catalog)),
        Kind::Table => markdown::table(&Listing::of(catalog)),
        Kind::OpenApi(section) => components(openapi.components_of(version), section.as_deref())?.to_yaml(0),
        Kind::TypeScript => TypeScript::new(catalog).to_string(),
    };
    let lines: Vec<String> = match place {
        Place::Nodes { step, .. } => return Ok(indented(&text, "", &" ".repeat(*step))),
        Place::Code => return Ok(text.lines().map(str::to_owned).collect()),
        Place::Prose { .. } => text.lines().map(str::to_owned).collect(),
    };
    let fence = "`".repeat(longest_run(&text, '`').max(2) + 1);
    let (open, close) = match kind.language() {
        Some(language) => (Some(format!("{fence}{language}")), Some(fence)),
        None => (None, None),
    };
    // A list and a table have a blank line before and behind them.
    let lines = open.into_iter().chain(lines).chain(close);
    let mut out = vec![String::new()];
    match place {
        // One line break is a blank there, two are one.
        Place::Prose { is_folded: true, .. } => out.extend(lines.flat_map(|line| [line, String::new()])),
        _ => {
            out.extend(lines);
            out.push(String::new());
        }
    }
    Ok(out)
}

/// What of the components is asked for: all, below their own key, what stands in it, or one section.
fn components(components: Tree, section: Option<&str>) -> Result<Tree, String> {
    match (section, &components) {
        (None, _) => Ok(Tree::object([("components", components)])),
        (Some("components"), _) => Ok(components),
        (Some(section), Tree::Object(sections)) => match components.get(section) {
            Some(components) => Ok(components.clone()),
            None => {
                let known: Vec<_> = sections.iter().map(|(name, _)| format!("`{name}`")).collect();
                Err(format!("there are no `{section}` of ours, but {}", known.join(", ")))
            }
        },
        (Some(_), _) => Err("there are no components of ours".to_owned()),
    }
}
