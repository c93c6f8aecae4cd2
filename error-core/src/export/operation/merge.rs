//! Two responses of one status as one: a document has only one response for each.

use super::super::tree::{Members, Tree};

/// What is sent with a status, if either of the two is. A response merged with itself is itself.
pub(crate) fn merge(one: Tree, other: Tree) -> Tree {
    if one == other {
        return one;
    }
    let (Tree::Object(mut members), Tree::Object(others)) = (one.clone(), other) else { return one };
    for (key, value) in others {
        let Some(known) = member(&mut members, &key) else {
            let value = if key == "headers" { optional(value) } else { value };
            members.push((key, value));
            continue;
        };
        let one = std::mem::replace(known, Tree::Null);
        *known = match key.as_ref() {
            "description" => descriptions(one, &value),
            "headers" => headers(one, value),
            "content" => each(one, value, media),
            _ => one,
        };
    }
    Tree::Object(members)
}

fn member<'a>(members: &'a mut Members, key: &str) -> Option<&'a mut Tree> {
    members.iter_mut().find(|(known, _)| known == key).map(|(_, value)| value)
}

/// The lines of both, each once: ours have one for each code.
fn descriptions(one: Tree, other: &Tree) -> Tree {
    let (Tree::Text(text), Tree::Text(other)) = (&one, other) else { return one };
    let new: Vec<&str> = other.lines().filter(|line| text.lines().all(|known| known != *line)).collect();
    if new.is_empty() { one } else { Tree::text(format!("{text}\n{}", new.join("\n"))) }
}

/// A header is promised if both promise it.
fn headers(one: Tree, other: Tree) -> Tree {
    let (Tree::Object(known), Tree::Object(others)) = (one, other) else { return Tree::Object(Members::new()) };
    let mut merged = Members::new();
    for (name, header) in known {
        let twin = others.iter().find(|(other, _)| other.eq_ignore_ascii_case(&name)).map(|(_, header)| header);
        let header = if twin == Some(&header) { header } else { without(header, twin.is_none()) };
        merged.push((name, header));
    }
    for (name, header) in others {
        if merged.iter().all(|(known, _)| !known.eq_ignore_ascii_case(&name)) {
            merged.push((name, without(header, true)));
        }
    }
    Tree::Object(merged)
}

/// A header of which less is known: its value, and perhaps whether it is there, are those of only one of two responses.
fn without(header: Tree, is_optional: bool) -> Tree {
    let Tree::Object(members) = header else { return header };
    Tree::Object(
        members.into_iter().filter(|(key, _)| key != "example" && !(is_optional && key == "required")).collect(),
    )
}

/// Headers of which none is promised.
fn optional(headers: Tree) -> Tree {
    let Tree::Object(members) = headers else { return headers };
    Tree::Object(members.into_iter().map(|(name, header)| (name, without(header, true))).collect())
}

/// The members of both; `join` makes one of two under one key.
fn each(one: Tree, other: Tree, join: impl Fn(Tree, &Tree) -> Tree) -> Tree {
    let (Tree::Object(mut members), Tree::Object(others)) = (one.clone(), other) else { return one };
    for (key, value) in others {
        match member(&mut members, &key) {
            Some(known) => *known = join(std::mem::replace(known, Tree::Null), &value),
            None => members.push((key, value)),
        }
    }
    Tree::Object(members)
}

/// What stands beside schemas and examples is kept.
fn media(one: Tree, other: &Tree) -> Tree {
    let Tree::Object(members) = one else { return other.clone() };
    let known = Tree::Object(members.clone());
    let part = |media: &Tree, key: &str| media.get(key).cloned();
    let schema = match (part(&known, "schema"), part(other, "schema")) {
        (Some(one), Some(other)) => Some(schemas(one, other)),
        // One of them may be anything.
        _ => None,
    };
    let none = || Tree::Object(Members::new());
    let examples = |media: &Tree| part(media, "examples").unwrap_or_else(none);
    let examples = self::examples(examples(&known), examples(other));
    let rest = members.into_iter().filter(|(key, _)| key != "schema" && key != "examples");
    let schema = schema.map(|schema| ("schema".into(), schema));
    Tree::Object(schema.into_iter().chain([("examples".into(), examples)]).chain(rest).collect())
}

/// The examples of both. What has the same name and is another gets a number.
fn examples(one: Tree, other: Tree) -> Tree {
    let (Tree::Object(mut members), Tree::Object(others)) = (one.clone(), other) else { return one };
    for (name, example) in others {
        let is_same =
            |known: &str| known == name || known.strip_prefix(&*name).is_some_and(|rest| rest.starts_with('.'));
        let same: Vec<_> = members.iter().filter(|(known, _)| is_same(known)).collect();
        if same.iter().any(|(_, known)| *known == example) {
            continue;
        }
        let name = if same.is_empty() { name } else { format!("{name}.{}", same.len() + 1).into() };
        members.push((name, example));
    }
    Tree::Object(members)
}

/// One or the other. That no value fits both is not known here, so it is `anyOf`, unless one has all alternatives.
fn schemas(one: Tree, other: Tree) -> Tree {
    let (known, others) = (alternatives(&one), alternatives(&other));
    let new: Vec<Tree> = others.iter().filter(|schema| !known.contains(schema)).cloned().collect();
    if new.is_empty() {
        return one;
    }
    if known.iter().all(|schema| others.contains(schema)) {
        return other;
    }
    Tree::object([("anyOf", Tree::Array(known.into_iter().chain(new).collect()))])
}

fn alternatives(schema: &Tree) -> Vec<Tree> {
    match schema.get("oneOf").or(schema.get("anyOf")) {
        Some(Tree::Array(alternatives)) => alternatives.clone(),
        _ => vec![schema.clone()],
    }
}
