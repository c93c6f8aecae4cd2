//! Any occurrence in any shape, sent and read back. What is lost is what WIRE.md says a shape loses, and nothing else.

use std::{borrow::Cow, collections::HashSet, fmt, time::Duration};

use error_core::{
    Adjusted, ApiError, CodeCase, Envelope, EnvelopeCamel, Errno, ErrnoNested, ErrorResponse, ErrorSpec, Flat,
    GoogleRpc, Issue, JsonApi, MessageWriter, Occurrence, Params, Place, Pointer, Problem, Retry, Shape,
};
use proptest::{collection::vec, option, prelude::*, sample::select};
use serde_json::Value;

/// An error of which everything is free.
#[derive(Debug)]
struct Free {
    spec: &'static ErrorSpec,
    message: String,
    params: Vec<(&'static str, Value)>,
    issues: Vec<Issue>,
    retry: Option<Duration>,
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

fn code() -> impl Strategy<Value = &'static str> {
    "[a-z]{3}[a-z0-9]{0,8}(_[a-z0-9]{1,8}){0,3}".prop_map(|code| &*code.leak())
}

/// Any value but null, which is left out.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_filter("JSON has no such number", |number| number.is_finite()).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((any::<String>(), inner), 0..4).prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// Names that mean something elsewhere are among them; those that a param must not have are not.
fn param_name() -> impl Strategy<Value = &'static str> {
    let usual = "[a-z][a-z0-9]{2,8}(_[a-z0-9]{1,8}){0,2}".prop_map(|name| &*name.leak());
    let odd =
        select(vec!["message", "error", "params", "path", "name", "meta", "errno", "id", "error_description", "in"]);
    let taken = ["type", "title", "status", "detail", "instance", "code", "errors", "issues", "details"];
    prop_oneof![3 => usual, 1 => odd].prop_filter("no name for a param", move |name| !taken.contains(name))
}

fn issue() -> impl Strategy<Value = Issue> {
    let places = vec![Place::Body, Place::Query, Place::Path, Place::Header, Place::Cookie];
    let token = prop_oneof!["[a-z]{1,5}", "[0-9]{1,3}", any::<String>()];
    let pointer = vec(token, 0..4).prop_map(Pointer::from_iter);
    // A free text that is wholly in upper case is in lower case once it was read from a shape that spells codes so.
    let free = any::<String>().prop_filter("folds", |code| code.chars().any(char::is_lowercase) || !code.is_ascii());
    let code = prop_oneof!["[a-z]{1,4}(_[a-z0-9]{1,4}){0,2}", free];
    let parts =
        (select(places), pointer, option::of(code), option::of(any::<String>()), vec((any::<String>(), value()), 0..3));
    parts.prop_map(|(place, pointer, code, message, params)| {
        let mut issue = Issue::at(place, pointer);
        if let Some(code) = code {
            issue = issue.code(code);
        }
        if let Some(message) = message {
            issue = issue.message(message);
        }
        params.into_iter().fold(issue, |issue, (name, value)| issue.param(name, &value))
    })
}

fn error() -> impl Strategy<Value = Free> {
    let params = vec((param_name(), value()), 0..4).prop_map(|mut params| {
        let mut names = HashSet::new();
        params.retain(|(name, _)| names.insert(*name));
        params
    });
    let retry = option::of(any::<u32>().prop_map(|seconds| Duration::from_millis(u64::from(seconds) * 1500)));
    (400_u16..600, code(), any::<String>(), params, vec(issue(), 0..4), retry).prop_map(
        |(status, code, message, params, issues, retry)| {
            let spec = Box::leak(Box::new(ErrorSpec::new(status, code, "It failed.")));
            Free { spec, message, params, issues, retry }
        },
    )
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

fn check(error: &Free, request_id: Option<&str>) {
    let mut occurrence = Occurrence::new(error);
    if let Some(id) = request_id {
        occurrence = occurrence.with_request_id(id);
    }
    for (name, shape, loses) in shapes() {
        let response = read(&occurrence, &*shape);
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn what_is_sent_is_read(error in error(), request_id in option::of("[A-Za-z0-9._:+/=-]{1,40}")) {
        check(&error, request_id.as_deref());
    }

    #[test]
    fn a_response_is_the_same_once_it_was_stored(error in error(), noise in vec(any::<u8>(), 0..60)) {
        for body in [Occurrence::new(&error).to_body(&Envelope), noise] {
            let headers = http::HeaderMap::from_iter([(http::header::SERVER, http::HeaderValue::from_bytes(b"caf\xe9").unwrap())]);
            let response = ErrorResponse::from_parts(error.status(), headers, body);
            let stored = serde_json::to_string(&response).unwrap();
            let again: ErrorResponse = serde_json::from_str(&stored).unwrap();
            prop_assert_eq!(serde_json::to_string(&again).unwrap(), stored);
            prop_assert_eq!(again.code(), response.code());
            prop_assert_eq!(again.into_parts(), response.into_parts());
        }
    }
}
