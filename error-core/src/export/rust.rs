//! [`Rust`]: the codes of a catalogue as constants, for a client crate that must not depend on the server's.

use super::{
    listing::{Entry, Listing},
    markdown_text,
};
use crate::Catalog;
use std::fmt;

/// The codes of a catalogue as a module of Rust that needs no other crate: one constant each, and `ALL_CODES`.
///
/// Write it to a file of its own and declare it with `mod`. It compiles without a warning, also under
/// `#![deny(missing_docs, clippy::pedantic)]`; using a deprecated code is one.
///
/// ```
/// use error_core::{HttpError, export::Rust};
///
/// error_core::catalog! { static SHOP = { title: "Shop API", errors: [HttpError] }; }
///
/// let module = Rust::new(&SHOP).to_string();
/// assert!(module.contains("/// 404 Not Found: `Not Found`\n"));
/// assert!(module.contains("pub const NOT_FOUND: &str = \"not_found\";\n"));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Rust {
    catalog: &'static Catalog,
}

impl Rust {
    /// The module of a catalogue.
    pub const fn new(catalog: &'static Catalog) -> Self {
        Self { catalog }
    }
}

/// Allows what the texts of others may set off.
const LINTS: &str = "// The codes and their texts are the server's.
#![allow(clippy::all, clippy::pedantic, dead_code)]
#![allow(rustdoc::all, unreachable_pub)]
";

impl fmt::Display for Rust {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let listing = Listing::of(self.catalog);
        let title = self.catalog.title().unwrap_or("the API");
        writeln!(f, "//! The codes of the errors of {}.", markdown_text::code_or_plain(title))?;
        f.write_str("//!\n//! Made by error-core of the server's catalogue. Edit that, and export it again.\n\n")?;
        f.write_str(LINTS)?;
        listing.entries.iter().try_for_each(|entry| constant(f, entry))?;
        f.write_str("\n/// Every code, in the order of the catalogue.\n#[rustfmt::skip]\n")?;
        f.write_str("pub const ALL_CODES: &[&str] = &[\n")?;
        // As texts: what is deprecated is not to be used, even here.
        listing.entries.iter().try_for_each(|entry| writeln!(f, "    {:?},", entry.spec.code()))?;
        f.write_str("];\n")
    }
}

fn constant(f: &mut fmt::Formatter<'_>, entry: &Entry) -> fmt::Result {
    let spec = entry.spec;
    f.write_str("\n")?;
    let is_list = !entry.others.is_empty();
    for spec in std::iter::once(&spec).chain(&entry.others) {
        let status = spec.status();
        let phrase = crate::phrase(status.as_u16()).map(|phrase| format!(" {phrase}")).unwrap_or_default();
        let (bullet, varies) = (if is_list { "- " } else { "" }, if spec.status_varies() { " (varies)" } else { "" });
        let message = markdown_text::code(&spec.message().to_string());
        writeln!(f, "/// {bullet}{}{phrase}{varies}: {message}", status.as_u16())?;
    }
    if !spec.description().trim().is_empty() {
        f.write_str("///\n")?;
        markdown_text::lines(spec.description()).iter().try_for_each(|line| {
            let line = format!("/// {line}");
            writeln!(f, "{}", line.trim_end())
        })?;
    }
    if let Some(instead) = spec.deprecated() {
        writeln!(f, "#[deprecated(note = {instead:?})]")?;
    }
    let (name, code) = (name(spec.code()), spec.code());
    let line = format!("pub const {name}: &str = {code:?};");
    if line.len() <= 100 { writeln!(f, "{line}") } else { writeln!(f, "pub const {name}: &str =\n    {code:?};") }
}

/// The code in upper case, which is no other's and no word of the language. One code there is already something else.
fn name(code: &str) -> String {
    let name = code.to_ascii_uppercase();
    if name == "ALL_CODES" { format!("{name}_") } else { name }
}
