//! [`Insertion`]: a catalogue between two markers in somebody else's file.

mod failure;
mod fragment;
mod host;
mod marker;
mod pairs;

use super::{
    OpenApi, OpenApiVersion,
    lines::{lines, split_bom},
    merging,
};
use crate::{Catalog, disk};
pub use failure::InsertError;
use host::{Host, Place, Reading};
use marker::Kind;
use pairs::{Pair, pairs};
use std::{fs, path::Path};

/// Writes a catalogue between the markers in an existing file: `README.md`, an `OpenAPI` document, a client's module.
///
/// A marker is a comment on a line of its own, `error-codes:begin` or `error-codes:end`. Between them stands what the
/// first one asks for, and nothing else in the file changes:
///
/// | word behind `begin` | inserted |
/// |---|---|
/// | `list` | a Markdown list, ``- `code`: message`` |
/// | `table` | a Markdown table of code, status, message and retry guidance |
/// | `openapi` | components as YAML: `openapi schemas`, `openapi responses` are one section of them, `openapi components` all sections |
/// | `typescript` | what [`TypeScript`](super::TypeScript) writes |
///
/// | file | markers | without a word |
/// |---|---|---|
/// | `.md` | `<!-- error-codes:begin -->`, but not in fenced code | `table` |
/// | `.yaml`, `.yml`, in a text in a block (`description: \|`) | `<!-- error-codes:begin -->`, `# error-codes:begin` | `list` |
/// | `.yaml`, `.yml`, among the keys | `# error-codes:begin` | `openapi`: in `components.schemas` the schemas, in `components` all sections, at the top `components` itself |
/// | `.ts` | `// error-codes:begin` | `typescript` |
///
/// Each line is indented as the first marker is and ends as its line does. Code stands in a fence in Markdown. A file may
/// have several pairs that ask for different things; of another catalogue if their name is another one.
///
/// ```
/// use error_core::export::Insertion;
/// # use error_core::ApiError;
/// # #[derive(Debug, ApiError)]
/// # pub enum E { #[api(status = 404, code = "user_not_found", msg = "No user with this id.")] A }
/// # error_core::catalog! { static SHOP = { errors: [E] }; }
///
/// let text = "Errors:\r\n<!-- error-codes:begin list -->\r\n<!-- error-codes:end -->\r\nbye";
/// let new = Insertion::new(&SHOP).insert("README.md".as_ref(), text)?;
/// let (begin, end) = ("<!-- error-codes:begin list -->\r\n", "<!-- error-codes:end -->\r\nbye");
/// assert_eq!(new, format!("Errors:\r\n{begin}\r\n- `user_not_found`: No user with this id.\r\n\r\n{end}"));
/// # Ok::<_, error_core::export::InsertError>(())
/// ```
#[derive(Debug)]
pub struct Insertion {
    catalog: &'static Catalog,
    openapi: OpenApi,
    marker: String,
}

impl Insertion {
    /// Inserts the errors of `catalog`.
    pub fn new(catalog: &'static Catalog) -> Self {
        Self { catalog, openapi: OpenApi::new(catalog), marker: merging::MARKER.to_owned() }
    }

    /// The same with another name than `error-codes` in the markers, so that two catalogues can stand in one file.
    #[must_use]
    pub fn marker(mut self, name: impl Into<String>) -> Self {
        self.marker = name.into();
        self
    }

    /// The same with components of other settings. Where a file says which version of `OpenAPI` it is, they are of that one.
    #[must_use]
    pub fn openapi(mut self, openapi: OpenApi) -> Self {
        self.openapi = openapi;
        self
    }

