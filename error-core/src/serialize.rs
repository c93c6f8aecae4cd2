//! `Serialize` of a derived type: the body in the default shape, handed to any serde format.
//!
//! A shape writes JSON. That text is read again value by value, so that members keep their order in every format and no
//! tree of values is built. `serde_json`'s own reader would lose digits: of integers over 64 bits, and of some floats.

use crate::{ApiError, Body, Envelope, Occurrence};
use serde_core::{
    Serialize, Serializer,
    ser::{Error, SerializeMap, SerializeSeq},
};
use std::{borrow::Cow, cell::Cell};

/// Serialises an error as its body, without request id.
pub fn serialize<S: Serializer>(error: &dyn ApiError, serializer: S) -> Result<S::Ok, S::Error> {
    let occurrence = Occurrence::new(error);
    let Body { content, is_text, .. } = occurrence.render(error.shape().unwrap_or(&Envelope));
    let body = String::from_utf8_lossy(&content);
    // A shape may write plain text; then that text is the value.
    if is_text { serializer.serialize_str(&body) } else { Json(Cell::new(&body)).serialize(serializer) }
}

/// JSON text that is read while it is serialised, a value at a time.
struct Json<'a>(Cell<&'a str>);

impl<'a> Json<'a> {
    /// The next character, behind white space.
    fn peek(&self) -> Option<u8> {
        self.0.set(self.0.get().trim_ascii_start());
        self.0.get().bytes().next()
    }

    /// Takes `byte`, if it is the next character.
    fn take(&self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        if found {
            self.split(1);
        }
        found
    }

    /// Whether there is another item or member: nothing ends the list here. A comma before it is taken.
    fn more(&self, end: u8) -> bool {
        !self.take(end) && (self.take(b',') || self.peek().is_some())
    }

    /// Takes the text up to `at`; all of it, if there is less.
    fn split(&self, at: usize) -> &'a str {
        let (taken, rest) = self.0.get().split_at_checked(at).unwrap_or((self.0.get(), ""));
        self.0.set(rest);
        taken
    }

    /// Takes a string, with its quotes.
    fn string(&self) -> &'a str {
        let mut escaped = true; // The first quote opens it.
        let end = self.0.get().bytes().position(|byte| {
            let ends = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            ends
        });
        self.split(end.map_or(usize::MAX, |end| end + 1))
    }

    /// Takes a number or a word.
    fn word(&self) -> &'a str {
        let ends = |byte: u8| matches!(byte, b',' | b']' | b'}') || byte.is_ascii_whitespace();
        self.split(self.0.get().bytes().position(ends).unwrap_or(usize::MAX))
    }
}

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.peek() {
            Some(b'{') => {
                self.split(1);
                let mut members = serializer.serialize_map(None)?;
                while self.more(b'}') {
                    members.serialize_key(self)?;
                    self.take(b':');
                    members.serialize_value(self)?;
                }
                members.end()
            }
            Some(b'[') => {
                self.split(1);
                let mut items = serializer.serialize_seq(None)?;
                while self.more(b']') {
                    items.serialize_element(self)?;
                }
                items.end()
            }
            Some(b'"') => serializer.serialize_str(&unescaped(self.string()).map_err(S::Error::custom)?),
            _ => scalar(self.word(), serializer),
        }
    }
}

/// The text of a string, without its quotes.
fn unescaped(string: &str) -> serde_json::Result<Cow<'_, str>> {
    let inside = string.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    match inside.filter(|inside| !inside.contains('\\')) {
        Some(inside) => Ok(inside.into()),
        None => serde_json::from_str::<String>(string).map(Cow::Owned),
    }
}

/// A number in the smallest type that holds it, or a word.
fn scalar<S: Serializer>(word: &str, serializer: S) -> Result<S::Ok, S::Error> {
    macro_rules! number {
        ($($int:ty => $serialize:ident)*) => {$(
            if let Ok(number) = word.parse::<$int>() {
                return serializer.$serialize(number);
            }
        )*};
    }
    match word {
        "null" => serializer.serialize_unit(),
        "true" => serializer.serialize_bool(true),
        "false" => serializer.serialize_bool(false),
        _ => {
            number! {
                u64 => serialize_u64
                i64 => serialize_i64
                u128 => serialize_u128
                i128 => serialize_i128
            }
            let (double, single) = (word.parse::<f64>(), word.parse::<f32>());
            match (double, single) {
                // `serde_json` writes large and small numbers of the two types differently: this was an `f32`.
                (Ok(double), Ok(single)) if !writes_as(double, word) && writes_as(single, word) => {
                    serializer.serialize_f32(single)
                }
                (Ok(double), _) => serializer.serialize_f64(double),
                _ => Err(S::Error::custom("the body of an error is no JSON")),
            }
        }
    }
}

/// Whether `word` is how a number is written.
fn writes_as(number: impl Serialize, word: &str) -> bool {
    serde_json::to_string(&number).is_ok_and(|text| text == word)
}
