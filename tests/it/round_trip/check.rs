//! An error of which everything is free, and the check that it is read back; also for the fuzzer.

use std::{borrow::Cow, collections::HashSet, fmt, time::Duration};

use error_core::{
    Adjusted, ApiError, CodeCase, Envelope, EnvelopeCamel, Errno, ErrnoNested, ErrorResponse, ErrorSpec, Flat,
    GoogleRpc, Issue, JsonApi, MessageWriter, Occurrence, Params, Problem, Retry, Shape,
};
use http::StatusCode;
use serde_json::Value;

/// An error of which everything is free.
#[derive(Debug)]
pub(crate) struct Free {
    pub(crate) spec: &'static ErrorSpec,
    pub(crate) status: StatusCode,
    pub(crate) message: String,
    pub(crate) params: Vec<(&'static str, Value)>,
    pub(crate) issues: Vec<Issue>,
    pub(crate) retry: Option<Duration>,
}

impl fmt::Display for Free {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Free {}

impl ApiError for Free {
    fn spec(&self) -> &'static ErrorSpec {
        self.spec
    }
    fn status(&self) -> StatusCode {
        self.status
    }
    fn retry(&self) -> Retry {
        self.retry.map_or(Retry::Never, Retry::After)
    }
    fn issues(&self) -> Cow<'_, [Issue]> {
        (&self.issues).into()
    }
    fn write_message(&self, out: &mut MessageWriter<'_>) -> fmt::Result {
        fmt::Write::write_str(out, &self.message)
    }
    fn write_params(&self, out: &mut Params<'_>) {
        self.params.iter().for_each(|(name, value)| out.param(name, value));
    }
}

/// What a shape loses.
#[derive(Clone, Copy, PartialEq)]
enum Loses {
    Nothing,
    /// One of equal issues.
    Doubles,
    /// The types of params, places outside the body, params of issues.
    Types,
    /// All but status, message, request id, and what a header says.
    Nearly,
}

const DOCS: &str = "https://errors.shop.example.com/";

fn shapes() -> Vec<(&'static str, Box<dyn Shape>, Loses)> {
    let kebab = Adjusted::new(Problem::new().with_docs(DOCS)).with_code_case(CodeCase::Kebab);
    vec![
        ("Envelope", Box::new(Envelope), Loses::Nothing),
        ("EnvelopeCamel", Box::new(EnvelopeCamel), Loses::Nothing),
        ("Flat", Box::new(Flat), Loses::Nothing),
        ("Problem", Box::new(Problem::new()), Loses::Nothing),
        ("Problem with docs", Box::new(Problem::new().with_docs(DOCS)), Loses::Nothing),
        (
            "Problem without code",
            Box::new(Problem::new().with_docs(DOCS).without_code().without_status()),
            Loses::Nothing,
        ),
        ("JsonApi", Box::new(JsonApi::new()), Loses::Doubles),
        ("JsonApi with docs", Box::new(JsonApi::new().with_docs(DOCS)), Loses::Doubles),
        ("GoogleRpc", Box::new(GoogleRpc::new("shop.example.com")), Loses::Types),
        ("GoogleRpc with docs", Box::new(GoogleRpc::new("shop.example.com").with_docs(DOCS)), Loses::Types),
        ("Errno", Box::new(Errno::new()), Loses::Nearly),
        ("ErrnoNested", Box::new(ErrnoNested::new()), Loses::Nearly),
        ("Errno, extended", Box::new(Errno::new().extended()), Loses::Nothing),
        ("ErrnoNested, extended", Box::new(ErrnoNested::new().extended()), Loses::Nothing),
        ("kebab", Box::new(kebab), Loses::Nothing),
    ]
}

fn read(occurrence: &Occurrence<'_>, shape: &dyn Shape) -> ErrorResponse {
    let (parts, body) = occurrence.to_response(shape).into_parts();
    ErrorResponse::from_parts(parts.status, parts.headers, body)
}

fn expected_params(error: &Free, loses: Loses) -> Vec<(String, String)> {
    let text = |value: &Value| match value {
        Value::String(_) => value.to_string(),
        other => Value::from(other.to_string()).to_string(),
    };
    let json = |value: &Value| if loses == Loses::Types { text(value) } else { value.to_string() };
    match loses {
        Loses::Nearly => Vec::new(),
        _ => error.params.iter().map(|(name, value)| ((*name).to_owned(), json(value))).collect(),
    }
}

fn expected_issues(occurrence: &Occurrence<'_>, loses: Loses) -> Vec<Issue> {
    let issues = occurrence.issues().iter().cloned();
    let mut seen = HashSet::new();
    match loses {
        Loses::Nothing => issues.collect(),
        Loses::Doubles => issues.filter(|issue| seen.insert(issue.clone())).collect(),
        Loses::Types => issues.map(|issue| at_body(&issue)).collect(),
        Loses::Nearly => Vec::new(),
    }
}

fn at_body(issue: &Issue) -> Issue {
    let mut lost = Issue::body(issue.pointer().clone());
    if let Some(code) = issue.code_text() {
        lost = lost.code(code.to_owned());
    }
    match issue.message_text() {
        Some(message) => lost.message(message.to_owned()),
        None => lost,
    }
}

/// Sends the error in every shape, reads it back, and shows what was read to `seen`.
pub(crate) fn check(error: &Free, request_id: Option<&str>, seen: impl Fn(ErrorResponse) -> ErrorResponse) {
    let mut occurrence = Occurrence::new(error);
    if let Some(id) = request_id {
        occurrence = occurrence.with_request_id(id);
    }
    for (name, shape, loses) in shapes() {
        let response = seen(read(&occurrence, &*shape));
        let body = String::from_utf8_lossy(response.body());
        let about = format!("{name}: {body}");
        assert_eq!(response.status(), occurrence.status(), "{about}");
        assert!(response.body_status().is_none_or(|status| status == occurrence.status()), "{about}");
        assert_eq!(response.is(occurrence.code()), loses != Loses::Nearly, "{about}");
        if name != "kebab" {
            assert_eq!(response.code(), Some(occurrence.code()).filter(|_| loses != Loses::Nearly), "{about}");
        }
        assert_eq!(response.message(), error.message, "{about}");
        assert_eq!(response.request_id(), request_id, "{about}");
        let seconds = occurrence.retry_after().map(|seconds| Duration::from_secs(seconds.into()));
        assert_eq!(response.retry_after(), seconds, "{about}");
        if name == "kebab" {
            continue;
        }
        let params: Vec<_> = response.params().map(|(name, json)| (name.to_owned(), json.to_owned())).collect();
        assert_eq!(params, expected_params(error, loses), "{about}");
        assert_eq!(response.issues(), expected_issues(&occurrence, loses), "{about}");
    }
}
