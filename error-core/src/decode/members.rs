//! [`Members`]: an object of a body, whose values stay JSON text until somebody asks for them.

use super::seen::{Sketch, keep_last};
use serde_core::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::value::RawValue;
use std::{borrow::Cow, fmt, str::FromStr};

/// How deep a body may be, as `serde_json` has it for values that are read whole.
const DEPTH: usize = 128;

/// The members of an object in their order, each name once: of doubled ones the last.
pub(super) struct Members<'a> {
    list: Vec<Member<'a>>,
    names: Sketch,
    /// Whether it has an escape anywhere. Most have none, and what a string says then stands between its quotes.
    escaped: bool,
}

struct Member<'a> {
    name: Cow<'a, str>,
    json: &'a str,
    /// Whether it is part of what a shape says; others are params.
    known: bool,
}

impl<'a> Members<'a> {
    /// Reads a body: `None` unless it is one JSON object of bearable depth.
    pub(super) fn of_body(body: &'a str) -> Option<Self> {
        let members = Self::of(body.strip_prefix('\u{feff}').unwrap_or(body))?;
        let too_deep = members.list.iter().any(|member| is_too_deep(member.json));
        (!too_deep).then_some(members)
    }

    /// Reads an object. What is none is not tried: a failure of `serde_json` is dear, since it says where.
    pub(super) fn of(json: &'a str) -> Option<Self> {
        if !json.trim_ascii_start().starts_with('{') {
            return None;
        }
        let mut deserializer = serde_json::Deserializer::from_str(json);
        let members = deserializer.deserialize_map(OfMap { escaped: json.as_bytes().contains(&b'\\') }).ok()?;
        deserializer.end().ok()?;
        Some(members)
    }

    /// The JSON text of a member.
    pub(super) fn json(&self, name: &str) -> Option<&'a str> {
        if !self.names.may_have(name) {
            return None;
        }
        self.list.iter().find(|member| member.name == name).map(|member| member.json)
    }

    /// A member that is a text.
    pub(super) fn text(&self, name: &str) -> Option<Cow<'a, str>> {
        read_text(self.json(name)?, self.escaped)
    }

    /// The first of some members that is a text.
    pub(super) fn first_text(&self, names: &[&str]) -> Option<Cow<'a, str>> {
        names.iter().find_map(|name| self.text(name))
    }

    /// Takes the first of some members that is a text, and no part of the shape yet.
    pub(super) fn take_text(&mut self, names: &[&str]) -> Option<Cow<'a, str>> {
        names.iter().find_map(|name| {
            let member = self.list.iter_mut().find(|member| !member.known && member.name == *name)?;
            let text = read_text(member.json, self.escaped)?;
            member.known = true;
            Some(text)
        })
    }

    /// A member that is an integer of this size, at most 32 bits. JSON has one kind of number: `404.0` is one too.
    pub(super) fn integer<T: FromStr>(&self, name: &str) -> Option<T> {
        let json = self.json(name)?;
        json.parse().ok().or_else(|| whole_number(json)?.to_string().parse().ok())
    }

    /// Whether a member is an integer, of whatever size.
    pub(super) fn is_integer(&self, name: &str) -> bool {
        self.json(name).is_some_and(|json| json.parse::<i64>().is_ok() || whole_number(json).is_some())
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
        self.list.iter_mut().filter(|member| names.contains(&&*member.name)).for_each(|member| member.known = true);
    }

    /// The same where they are texts. What else stands under such a name, as a list of messages, is a param.
    pub(super) fn know_texts(&mut self, names: &[&str]) {
        let texts = self.list.iter_mut().filter(|member| member.json.starts_with('"'));
        texts.filter(|member| names.contains(&&*member.name)).for_each(|member| member.known = true);
    }

    /// Every member: its name and its JSON text.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &'a str)> {
        self.list.iter().map(|member| (&*member.name, member.json))
    }

    /// The same for good.
    pub(super) fn into_all(self) -> impl Iterator<Item = (Cow<'a, str>, &'a str)> {
        self.list.into_iter().map(|member| (member.name, member.json))
    }

    /// The members that are no part of the shape.
    pub(super) fn unknown(&self) -> impl Iterator<Item = (&str, &'a str)> {
        self.list.iter().filter(|member| !member.known).map(|member| (&*member.name, member.json))
    }

    /// The same for good.
    pub(super) fn into_unknown(self) -> impl Iterator<Item = (Cow<'a, str>, &'a str)> {
        self.list.into_iter().filter(|member| !member.known).map(|member| (member.name, member.json))
    }
}

/// What a string says.
pub(super) fn text(json: &str) -> Option<Cow<'_, str>> {
    read_text(json, json.as_bytes().contains(&b'\\'))
}

/// The same where it is known whether it may have escapes.
fn read_text(json: &str, escaped: bool) -> Option<Cow<'_, str>> {
    let inner = json.strip_prefix('"')?.strip_suffix('"')?;
    let escaped = escaped && inner.as_bytes().contains(&b'\\');
    if escaped { serde_json::from_str(json).ok().map(Cow::Owned) } else { Some(inner.into()) }
}

/// A number without a fraction.
fn whole_number(json: &str) -> Option<f64> {
    if !json.starts_with(|first: char| first == '-' || first.is_ascii_digit()) {
        return None;
    }
    serde_json::from_str(json).ok().filter(|number: &f64| number.fract() == 0.0)
}

/// An array of objects; an array that has anything else in it is none.
pub(super) fn objects(json: &str) -> Option<Vec<Members<'_>>> {
    items(json)?.into_iter().map(Members::of).collect()
}

/// The JSON texts of the items of an array.
pub(super) fn items(json: &str) -> Option<Vec<&str>> {
    if !json.trim_ascii_start().starts_with('[') {
        return None;
    }
    let items: Vec<&RawValue> = serde_json::from_str(json).ok()?;
    Some(items.into_iter().map(RawValue::get).collect())
}

struct OfMap {
    escaped: bool,
}

impl<'a> Visitor<'a> for OfMap {
    type Value = Members<'a>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<Members<'a>, A::Error> {
        // As many as problem details have, and some.
        let (mut list, mut names) = (Vec::with_capacity(8), Sketch::default());
        while let Some((name, json)) = map.next_entry::<&RawValue, &RawValue>()? {
            let name = name_of(name.get(), self.escaped);
            names.add(&name);
            list.push(Member { name, json: json.get(), known: false });
        }
        keep_last(&mut list, |member: &Member<'_>| &member.name);
        Ok(Members { list, names, escaped: self.escaped })
    }
}

/// What the name of a member says. A lone surrogate in it is replaced, so that it spoils nothing else.
fn name_of(json: &str, escaped: bool) -> Cow<'_, str> {
    match read_text(json, escaped) {
        Some(name) => name,
        None => serde_json::from_str(json).map_or_else(|_| json.into(), |Lossy(name)| name.into()),
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

/// Whether a member is nested so deep that its body is deeper than `DEPTH`.
fn is_too_deep(json: &str) -> bool {
    // Most have not even so many brackets, and to count them is quicker than to see which are in texts.
    let brackets = || json.bytes().filter(|byte| matches!(byte, b'{' | b'[')).count();
    if !json.starts_with(['{', '[']) || brackets() < DEPTH {
        return false;
    }
    let (mut depth, mut in_text, mut escaped) = (1_usize, false, false);
    json.bytes().any(|byte| {
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
