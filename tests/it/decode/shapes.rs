//! In each shape of ours that sends what a value holds, it comes back as it was.

use error_core::{
    Adjusted, ApiError, CodeCase, Envelope, EnvelopeCamel, Errno, ErrnoNested, ErrorResponse, Flat, GoogleRpc,
    HttpError, Issues, JsonApi, Occurrence, Problem, Shape,
};
use http::StatusCode;
use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
    fmt::Debug,
    time::{Duration, SystemTime},
};

const DOCS: &str = "https://errors.shop.example.com/";

static SHAPES: [(&str, &dyn Shape); 15] = [
    ("Envelope", &Envelope),
    ("Envelope, kebab", &Adjusted::new(Envelope).with_code_case(CodeCase::Kebab)),
    ("EnvelopeCamel", &EnvelopeCamel),
    ("Flat", &Flat),
    ("Flat, kebab", &Adjusted::new(Flat).with_code_case(CodeCase::Kebab)),
    ("Problem", &Problem::new()),
    ("Problem with docs", &Problem::new().with_docs(DOCS)),
    ("Problem without code", &Problem::new().with_docs(DOCS).without_code().without_status()),
    ("Problem, kebab", &Adjusted::new(Problem::new().with_docs(DOCS)).with_code_case(CodeCase::Kebab)),
    ("JsonApi", &JsonApi::new()),
    ("JsonApi with docs", &JsonApi::new().with_docs(DOCS)),
    ("GoogleRpc", &GoogleRpc::new("shop.example.com")),
    ("GoogleRpc with docs", &GoogleRpc::new("shop.example.com").with_docs(DOCS)),
    ("Errno, extended", &Errno::new().extended()),
    ("ErrnoNested, extended", &ErrnoNested::new().extended()),
];

/// Those that send no code, by which an error is known by its errno alone.
static PLAIN: [(&str, &dyn Shape); 2] = [("Errno", &Errno::new()), ("ErrnoNested", &ErrnoNested::new())];

#[track_caller]
fn check<E: ApiError + TryFrom<ErrorResponse, Error = ErrorResponse> + PartialEq>(
    error: &E,
    shapes: &[(&str, &dyn Shape)],
) {
    for (name, shape) in shapes {
        let (parts, body) = Occurrence::new(error).with_request_id("req-7f3a").to_response(*shape).into_parts();
        let about = format!("{name}: {}", String::from_utf8_lossy(&body));
        match E::try_from(ErrorResponse::from_parts(parts.status, parts.headers, body)) {
            Ok(read) => assert_eq!(&read, error, "{about}"),
            Err(response) => panic!("{about} is {response:?}"),
        }
    }
}

