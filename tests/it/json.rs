//! The JSON writer against `serde_json`, and what it leaves out.

#![allow(clippy::redundant_closure_for_method_calls, reason = "the method alone has one lifetime, the closure any")]

use std::fmt;

use error_core::{ObjectWriter, Param, Schema, ValueWriter, to_json};
use proptest::prelude::*;
use serde::ser::{Error as _, SerializeSeq as _};
use serde::{Serialize, Serializer};
use serde_json::Value;

/// A param that writes what a closure writes.
struct Writes<F>(F);

impl<F: Fn(ValueWriter<'_>)> Param for Writes<F> {
    const SCHEMA: Schema = Schema::ANY;

    fn write(&self, out: ValueWriter<'_>) {
        (self.0)(out);
    }
}

#[track_caller]
fn check(write: impl Fn(ValueWriter<'_>), expected: Option<&str>) {
    assert_eq!(to_json(&Writes(write)).as_deref(), expected);
}

#[track_caller]
fn check_object(write: impl Fn(&mut ObjectWriter<'_>), expected: &str) {
    check(|out| out.object(&write), Some(expected));
}

/// Its text comes in pieces, as that of most `Display` types does.
struct Pieces<'a>(&'a str, usize);

impl fmt::Display for Pieces<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let chars: Vec<char> = self.0.chars().collect();
        chars.chunks(self.1).try_for_each(|piece| f.write_str(&piece.iter().collect::<String>()))
    }
}

struct FailingDisplay;

impl fmt::Display for FailingDisplay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("half of the te")?;
        Err(fmt::Error)
    }
}

struct FailingSerialize;

impl Serialize for FailingSerialize {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        list.serialize_element("half of the list")?;
        Err(S::Error::custom("no more"))
    }
}

/// Writes a `Value` member by member; it must then read as `serde_json` writes it.
fn write_value(value: &Value, out: ValueWriter<'_>) {
    match value {
        Value::Null => out.null(),
        Value::Bool(boolean) => out.boolean(*boolean),
        Value::String(text) => out.string(text),
        Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
            (Some(number), _, _) => out.integer(number),
            (_, Some(number), _) => out.integer(number),
            (_, _, Some(number)) => out.float(number),
            _ => {}
        },
        Value::Array(items) => out.array(|out| {
            for item in items {
                out.item(|out| write_value(item, out));
            }
        }),
        Value::Object(members) => out.object(|out| {
            for (key, member) in members {
                out.member(key, |out| write_value(member, out));
            }
        }),
    }
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 64, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::btree_map(any::<String>(), inner, 0..24)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// Texts in which every other character needs escaping.
fn nasty_text() -> impl Strategy<Value = String> {
    let nasty = prop::sample::select(vec!['"', '\\', '\0', '\n', '\u{1f}', ' ', '\u{7f}', '\u{80}', '\u{2028}', '😀']);
    prop::collection::vec(prop_oneof![nasty, any::<char>(), prop::char::range('a', 'z')], 0..80)
        .prop_map(|chars| chars.into_iter().collect())
}

