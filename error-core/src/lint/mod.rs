//! Lints of a catalogue: what compiles, and troubles clients or writers of clients later.
//!
//! `error_core::cli` has them as `check --lints`; a test can ask for them too:
//!
//! ```
//! use error_core::lint::Lints;
//! # error_core::catalog! { static SHOP = { errors: [error_core::HttpError] }; }
//!
//! let lints = Lints::new().allow("missing-description").allow_for("not_found", "default-challenge");
//! let findings = lints.findings(&SHOP).expect("all names are known");
//! assert!(findings.is_empty(), "{findings:#?}");
//! ```
//!
//! | lint | finds |
//! |---|---|
//! | `ambiguous-grpc` | a 409 without `grpc`: it would be `ABORTED`, and may be meant as `ALREADY_EXISTS` or `FAILED_PRECONDITION` |
//! | `default-challenge` | a 401 without `WWW-Authenticate`, which gets the default challenge, `Bearer` |
//! | `long-code` | a code over 63 bytes, the limit of a `reason` in AIP-193 |
//! | `message-repeats-code` | a message that has the code in it, which stands beside it anyway |
//! | `missing-description` | a code without a doc comment, so that the documents have nothing to say of it |
//! | `missing-errno` | a code without an errno where others have one |
//! | `missing-successor` | a deprecated code whose text names no code to use instead |
//! | `short-param` | a param of one or two characters |
//! | `untranslatable-message` | a message that shows a value which is no param, so that a client cannot translate it |
//!
//! The codes of [`HttpError`](crate::HttpError) are not looked at.

mod finding;
mod rules;

pub use finding::{Finding, Lint};

use crate::{Catalog, nearest::or_nearest};
use std::{error::Error, fmt};

/// Which lints there are to find; all, until some are allowed.
///
/// ```
/// use error_core::{ApiError, lint::Lints};
///
/// /// Another account has this address.
/// #[derive(Debug, ApiError)]
/// #[api(status = 409, code = "email_taken", msg = "That address is taken.")]
/// struct EmailTaken;
/// error_core::catalog! { static SHOP = { errors: [EmailTaken] }; }
///
/// let findings = Lints::new().findings(&SHOP).unwrap();
/// assert!(findings[0].to_string().starts_with("ambiguous-grpc: `email_taken`: is a 409 without `grpc`"));
/// assert_eq!(Lints::new().allow_for("email_taken", "ambiguous-grpc").findings(&SHOP).unwrap(), []);
/// ```
#[derive(Debug, Clone, Default)]
pub struct Lints(Vec<Allowed>);

/// A lint that may be found, in the whole catalogue or at one code. The names are as they were given.
#[derive(Debug, Clone)]
struct Allowed {
    lint: String,
    code: Option<String>,
}

/// A name in [`Lints`] that is of no lint, or of no code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownName(String);

impl Lints {
    /// None is allowed.
    pub fn new() -> Self {
        Self::default()
    }

    /// Allows a lint in the whole catalogue.
    #[must_use]
    pub fn allow(mut self, lint: &str) -> Self {
        self.0.push(Allowed { lint: lint.to_owned(), code: None });
        self
    }

    /// Allows a lint at one code.
    #[must_use]
    pub fn allow_for(mut self, code: &str, lint: &str) -> Self {
        self.0.push(Allowed { lint: lint.to_owned(), code: Some(code.to_owned()) });
        self
    }

    /// All that is found and not allowed, in the order of the catalogue.
    ///
    /// # Errors
    ///
    /// If what is allowed is no lint or no code of this catalogue; the text offers the nearest.
    pub fn findings(&self, catalog: &Catalog) -> Result<Vec<Finding>, UnknownName> {
        self.0.iter().try_for_each(|allowed| allowed.check(catalog))?;
        let is_allowed = |found: &Finding| self.0.iter().any(|allowed| allowed.is_for(found));
        let mut findings = rules::findings(catalog);
        findings.retain(|found| !is_allowed(found));
        Ok(findings)
    }
}

impl Allowed {
    fn check(&self, catalog: &Catalog) -> Result<(), UnknownName> {
        if !Lint::ALL.iter().any(|lint| lint.as_str() == self.lint) {
            let nearest = or_nearest(&self.lint, Lint::ALL.iter().map(|lint| lint.as_str()));
            return Err(UnknownName(format!("there is no lint `{}`{nearest}", self.lint)));
        }
        match &self.code {
            Some(code) if catalog.by_code(code).is_none() => {
                let nearest = or_nearest(code, catalog.iter().map(crate::ErrorSpec::code));
                Err(UnknownName(format!("there is no code `{code}`{nearest}")))
            }
            _ => Ok(()),
        }
    }

    fn is_for(&self, found: &Finding) -> bool {
        self.lint == found.lint().as_str() && self.code.as_deref().is_none_or(|code| code == found.code())
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for UnknownName {}