    /// The text of a file with what is inserted; the path says what kind of file it is.
    ///
    /// # Errors
    ///
    /// A file without a marker, or with one that is single, swapped, doubled or nested, with the lines; others as
    /// [`InsertError`] says.
    pub fn insert(&self, path: &Path, text: &str) -> Result<String, InsertError> {
        let host = Host::of(path)?;
        let (bom, body) = split_bom(text);
        let all = lines(body);
        let reading = host.read(body, &all)?;
        let pairs = pairs(&reading, &all, &self.marker)?;
        let kinds = kinds(host, &pairs)?;
        let version = version(&reading, &pairs)?.unwrap_or(self.openapi.own_version());
        let (mut out, mut next) = (bom.to_owned(), 0);
        let mut expected = Vec::new();
        let mut written = 0;
        for (pair, kind) in pairs.iter().zip(&kinds) {
            let new = fragment::lines(kind, &pair.place, self.catalog, (&self.openapi, version))
                .map_err(|problem| InsertError::Kind { line: pair.begin, problem })?;
            let kept = all.get(next..pair.begin).unwrap_or_default();
            written += kept.len();
            out.extend(kept.iter().flat_map(|line| [line.text, line.end]));
            let (indentation, end) = kept.last().map_or(("", "\n"), |line| (line.indentation(), line.end));
            for line in &new {
                out.extend([if line.is_empty() { "" } else { indentation }, line, end]);
            }
            expected.push(Pairing { begin: written, end: written + new.len() + 1, old_end: pair.end });
            written += new.len();
            next = pair.end - 1;
        }
        out.extend(all.get(next..).unwrap_or_default().iter().flat_map(|line| [line.text, line.end]));
        self.check(host, &out, &expected)?;
        Ok(out)
    }

    /// Inserts into a file, which is replaced whole or not at all. Whether it changed.
    ///
    /// # Errors
    ///
    /// As [`insert`](Self::insert); [`InsertError::Io`] if it cannot be read or written.
    pub fn insert_file(&self, path: &Path) -> Result<bool, InsertError> {
        let in_file = |source| InsertError::Io { path: path.to_owned(), source };
        let new = self.insert(path, &fs::read_to_string(path).map_err(in_file)?)?;
        disk::replace(path, &new).map_err(in_file)
    }

    /// Whether the next run finds the same markers, whatever stands between them, and no key is there twice.
    fn check(&self, host: Host, text: &str, expected: &[Pairing]) -> Result<(), InsertError> {
        let (_, body) = split_bom(text);
        let all = lines(body);
        let reading = host.read(body, &all)?;
        let pairs = pairs(&reading, &all, &self.marker)?;
        if !pairs.iter().map(|pair| (pair.begin, pair.end)).eq(expected.iter().map(|pair| (pair.begin, pair.end))) {
            let line = expected.first().map_or(1, |pair| pair.begin);
            let problem = "what would be inserted has a marker in it: choose another name for yours".to_owned();
            return Err(InsertError::Kind { line, problem });
        }
        let mut nodes = pairs.iter().filter(|pair| matches!(pair.place, Place::Nodes { .. }));
        let Some((line, name)) = nodes.find_map(|pair| reading.taken(pair.begin..pair.end)) else {
            return Ok(());
        };
        // Where it stands in the file as it is now.
        let before = expected.iter().rfind(|pair| pair.end < line);
        let line = before.map_or(line, |pair| line - pair.end + pair.old_end);
        Err(InsertError::Taken { line, name })
    }
}

/// Where a pair stands in the new text.
struct Pairing {
    begin: usize,
    end: usize,
    /// Where it ends in the old one.
    old_end: usize,
}

/// What each pair asks for; nothing twice.
fn kinds(host: Host, pairs: &[Pair<'_>]) -> Result<Vec<Kind>, InsertError> {
    let mut kinds = Vec::<Kind>::new();
    for pair in pairs {
        let kind = Kind::read(&pair.words).and_then(|asked| fragment::resolve(asked, host, &pair.place));
        let kind = kind.map_err(|problem| InsertError::Kind { line: pair.begin, problem })?;
        if let Some((_, first)) = kinds.iter().zip(pairs).find(|(known, _)| **known == kind) {
            return Err(InsertError::Twice { line: pair.begin, first: first.begin });
        }
        kinds.push(kind);
    }
    Ok(kinds)
}

/// The version that a YAML file says it has.
fn version(reading: &Reading, pairs: &[Pair<'_>]) -> Result<Option<OpenApiVersion>, InsertError> {
    let Reading::Yaml(documents) = reading else { return Ok(None) };
    let Some(pair) = pairs.iter().find(|pair| matches!(pair.place, Place::Nodes { .. })) else { return Ok(None) };
    let member = |key: &str| Some(documents.first()?.get(key)?.node.as_text()?.to_owned());
    merging::version_of(member).map_err(|error| InsertError::Kind { line: pair.begin, problem: error.to_string() })
}
