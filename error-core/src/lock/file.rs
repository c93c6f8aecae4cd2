//! [`Lock`]: the file as a value, read and written.

use super::{
    LockError,
    entry::{Entry, Retired},
};
use crate::Catalog;
use std::{collections::BTreeMap, fmt, str::FromStr};

const NAME: &str = "errors.lock";
const VERSION: u32 = 1;
const RETIRED: &str = "[retired]";

/// What clients depend on of all codes of a catalogue, and the codes that were.
///
/// It is read with `parse`, and its `Display` is the file. [`changes`](Self::changes) says how another one differs.
///
/// ```
/// use error_core::lock::Lock;
/// # error_core::catalog! { static SHOP = { domain: "shop.example.com", errors: [error_core::HttpError] }; }
///
/// let lock = Lock::of(&SHOP);
/// let text = lock.to_string();
/// assert!(text.starts_with("errors.lock 1 shop.example.com -\nbad_gateway 502 grpc=UNAVAILABLE retry=backoff\n"));
/// assert_eq!(text.parse::<Lock>().unwrap(), lock);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lock {
    pub(super) domain: Option<String>,
    pub(super) docs: Option<String>,
    pub(super) codes: BTreeMap<String, Entry>,
    pub(super) retired: BTreeMap<String, Retired>,
}

impl Lock {
    /// That of a catalogue, in which only former codes (`was`) are retired.
    pub fn of(catalog: &Catalog) -> Self {
        let mut lock = Self {
            domain: catalog.domain().map(str::to_owned),
            docs: catalog.docs().map(str::to_owned),
            codes: BTreeMap::new(),
            retired: BTreeMap::new(),
        };
        for spec in catalog.iter() {
            let entry = Entry::of(spec, catalog);
            for former in spec.was() {
                let retired = Retired { status: entry.status, now: Some(spec.code().to_owned()) };
                lock.retired.insert((*former).to_owned(), retired);
            }
            lock.codes.insert(spec.code().to_owned(), entry);
        }
        lock
    }

    /// The same with the history of an older one: what was retired there, and what is gone since.
    #[must_use]
    pub(super) fn after(mut self, old: &Self) -> Self {
        let gone = old.codes.iter().filter(|(code, _)| !self.codes.contains_key(*code));
        let gone = gone.map(|(code, entry)| (code, Retired { status: entry.status, now: None }));
        let gone: Vec<_> = old.retired.iter().map(|(code, retired)| (code, retired.clone())).chain(gone).collect();
        for (code, before) in gone {
            let now = self.retired.remove(code).and_then(|retired| retired.now);
            let kept = before.now.filter(|successor| self.codes.contains_key(successor));
            self.retired.insert(code.clone(), Retired { now: now.or(kept), ..before });
        }
        self
    }

    fn read(&mut self, line: &str, is_retired: bool) -> Result<(), String> {
        let (code, rest) = line.split_once(' ').unwrap_or((line, ""));
        // A merge of both sides' lines may put a code in use behind the retired ones.
        if is_retired && !rest.contains(" grpc=") {
            let retired = Retired::parse(rest)?;
            // Of two branches that retired it one may know more.
            let known = self.retired.entry(code.to_owned()).or_insert_with(|| retired.clone());
            known.now = known.now.take().or(retired.now);
            return Ok(());
        }
        let entry = Entry::parse(rest)?;
        match self.codes.insert(code.to_owned(), entry.clone()) {
            Some(other) if other != entry => {
                Err("stands there twice, with a difference: keep one of the lines".to_owned())
            }
            _ => Ok(()),
        }
    }
}

impl FromStr for Lock {
    type Err = LockError;

    fn from_str(text: &str) -> Result<Self, LockError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let conflict = ["<<<<<<< ", "||||||| ", ">>>>>>> "];
        if let Some(line) = text.lines().position(|line| conflict.iter().any(|mark| line.starts_with(mark))) {
            return Err(LockError::Conflict { line: line + 1 });
        }
        let first = text.lines().next().unwrap_or_default();
        let mut lock = header(first)?;
        if !text.ends_with('\n') {
            return Err(LockError::Line {
                line: text.lines().count(),
                problem: "is cut off: the file has no end".to_owned(),
            });
        }
        let mut is_retired = false;
        for (at, line) in text.lines().enumerate().skip(1) {
            match line.trim_end() {
                // A merge of two files may have either twice.
                RETIRED => is_retired = true,
                "" => {}
                line if line == first.trim_end() => is_retired = false,
                line => lock.read(line, is_retired).map_err(|problem| LockError::Line { line: at + 1, problem })?,
            }
        }
        match lock.retired.keys().find(|code| lock.codes.contains_key(*code)) {
            Some(code) => Err(LockError::Revived { code: code.clone() }),
            None => Ok(lock),
        }
    }
}

/// The first line: name, version, domain, docs base.
fn header(line: &str) -> Result<Lock, LockError> {
    let mut words = line.split_whitespace();
    if words.next() != Some(NAME) {
        return Err(LockError::NoLock);
    }
    let version = words.next().and_then(|version| version.parse().ok());
    if version != Some(VERSION) {
        return Err(LockError::Version { version });
    }
    let mut word = || words.next().filter(|word| *word != "-").map(str::to_owned);
    Ok(Lock { domain: word(), docs: word(), codes: BTreeMap::new(), retired: BTreeMap::new() })
}

impl fmt::Display for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = |word: &Option<String>| word.clone().unwrap_or_else(|| "-".to_owned());
        writeln!(f, "{NAME} {VERSION} {} {}", word(&self.domain), word(&self.docs))?;
        self.codes.iter().try_for_each(|(code, entry)| writeln!(f, "{code} {entry}"))?;
        if !self.retired.is_empty() {
            writeln!(f, "{RETIRED}")?;
        }
        self.retired.iter().try_for_each(|(code, retired)| writeln!(f, "{code} {retired}"))
    }
}
