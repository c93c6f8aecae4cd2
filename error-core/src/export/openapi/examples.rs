//! The examples of a response: bodies that the shape wrote.

use super::{
    super::{REQUEST_ID, form, prose::Prose, tree::Tree},
    answers::{Answer, Error, Key},
};
use crate::{ErrorSpec, Occurrence, Shape, sample::Sample};

/// One for each code of those that are sent as `media_type`, and one more for each further text of it.
pub(super) fn of(shape: &dyn Shape, answer: &Answer<'_>, media_type: &str) -> Tree {
    let errors = answer.errors.iter().filter(|error| error.body.media_type == media_type);
    Tree::object(errors.flat_map(|error| of_error(shape, answer.key, error)))
}

fn of_error(shape: &dyn Shape, key: Key, error: &Error<'_>) -> Vec<(String, Tree)> {
    let mut examples = Vec::<(String, Tree)>::new();
    for spec in &error.variants {
        let example = example(shape, key, spec);
        // One that only sometimes has a delay may look the same.
        if examples.iter().all(|(_, known)| *known != example) {
            let code = spec.code();
            let name = if examples.is_empty() { code.to_owned() } else { format!("{code}.{}", examples.len() + 1) };
            examples.push((name, example));
        }
    }
    examples
}

fn example(shape: &dyn Shape, key: Key, spec: &'static ErrorSpec) -> Tree {
    let mut members = vec![("summary", Tree::text(spec.title()))];
    let deprecated =
        spec.deprecated().map(|instead| format!("Deprecated: {}", Prose::line(instead).to_inline_markdown()));
    let prose = Prose::read(spec.description()).to_markdown().trim_end().to_owned();
    let texts = [Some(prose).filter(|text| !text.is_empty()), deprecated];
    let description: Vec<String> = texts.into_iter().flatten().collect();
    if !description.is_empty() {
        members.push(("description", Tree::text(description.join("\n\n"))));
    }
    let sample = key.sample(Sample::example, spec);
    members.push(("value", form::body(shape, &Occurrence::new(&sample).with_request_id(REQUEST_ID))));
    // What a translation is made of, where the body only shows it filled in.
    if spec.message().fixed().is_none() {
        members.push(("x-message", Tree::text(spec.message().to_string())));
    }
    Tree::object(members)
}
