//! [`LockError`]: why a lock cannot be read, or does not let a catalogue pass.

use super::Change;
use crate::escape::Escaped;
use std::{error::Error, fmt, io, path::PathBuf};

/// Why a lock file cannot be read, or what in a catalogue it does not have.
#[derive(Debug)]
#[non_exhaustive]
pub enum LockError {
    /// There is no file of this name.
    Missing {
        /// Where it would be.
        path: PathBuf,
    },
    /// The file cannot be read, or not be written; it is as it was.
    Io {
        /// What was tried with it.
        path: PathBuf,
        /// Why that failed.
        source: io::Error,
    },
    /// The file is something else.
    NoLock,
    /// A newer version wrote it, or its version cannot be read.
    Version {
        /// The version of its format.
        version: Option<u32>,
    },
    /// A merge that was not finished.
    Conflict {
        /// Where the marker stands, from 1.
        line: usize,
    },
    /// A line that says nothing.
    Line {
        /// Which, from 1.
        line: usize,
        /// What is wrong with it.
        problem: String,
    },
    /// The lock of another catalogue.
    Foreign {
        /// The domain in the file.
        domain: String,
    },
    /// What differs and is not written down.
    Changes(Vec<Change>),
    /// The variable has a value that means nothing.
    Variable {
        /// Its value.
        value: String,
    },
    /// Nothing is written where the variable `CI` is set.
    Ci,
}

impl fmt::Display for LockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { path } => write!(f, "there is no lock file {}, write it", path.display()),
            Self::Io { path, source } => write!(f, "{}: {source}; nothing is written", path.display()),
            Self::NoLock => f.write_str("this is no lock file: its first line begins with `errors.lock 1`"),
            Self::Version { version: Some(version @ 2..) } => {
                write!(f, "version {version} of the format: a newer error-core wrote it, and is needed to read it")
            }
            Self::Version { .. } => f.write_str("no version of the format in the first line: `errors.lock 1`"),
            Self::Conflict { line } => {
                write!(f, "line {line} is a conflict of a merge: keep the lines of both sides, delete the markers")
            }
            Self::Line { line, problem } => write!(f, "line {line} {}", Escaped(problem)),
            Self::Foreign { domain } => {
                write!(f, "this is the lock of `{}`: give this catalogue a file of its own", Escaped(domain))
            }
            Self::Changes(changes) => {
                for (at, change) in changes.iter().enumerate() {
                    write!(f, "{}{change}", if at == 0 { "" } else { "\n" })?;
                }
                Ok(())
            }
            Self::Variable { value } => write!(f, "ERRORS_LOCK is `{}`, write `update` or `break`", Escaped(value)),
            Self::Ci => f.write_str("nothing is written where CI is set: run it elsewhere and commit the file"),
        }
    }
}

impl Error for LockError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            _ => None,
        }
    }
}
