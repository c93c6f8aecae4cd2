//! JSON Schemas of [`Form`]s and of params, in the two dialects that documents need.

use super::{
    form::{Form, ObjectForm},
    tree::Tree,
};
use crate::{Schema, SchemaKind};

/// How a schema is spelt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// The schema objects of `OpenAPI` 3.0.
    OpenApi30,
    /// JSON Schema 2020-12, which `OpenAPI` 3.1 has too.
    Json2020,
}

impl Form {
    pub(crate) fn to_schema(&self, dialect: Dialect) -> Tree {
        match self {
            Self::Any => any(),
            // There is no type of null in 3.0.
            Self::Null if dialect == Dialect::OpenApi30 => Tree::object([
                ("type", Tree::text("string")),
                ("nullable", true.into()),
                ("enum", Tree::Array(vec![Tree::Null])),
            ]),
            Self::Null => typed("null"),
            Self::Boolean => typed("boolean"),
            Self::Number => typed("number"),
            Self::Integer(values) => with_enum("integer", values.iter().map(|value| (*value).into()).collect()),
            Self::Text(texts) => with_enum("string", texts.iter().cloned().map(Tree::text).collect()),
            Self::Array(items) => {
                let items = items.as_ref().map_or_else(any, |items| items.to_schema(dialect));
                Tree::object([("type", Tree::text("array")), ("items", items)])
            }
            Self::Object(object) => object.to_schema(dialect),
            Self::Param(schema) => param(schema),
        }
    }
}

impl ObjectForm {
    fn to_schema(&self, dialect: Dialect) -> Tree {
        let mut members = vec![("type", Tree::text("object"))];
        let required: Vec<_> = self.members.iter().filter(|member| member.required).collect();
        if !required.is_empty() {
            members.push(("required", Tree::texts(required.iter().map(|member| member.key.clone()))));
        }
        if !self.members.is_empty() {
            let properties = self.members.iter().map(|member| (member.key.clone(), member.form.to_schema(dialect)));
            members.push(("properties", Tree::object(properties)));
        }
        // Said even where they are any: an object of which nothing is said is taken for one that is empty.
        members.extend(self.rest.as_deref().map(|rest| ("additionalProperties", rest.to_schema(dialect))));
        Tree::object(members)
    }
}

/// The schema of a param's value.
pub(crate) fn param(schema: &Schema) -> Tree {
    if schema.kind() == SchemaKind::Any {
        return any();
    }
    let mut members = vec![("type", Tree::text(schema.name()))];
    members.extend(schema.format_name().map(|format| ("format", Tree::text(format))));
    if !schema.choices().is_empty() {
        members.push(("enum", Tree::texts(schema.choices().iter().copied())));
    }
    if schema.kind() == SchemaKind::Array {
        members.push(("items", schema.items().map_or_else(any, param)));
    }
    if schema.kind() == SchemaKind::Object {
        members.push(("additionalProperties", schema.values().map_or_else(any, param)));
    }
    Tree::object(members)
}

/// A schema that says nothing, and is neither `true` nor `{}`, which some tools do not read.
fn any() -> Tree {
    Tree::object([("description", Tree::text("Any JSON value."))])
}

fn typed(name: &'static str) -> Tree {
    Tree::object([("type", Tree::text(name))])
}

fn with_enum(name: &'static str, values: Vec<Tree>) -> Tree {
    let mut members = vec![("type", Tree::text(name))];
    if !values.is_empty() {
        members.push(("enum", Tree::Array(values)));
    }
    Tree::object(members)
}
