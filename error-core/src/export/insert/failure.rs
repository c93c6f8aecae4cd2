//! [`InsertError`]: why nothing is inserted into a file.

use super::super::layout::Unreadable;
use crate::escape::Escaped;
use std::{error::Error, fmt, io, path::PathBuf};

/// Why a file is left as it is. Lines are counted from 1.
#[derive(Debug)]
#[non_exhaustive]
pub enum InsertError {
    /// The file cannot be read, or not be written; it is as it was.
    Io {
        /// What was tried with it.
        path: PathBuf,
        /// Why that failed.
        source: io::Error,
    },
    /// A file of a kind in which there are no markers.
    Host {
        /// The end of its name.
        extension: String,
    },
    /// No line of it is a marker.
    NoMarkers {
        /// The name that was looked for.
        marker: String,
        /// A line that looks like one, but is a part of a text or of code.
        lookalike: Option<usize>,
    },
    /// A marker that lacks the other one, or stands before it.
    Single {
        /// Where it stands.
        line: usize,
        /// `begin` or `end`.
        which: &'static str,
    },
    /// A marker that begins where another one is not ended yet.
    Nested {
        /// Where it stands.
        line: usize,
        /// Where the other one stands.
        outer: usize,
    },
    /// The two markers of a pair do not stand in the same text.
    Apart {
        /// Where the first one stands.
        begin: usize,
        /// Where the second one stands.
        end: usize,
    },
    /// The same is to be inserted at two places.
    Twice {
        /// Where the second one begins.
        line: usize,
        /// Where the first one begins.
        first: usize,
    },
    /// The marker asks for something that is not known, or cannot stand there.
    Kind {
        /// Where it stands.
        line: usize,
        /// What is wrong with it.
        problem: String,
    },
    /// A YAML file that cannot be read, before or after the insertion.
    Yaml {
        /// Where.
        line: usize,
        /// What is wrong there.
        problem: String,
    },
    /// A key of others has the name of one that would be inserted beside it, whatever its case.
    Taken {
        /// Where it stands.
        line: usize,
        /// How it is spelt.
        name: String,
    },
}

impl fmt::Display for InsertError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { path, source } => write!(f, "{}: {source}", path.display()),
            Self::Host { extension } if extension == "json" => {
                f.write_str("JSON has no comments, and so no markers: `export openapi --into` merges into it")
            }
            Self::Host { extension } => write!(
                f,
                "markers are looked for in Markdown (.md), YAML (.yaml, .yml) and TypeScript (.ts), not in `.{}`",
                Escaped(extension)
            ),
            Self::NoMarkers { marker, lookalike } => {
                write!(
                    f,
                    "no line is a marker: write `{0}:begin` and `{0}:end`, each in a comment on a line of its own",
                    Escaped(marker)
                )?;
                match lookalike {
                    Some(line) => write!(f, "; line {line} is a part of a text or of code, and none"),
                    None => Ok(()),
                }
            }
            Self::Single { line, which: "end" } => write!(f, "line {line}: this `end` has no `begin` before it"),
            Self::Single { line, which } => write!(f, "line {line}: this `{which}` has no `end` behind it"),
            Self::Nested { line, outer } => {
                write!(f, "line {line}: a `begin` within the pair that begins in line {outer}: end that one first")
            }
            Self::Apart { begin, end } => {
                write!(
                    f,
                    "lines {begin} and {end}: these two markers do not stand in the same text, or are not spelt alike"
                )
            }
            Self::Twice { line, first } => {
                write!(f, "line {line}: the same is inserted in line {first} already: keep one of the two pairs")
            }
            Self::Kind { line, problem } => write!(f, "line {line}: {}", Escaped(problem)),
            Self::Yaml { line, problem } => write!(f, "line {line} is no YAML: {}", Escaped(problem)),
            Self::Taken { line, name } if matches!(&**name, "components" | "schemas" | "responses") => {
                write!(
                    f,
                    "line {line}: `{name}` is there already: put the markers into it, indented as what stands there"
                )
            }
            Self::Taken { line, name } => {
                write!(f, "line {line}: `{}` is not ours: rename it, or put a prefix before ours", Escaped(name))
            }
        }
    }
}

impl Error for InsertError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            _ => None,
        }
    }
}

impl From<Unreadable> for InsertError {
    fn from(Unreadable { line, problem }: Unreadable) -> Self {
        Self::Yaml { line, problem }
    }
}
