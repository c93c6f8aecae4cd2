//! What differs between two locks, and what that means for clients.

use super::{
    Lock,
    entry::{Entry, Param},
};
use std::{collections::BTreeMap, fmt};

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

/// One difference between two [`Lock`]s, in one line: verdict, code, what changed, what to do.
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
    verdict: Verdict,
    code: Option<String>,
    what: String,
    advice: &'static str,
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

const PUT_BACK: &str = "put it back, or make a new code";
const WRITE_DOWN: &str = "write it down";

/// Collects the changes of one code, or of the whole.
struct Changes<'c> {
    code: Option<&'c str>,
    found: &'c mut Vec<Change>,
}

impl Changes<'_> {
    fn add(&mut self, verdict: Verdict, what: String, advice: &'static str) {
        self.found.push(Change { verdict, code: self.code.map(str::to_owned), what, advice });
    }

    fn breaking(&mut self, what: String) {
        self.add(Verdict::Breaking, what, PUT_BACK);
    }

    fn compatible(&mut self, what: String) {
        self.add(Verdict::Compatible, what, WRITE_DOWN);
    }

    /// A value that clients depend on.
    fn value<T: PartialEq + fmt::Display>(&mut self, name: &str, old: Option<&T>, new: Option<&T>) {
        match (old, new) {
            (Some(old), Some(new)) if old != new => self.breaking(format!("{name} {old} is now {new}")),
            (Some(old), None) => self.breaking(format!("{name} {old} is gone")),
            (None, Some(new)) => self.breaking(format!("{name} {new} is new")),
            _ => {}
        }
    }

    fn entry(&mut self, old: &Entry, new: &Entry) {
        if old.status != new.status {
            let sides =
                [old.status, new.status].map(|status| if status < 500 { "the client's" } else { "the server's" });
            let whose =
                if sides[0] == sides[1] { String::new() } else { format!(": {} fault is now {}", sides[0], sides[1]) };
            self.breaking(format!("status {} is now {}{whose}", old.status, new.status));
        }
        match (old.varies, new.varies) {
            (false, true) => self.breaking("the status varies now".to_owned()),
            (true, false) => self.compatible("the status varies no more".to_owned()),
            _ => {}
        }
        self.value("errno", old.errno.as_ref(), new.errno.as_ref());
        self.value("gRPC code", Some(&old.grpc), Some(&new.grpc));
        self.value("type URI", old.type_uri.as_ref(), new.type_uri.as_ref());
        self.retry(old, new);
        for name in old.headers.difference(&new.headers) {
            self.breaking(format!("header {name} is gone"));
        }
        for name in new.headers.difference(&old.headers) {
            self.compatible(format!("header {name} is new"));
        }
        self.params(&old.params, &new.params);
    }

    fn retry(&mut self, old: &Entry, new: &Entry) {
        if old.retry != new.retry {
            let what = format!("retry {} is now {}", old.retry, new.retry);
            if rank(&new.retry) < rank(&old.retry) { self.breaking(what) } else { self.compatible(what) }
        }
        if old.after != new.after {
            let seconds =
                |after: &Option<String>| after.as_ref().map_or("none".to_owned(), |after| format!("{after} s"));
            self.compatible(format!("default delay {} is now {}", seconds(&old.after), seconds(&new.after)));
        }
    }

    fn params(&mut self, old: &BTreeMap<String, Param>, new: &BTreeMap<String, Param>) {
        for (name, before) in old {
            match new.get(name) {
                None => match renamed(name, before, old, new) {
                    Some(other) => self.breaking(format!("param {name} is gone, perhaps renamed to {other}")),
                    None => self.breaking(format!("param {name} is gone")),
                },
                Some(now) if now.kind != before.kind => {
                    self.breaking(format!("param {name} is now {}, was {}", now.kind, before.kind));
                }
                Some(now) if now.is_optional && !before.is_optional => {
                    self.breaking(format!("param {name} is optional now"));
                }
                Some(now) if before.is_optional && !now.is_optional => {
                    self.compatible(format!("param {name} is always there now"));
                }
                Some(_) => {}
            }
        }
        for name in new.keys().filter(|name| !old.contains_key(*name)) {
            self.compatible(format!("param {name} is new"));
        }
    }
}

