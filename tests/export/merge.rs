//! Merging into somebody else's document: what others wrote stays, what is ours is known again, names are nobody else's.

use super::{
    catalogs::{HOSTILE, RICH, SLACK},
    hosts::{hosts, variants},
};
use error_core::{
    Catalog, HttpError,
    export::{Merge, MergeError, OpenApi, OpenApiVersion},
};
use serde_json::{Map, Value, json};

error_core::catalog! { static SMALL = { title: "Small", domain: "rich.example.com", errors: [HttpError] }; }

fn merging(catalog: &'static Catalog) -> Merge {
    Merge::new(OpenApi::new(catalog).prefix("Ours"))
}

/// Merges, and looks at what must hold of every merging.
#[track_caller]
fn merge(catalog: &'static Catalog, text: &str) -> String {
    let own = merging(catalog);
    let new = own.into_text(text).unwrap_or_else(|error| panic!("{error}: {}", &text[..text.len().min(400)]));
    assert_eq!(own.into_text(&new).unwrap(), new, "a second run changes nothing");
    // More or fewer codes were there before.
    for other in [&SMALL, &RICH] {
        let before = merging(other).into_text(text).unwrap();
        let again = own.into_text(&before).unwrap();
        assert_eq!(again, new);
    }
    // What others wrote is there, line by line, in its order.
    let mut lines = new.split_inclusive('\n').map(str::trim_end);
    for line in text.split_inclusive('\n').map(|line| line.trim_end().trim_end_matches(['{', '}', ',']).trim_end()) {
        assert!(lines.any(|new| new.trim_end_matches(['{', '}', ',']).trim_end() == line), "{line:?} is gone");
    }
    assert_eq!(new.ends_with('\n'), text.ends_with('\n'));
    assert_eq!(new.starts_with('\u{feff}'), text.starts_with('\u{feff}'));
    new
}

#[track_caller]
fn refused(text: &str, problem: &str) -> MergeError {
    let error = Merge::new(OpenApi::new(&RICH)).into_text(text).expect_err(text);
    assert!(error.to_string().contains(problem), "{error}");
    error
}

/// Brackets say nothing of how far lines are indented.
#[test]
fn two_blanks_where_nothing_says_how_many() {
    for host in ["openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\npaths: {}\n", "paths: {}\n"] {
        assert!(merge(&RICH, host).contains("\ncomponents:\n  schemas:\n    Ours"), "{host}");
    }
}

#[test]
fn real_files_in_yaml() {
    for (name, host) in hosts() {
        for (variant, text) in variants(&host) {
            let catalog = &HOSTILE;
            let new = merge(catalog, &text);
            let alien =
                if text.contains("\r\n") { new.replace("\r\n", "").contains(['\n', '\r']) } else { new.contains('\r') };
            assert!(!alien, "{name} {variant}");
        }
    }
}

/// A document in JSON with all that a tool must not lose: order, numbers, escapes, blanks.
const JSON: &str = r#"{
    "openapi" : "3.0.3",
    "x-number": 1.00e+2, "x-big": 123456789012345678901234567890,
    "info": {"version": "\u0031", "title": "a\/b"},
    "components": {
        "schemas": {
            "Pet": { "type": "object" },
            "Aaa": {}
        },
        "securitySchemes": {}
    },
    "paths": {}
}"#;

