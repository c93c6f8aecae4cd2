//! A wide set of occurrences, and every shape that we have: what the judges are shown.
//!
//! Names of params are three characters or more and begin with a lower-case letter, which RFC 9457 section 3.2 and AIP-193
//! ask of good ones.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::net::IpAddr;
use std::time::{Duration, SystemTime};

use error_core::{
    Adjusted, AnyApiError, ApiError, Base64, CodeCase, Envelope, EnvelopeCamel, Errno, ErrnoNested, ErrorSpec, Flat,
    GoogleRpc, HttpError, Issue, JsonApi, Occurrence, Place, Pointer, Problem, Shape,
};
use http::StatusCode;

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

#[derive(Debug, ApiError)]
#[allow(clippy::large_enum_variant, reason = "one variant has a field of every type")]
pub(crate) enum Wide {
    #[api(status = 422, code = "order_invalid", errno = 42201, msg = "Order {order_id} is invalid.")]
    Order {
        order_id: u64,
        #[api(issues)]
        issues: Vec<Issue>,
        #[api(retry_after)]
        wait: Option<u32>,
    },

    #[api(status = 400, code = "every_type", msg = "Every type at once.")]
    Types {
        #[api(param)]
        integer: i64,
        #[api(param)]
        largest: u64,
        #[api(param)]
        huge: i128,
        #[api(param)]
        float: f64,
        #[api(param)]
        boolean: bool,
        #[api(param)]
        text: String,
        #[api(param)]
        letter: char,
        #[api(param)]
        list: Vec<Option<u8>>,
        #[api(param)]
        map: BTreeMap<String, Vec<f32>>,
        #[api(param)]
        absent: Option<String>,
        #[api(param)]
        duration: Duration,
        #[api(param)]
        instant: SystemTime,
        #[api(param)]
        bytes: Base64<Vec<u8>>,
        #[api(param(display))]
        address: IpAddr,
        #[api(param(json))]
        json: serde_json::Value,
    },

    #[api(status = 409, code = "text_of_any_kind", msg = "{text}")]
    Text { text: Cow<'static, str> },

    #[api(status = 400, code = "not_a_number", msg = "No number.")]
    NotANumber {
        #[api(param)]
        ratio: f64,
    },

    #[api(status = 409, code = "typed_by_url", type_uri = "https://example.net/probs/typed#it", msg = "Typed.")]
    Url,
    #[api(status = 409, code = "typed_by_urn", type_uri = "urn:example:typed", title = "Typed \"by\" a URN")]
    Urn,
    #[api(status = 409, code = "with_a_help_page", help = "https://help.example.com/a?b=c&d=%20#e", msg = "Help!")]
    Help,
    #[api(status = 409, code = "typed_and_helped", type_uri = "tag:example.com,2026:t", help = "http://example.com/")]
    Both,
    #[api(status = 409, code = "already_there", grpc = ALREADY_EXISTS, msg = "It exists already.")]
    Grpc,
    #[api(status = 403, code = "declared_errno", errno = 40301, msg = "No access.")]
    Errno,
    #[api(same_as = Errno, status = 404)]
    ErrnoElsewhere,
    #[api(status = 429, code = "a2_b3_4c", title = "T", msg = "m", retry_after = 30)]
    Short,
    #[api(
        status = 503,
        code = "as_long_as_a_reason_of_google_may_be_which_is_sixty_three_bytes",
        msg = "The backend {backend} is down."
    )]
    Long {
        #[api(param)]
        backend: String,
        #[api(retry_after)]
        wait: Duration,
    },
    #[api(status = 500, code = "inside_failed", msg = "It failed.")]
    Inside(#[from] fmt::Error),
    #[api(status = 400, code = "status_varies", msg = "It varies.")]
    Varies {
        #[api(status)]
        status: StatusCode,
        #[api(param)]
        attempt: u8,
    },
    #[api(transparent)]
    Http(#[from] HttpError),
}

/// Written by hand, with issues that a 5xx does not send, and params that clash with members and with each other.
#[derive(Debug)]
pub(crate) struct ByHand(pub(crate) u16);

impl fmt::Display for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("by hand")
    }
}

impl std::error::Error for ByHand {}

