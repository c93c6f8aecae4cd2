//! The keys of the enum or struct itself.

use super::{Entries, Entry, Form, Found, Header, Level, Slot, Status, Text, Value, VariantAttrs, tokens_or, value};
use crate::{
    errors::Errors,
    words::{nearest, suggest},
};
use proc_macro2::Ident;
use syn::{Lit, Path, Token, parse::Parser, punctuated::Punctuated};

/// The impls that a user may write instead of us.
const OMITTABLE: [&str; 5] = ["display", "error", "from", "serialize", "response"];

/// What `#[api(…)]` says on the item.
#[derive(Default)]
pub(crate) struct ItemAttrs {
    pub(crate) status: Slot<Status>,
    pub(crate) category: Slot<Text>,
    pub(crate) headers: Vec<Header>,
    pub(crate) shape: Slot<Path>,
    pub(crate) infer_codes: Slot<()>,
    pub(crate) decode: Slot<()>,
    pub(crate) krate: Slot<Path>,
    omit: Slot<Vec<String>>,
    /// Whether something could not be read that may have been any key.
    pub(crate) unread: bool,
}

impl ItemAttrs {
    /// Reads the attributes of an item. On a struct the keys of its only variant stand beside its own.
    pub(crate) fn read(level: Level, found: &Found, errors: &mut Errors) -> (Self, VariantAttrs) {
        let (mut item, mut variant) = (Self::default(), VariantAttrs::new(found));
        let entries = Entries::read(&found.api, errors);
        (item.unread, variant.unread) = (entries.unread, entries.unread);
        for entry in entries.list {
            if let Some(key) = level.known(&entry.name) {
                Self::put(level, &mut item, &mut variant, (key, entry), errors);
            } else if let Some((meant, entry)) = level.refuse(&entry, errors) {
                Self::put(level, &mut item, &mut variant, (meant, entry), errors);
            }
        }
        (item, variant)
    }

    /// Puts one known key where it belongs: a struct has both kinds in one place.
    fn put(
        level: Level,
        item: &mut Self,
        variant: &mut VariantAttrs,
        (key, entry): (&str, Entry),
        errors: &mut Errors,
    ) {
        if level == Level::Enum || matches!(key, "shape" | "infer_codes" | "decode" | "crate" | "omit") {
            item.set(key, entry, errors);
        } else {
            variant.set(key, entry, errors);
        }
    }

    fn set(&mut self, name: &str, entry: Entry, errors: &mut Errors) {
        match name {
            "status" => {
                let value = entry.status(errors);
                self.status.set(entry, value, errors);
            }
            "category" => {
                let value = entry.line("category = \"billing\"", errors);
                self.category.set(entry, value, errors);
            }
            "header" => self.headers.extend(entry.header(errors)),
            "shape" => {
                let value = path(&entry, "shape = MY_SHAPE", errors);
                self.shape.set(entry, value, errors);
            }
            "crate" => {
                let value = path(&entry, "crate = error_core", errors);
                self.krate.set(entry, value, errors);
            }
            "infer_codes" => {
                let value = entry.flag(errors);
                self.infer_codes.set(entry, value, errors);
            }
            "decode" => {
                let value = entry.flag(errors);
                self.decode.set(entry, value, errors);
            }
            _ => {
                let value = omit(&entry, errors);
                self.omit.set(entry, value, errors);
            }
        }
    }

    /// Whether the user writes this impl.
    pub(crate) fn omits(&self, name: &str) -> bool {
        self.omit.get().is_some_and(|names| names.iter().any(|omitted| omitted == name))
    }
}

/// A path behind `=`.
fn path(entry: &Entry, example: &str, errors: &mut Errors) -> Option<Path> {
    match entry.value(example, errors)? {
        Value::Path(path) => Some(path.clone()),
        other => {
            errors.push(other, format!("`{}` takes a path, write `{example}`", entry.key));
            // What a string holds is meant as the path: taken so, it spares the mistakes that would follow.
            let Value::Lit(literal) = other else { return None };
            if let Lit::Str(literal) = Lit::new(literal.clone()) { literal.parse().ok() } else { None }
        }
    }
}

/// `omit(display, from)`.
fn omit(entry: &Entry, errors: &mut Errors) -> Option<Vec<String>> {
    let example = "omit(display)";
    let Form::List(tokens) = &entry.form else {
        if !matches!(entry.form, Form::Broken) {
            errors.push(&entry.key, format!("`omit` takes names in parentheses, write `{example}`"));
        }
        return None;
    };
    let names = Punctuated::<Ident, Token![,]>::parse_terminated.parse2(tokens.clone()).ok();
    let Some(names) = names.filter(|names| !names.is_empty()) else {
        errors.push(&tokens_or(tokens, &entry.key), format!("`omit` takes names, write `{example}`"));
        return None;
    };
    let mut omitted: Vec<String> = Vec::new();
    for name in names {
        let text = name.to_string();
        if omitted.contains(&text) {
            errors.push(&name, format!("`{name}` is omitted twice, keep one"));
        } else if !OMITTABLE.contains(&text.as_str()) {
            errors.push(&name, format!("`omit` does not know `{name}`, {}", suggest(&text, OMITTABLE)));
        }
        // What was probably meant is omitted too: the impl that the user wrote must not meet ours.
        omitted.extend(nearest(&text, OMITTABLE).map(str::to_owned));
    }
    Some(omitted)
}

/// Re-exported for the variant's keys, which check URIs too.
pub(super) use value::{is_uri, is_url};