/// More means more ready to try again.
fn rank(retry: &str) -> usize {
    ["never", "maybe", "backoff"].iter().position(|known| *known == retry).unwrap_or_default()
}

/// The one new param that is like the one that is gone.
fn renamed<'n>(
    name: &str,
    param: &Param,
    old: &BTreeMap<String, Param>,
    new: &'n BTreeMap<String, Param>,
) -> Option<&'n str> {
    let gone = old.iter().filter(|(other, like)| !new.contains_key(*other) && *like == param).map(|(name, _)| name);
    let mut like = new.iter().filter(|(other, like)| !old.contains_key(*other) && *like == param);
    let (only, None) = (like.next()?, like.next()) else { return None };
    (gone.eq([name])).then_some(only.0)
}

impl Lock {
    /// How `new` differs from this one, those that break clients first.
    pub fn changes(&self, new: &Self) -> Vec<Change> {
        let mut found = Vec::new();
        let mut whole = Changes { code: None, found: &mut found };
        for (name, old, new) in [("domain", &self.domain, &new.domain), ("docs base", &self.docs, &new.docs)] {
            whole.value(name, old.as_ref(), new.as_ref());
        }
        for (code, old) in &self.codes {
            let mut changes = Changes { code: Some(code), found: &mut found };
            match new.codes.get(code) {
                Some(now) => changes.entry(old, now),
                None => self.gone(code, old, new, &mut changes),
            }
        }
        for (code, entry) in new.codes.iter().filter(|(code, _)| !self.codes.contains_key(*code)) {
            let mut changes = Changes { code: Some(code), found: &mut found };
            if self.retired.contains_key(code) {
                let what = "is a retired code, which old clients know as another error".to_owned();
                changes.add(Verdict::Forbidden, what, "choose another one");
            } else {
                changes.compatible(format!("is new, status {}", entry.status));
            }
        }
        self.successors(new, &mut found);
        found.sort_by_key(|change| std::cmp::Reverse(change.verdict));
        found
    }

    /// A code that is not there any more.
    fn gone(&self, code: &str, old: &Entry, new: &Self, changes: &mut Changes<'_>) {
        match new.retired.get(code).map(|retired| &retired.now) {
            Some(Some(now)) => changes.compatible(format!("is now `{now}`, which clients read by `was`")),
            Some(None) => changes.add(Verdict::Breaking, "is retired".to_owned(), "clients no longer get it"),
            None => match self.like(old, new) {
                Some(other) => {
                    let what = format!("is gone, perhaps renamed to `{other}`");
                    changes.add(Verdict::Breaking, what, "put it back, or give the new one `was` with the old code");
                }
                None => changes.add(Verdict::Breaking, "is gone".to_owned(), "put it back, or retire it"),
            },
        }
    }

    /// The one new code that promises what a code that is gone promised.
    fn like<'n>(&self, old: &Entry, new: &'n Self) -> Option<&'n str> {
        let mut like = new.codes.iter().filter(|(code, entry)| !self.codes.contains_key(*code) && *entry == old);
        let (only, None) = (like.next()?, like.next()) else { return None };
        Some(only.0)
    }

    /// Which codes stand in for retired ones.
    fn successors(&self, new: &Self, found: &mut Vec<Change>) {
        for (code, old) in &self.retired {
            let now = new.retired.get(code).and_then(|retired| retired.now.as_ref());
            let mut changes = Changes { code: Some(code), found };
            match (&old.now, now) {
                (Some(before), None) if !new.codes.contains_key(code) => {
                    changes.add(Verdict::Breaking, format!("is no longer read as `{before}`"), "put its `was` back");
                }
                (before, Some(now)) if before.as_ref() != Some(now) => {
                    changes.compatible(format!("is retired, and read as `{now}`"));
                }
                _ => {}
            }
        }
        for (code, now) in new.retired.iter().filter_map(|(code, retired)| Some((code, retired.now.as_ref()?))) {
            if !self.retired.contains_key(code) && !self.codes.contains_key(code) {
                let mut changes = Changes { code: Some(code), found };
                changes.compatible(format!("is a former code, and read as `{now}`"));
            }
        }
    }
}
