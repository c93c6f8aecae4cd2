//! How each type looks as a param, and the schema that it promises.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::num::NonZero;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use error_core::{Base64, Param, Schema, to_json};
use proptest::prelude::*;
use serde_json::json;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

#[track_caller]
fn check<P: Param + ?Sized>(param: &P, json: &str, schema: Schema) {
    assert_eq!(to_json(param).as_deref(), Some(json));
    assert_eq!(P::SCHEMA, schema);
}

#[track_caller]
fn check_absent<P: Param + ?Sized>(param: &P) {
    assert_eq!(to_json(param), None);
}

#[test]
fn primitives() {
    check(&true, "true", Schema::BOOLEAN);
    check(&-1_i8, "-1", Schema::INTEGER);
    check(&u64::MAX, "18446744073709551615", Schema::INTEGER);
    check(&i128::MIN, "-170141183460469231731687303715884105728", Schema::INTEGER);
    check(&7_usize, "7", Schema::INTEGER);
    check(&NonZero::<u16>::MIN, "1", Schema::INTEGER);
    check(&1.5_f32, "1.5", Schema::NUMBER);
    check(&1.0_f64, "1.0", Schema::NUMBER);
    check(&'"', r#""\"""#, Schema::STRING);
    check("text", "\"text\"", Schema::STRING);
    check(&String::from("text"), "\"text\"", Schema::STRING);
}

#[test]
fn numbers_that_json_does_not_have_are_left_out() {
    check_absent(&f64::NAN);
    check_absent(&f32::INFINITY);
    check_absent(&vec![1.0, f64::NAN, 2.0]);
    check_absent(&[[0.0, 1.0], [f64::INFINITY, 2.0]]);
    check(&BTreeMap::from([("a", f64::NAN), ("b", 2.0)]), r#"{"b":2.0}"#, Schema::map(&Schema::NUMBER));
}

#[test]
fn pointers_are_what_they_point_to() {
    check(&&7, "7", Schema::INTEGER);
    check(&&mut 7, "7", Schema::INTEGER);
    check(&Box::new(7), "7", Schema::INTEGER);
    check(&Box::<str>::from("a"), "\"a\"", Schema::STRING);
    check(&Arc::<str>::from("a"), "\"a\"", Schema::STRING);
    check(&Rc::<[u8]>::from([1, 2]), "[1,2]", Schema::array(&Schema::INTEGER));
    check(&Cow::Borrowed("a"), "\"a\"", Schema::STRING);
    check(&Cow::<[u8]>::Owned(vec![1]), "[1]", Schema::array(&Schema::INTEGER));
}

#[test]
fn none_is_left_out() {
    const LIST: Schema = Schema::array(&Schema::INTEGER.optional());
    const MAP: Schema = Schema::map(&Schema::INTEGER.optional());
    check(&Some(7), "7", Schema::INTEGER.optional());
    check_absent(&None::<u8>);
    check_absent(&Some(None::<u8>));
    check_absent(&Box::new(None::<String>));
    check(&[Some(1), None, Some(3)], "[1,3]", LIST);
    check(&BTreeMap::from([("a", None), ("b", Some(1))]), r#"{"b":1}"#, MAP);
}

#[test]
fn lists() {
    const TEXTS: Schema = Schema::array(&Schema::STRING);
    const NESTED: Schema = Schema::array(&Schema::array(&Schema::INTEGER));
    check(&["a", "b"], r#"["a","b"]"#, TEXTS);
    check(&["a", "b"][..], r#"["a","b"]"#, TEXTS);
    check(&vec!["a", "b"], r#"["a","b"]"#, TEXTS);
    check(&VecDeque::from(["a", "b"]), r#"["a","b"]"#, TEXTS);
    check(&BTreeSet::from(["b", "a"]), r#"["a","b"]"#, TEXTS);
    check(&Vec::<Vec<u8>>::new(), "[]", NESTED);
}

#[test]
fn maps_are_sorted_by_key() {
    const NUMBERS: Schema = Schema::map(&Schema::INTEGER);
    let names = ["z", "b", "\"", "é", "a", "aa"];
    let expected = r#"{"\"":2,"a":4,"aa":5,"b":1,"z":0,"é":3}"#;
    let pairs = || names.into_iter().zip(0_u8..);
    check(&pairs().collect::<HashMap<_, _>>(), expected, NUMBERS);
    check(&pairs().collect::<BTreeMap<_, _>>(), expected, NUMBERS);
    check(&pairs().map(|(key, n)| (key.to_owned(), n)).collect::<HashMap<String, _>>(), expected, NUMBERS);
    check(&pairs().map(|(key, n)| (Cow::from(key), n)).collect::<BTreeMap<Cow<'_, str>, _>>(), expected, NUMBERS);
}

#[test]
fn any_json_value() {
    check(&json!({"a": [1, null]}), r#"{"a":[1,null]}"#, Schema::ANY);
    check_absent(&json!(null));
    check(&serde_json::Map::from_iter([("a".to_owned(), json!(1))]), r#"{"a":1}"#, Schema::OBJECT);
    check(&serde_json::Number::from(3), "3", Schema::NUMBER);
}

#[test]
fn addresses_and_http_types() {
    check(&Ipv4Addr::LOCALHOST, "\"127.0.0.1\"", Schema::STRING.format("ipv4"));
    check(&Ipv6Addr::LOCALHOST, "\"::1\"", Schema::STRING.format("ipv6"));
    check(&IpAddr::from(Ipv6Addr::LOCALHOST), "\"::1\"", Schema::STRING);
    check(&SocketAddr::from(([10, 0, 0, 1], 80)), "\"10.0.0.1:80\"", Schema::STRING);
    check(&http::StatusCode::NOT_FOUND, "404", Schema::INTEGER);
    check(&http::Method::PATCH, "\"PATCH\"", Schema::STRING);
}

#[test]
fn durations_are_exact_seconds() {
    check(&Duration::ZERO, "0", Schema::NUMBER);
    check(&Duration::from_secs(30), "30", Schema::NUMBER);
    check(&Duration::from_millis(1_500), "1.5", Schema::NUMBER);
    check(&Duration::from_nanos(1), "0.000000001", Schema::NUMBER);
    check(&Duration::from_micros(10), "0.00001", Schema::NUMBER);
    check(&Duration::MAX, "18446744073709551615.999999999", Schema::NUMBER);
}

fn at(second: i64, nanos: u32) -> SystemTime {
    let whole = Duration::from_secs(second.unsigned_abs());
    let second = if second < 0 { SystemTime::UNIX_EPOCH - whole } else { SystemTime::UNIX_EPOCH + whole };
    second + Duration::from_nanos(nanos.into())
}

/// The years 0 to 9999, the only ones that RFC 3339 can write.
const FIRST: i64 = -62_167_219_200;
const LAST: i64 = 253_402_300_799;

#[test]
fn times_are_rfc_3339_in_utc() {
    const TIME: Schema = Schema::STRING.format("date-time");
    check(&at(0, 0), "\"1970-01-01T00:00:00Z\"", TIME);
    // The examples of RFC 3339 section 5.8, in UTC.
    check(&at(482_196_050, 520_000_000), "\"1985-04-12T23:20:50.52Z\"", TIME);
    check(&at(851_042_397, 0), "\"1996-12-20T00:39:57Z\"", TIME);
    check(&at(-1_041_337_172, 130_000_000), "\"1937-01-01T11:40:28.13Z\"", TIME);
    check(&at(951_782_400, 0), "\"2000-02-29T00:00:00Z\"", TIME);
    check(&at(FIRST, 0), "\"0000-01-01T00:00:00Z\"", TIME);
    check(&at(LAST, 999_999_999), "\"9999-12-31T23:59:59.999999999Z\"", TIME);
}

#[test]
fn times_outside_the_years_0_to_9999_are_left_out() {
    check_absent(&at(FIRST - 1, 999_999_999));
    check_absent(&at(LAST + 1, 0));
    check_absent(&at(i64::MAX, 0));
}

proptest! {
    #[test]
    fn times_are_as_the_time_crate_writes_them(second in FIRST..=LAST, nanos in 0_u32..1_000_000_000, digits in 0_u32..10) {
        let nanos = nanos - nanos % 10_u32.pow(digits);
        let moment = OffsetDateTime::from_unix_timestamp(second).unwrap() + Duration::from_nanos(nanos.into());
        let expected = format!("\"{}\"", moment.format(&Rfc3339).unwrap());
        prop_assert_eq!(to_json(&at(second, nanos)), Some(expected));
    }

    #[test]
    fn durations_read_back_as_they_were(seconds in any::<u32>(), nanos in 0_u32..1_000_000_000) {
        let json = to_json(&Duration::new(seconds.into(), nanos)).unwrap();
        let (whole, fraction) = json.split_once('.').unwrap_or((&json, ""));
        prop_assert_eq!(whole.parse::<u32>().unwrap(), seconds);
        prop_assert_eq!(format!("{fraction:0<9}").parse::<u32>().unwrap(), nanos);
        prop_assert!(!fraction.ends_with('0'));
        prop_assert!(serde_json::from_str::<f64>(&json).is_ok());
    }

    #[test]
    fn bytes_are_base64(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
        prop_assert_eq!(to_json(&Base64(&bytes)).unwrap(), format!("\"{}\"", BASE64_STANDARD.encode(&bytes)));
    }
}

/// RFC 4648 section 10.
#[test]
fn base64_test_vectors() {
    const BYTES: Schema = Schema::STRING.format("byte");
    check(&Base64(""), "\"\"", BYTES);
    check(&Base64("f"), "\"Zg==\"", BYTES);
    check(&Base64("fo"), "\"Zm8=\"", BYTES);
    check(&Base64(b"foo".to_vec()), "\"Zm9v\"", BYTES);
    check(&Base64(*b"foobar"), "\"Zm9vYmFy\"", BYTES);
}

#[test]
fn a_schema_is_described_in_json_schemas_words() {
    const SIZES: Schema = Schema::map(&Schema::array(&Schema::STRING.format("uuid").one_of(&["s", "m"])));
    let names = [Schema::STRING, Schema::INTEGER, Schema::NUMBER, Schema::BOOLEAN, Schema::OBJECT, Schema::ANY, SIZES];
    assert_eq!(
        names.map(|schema| schema.name()),
        ["string", "integer", "number", "boolean", "object", "any", "object"],
    );
    let items = SIZES.values().and_then(Schema::items).unwrap();
    assert_eq!((items.format_name(), items.choices()), (Some("uuid"), &["s", "m"][..]));
    assert!(SIZES.items().is_none() && items.values().is_none());
    assert!(!SIZES.is_optional() && SIZES.optional().is_optional());
}

#[cfg(feature = "uuid")]
#[test]
fn a_uuid_is_text() {
    let id = uuid::Uuid::from_u128(0x0123_4567_89ab_cdef_0123_4567_89ab_cdef);
    check(&id, "\"01234567-89ab-cdef-0123-456789abcdef\"", Schema::STRING.format("uuid"));
}

#[cfg(feature = "url")]
#[test]
fn a_url_is_text() {
    let url = url::Url::parse("https://example.com/a?b#c").unwrap();
    check(&url, "\"https://example.com/a?b#c\"", Schema::STRING.format("uri"));
}

#[cfg(feature = "rust_decimal")]
#[test]
fn a_decimal_is_text_with_all_its_digits() {
    check(&rust_decimal::Decimal::new(-1_990, 2), "\"-19.90\"", Schema::STRING.format("decimal"));
}

#[cfg(feature = "chrono")]
#[test]
fn chrono_times_are_rfc_3339_with_their_offset() {
    use chrono::{DateTime, Duration, FixedOffset, NaiveDate, Utc};
    const TIME: Schema = Schema::STRING.format("date-time");
    let utc = DateTime::<Utc>::from_timestamp(482_196_050, 520_000_000).unwrap();
    check(&utc, "\"1985-04-12T23:20:50.52Z\"", TIME);
    check(
        &utc.with_timezone(&FixedOffset::west_opt(5 * 3600 + 1800).unwrap()),
        "\"1985-04-12T17:50:50.52-05:30\"",
        TIME,
    );
    check(&utc.with_timezone(&FixedOffset::east_opt(1172).unwrap()), "\"1985-04-12T23:20:50.52Z\"", TIME);
    // The leap second of RFC 3339 section 5.8.
    let leap = NaiveDate::from_ymd_opt(1990, 12, 31).unwrap().and_hms_nano_opt(23, 59, 59, 1_000_000_000).unwrap();
    check(&leap.and_utc(), "\"1990-12-31T23:59:60Z\"", TIME);
    check_absent(&DateTime::<Utc>::MAX_UTC);
    check(&NaiveDate::from_ymd_opt(2024, 2, 29).unwrap(), "\"2024-02-29\"", Schema::STRING.format("date"));
    check_absent(&NaiveDate::from_ymd_opt(-1, 1, 1).unwrap());
    check(&Duration::milliseconds(-1_500), "-1.5", Schema::NUMBER);
    check(&Duration::seconds(-2), "-2", Schema::NUMBER);
    check(&Duration::seconds(2), "2", Schema::NUMBER);
}

#[cfg(feature = "chrono")]
proptest! {
    #[test]
    fn chrono_times_are_as_chrono_writes_them(second in FIRST + 86_400..LAST - 86_400, minutes in -1439_i32..1440) {
        use chrono::{DateTime, FixedOffset, SecondsFormat};
        let offset = FixedOffset::east_opt(minutes * 60).unwrap();
        let moment = DateTime::from_timestamp(second, 0).unwrap().with_timezone(&offset);
        let expected = format!("\"{}\"", moment.to_rfc3339_opts(SecondsFormat::Secs, true));
        prop_assert_eq!(to_json(&moment), Some(expected));
    }
}

#[cfg(feature = "time")]
#[test]
fn time_times_are_rfc_3339_with_their_offset() {
    use time::{Date, Duration, Month, UtcOffset};
    let utc = OffsetDateTime::from_unix_timestamp(482_196_050).unwrap();
    let east = utc.to_offset(UtcOffset::from_hms(5, 45, 0).unwrap());
    check(&utc, "\"1985-04-12T23:20:50Z\"", Schema::STRING.format("date-time"));
    check(&east, "\"1985-04-13T05:05:50+05:45\"", Schema::STRING.format("date-time"));
    let date = Date::from_calendar_date(2024, Month::February, 29).unwrap();
    check(&date, "\"2024-02-29\"", Schema::STRING.format("date"));
    check(&Duration::milliseconds(-1_500), "-1.5", Schema::NUMBER);
}

#[cfg(feature = "jiff")]
#[test]
fn jiff_times_are_rfc_3339_with_their_offset() {
    use jiff::tz::{TimeZone, offset};
    use jiff::{SignedDuration, Timestamp, civil};
    const TIME: Schema = Schema::STRING.format("date-time");
    let utc = Timestamp::new(482_196_050, 520_000_000).unwrap();
    check(&utc, "\"1985-04-12T23:20:50.52Z\"", TIME);
    check(&utc.to_zoned(TimeZone::fixed(offset(-8))), "\"1985-04-12T15:20:50.52-08:00\"", TIME);
    check(&Timestamp::new(-1, -500_000_000).unwrap(), "\"1969-12-31T23:59:58.5Z\"", TIME);
    check(&civil::date(2024, 2, 29), "\"2024-02-29\"", Schema::STRING.format("date"));
    check_absent(&civil::date(-1, 1, 1));
    check(&SignedDuration::from_millis(-1_500), "-1.5", Schema::NUMBER);
}
