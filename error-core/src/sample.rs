//! [`Sample`]: an occurrence made from a spec alone, for documents that show what a client gets.
//!
//! Its values are always the same: plausible ones as an example, marked ones where `export::form` finds out what a shape
//! writes.

use crate::{
    ApiError, ErrorSpec, Issue, MessageWriter, Param, ParamSpec, Params, Place, Retry, Schema, SchemaKind, ValueWriter,
    json,
};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use std::{
    borrow::Cow,
    error::Error,
    fmt::{self, Display, Write as _},
    time::Duration,
};

/// An occurrence of any spec. Each param has a value of its schema.
#[derive(Debug)]
pub(crate) struct Sample {
    spec: &'static ErrorSpec,
    kind: Kind,
    /// What one has that otherwise has the least.
    extra: Option<Extra>,
    status: StatusCode,
}

/// What only some occurrences have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extra {
    Issues,
    Delay,
    Param(&'static str),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Example,
    Full,
    Bare,
}

/// How long to wait, where the spec does not say it.
const DELAY: Duration = Duration::from_secs(30);

/// A key that stands for any: what is under it are data.
pub(crate) const ANY_KEY: &str = "*";

/// A text that stands for any; no code, since those have no blanks.
pub(crate) const ANY_TEXT: &str = "any text";

impl Sample {
    /// Plausible: the message is filled with the params; what fields add (an issue, a delay, headers) is there too.
    pub(crate) fn example(spec: &'static ErrorSpec) -> Self {
        Self { spec, kind: Kind::Example, extra: None, status: spec.status() }
    }

    /// All that an occurrence can have, issues of each kind among it. Texts and keys that vary are [`ANY_TEXT`] and
    /// [`ANY_KEY`].
    pub(crate) fn full(spec: &'static ErrorSpec) -> Self {
        Self { spec, kind: Kind::Full, extra: None, status: spec.status() }
    }

    /// What each occurrence has at least: optional params, issues and a delay of its own are absent.
    pub(crate) fn bare(spec: &'static ErrorSpec) -> Self {
        Self { spec, kind: Kind::Bare, extra: None, status: spec.status() }
    }

    /// Each that has the least but for one thing: whether that makes others appear can be seen from it.
    pub(crate) fn extras(spec: &'static ErrorSpec) -> impl Iterator<Item = Self> {
        let more = spec.more();
        let own = [(more.issues, Extra::Issues), (more.delay, Extra::Delay)];
        let own = own.into_iter().filter(|(is_there, _)| *is_there).map(|(_, extra)| extra);
        let params = spec.params().iter().filter(|param| param.schema().is_optional());
        let params = params.map(|param| Extra::Param(param.name()));
        own.chain(params).map(move |extra| Self { extra: Some(extra), ..Self::bare(spec) })
    }

    fn has(&self, extra: Extra) -> bool {
        self.kind != Kind::Bare || self.extra == Some(extra)
    }

    /// The same with another status, where a field says which one it is.
    pub(crate) fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }
}

impl Error for Sample {}

impl Display for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.message(), f)
    }
}

impl ApiError for Sample {
    fn spec(&self) -> &'static ErrorSpec {
        self.spec
    }

    fn status(&self) -> StatusCode {
        self.status
    }

    fn retry(&self) -> Retry {
        match self.spec.retry_at(self.status.as_u16()) {
            retry @ Retry::After(_) => retry,
            _ if self.spec.more().delay && self.has(Extra::Delay) => Retry::After(DELAY),
            retry => retry,
        }
    }

    fn issues(&self) -> Cow<'_, [Issue]> {
        match self.kind {
            _ if !self.spec.more().issues || !self.has(Extra::Issues) => Cow::default(),
            Kind::Example => vec![example_issue()].into(),
            Kind::Full | Kind::Bare => full_issues().into(),
        }
    }

    fn write_message(&self, out: &mut MessageWriter<'_>) -> fmt::Result {
        if self.kind != Kind::Example {
            return out.write_str(ANY_TEXT);
        }
        let params = self.spec.params();
        let text = |name| params.iter().find(|param| param.name() == name).map(|param| text(param.schema()));
        let texts = self.spec.message().placeholders().map(|name| text(name).unwrap_or_else(|| TEXT.to_owned()));
        let texts: Vec<String> = texts.collect();
        out.template(self.spec, texts.iter().map(|text| text as &dyn Display))
    }

    fn write_params(&self, out: &mut Params<'_>) {
        let is_there = |param: &&ParamSpec| !param.schema().is_optional() || self.has(Extra::Param(param.name()));
        let params = self.spec.params().iter().filter(is_there);
        params.for_each(|param| out.dynamic(param.name(), &Value(param.schema())));
    }

    fn write_headers(&self, headers: &mut HeaderMap) {
        for name in self.spec.more().field_headers {
            if let Ok(name) = HeaderName::from_bytes(name.as_bytes()) {
                headers.insert(name, HeaderValue::from_static(TEXT));
            }
        }
    }
}