/// In a param of each form, and in the text.
macro_rules! values {
    ($($(#[$cfg:meta])* $test:ident $type:ty: $($value:expr),* ;)*) => {$(
        $(#[$cfg])*
        #[test]
        fn $test() {
            #[derive(Debug, Clone, PartialEq, ApiError)]
            #[api(status = 400, code = "some_values", msg = "It is {value:?}.", decode)]
            struct Sent {
                value: $type,
                #[api(param)]
                maybe: Option<$type>,
                #[api(param)]
                several: Vec<$type>,
                #[api(param)]
                named: BTreeMap<String, $type>,
            }
            let named = |value: &$type| BTreeMap::from([(String::new(), value.clone()), ("a b".to_owned(), value.clone())]);
            $(
                let value: $type = $value;
                check(
                    &Sent {
                        maybe: Some(value.clone()),
                        several: vec![value.clone(), value.clone()],
                        named: named(&value),
                        value: value.clone(),
                    },
                    &SHAPES,
                );
                check(&Sent { value, maybe: None, several: Vec::new(), named: BTreeMap::new() }, &SHAPES);
            )*
        }
    )*};
}
values! {
    integers u128: 0, u128::MAX;
    signed_integers i128: i128::MIN, -1, i128::MAX;
    floats f64: f64::MIN, f64::MAX, f64::MIN_POSITIVE, 5e-324, 0.1 + 0.2, 1e21, -1e-7;
    small_floats f32: f32::MIN, f32::MAX, 0.1, 16_777_216.0;
    booleans bool: true, false;
    characters char: '7', '"', '\0', '\u{7f}', '\u{2028}', '\u{1F600}';
    texts String: String::new(), "7".into(), "-0.0".into(), "true".into(), "null".into(), "\"a\"".into(), "[1]".into(),
        "{\"a\":1}".into(), " a\r\n".into(), "\u{0}\u{FFFF}\u{1F600}</script>".into();
    durations Duration: Duration::ZERO, Duration::MAX, Duration::new(7, 1), Duration::from_millis(1500);
    moments SystemTime: SystemTime::UNIX_EPOCH - Duration::new(7, 100), SystemTime::UNIX_EPOCH + Duration::new(7, 100);
    maps HashMap<String, u128>: HashMap::from([("7".to_owned(), 7), ("null".to_owned(), u128::MAX)]), HashMap::new();
    lists Vec<Option<String>>: vec![Some("null".into()), Some(String::new())], Vec::new();
    arrays [Option<u8>; 2]: [Some(0), Some(7)];
    boxes Box<[Cow<'static, str>]>: Box::new(["a,b]".into(), "\"".into()]);
    #[cfg(feature = "chrono")]
    chrono_times chrono::DateTime<chrono::Utc>: "2016-12-31T23:59:60.25Z".parse().unwrap(),
        "0000-01-01T00:00:00Z".parse().unwrap(), "9999-12-31T23:59:59.999999999Z".parse().unwrap();
    #[cfg(feature = "chrono")]
    chrono_times_of_a_zone chrono::DateTime<chrono::FixedOffset>: "1969-12-31T23:59:59.75-09:30".parse().unwrap();
    #[cfg(feature = "jiff")]
    jiff_times jiff::Timestamp: "1969-12-31T23:59:59.75Z".parse().unwrap(), "9999-12-30T20:00:00.000000001Z".parse().unwrap();
    #[cfg(feature = "jiff")]
    jiff_durations jiff::SignedDuration: jiff::SignedDuration::MIN, jiff::SignedDuration::new(-1, -1);
    #[cfg(feature = "time")]
    time_times time::OffsetDateTime: time::macros::datetime!(1969-12-31 23:59:59.75 -09:30);
    #[cfg(feature = "time")]
    time_durations time::Duration: time::Duration::MIN, time::Duration::new(-1, -1), time::Duration::MAX;
    #[cfg(feature = "rust_decimal")]
    decimals rust_decimal::Decimal: rust_decimal::Decimal::MIN, "-0.10".parse().unwrap();
    #[cfg(feature = "url")]
    urls url::Url: "https://example.com/a%20b?c=%22#d".parse().unwrap(), "urn:a:b".parse().unwrap();
    #[cfg(feature = "uuid")]
    uuids uuid::Uuid: uuid::Uuid::nil(), uuid::Uuid::max();
}

#[derive(Debug, PartialEq, ApiError)]
#[api(decode)]
enum E {
    #[api(status = 422, code = "wrong_input", errno = 42201)]
    Wrong {
        #[api(issues)]
        issues: Issues,
        #[api(param)]
        text: Cow<'static, str>,
        #[api(param(json))]
        json: Vec<Option<String>>,
        #[api(param(display))]
        flag: Option<bool>,
    },
    #[api(status = 503, code = "store_busy", errno = 50301, msg = "Busy.")]
    Busy {
        #[api(retry_after)]
        wait: Option<Duration>,
    },
    #[api(status = 404, code = "file_unknown", errno = 40401)]
    Unknown,
    #[api(status = 502, code = "mirror_failed")]
    Mirror(#[api(status)] StatusCode),
    #[api(status = 429, code = "too_many", errno = 42901)]
    TooMany(#[api(header("X-Bucket"), private)] String),
    #[api(transparent)]
    Deep(Box<Middle>),
}

#[derive(Debug, PartialEq, ApiError)]
#[api(decode)]
enum Middle {
    #[api(transparent)]
    Deepest(std::sync::Arc<Deepest>),
}

#[derive(Debug, PartialEq, ApiError)]
#[api(status = 410, code = "deepest_error", errno = 41001, decode)]
struct Deepest;

#[test]
fn roles() {
    use error_core::Issue;

    for (json, flag) in [(vec![Some("7".to_owned()), None, Some("null".to_owned())], Some(true)), (Vec::new(), None)] {
        let issue = Issue::body("items[0].\"a b\"").code("long").message("is long");
        check(&E::Wrong { issues: issue.into(), text: "null".into(), json, flag }, &SHAPES);
    }
    check(&E::Mirror(StatusCode::GATEWAY_TIMEOUT), &SHAPES);
}

#[test]
fn what_an_errno_tells() {
    for shapes in [&SHAPES[..], &PLAIN] {
        check(&E::Busy { wait: Some(Duration::from_secs(30)) }, shapes);
        check(&E::Busy { wait: None }, shapes);
        check(&E::Unknown, shapes);
        check(&E::TooMany("a b".to_owned()), shapes);
        check(&E::Deep(Box::new(Middle::Deepest(Deepest.into()))), shapes);
    }
}

#[test]
fn without_an_errno_it_is_any_error_of_its_status() {
    for (_, shape) in PLAIN {
        let (parts, body) = Occurrence::new(&HttpError::Conflict).to_response(shape).into_parts();
        let response = ErrorResponse::from_parts(parts.status, parts.headers, body);
        assert_eq!(HttpError::try_from(response).unwrap_err().status(), 409);
    }
}
