//! What the documents are made of here: real catalogues, and one whose texts try to get out of every format.

#[path = "../it/catalogs/meilisearch.rs"]
#[allow(dead_code, reason = "it is here for its specs")]
#[rustfmt::skip]
mod meilisearch;
#[path = "../it/catalogs/slack.rs"]
#[allow(dead_code, clippy::enum_variant_names, reason = "it is here for its specs, some of which begin with `slack`")]
#[rustfmt::skip]
mod slack;
#[path = "../it/catalogs/twilio.rs"]
#[allow(dead_code, clippy::enum_variant_names, reason = "it is here for its specs, whose codes are numbers")]
#[rustfmt::skip]
mod twilio;

use error_core::{ApiError, Catalog, HttpError, Issue};
use std::{collections::BTreeMap, time::Duration};

error_core::catalog! {
    pub(crate) static SLACK = {
        title: "Slack",
        domain: "slack.example.com",
        docs: "https://errors.slack.example.com/",
        errors: [slack::Slack],
    };
}
error_core::catalog! {
    pub(crate) static MEILISEARCH = {
        title: "Meilisearch",
        domain: "search.example.com",
        docs: "https://errors.search.example.com/#",
        errors: [meilisearch::Meilisearch, HttpError],
    };
}
error_core::catalog! {
    pub(crate) static TWILIO = { title: "Twilio", domain: "twilio.example.com", errors: [twilio::Twilio] };
}
error_core::catalog! {
    pub(crate) static HOSTILE = {
        title: "</title><script>alert(1)</script> `${x}` */ | # \"quoted\" \u{202e}reversed",
        domain: "hostile.example.com",
        docs: "https://errors.example.com/?code=",
        errors: [Hostile],
    };
}
error_core::catalog! {
    /// Each thing that a spec can have.
    pub(crate) static RICH = {
        title: "Rich",
        domain: "rich.example.com",
        docs: "https://errors.rich.example.com/",
        errors: [Rich, HttpError],
    };
}

/// The catalogues with their names and sizes.
pub(crate) fn all() -> [(&'static str, &'static Catalog); 5] {
    [("slack", &SLACK), ("meilisearch", &MEILISEARCH), ("twilio", &TWILIO), ("hostile", &HOSTILE), ("rich", &RICH)]
}

