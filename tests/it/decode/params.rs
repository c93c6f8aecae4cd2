//! `FromParam` is the inverse of `Param`, for each type.

use error_core::{Base64, ErrorResponse, FromParam, Param, to_json};
use serde_json::{Map, Number, Value, json};
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap, VecDeque},
    fmt::Debug,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6},
    num::NonZero,
    rc::Rc,
    sync::Arc,
    time::{Duration, SystemTime},
};

/// The value is read as it was written.
#[track_caller]
fn check<T: Param + FromParam + PartialEq + Debug>(value: T) {
    let json = to_json(&value);
    let read = json.as_deref().map_or_else(T::absent, T::from_json);
    assert_eq!(read, Some(value), "{json:?}");
}

/// The text is no such value.
#[track_caller]
fn refused<T: FromParam + Debug>(texts: &[&str]) {
    for json in texts {
        assert!(T::from_json(json).is_none(), "{json} is {:?}", T::from_json(json));
    }
}

#[test]
fn integers() {
    macro_rules! ends {
        ($($int:ty)*) => {$(
            check(<$int>::MIN);
            check(<$int>::MAX);
            check(NonZero::<$int>::MAX);
            refused::<NonZero<$int>>(&["0"]);
            refused::<$int>(&["", "+1", "01", "1.0", "1e1", "\"1\"", "null", "[1]", "1 2", "0x1", "1_0", "NaN"]);
        )*};
    }
    ends!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
    refused::<u8>(&["256", "-1"]);
    assert_eq!(u8::from_json(" 7\n"), Some(7));
}

#[test]
fn floats() {
    for float in [0.0, -0.0, 0.1, 1.0, 1e300, 5e-324, f64::MAX, f64::MIN_POSITIVE, 0.1 + 0.2, 123_456_789.123_456_78] {
        check(float);
        assert_eq!(f64::from_json(&to_json(&float).unwrap()).map(f64::to_bits), Some(float.to_bits()));
    }
    check(f32::MAX);
    check(0.1_f32);
    check(16_777_216_f32);
    assert_eq!(f64::from_json("1e2"), Some(100.0));
    refused::<f64>(&["1e999", "NaN", "inf", "-inf", ".5", "1.", "+1.0", "\"1.5\"", "null", ""]);
}

