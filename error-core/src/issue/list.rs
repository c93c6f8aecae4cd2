//! `Issues`: a list that is filled while a request is looked at.

use std::ops::{Deref, DerefMut};

use super::Issue;

/// A list of issues.
///
/// ```
/// use error_core::{Issue, Issues};
///
/// fn check(age: u8) -> Result<(), Issues> {
///     let mut issues = Issues::new();
///     if age < 18 {
///         issues.push(Issue::body("age").code("too_small").param("min", &18));
///     }
///     issues.into_result()
/// }
///
/// assert_eq!(check(20), Ok(()));
/// assert_eq!(check(7).unwrap_err().len(), 1);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Issues(Vec<Issue>);

impl Issues {
    /// An empty list.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Appends one issue.
    pub fn push(&mut self, issue: Issue) {
        self.0.push(issue);
    }

    /// `Ok` if there are none, so that a check can end in it.
    ///
    /// # Errors
    ///
    /// The issues, if there are any.
    pub fn into_result(self) -> Result<(), Self> {
        if self.0.is_empty() { Ok(()) } else { Err(self) }
    }

    /// The list itself.
    pub fn into_vec(self) -> Vec<Issue> {
        self.0
    }
}

impl Deref for Issues {
    type Target = [Issue];

    fn deref(&self) -> &[Issue] {
        &self.0
    }
}

impl DerefMut for Issues {
    fn deref_mut(&mut self) -> &mut [Issue] {
        &mut self.0
    }
}

impl From<Vec<Issue>> for Issues {
    fn from(issues: Vec<Issue>) -> Self {
        Self(issues)
    }
}

impl From<Issue> for Issues {
    fn from(issue: Issue) -> Self {
        Self(vec![issue])
    }
}

impl From<Issues> for Vec<Issue> {
    fn from(issues: Issues) -> Self {
        issues.0
    }
}

impl FromIterator<Issue> for Issues {
    fn from_iter<I: IntoIterator<Item = Issue>>(issues: I) -> Self {
        Self(issues.into_iter().collect())
    }
}

impl Extend<Issue> for Issues {
    fn extend<I: IntoIterator<Item = Issue>>(&mut self, issues: I) {
        self.0.extend(issues);
    }
}

impl IntoIterator for Issues {
    type Item = Issue;
    type IntoIter = std::vec::IntoIter<Issue>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Issues {
    type Item = &'a Issue;
    type IntoIter = std::slice::Iter<'a, Issue>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
