//! [`Reader`]: the forms of values, as far as they can be known again.

use super::{
    super::tree::{Members, Tree},
    BodyForm, Form, Member, ObjectForm, spellings,
};
use crate::{
    ErrorSpec, Occurrence, ParamSpec, Place, Schema, Shape,
    sample::{ANY_KEY, ANY_TEXT, Sample, param_json},
};
use http::StatusCode;

/// What values can be known by.
#[derive(Default)]
pub(super) struct Reader<'a> {
    /// The code in every spelling.
    codes: Vec<String>,
    type_uri: Option<&'a str>,
    statuses: Vec<u64>,
    errno: Option<u64>,
    params: Vec<(&'static str, Tree, &'static Schema)>,
}

impl<'a> Reader<'a> {
    /// One that knows these codes and nothing else.
    pub(super) fn of_codes(codes: Vec<String>) -> Self {
        Self { codes, ..Self::default() }
    }

    pub(super) fn new(spec: &'static ErrorSpec, type_uri: Option<&'a str>, statuses: Option<Vec<&u16>>) -> Self {
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

    pub(super) fn body(&self, shape: &dyn Shape, spec: &'static ErrorSpec) -> BodyForm {
        let media_type = super::media_type(shape, &Occurrence::new(&Sample::full(spec)).with_request_id(ANY_TEXT));
        // A client error has issues; and a shape of the user's may write the two classes in two ways.
        let others = [StatusCode::BAD_REQUEST, StatusCode::INTERNAL_SERVER_ERROR].into_iter();
        let others = others.filter(|_| spec.status_varies()).filter(|other| *other != spec.status());
        let form =
            others.fold(self.form(shape, spec, spec.status()), |form, status| form.or(self.form(shape, spec, status)));
        let has_code = form.says(&self.codes);
        BodyForm { media_type, form, has_code }
    }

    /// The form of its bodies with a status.
    fn form(&self, shape: &dyn Shape, spec: &'static ErrorSpec, status: StatusCode) -> Form {
        let (full, bare) = (Sample::full(spec).with_status(status), Sample::bare(spec).with_status(status));
        let full = Occurrence::new(&full).with_request_id(ANY_TEXT).with_instance(ANY_TEXT);
        let read = |occurrence: &Occurrence<'_>| self.read("", &super::body(shape, occurrence));
        let bare = Occurrence::new(&bare);
        let some = [bare.clone().with_request_id(ANY_TEXT), bare.clone().with_instance(ANY_TEXT), bare];
        let form = some.iter().fold(read(&full), |form, some| form.or(read(some)));
        let extras = Sample::extras(spec).map(|sample| sample.with_status(status));
        extras.fold(form, |form, sample| form.or(read(&Occurrence::new(&sample))))
    }

    /// The form of what is in the list of issues.
    pub(super) fn issue(&self, shape: &dyn Shape, spec: &'static ErrorSpec) -> Option<Form> {
        issues(&super::body(shape, &Occurrence::new(&Sample::full(spec))))?
            .iter()
            .map(|item| self.read("", item))
            .reduce(Form::or)
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

/// The innermost list of objects of which each says where it is.
fn issues(value: &Tree) -> Option<&[Tree]> {
    match value {
        Tree::Object(members) => members.iter().find_map(|(_, value)| issues(value)),
        Tree::Array(items) => {
            let own = || Some(items.as_slice()).filter(|items| items.iter().all(is_placed));
            items.iter().find_map(issues).or_else(own)
        }
        _ => None,
    }
}

fn is_placed(item: &Tree) -> bool {
    matches!(item, Tree::Object(members) if members.iter().any(|(_, value)| says_place(value)))
}

fn says_place(value: &Tree) -> bool {
    match value {
        Tree::Text(text) => text.contains(ANY_KEY),
        Tree::Array(items) => items.iter().any(says_place),
        Tree::Object(members) => members.iter().any(|(_, value)| says_place(value)),
        _ => false,
    }
}
