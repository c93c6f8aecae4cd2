//! The static side of an error: [`ErrorSpec`] and its parts, read by everything that knows no occurrence.
//!
//! The values of one occurrence are [`ApiError`](crate::ApiError)'s; the union of many specs is [`Catalog`](crate::Catalog)'s.

use crate::{
    GrpcCode, Retry, Schema, Template, codes,
    row::{Extent, Json, More, Row, Source, Text},
    status::phrase,
};
use http::StatusCode;
use std::{fmt, time::Duration};

/// Everything static about one variant: the contract that clients rely on.
///
/// `#[derive(ApiError)]` writes one for each variant. By hand it is built in a `static`, see [`ErrorSpec::new`].
#[derive(Clone, Copy)]
pub struct ErrorSpec(#[doc(hidden)] pub Source);

/// One public field of an error: its name on the wire and the JSON type of its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ParamSpec(#[doc(hidden)] pub &'static str, #[doc(hidden)] pub Schema);

impl ParamSpec {
    /// A param for a spec that is written by hand.
    pub const fn new(name: &'static str, schema: Schema) -> Self {
        Self(name, schema)
    }

    /// The name under which it is sent.
    pub const fn name(&self) -> &'static str {
        self.0
    }

    /// The JSON type of its value.
    pub const fn schema(&self) -> &Schema {
        &self.1
    }
}

/// At which level an error is logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LogLevel {
    /// The default of 5xx.
    Error,
    /// Worth a look, but nothing is broken.
    Warn,
    /// Part of the normal picture.
    Info,
    /// The default of 4xx.
    Debug,
    /// Not logged at all.
    Off,
}

/// A part of a spec, wherever it stands.
macro_rules! read {
    ($spec:ident.$part:ident) => {
        match &$spec.0 {
            Source::Written(row) => row.$part,
            Source::Line(line) => line.$part(),
        }
    };
}

impl ErrorSpec {
    /// A spec written by hand: a status, a code, a fixed public message.
    ///
    /// The title is the status's phrase until [`with_title`](Self::with_title) gives another.
    ///
    /// ```
    /// use error_core::ErrorSpec;
    ///
    /// static GONE: ErrorSpec = ErrorSpec::new(410, "user_gone", "That user was deleted.").with_title("User gone");
    /// assert_eq!(GONE.status(), 410);
    /// assert_eq!(GONE.message().to_string(), "That user was deleted.");
    /// ```
    ///
    /// # Panics
    ///
    /// If the status is not within 400..=599, or the code not 3 to 100 bytes of `[a-z][a-z0-9]*(_[a-z0-9]+)*`. In a
    /// `static` or a `const`, where a spec belongs, that is an error of the compiler.
    #[track_caller]
    pub const fn new(status: u16, code: &'static str, message: &'static str) -> Self {
        assert!(status >= 400 && status <= 599, "an error's status is within 400..=599");
        assert!(codes::is_code(code), "a code is 3 to 100 bytes of snake_case: `user_not_found`");
        Self(Source::Written(Row {
            variant: "",
            code,
            hash: codes::hash(code),
            status,
            title: match phrase(status) {
                Some(phrase) => phrase,
                None => code,
            },
            text: Text { text: message, json: Json::Late, placeholders: 0, body: "" },
            params: &[],
            description: "",
            category: None,
            headers: &[],
            more: &More::NONE,
        }))
    }

    /// The same with a title: a short summary that never varies (RFC 9457 section 3.1.3).
    #[must_use]
    pub const fn with_title(self, title: &'static str) -> Self {
        Self(Source::Written(Row { title, ..self.row() }))
    }

    /// The same with a public description for the documents.
    #[must_use]
    pub const fn with_description(self, description: &'static str) -> Self {
        Self(Source::Written(Row { description, ..self.row() }))
    }

    /// The same with the params that [`write_params`](crate::ApiError::write_params) writes.
    #[must_use]
    pub const fn with_params(self, params: &'static [ParamSpec]) -> Self {
        Self(Source::Written(Row { params, ..self.row() }))
    }

    /// All that is known of it.
    #[doc(hidden)]
    pub const fn row(&self) -> Row {
        match self.0 {
            Source::Written(row) => row,
            Source::Line(line) => line.row(),
        }
    }

