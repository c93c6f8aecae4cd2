//! Bodies of all members that mean something, each of any type, and of one that means nothing: that one is never lost.

use std::collections::{BTreeMap, HashSet};

use error_core::{ErrorResponse, Issue};
use proptest::{collection::vec, prelude::*, sample::select};
use serde_json::{Map, Value, json};

use super::read_as;

const NAMES: [&str; 34] = [
    "error",
    "errors",
    "code",
    "message",
    "detail",
    "details",
    "title",
    "type",
    "status",
    "instance",
    "errno",
    "id",
    "name",
    "issues",
    "params",
    "meta",
    "source",
    "links",
    "path",
    "field",
    "loc",
    "in",
    "reason",
    "request_id",
    "requestId",
    "traceId",
    "retry_after",
    "retryAfter",
    "error_description",
    "trackError",
    "@type",
    "metadata",
    "fieldViolations",
    "invalid_params",
];

fn value() -> impl Strategy<Value = Value> {
    let texts = vec![
        "",
        "user_not_found",
        "NOT_FOUND",
        "Not found.",
        "x.y/google.rpc.ErrorInfo",
        "x/BadRequest",
        "30",
        "urn:a:b_c",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        select(vec![json!(0), json!(404), json!(404.0), json!(-1), json!(40401), json!(1e300), json!(u64::MAX)]),
        select(texts).prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            2 => vec(inner.clone(), 0..3).prop_map(Value::from),
            3 => members(inner),
        ]
    })
}

/// An object of which one member is known to nobody.
fn members(value: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    vec((select(NAMES.to_vec()), value), 0..6).prop_map(|members| {
        let mut object: Map<_, _> = members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        object.insert("unheard_of".to_owned(), json!([1]));
        object.into()
    })
}

/// Simple members that mean something, but `error`, which would hide an object of that name.
fn simple() -> impl Strategy<Value = BTreeMap<String, Value>> {
    let value =
        select(vec![json!(null), json!(404), json!("a_b"), json!("Not found."), json!(["x"]), json!("x/ErrorInfo")]);
    vec((select(NAMES[1..].to_vec()), value), 0..5)
        .prop_map(|members| members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

fn list() -> impl Strategy<Value = Option<(&'static str, Vec<BTreeMap<String, Value>>)>> {
    proptest::option::of((select(vec!["errors", "details", "issues", "detail"]), vec(simple(), 1..4)))
}

/// Adds a list to an object, and to each object in the list a member of its own.
fn with_list(
    mut object: BTreeMap<String, Value>,
    list: Option<(&'static str, Vec<BTreeMap<String, Value>>)>,
    own: &str,
) -> BTreeMap<String, Value> {
    if let Some((name, items)) = list {
        let items = items.into_iter().enumerate().map(|(n, mut item)| {
            item.insert(format!("{own}_item_{n}"), json!(1));
            json!(item)
        });
        object.insert(name.to_owned(), items.collect());
    }
    object.insert(format!("{own}_own"), json!(1));
    object
}

/// All that is told of a response beside what it is: where an unheard-of member must be.
fn told(response: &ErrorResponse) -> String {
    let issues = response.issues().iter().flat_map(Issue::params);
    let told: Vec<_> = response.params().chain(issues).flat_map(|(name, json)| [name, json]).collect();
    told.join("\n")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn what_nobody_knows_is_kept(body in members(value()), media_type in select(vec![
        "application/json", "application/problem+json", "application/vnd.api+json", "text/html",
    ])) {
        let response = read_as(404, media_type, body.to_string());
        let texts = [response.code(), response.raw_code(), response.request_id()];
        prop_assert!(texts.iter().all(|text| *text != Some("")));
        prop_assert_eq!(response.code().is_some(), response.raw_code().is_some());
        let param = response.params().find(|(name, _)| *name == "unheard_of");
        prop_assert_eq!(param, Some(("unheard_of", "[1]")));
        let names: HashSet<_> = response.params().map(|(name, _)| name).collect();
        prop_assert_eq!(names.len(), response.params().len());
        let stored = serde_json::to_string(&response).unwrap();
        let again: ErrorResponse = serde_json::from_str(&stored).unwrap();
        prop_assert_eq!(again.issues(), response.issues());
        prop_assert!(again.params().eq(response.params()));
        prop_assert!(response.retry_delay(3) >= response.retry_after().unwrap_or_default());
    }

    #[test]
    fn in_every_object_what_nobody_knows_is_kept(
        top in simple(), top_list in list(), error in proptest::option::of((simple(), list())),
        declared in any::<bool>(),
    ) {
        let top_name = top_list.as_ref().map(|(name, _)| *name);
        let mut top = with_list(top, top_list, "top");
        if let Some((error, list)) = error {
            let error = with_list(error, list, "error");
            // Of one name what is nearer to the error is told.
            if top_name.is_some_and(|name| error.contains_key(name)) {
                return Ok(());
            }
            top.insert("error".to_owned(), json!(error));
        }
        let media_type = if declared { "application/problem+json" } else { "application/json" };
        let body = json!(top).to_string();
        let response = read_as(404, media_type, body.clone());
        let told = told(&response);
        for (at, _) in body.match_indices("_own").chain(body.match_indices("_item_")) {
            let start = body[..at].rfind('"').unwrap() + 1;
            let end = at + body[at..].find('"').unwrap();
            prop_assert!(told.contains(&body[start..end]), "{} is lost of {}, which tells {}", &body[start..end], body, told);
        }
    }
}
