//! The lock on the disk: compared, and written.

use super::{Change, Lock, LockError, Verdict};
use crate::{Catalog, HttpError, disk};
use std::{env, fs, io, path::Path};

/// Which changes are written.
///
/// ```
/// use error_core::lock::Accept;
///
/// assert_ne!(Accept::Compatible, Accept::Breaking);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accept {
    /// Those that break no client.
    Compatible,
    /// These, and those that do; what is gone is retired.
    Breaking,
}

/// Compares a catalogue with its lock file. Each difference is a [`Change`] that is not written down.
///
/// # Errors
///
/// [`LockError::Changes`] if there are any; otherwise why the file cannot be read.
///
/// ```no_run
/// # error_core::catalog! { static SHOP = { errors: [error_core::HttpError] }; }
/// error_core::lock::verify(&SHOP, "errors.lock".as_ref())?;
/// # Ok::<_, error_core::lock::LockError>(())
/// ```
pub fn verify(catalog: &Catalog, path: &Path) -> Result<(), LockError> {
    let old = read(path)?;
    let new = Lock::of(catalog);
    old.belongs_to(&new)?;
    match old.changes(&new) {
        changes if changes.is_empty() => Ok(()),
        changes => Err(LockError::Changes(changes)),
    }
}

/// Writes the lock of a catalogue, if all changes are accepted; those that were. A file that is not there is made.
///
/// The file is replaced whole, or not at all.
///
/// # Errors
///
/// [`LockError::Changes`] with those that are not accepted; [`LockError::Ci`] where `CI` is set, and not to `0`, `false`
/// or nothing; otherwise why the file cannot be read or written.
///
/// ```no_run
/// use error_core::lock::{Accept, accept};
/// # error_core::catalog! { static SHOP = { errors: [error_core::HttpError] }; }
///
/// for change in accept(&SHOP, "errors.lock".as_ref(), Accept::Compatible)? {
///     println!("{change}");
/// }
/// # Ok::<_, error_core::lock::LockError>(())
/// ```
pub fn accept(catalog: &Catalog, path: &Path, accept: Accept) -> Result<Vec<Change>, LockError> {
    if env::var_os("CI").is_some_and(|ci| !["", "0", "false"].iter().any(|off| ci == *off)) {
        return Err(LockError::Ci);
    }
    let new = Lock::of(catalog);
    let (new, changes) = match read(path) {
        Ok(old) => {
            old.belongs_to(&new)?;
            let changes = old.changes(&new);
            (new.after(&old), changes)
        }
        Err(LockError::Missing { .. }) => (new, Vec::new()),
        Err(error) => return Err(error),
    };
    let most = if accept == Accept::Breaking { Verdict::Breaking } else { Verdict::Compatible };
    let (refused, accepted): (Vec<_>, Vec<_>) = changes.into_iter().partition(|change| change.verdict() > most);
    if !refused.is_empty() {
        return Err(LockError::Changes(refused));
    }
    disk::replace(path, &new.to_string()).map_err(|source| LockError::Io { path: path.to_owned(), source })?;
    Ok(accepted)
}

fn read(path: &Path) -> Result<Lock, LockError> {
    match fs::read_to_string(path) {
        Ok(text) => text.parse(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(LockError::Missing { path: path.to_owned() }),
        Err(source) => Err(LockError::Io { path: path.to_owned(), source }),
    }
}

impl Lock {
    /// A lock of another domain that has few of the same codes is another catalogue's. The built-in ones are in many.
    fn belongs_to(&self, new: &Self) -> Result<(), LockError> {
        let (mut own, mut kept) = (0, 0);
        for (code, _) in self.codes.iter() {
            if !HttpError::ALL_CODES.contains(&&**code) {
                own += 1;
                kept += usize::from(new.codes.contains(code) || new.retired.contains(code));
            }
        }
        match &self.domain {
            Some(domain) if self.domain != new.domain && kept * 2 < own => {
                Err(LockError::Foreign { domain: domain.clone() })
            }
            _ => Ok(()),
        }
    }
}

/// What `check!` does: compares, or writes where `ERRORS_LOCK` says so.
///
/// # Panics
///
/// With all that is wrong, and how it is put right.
#[doc(hidden)]
#[track_caller]
pub fn check_lock(catalog: &Catalog, folder: &str, file: &str) {
    let path = Path::new(folder).join(file);
    let value = env::var_os("ERRORS_LOCK").unwrap_or_default();
    let done = match value.to_string_lossy().as_ref() {
        "" => verify(catalog, &path),
        "update" => accept(catalog, &path, Accept::Compatible).map(drop),
        "break" => accept(catalog, &path, Accept::Breaking).map(drop),
        value => Err(LockError::Variable { value: value.to_owned() }),
    };
    if let Err(error) = done {
        // Only a test calls this, by `check!`, and this is how one fails.
        panic!("{}", explain(&error, file));
    }
}

/// The error, the file's name where that says nothing of it, and how changes are accepted.
fn explain(error: &LockError, file: &str) -> String {
    match error {
        LockError::Changes(changes) => {
            let accept = match changes.iter().map(Change::verdict).max() {
                Some(Verdict::Forbidden) => "",
                Some(Verdict::Breaking) => "\nif all of that is meant: ERRORS_LOCK=break cargo test",
                _ => "\nto write it down: ERRORS_LOCK=update cargo test",
            };
            format!("the errors differ from {file}:\n{error}{accept}")
        }
        LockError::Missing { .. } => format!("{error}: ERRORS_LOCK=update cargo test"),
        LockError::Io { .. } | LockError::Variable { .. } | LockError::Ci => error.to_string(),
        _ => format!("{file}: {error}"),
    }
}