/// Each thing that a spec can have.
#[derive(Debug, ApiError)]
#[allow(dead_code, reason = "errors are described here, not made")]
#[api(category = "rich")]
pub(crate) enum Rich {
    /// The order does not add up.
    ///
    /// Each issue says *where*; see the [guide](https://example.com/guide).
    #[api(status = 422, code = "order_invalid", msg = "Order {order_id} of {customer} is invalid.", errno = 42201)]
    #[api(since = "1.2", help = "https://help.example.com/orders", grpc = INVALID_ARGUMENT)]
    Invalid {
        order_id: u64,
        customer: String,
        #[api(param)]
        ratio: Option<f64>,
        #[api(param)]
        sizes: Vec<u32>,
        #[api(param)]
        stock: BTreeMap<String, u32>,
        #[api(param)]
        urgent: bool,
        #[api(issues)]
        issues: Vec<Issue>,
    },
    #[api(status = 429, code = "orders_limited", msg = "Too many orders.")]
    Limited {
        #[api(retry_after)]
        wait: Duration,
        #[api(header("X-Quota"))]
        quota: u32,
    },
    #[api(status = 503, code = "store_closed", msg = "The store is closed.", retry_after = 30, log = warn)]
    Closed,
    #[api(status = 401, code = "token_expired", msg = "The token expired.", header("WWW-Authenticate", "DPoP"))]
    #[api(type_uri = "urn:example:token", title = "Token")]
    Expired,
    /// Sent by whatever stands behind us.
    #[api(status = 502, code = "upstream_failed", msg = "Upstream failed.", category = "upstream")]
    Upstream(#[api(status)] u16),
    #[api(status = 404, code = "order_not_found", msg = "No order {order_id}.", was = "order_gone", was = "no_order")]
    NotFound { order_id: u64 },
    /// The same for whoever may not know it.
    #[api(same_as = NotFound, status = 403, msg = "Not for you: {order_id}.")]
    Secret { order_id: u64 },
    #[api(status = 409, code = "email_taken", msg = "Taken.", deprecated = "use `email_in_use`")]
    Taken,
    #[api(status = 418, code = "teapot_only", msg = "I am hidden.", was = "teapot_former", hidden)]
    Teapot,
    #[api(same_as = HttpError::RATE_LIMITED)]
    Slow {
        #[api(retry_after)]
        seconds: u32,
    },
}

/// Texts that try to get out of every format that they are written in.
#[derive(Debug, ApiError)]
#[allow(dead_code, reason = "errors are described here, not made")]
#[allow(clippy::doc_markdown, reason = "odd Markdown is what this is about")]
#[api(category = "<b>&amp;`*_[x](javascript:alert(1))| # \"'")]
pub(crate) enum Hostile {
    /// <script>alert("description")</script> & <!-- comment --> ]]> &lt;
    #[api(
        status = 400,
        code = "html_tags",
        msg = "</p></script><script>alert('x')</script><img src=x onerror=alert(1)>"
    )]
    Html,
    /// | a | b | \| \\| `code | pipe` ``` fence
    ///
    /// ```rust
    /// fn x() {}
    /// ```
    /// # Heading
    /// - item
    /// 1. item <http://example.com/?a=b&c=d>
    #[api(
        status = 400,
        code = "markdown_marks",
        msg = "| pipe \\| *star* _under_ `tick` [link](javascript:alert(1)) ![i](x) # h"
    )]
    Markdown,
    #[api(
        status = 400,
        code = "yaml_marks",
        msg = "- a: b # c\n  d: 'e' \"f\" %g @h `i` !j &k *l ? m\n---\n...\n: {{}} []"
    )]
    Yaml,
    #[api(status = 400, code = "yaml_words", msg = "yes", title = "no", was = "yaml_former")]
    Words,
    #[api(
        status = 400,
        code = "typescript_marks",
        msg = "`${{alert(1)}}` */ // ' \" \\ \\u0041 </script> \u{2028}\u{2029}"
    )]
    TypeScript,
    #[api(
        status = 400,
        code = "control_characters",
        msg = "\0\u{1}\u{7}\u{8}\t\u{b}\u{c}\r\n\u{1b}[31m\u{7f}\u{85}\u{9b}\u{feff}\u{fffe}\u{ffff}"
    )]
    Control,
    #[api(
        status = 400,
        code = "directions",
        msg = "\u{202e}desrever\u{202c} \u{2066}isolate\u{2069} \u{200f}\u{200b}zero\u{200d}width"
    )]
    Directions,
    #[api(status = 400, code = "beyond_ascii", msg = "Größe 数字 🦀 👩‍👩‍👧 \u{10ffff} é e\u{301}", title = "Größe — 🦀")]
    Beyond,
    #[api(
        status = 400,
        code = "markers_inside",
        msg = "<!-- error-codes:end --> # error-codes:begin",
        title = "<!-- error-codes:begin -->"
    )]
    Markers,
    #[api(status = 400, code = "placeholders_inside", msg = "{{not_a_param}} {name} }} {{", title = "100 %s $1 \\1 %s")]
    Placeholders { name: String },
    #[api(status = 400, code = "line_ends", msg = "one\r\ntwo\rthree\n\n\nfour \n five  \n", title = " blanks ")]
    LineEnds,
    #[api(status = 400, code = "constructor", msg = "__proto__")]
    Constructor,
    #[api(status = 400, code = "to_string", msg = "toString")]
    ToString,
    #[api(status = 400, code = "has_own_property", msg = "a\\b\\\\c\\")]
    Backslashes,
    /// Two codes that differ in blanks only where they are spelt in Pascal case: this one and the next.
    #[api(status = 400, code = "ab_c", msg = "ab c")]
    AbC,
    #[api(status = 400, code = "a_bc", msg = "a bc")]
    ABc,
    #[api(status = 400, code = "default", msg = "A word of many languages.")]
    Default,
    #[api(status = 400, code = "type", msg = "Another.")]
    Type,
    #[api(status = 400, code = "same_in_all", msg = "same_in_all", title = "same_in_all")]
    Same,
    #[api(
        status = 400,
        code = "longest_line_that_anybody_would_ever_write_for_one_single_error_code_of_an_api_in_a_catalogue_here"
    )]
    Long,
    #[api(status = 599, code = "odd_status", msg = "An odd status.", header("X-Odd", "<\"&'>"))]
    Odd,
    #[api(status = 400, code = "dollar_params", msg = "{type_of} {a}")]
    Params {
        #[api(param = "type_of")]
        type_of: String,
        a: u8,
        #[api(param = "constructor")]
        constructor: u8,
    },
}