    /// The name of the variant; of one that was written by hand, nothing.
    pub(crate) const fn variant(&self) -> &'static str {
        read!(self.variant)
    }

    /// The hash of the code.
    pub(crate) const fn hash(&self) -> u64 {
        read!(self.hash)
    }

    /// The status as a number.
    pub(crate) const fn number(&self) -> u16 {
        read!(self.status)
    }

    /// The text of the message.
    pub(crate) fn text(&self) -> &'static str {
        match &self.0 {
            Source::Written(row) => row.text.text,
            Source::Line(line) => line.text(),
        }
    }

    /// The message as it stands in JSON, unless it is escaped when it is sent.
    pub(crate) fn json_text(&self) -> Option<&'static str> {
        match &self.0 {
            Source::Written(row) => row.text.in_json(),
            Source::Line(line) => Some(line.json_text()),
        }
    }

    /// The same as bytes, if it is written as it stands there.
    pub(crate) fn json_bytes(&self) -> Option<&'static [u8]> {
        match &self.0 {
            Source::Written(row) => row.text.in_json().map(str::as_bytes),
            Source::Line(line) => Some(line.json_bytes()),
        }
    }

    /// How long the message is, or somewhat more.
    pub(crate) const fn text_size(&self) -> usize {
        match &self.0 {
            Source::Written(row) => row.text.text.len(),
            Source::Line(line) => line.body_size(),
        }
    }

    /// How many placeholders the message has.
    pub(crate) const fn placeholders(&self) -> u8 {
        match &self.0 {
            Source::Written(row) => row.text.placeholders,
            Source::Line(line) => line.placeholders(),
        }
    }

    /// Where the first placeholder stands in the message as it stands in JSON, where the derive has looked for it.
    pub(crate) const fn first_placeholder(&self) -> Option<(usize, usize)> {
        match &self.0 {
            Source::Written(_) => None,
            Source::Line(line) => line.first_placeholder(),
        }
    }

    /// The whole body in the default shape, where the derive wrote it.
    pub(crate) fn body(&self) -> &'static [u8] {
        match &self.0 {
            Source::Written(row) => row.text.body.as_bytes(),
            Source::Line(line) => line.body(),
        }
    }

    /// Whether there are [`params`](Self::params).
    pub(crate) const fn has_params(&self) -> bool {
        match &self.0 {
            Source::Written(row) => !row.params.is_empty(),
            Source::Line(line) => line.has_params(),
        }
    }

    /// How much there is to say, as far as one can see quickly.
    pub(crate) const fn extent(&self) -> Extent {
        match &self.0 {
            Source::Written(_) => Extent::Any,
            Source::Line(line) => line.extent(),
        }
    }

    /// The rarer parts.
    pub(crate) const fn more(&self) -> &'static More {
        read!(self.more)
    }

    /// The stable machine name.
    pub const fn code(&self) -> &'static str {
        read!(self.code)
    }

    /// The HTTP status, within 400..=599; see [`status_varies`](Self::status_varies).
    pub fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.number()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    /// The status that the one has who declared it.
    pub(crate) const fn declared_status(&self) -> u16 {
        match self.more().declared {
            Some(status) => status,
            None => self.number(),
        }
    }

    /// Whether an occurrence may have another status than [`status`](Self::status).
    pub const fn status_varies(&self) -> bool {
        self.more().status_varies
    }

    /// The title: a short summary that never varies.
    pub fn title(&self) -> &'static str {
        read!(self.title)
    }

    /// The public message as a template: placeholders as `{name}`, with the param's name where the value is sent and the
    /// field's where it is not; other braces doubled as in `msg`.
    pub fn message(&self) -> Template {
        Template::new(self.text(), self.placeholders())
    }

    /// The doc comment of the variant, public: it reaches the documents.
    pub const fn description(&self) -> &'static str {
        read!(self.description)
    }

    /// The five-digit number, whose first three digits are the status.
    pub const fn errno(&self) -> Option<u32> {
        self.more().errno
    }

    /// The params that are sent with each occurrence, in this order.
    pub const fn params(&self) -> &'static [ParamSpec] {
        read!(self.params)
    }

    /// The retry guidance: as written, otherwise by the status.
    pub const fn retry(&self) -> Retry {
        self.retry_at(self.number())
    }

    /// The retry guidance of an occurrence that has another status.
    pub(crate) const fn retry_at(&self, status: u16) -> Retry {
        match self.more().retry {
            Some(retry) => retry,
            None => Retry::default_for(status),
        }
    }

    /// The default delay of `retry_after = …`.
    pub const fn retry_after(&self) -> Option<Duration> {
        match self.more().retry {
            Some(Retry::After(delay)) => Some(delay),
            _ => None,
        }
    }

    /// The fixed headers, names in lower case.
    pub const fn headers(&self) -> &'static [(&'static str, &'static str)] {
        read!(self.headers)
    }

    /// The gRPC code: as written, otherwise by the status.
    pub const fn grpc(&self) -> GrpcCode {
        self.grpc_at(self.number())
    }

    /// The gRPC code of an occurrence that has another status.
    pub(crate) const fn grpc_at(&self, status: u16) -> GrpcCode {
        match self.more().grpc {
            Some(code) => code,
            None => GrpcCode::default_for(status),
        }
    }

    /// The problem type URI (RFC 9457 section 3.1.1), where one was written.
    pub const fn type_uri(&self) -> Option<&'static str> {
        self.more().type_uri
    }

    /// The page that helps: as written, otherwise the type URI if it is http(s).
    pub fn help(&self) -> Option<&'static str> {
        let page = |uri: &&str| uri.starts_with("https://") || uri.starts_with("http://");
        self.more().help.or(self.more().type_uri.filter(page))
    }

    /// What kind of thing failed; groups the documents.
    pub const fn category(&self) -> Option<&'static str> {
        read!(self.category)
    }

    /// At which level an occurrence is logged: as written, otherwise `Error` for 5xx, `Debug` for 4xx.
    pub const fn log_level(&self) -> LogLevel {
        self.log_level_at(self.number())
    }

    pub(crate) const fn log_level_at(&self, status: u16) -> LogLevel {
        match self.more().log {
            Some(level) => level,
            None if status >= 500 => LogLevel::Error,
            None => LogLevel::Debug,
        }
    }

    /// Since when the code exists, as written.
    pub const fn since(&self) -> Option<&'static str> {
        self.more().since
    }

    /// What to use instead, if the code is deprecated.
    pub const fn deprecated(&self) -> Option<&'static str> {
        self.more().deprecated
    }

    /// Former codes of this error, which clients still know.
    pub const fn was(&self) -> &'static [&'static str] {
        self.more().was
    }

    /// Whether the documents leave it out.
    pub const fn hidden(&self) -> bool {
        self.more().hidden
    }
}

impl fmt::Debug for ErrorSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorSpec")
            .field("code", &self.code())
            .field("status", &self.number())
            .field("message", &self.message())
            .finish_non_exhaustive()
    }
}
