//! One error, one body: by every way out, and each time.

use std::{collections::HashMap, sync::Arc};

use error_core::{AnyApiError, ApiError, Envelope, Issue, Occurrence};
use proptest::prelude::*;

#[derive(Debug, ApiError)]
#[api(status = 422, code = "measured", msg = "{text}: {double} of {huge}.")]
struct Measured {
    text: String,
    double: f64,
    #[api(param)]
    single: f32,
    huge: u128,
    #[api(param)]
    deep: i128,
    #[api(param(json))]
    nested: serde_json::Value,
    #[api(param)]
    map: HashMap<String, Vec<i64>>,
    #[api(issues)]
    issues: Vec<Issue>,
}

fn measured(text: String, double: f64, single: f32, huge: u128, deep: i128) -> Measured {
    let mut nested = serde_json::json!([text.as_str(), null, {"a b": [], "c": {}}, true, -1, 1.5]);
    for _ in 0..200 {
        nested = serde_json::Value::Array(vec![nested]);
    }
    let map = (0..9).map(|number| (format!("{text}{number}"), vec![number, i64::MIN])).collect();
    let issues = vec![Issue::body("a[0].b").message(text.clone()).param("huge", &huge)];
    Measured { text, double, single, huge, deep, nested, map, issues }
}

/// Every way out of one error; `AnyApiError` has no `Serialize`, since it would have to be a type's own.
fn conversions(error: Measured) -> Vec<Vec<u8>> {
    let error = Arc::new(error);
    let mut bodies = vec![
        Occurrence::new(&*error).to_body(&Envelope),
        serde_json::to_vec(&*error).unwrap(),
        error.to_response().into_body().into_owned(),
    ];
    let any = AnyApiError::from(error);
    bodies.push(any.to_response().into_body().into_owned());
    bodies.push(any.clone().with_source("cause").to_response().into_body().into_owned());
    #[cfg(feature = "axum")]
    bodies.push(crate::web::body(any));
    bodies
}

/// "The same error gives two different bodies by conversion or by framework"
#[test]
fn every_conversion_gives_the_same_bytes() {
    let bodies = conversions(measured("é\"\\\u{7}".to_owned(), 0.1, 1e15, u128::MAX, i128::MIN));
    let text = String::from_utf8(bodies[0].clone()).unwrap();
    assert!(text.contains("340282366920938463463374607431768211455"), "{text}");
    for body in &bodies {
        assert_eq!(String::from_utf8_lossy(body), text);
    }
}

proptest! {
    #[test]
    fn every_conversion_gives_the_same_bytes_for_any_value(
        text in any::<String>(), double in any::<f64>(), single in any::<f32>(), huge in any::<u128>(), deep in any::<i128>()
    ) {
        let bodies = conversions(measured(text, double, single, huge, deep));
        for body in &bodies {
            prop_assert_eq!(String::from_utf8_lossy(body), String::from_utf8_lossy(&bodies[0]));
        }
    }
}

/// "Serialisation is `unwrap`ed on the way out; member order comes from a `HashMap`"
#[test]
fn member_order_is_fixed() {
    let render = || conversions(measured("k".to_owned(), 2.0, 3.0, 4, 5)).swap_remove(1);
    let first = render();
    assert!(first.starts_with(br#"{"error":{"code":"measured","message":"#));
    for _ in 0..100 {
        assert_eq!(render(), first);
    }
}
