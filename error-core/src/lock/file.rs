//! [`Lock`]: the file as a value, read and written.

use super::{
    LockError,
    entry::{Entry, Retired},
    words::{Word, plain, split},
};
use crate::{Catalog, codes::is_code, sorted::ByName};
use std::{fmt, str::FromStr};

const NAME: &str = "errors.lock";
const VERSION: u32 = 1;
const RETIRED: &str = "[retired]";
/// No domain, or no docs base.
const NONE: &str = "-";

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
    pub(super) codes: ByName<String, Entry>,
    pub(super) retired: ByName<String, Retired>,
}

impl Lock {
    /// That of a catalogue, in which only former codes (`was`) are retired.
    pub fn of(catalog: &Catalog) -> Self {
        let mut lock = Self {
            domain: catalog.domain().map(str::to_owned),
            docs: catalog.docs().map(str::to_owned),
            codes: ByName::new(),
            retired: ByName::new(),
        };
        let statuses = catalog.statuses();
        for spec in catalog.iter() {
            let entry = Entry::of(spec, statuses.get(spec.code()).and_then(Option::as_ref));
            for former in spec.was() {
                let retired = Retired { status: entry.status, now: Some(spec.code().to_owned()) };
                lock.retired.insert((*former).to_owned(), retired);
            }
            lock.codes.insert(spec.code().to_owned(), entry);
        }
        lock
    }

    /// The same with the history of an older one: what was retired there, and what is gone since. Which code has a
    /// retired one's place is this one's to say.
    #[must_use]
    pub(super) fn after(mut self, old: &Self) -> Self {
        let retired = old.retired.iter().map(|(code, retired)| (code, retired.status));
        let codes = old.codes.iter().map(|(code, entry)| (code, entry.status));
        for (code, status) in retired.chain(codes) {
            if !self.codes.contains(code) {
                let now = self.retired.remove(code).and_then(|retired| retired.now);
                self.retired.insert(code.clone(), Retired { status, now });
            }
        }
        self
    }

    fn read(&mut self, line: &str, is_retired: bool) -> Result<(), String> {
        let (code, rest) = line.split_once([' ', '\t']).unwrap_or((line, ""));
        if code == NAME {
            return Err("is another first line: keep one of them".to_owned());
        }
        if !is_code(code) {
            return Err(format!("begins with `{code}`, which is no code"));
        }
        // A merge of both sides' lines may put a code in use behind the retired ones.
        if is_retired && !rest.contains("grpc=") {
            let retired = Retired::parse(rest)?;
            // Of two branches that retired it one may know more.
            let known = self.retired.get_or_insert(code.to_owned(), retired.clone());
            known.now = known.now.take().or(retired.now);
            return Ok(());
        }
        let entry = Entry::parse(rest)?;
        match self.codes.insert(code.to_owned(), entry.clone()) {
            Some(other) if other != entry => {
                Err(format!("has `{code}` again, with a difference: keep one of the two lines"))
            }
            _ => Ok(()),
        }
    }
}

impl FromStr for Lock {
    type Err = LockError;

    fn from_str(text: &str) -> Result<Self, LockError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if let Some(line) = text.lines().position(is_conflict) {
            return Err(LockError::Conflict { line: line + 1 });
        }
        let first = text.lines().next().unwrap_or_default().trim_ascii_end();
        let mut lock = header(first)?;
        let at = |line: usize| move |problem| LockError::Line { line, problem };
        if !text.ends_with('\n') {
            return Err(at(text.lines().count())("is cut off: a line break ends each line".to_owned()));
        }
        let mut is_retired = false;
        for (index, line) in text.lines().enumerate().skip(1) {
            match line.trim_ascii_end() {
                RETIRED => is_retired = true,
                // A merge of two files may have the first line twice.
                line if line.is_empty() || line == first => {}
                line => lock.read(line, is_retired).map_err(at(index + 1))?,
            }
        }
        // One branch retired it, the other still had it: a retired code does not come back.
        lock.codes.retain(|code| !lock.retired.contains(code));
        Ok(lock)
    }
}

/// Whether git, or another that merges, left this line to be resolved.
fn is_conflict(line: &str) -> bool {
    ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].iter().any(|mark| line.starts_with(mark))
}

/// The first line: name, version, domain, docs base.
fn header(line: &str) -> Result<Lock, LockError> {
    let mut words = split(line);
    if words.next() != Some(NAME) {
        return Err(LockError::NoLock);
    }
    let version = words.next().and_then(|version| version.parse().ok());
    if version != Some(VERSION) {
        return Err(LockError::Version { version });
    }
    let (Some(domain), Some(docs), None) = (words.next(), words.next(), words.next()) else {
        let problem = "is not name, version, domain and docs base: `errors.lock 1 - -` where there are none".to_owned();
        return Err(LockError::Line { line: 1, problem });
    };
    let read = |word: &str| (word != NONE).then(|| plain(word));
    Ok(Lock { domain: read(domain), docs: read(docs), codes: ByName::new(), retired: ByName::new() })
}

impl fmt::Display for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [domain, docs] = [self.domain.as_deref().unwrap_or(NONE), self.docs.as_deref().unwrap_or(NONE)];
        writeln!(f, "{NAME} {VERSION} {} {}", Word(domain), Word(docs))?;
        for (code, entry) in self.codes.iter() {
            writeln!(f, "{code} {entry}")?;
        }
        if !self.retired.is_empty() {
            writeln!(f, "{RETIRED}")?;
        }
        for (code, retired) in self.retired.iter() {
            writeln!(f, "{code} {retired}")?;
        }
        Ok(())
    }
}
