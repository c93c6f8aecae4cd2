//! [`Form`]: what the bodies of a shape look like, read off bodies that the shape wrote.
//!
//! No shape has a second description that could differ from what it writes, and a shape of the user's own has one too.
//! Several bodies are read: one with all that an occurrence can have, one with the least, and those that have one thing
//! more than that. What all of them have is required, within an object what is there whenever the object is. In the first,
//! what varies is marked ([`ANY_TEXT`], [`ANY_KEY`]), and params have values by which they are known again.

use super::{
    REQUEST_ID,
    listing::Entry,
    tree::{Members, Tree},
};
use crate::{
    CodeCase, ErrorSpec, Occurrence, ParamSpec, Place, Schema, Shape,
    row::{More, Row},
    sample::{ANY_KEY, ANY_TEXT, Sample, param_json},
};

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
    open_as_read_by(&Reader::default(), shape)
}

/// The same with [`ANY_CODE`], in the shape's spelling, as the only text where the code stands.
pub(crate) fn open_marked(shape: &dyn Shape) -> BodyForm {
    open_as_read_by(&Reader { codes: spellings(ANY_CODE), ..Reader::default() }, shape)
}

/// The code of bodies that stand for all.
pub(crate) const ANY_CODE: &str = "any_code";

fn open_as_read_by(reader: &Reader<'_>, shape: &dyn Shape) -> BodyForm {
    static MORE: More = More { issues: true, delay: true, status_varies: true, ..More::NONE };
    static ANY: ErrorSpec = {
        let params = &[ParamSpec::new(ANY_KEY, Schema::INTEGER.optional())];
        let spec = ErrorSpec::new(400, ANY_CODE, ANY_TEXT).with_params(params);
        ErrorSpec(Row { more: &MORE, ..spec.0 })
    };
    reader.body(shape, &ANY)
}

/// An example of what a client gets.
pub(crate) fn example(shape: &dyn Shape, spec: &'static ErrorSpec) -> Vec<u8> {
    Occurrence::new(&Sample::example(spec)).with_request_id(REQUEST_ID).to_body(shape)
}

/// A code in each spelling that a shape may give it.
pub(crate) fn spellings(code: &str) -> Vec<String> {
    let cases = [CodeCase::Snake, CodeCase::ScreamingSnake, CodeCase::Kebab, CodeCase::Pascal];
    cases.map(|case| case.spell(code).to_string()).into()
}

/// What values can be known by.
#[derive(Default)]
struct Reader<'a> {
    /// The code in every spelling.
    codes: Vec<String>,
    type_uri: Option<&'a str>,
    statuses: Vec<u64>,
    errno: Option<u64>,
    params: Vec<(&'static str, Tree, &'static Schema)>,
}

impl<'a> Reader<'a> {
    fn new(spec: &'static ErrorSpec, type_uri: Option<&'a str>, statuses: Option<Vec<&u16>>) -> Self {
        let value = |param: &'static ParamSpec| {
            let json = param_json(param.schema());
            Some((param.name(), Tree::read(json.as_bytes())?, param.schema()))
        };
        let statuses: Vec<u64> = statuses.into_iter().flatten().map(|status| u64::from(*status)).collect();
        let errno = spec.errno().map(u64::from);
        Self {
            codes: spellings(spec.code()),
            type_uri,
            errno: errno.or_else(|| Some(statuses.first()? * 100).filter(|_| statuses.len() == 1)),
            statuses,
            params: spec.params().iter().filter_map(value).collect(),
        }
    }

    fn body(&self, shape: &dyn Shape, spec: &'static ErrorSpec) -> BodyForm {
        let (full, bare) = (Sample::full(spec), Sample::bare(spec));
        let full = Occurrence::new(&full).with_request_id(ANY_TEXT).with_instance(ANY_TEXT);
        let media_type = String::from_utf8_lossy(shape.media_type(&full).as_bytes()).into_owned();
        let read = |body: Vec<u8>| Tree::read(&body).map_or(Form::Text(Vec::new()), |tree| self.read("", &tree));
        let bare = Occurrence::new(&bare);
        let some = [bare.clone().with_request_id(ANY_TEXT), bare.clone().with_instance(ANY_TEXT), bare];
        let form = some.iter().fold(read(full.to_body(shape)), |form, some| form.or(read(some.to_body(shape))));
        let form =
            Sample::extras(spec).fold(form, |form, sample| form.or(read(Occurrence::new(&sample).to_body(shape))));
        let has_code = form.says(&self.codes);
        BodyForm { media_type, form, has_code }
    }

    /// The form of the value under a key.
    fn read(&self, key: &str, value: &Tree) -> Form {
        let is_value = |(name, example, _): &&(&'static str, Tree, &'static Schema)| *name == key && example == value;
        if let Some((_, _, schema)) = self.params.iter().find(is_value) {
            return Form::Param(schema);
        }
        match value {
            Tree::Null => Form::Null,
            Tree::Bool(_) => Form::Boolean,
            Tree::Number(number) => match number.as_u64() {
                Some(value) if self.is_number_of_error(key, value) => Form::Integer(vec![value]),
                _ if number.is_f64() => Form::Number,
                _ => Form::Integer(Vec::new()),
            },
            Tree::Text(text) if self.is_text_of_error(key, text) => Form::Text(vec![text.clone().into_owned()]),
            Tree::Text(_) => Form::Text(Vec::new()),
            Tree::Array(items) => {
                let items = items.iter().map(|item| self.read("", item)).reduce(Form::or);
                Form::Array(items.map(Box::new))
            }
            Tree::Object(members) => Form::Object(self.read_members(members)),
        }
    }

    fn read_members(&self, members: &Members) -> ObjectForm {
        let mut form = ObjectForm::default();
        for (key, value) in members {
            match self.read(key, value) {
                // A key in which it stands is data, as in a map from fields to texts. What is an integer there is a
                // param, which in any other error is something else.
                Form::Integer(_) if key.contains(ANY_KEY) => form.rest = Some(Box::new(Form::Any)),
                value if key.contains(ANY_KEY) => form.rest = Some(Box::new(value)),
                value => form.members.push(Member { key: key.clone().into_owned(), form: value, required: true }),
            }
        }
        form
    }

    /// Whether a number is the same in each body of the error. The delay may happen to be equal, but can change.
    fn is_number_of_error(&self, key: &str, value: u64) -> bool {
        let is_known = self.statuses.contains(&value) || self.errno == Some(value);
        is_known && !key.to_ascii_lowercase().starts_with("retry")
    }

    /// Whether a text is the same in each body of the error, and a part of the contract. A title is none, and may be the
    /// same as the code.
    fn is_text_of_error(&self, key: &str, text: &str) -> bool {
        let is_code = self.codes.iter().any(|code| code == text) && !matches!(key, "title" | "description");
        let is_status = key == "status" && self.statuses.iter().any(|status| status.to_string() == text);
        let is_place = key == "in" && Place::by_name(text).is_some();
        is_code || is_status || is_place || self.type_uri == Some(text) || text.starts_with("type.googleapis.com/")
    }
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
