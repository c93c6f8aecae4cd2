//! Which fields are params, under which name, and in which form.

use std::{fmt, net::Ipv4Addr, time::Duration};

use error_core::{ApiError, Envelope, Occurrence, ParamSpec, Problem, SchemaKind};
use serde_json::{Value, json};

/// A type that is no `Param`.
#[derive(Debug, Clone, serde::Serialize)]
struct Order {
    number: u8,
    note: Option<&'static str>,
}

impl fmt::Display for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "order \"{}\"", self.number)
    }
}

#[derive(Debug, ApiError)]
#[api(status = 400)]
enum Params {
    #[api(code = "by_message", msg = "{b} before {a}, {b:?}.")]
    ByMessage { a: u8, b: &'static str, unsaid: u8 },
    #[api(code = "by_mark", msg = "Marked.")]
    ByMark {
        #[api(param)]
        z: Duration,
        #[api(param = "second")]
        y: Option<Vec<u8>>,
        #[api(param = "renamed")]
        r#match: bool,
        unsaid: u8,
    },
    #[api(code = "by_form", msg = "Order {order}.")]
    ByForm {
        #[api(param(display))]
        order: Order,
        #[api(param(name = "full", json))]
        whole: Order,
        #[api(param(json))]
        absent: Option<Order>,
        #[api(param(display, name = "maybe"))]
        perhaps: Option<Order>,
    },
    #[api(code = "by_place", msg = "{0} and {1}.")]
    ByPlace(u8, #[api(param = "host")] Ipv4Addr, #[api(param = "port")] u16),
    #[api(code = "renamed_shown", msg = "No {user_id}, no {r}.")]
    RenamedShown {
        #[api(param = "user")]
        user_id: u64,
        #[api(private)]
        r: char,
    },
    #[api(code = "raw_name", msg = "No {type_of} for {match}.")]
    RawName { r#type_of: u8, r#match: u8 },
}

fn order(number: u8) -> Order {
    Order { number, note: None }
}

/// The params as they stand in the envelope's text, and the same members in the problem.
#[track_caller]
fn check(error: &Params, expected: &str) {
    let body = String::from_utf8(Occurrence::new(error).to_body(&Envelope)).unwrap();
    let (_, params) = body.split_once("\"params\":").unwrap();
    assert_eq!(params, format!("{expected}}}}}"));
    let problem: Value = serde_json::from_slice(&Occurrence::new(error).to_body(&Problem::new())).unwrap();
    let params: Value = serde_json::from_str(expected).unwrap();
    for (name, value) in params.as_object().unwrap() {
        assert_eq!(problem[name], *value, "{name}");
    }
    assert_eq!(problem.as_object().unwrap().len(), params.as_object().unwrap().len() + 4);
}

/// They stand in the order of the fields, not of the message, each once.
#[test]
fn a_named_field_of_the_message_is_a_param() {
    check(&Params::ByMessage { a: 1, b: "é", unsaid: 2 }, r#"{"a":1,"b":"é"}"#);
    check(&Params::RawName { r#type_of: 1, r#match: 2 }, r#"{"type_of":1,"match":2}"#);
    let shown = Params::RenamedShown { user_id: 7, r: 'x' };
    check(&shown, r#"{"user":7}"#);
    assert_eq!(shown.to_string(), "No 7, no x.");
}

#[test]
fn a_marked_field_is_a_param() {
    let mark = |y| Params::ByMark { z: Duration::from_millis(1500), y, r#match: true, unsaid: 1 };
    check(&mark(Some(vec![1, 2])), r#"{"z":1.5,"second":[1,2],"renamed":true}"#);
    check(&mark(None), r#"{"z":1.5,"renamed":true}"#);
    check(&Params::ByPlace(1, Ipv4Addr::LOCALHOST, 80), r#"{"host":"127.0.0.1","port":80}"#);
}

#[test]
fn a_form_for_types_that_are_no_params() {
    let form = |absent, perhaps| Params::ByForm { order: order(1), whole: order(2), absent, perhaps };
    let expected = r#"{"order":"order \"1\"","full":{"number":2,"note":null}}"#;
    check(&form(None, None), expected);
    let with = form(Some(order(3)), Some(order(4)));
    check(
        &with,
        &(expected.trim_end_matches('}').to_owned() + r#"},"absent":{"number":3,"note":null},"maybe":"order \"4\""}"#),
    );
    assert_eq!(with.to_string(), "Order order \"1\".");
}

/// The spec knows the names and the types, `Option` as one that may be absent.
#[test]
fn the_spec_declares_what_is_sent() {
    let declared = |error: &Params| -> Vec<(&str, SchemaKind, bool)> {
        let shown = |param: &'static ParamSpec| (param.name(), param.schema().kind(), param.schema().is_optional());
        error.spec().params().iter().map(shown).collect()
    };
    let form = Params::ByForm { order: order(1), whole: order(2), absent: None, perhaps: None };
    let names: Vec<_> = declared(&form).into_iter().map(|(name, _, optional)| (name, optional)).collect();
    assert_eq!(names, [("order", false), ("full", false), ("absent", true), ("maybe", true)]);
    let place = Params::ByPlace(1, Ipv4Addr::LOCALHOST, 80);
    assert_eq!(
        place.spec().params().iter().map(|param| param.schema().name()).collect::<Vec<_>>(),
        ["string", "integer"]
    );
    assert!(declared(&Params::ByMark { z: Duration::ZERO, y: None, r#match: true, unsaid: 1 })[1].2);
}

/// A macro of the user's hands literals and types on as fragments, which are groups that nobody sees.
#[test]
fn an_enum_that_a_macro_writes() {
    macro_rules! errors {
        ($name:ident $status:expr, $code:expr, $msg:expr, $param:ty, $source:ty) => {
            #[derive(Debug, ApiError)]
            #[api(status = $status, code = $code, msg = $msg)]
            struct $name {
                #[api(param(json))]
                value: $param,
                source: $source,
            }
        };
    }
    errors!(Written 409, "by_macro", "By a macro {{}}.", Option<u8>, Option<std::io::Error>);
    let error = Written { value: None, source: Some(std::io::Error::other("why")) };
    assert_eq!(
        serde_json::to_value(&error).unwrap(),
        json!({"error": {"code": "by_macro", "message": "By a macro {}."}})
    );
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "why");
    assert!(error.spec().params()[0].schema().is_optional());
}

/// A value whose text fails leaves the title in the message's place: a body always has one.
#[test]
fn a_message_that_cannot_be_written() {
    struct Broken;
    impl fmt::Debug for Broken {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("so far")?;
            Err(fmt::Error)
        }
    }
    impl error_core::Param for Broken {
        const SCHEMA: error_core::Schema = error_core::Schema::STRING;
        fn write(&self, out: error_core::ValueWriter<'_>) {
            out.string("param");
        }
    }
    #[derive(Debug, ApiError)]
    #[api(status = 409, code = "half_said", title = "Half \"said\"", msg = "It is {what:?}.")]
    struct Half {
        what: Broken,
    }
    let body = Occurrence::new(&Half { what: Broken }).to_body(&Envelope);
    let expected = r#"{"error":{"code":"half_said","message":"Half \"said\"","params":{"what":"param"}}}"#;
    assert_eq!(String::from_utf8(body).unwrap(), expected);
}
