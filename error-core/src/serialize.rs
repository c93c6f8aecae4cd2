//! `Serialize` of a derived type: the body in the default shape, handed to any serde format.
//!
//! A shape writes JSON. That text is read again event by event, so that members keep their order in every format and no
//! tree of values is built.

use crate::{ApiError, Envelope, Occurrence};
use serde::{
    Deserializer, Serialize, Serializer,
    de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor},
    ser::{Error as _, SerializeMap, SerializeSeq},
};
use std::{cell::Cell, fmt};

/// Serialises an error as its body, without request id.
pub fn serialize<S: Serializer>(error: &dyn ApiError, serializer: S) -> Result<S::Ok, S::Error> {
    let body = Occurrence::new(error).to_body(error.shape().unwrap_or(&Envelope));
    if body.first() == Some(&b'{') {
        Transcode::of(&mut serde_json::Deserializer::from_slice(&body)).serialize(serializer)
    } else {
        // A shape may write plain text; then that text is the value.
        serializer.serialize_str(&String::from_utf8_lossy(&body))
    }
}

/// A value that is deserialised while it is serialised, once.
struct Transcode<D>(Cell<Option<D>>);

impl<D> Transcode<D> {
    fn of(input: D) -> Self {
        Self(Cell::new(Some(input)))
    }
}

impl<'de, D: Deserializer<'de>> Serialize for Transcode<D> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.take() {
            Some(input) => input.deserialize_any(Events(serializer)).map_err(S::Error::custom),
            None => Err(S::Error::custom("the body of an error is serialised once")),
        }
    }
}

/// Passes each event of the JSON text on.
struct Events<S>(S);

macro_rules! pass {
    ($($visit:ident($type:ty) => $serialize:ident)*) => {$(
        fn $visit<E: serde::de::Error>(self, value: $type) -> Result<S::Ok, E> {
            self.0.$serialize(value).map_err(E::custom)
        }
    )*};
}

impl<'de, S: Serializer> Visitor<'de> for Events<S> {
    type Value = S::Ok;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    pass! {
        visit_bool(bool) => serialize_bool
        visit_i64(i64) => serialize_i64
        visit_u64(u64) => serialize_u64
        visit_f64(f64) => serialize_f64
        visit_str(&str) => serialize_str
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<S::Ok, E> {
        self.0.serialize_unit().map_err(E::custom)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<S::Ok, A::Error> {
        let mut out = self.0.serialize_seq(items.size_hint()).map_err(A::Error::custom)?;
        while items.next_element_seed(Item(&mut out))?.is_some() {}
        out.end().map_err(A::Error::custom)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<S::Ok, A::Error> {
        let mut out = self.0.serialize_map(members.size_hint()).map_err(A::Error::custom)?;
        while members.next_key_seed(Key(&mut out))?.is_some() {
            members.next_value_seed(Member(&mut out))?;
        }
        out.end().map_err(A::Error::custom)
    }
}

struct Item<'a, S>(&'a mut S);
struct Key<'a, S>(&'a mut S);
struct Member<'a, S>(&'a mut S);

macro_rules! seed {
    ($($seed:ident: $trait:ident => $serialize:ident)*) => {$(
        impl<'de, S: $trait> DeserializeSeed<'de> for $seed<'_, S> {
            type Value = ();

            fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
                self.0.$serialize(&Transcode::of(input)).map_err(D::Error::custom)
            }
        }
    )*};
}

seed! {
    Item: SerializeSeq => serialize_element
    Key: SerializeMap => serialize_key
    Member: SerializeMap => serialize_value
}