#[test]
fn json_of_every_spelling() {
    let compact = JSON.replace(['\n', ' '], "");
    let python = r#"{"openapi": "3.1.0", "info": {"title": "a", "version": "1"}, "paths": {}}"#;
    let tabs = JSON.replace("    ", "\t");
    let crlf = JSON.replace('\n', "\r\n") + "\r\n";
    let empty = r#"{ "openapi": "3.1.0", "components": {} }"#;
    let broken = "{\n  \"openapi\": \"3.1.0\",\n  \"components\": {},\n  \"paths\": {}\n}\n";
    for text in [JSON, &compact, python, &tabs, &crlf, empty, broken, &format!("\u{feff}\n{JSON}\n\n")] {
        for catalog in [&HOSTILE, &RICH] {
            let new =
                if text.lines().count() > 5 { merge(catalog, text) } else { merging(catalog).into_text(text).unwrap() };
            assert_eq!(merging(catalog).into_text(&new).unwrap(), new);
            assert_eq!(new.lines().count() > 1, text.lines().count() > 1);
            assert_eq!(theirs(&new), theirs(text));
            assert_eq!(new.contains("\n\t\t\"schemas\""), text == tabs);
            assert_eq!(new.replace("\r\n", "").contains('\n'), text != crlf && text.contains('\n'));
        }
    }
    let new = merge(&RICH, JSON);
    assert!(new.starts_with(&JSON[..JSON.find("\n            \"Aaa\"").unwrap()]), "{new}");
    assert!(new.contains("            \"Aaa\": {},\n            \"Ours"));
    assert!(
        new.contains("\n        },\n        \"securitySchemes\": {},\n        \"responses\": {\n            \"Ours")
    );
    assert!(new.ends_with("\n            ]\n        }\n    },\n    \"paths\": {}\n}"));
}

/// The document without what is listed as ours.
fn theirs(text: &str) -> Value {
    let mut value: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap();
    let Some(components) = value.get_mut("components").and_then(Value::as_object_mut) else { return value };
    if let Some(record) = components.remove("x-error-codes") {
        for (section, names) in record.as_object().unwrap() {
            let known = components[section].as_object_mut().unwrap();
            for name in names.as_array().unwrap() {
                assert!(known.remove(name.as_str().unwrap()).is_some());
            }
            if known.is_empty() {
                components.remove(section);
            }
        }
    }
    if value.get("components").and_then(Value::as_object).is_some_and(Map::is_empty) {
        value.as_object_mut().unwrap().remove("components");
    }
    value
}

#[test]
fn the_version_of_the_document() {
    let yaml = |version: &str| format!("openapi: {version}\ninfo: {{}}\n");
    let has_id = |text: &str| merging(&RICH).into_text(text).unwrap();
    assert_eq!(has_id(&yaml("3.0.0")), has_id(&yaml("'3.0.4'")).replace("'3.0.4'", "3.0.0"));
    assert_eq!(has_id(&yaml("3.1.0")), has_id(&yaml("\"3.2.0\"")).replace("\"3.2.0\"", "3.1.0"));
    let asked = Merge::new(OpenApi::new(&RICH)).version(OpenApiVersion::V3_0);
    assert!(asked.into_text(&yaml("3.0.2")).is_ok() && asked.into_text("info: {}\n").is_ok());
    assert!(matches!(asked.into_text(&yaml("3.1.0")), Err(MergeError::Version { .. })));
    refused("swagger: '2.0'\n", "this is no OpenAPI 3 document: swagger 2.0");
    refused(r#"{"swagger": "2.0"}"#, "this is no OpenAPI 3 document: swagger 2.0");
    refused(&yaml("4.0.0"), "this is no OpenAPI 3 document: openapi 4.0.0");
    refused("", "it is empty");
    refused("# only\n", "it is empty");
    refused("text\n", "line 1: `the document`");
    refused("[1]", "line 1: `the document`");
}

#[test]
fn names_of_others_are_refused() {
    let yaml = "openapi: 3.1.0\ncomponents:\n  schemas:\n    A: {}\n    orderinvaliderror:\n      type: object\n";
    for text in [
        yaml,
        r#"{"components": {"schemas": {"A": 1,
        "x": 2,

        "ORDERINVALIDERROR": {}}}}"#,
    ] {
        let error = refused(text, "is not ours: rename it, or put a prefix before ours");
        let line = if text == yaml { 5 } else { 4 };
        assert!(matches!(error, MergeError::Taken { line: at, ref section, .. } if at == line && section == "schemas"));
        merge(&RICH, text);
    }
    // What one catalogue added is not another's.
    let one = Merge::new(OpenApi::new(&RICH)).into_text("openapi: 3.1.0\n").unwrap();
    let other = Merge::new(OpenApi::new(&SMALL)).marker("small");
    assert!(matches!(other.into_text(&one), Err(MergeError::Taken { .. })));
    let other = Merge::new(OpenApi::new(&SMALL).prefix("Small")).marker("small");
    let both = other.into_text(&one).unwrap();
    assert_eq!(Merge::new(OpenApi::new(&RICH)).into_text(&both).unwrap(), both);
    assert_eq!(other.into_text(&both).unwrap(), both);
    assert!(both.contains("\n  x-error-codes:\n") && both.contains("\n  x-small:\n"));
}

