//! [`JsonSchema`]: the bodies of a catalogue's errors as one JSON Schema.

use super::{
    listing::{Entry, Listing},
    openapi::{
        answers::{self, Error},
        names::Names,
        schemas::{Document, Schemas},
    },
    schema::Dialect,
    tree::Tree,
};
use crate::{Catalog, Envelope, Shape};
use std::{borrow::Cow, fmt};

/// The bodies of a catalogue's errors as a JSON Schema (draft 2020-12).
///
/// A body that it accepts is one of the errors. `$defs` has each of them (`UserNotFoundError`) where its code tells it from
/// the others; otherwise there is one schema a status. `ErrorDefault` there is that of any error, also of those that are
/// added later.
///
/// ```
/// use error_core::{Flat, HttpError, export::JsonSchema};
///
/// error_core::catalog! { static SHOP = { title: "Shop API", errors: [HttpError] }; }
///
/// let schema = JsonSchema::new(&SHOP).shape(Flat).id("https://shop.example.com/errors.json").to_string();
/// assert!(schema.starts_with("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"$id\": \"https://shop"));
/// assert!(schema.contains("{\n      \"$ref\": \"#/$defs/NotFoundError\"\n    }"));
/// ```
pub struct JsonSchema {
    catalog: &'static Catalog,
    shape: Box<dyn Shape>,
    id: Option<Cow<'static, str>>,
}

impl JsonSchema {
    /// The bodies of `catalog` in [`Envelope`].
    pub fn new(catalog: &'static Catalog) -> Self {
        Self { catalog, shape: Box::new(Envelope), id: None }
    }

    /// The same in another shape, which may be one of your own.
    #[must_use]
    pub fn shape(mut self, shape: impl Shape + 'static) -> Self {
        self.shape = Box::new(shape);
        self
    }

    /// The same with an `$id`: the absolute URI of the schema.
    #[must_use]
    pub fn id(mut self, id: impl Into<Cow<'static, str>>) -> Self {
        self.id = Some(id.into());
        self
    }

    fn document(&self) -> Tree {
        let entries = Listing::of(self.catalog).entries;
        let names = Names::new("", entries.iter().map(|entry| entry.spec.code()));
        let mut schemas = Schemas::new(Dialect::Json2020, Document::JsonSchema(&names));
        let union = self.union(&entries, &mut schemas);
        let any = schemas.any(&*self.shape);
        let union = if entries.is_empty() { any } else { union };
        let mut members = vec![("$schema".into(), Tree::text("https://json-schema.org/draft/2020-12/schema"))];
        members.extend(self.id.clone().map(|id| ("$id".into(), Tree::text(id))));
        members.extend(self.catalog.title().map(|title| ("title".into(), Tree::text(title))));
        members.push(("description".into(), Tree::text("The body of an error.")));
        if let Tree::Object(union) = union {
            members.extend(union);
        }
        members.push(("$defs".into(), Tree::Object(schemas.into_named(&*self.shape))));
        Tree::Object(members)
    }

    /// What one of the bodies is.
    fn union(&self, entries: &[Entry], schemas: &mut Schemas<'_>) -> Tree {
        let bodies = answers::bodies(&*self.shape, entries);
        let errors: Vec<_> = entries.iter().zip(&bodies).map(|(entry, body)| Error::new(entry, body)).collect();
        if !errors.iter().any(Error::is_listed) {
            return schemas.union(&errors.iter().collect::<Vec<_>>());
        }
        let mut all = Vec::new();
        for answer in answers::by_status(entries, &bodies) {
            let schema = schemas.of(&answer.component(), &answer.errors.iter().collect::<Vec<_>>());
            if !all.contains(&schema) {
                all.push(schema);
            }
        }
        Tree::object([("anyOf", Tree::Array(all))])
    }
}

impl fmt::Display for JsonSchema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.document().to_pretty_json())
    }
}

impl fmt::Debug for JsonSchema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonSchema").field("catalog", &self.catalog).field("id", &self.id).finish_non_exhaustive()
    }
}
