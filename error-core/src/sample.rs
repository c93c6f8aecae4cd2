//! [`Sample`]: an occurrence made from a spec alone, for documents that show what a client gets.
//!
//! Its values are plausible and always the same.

use crate::{ApiError, ErrorSpec, Issue, MessageWriter, Param, Params, Retry, Schema, SchemaKind, ValueWriter, json};
use http::{HeaderMap, HeaderName, HeaderValue};
use std::{
    borrow::Cow,
    error::Error,
    fmt::{self, Display},
    time::Duration,
};

/// An occurrence of any spec. Each param has a value of its schema, and the message is filled with them; what an occurrence
/// adds by fields (issues, a delay, headers) is there too.
#[derive(Debug)]
pub(crate) struct Sample(pub(crate) &'static ErrorSpec);

/// How long to wait, where the spec does not say it.
const DELAY: Duration = Duration::from_secs(30);

impl Error for Sample {}

impl Display for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.message(), f)
    }
}

impl ApiError for Sample {
    fn spec(&self) -> &'static ErrorSpec {
        self.0
    }

    fn retry(&self) -> Retry {
        match self.0.retry() {
            retry @ Retry::After(_) => retry,
            _ if self.0.0.more.delay => Retry::After(DELAY),
            retry => retry,
        }
    }

    fn issues(&self) -> Cow<'_, [Issue]> {
        let issue =
            || Issue::body("items[0].quantity").code("too_small").message("must be at least 1").param("min", &1);
        if self.0.0.more.issues { vec![issue()].into() } else { Cow::default() }
    }

    fn write_message(&self, out: &mut MessageWriter<'_>) -> fmt::Result {
        let text = |name| self.0.params().iter().find(|param| param.name() == name).map(|param| text(param.schema()));
        let texts = self.0.message().placeholders().map(|name| text(name).unwrap_or_else(|| TEXT.to_owned()));
        let texts: Vec<String> = texts.collect();
        out.template(self.0, texts.iter().map(|text| text as &dyn Display))
    }

    fn write_params(&self, out: &mut Params<'_>) {
        self.0.params().iter().for_each(|param| out.dynamic(param.name(), &Value(param.schema())));
    }

    fn write_headers(&self, headers: &mut HeaderMap) {
        for name in self.0.0.more.field_headers {
            if let Ok(name) = HeaderName::from_bytes(name.as_bytes()) {
                headers.insert(name, HeaderValue::from_static(TEXT));
            }
        }
    }
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
