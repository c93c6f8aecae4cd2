//! The docs base of a shape: what stands before a code to make the URI of its page.

use crate::{
    Catalog, ErrorSpec, ObjectWriter, Occurrence,
    catalog::is_docs_base,
    json::{Key, escape_into},
};

/// A docs base, if there is one.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Docs(Option<&'static str>);

impl Docs {
    pub(super) const NONE: Self = Self(None);

    pub(super) const fn of(catalog: &Catalog) -> Self {
        Self(catalog.docs())
    }

    /// # Panics
    ///
    /// If nothing can be appended to it.
    #[track_caller]
    pub(super) const fn new(base: &'static str) -> Self {
        assert!(is_docs_base(base), "a docs base ends in `/`, `#` or `=`: the code is appended to it");
        Self(Some(base))
    }

    pub(super) const fn is_given(self) -> bool {
        self.0.is_some()
    }

    /// Whether errors of this spec have a type URI: one of their own, or one made of the base.
    pub(super) const fn has_uri(self, spec: &ErrorSpec) -> bool {
        spec.type_uri().is_some() || self.is_given()
    }

    /// Writes the type URI, if there is one. The code in it is spelt as in the documents, whatever the body does.
    pub(super) fn write(self, key: Key, error: &Occurrence<'_>, body: &mut ObjectWriter<'_>) {
        match (error.spec().type_uri(), self.0) {
            (Some(uri), _) => body.own_string(key, uri),
            (None, Some(_)) => self.write_page(key, error, body),
            (None, None) => {}
        }
    }

    /// Writes the address of the code's page.
    pub(super) fn write_page(self, key: Key, error: &Occurrence<'_>, body: &mut ObjectWriter<'_>) {
        if let Some(base) = self.0 {
            body.own_text(key, |out| {
                escape_into(out, base);
                out.extend_from_slice(error.code().as_bytes());
            });
        }
    }
}
