//! A wide set of occurrences, and every shape that we have: what the judges are shown.
//!
//! Names of params are three characters or more and begin with a lower-case letter, which RFC 9457 section 3.2 and AIP-193
//! ask of good ones.

mod errors;
mod issues;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::net::IpAddr;
use std::time::{Duration, SystemTime};

use error_core::{
    Adjusted, AnyApiError, Base64, CodeCase, Envelope, EnvelopeCamel, Errno, ErrnoNested, Flat, GoogleRpc, HttpError,
    Issue, JsonApi, Occurrence, Problem, Shape,
};
use http::StatusCode;

pub(crate) use self::errors::{ByHand, CLASHING, Wide};
pub(crate) use self::issues::{HOSTILE, issues, qty};

/// An occurrence with a name for the reports of judges.
pub(crate) struct Named {
    pub(crate) name: String,
    error: AnyApiError,
    request_id: Option<&'static str>,
    instance: Option<&'static str>,
}

impl Named {
    pub(crate) fn occurrence(&self) -> Occurrence<'_> {
        let mut occurrence = Occurrence::new(&*self.error);
        if let Some(id) = self.request_id {
            occurrence = occurrence.with_request_id(id);
        }
        match self.instance {
            Some(uri) => occurrence.with_instance(uri),
            None => occurrence,
        }
    }

    fn with_request_id(mut self, id: &'static str) -> Self {
        self.request_id = Some(id);
        self
    }

    fn with_instance(mut self, uri: &'static str) -> Self {
        self.instance = Some(uri);
        self
    }
}

fn named(name: impl fmt::Display, error: impl Into<AnyApiError>) -> Named {
    Named { name: name.to_string(), error: error.into(), request_id: None, instance: None }
}

/// Each of them with all of its options.
pub(crate) static SHAPES: [(&str, &dyn Shape); 24] = [
    ("envelope", &Envelope),
    ("envelope, upper case", &Adjusted::new(Envelope).with_code_case(CodeCase::ScreamingSnake)),
    ("envelope, kebab, no id", &Adjusted::new(Envelope).with_code_case(CodeCase::Kebab).without_request_id()),
    ("envelope camel", &EnvelopeCamel),
    ("envelope camel, pascal", &Adjusted::new(EnvelopeCamel).with_code_case(CodeCase::Pascal)),
    ("flat", &Flat),
    ("flat, upper case", &Adjusted::new(Flat).with_code_case(CodeCase::ScreamingSnake)),
    ("errno", &Errno::new()),
    ("errno, extended", &Errno::new().extended()),
    ("errno nested", &ErrnoNested::new()),
    ("errno nested, extended", &ErrnoNested::new().with_name("Failure").extended()),
    ("problem", &Problem::new()),
    ("problem, pages", &Problem::new().with_docs("https://errors.shop.example.com/")),
    ("problem, one page", &Problem::new().with_docs("https://shop.example.com/errors#")),
    ("problem, urn", &Problem::new().with_docs("urn:example:error?=code=")),
    ("problem, bare", &Problem::new().without_code().without_status().without_detail()),
    ("problem, pascal", &Adjusted::new(Problem::new()).with_code_case(CodeCase::Pascal)),
    ("json:api", &JsonApi::new()),
    ("json:api, pages", &JsonApi::new().with_docs("https://errors.shop.example.com/")),
    ("json:api, kebab", &Adjusted::new(JsonApi::new()).with_code_case(CodeCase::Kebab)),
    ("google.rpc", &GoogleRpc::new("shop.example.com")),
    ("google.rpc, pages", &GoogleRpc::new("shop.example.com").with_docs("https://errors.shop.example.com/")),
    ("google.rpc, one page", &GoogleRpc::new("localhost").with_docs("https://shop.example.com/errors#")),
    ("google.rpc, no id", &Adjusted::new(GoogleRpc::new("shop.example.com")).without_request_id()),
];

fn order(issues: Vec<Issue>) -> Wide {
    Wide::Order { order_id: 42, issues, wait: None }
}

fn types() -> Wide {
    Wide::Types {
        integer: -7,
        largest: u64::MAX,
        huge: i128::MAX,
        float: 1e-7,
        boolean: true,
        text: "a \"text\"".to_owned(),
        letter: '\\',
        list: vec![Some(1), None, Some(3)],
        map: BTreeMap::from([("a b".to_owned(), vec![0.5, 1.0]), (String::new(), vec![])]),
        absent: None,
        duration: Duration::from_millis(1500),
        instant: SystemTime::UNIX_EPOCH,
        bytes: Base64(vec![0, 255, 62]),
        address: IpAddr::from([127, 0, 0, 1]),
        json: serde_json::json!({"null": null, "list": [{"deep": [1.5, "a"]}], "": false}),
    }
}

fn text(text: impl Into<Cow<'static, str>>) -> Wide {
    Wide::Text { text: text.into() }
}

/// All of them.
pub(crate) fn all() -> Vec<Named> {
    let mut all = vec![
        named("sample", Wide::Order { order_id: 42, issues: vec![qty()], wait: Some(30) })
            .with_request_id("req-7f3a")
            .with_instance("/orders/42"),
        named("no issues", order(vec![])),
        named("no issues, with an id", order(vec![])).with_request_id("4bf92f3577b34da6a3ce929d0e0e4736"),
        named("two issues", order(vec![qty(), Issue::body("email")])),
        named("equal issues", order(vec![qty(), qty(), Issue::body("email"), qty()])),
        named("all issues", order(issues().into_iter().map(|(_, issue)| issue).collect())),
        named("every type", types()).with_request_id("a+b/c=d:e.f_g-h"),
        named("no number", Wide::NotANumber { ratio: f64::NAN }),
        named("long text", text("0123456789 ".repeat(10_000))),
        named("type URL", Wide::Url).with_instance("urn:uuid:00000000-0000-0000-0000-000000000000"),
        named("type URN", Wide::Urn).with_instance("https://example.com/a/b?c=d#e"),
        named("help", Wide::Help),
        named("type and help", Wide::Both),
        named("grpc", Wide::Grpc),
        named("errno", Wide::Errno),
        named("errno of another status", Wide::ErrnoElsewhere),
        named("short", Wide::Short),
        named("long", Wide::Long { backend: "db-3".to_owned(), wait: Duration::from_millis(1) }),
        named("longest wait", Wide::Long { backend: String::new(), wait: Duration::MAX }),
        named("no wait", Wide::Long { backend: "\n".to_owned(), wait: Duration::ZERO }),
        named("source", Wide::Inside(fmt::Error)).with_request_id("req-7f3a"),
        named("by hand", ByHand(400)).with_request_id("req-7f3a"),
        named("by hand, 5xx", ByHand(503)),
    ];
    all.extend(issues().into_iter().map(|(name, issue)| named(format_args!("issue: {name}"), order(vec![issue]))));
    all.extend(HOSTILE.iter().map(|id| named(format_args!("hostile: {id:?}"), text(*id)).with_request_id(id)));
    let varies = |status| Wide::Varies { status: StatusCode::from_u16(status).unwrap(), attempt: 3 };
    all.extend(
        [400, 404, 418, 429, 499, 500, 502, 504, 599].map(|status| named(format_args!("as {status}"), varies(status))),
    );
    // Those with a code of their own, and some without one.
    let http = (400..=431).chain([451, 499]).chain(500..=511).chain([529, 599]);
    all.extend(http.map(|status| named(status, HttpError::from(StatusCode::from_u16(status).unwrap()))));
    all
}
