//! Whether a file is as it would be written now.

use std::{error::Error, fmt, fs, io, path::Path, path::PathBuf};

/// Checks that a file has this text, in a test of one's own or in place of the command line's `--check`. Where git has
/// turned all its line feeds into CRLF, it has.
///
/// # Errors
///
/// [`Stale`] says which file is not as it would be written now, and where.
///
/// ```no_run
/// use error_core::export::{Insertion, TypeScript, verify};
/// # error_core::catalog! { static SHOP = { title: "Shop API", errors: [error_core::HttpError] }; }
///
/// verify("client/errors.ts".as_ref(), &TypeScript::new(&SHOP).to_string())?;
/// let readme = std::fs::read_to_string("README.md")?;
/// verify("README.md".as_ref(), &Insertion::new(&SHOP).insert("README.md".as_ref(), &readme)?)?;
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
pub fn verify(path: &Path, text: &str) -> Result<(), Stale> {
    let stale = |problem| Stale { path: path.to_owned(), problem };
    match fs::read_to_string(path) {
        Ok(old) => compare(&old, text).map_err(|line| stale(Problem::Line(line))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(stale(Problem::Missing)),
        Err(error) => Err(stale(Problem::Io(error))),
    }
}

/// The first line that differs, from 1.
fn compare(old: &str, new: &str) -> Result<(), usize> {
    if old == new || (old.contains("\r\n") && old.replace("\r\n", "\n") == new) {
        return Ok(());
    }
    let (mut old, mut new) = (old.split('\n'), new.split('\n'));
    let mut line = 1;
    while let (Some(old), Some(new)) = (old.next(), new.next()) {
        if old != new && old.strip_suffix('\r') != Some(new) {
            break;
        }
        line += 1;
    }
    Err(line)
}

/// A file that is not as it would be written now.
#[derive(Debug)]
pub struct Stale {
    path: PathBuf,
    problem: Problem,
}

#[derive(Debug)]
enum Problem {
    Missing,
    Line(usize),
    Io(io::Error),
}

impl Stale {
    /// Whether it cannot be read, so that nobody knows.
    #[cfg(feature = "cli")]
    pub(crate) fn is_unreadable(&self) -> bool {
        matches!(self.problem, Problem::Io(_))
    }
}

impl fmt::Display for Stale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.problem {
            Problem::Missing => write!(f, "{path} is missing"),
            Problem::Line(line) => write!(f, "{path} is stale from line {line} on"),
            Problem::Io(error) => write!(f, "{path}: {error}"),
        }
    }
}

impl Error for Stale {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.problem {
            Problem::Io(error) => Some(error),
            Problem::Missing | Problem::Line(_) => None,
        }
    }
}
