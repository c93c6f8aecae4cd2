//! `Serialize` and `Deserialize` of an [`ErrorResponse`]: what was received, which is read again.
//!
//! All fields are always there, so that every format can hold them. What may be any bytes is a text in which each byte is the
//! character of its number (ISO 8859-1); a body that is UTF-8 stands as it is.

use super::ErrorResponse;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_core::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, Error, MapAccess, SeqAccess, Unexpected, Visitor},
    ser::SerializeStruct,
};
use std::{borrow::Cow, fmt};

const FIELDS: [&str; 5] = ["status", "headers", "encoding", "body", "truncated"];
const UTF_8: &str = "utf-8";
const LATIN_1: &str = "iso-8859-1";

impl Serialize for ErrorResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let [status, headers, encoding, body, truncated] = FIELDS;
        let (name, text) = match std::str::from_utf8(self.body()) {
            Ok(text) => (UTF_8, Cow::Borrowed(text)),
            Err(_) => (LATIN_1, of_bytes(self.body()).into()),
        };
        let lines: Vec<(&str, String)> =
            self.headers().iter().map(|(name, value)| (name.as_str(), of_bytes(value.as_bytes()))).collect();
        let mut fields = serializer.serialize_struct("ErrorResponse", FIELDS.len())?;
        fields.serialize_field(status, &self.status().as_u16())?;
        fields.serialize_field(headers, &lines)?;
        fields.serialize_field(encoding, name)?;
        fields.serialize_field(body, &text)?;
        fields.serialize_field(truncated, &self.truncated())?;
        fields.end()
    }
}

fn of_bytes(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

fn to_bytes<E: Error>(text: &str) -> Result<Vec<u8>, E> {
    let byte = |char| u8::try_from(char).map_err(|_| E::custom(format_args!("`{char}` stands for no byte")));
    text.chars().map(byte).collect()
}

/// The fields as they are read, before they are checked.
#[derive(Default)]
struct Fields {
    status: Option<u16>,
    headers: Vec<(String, String)>,
    encoding: String,
    body: String,
    truncated: bool,
}

impl Fields {
    fn check<E: Error>(self) -> Result<ErrorResponse, E> {
        let number = self.status.ok_or_else(|| E::missing_field("status"))?;
        let status = StatusCode::from_u16(number)
            .map_err(|_| E::invalid_value(Unexpected::Unsigned(number.into()), &"a status from 100 to 999"))?;
        let mut headers = HeaderMap::new();
        for (name, value) in self.headers {
            let name = HeaderName::try_from(&name).map_err(E::custom)?;
            let value = HeaderValue::try_from(to_bytes::<E>(&value)?).map_err(E::custom)?;
            // More than a map has room for is no response.
            headers.try_append(name, value).map_err(E::custom)?;
        }
        let body = match &*self.encoding {
            LATIN_1 => to_bytes::<E>(&self.body)?,
            UTF_8 | "" => self.body.into_bytes(),
            other => return Err(E::invalid_value(Unexpected::Str(other), &"`utf-8` or `iso-8859-1`")),
        };
        Ok(ErrorResponse::read_from(status, headers, body, self.truncated))
    }
}

/// The response is read anew; a catalogue or docs base is to be given again.
impl<'de> Deserialize<'de> for ErrorResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("ErrorResponse", &FIELDS, OfFields)
    }
}

struct OfFields;

impl<'de> Visitor<'de> for OfFields {
    type Value = ErrorResponse;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an error response: status, headers, encoding, body, truncated")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<ErrorResponse, A::Error> {
        let mut fields = Fields { status: seq.next_element()?, ..Fields::default() };
        fields.headers = seq.next_element()?.unwrap_or_default();
        fields.encoding = seq.next_element()?.unwrap_or_default();
        fields.body = seq.next_element()?.unwrap_or_default();
        fields.truncated = seq.next_element()?.unwrap_or_default();
        fields.check()
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ErrorResponse, A::Error> {
        let mut fields = Fields::default();
        while let Some(key) = map.next_key::<String>()? {
            match &*key {
                "status" => fields.status = Some(map.next_value()?),
                "headers" => fields.headers = map.next_value()?,
                "encoding" => fields.encoding = map.next_value()?,
                "body" => fields.body = map.next_value()?,
                "truncated" => fields.truncated = map.next_value()?,
                _ => drop(map.next_value::<de::IgnoredAny>()?),
            }
        }
        fields.check()
    }
}
