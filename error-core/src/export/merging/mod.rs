//! [`Merge`]: the components of a catalogue in somebody else's `OpenAPI` document.

mod failure;
mod json;
mod outline;
mod parts;
mod spans;
mod yaml;

use super::{OpenApi, OpenApiVersion, lines::split_bom};
pub use failure::MergeError;
use parts::Wanted;
pub(crate) use parts::version_of;

/// The name of the key beside the sections, behind `x-`.
pub(crate) const MARKER: &str = "error-codes";

/// Puts the components of a catalogue into an existing `OpenAPI` document, JSON or YAML.
///
/// All that others wrote stays byte for byte: order, indentation, comments, line ends. Ours are written as the file is:
/// with its indentation and line ends, on one line where the document is. They are known again by a list of their names
/// under `components.x-error-codes`, so that the next run replaces what this one added, also where a code is gone. The
/// version is the one that the document's `openapi` says.
///
/// ```
/// use error_core::export::{Merge, OpenApi};
/// # error_core::catalog! { static SHOP = { title: "Shop API", errors: [error_core::HttpError] }; }
///
/// let document = "openapi: 3.1.0 # kept\ninfo: {title: Shop, version: '1'}\npaths: {}\n";
/// let merge = Merge::new(OpenApi::new(&SHOP));
/// let merged = merge.into_text(document)?;
/// assert!(merged.starts_with(&format!("{document}components:\n  schemas:\n")));
/// assert_eq!(merge.into_text(&merged)?, merged);
/// # Ok::<_, error_core::export::MergeError>(())
/// ```
pub struct Merge {
    openapi: OpenApi,
    marker: String,
    version: Option<OpenApiVersion>,
}

impl Merge {
    /// Merges the components that `openapi` describes.
    pub fn new(openapi: OpenApi) -> Self {
        Self { openapi, marker: MARKER.to_owned(), version: None }
    }

    /// The same with another name than `error-codes`, so that two catalogues can stand in one document.
    #[must_use]
    pub fn marker(mut self, name: impl Into<String>) -> Self {
        self.marker = name.into();
        self
    }

    /// The same for documents of this version only. One that does not say which it has is taken to be of it.
    #[must_use]
    pub fn version(mut self, version: OpenApiVersion) -> Self {
        self.version = Some(version);
        self
    }

    /// The document with our components. What begins with a brace is JSON.
    ///
    /// # Errors
    ///
    /// [`MergeError::Taken`] if a component of others has a name of ours, whatever its case; the others if the document
    /// cannot be read, or is written so that nothing can be added without changing what others wrote.
    pub fn into_text(&self, document: &str) -> Result<String, MergeError> {
        let (bom, text) = split_bom(document);
        let want = |found: Option<OpenApiVersion>| self.wanted(found);
        let merged = if text.trim_start().starts_with('{') { json::merge(text, want) } else { yaml::merge(text, want) };
        Ok(format!("{bom}{}", merged?))
    }

    fn wanted(&self, found: Option<OpenApiVersion>) -> Result<Wanted, MergeError> {
        let version = match (found, self.version) {
            (Some(found), Some(asked)) if found != asked => {
                return Err(MergeError::Version { found: found.text().to_owned() });
            }
            (found, asked) => found.or(asked).unwrap_or(self.openapi.own_version()),
        };
        Ok(Wanted::new(self.openapi.components_of(version), &self.marker))
    }
}