#[test]
fn what_cannot_be_edited_is_refused() {
    for (text, problem) in [
        ("components: {schemas: {A: {}}}\n", "line 1: `components` is written in brackets"),
        ("components: { schemas: { A: {} } }\n", "line 1: `components` is written in brackets"),
        ("components:\n  schemas: { A: {} }\n", "line 2: `components.schemas` is written in brackets"),
        ("a: &x\n  b: 1\ncomponents: *x\n", "line 3: `components` is written"),
        ("components: &x\n  schemas:\n    A: {}\nb: *x\n", "line 1: `components` is written"),
        ("a: &x\n  b: 1\ncomponents:\n  <<: *x\n  callbacks: {}\n", "line 3: `components` is written"),
        ("components:\n  schemas: {A: {}}\n", "line 2: `components.schemas` is written"),
        ("components:\n  schemas: !!map\n    A: {}\n", "line 2: `components.schemas` is written"),
        ("components:\n  ? [a, b]\n  : 1\n", "line 1: `components` is written"),
        ("components: [1]\n", "line 1: `components` is written"),
        ("a: &a {components: {}}\n<<: *a\n", "line 1: `the document` is written"),
        ("components:\n  schemas:\n    A: 1\ncomponents:\n  schemas:\n    B: 1\n", "line 4: `components` stands twice"),
        ("components:\n  schemas:\n    A: 1\n  schemas:\n    B: 1\n", "line 4: `components.schemas` stands twice"),
        ("components:\n  schemas:\n    A: 1\n    A: 1\n", "line 4: `components.schemas.A` stands twice"),
        ("a: 1\n---\nb: 1\n", "line 3: `the second document` stands in the same file"),
        ("a: [\n", "cannot be read"),
        ("a: |\n  text", "line 2: `the last line` belongs to a text in a block"),
        ("{\"components\": []}", "line 1: `components` is no object"),
        ("{\"a\":1,\n\"components\": {\"schemas\":\n7}}", "line 3: `components.schemas` is no object"),
        ("{\"components\": {},\n\"components\": {}}", "line 2: `components` stands twice"),
        ("{\"components\": {}", "cannot be read"),
    ] {
        refused(text, problem);
    }
}

#[test]
fn odd_but_sound_yaml() {
    for text in [
        "%YAML 1.2\n---\nopenapi: 3.1.0\n...\n",
        "openapi: 3.1.0\ncomponents:\n",
        "openapi: 3.1.0\ncomponents: {} # none\npaths: {}\n",
        "openapi: 3.1.0\ncomponents:\n  schemas: {}\n  responses: # none\n  callbacks: {}\n",
        "openapi: 3.1.0\ncomponents:\n  schemas:\n    A:\n      description: |+\n        kept\n\n\n  callbacks: {}\n",
        "openapi: 3.1.0\ncomponents:\n  schemas:\n    A: {}\n\n    # behind A\n\n# at the end\n",
        "openapi: 3.1.0\ncomponents:\n    schemas:\n        A: {}",
        "openapi: 3.1.0\ncomponents:\n schemas:\n  A: {}\n",
        "openapi: 3.1.0\n\"components\":\n  'schemas':\n    \"A\": {}\n",
        "  openapi: 3.1.0\n  components:\n    schemas:\n      A: {}\n",
        "openapi: 3.1.0\ninfo:\n  description: |-\n    text",
        "x: \"größe\u{2028}\"\ncomponents:\n  schemas:\n    Größe: {a: [1]}\n",
    ] {
        for catalog in [&RICH, &HOSTILE] {
            let new = merging(catalog).into_text(text).unwrap_or_else(|error| panic!("{error}: {text}"));
            assert_eq!(merging(catalog).into_text(&new).unwrap(), new, "{text}");
        }
    }
    let kept = "openapi: 3.1.0\ncomponents:\n  schemas:\n    A: {}\n\n    # behind A\n\n# at the end\n";
    let new = merge(&RICH, kept);
    assert!(new.starts_with("openapi: 3.1.0\ncomponents:\n  schemas:\n    A: {}\n    Ours"), "{new}");
    assert!(new.contains("\n\n    # behind A\n"));
    assert!(new.ends_with("\n\n# at the end\n"));
}

