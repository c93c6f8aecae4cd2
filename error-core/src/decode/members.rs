//! [`Members`]: an object of a body, whose values stay JSON text until somebody asks for them.

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, MapAccess, Visitor},
};
use serde_json::value::RawValue;
use std::{borrow::Cow, collections::HashSet, fmt, str::FromStr};

/// How deep a body may be, as `serde_json` has it for values that are read whole.
const DEPTH: usize = 128;

/// The members of an object in their order, each name once: of doubled ones the last.
pub(super) struct Members<'a>(Vec<Member<'a>>);

struct Member<'a> {
    name: Cow<'a, str>,
    json: &'a str,
    /// Whether it is part of what a shape says; others are params.
    known: bool,
}

impl<'a> Members<'a> {
    /// Reads a body: `None` unless it is one JSON object in UTF-8, of bearable depth.
    pub(super) fn of_body(body: &'a [u8]) -> Option<Self> {
        let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
        if is_too_deep(body) { None } else { Self::of(std::str::from_utf8(body).ok()?) }
    }

    /// Reads an object.
    pub(super) fn of(json: &'a str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }

    /// The JSON text of a member.
    pub(super) fn json(&self, name: &str) -> Option<&'a str> {
        self.0.iter().find(|member| member.name == name).map(|member| member.json)
    }

    fn value<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        serde_json::from_str(self.json(name)?).ok()
    }

    /// A member that is a text.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        self.value(name)
    }

    /// The first of some members that is a text.
    pub(super) fn first_text(&self, names: &[&str]) -> Option<String> {
        names.iter().find_map(|name| self.text(name))
    }

    /// Takes the first of some members that is a text, and no part of the shape yet.
    pub(super) fn take_text(&mut self, names: &[&str]) -> Option<String> {
        names.iter().find_map(|name| {
            let member = self.0.iter_mut().find(|member| !member.known && member.name == *name)?;
            let text = serde_json::from_str(member.json).ok()?;
            member.known = true;
            Some(text)
        })
    }

    /// A member that is an integer of this size, at most 32 bits. JSON has one kind of number: `404.0` is one too.
    pub(super) fn integer<T: FromStr>(&self, name: &str) -> Option<T> {
        self.whole_number(name)?.to_string().parse().ok()
    }

    /// Whether a member is an integer, of whatever size.
    pub(super) fn is_integer(&self, name: &str) -> bool {
        self.whole_number(name).is_some()
    }

    fn whole_number(&self, name: &str) -> Option<f64> {
        self.value(name).filter(|number: &f64| number.fract() == 0.0)
    }

    /// A member that is an object.
    pub(super) fn object(&self, name: &str) -> Option<Self> {
        self.json(name).and_then(Self::of)
    }

    /// A member that is an array of objects.
    pub(super) fn objects(&self, name: &str) -> Option<Vec<Self>> {
        self.json(name).and_then(objects)
    }

    /// Marks members as parts of the shape.
    pub(super) fn know(&mut self, names: &[&str]) {
        self.0.iter_mut().filter(|member| names.contains(&&*member.name)).for_each(|member| member.known = true);
    }

    /// The same where they are texts. What else stands under such a name, as a list of messages, is a param.
    pub(super) fn know_texts(&mut self, names: &[&str]) {
        let texts = self.0.iter_mut().filter(|member| member.json.starts_with('"'));
        texts.filter(|member| names.contains(&&*member.name)).for_each(|member| member.known = true);
    }

    /// Every member: its name and its JSON text.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &'a str)> {
        self.0.iter().map(|member| (&*member.name, member.json))
    }

    /// The members that are no part of the shape.
    pub(super) fn unknown(&self) -> impl Iterator<Item = (&str, &'a str)> {
        self.0.iter().filter(|member| !member.known).map(|member| (&*member.name, member.json))
    }
}

/// An array of objects; an array that has anything else in it is none.
pub(super) fn objects(json: &str) -> Option<Vec<Members<'_>>> {
    serde_json::from_str(json).ok()
}

/// The JSON texts of the items of an array.
pub(super) fn items(json: &str) -> Option<Vec<&str>> {
    let items: Vec<&RawValue> = serde_json::from_str(json).ok()?;
    Some(items.into_iter().map(RawValue::get).collect())
}

impl<'a> Deserialize<'a> for Members<'a> {
    fn deserialize<D: Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(OfMap)
    }
}

struct OfMap;

impl<'a> Visitor<'a> for OfMap {
    type Value = Members<'a>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<Members<'a>, A::Error> {
        let mut members = Vec::new();
        while let Some((Name(name), json)) = map.next_entry::<Name<'a>, &RawValue>()? {
            members.push(Member { name, json: json.get(), known: false });
        }
        let mut names = HashSet::with_capacity(members.len());
        let last: Vec<bool> = members.iter().rev().map(|member| names.insert(&*member.name)).collect();
        let mut last = last.into_iter().rev();
        members.retain(|_| last.next().unwrap_or_default());
        Ok(Members(members))
    }
}

/// The name of a member, borrowed unless it has escapes. A lone surrogate in it is replaced, so that it spoils nothing else.
struct Name<'a>(Cow<'a, str>);

impl<'a> Deserialize<'a> for Name<'a> {
    fn deserialize<D: Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_bytes(OfName)
    }
}

struct OfName;

impl<'a> Visitor<'a> for OfName {
    type Value = Name<'a>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_borrowed_bytes<E>(self, name: &'a [u8]) -> Result<Name<'a>, E> {
        Ok(Name(String::from_utf8_lossy(name)))
    }

    fn visit_bytes<E>(self, name: &[u8]) -> Result<Name<'a>, E> {
        Ok(Name(String::from_utf8_lossy(name).into_owned().into()))
    }
}

/// Whether JSON is nested so deep that reading a value of it would fail.
fn is_too_deep(json: &[u8]) -> bool {
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    json.iter().any(|byte| {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = in_text,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEPTH
    })
}
