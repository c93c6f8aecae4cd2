//! [`Change`] and [`Verdict`]: one difference between two locks, and what it means. `compare` finds them.

use std::{borrow::Cow, fmt};

/// What a change means.
///
/// ```
/// use error_core::lock::Verdict;
///
/// assert!(Verdict::Compatible < Verdict::Breaking);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Clients do not notice, or have more than before.
    Compatible,
    /// A client that depends on what was breaks.
    Breaking,
    /// Never allowed: a code that was retired means something else now.
    Forbidden,
}

/// One difference between two [`Lock`](super::Lock)s, in one line: verdict, code, what changed, what to do.
///
/// ```
/// use error_core::lock::{Lock, Verdict};
///
/// let lock = |status: u16| format!("errors.lock 1 - -\nemail_taken {status} grpc=ABORTED retry=maybe\n");
/// let (old, new): (Lock, Lock) = (lock(409).parse().unwrap(), lock(410).parse().unwrap());
///
/// let changes = old.changes(&new);
/// assert_eq!(changes[0].verdict(), Verdict::Breaking);
/// assert_eq!(changes[0].to_string(), "breaking: `email_taken`: status 409 is now 410; put it back, or make a new code");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    pub(super) verdict: Verdict,
    pub(super) code: Option<String>,
    pub(super) what: String,
    pub(super) advice: Cow<'static, str>,
}

impl Change {
    /// What it means.
    pub fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// The code, unless the whole catalogue changed.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }
}

impl Verdict {
    /// The name: `compatible`, `breaking`, `forbidden`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Compatible => "compatible",
            Self::Breaking => "breaking",
            Self::Forbidden => "forbidden",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.verdict)?;
        if let Some(code) = &self.code {
            write!(f, "`{code}`: ")?;
        }
        write!(f, "{}; {}", self.what, self.advice)
    }
}
