//! The static contract: what each key says, and what is there without it.

use error_core::{ApiError, Envelope, ErrorSpec, GrpcCode, LogLevel, Occurrence, Problem, Retry};
use std::{fmt, time::Duration};

#[derive(Debug, ApiError)]
#[api(status = 409, category = "shop")]
enum Keys {
    /// The first line.
    ///
    ///   The second, with `code` and "quotes".
    #[api(
        status = StatusCode::SERVICE_UNAVAILABLE,
        code = "every_key",
        msg = "Not now.",
        title = "Nothing",
        errno = 50301,
        retry = backoff,
        retry_after = 7,
        header("X-A", "a"),
        header("X-B", "b"),
        grpc = DATA_LOSS,
        type_uri = "https://example.com/every",
        help = "https://help.example.com/every",
        category = "own",
        log = info,
        since = "1.2",
        deprecated = "use `other_key`",
        was = "each_key",
        was = "all_keys",
        hidden
    )]
    Every,
    #[api(code = "no_other_key")]
    None,
    #[api(code = "by_name", status = UNPROCESSABLE_ENTITY, retry = never)]
    ByName,
    #[api(code = "by_path", status = http::StatusCode::GONE, type_uri = "urn:x:y")]
    ByPath,
    #[api(code = "in_parts")]
    #[api(status = 404)]
    /** A block. */
    InParts,
}

#[test]
fn every_key_is_in_the_spec() {
    let spec = Keys::Every.spec();
    assert_eq!((spec.code(), spec.status().as_u16(), spec.errno()), ("every_key", 503, Some(50301)));
    assert_eq!((spec.title(), spec.message().fixed()), ("Nothing", Some("Not now.")));
    assert_eq!(spec.description(), "The first line.\n\n  The second, with `code` and \"quotes\".");
    assert_eq!(
        (spec.retry(), spec.retry_after()),
        (Retry::After(Duration::from_secs(7)), Some(Duration::from_secs(7)))
    );
    assert_eq!(spec.headers(), [("x-a", "a"), ("x-b", "b")]);
    assert_eq!((spec.grpc(), spec.category(), spec.log_level()), (GrpcCode::DataLoss, Some("own"), LogLevel::Info));
    assert_eq!(spec.type_uri(), Some("https://example.com/every"));
    assert_eq!(spec.help(), Some("https://help.example.com/every"));
    assert_eq!((spec.since(), spec.deprecated()), (Some("1.2"), Some("use `other_key`")));
    assert_eq!((spec.was(), spec.hidden(), spec.status_varies()), (&["each_key", "all_keys"][..], true, false));
}

#[test]
fn without_a_key_there_is_its_default() {
    let spec = Keys::None.spec();
    assert_eq!((spec.status().as_u16(), spec.errno(), spec.title()), (409, None, "No other key"));
    assert_eq!((spec.message().fixed(), spec.description()), (Some("Conflict"), ""));
    assert_eq!((spec.retry(), spec.retry_after(), spec.headers().len()), (Retry::Maybe, None, 0));
    assert_eq!((spec.grpc(), spec.category(), spec.log_level()), (GrpcCode::Aborted, Some("shop"), LogLevel::Debug));
    assert_eq!((spec.type_uri(), spec.help(), spec.since(), spec.deprecated()), (None, None, None, None));
    assert_eq!((spec.was().len(), spec.hidden(), spec.status_varies(), spec.params().len()), (0, false, false, 0));
}

#[test]
fn a_status_is_a_number_or_a_name() {
    let (name, path) = (Keys::ByName.spec(), Keys::ByPath.spec());
    assert_eq!((name.status().as_u16(), name.retry()), (422, Retry::Never));
    assert_eq!((path.status().as_u16(), path.help()), (410, None));
    assert_eq!(name.message().fixed(), Some("Unprocessable Content"));
    let parts = Keys::InParts.spec();
    assert_eq!((parts.status().as_u16(), parts.code(), parts.description()), (404, "in_parts", "A block."));
    assert_eq!(Keys::ALL_CODES, ["every_key", "no_other_key", "by_name", "by_path", "in_parts"]);
}

/// The constants work in patterns.
#[test]
fn constants_are_patterns() {
    let known = |code: &str| match code {
        Keys::EVERY_KEY => 1,
        Keys::NO_OTHER_KEY | Keys::BY_NAME => 2,
        _ => 0,
    };
    assert_eq!(["every_key", "by_name", "by_path"].map(known), [1, 2, 0]);
}

/// Written by hand: its text is escaped when it is sent, and its braces are braces.
#[derive(Debug)]
struct ByHand;

static BY_HAND: ErrorSpec = ErrorSpec::new(418, "by_hand", "A \"{pot}\"\\\n\u{1}é");

impl fmt::Display for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("internal")
    }
}

impl std::error::Error for ByHand {}

impl ApiError for ByHand {
    fn spec(&self) -> &'static ErrorSpec {
        &BY_HAND
    }
}

#[test]
fn a_spec_by_hand() {
    let text = "A \"{pot}\"\\\n\u{1}é";
    assert_eq!((ByHand.message().to_string(), BY_HAND.message().fixed()), (text.to_owned(), Some(text)));
    assert_eq!(BY_HAND.message().to_string(), "A \"{{pot}}\"\\\n\u{1}é");
    let escaped = serde_json::to_string(text).unwrap();
    let body = String::from_utf8(Occurrence::new(&ByHand).to_body(&Envelope)).unwrap();
    assert_eq!(body, format!("{{\"error\":{{\"code\":\"by_hand\",\"message\":{escaped}}}}}"));
    // 418 has no phrase, so the title is the code until it is given.
    let body: serde_json::Value = serde_json::from_slice(&Occurrence::new(&ByHand).to_body(&Problem::new())).unwrap();
    assert_eq!((body["title"].as_str(), body["detail"].as_str()), (Some("by_hand"), Some(text)));
    assert_eq!(BY_HAND.with_title("Teapot").with_description("Short.").title(), "Teapot");
}

/// rustdoc shows a block comment without its stars, and so do the documents.
#[test]
fn a_block_comment_is_a_description() {
    #[derive(Debug, ApiError)]
    enum Documented {
        /** The first line.
         *
         * The second.
         */
        #[api(status = 404, code = "block_comment")]
        Block,
        /// * a list
        #[api(status = 404, code = "line_comment")]
        Line,
    }
    assert_eq!(Documented::Block.spec().description(), "The first line.\n\nThe second.");
    assert_eq!(Documented::Line.spec().description(), "* a list");
}