fn example_issue() -> Issue {
    Issue::body("items[0].quantity").code("too_small").message("must be at least 1").param("min", &1)
}

/// At each kind of place an issue with all that it can have and one that only says where, and such with one thing more.
fn full_issues() -> Vec<Issue> {
    let places = [Place::Body, Place::Query, Place::Path, Place::Header, Place::Cookie];
    let bare = |place| Issue::at(place, ANY_KEY);
    let full = |place| bare(place).code(ANY_TEXT).message(ANY_TEXT).param(ANY_KEY, &1);
    let body = || bare(Place::Body);
    let some = [body().code(ANY_TEXT), body().message(ANY_TEXT), body().param(ANY_KEY, &1)];
    places.into_iter().flat_map(|place| [full(place), bare(place)]).chain(some).collect()
}

/// The value that an example has for a param, as JSON.
pub(crate) fn param_json(schema: &'static Schema) -> String {
    json::value_to_string("sample", |out| write(schema, out)).unwrap_or_default()
}

const TEXT: &str = "text";

/// A value of a schema, as a param.
struct Value(&'static Schema);

impl Param for Value {
    const SCHEMA: Schema = Schema::ANY;

    fn write(&self, out: ValueWriter<'_>) {
        write(self.0, out);
    }
}

fn write(schema: &'static Schema, out: ValueWriter<'_>) {
    match schema.kind() {
        SchemaKind::String => out.string(string(schema)),
        SchemaKind::Integer => out.integer(42),
        SchemaKind::Number => out.float(1.5),
        SchemaKind::Boolean => out.boolean(true),
        SchemaKind::Array => out.array(|array| {
            if let Some(schema) = schema.items() {
                array.item(|out| write(schema, out));
            }
        }),
        SchemaKind::Object => out.object(|object| {
            if let Some(schema) = schema.values() {
                object.member("key", |out| write(schema, out));
            }
        }),
        SchemaKind::Any => out.string(TEXT),
    }
}

/// The value as a message shows it: a text as it is, anything else as JSON.
fn text(schema: &'static Schema) -> String {
    match schema.kind() {
        SchemaKind::String | SchemaKind::Any => string(schema).to_owned(),
        _ => json::value_to_string("sample", |out| write(schema, out)).unwrap_or_default(),
    }
}

/// A text of a schema: the first that it allows, otherwise one of its format.
fn string(schema: &Schema) -> &'static str {
    match (schema.choices(), schema.format_name()) {
        ([first, ..], _) => first,
        (_, Some("uuid")) => "01890a5d-ac96-774b-bcce-b302099a8057",
        (_, Some("date-time")) => "2026-01-31T12:30:00Z",
        (_, Some("date")) => "2026-01-31",
        (_, Some("time")) => "12:30:00",
        (_, Some("duration")) => "PT30S",
        (_, Some("uri")) => "https://example.com/",
        (_, Some("email")) => "ada@example.com",
        (_, Some("hostname")) => "example.com",
        (_, Some("ipv4")) => "192.0.2.1",
        (_, Some("ipv6")) => "2001:db8::1",
        (_, Some("decimal")) => "19.95",
        (_, Some("byte")) => "aGVsbG8=",
        _ => TEXT,
    }
}
