//! The catalogue in Markdown: a page, and parts to stand in other documents.

pub(crate) mod escape;
mod fragments;
mod section;

#[cfg(feature = "insert")]
pub(crate) use escape::longest_run;
#[cfg(feature = "insert")]
pub(crate) use fragments::{list, table};

use super::{
    groups::{self, Name},
    listing::Listing,
    samples::Shapes,
};
use crate::{Catalog, Envelope, Shape};
use std::fmt::{self, Write};

/// A page of Markdown about a catalogue, with a section for each code.
///
/// The heading of a section is the code and nothing else, so that the anchor which GitHub and most generators make of it is
/// the fragment of the code's `type` where the catalogue's `docs` ends in `#`. Doc comments are read as Markdown and written
/// anew: their HTML is text, their headings are paragraphs. The page passes markdownlint, but for the length of its lines.
///
/// ```
/// use error_core::{HttpError, Problem, export::Markdown};
///
/// error_core::catalog! {
///     static SHOP = { title: "Shop API", docs: "https://shop.example.com/errors#", errors: [HttpError] };
/// }
///
/// let page = Markdown::new(&SHOP).shape("Problem", Problem::of(&SHOP)).to_string();
/// assert!(page.starts_with("# Shop API: error codes\n"));
/// assert!(page.contains("\n### not_found\n"));
/// ```
#[derive(Debug)]
pub struct Markdown {
    catalog: &'static Catalog,
    shapes: Shapes,
}

impl Markdown {
    /// The page of a catalogue, with sample bodies in [`Envelope`].
    pub fn new(catalog: &'static Catalog) -> Self {
        Self { catalog, shapes: Shapes::default() }
    }

    /// Shows sample bodies in this shape instead; called again, in this one too. The name stands above the body, where there
    /// are several.
    #[must_use]
    pub fn shape(mut self, name: impl Into<String>, shape: impl Shape + 'static) -> Self {
        self.shapes.push(name.into(), Box::new(shape));
        self
    }

    fn write(&self, listing: &Listing, shapes: &Shapes, out: &mut dyn Write) -> fmt::Result {
        let title = self.catalog.title().map_or_else(|| "API".to_owned(), escape::text);
        writeln!(out, "# {title}: error codes\n")?;
        if listing.entries.is_empty() {
            return writeln!(out, "There are no errors.");
        }
        writeln!(out, "## All codes\n\n{}", fragments::linked_table(listing))?;
        let groups = groups::of(listing);
        for (at, group) in groups.iter().enumerate() {
            // No heading of a group has the anchor of a code, which has no blanks.
            match group.name {
                Name::Category(name) => writeln!(out, "## {} errors\n", escape::text(name))?,
                name => writeln!(out, "## {}\n", name.text())?,
            }
            for (number, entry) in group.entries.iter().enumerate() {
                let is_last = at + 1 == groups.len() && number + 1 == group.entries.len();
                section::write(entry, shapes, out)?;
                out.write_str(if is_last { "" } else { "\n" })?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Markdown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let listing = Listing::of(self.catalog);
        if !self.shapes.is_empty() {
            return self.write(&listing, &self.shapes, f);
        }
        let mut shapes = Shapes::default();
        shapes.push("Envelope".to_owned(), Box::new(Envelope));
        self.write(&listing, &shapes, f)
    }
}
