//! The data of an [`ErrorSpec`](crate::ErrorSpec).

use crate::{GrpcCode, LogLevel, ParamSpec, Retry, table::Line};

/// Where a spec has its data from.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub enum Source {
    /// It was written by hand, or is another type's with something of its own.
    Written(Row),
    /// The table of a type.
    Line(Line),
}

/// All that is static about a variant; [`ErrorSpec`](crate::ErrorSpec) is its public face.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct Row {
    pub variant: &'static str,
    pub code: &'static str,
    pub hash: u64,
    pub status: u16,
    pub title: &'static str,
    pub text: Text,
    pub params: &'static [ParamSpec],
    pub description: &'static str,
    pub category: Option<&'static str>,
    pub headers: &'static [(&'static str, &'static str)],
    pub more: &'static More,
}

/// How much there may be to say of an occurrence beside what is in its spec; what is further down is not looked for. The
/// derive writes the number of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Extent {
    /// Nothing: a code, and a message that never varies.
    Fixed,
    /// Values, in the message and as params.
    Values,
    /// Issues too.
    Issues,
    /// Anything: a delay, headers, and the status may be another one.
    Any,
}

/// The message of a row: a fixed text, or a template that [`crate::message`] reads.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct Text {
    pub text: &'static str,
    pub json: Json,
    /// How many placeholders it has. Without any, braces are not doubled.
    pub placeholders: u8,
    /// The whole body in [`Envelope`](crate::Envelope), the message in it as in `json`, where the derive wrote it; otherwise nothing.
    pub body: &'static str,
}

impl Text {
    /// A text of the derive's: as it stands in JSON, and outside of it where that differs.
    pub const fn of(json: &'static str, plain: Option<&'static str>, placeholders: u8, body: &'static str) -> Self {
        match plain {
            Some(text) => Self { text, json: Json::Escaped(json), placeholders, body },
            None => Self { text: json, json: Json::Same, placeholders, body },
        }
    }

    /// As it stands in JSON, unless it is escaped when it is sent.
    pub(crate) const fn in_json(&self) -> Option<&'static str> {
        match self.json {
            Json::Same => Some(self.text),
            Json::Escaped(json) => Some(json),
            Json::Late => None,
        }
    }
}

/// How a message looks in JSON.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub enum Json {
    /// As it is.
    Same,
    /// Escaped so by the derive.
    Escaped(&'static str),
    /// It was written by hand, and is escaped when it is sent.
    Late,
}

/// The rarer parts of a [`Row`].
#[doc(hidden)]
#[derive(Clone, Copy)]
#[allow(clippy::struct_excessive_bools, reason = "each is a word that the derive writes, or does not")]
pub struct More {
    pub errno: Option<u32>,
    pub retry: Option<Retry>,
    pub headers: &'static [(&'static str, &'static str)],
    pub grpc: Option<GrpcCode>,
    pub type_uri: Option<&'static str>,
    pub help: Option<&'static str>,
    pub category: Option<&'static str>,
    pub log: Option<LogLevel>,
    pub since: Option<&'static str>,
    pub deprecated: Option<&'static str>,
    pub was: &'static [&'static str],
    pub hidden: bool,
    pub status_varies: bool,
    /// Whether an occurrence has issues.
    pub issues: bool,
    /// Whether an occurrence has a delay of its own.
    pub delay: bool,
    /// The names of the headers that an occurrence has of its own.
    pub field_headers: &'static [&'static str],
    /// The names under which this variant has values, where they are not its `params`.
    pub own: Option<&'static [&'static str]>,
    /// Whose spec this is, where `same_as` took it over.
    pub shared: Option<&'static Origin>,
    /// The status that the owner gave it.
    pub declared: Option<u16>,
}

/// Who declared a spec, so that a catalogue knows the same one again.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct Origin {
    pub module: &'static str,
    pub name: &'static str,
    pub line: u32,
    pub column: u32,
}

impl More {
    /// How many keys a catalogue has for it beside the code: former codes, and the errno.
    pub(crate) const fn other_keys(&self) -> usize {
        self.was.len() + self.errno.is_some() as usize
    }

    pub const NONE: Self = Self {
        errno: None,
        retry: None,
        headers: &[],
        grpc: None,
        type_uri: None,
        help: None,
        category: None,
        log: None,
        since: None,
        deprecated: None,
        was: &[],
        hidden: false,
        status_varies: false,
        issues: false,
        delay: false,
        field_headers: &[],
        own: None,
        shared: None,
        declared: None,
    };
}