#[test]
fn booleans_and_texts() {
    check(true);
    check(false);
    refused::<bool>(&["1", "\"true\"", "True", ""]);
    check('\u{1F600}');
    check('"');
    refused::<char>(&["\"ab\"", "\"\"", "7"]);
    for text in ["", "a", "\"\\\n\u{0}\u{1F600}</script>", "null", "7"] {
        check(text.to_owned());
        check(Box::<str>::from(text));
        check(Arc::<str>::from(text));
        check(Rc::<str>::from(text));
        check(Cow::<'_, str>::from(text));
    }
    assert_eq!(String::from_json(r#""\u00e9\ud83d\ude00""#).as_deref(), Some("\u{e9}\u{1F600}"));
    refused::<String>(&["7", "null", "a", "\"\\ud83d\"", ""]);
}

#[test]
fn addresses_and_http() {
    check(IpAddr::V4(Ipv4Addr::LOCALHOST));
    check(IpAddr::V6(Ipv6Addr::LOCALHOST));
    check(Ipv4Addr::BROADCAST);
    check(Ipv6Addr::from([1, 0, 0, 2, 3, 4, 5, 6]));
    check(SocketAddr::from(([127, 0, 0, 1], 80)));
    check(SocketAddrV4::new(Ipv4Addr::LOCALHOST, 1));
    check(SocketAddrV6::new(Ipv6Addr::LOCALHOST, 1, 0, 7));
    refused::<IpAddr>(&["\"localhost\"", "7"]);
    check(http::Method::PATCH);
    check(http::Method::from_bytes(b"QUERY").unwrap());
    refused::<http::Method>(&["\"\"", "\"a b\""]);
    check(http::StatusCode::IM_A_TEAPOT);
    refused::<http::StatusCode>(&["99", "1000", "\"404\""]);
}

#[test]
fn bytes() {
    for length in 0..40_u8 {
        let bytes: Vec<u8> = (0..length).map(|byte| byte.wrapping_mul(151).wrapping_add(97)).collect();
        check(Base64(bytes.clone()));
        check(bytes);
    }
    check(Base64([255_u8, 254, 253, 252]));
    refused::<Base64<[u8; 4]>>(&["\"aGVs\""]);
    let refuse =
        ["\"a\"", "\"aGk\"", "\"aGl=\"", "\"aH==\"", "\"aGk=aGk=\"", "\"a===\"", "\"====\"", "\"a-_=\"", "7", "\"é\""];
    refused::<Base64>(&refuse);
}

#[test]
fn containers() {
    check(Some(7));
    check(None::<u8>);
    assert_eq!(<Option<u8>>::from_json("null"), Some(None));
    refused::<Option<u8>>(&["\"7\"", "256"]);
    check(Box::new(7));
    check(Arc::new(Some("a".to_owned())));
    check(Rc::new(None::<u8>));
    check(vec!["a,b]".to_owned(), "\\\"".to_owned(), "{[".to_owned()]);
    check(Vec::<u8>::new());
    check(vec![vec![u128::MAX], vec![], vec![1, 2]]);
    check(VecDeque::from([1, 2]));
    check(BTreeSet::from(["b".to_owned(), "a".to_owned()]));
    check([1_u64, 2, 3]);
    check([0_u8; 0]);
    check(Box::<[u8]>::from([1, 2]));
    check(Arc::<[u8]>::from([1, 2]));
    check(Cow::<'_, [u8]>::from(vec![1, 2]));
    refused::<[u8; 2]>(&["[1]", "[1,2,3]", "{}", "[1,]", "[1 2]", "[1,2]]", ""]);
    refused::<Vec<u8>>(&["[1,\"2\"]", "[null]", "\"[1]\""]);
    assert_eq!(<Vec<u8>>::from_json(" [ 1 , 2 ] "), Some(vec![1, 2]));
    assert_eq!(<Vec<u8>>::from_json("[ ]"), Some(vec![]));
}

#[test]
fn maps() {
    let keys = ["", "a", "b:c", "\"", "{,}"];
    check(BTreeMap::from(keys.map(|key| (key.to_owned(), i128::MIN))));
    check(HashMap::<_, _>::from_iter(keys.map(|key| (key.to_owned(), vec![key.to_owned()]))));
    check(BTreeMap::from(keys.map(|key| (Box::<str>::from(key), BTreeMap::from([(key.to_owned(), 1.5)])))));
    check(BTreeMap::<String, u8>::new());
    refused::<BTreeMap<String, u8>>(&["[]", "{\"a\":\"b\"}", "{\"a\"}", "{a:1}", "null"]);
    assert_eq!(<BTreeMap<String, u8>>::from_json(" { \"a\" : 1 } "), Some(BTreeMap::from([("a".to_owned(), 1)])));
}

#[test]
fn values_of_serde_json() {
    let value = json!({ "a": [1, "b", null, { "c": 1.5 }] });
    check(value.clone());
    check(Value::Null);
    check(Some(value));
    check(Map::from_iter([("a".to_owned(), json!(7))]));
    check(Number::from(u64::MAX));
    refused::<Map<String, Value>>(&["[]", "7"]);
    refused::<Number>(&["\"7\"", "null"]);
}

#[test]
fn durations() {
    for (seconds, nanos) in [(0, 0), (1, 500_000_000), (30, 0), (u64::MAX, 999_999_999), (0, 1), (7, 120_000_000)] {
        check(Duration::new(seconds, nanos));
    }
    assert_eq!(Duration::from_json("1.50000000000"), Some(Duration::from_millis(1500)));
    assert_eq!(Duration::from_json("-0"), Some(Duration::ZERO));
    refused::<Duration>(&["-1", "1.0000000001", "1e3", "\"1\"", "null", "18446744073709551616"]);
}

#[test]
fn moments() {
    let epoch = SystemTime::UNIX_EPOCH;
    check(epoch);
    for seconds in (0..253_402_300_799).step_by(86_399_999) {
        check(epoch + Duration::new(seconds, 123_456_789));
    }
    for seconds in (0..62_167_219_200).step_by(86_399_999) {
        check(epoch - Duration::new(seconds, 1000));
    }
    let read = |text: &str| SystemTime::from_json(&format!("\"{text}\""));
    let noon = read("2024-02-29T12:30:01Z");
    assert_eq!(noon, Some(epoch + Duration::from_secs(1_709_209_801)));
    assert_eq!(read("2024-02-29T14:00:01+01:30"), noon);
    assert_eq!(read("2024-02-29t11:30:01.000-01:00"), noon);
    assert_eq!(read("2016-12-31T23:59:60Z"), read("2017-01-01T00:00:00Z"));
    for text in [
        "",
        "2024-02-30T12:30:00Z",
        "2023-02-29T12:30:00Z",
        "2024-13-01T00:00:00Z",
        "2024-00-01T00:00:00Z",
        "2024-02-29T24:00:00Z",
        "2024-02-29T12:60:00Z",
        "2024-02-29T12:30:61Z",
        "2024-02-29T12:30:00",
        "2024-02-29",
        "2024-02-29T12:30:00.Z",
        "2024-02-29T12:30:00+0100",
        "2024-02-29T12:30:00+24:00",
        "2024-02-29T12:30Z",
        "+024-02-29T12:30:00Z",
        "2024-02-29T12:30:00.1234567891Z",
        "2024-02-29T12:30:00ZZ",
        "20é4-02-29T12:30:00Z",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
}

#[cfg(feature = "chrono")]
#[test]
fn chrono_types() {
    use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta, Utc};

    let time: DateTime<FixedOffset> = "2024-02-29T12:30:00.5+02:00".parse().unwrap();
    check(time);
    check(time.with_timezone(&Utc));
    check("2016-12-31T23:59:60.25Z".parse::<DateTime<Utc>>().unwrap());
    check(NaiveDate::from_ymd_opt(2024, 2, 29).unwrap());
    check(TimeDelta::milliseconds(-1500));
    check(TimeDelta::seconds(7));
    refused::<NaiveDate>(&["\"2023-02-29\"", "\"2024-02-29T\"", "7"]);
}

#[cfg(feature = "jiff")]
#[test]
fn jiff_types() {
    use jiff::{SignedDuration, Timestamp, Zoned, civil::Date};

    check("2024-02-29T12:30:00.5Z".parse::<Timestamp>().unwrap());
    check("1969-12-31T23:59:59.75Z".parse::<Timestamp>().unwrap());
    check("2024-02-29T12:30:00+02:00[+02:00]".parse::<Zoned>().unwrap());
    check(Date::constant(2024, 2, 29));
    check(SignedDuration::from_millis(-1500));
}

#[cfg(feature = "time")]
#[test]
fn time_types() {
    use time::{
        Duration,
        macros::{date, datetime},
    };

    check(datetime!(2024-02-29 12:30:00.5 +2));
    check(datetime!(1969-12-31 23:59:59.75 UTC));
    check(date!(2024 - 02 - 29));
    check(Duration::milliseconds(-1500));
}

#[cfg(feature = "rust_decimal")]
#[test]
fn decimals() {
    for text in ["1.10", "-0.00", "79228162514264337593543950335"] {
        let decimal: rust_decimal::Decimal = text.parse().unwrap();
        check(decimal);
        assert_eq!(
            rust_decimal::Decimal::from_json(&to_json(&decimal).unwrap()).unwrap().to_string(),
            decimal.to_string()
        );
    }
}

#[cfg(feature = "url")]
#[test]
fn urls() {
    check("https://example.com/a b?c=%20#d".parse::<url::Url>().unwrap());
    refused::<url::Url>(&["\"example\"", "7"]);
}

#[cfg(feature = "uuid")]
#[test]
fn uuids() {
    check(uuid::Uuid::from_u128(u128::MAX / 7));
    refused::<uuid::Uuid>(&["\"7\"", "7"]);
}

/// WIRE.md section 1, `GoogleRpc`: each param is a text there.
#[test]
fn params_that_are_texts() {
    let metadata = json!({
        "text": "a", "number": "7", "like_a_number": "7", "list": "[\"a\",7]", "big": u128::MAX.to_string(), "flag": "true",
        "wait": "1.5", "null": "null",
    });
    let body = json!({ "error": {
        "code": 404, "message": "No user.", "status": "NOT_FOUND",
        "details": [{
            "@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "USER_NOT_FOUND", "domain": "shop.example.com",
            "metadata": metadata,
        }],
    } });
    let response =
        ErrorResponse::from_parts(http::StatusCode::NOT_FOUND, http::HeaderMap::new(), body.to_string().into_bytes());
    assert_eq!(response.param("text"), Some("a".to_owned()));
    assert_eq!(response.param("number"), Some(7_u8));
    assert_eq!(response.param("like_a_number"), Some("7".to_owned()));
    assert_eq!(response.param("list"), Some(vec![json!("a"), json!(7)]));
    assert_eq!(response.param("big"), Some(u128::MAX));
    assert_eq!(response.param("flag"), Some(true));
    assert_eq!(response.param("wait"), Some(Duration::from_millis(1500)));
    assert_eq!(response.param("null"), Some("null".to_owned()));
    assert_eq!(response.param("number"), Some(Some(7_u8)));
    assert_eq!(response.param::<Vec<u8>>("number"), None);
    assert_eq!(response.param::<Option<u8>>("other"), Some(None));
}
