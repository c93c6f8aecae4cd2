//! `#[api(…)]`: its entries, and the slots that they go into. What each level knows stands in a file of its own.

mod entry;
mod field;
mod found;
mod item;
mod level;
mod literal;
mod value;
mod variant;

pub(crate) use entry::{Entries, Entry, Form, Value, text, tokens_or};
pub(crate) use field::{FieldAttrs, ParamForm};
pub(crate) use found::{Attr, Behind, Found};
pub(crate) use item::ItemAttrs;
pub(crate) use level::Level;
pub(crate) use literal::Text;
pub(crate) use value::{Header, Status};
pub(crate) use variant::{SameAs, VariantAttrs};

use crate::errors::Errors;
use proc_macro2::Ident;

/// A key that was given, with its value: `None` where the value did not parse, so that it is not also missing.
/// Few of a variant's keys are, so that its slots are small.
pub(crate) struct Slot<T>(Option<Box<Given<T>>>);

struct Given<T> {
    /// As the user wrote it, to name it beside a second one.
    entry: Entry,
    value: Option<T>,
}

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Slot<T> {
    /// Puts a value in. A second one is a mistake that names the first.
    pub(crate) fn set(&mut self, entry: Entry, value: Option<T>, errors: &mut Errors) {
        match self.0.as_ref().map(|first| &first.entry).filter(|first| !matches!(first.form, Form::Broken)) {
            None => self.0 = Some(Box::new(Given { entry, value })),
            Some(_) if matches!(entry.form, Form::Broken) => {}
            Some(first) => {
                let (key, first) = (&entry.key, first.shown());
                errors.push(key, format!("`{key}` is given twice, first as `{first}`, keep one"));
            }
        }
    }

    /// Marks the slot as given where no entry says so, but a mistake that was reported stands for it.
    pub(crate) fn mark(&mut self, key: &Ident) {
        if self.0.is_none() {
            self.0 = Some(Box::new(Given { entry: Entry::broken(key.clone()), value: None }));
        }
    }

    /// The value, if it was given and parsed.
    pub(crate) fn get(&self) -> Option<&T> {
        self.0.as_ref()?.value.as_ref()
    }

    /// The key, if it was given at all.
    pub(crate) fn key(&self) -> Option<&Ident> {
        self.0.as_ref().map(|given| &given.entry.key)
    }

    pub(crate) fn is_given(&self) -> bool {
        self.0.is_some()
    }
}
