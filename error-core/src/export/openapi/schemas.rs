//! The schemas of errors, and of the bodies that several of them have.

use super::{
    super::{
        form::{self, BodyForm, Form},
        schema::Dialect,
        tree::{Members, Tree},
    },
    answers::Error,
    flat,
    markdown::inline,
    names::Names,
    place::{self, Place},
};
use crate::{ErrorSpec, Shape};
use std::collections::{HashMap, HashSet};

/// The name of the schema that any error has.
pub(super) const DEFAULT: &str = "ErrorDefault";

/// Makes schemas, with names where they are to be referred to.
pub(super) struct Schemas<'a> {
    dialect: Dialect,
    /// Without names every schema is written where it is needed.
    names: Option<&'a Names>,
    /// What stands before a name in a reference.
    base: &'static str,
    errors: Members,
    unions: Members,
    known: HashMap<Tree, String>,
    written: HashSet<&'static str>,
}

impl<'a> Schemas<'a> {
    pub(super) fn new(dialect: Dialect, names: Option<&'a Names>, base: &'static str) -> Self {
        let (errors, unions, known, written) = Default::default();
        Self { dialect, names, base, errors, unions, known, written }
    }

    /// Those with names: of each error, then of statuses.
    pub(super) fn into_named(mut self) -> Members {
        self.errors.append(&mut self.unions);
        self.errors
    }

    /// The schema of what these errors send, which has this name if it is not that of a single error.
    pub(super) fn of(&mut self, name: &str, errors: &[&Error<'_>]) -> Tree {
        let spellings: Vec<_> = errors.iter().map(|error| form::spellings(error.entry.spec.code())).collect();
        let places: Vec<_> = errors.iter().zip(&spellings).map(|(error, codes)| place::of(error.body, codes)).collect();
        if places.contains(&Place::Nowhere) {
            let mut schemas: Vec<_> = errors.iter().map(|error| error.body.form.to_schema(self.dialect)).collect();
            let mut seen = HashSet::new();
            schemas.retain(|schema| seen.insert(schema.clone()));
            let schema = one_or(schemas, |schemas| Tree::object([("anyOf", Tree::Array(schemas))]));
            return self.named(name, schema);
        }
        if places.contains(&Place::Listed) {
            let form = errors.iter().map(|error| error.body.form.clone()).reduce(Form::or).unwrap_or(Form::Any);
            let schema = form.to_schema(self.dialect);
            return self.named(name, schema);
        }
        let schemas: Vec<_> = errors.iter().map(|error| self.of_error(error.entry.spec, error.body)).collect();
        if let [schema] = schemas.as_slice() {
            return schema.clone();
        }
        let discriminator = self.discriminator(&places, &schemas);
        let mut members = vec![("oneOf", Tree::Array(schemas))];
        members.extend(discriminator.map(|discriminator| ("discriminator", discriminator)));
        self.named(name, Tree::object(members))
    }

    /// The schema of any error, of those too that are not known yet.
    pub(super) fn any(&mut self, shape: &dyn Shape) -> Tree {
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
            let text = if spec.description().is_empty() { inline(spec.title()) } else { spec.description().to_owned() };
            describe(&mut schema, &text, spec.deprecated().is_some());
            schema
        };
        let Some(name) = self.names.and_then(|names| names.of(spec.code())) else { return schema() };
        if self.written.insert(spec.code()) {
            self.errors.push((name.to_owned().into(), schema()));
        }
        self.reference(name)
    }

    /// The code's member, if the code stands at the top of each body and schemas have names.
    fn discriminator(&self, places: &[Place<'_>], schemas: &[Tree]) -> Option<Tree> {
        self.names?;
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
        let Some(names) = self.names else { return schema };
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
        self.reference(&known)
    }

    fn reference(&self, name: &str) -> Tree {
        Tree::object([("$ref", Tree::text(format!("{}{name}", self.base)))])
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
