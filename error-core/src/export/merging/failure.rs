//! [`MergeError`]: why nothing can be merged into a document.

use super::super::layout::Unreadable;
use crate::escape::Escaped;
use std::{error::Error, fmt};

/// Why a document is left as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MergeError {
    /// It is neither JSON nor YAML.
    Unreadable {
        /// Where, from 1.
        line: usize,
        /// What is wrong there.
        problem: String,
    },
    /// It is no description of an API, or not of a version that has `components`.
    NoOpenApi {
        /// What is there instead.
        found: String,
    },
    /// It is of another version than the one that was asked for.
    Version {
        /// What its `openapi` says.
        found: String,
    },
    /// A part of it is written so that no line can be added.
    Form {
        /// Where, from 1.
        line: usize,
        /// Which part.
        part: String,
        /// How it would have to be written.
        advice: &'static str,
    },
    /// A component of this name is somebody else's. Names are compared without regard to case.
    Taken {
        /// Where it stands, from 1.
        line: usize,
        /// Its section: `schemas`, `responses`.
        section: String,
        /// How it is spelt there.
        name: String,
    },
}

impl fmt::Display for MergeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { line, problem } => write!(f, "line {line} cannot be read: {}", Escaped(problem)),
            Self::NoOpenApi { found } => {
                write!(f, "this is no OpenAPI 3 document: {}", Escaped(found))
            }
            Self::Version { found } => {
                write!(f, "the document is of OpenAPI {}, ask for that version, or for none", Escaped(found))
            }
            Self::Form { line, part, advice } => write!(f, "line {line}: `{}` {advice}", Escaped(part)),
            Self::Taken { line, section, name } => {
                let (section, name) = (Escaped(section), Escaped(name));
                write!(
                    f,
                    "line {line}: `components.{section}.{name}` is not ours: rename it, or put a prefix before ours"
                )
            }
        }
    }
}

impl Error for MergeError {}

impl From<Unreadable> for MergeError {
    fn from(Unreadable { line, problem }: Unreadable) -> Self {
        Self::Unreadable { line, problem }
    }
}