proptest! {
    #[test]
    fn texts_are_escaped_as_serde_json_does(text in nasty_text()) {
        prop_assert_eq!(to_json(&text).unwrap(), serde_json::to_string(&text).unwrap());
    }

    #[test]
    fn displayed_pieces_are_escaped_as_the_whole_is(text in nasty_text(), size in 1_usize..12) {
        let written = to_json(&Writes(|out: ValueWriter<'_>| out.display(&Pieces(&text, size))));
        prop_assert_eq!(written.unwrap(), serde_json::to_string(&text).unwrap());
    }

    #[test]
    fn f64_is_written_as_serde_json_does(bits in any::<u64>()) {
        let number = f64::from_bits(bits);
        let expected = number.is_finite().then(|| serde_json::to_string(&number).unwrap());
        prop_assert_eq!(to_json(&number), expected);
    }

    #[test]
    fn f32_is_written_as_serde_json_does(bits in any::<u32>()) {
        let number = f32::from_bits(bits);
        let expected = number.is_finite().then(|| serde_json::to_string(&number).unwrap());
        prop_assert_eq!(to_json(&number), expected);
    }

    #[test]
    fn integers_are_written_as_std_does(signed in any::<i128>(), unsigned in any::<u128>(), shift in 0_u32..128) {
        prop_assert_eq!(to_json(&(signed >> shift)).unwrap(), (signed >> shift).to_string());
        prop_assert_eq!(to_json(&(unsigned >> shift)).unwrap(), (unsigned >> shift).to_string());
    }

    #[test]
    fn documents_are_written_as_serde_json_does(value in any_value()) {
        let written = to_json(&Writes(|out: ValueWriter<'_>| write_value(&value, out)));
        prop_assert_eq!(written.unwrap(), serde_json::to_string(&value).unwrap());
    }
}

/// The scan looks at blocks of up to 64 bytes: each byte that needs escaping at each place of texts up to three of them.
#[test]
fn every_ascii_byte_is_escaped_at_every_place() {
    for length in (1..=72).chain([95, 96, 97, 127, 128, 129, 160, 191, 192, 193]) {
        for at in 0..length {
            for byte in 0..=127_u8 {
                let mut text = vec![b'x'; length];
                text[at] = byte;
                let text = String::from_utf8(text).unwrap();
                assert_eq!(to_json(&text).unwrap(), serde_json::to_string(&text).unwrap());
            }
        }
    }
}

#[test]
fn one_value_is_written_as_asked() {
    check(|out| out.boolean(true), Some("true"));
    check(|out| out.boolean(false), Some("false"));
    check(|out| out.null(), Some("null"));
    check(|out| out.integer(i64::MIN), Some("-9223372036854775808"));
    check(|out| out.integer(u64::MAX), Some("18446744073709551615"));
    check(|out| out.float(-0.0), Some("-0.0"));
    check(|out| out.serialize(&("a", 1)), Some(r#"["a",1]"#));
    check(|out| out.object(|_| {}), Some("{}"));
    check(|out| out.array(|_| {}), Some("[]"));
}

#[test]
fn what_cannot_be_written_is_left_out() {
    check(|_| {}, None);
    check(|out| out.float(f64::NAN), None);
    check(|out| out.float(f32::NEG_INFINITY), None);
    check(|out| out.display(&FailingDisplay), None);
    check(|out| out.serialize(&FailingSerialize), None);
}

#[test]
fn a_serialized_null_is_left_out_but_an_inner_one_stays() {
    check(|out| out.serialize(&None::<u8>), None);
    check(|out| out.serialize(&Value::Null), None);
    check(|out| out.serialize(&f64::NAN), None);
    check(|out| out.serialize(&[None, Some(1)]), Some("[null,1]"));
    check(|out| out.serialize("null"), Some("\"null\""));
}

#[test]
fn an_empty_slot_leaves_no_trace_in_an_object() {
    check_object(
        |out| {
            out.member("absent", |_| {});
            out.display("display", &FailingDisplay);
            out.integer("first", 1);
            out.member("nan", |out| out.float(f64::NAN));
            out.member("serialize", |out| out.serialize(&FailingSerialize));
            out.string("last", "z");
            out.member("absent too", |out| None::<u8>.write(out));
        },
        r#"{"first":1,"last":"z"}"#,
    );
}

#[test]
fn an_empty_slot_leaves_no_trace_in_an_array() {
    check(
        |out| {
            out.array(|out| {
                out.item(|_| {});
                out.item(|out| out.integer(1));
                out.item(|out| None::<u8>.write(out));
                out.item(|out| out.integer(2));
            });
        },
        Some("[1,2]"),
    );
}

/// Behind an item that cannot be written the others would be read in a wrong place.
#[test]
fn an_item_that_fails_leaves_the_array_out() {
    let fails: [fn(ValueWriter<'_>); 3] =
        [|out| out.float(f64::NAN), |out| out.display(&FailingDisplay), |out| out.serialize(&FailingSerialize)];
    for fail in fails {
        check_object(
            |out| {
                out.array("items", |out| {
                    out.item(|out| out.integer(1));
                    out.item(fail);
                });
                out.array("nested", |out| out.item(|out| out.array(|out| out.item(fail))));
                out.array("objects", |out| out.item(|out| out.object(|out| out.member("a", fail))));
            },
            r#"{"objects":[{}]}"#,
        );
    }
}

#[test]
fn nested_objects_and_arrays() {
    check_object(
        |out| {
            out.object("a", |out| out.array("b", |out| out.item(|out| out.object(|out| out.integer("c", 1)))));
            out.array("d", |out| out.item(|out| out.array(|out| out.item(|out| out.null()))));
            out.object_if_any("none", |out| out.member("absent", |_| {}));
            out.object_if_any("some", |out| out.object("empty", |_| {}));
        },
        r#"{"a":{"b":[{"c":1}]},"d":[[null]],"some":{"empty":{}}}"#,
    );
}

#[test]
fn of_two_equal_keys_the_first_stays() {
    check_object(
        |out| {
            out.integer("a", 1);
            out.string("b", "first");
            out.object("b", |out| out.integer("a", 2));
            out.display("a", &3);
            out.object("c", |out| out.integer("a", 4));
            out.array("c", |_| {});
        },
        r#"{"a":1,"b":"first","c":{"a":4}}"#,
    );
}

#[test]
fn keys_are_escaped_before_they_are_compared() {
    check_object(
        |out| {
            out.integer("\"", 1);
            out.integer("\\\"", 2);
            out.integer("\"", 3);
            out.integer("", 4);
            out.integer("", 5);
        },
        r#"{"\"":1,"\\\"":2,"":4}"#,
    );
}

#[test]
fn the_key_of_a_member_left_out_is_free_again() {
    check_object(
        |out| {
            out.member("a", |_| {});
            out.member("a", |out| out.float(f64::NAN));
            out.integer("a", 1);
            out.integer("a", 2);
        },
        r#"{"a":1}"#,
    );
}

#[test]
fn keys_are_known_however_many_there_are() {
    let names: Vec<String> = (0..100).map(|n| format!("key{n}")).collect();
    let expected: Vec<String> = (0..100).map(|n| format!("\"key{n}\":{n}")).collect();
    check_object(
        |out| {
            for round in 0..2 {
                for (n, name) in names.iter().enumerate() {
                    out.integer(name, n + round * 1000);
                }
            }
        },
        &format!("{{{}}}", expected.join(",")),
    );
}
