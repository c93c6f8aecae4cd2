//! The errors of the wide set.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::net::IpAddr;
use std::time::{Duration, SystemTime};

use error_core::{ApiError, Base64, ErrorSpec, HttpError, Issue};
use http::StatusCode;

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
