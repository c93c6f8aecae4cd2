//! [`Members`]: an object of a body, whose values stay JSON text until somebody asks for them.

use super::{
    scan::{self, Value},
    seen::{Sketch, keep_last},
};
use serde_core::{Deserialize, Deserializer, de::Visitor};
use std::{borrow::Cow, fmt, str::FromStr};

/// The members of an object in their order, each name once: of doubled ones the last.
pub(super) struct Members<'a> {
    list: Vec<Member<'a>>,
    names: Sketch,
}

struct Member<'a> {
    name: Cow<'a, str>,
    value: Value<'a>,
    /// Whether it is part of what a shape says; others are params.
    known: bool,
}

impl<'a> Members<'a> {
    /// Reads a body: `None` unless it is one JSON object of bearable depth.
    pub(super) fn of_body(body: &'a str) -> Option<Self> {
        Self::of(body.strip_prefix('\u{feff}').unwrap_or(body))
    }

    /// Reads an object.
    pub(super) fn of(json: &'a str) -> Option<Self> {
        if !json.trim_ascii_start().starts_with('{') {
            return None;
        }
        // As many as problem details have, and some.
        let (mut list, mut names, mut doubled) = (Vec::with_capacity(8), Sketch::default(), false);
        scan::members(json, |name, value| {
            let name = name_of(name);
            doubled |= names.may_have(&name) && may_have(&list, &name);
            names.add(&name);
            list.push(Member { name, value, known: false });
        })?;
        if doubled {
            keep_last(&mut list, |member: &Member<'_>| &member.name);
        }
        Some(Self { list, names })
    }

    fn member(&self, name: &str) -> Option<&Member<'a>> {
        if !self.names.may_have(name) {
            return None;
        }
        self.list.iter().find(|member| member.name == name)
    }

    /// The JSON text of a member.
    pub(super) fn json(&self, name: &str) -> Option<&'a str> {
        self.member(name).map(|member| member.value.json)
    }

    /// A member that is a text.
    pub(super) fn text(&self, name: &str) -> Option<Cow<'a, str>> {
        text_of(self.member(name)?.value)
    }

    /// The first of some members that is a text.
    pub(super) fn first_text(&self, names: &[&str]) -> Option<Cow<'a, str>> {
        names.iter().find_map(|name| self.text(name))
    }

    /// Takes the first of some members that is a text, and no part of the shape yet.
    pub(super) fn take_text(&mut self, names: &[&str]) -> Option<Cow<'a, str>> {
        names.iter().find_map(|name| {
            let member = self.list.iter_mut().find(|member| !member.known && member.name == *name)?;
            let text = text_of(member.value)?;
            member.known = true;
            Some(text)
        })
    }

    /// A member that is an integer of this size, at most 32 bits. JSON has one kind of number: `404.0` is one too.
    pub(super) fn integer<T: FromStr>(&self, name: &str) -> Option<T> {
        let json = number(self.json(name)?)?;
        json.parse().ok().or_else(|| whole_number(json)?.to_string().parse().ok())
    }

    /// Whether a member is an integer, of whatever size.
    pub(super) fn is_integer(&self, name: &str) -> bool {
        let number = self.json(name).and_then(number);
        number.is_some_and(|json| json.parse::<i64>().is_ok() || whole_number(json).is_some())
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
        for member in &mut self.list {
            member.known |= names.contains(&&*member.name);
        }
    }

    /// The same where they are texts. What else stands under such a name, as a list of messages, is a param.
    pub(super) fn know_texts(&mut self, names: &[&str]) {
        for member in &mut self.list {
            member.known |= member.value.json.starts_with('"') && names.contains(&&*member.name);
        }
    }

    /// Every member: its name and its JSON text.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &'a str)> {
        self.list.iter().map(|member| (&*member.name, member.value.json))
    }

    /// The members that are no part of the shape.
    pub(super) fn unknown(&self) -> impl Iterator<Item = (&str, &'a str)> {
        self.list.iter().filter(|member| !member.known).map(|member| (&*member.name, member.value.json))
    }

    /// The same for good.
    pub(super) fn into_unknown(self) -> impl Iterator<Item = (Cow<'a, str>, &'a str)> {
        self.list.into_iter().filter(|member| !member.known).map(|member| (member.name, member.value.json))
    }
}

/// What a string says.
pub(super) fn text(json: &str) -> Option<Cow<'_, str>> {
    text_of(Value { json, escaped: json.contains('\\') })
}

/// The same of a value. Most strings have no escape, and what one says then stands between its quotes.
fn text_of(Value { json, escaped }: Value<'_>) -> Option<Cow<'_, str>> {
    if escaped {
        return serde_json::from_str(json).ok().map(Cow::Owned);
    }
    json.strip_prefix('"')?.strip_suffix('"').map(Cow::Borrowed)
}

/// A value that is a number.
fn number(json: &str) -> Option<&str> {
    Some(json).filter(|json| matches!(json.as_bytes().first(), Some(b'-' | b'0'..=b'9')))
}

/// A number without a fraction.
fn whole_number(json: &str) -> Option<f64> {
    serde_json::from_str(json).ok().filter(|number: &f64| number.fract() == 0.0)
}

/// An array of objects; an array that has anything else in it is none.
pub(super) fn objects(json: &str) -> Option<Vec<Members<'_>>> {
    let (mut objects, mut all) = (Vec::new(), true);
    scan::items(json, |item| match Members::of(item) {
        Some(object) => objects.push(object),
        None => all = false,
    })?;
    all.then_some(objects)
}

/// The JSON texts of the items of an array.
pub(super) fn items(json: &str) -> Option<Vec<&str>> {
    let mut items = Vec::new();
    scan::items(json, |item| items.push(item))?;
    Some(items)
}

/// Whether a list has a name; of a long one nobody knows yet.
fn may_have(list: &[Member<'_>], name: &str) -> bool {
    list.len() > 16 || list.iter().any(|member| member.name == name)
}

/// What the name of a member says. A lone surrogate in it is replaced, so that it spoils nothing else.
fn name_of(name: Value<'_>) -> Cow<'_, str> {
    match text_of(name) {
        Some(name) => name,
        None => serde_json::from_str(name.json).map_or_else(|_| name.json.into(), |Lossy(name)| name.into()),
    }
}

/// A text whose lone surrogates are replaced.
struct Lossy(String);

impl<'a> Deserialize<'a> for Lossy {
    fn deserialize<D: Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_bytes(OfText)
    }
}

struct OfText;

impl Visitor<'_> for OfText {
    type Value = Lossy;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_bytes<E>(self, text: &[u8]) -> Result<Lossy, E> {
        Ok(Lossy(String::from_utf8_lossy(text).into_owned()))
    }
}
