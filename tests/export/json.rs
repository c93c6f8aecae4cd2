//! The catalogue as JSON, read by `serde_json` and judged by its schema.

use super::{
    catalogs::{self, HOSTILE, RICH},
    odd,
};
use error_core::{Catalog, ErrorSpec, export::Json};
use serde_json::{Value, json};

fn read(catalog: &'static Catalog) -> Value {
    serde_json::from_str(&Json::new(catalog).to_string()).unwrap()
}

fn error(catalog: &'static Catalog, code: &str) -> Value {
    let read = read(catalog);
    read["errors"].as_array().unwrap().iter().find(|error| error["code"] == code).unwrap().clone()
}

#[test]
fn nothing_is_lost_and_no_character_changed() {
    for (name, catalog) in catalogs::all().into_iter().chain(odd::all()) {
        let document = read(catalog);
        assert_eq!(document.get("title").and_then(Value::as_str), catalog.title(), "{name}");
        assert_eq!(document.get("domain").and_then(Value::as_str), catalog.domain(), "{name}");
        assert_eq!(document.get("docs").and_then(Value::as_str), catalog.docs(), "{name}");
        let specs: Vec<_> = catalog.iter().filter(|spec| !spec.hidden()).collect();
        let errors = document["errors"].as_array().unwrap();
        assert_eq!(errors.len(), specs.len());
        specs.iter().zip(errors).for_each(|(spec, error)| check(spec, error));
    }
}

#[track_caller]
fn check(spec: &ErrorSpec, error: &Value) {
    let text = |key: &str| error.get(key).and_then(Value::as_str);
    let given = |text: &'static str| Some(text).filter(|text| !text.is_empty());
    assert_eq!((text("code"), error["status"].as_u64()), (Some(spec.code()), Some(spec.status().as_u16().into())));
    assert_eq!((text("title"), text("message")), (Some(spec.title()), Some(&*spec.message().to_string())));
    assert_eq!((text("description"), text("category")), (given(spec.description()), spec.category()));
    assert_eq!((text("grpc"), text("retry")), (Some(spec.grpc().as_str()), Some(spec.retry().as_str())));
    assert_eq!((text("help"), text("since"), text("deprecated")), (spec.help(), spec.since(), spec.deprecated()));
    assert_eq!(error.get("errno").and_then(Value::as_u64), spec.errno().map(u64::from));
    assert_eq!(error.get("retry_after").and_then(Value::as_f64), spec.retry_after().map(|delay| delay.as_secs_f64()));
    let list = |key: &str| error.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    assert_eq!(list("was"), spec.was());
    assert_eq!(list("placeholders"), spec.message().placeholders().collect::<Vec<_>>());
    let params: Vec<_> = spec.params().iter().map(|param| (param.name(), param.schema().name())).collect();
    let read = list("params");
    let read: Vec<_> =
        read.iter().map(|param| (param["name"].as_str().unwrap(), param["type"].as_str().unwrap())).collect();
    assert_eq!(read, params);
    let headers = error.get("headers").and_then(Value::as_object).into_iter().flatten();
    assert!(headers.map(|(name, value)| (&**name, value.as_str().unwrap())).eq(spec.headers().iter().copied()));
}

#[test]
fn its_schema_says_what_it_is() {
    let schema: Value = serde_json::from_str(Json::schema()).unwrap();
    assert!(jsonschema::meta::is_valid(&schema));
    let validator = jsonschema::validator_for(&schema).unwrap();
    for (name, catalog) in catalogs::all() {
        let document = read(catalog);
        let mistakes: Vec<_> = validator.iter_errors(&document).map(|error| error.to_string()).collect();
        assert_eq!(mistakes, [] as [String; 0], "{name}");
        for (path, wrong) in
            [("/errors/0/code", json!("Not A Code")), ("/errors/0/extra", json!(1)), ("/title", json!(1))]
        {
            let mut document = document.clone();
            let (parent, key) = path.rsplit_once('/').unwrap();
            document.pointer_mut(parent).unwrap()[key] = wrong;
            assert!(!validator.is_valid(&document), "{name}: {path}");
        }
    }
}

#[test]
fn all_of_one_error() {
    assert_eq!(
        error(&RICH, "order_invalid"),
        json!({
            "code": "order_invalid", "status": 422, "title": "Order invalid",
            "message": "Order {order_id} of {customer} is invalid.", "placeholders": ["order_id", "customer"],
            "description":
                "The order does not add up.\n\nEach issue says *where*; see the [guide](https://example.com/guide).",
            "category": "rich", "errno": 42201, "grpc": "INVALID_ARGUMENT", "retry": "never",
            "params": [
                { "name": "order_id", "type": "integer" },
                { "name": "customer", "type": "string" },
                { "name": "ratio", "type": "number", "optional": true },
                { "name": "sizes", "type": "array", "items": { "type": "integer" } },
                { "name": "stock", "type": "object", "values": { "type": "integer" } },
                { "name": "urgent", "type": "boolean" },
            ],
            "issues": true, "type": "https://errors.rich.example.com/order_invalid",
            "help": "https://help.example.com/orders", "since": "1.2",
        }),
    );
    let limited = error(&RICH, "orders_limited");
    assert_eq!((&limited["retry_after_varies"], &limited["varying_headers"]), (&json!(true), &json!(["x-quota"])));
    assert_eq!(error(&RICH, "upstream_failed")["status_varies"], true);
    let shared = error(&RICH, "order_not_found");
    assert_eq!((&shared["statuses"], &shared["was"]), (&json!([403, 404]), &json!(["order_gone", "no_order"])));
    let other = json!([{
        "status": 403, "message": "Not for you: {order_id}.", "placeholders": ["order_id"],
        "description": "The same for whoever may not know it.",
    }]);
    assert_eq!(shared["others"], other);
    assert_eq!(error(&RICH, "token_expired")["type"], "urn:example:token");
    assert_eq!(error(&RICH, "email_taken")["deprecated"], "use `email_in_use`");
}

#[test]
fn it_is_laid_out_as_others_do() {
    for (name, catalog) in catalogs::all() {
        let json = Json::new(catalog).to_string();
        assert_eq!(json, Json::new(catalog).to_string(), "{name}");
        assert!(json.ends_with("\n}\n"), "{name}");
        // But for escapes, as `serde_json` lays it out, which sorts members.
        let value: Value = serde_json::from_str(&json).unwrap();
        let pretty = serde_json::to_string_pretty(&value).unwrap();
        assert_eq!(json.lines().count(), pretty.lines().count(), "{name}");
    }
    let odd = |c: char| c.is_control() && c != '\n' || ('\u{2028}'..='\u{202e}').contains(&c);
    assert!(!Json::new(&HOSTILE).to_string().contains(odd));
}
