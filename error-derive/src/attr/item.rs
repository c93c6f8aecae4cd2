//! The keys of the enum or struct itself.

use super::{Entry, Form, Header, Level, Slot, Status, Value, VariantAttrs, entries, tokens_or, value};
use crate::{errors::Errors, words::suggest};
use proc_macro2::Ident;
use syn::{Attribute, LitStr, Path, Token, ext::IdentExt, parse::Parser, punctuated::Punctuated};

/// The impls that a user may write instead of us.
const OMITTABLE: [&str; 5] = ["display", "error", "from", "serialize", "response"];

/// What `#[api(…)]` says on the item.
#[derive(Default)]
pub(crate) struct ItemAttrs {
    pub(crate) status: Slot<Status>,
    pub(crate) category: Slot<LitStr>,
    pub(crate) headers: Vec<Header>,
    pub(crate) shape: Slot<Path>,
    pub(crate) infer_codes: Slot<()>,
    pub(crate) krate: Slot<Path>,
    omit: Slot<Vec<Ident>>,
}

impl ItemAttrs {
    /// Reads the attributes of an item. On a struct the keys of its only variant stand beside its own.
    pub(crate) fn read(level: Level, attrs: &[Attribute], errors: &mut Errors) -> (Self, VariantAttrs) {
        let (mut item, mut variant) = (Self::default(), VariantAttrs::new(attrs));
        for entry in entries(attrs, errors) {
            let key = entry.key.unraw().to_string();
            let own = matches!(key.as_str(), "shape" | "infer_codes" | "crate" | "omit");
            if own || (level == Level::Enum && level.knows(&key)) {
                item.set(&key, &entry, errors);
            } else if level == Level::Struct && level.knows(&key) {
                variant.set(&key, &entry, errors);
            } else {
                level.refuse(&entry.key, errors);
            }
        }
        (item, variant)
    }

    fn set(&mut self, name: &str, entry: &Entry, errors: &mut Errors) {
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
                let value = path(entry, "shape = MY_SHAPE", errors);
                self.shape.set(entry, value, errors);
            }
            "crate" => {
                let value = path(entry, "crate = error_core", errors);
                self.krate.set(entry, value, errors);
            }
            "infer_codes" => {
                let value = entry.flag(errors);
                self.infer_codes.set(entry, value, errors);
            }
            _ => {
                let value = omit(entry, errors);
                self.omit.set(entry, value, errors);
            }
        }
    }

    /// Whether the user writes this impl.
    pub(crate) fn omits(&self, name: &str) -> bool {
        self.omit.get().is_some_and(|names| names.iter().any(|ident| ident == name))
    }
}

/// A path behind `=`.
fn path(entry: &Entry, example: &str, errors: &mut Errors) -> Option<Path> {
    match entry.value(example, errors)? {
        Value::Path(path) => Some(path.clone()),
        other => {
            errors.push(other, format!("`{}` takes a path, write `{example}`", entry.key));
            None
        }
    }
}

/// `omit(display, from)`.
fn omit(entry: &Entry, errors: &mut Errors) -> Option<Vec<Ident>> {
    let example = "omit(display)";
    let Form::List(tokens) = &entry.form else {
        errors.push(&entry.key, format!("`omit` takes names in parentheses, write `{example}`"));
        return None;
    };
    let names = Punctuated::<Ident, Token![,]>::parse_terminated.parse2(tokens.clone()).ok();
    let Some(names) = names.filter(|names| !names.is_empty()) else {
        errors.push(&tokens_or(tokens, &entry.key), format!("`omit` takes names, write `{example}`"));
        return None;
    };
    let (known, unknown): (Vec<_>, Vec<_>) =
        names.into_iter().partition(|name| OMITTABLE.iter().any(|known| name == known));
    for name in unknown {
        let hint = suggest(&name.to_string(), OMITTABLE);
        errors.push(&name, format!("`omit` does not know `{name}`, {hint}"));
    }
    Some(known)
}

/// Re-exported for the variant's keys, which check URIs too.
pub(super) use value::{is_uri, is_url};
