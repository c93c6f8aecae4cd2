//! What differs between two entries: two states of one code, or a code and the one that has its place.

use super::{
    Change, Verdict,
    entry::{Entry, Param, RETRY},
};
use crate::{escape::Escaped, sorted::ByName};
use std::{borrow::Cow, fmt};

const PUT_BACK: &str = "put it back, or make a new code";
const TAKE_BACK: &str = "take it back, or make a new code";
const WRITE_DOWN: &str = "write it down";

/// Collects the changes of one code, or of the whole: those that break clients first.
pub(super) struct Changes<'c> {
    pub(super) code: Option<&'c str>,
    /// The code that has its place.
    pub(super) now: Option<&'c str>,
    pub(super) found: &'c mut Vec<Change>,
}

impl Changes<'_> {
    pub(super) fn add(&mut self, verdict: Verdict, what: &str, advice: impl Into<Cow<'static, str>>) {
        let what = self.now.map(|now| format!("as `{now}`: ")).unwrap_or_default() + what;
        // A spec by hand may name a param so, and a file say anything; a line stays one, and steers no terminal.
        let what = Escaped(what).to_string();
        let change = Change { verdict, code: self.code.map(str::to_owned), what, advice: advice.into() };
        self.found.insert(self.found.partition_point(|other| other.verdict >= verdict), change);
    }

    fn breaking(&mut self, what: &str) {
        self.add(Verdict::Breaking, what, PUT_BACK);
    }

    pub(super) fn compatible(&mut self, what: &str) {
        self.add(Verdict::Compatible, what, WRITE_DOWN);
    }

    pub(super) fn entry(&mut self, old: &Entry, new: &Entry) {
        self.status(old, new);
        self.value("errno", old.errno, new.errno);
        self.value("gRPC code", Some(old.grpc), Some(new.grpc));
        self.value("type URI", old.type_uri.as_ref(), new.type_uri.as_ref());
        self.retry(old, new);
        self.flag("the list of issues", old.issues, new.issues);
        self.flag("the delay of an occurrence", old.delay, new.delay);
        for name in without(&old.headers, &new.headers) {
            self.breaking(&format!("header {name} is gone"));
        }
        for name in without(&new.headers, &old.headers) {
            self.compatible(&format!("header {name} is new"));
        }
        self.params(&old.params, &new.params);
    }

    fn status(&mut self, old: &Entry, new: &Entry) {
        let whose = |status: u16| if status < 500 { "4xx, the client's fault" } else { "5xx, the server's" };
        let (before, now) = (whose(old.status), whose(new.status));
        if before != now {
            self.breaking(&format!("status {} is now {}: a {before}, is now a {now}", old.status, new.status));
        } else if old.status != new.status {
            self.breaking(&format!("status {} is now {}", old.status, new.status));
        }
        match (old.varies, new.varies) {
            (false, true) => self.breaking("the status varies now"),
            (true, false) => self.compatible("the status varies no more"),
            _ => self.shared_status(old, new),
        }
    }

    /// The statuses of those that share the code.
    fn shared_status(&mut self, old: &Entry, new: &Entry) {
        let (mut gone, mut came) = (without(&old.also, &new.also), without(&new.also, &old.also));
        loop {
            match (gone.next(), came.next()) {
                (Some(before), Some(now)) => {
                    let sides = if before / 100 == now / 100 { "" } else { ": a 4xx and a 5xx are two things" };
                    self.breaking(&format!("status {before} of one that shares it is now {now}{sides}"));
                }
                (Some(status), None) => self.breaking(&format!("status {status} of one that shares it is gone")),
                (None, Some(status)) => {
                    self.add(Verdict::Breaking, &format!("status {status} of one that shares it is new"), TAKE_BACK);
                }
                (None, None) => return,
            }
        }
    }

    /// What occurrences may have beside the code.
    fn flag(&mut self, what: &str, old: bool, new: bool) {
        match (old, new) {
            (true, false) => self.breaking(&format!("{what} is gone")),
            (false, true) => self.compatible(&format!("{what} is new")),
            _ => {}
        }
    }

    /// A value that clients depend on.
    fn value<T: PartialEq + fmt::Display>(&mut self, name: &str, old: Option<T>, new: Option<T>) {
        match (old, new) {
            (Some(old), Some(new)) if old != new => self.breaking(&format!("{name} {old} is now {new}")),
            (Some(old), None) => self.breaking(&format!("{name} {old} is gone")),
            (None, Some(new)) => self.add(Verdict::Breaking, &format!("{name} {new} is new"), TAKE_BACK),
            _ => {}
        }
    }

    fn retry(&mut self, old: &Entry, new: &Entry) {
        let what = format!("retry {} is now {}", RETRY[old.retry], RETRY[new.retry]);
        if new.retry < old.retry {
            self.breaking(&what);
        } else if new.retry > old.retry {
            self.compatible(&what);
        }
        if old.after != new.after {
            let seconds =
                |after: &Option<String>| after.as_ref().map_or("none".to_owned(), |after| format!("{after} s"));
            self.compatible(&format!("default delay {} is now {}", seconds(&old.after), seconds(&new.after)));
        }
    }

    fn params(&mut self, old: &ByName<String, Param>, new: &ByName<String, Param>) {
        for (name, before) in old.iter() {
            match new.get(name) {
                None => match renamed(before, old, new) {
                    Some(other) => self.breaking(&format!("param {name} is gone, perhaps renamed to {other}")),
                    None => self.breaking(&format!("param {name} is gone")),
                },
                Some(now) => self.param(name, before, now),
            }
        }
        for (name, _) in new.iter().filter(|(name, _)| !old.contains(name)) {
            self.compatible(&format!("param {name} is new"));
        }
    }

    fn param(&mut self, name: &str, old: &Param, new: &Param) {
        if new.kind != old.kind {
            self.breaking(&format!("param {name} is now {}, was {}", new.kind, old.kind));
        }
        match (old.is_optional, new.is_optional) {
            (false, true) => self.breaking(&format!("param {name} is optional now")),
            (true, false) => self.compatible(&format!("param {name} is always there now")),
            _ => {}
        }
    }
}

/// What is in one list and not in the other.
fn without<'l, T: PartialEq>(list: &'l [T], other: &[T]) -> impl Iterator<Item = &'l T> {
    list.iter().filter(|value| !other.contains(value))
}

/// The one new name of a value that is gone, where no other one like it is gone or new.
pub(super) fn renamed<'n, V: PartialEq>(
    value: &V,
    old: &ByName<String, V>,
    new: &'n ByName<String, V>,
) -> Option<&'n str> {
    let mut gone = old.iter().filter(|(name, like)| like == value && !new.contains(name));
    let mut came = new.iter().filter(|(name, like)| like == value && !old.contains(name));
    match (gone.nth(1), came.next(), came.next()) {
        (None, Some((name, _)), None) => Some(name),
        _ => None,
    }
}
