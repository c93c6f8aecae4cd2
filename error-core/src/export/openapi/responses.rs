//! The responses: one for each status, and one for whatever else comes.

use super::{
    super::{
        markdown::escape::text,
        prose::Prose,
        tree::{Members, Tree},
        words,
    },
    OpenApiVersion,
    answers::{Answer, Error},
    examples, headers,
    schemas::Schemas,
};
use crate::Shape;

/// What responses are made with.
pub(super) struct Responses<'a, 's> {
    pub(super) shape: &'a dyn Shape,
    pub(super) schemas: Schemas<'s>,
    pub(super) request_id: &'a str,
    /// The schema of all errors, if there is to be one only.
    pub(super) flat: Option<Tree>,
}

impl Responses<'_, '_> {
    /// The response of a status.
    pub(super) fn of(&mut self, answer: &Answer<'_>) -> Tree {
        let mut content = Members::new();
        for error in &answer.errors {
            let media_type = &error.body.media_type;
            if content.iter().all(|(known, _)| known != media_type) {
                content.push((media_type.clone().into(), self.media(answer, media_type)));
            }
        }
        Tree::object([
            ("description", Tree::text(description(answer))),
            ("headers", headers::of(self.shape, Some(answer), self.request_id)),
            ("content", Tree::Object(content)),
        ])
    }

    /// The response of whatever else comes, which may be of each type that the known ones are of.
    pub(super) fn default(&mut self, media_types: Vec<String>) -> Tree {
        let schema = match &self.flat {
            Some(schema) => schema.clone(),
            None => self.schemas.any(self.shape),
        };
        let media = Tree::object([("schema", schema)]);
        Tree::object([
            ("description", Tree::text("Any other error.")),
            ("headers", headers::of(self.shape, None, self.request_id)),
            ("content", Tree::object(media_types.into_iter().map(|name| (name, media.clone())))),
        ])
    }

    fn media(&mut self, answer: &Answer<'_>, media_type: &str) -> Tree {
        let errors: Vec<&Error<'_>> =
            answer.errors.iter().filter(|error| error.body.media_type == media_type).collect();
        let is_first = answer.errors.first().is_some_and(|error| error.body.media_type == media_type);
        let schema = match &self.flat {
            Some(schema) => schema.clone(),
            None if is_first => self.schemas.of(&answer.component(), &errors),
            // A further one needs another name.
            None => self.schemas.of(&format!("{}.{}", answer.component(), letters(media_type)), &errors),
        };
        Tree::object([("schema", schema), ("examples", examples::of(self.shape, answer, media_type))])
    }
}

fn letters(media_type: &str) -> String {
    media_type.chars().map(|char| if char.is_ascii_alphanumeric() { char } else { '-' }).collect()
}

/// The status in words, and a line for each code and text of it.
fn description(answer: &Answer<'_>) -> String {
    let mut lines = Vec::<String>::new();
    for error in &answer.errors {
        for spec in &error.variants {
            let message = words::message(spec);
            let deprecated =
                spec.deprecated().map(|instead| format!(" Deprecated: {}", Prose::line(instead).to_inline_markdown()));
            let line = format!("- `{}`: {}{}", spec.code(), text(&message), deprecated.unwrap_or_default());
            let line = line.trim_end().to_owned();
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    format!("{}\n\n{}", answer.key.phrase(), lines.join("\n"))
}

impl OpenApiVersion {
    /// What stands in the document.
    pub(crate) const fn text(self) -> &'static str {
        match self {
            Self::V3_0 => "3.0.3",
            Self::V3_1 => "3.1.0",
        }
    }
}
