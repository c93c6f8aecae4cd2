//! [`Form`]: what the bodies of a shape look like, read off bodies that the shape wrote.
//!
//! No shape has a second description that could differ from what it writes, and a shape of the user's own has one too.
//! Several bodies are read: one with all that an occurrence can have, one with the least, and those that have one thing
//! more than that. What all of them have is required, within an object what is there whenever the object is. In the first,
//! what varies is marked ([`ANY_TEXT`], [`ANY_KEY`]), and params have values by which they are known again.

mod reader;

use super::{REQUEST_ID, listing::Entry, tree::Tree};
use crate::{
    CodeCase, ErrorSpec, Occurrence, ParamSpec, Schema, Shape,
    row::{More, Row, Source},
    sample::{ANY_KEY, ANY_TEXT, Sample},
};
use reader::Reader;

/// What the values at one place of a body are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Form {
    /// Any JSON value.
    Any,
    Null,
    Boolean,
    /// One of these, or any if there is none.
    Integer(Vec<u64>),
    Number,
    /// One of these, or any if there is none.
    Text(Vec<String>),
    Array(Option<Box<Form>>),
    Object(ObjectForm),
    Param(&'static Schema),
}

/// What the objects at one place of a body are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ObjectForm {
    pub(crate) members: Vec<Member>,
    /// What the values under all other keys are, if the keys are data.
    pub(crate) rest: Option<Box<Form>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Member {
    pub(crate) key: String,
    pub(crate) form: Form,
    pub(crate) required: bool,
}

/// The bodies of one error in one shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BodyForm {
    pub(crate) media_type: String,
    pub(crate) form: Form,
    /// Whether the code stands in each body, so that bodies of different errors differ.
    pub(crate) has_code: bool,
}

/// The bodies of an error.
pub(crate) fn of(shape: &dyn Shape, entry: &Entry) -> BodyForm {
    let body = |spec| {
        let reader = Reader::new(spec, entry.type_uri.as_deref(), entry.statuses.as_ref().map(Vec::from_iter));
        reader.body(shape, spec)
    };
    let first = body(entry.spec);
    // What others that share the code hold beside it may be more, or less.
    entry.variants.iter().skip(1).map(|spec| body(spec)).fold(first, |one, other| BodyForm {
        form: one.form.or(other.form),
        has_code: one.has_code && other.has_code,
        ..one
    })
}

/// The bodies of any error, also of those that are not known yet.
pub(crate) fn open(shape: &dyn Shape) -> BodyForm {
    Reader::default().body(shape, &ANY)
}

/// The same with [`ANY_CODE`], in the shape's spelling, as the only text where the code stands.
pub(crate) fn open_marked(shape: &dyn Shape) -> BodyForm {
    Reader::of_codes(spellings(ANY_CODE)).body(shape, &ANY)
}

/// The code of bodies that stand for all.
pub(crate) const ANY_CODE: &str = "any_code";

/// What one issue is, where the shape has a list of them: the same in the bodies of each error.
pub(crate) fn issue(shape: &dyn Shape) -> Option<Form> {
    Reader::default().issue(shape, &ANY)
}

/// An error that can have all that there is.
static ANY: ErrorSpec = {
    static MORE: More = More { issues: true, delay: true, status_varies: true, ..More::NONE };
    let params = &[ParamSpec::new(ANY_KEY, Schema::INTEGER.optional())];
    let spec = ErrorSpec::new(400, ANY_CODE, ANY_TEXT).with_params(params);
    ErrorSpec(Source::Written(Row { more: &MORE, ..spec.row() }))
};

/// An example of what a client gets.
pub(crate) fn example(shape: &dyn Shape, spec: &'static ErrorSpec) -> Vec<u8> {
    Occurrence::new(&Sample::example(spec)).with_request_id(REQUEST_ID).to_body(shape)
}

/// The body of an occurrence. Plain text is a text, whatever it looks like.
pub(crate) fn body(shape: &dyn Shape, occurrence: &Occurrence<'_>) -> Tree {
    let (body, is_text) = occurrence.render(shape);
    let tree = if is_text && !media_type(shape, occurrence).contains("json") { None } else { Tree::read(&body) };
    tree.unwrap_or_else(|| Tree::text(String::from_utf8_lossy(&body).into_owned()))
}

/// The media type of an occurrence.
fn media_type(shape: &dyn Shape, occurrence: &Occurrence<'_>) -> String {
    String::from_utf8_lossy(shape.media_type(occurrence).as_bytes()).into_owned()
}

/// A code in each spelling that a shape may give it.
pub(crate) fn spellings(code: &str) -> Vec<String> {
    let cases = [CodeCase::Snake, CodeCase::ScreamingSnake, CodeCase::Kebab, CodeCase::Pascal];
    cases.map(|case| case.spell(code).to_string()).into()
}

impl Form {
    /// What is this or that.
    pub(crate) fn or(self, other: Self) -> Self {
        match (self, other) {
            (one, other) if one == other => one,
            (Self::Integer(one), Self::Integer(other)) => Self::Integer(union(one, other)),
            (Self::Text(one), Self::Text(other)) => Self::Text(union(one, other)),
            (Self::Integer(_) | Self::Number, Self::Integer(_) | Self::Number) => Self::Number,
            (Self::Array(one), Self::Array(other)) => Self::Array(match (one, other) {
                (Some(one), Some(other)) => Some(Box::new(one.or(*other))),
                (one, other) => one.or(other),
            }),
            (Self::Object(one), Self::Object(other)) => Self::Object(one.or(other)),
            _ => Self::Any,
        }
    }

    /// Whether one of these texts stands in each value.
    fn says(&self, texts: &[String]) -> bool {
        match self {
            Self::Text(known) => !known.is_empty() && known.iter().all(|text| texts.contains(text)),
            Self::Array(Some(items)) => items.says(texts),
            Self::Object(object) => object.members.iter().any(|member| member.required && member.form.says(texts)),
            _ => false,
        }
    }
}

impl ObjectForm {
    fn or(mut self, other: Self) -> Self {
        for member in &mut self.members {
            member.required &= other.members.iter().any(|known| known.key == member.key && known.required);
        }
        for mut member in other.members {
            match self.members.iter_mut().find(|known| known.key == member.key) {
                Some(known) => known.form = std::mem::replace(&mut known.form, Form::Any).or(member.form),
                None => {
                    member.required = false;
                    self.members.push(member);
                }
            }
        }
        self.rest = match (self.rest, other.rest) {
            (Some(one), Some(other)) => Some(Box::new(one.or(*other))),
            (one, other) => one.or(other),
        };
        self
    }
}

/// The values of both, where both have some: none means any.
fn union<T: PartialEq>(one: Vec<T>, other: Vec<T>) -> Vec<T> {
    if one.is_empty() || other.is_empty() {
        return Vec::new();
    }
    let mut all = one;
    for value in other {
        if !all.contains(&value) {
            all.push(value);
        }
    }
    all
}
