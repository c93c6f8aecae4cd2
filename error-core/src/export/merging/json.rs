//! Merging into JSON: what others wrote is copied as it stands.

use super::{
    MergeError,
    parts::{Names, Wanted, check_once, version_of},
    spans::{Member, Object, line_of, root},
};
use crate::export::{
    OpenApiVersion,
    lines::indented,
    tree::{Tree, write_text},
};
use std::collections::BTreeSet;

/// The whole document.
pub(super) fn merge(
    text: &str,
    want: impl FnOnce(Option<OpenApiVersion>) -> Result<Wanted, MergeError>,
) -> Result<String, MergeError> {
    let value = root(text)?;
    let Some(object) = Object::read(value) else {
        return Err(MergeError::NoOpenApi { found: "it is no object".to_owned() });
    };
    let document = Document { text };
    document.check_once("", &object)?;
    let member = |key: &str| serde_json::from_str(object.get(key)?.value).ok();
    let wanted = want(version_of(member)?)?;
    let style = Style::of(&object, None);
    let components = object.get("components");
    let new = document.components(components.map(|member| member.value), &wanted, &style)?;
    let written = vec![("components".to_owned(), Some(new))];
    let whole = object.written(written, &style);
    let before = text.len() - text.trim_start().len();
    let (before, behind) =
        (text.get(..before).unwrap_or_default(), text.get(before + value.len()..).unwrap_or_default());
    Ok(format!("{before}{whole}{behind}"))
}

/// The text of the document, for the lines of its parts.
#[derive(Clone, Copy)]
struct Document<'a> {
    text: &'a str,
}

impl<'a> Document<'a> {
    fn components(self, old: Option<&'a str>, wanted: &Wanted, outer: &Style<'a>) -> Result<String, MergeError> {
        let old = self.object("components", old)?;
        let style = Style::of(&old, Some(outer));
        let owned: Names = match old.get(&wanted.record) {
            Some(record) => serde_json::from_str(record.value).unwrap_or_default(),
            None => Names::new(),
        };
        let mut written = Vec::new();
        for member in old.members.iter().filter(|member| member.key != wanted.record) {
            let names = owned.get(&member.key);
            if names.is_some() || wanted.of(&member.key).is_some() {
                written.push((member.key.clone(), self.section(member, wanted, names, &style)?));
            }
        }
        for (name, new) in wanted.sections.iter().filter(|(name, _)| old.get(name).is_none()) {
            written.push((name.to_string(), Some(style.value(new))));
        }
        written.push((wanted.record.clone(), wanted.record().map(|record| style.value(&record))));
        Ok(old.written(written, &style))
    }

    /// A section with ours; none if nothing is left in it.
    fn section(
        self,
        section: &Member<'a>,
        wanted: &Wanted,
        owned: Option<&BTreeSet<String>>,
        outer: &Style<'a>,
    ) -> Result<Option<String>, MergeError> {
        let old = self.object(&format!("components.{}", section.key), Some(section.value))?;
        let style = Style::of(&old, Some(outer));
        let is_ours = |name: &str| owned.is_some_and(|owned| owned.contains(name));
        let others = old.members.iter().filter(|member| !is_ours(&member.key));
        let others: Vec<_> = others.map(|member| (member.key.as_str(), line_of(self.text, member.head))).collect();
        let is_empty = others.is_empty() && !old.members.is_empty();
        wanted.check(&section.key, others)?;
        let gone = owned.into_iter().flatten().map(|name| (name.clone(), None));
        let new = match wanted.of(&section.key) {
            Some(Tree::Object(members)) => members.as_slice(),
            _ if is_empty => return Ok(None),
            _ => &[],
        };
        let new = new.iter().map(|(name, value)| (name.to_string(), Some(style.value(value))));
        Ok(Some(old.with_ours(gone.collect(), new.collect(), &style)))
    }

