//! Issues in all the forms that servers give them.

use super::{
    code::fold,
    members::{Members, items, objects, text},
    scan,
};
use crate::{Issue, Place, Pointer};
use std::borrow::Cow;

/// What a member that holds issues looks like.
pub(super) enum Found {
    /// A list of so many objects; [`of_list`] reads them.
    Listed(usize),
    /// A map from field to text or texts.
    ByField(Vec<Issue>),
}

/// Looks for issues; `None` if there can be none.
pub(super) fn find(json: &str) -> Option<Found> {
    let (mut count, mut objects) = (0, true);
    let list = scan::items(json, |item| {
        count += 1;
        objects &= item.starts_with('{');
    });
    match list {
        Some(()) => objects.then_some(Found::Listed(count)),
        None => by_field(&Members::of(json)?).map(Found::ByField),
    }
}

/// Reads issues whose codes are not in upper case; `None` if there can be none.
pub(super) fn of_json(json: &str) -> Option<Vec<Issue>> {
    Some(match find(json)? {
        Found::Listed(_) => of_list(json, false),
        Found::ByField(issues) => issues,
    })
}

/// Reads a list of objects; what is none has no issues.
pub(super) fn of_list(json: &str, fold: bool) -> Vec<Issue> {
    let objects = objects(json).unwrap_or_default();
    let mut issues = Vec::with_capacity(objects.len());
    for object in objects {
        issues.push(issue(object, fold));
    }
    issues
}

fn by_field(fields: &Members<'_>) -> Option<Vec<Issue>> {
    let mut issues = Vec::new();
    for (field, json) in fields.iter() {
        let issue = |text: Cow<'_, str>| Issue::body(of_text(field)).message(text.into_owned());
        if let Some(text) = text(json) {
            issues.push(issue(text));
            continue;
        }
        for item in items(json)? {
            issues.push(issue(text(item)?));
        }
    }
    Some(issues)
}

/// Reads one object. Its members that say nothing of an issue are params.
fn issue(mut members: Members<'_>, fold: bool) -> Issue {
    let mut place = take_place(&mut members);
    let pointer = source(&mut members, &mut place).or_else(|| take_pointer(&mut members, &mut place));
    texts(members, Issue::at(place.unwrap_or_default(), pointer.unwrap_or_default()), fold)
}

/// Reads an error object of JSON:API: `meta` has code and params, and the place where `source` cannot say it.
pub(super) fn of_json_api(mut error: Members<'_>) -> Issue {
    let Some(mut meta) = error.object("meta") else { return issue(error, false) };
    error.know(&["meta"]);
    let mut place = take_place(&mut meta);
    let pointer = source(&mut error, &mut place).or_else(|| take_pointer(&mut meta, &mut place));
    let issue = Issue::at(place.unwrap_or_default(), pointer.unwrap_or_default());
    texts(meta, texts(error, issue, false), false)
}

/// Adds message, code and params.
fn texts(mut members: Members<'_>, mut issue: Issue, fold_code: bool) -> Issue {
    if let Some(message) = members.take_text(&["message", "msg", "detail", "reason"]) {
        issue = issue.message(message.into_owned());
    }
    if let Some(code) = members.take_text(&["code", "type"]) {
        issue = issue.code(if fold_code { fold(code).into_owned() } else { code.into_owned() });
    }
    if let Some(params) = members.object("params") {
        members.know(&["params"]);
        issue = issue.json_params(params.unknown());
    }
    issue.json_params(members.unknown())
}

fn take_place(members: &mut Members<'_>) -> Option<Place> {
    let place = Place::by_name(&members.text("in")?)?;
    members.know(&["in"]);
    Some(place)
}

fn take_pointer(members: &mut Members<'_>, place: &mut Option<Place>) -> Option<Pointer> {
    ["path", "field", "pointer", "loc", "name"].into_iter().find_map(|key| {
        let pointer = pointer(key, members.json(key)?, place)?;
        members.know(&[key]);
        Some(pointer)
    })
}

/// Where an issue is, by the member `key`. A list of tokens may begin with the place.
fn pointer(key: &str, json: &str, place: &mut Option<Place>) -> Option<Pointer> {
    if let Some(text) = text(json) {
        let is_name = key == "name" && place.is_some_and(|place| place != Place::Body);
        return Some(if is_name { Pointer::root().join(text) } else { of_text(&text) });
    }
    let mut tokens = Vec::new();
    for item in items(json)? {
        tokens.push(token(item)?);
    }
    if let Some(named) =
        tokens.first().filter(|_| key == "loc" && place.is_none()).and_then(|name| Place::by_name(name))
    {
        *place = Some(named);
        tokens.remove(0);
    }
    Some(Pointer::from_iter(tokens))
}

/// A text that is a JSON Pointer, its fragment form or a path: no path begins with `/` or `#`.
fn of_text(text: &str) -> Pointer {
    let read = match text.as_bytes().first() {
        Some(b'/') => Pointer::parse_pointer(text),
        Some(b'#') => Pointer::parse_fragment(text),
        _ => Pointer::parse_path(text),
    };
    read.unwrap_or_else(|_| Pointer::root().join(text))
}

/// A token of a list: a name or an index.
fn token(json: &str) -> Option<String> {
    let index = || json.parse::<u64>().ok().map(|index| index.to_string());
    text(json).map(Cow::into_owned).or_else(index)
}

/// Where an issue is, by JSON:API's `source`.
fn source(members: &mut Members<'_>, place: &mut Option<Place>) -> Option<Pointer> {
    let source = members.object("source")?;
    let (at, pointer) = [("pointer", Place::Body), ("parameter", Place::Query), ("header", Place::Header)]
        .into_iter()
        .find_map(|(key, at)| source.text(key).map(|text| (at, text)))?;
    members.know(&["source"]);
    *place = Some(at);
    Some(if at == Place::Body { of_text(&pointer) } else { Pointer::root().join(pointer) })
}
