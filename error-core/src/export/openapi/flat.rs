//! One schema of all errors, for tools that reject unions.

use super::super::{
    form::{self, ANY_CODE},
    schema::Dialect,
    tree::Tree,
};
use crate::{CodeCase, Shape};

/// The schema of any error, in which the code is one of these or another.
pub(super) fn schema(shape: &dyn Shape, codes: &[&str], dialect: Dialect) -> Tree {
    let mut schema = form::open_marked(shape).form.to_schema(dialect);
    for case in [CodeCase::Snake, CodeCase::ScreamingSnake, CodeCase::Kebab, CodeCase::Pascal] {
        let mark = closed(vec![Tree::text(case.spell(ANY_CODE).to_string())]);
        let codes: Vec<_> = codes.iter().map(|code| Tree::text(case.spell(code).to_string())).collect();
        schema.replace(&mark, &open(codes, dialect));
    }
    schema
}

fn closed(codes: Vec<Tree>) -> Tree {
    Tree::object([("type", Tree::text("string")), ("enum", Tree::Array(codes))])
}

/// A set of texts to which others may be added.
fn open(codes: Vec<Tree>, dialect: Dialect) -> Tree {
    let text = Tree::object([("type", Tree::text("string"))]);
    let extensible = ("x-extensible-enum", Tree::Array(codes.clone()));
    match dialect {
        Dialect::OpenApi30 => Tree::object([("type", Tree::text("string")), extensible]),
        Dialect::Json2020 => Tree::object([("anyOf", Tree::Array(vec![closed(codes), text])), extensible]),
    }
}
