//! The schemas of errors, and of the bodies that several of them have.

use super::{
    super::{
        form::{self, BodyForm, Form},
        markdown::escape::text as markdown,
        prose::Prose,
        schema::Dialect,
        tree::{Members, Tree},
    },
    answers::Error,
    flat,
    names::Names,
    place::{self, Place},
};
use crate::{ErrorSpec, Shape};
use std::collections::{HashMap, HashSet};

/// The name of the schema that any error has.
pub(super) const DEFAULT: &str = "ErrorDefault";

/// The name of the schema of an issue, which stands in those of all errors that have some.
const ISSUE: &str = "ErrorIssue";

/// In what kind of document schemas stand.
#[derive(Debug, Clone, Copy)]
pub(in super::super) enum Document<'a> {
    /// In a part of one, where each schema is written where it is needed.
    #[cfg_attr(
        not(any(feature = "aide", feature = "utoipa", feature = "utoipa-5")),
        expect(dead_code, reason = "who asks for it is not compiled")
    )]
    Part,
    /// Among the components of an `OpenAPI` document, under these names.
    OpenApi(&'a Names),
    /// Among the definitions of a JSON Schema, under these names.
    JsonSchema(&'a Names),
}

impl<'a> Document<'a> {
    const fn names(self) -> Option<&'a Names> {
        match self {
            Self::Part => None,
            Self::OpenApi(names) | Self::JsonSchema(names) => Some(names),
        }
    }

    fn reference(self, name: &str) -> Tree {
        let base = if matches!(self, Self::JsonSchema(_)) { "#/$defs/" } else { "#/components/schemas/" };
        Tree::object([("$ref", Tree::text(format!("{base}{name}")))])
    }
}

/// Makes schemas, with names where they are to be referred to.
pub(in super::super) struct Schemas<'a> {
    dialect: Dialect,
    document: Document<'a>,
    errors: Members,
    unions: Members,
    known: HashMap<Tree, String>,
    written: HashSet<&'static str>,
}

impl<'a> Schemas<'a> {
    pub(in super::super) fn new(dialect: Dialect, document: Document<'a>) -> Self {
        let (errors, unions, known, written) = Default::default();
        Self { dialect, document, errors, unions, known, written }
    }

    /// Those with names: of each error, of an issue where several have one, then of statuses.
    pub(in super::super) fn into_named(mut self, shape: &dyn Shape) -> Members {
        let issue = form::issue(shape).map(|form| form.to_schema(self.dialect));
        if let (Some(names), Some(issue)) = (self.document.names(), issue) {
            let all = || self.errors.iter().chain(&self.unions);
            if all().map(|(_, schema)| count(schema, &issue)).sum::<usize>() > 1 {
                let name = names.prefixed(ISSUE);
                let reference = self.document.reference(&name);
                for (_, schema) in self.errors.iter_mut().chain(&mut self.unions) {
                    schema.replace(&issue, &reference);
                }
                self.errors.push((name.into(), issue));
            }
        }
        self.errors.append(&mut self.unions);
        self.errors
    }

