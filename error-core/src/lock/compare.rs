//! What differs between two locks: codes that came, stayed and went, and those that have the place of others.

use super::{
    Change, Lock, Verdict,
    entries::{Changes, renamed},
    entry::{Entry, Retired},
};
use crate::sorted;

const WHOLE: &str = "it is part of every error, undo it";

impl Lock {
    /// How `new` differs from this one, those that break clients first.
    pub fn changes(&self, new: &Self) -> Vec<Change> {
        let mut found = Vec::new();
        for (name, old, new) in [("domain", &self.domain, &new.domain), ("docs base", &self.docs, &new.docs)] {
            let what = match (old, new) {
                (Some(old), Some(new)) => format!("{name} {old} is now {new}"),
                (Some(old), None) => format!("{name} {old} is gone"),
                (None, Some(new)) => format!("{name} {new} is new"),
                (None, None) => continue,
            };
            if old != new {
                of(None, &mut found).add(Verdict::Breaking, &what, WHOLE);
            }
        }
        for (code, old) in self.codes.iter() {
            match new.codes.get(code) {
                Some(now) => of(Some(code), &mut found).entry(old, now),
                None => gone(code, old, new, renamed(old, &self.codes, &new.codes), &mut found),
            }
        }
        self.added(new, &mut found);
        self.successors(new, &mut found);
        found
    }

    /// The codes that were not there, but for those that have the place of one that was.
    fn added(&self, new: &Self, found: &mut Vec<Change>) {
        let replaced = new.retired.iter().filter(|(former, _)| self.codes.contains(former));
        let mut heirs = Vec::new();
        for heir in replaced.filter_map(|(_, retired)| retired.now.as_ref()) {
            sorted::add(&mut heirs, heir);
        }
        for (code, entry) in new.codes.iter().filter(|(code, _)| !self.codes.contains(code)) {
            if self.retired.contains(code) {
                let what = "is a retired code, which old clients know as another error";
                of(Some(code), found).add(Verdict::Forbidden, what, "choose another one");
            } else if heirs.binary_search(&code).is_err() {
                of(Some(code), found).compatible(&format!("is new, status {}", entry.status));
            }
        }
    }

    /// Which codes have the place of retired ones.
    fn successors(&self, new: &Self, found: &mut Vec<Change>) {
        let heir = |code: &str| new.retired.get(code).and_then(|retired| retired.now.as_deref());
        for (code, retired) in self.retired.iter().filter(|(code, _)| !new.codes.contains(code)) {
            let mut changes = of(Some(code), found);
            match (retired.now.as_deref(), heir(code)) {
                (Some(before), Some(now)) if before != now && heir(before) != Some(now) => {
                    let what = format!("is read as `{now}`, no longer as `{before}`");
                    changes.add(Verdict::Breaking, &what, "put its `was` back");
                }
                (Some(before), None) => {
                    let what = format!("is no longer read as `{before}`");
                    changes.add(Verdict::Breaking, &what, "put its `was` back");
                }
                (before, Some(now)) if before != Some(now) => {
                    changes.compatible(&format!("is retired, and read as `{now}`"));
                }
                _ => {}
            }
        }
        for (code, now) in new.retired.iter().filter_map(|(code, retired)| Some((code, retired.now.as_ref()?))) {
            if !self.retired.contains(code) && !self.codes.contains(code) {
                of(Some(code), found).compatible(&format!("is a former code, and read as `{now}`"));
            }
        }
    }
}

/// A code that is not there any more.
fn gone(code: &str, old: &Entry, new: &Lock, like: Option<&str>, found: &mut Vec<Change>) {
    let mut changes = of(Some(code), found);
    match (new.retired.get(code), like) {
        (Some(Retired { now: Some(now), .. }), _) => {
            changes.compatible(&format!("is now `{now}`, whose `was` keeps clients reading both"));
            if let Some(entry) = new.codes.get(now) {
                // To whoever knows the old code, the new one is that error.
                Changes { code: Some(code), now: Some(now.as_str()), found }.entry(old, entry);
            }
        }
        (Some(_), _) => {
            let advice = "put it back, or see that no client waits for it";
            changes.add(Verdict::Breaking, "is retired", advice);
        }
        (None, Some(other)) => {
            let advice = format!("put it back, or write `was = \"{code}\"` at `{other}` to keep clients reading both");
            changes.add(Verdict::Breaking, &format!("is gone, perhaps renamed to `{other}`"), advice);
        }
        (None, None) => changes.add(Verdict::Breaking, "is gone", "put it back, or retire it for ever"),
    }
}

fn of<'c>(code: Option<&'c str>, found: &'c mut Vec<Change>) -> Changes<'c> {
    Changes { code, now: None, found }
}