    /// The object that a part of the document is; an empty one where there is no such part.
    fn object(self, part: &str, value: Option<&'a str>) -> Result<Object<'a>, MergeError> {
        let Some(value) = value else { return Ok(Object { members: Vec::new(), closing: "" }) };
        let Some(object) = Object::read(value) else {
            let line = line_of(self.text, value);
            return Err(MergeError::Form { line, part: part.to_owned(), advice: "is no object" });
        };
        self.check_once(part, &object)?;
        Ok(object)
    }

    fn check_once(self, part: &str, object: &Object<'a>) -> Result<(), MergeError> {
        let keys = object.members.iter().map(|member| (member.key.as_str(), line_of(self.text, member.head)));
        check_once(part, keys)
    }
}

impl Object<'_> {
    /// The object with some values written anew, those that are not in it at its end; `None` takes a member away.
    fn written(&self, mut values: Vec<(String, Option<String>)>, style: &Style<'_>) -> String {
        let mut all = Vec::new();
        for member in &self.members {
            match values.iter().position(|(key, _)| *key == member.key) {
                Some(at) => {
                    let (_, value) = values.remove(at);
                    all.extend(value.map(|value| member.with(&value)));
                }
                None => all.push(member.with(member.value)),
            }
        }
        let new = values.into_iter().filter_map(|(key, value)| Some((key, value?)));
        let count = all.len();
        all.extend(new.enumerate().map(|(at, (key, value))| style.member(count + at, &key, &value)));
        style.object(self, &all)
    }

    /// The object with ours where the first of those that are `gone` was, or else at its end.
    fn with_ours(
        &self,
        gone: Vec<(String, Option<String>)>,
        new: Vec<(String, Option<String>)>,
        style: &Style<'_>,
    ) -> String {
        let gone: BTreeSet<_> = gone.into_iter().map(|(name, _)| name).collect();
        let first = self.members.iter().position(|member| gone.contains(&member.key)).unwrap_or(self.members.len());
        let mut all: Vec<_> = self.members.iter().take(first).map(|member| member.with(member.value)).collect();
        for (name, value) in new {
            all.push(style.member(all.len(), &name, value.as_deref().unwrap_or("null")));
        }
        let behind = self.members.iter().skip(first).filter(|member| !gone.contains(&member.key));
        all.extend(behind.map(|member| member.with(member.value)));
        style.object(self, &all)
    }
}

impl Member<'_> {
    fn with(&self, value: &str) -> String {
        format!("{}{}{value}{}", self.lead, self.head, self.trail)
    }
}

/// How an object is written: as the objects around it are.
struct Style<'a> {
    /// What its members stand behind: a line break and blanks, or nothing at all.
    leads: [&'a str; 2],
    /// The same where nobody has written any yet.
    lead: String,
    step: &'a str,
}

impl<'a> Style<'a> {
    fn of(object: &Object<'a>, outer: Option<&Style<'a>>) -> Self {
        let first = object.members.first().map(|member| member.lead);
        let second = object.members.get(1).map(|member| member.lead).or(first);
        let lead = match (first, outer) {
            (Some(first), _) => first.to_owned(),
            (None, Some(outer)) if outer.is_broken() => format!("{}{}", outer.lead, outer.step),
            (None, _) => String::new(),
        };
        let step = outer.map_or_else(|| first.map_or("", indentation), |outer| outer.step);
        Self { leads: [first.unwrap_or_default(), second.unwrap_or_default()], lead, step }
    }

    /// Whether each member has a line.
    fn is_broken(&self) -> bool {
        self.lead.contains(['\n', '\r'])
    }

    fn line_end(&self) -> &'static str {
        if self.lead.contains("\r\n") { "\r\n" } else { "\n" }
    }

    /// A value of a member.
    fn value(&self, value: &Tree) -> String {
        if !self.is_broken() {
            return value.to_json();
        }
        let lines = indented(&value.to_pretty_json(), indentation(&self.lead), self.step);
        lines.join(self.line_end()).trim_start_matches([' ', '\t']).to_owned()
    }

    /// A new member at its place.
    fn member(&self, at: usize, key: &str, value: &str) -> String {
        let known = if at == 0 { self.leads[0] } else { self.leads[1] };
        let mut out = if known.is_empty() { self.lead.clone() } else { known.to_owned() };
        write_text(&mut out, key);
        out.push_str(if self.is_broken() { ": " } else { ":" });
        out.push_str(value);
        out
    }

    fn object(&self, old: &Object<'_>, members: &[String]) -> String {
        let closing = match old.closing {
            "" if self.is_broken() && old.members.is_empty() && !members.is_empty() => {
                let outer = self.lead.strip_suffix(self.step);
                outer.unwrap_or(&self.lead)
            }
            closing => closing,
        };
        format!("{{{}{closing}}}", members.join(","))
    }
}

/// The blanks behind the last line break.
fn indentation(lead: &str) -> &str {
    lead.rsplit(['\n', '\r']).next().unwrap_or_default()
}
