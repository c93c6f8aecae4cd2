//! The catalogue in HTML: one page with all codes, or a folder with a page for each.

mod csp;
mod entry;
pub(crate) mod escape;
mod index;
mod page;

use super::{listing::Listing, samples::Shapes};
use crate::{Catalog, Shape};
use page::Page;
use std::fmt;

/// Pages of HTML about a catalogue: its `Display` is one page with all codes.
///
/// A page needs nothing else: its script and its style stand in it, and it asks no server for anything. It can be searched by
/// code, status, category and text; the search is kept in its address as `?q=`. The id of each entry is the code, which is
/// the fragment of the code's `type` where the catalogue's `docs` ends in `#`. It can be read, and shapes can be chosen,
/// without JavaScript too. Doc comments are shown as Markdown without HTML; addresses are links only if they are `http(s)`.
///
/// ```
/// use error_core::{HttpError, export::Html};
///
/// error_core::catalog! {
///     static SHOP = { title: "Shop API", docs: "https://errors.shop.example.com/", errors: [HttpError] };
/// }
///
/// let page = Html::new(&SHOP).to_string();
/// assert!(page.starts_with("<!DOCTYPE html>"));
/// assert!(page.contains(r#"<article class="e" id="not_found">"#));
/// ```
#[derive(Debug)]
pub struct Html {
    catalog: &'static Catalog,
    /// Read off the catalogue once, so that a page costs no more than itself.
    listing: Listing,
    shapes: Shapes,
    /// Those that are shown instead, if there are any.
    chosen: Shapes,
}

/// Where the links of a page lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Links {
    /// To a place on the same page.
    Anchors,
    /// From the index of a folder to its files.
    Rows,
    /// From one file of a folder to the others.
    Files,
    /// From one page of a server to the others, whose addresses end in the code.
    Server,
}

impl Links {
    fn to_code(self, code: &str) -> String {
        match self {
            Self::Anchors => format!("#{code}"),
            Self::Rows | Self::Files => format!("{code}.html"),
            Self::Server => code.to_owned(),
        }
    }

    fn to_index(self) -> &'static str {
        if self == Self::Files { "index.html" } else { "./" }
    }
}

impl Html {
    /// The pages of a catalogue, with sample bodies in each shape of this crate.
    pub fn new(catalog: &'static Catalog) -> Self {
        Self { catalog, listing: Listing::of(catalog), shapes: Shapes::all(catalog), chosen: Shapes::default() }
    }

    /// Shows sample bodies in this shape instead of all; called again, in this one too. The first is shown first.
    #[must_use]
    pub fn shape(mut self, name: impl Into<String>, shape: impl Shape + 'static) -> Self {
        self.chosen.push(name.into(), Box::new(shape));
        self
    }

    /// The files of a folder: `index.html`, and for each code, former ones too, `CODE.html`.
    ///
    /// Where `docs` ends in `/`, a `type` opens its file on each host that serves `CODE.html` as `CODE`: GitHub Pages,
    /// Netlify and Cloudflare Pages do so, nginx with `try_files $uri $uri.html`. Links are relative, so that the folder may
    /// lie anywhere, on a disk too.
    ///
    /// ```
    /// # error_core::catalog! { static SHOP = { title: "Shop API", errors: [error_core::HttpError] }; }
    /// let files = error_core::export::Html::new(&SHOP).pages();
    /// assert_eq!(files[0].0, "index.html");
    /// assert!(files.iter().any(|(name, _)| name == "not_found.html"));
    /// ```
    pub fn pages(&self) -> Vec<(String, String)> {
        let mut pages = vec![("index.html".to_owned(), self.document(Links::Rows).all())];
        for (at, entry) in self.listing.entries.iter().enumerate() {
            let Some(html) = self.document(Links::Files).one(at) else { continue };
            let former = entry.spec.was().iter().map(|code| (format!("{code}.html"), html.clone()));
            let former: Vec<_> = former.collect();
            pages.push((format!("{}.html", entry.spec.code()), html));
            pages.extend(former);
        }
        pages
    }

    /// The page of a code, also of a former one, for a server whose addresses end in the code; `None` if there is none.
    ///
    /// Its links are relative: to the other codes beside it, and to `./` for all of them.
    ///
    /// ```
    /// # error_core::catalog! { static SHOP = { title: "Shop API", errors: [error_core::HttpError] }; }
    /// let html = error_core::export::Html::new(&SHOP);
    /// assert!(html.page("not_found").is_some_and(|page| page.contains("<h1>not_found</h1>")));
    /// assert_eq!(html.page("unknown_code"), None);
    /// ```
    pub fn page(&self, code: &str) -> Option<String> {
        let is_it = |spec: &crate::ErrorSpec| spec.code() == code || spec.was().contains(&code);
        let at = self.listing.entries.iter().position(|entry| is_it(entry.spec))?;
        self.document(Links::Server).one(at)
    }

    /// The entry of a code, not of a former one.
    #[cfg(feature = "tower")]
    pub(super) fn entry(&self, code: &str) -> Option<&super::listing::Entry> {
        self.listing.entries.iter().find(|entry| entry.spec.code() == code)
    }

    /// The value of the header `Content-Security-Policy` with which these pages work: that of their `<meta>`, and that no
    /// other page may frame them, which only a header can say.
    ///
    /// ```
    /// # error_core::catalog! { static SHOP = { title: "Shop API", errors: [error_core::HttpError] }; }
    /// let policy = error_core::export::Html::new(&SHOP).content_security_policy();
    /// assert!(policy.starts_with("default-src 'none'; script-src 'sha256-"));
    /// ```
    pub fn content_security_policy(&self) -> String {
        csp::HEADER.to_owned()
    }

    fn document(&self, links: Links) -> Page<'_> {
        let shapes = if self.chosen.is_empty() { &self.shapes } else { &self.chosen };
        Page { catalog: self.catalog, listing: &self.listing, shapes, links }
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.document(Links::Anchors).all())
    }
}
