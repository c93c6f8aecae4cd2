//! The text of a clash between two errors of a catalogue.

use super::index::{Found, Key};
use crate::{codes::same, panic_text::PanicText};

/// How many clashes one error lists; the rest shows when these are mended.
const MOST: usize = 8;

/// The clashes found so far, as text.
pub(super) struct Clashes {
    text: PanicText,
    count: usize,
}

impl Clashes {
    pub(super) const NONE: Self = Self { text: PanicText::EMPTY, count: 0 };

    /// Notes that two errors have `key` in common.
    pub(super) const fn add(&mut self, key: Key<'_>, first: Found, second: Found) {
        self.count += 1;
        if self.count > MOST {
            return;
        }
        let text = &mut self.text;
        if !text.is_empty() {
            text.write(&["\n"]);
        }
        text.write(&[key.kind(), " `"]);
        match key {
            Key::Code(code) | Key::Former(code) => text.write(&[code]),
            Key::Errno(errno) => text.errno(errno),
        }
        text.write(&["` of `"]);
        text.variant(second.owner, second.spec);
        let shareable = match key {
            Key::Code(code) | Key::Former(code) => same(first.spec.code(), code),
            Key::Errno(_) => true,
        };
        text.write(&[if shareable { "` is taken by `" } else { "` is a former code of `" }]);
        text.variant(first.owner, first.spec);
        text.write(&["`, choose another"]);
        if shareable && matches!(key, Key::Code(_)) {
            text.write(&[" or write `same_as = ", first.owner.name, "::"]);
            text.constant(first.spec.code());
            text.write(&["`"]);
        }
    }

    /// Fails the build, if there was a clash.
    #[track_caller]
    pub(super) const fn report(&self) {
        if self.count > 0 {
            self.text.panic();
        }
    }
}