    /// The schema of what these errors send, which has this name if it is not that of a single error.
    pub(in super::super) fn of(&mut self, name: &str, errors: &[&Error<'_>]) -> Tree {
        let schema = self.union(errors);
        self.named(name, schema)
    }

    /// The schema of what these errors send, that of a single one by its name.
    pub(in super::super) fn union(&mut self, errors: &[&Error<'_>]) -> Tree {
        let spellings: Vec<_> = errors.iter().map(|error| form::spellings(error.entry.spec.code())).collect();
        let places: Vec<_> = errors.iter().zip(&spellings).map(|(error, codes)| place::of(error.body, codes)).collect();
        if places.contains(&Place::Nowhere) {
            let mut schemas: Vec<_> = errors.iter().map(|error| error.body.form.to_schema(self.dialect)).collect();
            let mut seen = HashSet::new();
            schemas.retain(|schema| seen.insert(schema.clone()));
            return one_or(schemas, |schemas| Tree::object([("anyOf", Tree::Array(schemas))]));
        }
        if places.contains(&Place::Listed) {
            let form = errors.iter().map(|error| error.body.form.clone()).reduce(Form::or).unwrap_or(Form::Any);
            return form.to_schema(self.dialect);
        }
        let schemas: Vec<_> = errors.iter().map(|error| self.of_error(error.entry.spec, error.body)).collect();
        let codes: HashSet<_> = places.iter().map(Place::code).collect();
        if codes.len() < places.len() {
            // `err_1` and `err1` are both `Err1` in Pascal case.
            return one_or(schemas, |schemas| Tree::object([("anyOf", Tree::Array(schemas))]));
        }
        let discriminator = self.discriminator(&places, &schemas);
        one_or(schemas, |schemas| {
            let discriminator = discriminator.map(|discriminator| ("discriminator", discriminator));
            Tree::object([("oneOf", Tree::Array(schemas))].into_iter().chain(discriminator))
        })
    }

    /// The schema of any error, of those too that are not known yet.
    pub(in super::super) fn any(&mut self, shape: &dyn Shape) -> Tree {
        let mut schema = form::open(shape).form.to_schema(self.dialect);
        describe(&mut schema, "Any error, also one that is not known yet.", false);
        self.named(DEFAULT, schema)
    }

    /// The same with the codes that there are.
    pub(super) fn flat(&mut self, shape: &dyn Shape, codes: &[&str]) -> Tree {
        let mut schema = flat::schema(shape, codes, self.dialect);
        describe(&mut schema, "Any error.", false);
        self.named(DEFAULT, schema)
    }

    fn of_error(&mut self, spec: &'static ErrorSpec, body: &BodyForm) -> Tree {
        let schema = || {
            let mut schema = body.form.to_schema(self.dialect);
            let text = match (spec.description(), self.document) {
                // No Markdown is expected there.
                ("", Document::JsonSchema(_)) => spec.title().to_owned(),
                ("", _) => markdown(spec.title()),
                (text, Document::JsonSchema(_)) => text.to_owned(),
                (text, _) => Prose::read(text).to_markdown().trim_end().to_owned(),
            };
            describe(&mut schema, &text, spec.deprecated().is_some());
            schema
        };
        let Some(name) = self.document.names().and_then(|names| names.of(spec.code())) else { return schema() };
        if self.written.insert(spec.code()) {
            self.errors.push((name.to_owned().into(), schema()));
        }
        self.document.reference(name)
    }

    /// The code's member, if the code stands at the top of each body and schemas have names.
    fn discriminator(&self, places: &[Place<'_>], schemas: &[Tree]) -> Option<Tree> {
        let Document::OpenApi(_) = self.document else { return None };
        let Some(Place::Top { key: first, .. }) = places.first() else { return None };
        let pairs = places.iter().zip(schemas).map(|(place, schema)| match place {
            Place::Top { key, code } if key == first => Some(((*code).to_owned(), schema.get("$ref")?.clone())),
            _ => None,
        });
        let mapping: Vec<_> = pairs.collect::<Option<_>>()?;
        let name = Tree::text((*first).to_owned());
        Some(Tree::object([("propertyName", name), ("mapping", Tree::object(mapping))]))
    }

    /// A reference to a schema, which has this name unless an equal one has another.
    fn named(&mut self, name: &str, schema: Tree) -> Tree {
        let Some(names) = self.document.names() else { return schema };
        // A text or a reference is as short as a reference to it.
        if schema.get("$ref").is_some() {
            return schema;
        }
        let name = names.prefixed(name);
        let known = self.known.get(&schema).cloned().unwrap_or_else(|| {
            self.unions.push((name.clone().into(), schema.clone()));
            self.known.insert(schema, name.clone());
            name
        });
        self.document.reference(&known)
    }
}

/// How many times a schema stands in another.
fn count(within: &Tree, schema: &Tree) -> usize {
    match within {
        _ if within == schema => 1,
        Tree::Object(members) => members.iter().map(|(_, value)| count(value, schema)).sum(),
        Tree::Array(items) => items.iter().map(|item| count(item, schema)).sum(),
        _ => 0,
    }
}

/// The only schema, or what is made of several.
fn one_or(mut schemas: Vec<Tree>, several: impl FnOnce(Vec<Tree>) -> Tree) -> Tree {
    match schemas.pop() {
        Some(schema) if schemas.is_empty() => schema,
        last => {
            schemas.extend(last);
            several(schemas)
        }
    }
}

/// Puts words before what a schema says.
fn describe(schema: &mut Tree, text: &str, is_deprecated: bool) {
    if let Tree::Object(members) = schema {
        members.retain(|(key, _)| key != "description");
        members.insert(0, ("description".into(), Tree::text(text.to_owned())));
        if is_deprecated {
            members.insert(1, ("deprecated".into(), true.into()));
        }
    }
}
