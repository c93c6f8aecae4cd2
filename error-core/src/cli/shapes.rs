//! The shapes that `--shape` knows: those of this crate, and the user's own.

use super::{Cli, export::version};
use crate::{
    Body, Occurrence, Shape,
    export::{OpenApi, shapes},
};
use clap::ArgMatches;
use http::HeaderValue;
use std::{fmt, sync::Arc};

/// A shape that several documents have.
#[derive(Clone)]
pub(super) struct Shared(pub(super) Arc<dyn Shape>);

impl Shape for Shared {
    fn media_type(&self, error: &Occurrence<'_>) -> HeaderValue {
        self.0.media_type(error)
    }

    fn write(&self, error: &Occurrence<'_>, body: &mut Body<'_>) {
        self.0.write(error, body);
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a shape")
    }
}

/// The names of all, the user's own first.
pub(super) fn names(cli: &Cli) -> Vec<String> {
    all(cli).into_iter().map(|(name, _, _)| name).collect()
}

/// The shapes that are asked for, with the names that readers see.
pub(super) fn asked(cli: &Cli, args: &ArgMatches) -> Result<Vec<(String, Shared)>, String> {
    let all = all(cli);
    let named = |asked: &String| {
        let (_, name, shape) =
            all.iter().find(|(known, ..)| known.eq_ignore_ascii_case(asked)).ok_or("which shape?")?;
        let shape = shape.clone().ok_or("this shape needs a `domain` in `catalog!`")?;
        Ok((name.clone(), shape))
    };
    args.get_many::<String>("shape").into_iter().flatten().map(named).collect()
}

/// The one shape that is asked for, if there is one.
pub(super) fn one(cli: &Cli, args: &ArgMatches) -> Result<Option<Shared>, String> {
    let mut asked = asked(cli, args)?;
    if asked.len() > 1 {
        return Err("such a document is of one shape: write `--shape` once".to_owned());
    }
    Ok(asked.pop().map(|(_, shape)| shape))
}

/// A document of `OpenAPI` with the settings of the options.
pub(super) fn openapi(cli: &Cli, args: &ArgMatches) -> Result<OpenApi, String> {
    let mut openapi = OpenApi::new(cli.catalog);
    if let Some(shape) = one(cli, args)? {
        openapi = openapi.shape(shape);
    }
    if args.get_flag("flat") {
        openapi = openapi.flat();
    }
    if let Some(prefix) = args.get_one::<String>("prefix") {
        openapi = openapi.prefix(prefix.clone());
    }
    if let Some(api_version) = args.try_get_one::<String>("api-version").ok().flatten() {
        openapi = openapi.api_version(api_version.clone());
    }
    if let Some(version) = version(args) {
        openapi = openapi.version(version);
    }
    Ok(openapi)
}

/// The word for each, its name, and the shape, where the catalogue has what it needs.
fn all(cli: &Cli) -> Vec<(String, String, Option<Shared>)> {
    let own = cli.shapes.iter().map(|(name, shape)| (name.clone(), name.clone(), Some(shape.clone())));
    let is_own = |name: &str| cli.shapes.iter().any(|(own, _)| own.eq_ignore_ascii_case(name));
    let built_in = shapes::all(cli.catalog).into_iter().filter_map(|(name, shape)| {
        let word = kebab(name);
        (!is_own(&word)).then(|| (word, name.to_owned(), shape.map(|shape| Shared(Arc::from(shape)))))
    });
    own.chain(built_in).collect()
}

/// `JsonApi` as `json-api`.
fn kebab(name: &str) -> String {
    let mut out = String::new();
    for char in name.chars() {
        if char.is_ascii_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.push(char.to_ascii_lowercase());
    }
    out
}