/// Where others add something behind ours, ours stay where they are.
/// Blanks behind a bracket are no indentation.
#[test]
fn brackets_with_blanks() {
    for host in ["info: { title: Größe }\npaths: { }\n", "info: { # title\n  title: Shop }\n", "components: { }\n"] {
        let own = merging(&RICH);
        let new = own.into_text(&format!("openapi: 3.1.0\n{host}")).unwrap();
        assert_eq!(own.into_text(&new).unwrap(), new);
        assert!(new.contains("\ncomponents:\n  schemas:\n    "), "{new}");
    }
}

/// The parser's span of such brackets goes as far as the next line.
#[test]
fn a_comment_behind_empty_brackets_stays() {
    for (end, key) in [("\n", "components"), ("\r\n", "\"components\"")] {
        let text = format!("openapi: 3.1.0\n{key}: {{ }}  # none{end}   \n\ninfo: {{}}\n");
        let new = merging(&RICH).into_text(&text).unwrap();
        let kept = format!("\n{key}:  # none{end}");
        assert!(new.contains(&kept), "{new}");
    }
}

#[test]
fn ours_stay_where_they_are() {
    let new = merge(&SMALL, "components:\n  schemas:\n    A: {}\n");
    let at = new.find("  responses:\n").unwrap();
    let more = format!("{}    B: {{}}\n{}", &new[..at], &new[at..]);
    let richer = merging(&RICH).into_text(&more).unwrap();
    assert!(richer.contains("    B: {}\n  responses:\n"), "{richer}");
    assert_eq!(merging(&SMALL).into_text(&richer).unwrap(), more);
    let json = merging(&SMALL).into_text(r#"{"components": {"schemas": {"A": {}}}}"#).unwrap();
    let more = json.replace("},\"responses\"", ", \"B\": {}},\"responses\"");
    let more = if more == json { json.replace("}, \"responses\"", ", \"B\": {}}, \"responses\"") } else { more };
    assert_ne!(more, json);
    assert_eq!(merging(&SMALL).into_text(&merging(&RICH).into_text(&more).unwrap()).unwrap(), more);
    assert_eq!(theirs(&more), json!({"components": {"schemas": {"A": {}, "B": {}}}}));
}

/// A section in which nothing is left goes with the last of ours.
#[test]
fn what_is_gone_leaves_nothing() {
    let record = "components:\n  x-error-codes:\n    callbacks:\n      - A\n    schemas:\n      - Zzz\n  callbacks:\n    A: {}\n    # note\n  schemas:\n    Zzz: {}\n    Kept: {}\n";
    let new = merging(&SLACK).into_text(record).unwrap();
    assert!(!new.contains("Zzz") && !new.contains("callbacks") && new.contains("\n    Kept: {}\n"), "{new}");
    let json = r#"{"components": {"x-error-codes": {"callbacks": ["A"], "schemas": ["Zzz"]}, "callbacks": {"A": {}}, "schemas": {"Zzz": {}, "Kept": {}}}}"#;
    assert_eq!(theirs(&merging(&SLACK).into_text(json).unwrap()), json!({"components": {"schemas": {"Kept": {}}}}));
}
