//! [`Lint`] and [`Finding`]: the names, and what is said.

use std::fmt;

/// A lint, by its name.
///
/// ```
/// use error_core::lint::Lint;
///
/// assert_eq!(Lint::ShortParam.as_str(), "short-param");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Lint {
    /// A 409 without `grpc`.
    AmbiguousGrpc,
    /// A 401 without `WWW-Authenticate`.
    DefaultChallenge,
    /// A code over 63 bytes.
    LongCode,
    /// A message that has the code in it.
    MessageRepeatsCode,
    /// A code without a doc comment.
    MissingDescription,
    /// A code without an errno where others have one.
    MissingErrno,
    /// A deprecated code whose text names no other.
    MissingSuccessor,
    /// A param of one or two characters.
    ShortParam,
    /// A message that shows a value which is no param.
    UntranslatableMessage,
}

impl Lint {
    /// All of them, by name.
    pub const ALL: &'static [Self] = &[
        Self::AmbiguousGrpc,
        Self::DefaultChallenge,
        Self::LongCode,
        Self::MessageRepeatsCode,
        Self::MissingDescription,
        Self::MissingErrno,
        Self::MissingSuccessor,
        Self::ShortParam,
        Self::UntranslatableMessage,
    ];

    /// The name by which it is allowed.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AmbiguousGrpc => "ambiguous-grpc",
            Self::DefaultChallenge => "default-challenge",
            Self::LongCode => "long-code",
            Self::MessageRepeatsCode => "message-repeats-code",
            Self::MissingDescription => "missing-description",
            Self::MissingErrno => "missing-errno",
            Self::MissingSuccessor => "missing-successor",
            Self::ShortParam => "short-param",
            Self::UntranslatableMessage => "untranslatable-message",
        }
    }

    /// What to do about it.
    const fn advice(self) -> &'static str {
        match self {
            Self::AmbiguousGrpc => "write `grpc = ALREADY_EXISTS`, `FAILED_PRECONDITION` or `ABORTED`",
            Self::DefaultChallenge => "write `header(\"WWW-Authenticate\", \"…\")` with the scheme, `Bearer` too",
            Self::LongCode => "give it a shorter one, and `was` with this one if clients know it",
            Self::MessageRepeatsCode => "say it in words: the code is sent beside the message",
            Self::MissingDescription => "write a doc comment, which the documents show",
            Self::MissingErrno => "give it one, or none to any",
            Self::MissingSuccessor => "name the code that has its place: `deprecated = \"use user_not_found\"`",
            Self::ShortParam => "say what it is, as `user_id` does",
            Self::UntranslatableMessage => "make it a param, so that a client can translate the message",
        }
    }
}

impl fmt::Display for Lint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// One thing that a lint found, in one line: the lint, the code, what it is, what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    lint: Lint,
    code: &'static str,
    what: String,
}

impl Finding {
    pub(super) fn new(lint: Lint, code: &'static str, what: String) -> Self {
        Self { lint, code, what }
    }

    /// Which lint found it.
    pub fn lint(&self) -> Lint {
        self.lint
    }

    /// The code.
    pub fn code(&self) -> &'static str {
        self.code
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: `{}`: {}; {}", self.lint, self.code, self.what, self.lint.advice())
    }
}
