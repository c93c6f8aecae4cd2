//! Any occurrence in every shape, sent and read back, as `tests/it/round_trip` does it.

#![no_main]

#[path = "../../it/round_trip/check.rs"]
mod check;

use arbitrary::{Arbitrary, Result, Unstructured};
use check::Free;
use error_core::{ErrorSpec, Issue, Place, Pointer};
use http::StatusCode;
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value};
use std::time::Duration;

static SPECS: [ErrorSpec; 4] = [
    ErrorSpec::new(404, "user_not_found", "No such user."),
    ErrorSpec::new(422, "e2e", "It failed.").with_title("\"Quoted\"\n\u{2028}"),
    ErrorSpec::new(500, "a_1_b_2", "It failed."),
    ErrorSpec::new(429, "rate_limited", "Too many."),
];

/// Among them what means something elsewhere.
const NAMES: [&str; 12] = [
    "user_id",
    "limit",
    "message",
    "error",
    "params",
    "path",
    "name",
    "meta",
    "errno",
    "id",
    "domain",
    "error_description",
];

const PLACES: [Place; 5] = [Place::Body, Place::Query, Place::Path, Place::Header, Place::Cookie];

#[derive(Debug)]
struct Input(Free, Option<String>);

impl<'a> Arbitrary<'a> for Input {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        let mut params: Vec<(&'static str, Value)> = Vec::new();
        for _ in 0..u.int_in_range(0..=3)? {
            let name = *u.choose(&NAMES)?;
            if params.iter().all(|(known, _)| *known != name) {
                params.push((name, value(u, 3)?));
            }
        }
        let issues = (0..u.int_in_range(0..=3)?).map(|_| issue(u)).collect::<Result<_>>()?;
        let status = StatusCode::from_u16(u.int_in_range(400..=599)?).unwrap_or_default();
        let retry = Option::<u32>::arbitrary(u)?.map(|millis| Duration::from_millis(millis.into()));
        let id: Option<u64> = u.arbitrary()?;
        let error = Free { spec: u.choose(&SPECS)?, status, message: u.arbitrary()?, params, issues, retry };
        Ok(Self(error, id.map(|id| format!("req-{id:x}"))))
    }
}

/// Any value but null.
fn value(u: &mut Unstructured<'_>, depth: u8) -> Result<Value> {
    Ok(match u.int_in_range(0..=if depth == 0 { 3 } else { 5 })? {
        0 => bool::arbitrary(u)?.into(),
        1 => i64::arbitrary(u)?.into(),
        2 => serde_json::Number::from_f64(u.arbitrary()?).map_or(Value::from(0), Value::Number),
        3 => String::arbitrary(u)?.into(),
        4 => (0..u.int_in_range(0..=3)?).map(|_| value(u, depth - 1)).collect::<Result<Vec<_>>>()?.into(),
        _ => {
            let members = (0..u.int_in_range(0..=3)?).map(|_| Ok((u.arbitrary()?, value(u, depth - 1)?)));
            Value::Object(members.collect::<Result<Map<_, _>>>()?)
        }
    })
}

fn issue(u: &mut Unstructured<'_>) -> Result<Issue> {
    let tokens: Vec<String> = (0..u.int_in_range(0..=3)?).map(|_| u.arbitrary()).collect::<Result<_>>()?;
    let mut issue = Issue::at(*u.choose(&PLACES)?, Pointer::from_iter(tokens));
    // A code that is wholly in upper case is in lower case once it was read from a shape that spells codes so.
    let code = Option::<String>::arbitrary(u)?;
    if let Some(code) = code.filter(|code| code.chars().any(char::is_lowercase)) {
        issue = issue.code(code);
    }
    if let Some(message) = Option::<String>::arbitrary(u)? {
        issue = issue.message(message);
    }
    for _ in 0..u.int_in_range(0..=2)? {
        issue = issue.param(String::arbitrary(u)?, &value(u, 2)?);
    }
    Ok(issue)
}

fuzz_target!(|input: Input| check::check(&input.0, input.1.as_deref(), std::convert::identity));