/// What a hand-written error can call its params; the members of every shape are among them.
pub(crate) const CLASHING: [&str; 27] = [
    "type",
    "title",
    "status",
    "detail",
    "instance",
    "code",
    "errors",
    "request_id",
    "retry_after",
    "error",
    "message",
    "issues",
    "params",
    "details",
    "requestId",
    "retryAfter",
    "errno",
    "name",
    "trackError",
    "meta",
    "links",
    "reason",
    "domain",
    "metadata",
    "free",
    "free",
    "code",
];

impl ApiError for ByHand {
    fn spec(&self) -> &'static ErrorSpec {
        static SPEC: ErrorSpec = ErrorSpec::new(400, "by_hand", "Written by hand.");
        &SPEC
    }

    fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.0).unwrap()
    }

    fn issues(&self) -> Cow<'_, [Issue]> {
        Cow::Owned(vec![Issue::body("a").param("code", &1).param("code", &2)])
    }

    fn write_params(&self, out: &mut error_core::Params<'_>) {
        CLASHING.iter().zip(0..).for_each(|(name, number)| out.param(name, &number));
    }
}

/// The issue of the samples in WIRE.md.
pub(crate) fn qty() -> Issue {
    Issue::body("items[0].qty").code("too_small").message("must be at least 1").param("min", &1)
}

/// What a text can hold that a careless writer breaks on.
pub(crate) const HOSTILE: [&str; 14] = [
    "\"quoted\"",
    "back\\slash",
    "\\",
    "\\u0041 \\n \\\"",
    "\0\u{1}\u{8}\t\n\u{b}\u{c}\r\u{1f}\u{7f}\u{80}\u{9f}",
    "\u{2028}\u{2029}",
    "😀 👩‍👩‍👧 é ß 漢字 \u{10ffff}",
    "\u{feff}mark",
    "</script><!-- & 'a'",
    "{\"error\":{\"code\":\"forged\"}}",
    "\",\"code\":\"forged",
    "{0} {order_id} {{}} %s $1",
    "a/b~c~1d#e%20f?g",
    "[0]['a'].b[\"c\"]",
];

/// Issues at every place, with names and pointers of all kinds.
pub(crate) fn issues() -> Vec<(&'static str, Issue)> {
    let many = Pointer::from(("filter", "first name", 0));
    let mut issues = vec![
        ("sample", qty()),
        ("whole body", Issue::body("")),
        ("message alone", Issue::body("email").message("is taken")),
        ("code alone", Issue::body("email").code("taken")),
        ("code in upper case", Issue::body("email").code("TAKEN")),
        ("code of another kind", Issue::body("email").code("value_error.missing / \"x\"").message("")),
        ("empty code", Issue::body("email").code("")),
        ("empty token", Issue::body(Pointer::root().join(""))),
        ("deep", Issue::body("a.b.c[0][1][2].d.e.f[\"g h\"]")),
        ("query", Issue::query("limit").message("must be a number")),
        ("query with brackets", Issue::query("filter[name]").code("unknown")),
        ("query without a name", Issue::query("")),
        ("whole query", Issue::at(Place::Query, Pointer::root())),
        ("query, many tokens", Issue::at(Place::Query, many.clone()).param("max", &3)),
        ("header", Issue::header("X-Key").message("is missing").code("missing")),
        ("header, many tokens", Issue::at(Place::Header, many.clone())),
        ("path", Issue::path("id").message("is no number").param("got", "x")),
        ("whole path", Issue::at(Place::Path, Pointer::root())),
        ("path, many tokens", Issue::at(Place::Path, many.clone())),
        ("cookie", Issue::cookie("session").code("expired")),
        ("cookie, many tokens", Issue::at(Place::Cookie, many)),
        (
            "params of all types",
            Issue::body("a")
                .param("integer", &-1)
                .param("float", &0.5)
                .param("text", "a\"b")
                .param("list", &[1, 2])
                .param("map", &BTreeMap::from([("inner", true)]))
                .param("absent", &None::<u8>),
        ),
    ];
    issues.extend(HOSTILE.iter().map(|text| {
        let pointer = Pointer::root().join(text).join(text);
        ("hostile", Issue::body(pointer).code(*text).message(*text).param(*text, *text))
    }));
    issues.extend(HOSTILE.iter().map(|text| ("hostile query", Issue::query(text))));
    issues
}

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
