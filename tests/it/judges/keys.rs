//! No object has a key twice, at any depth; `serde_json` itself takes the last of two without a word.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::occurrences::{SHAPES, all};

/// Any JSON in which no object has a key twice.
struct Once;

impl<'de> Deserialize<'de> for Once {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> DeserializeSeed<'de> for Once {
    type Value = Self;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Once {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self, A::Error> {
        while items.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self, A::Error> {
        let mut keys = BTreeSet::new();
        while let Some(key) = members.next_key::<String>()? {
            members.next_value::<Self>()?;
            if let Some(key) = keys.replace(key) {
                return Err(A::Error::custom(format_args!("`{key}` stands twice")));
            }
        }
        Ok(self)
    }
}

fn judge(json: &[u8]) -> Result<(), String> {
    serde_json::from_slice::<Once>(json).map(drop).map_err(|error| error.to_string())
}

#[test]
fn no_body_has_a_key_twice() {
    let mut judged = 0;
    for named in all() {
        for (shape, writer) in SHAPES {
            let body = named.occurrence().to_body(writer);
            judge(&body).unwrap_or_else(|error| {
                panic!("{} as {shape}: {error}: {}", named.name, String::from_utf8_lossy(&body));
            });
            judged += 1;
        }
    }
    assert_eq!(judged, all().len() * SHAPES.len());
}

#[test]
fn the_judge_can_refuse() {
    for json in [r#"{"a":1}"#, r#"{"a":{"a":1},"b":[{"a":null},{"a":-1.5}]}"#, r#""a""#] {
        assert_eq!(judge(json.as_bytes()), Ok(()), "{json}");
    }
    for json in [
        r#"{"a":1,"a":1}"#,
        r#"[{"b":{"a":1,"\u0061":true}}]"#,
        r#"{"a":1}{"a":1}"#,
        r#"{"a":1,}"#,
        "",
        "{\"a\":\"\n\"}",
    ] {
        assert!(judge(json.as_bytes()).is_err(), "{json}");
    }
}
