//! The text of a clash between two errors of a catalogue, written in const.

use super::flat::{Found, Key};

/// How many clashes one error lists; the rest shows when these are mended.
const MOST: usize = 8;

/// The clashes found so far, as text.
pub(super) struct Clashes {
    text: [u8; 8192],
    len: usize,
    count: usize,
}

impl Clashes {
    pub(super) const NONE: Self = Self { text: [0; 8192], len: 0, count: 0 };

    /// Notes that two errors have `key` in common.
    pub(super) const fn add(&mut self, key: Key<'_>, first: Found, second: Found) {
        self.count += 1;
        if self.count > MOST {
            return;
        }
        if self.len > 0 {
            self.write("\n");
        }
        self.write(key.kind());
        self.write(" `");
        self.key(key);
        self.write("` of `");
        self.variant(second);
        self.write("` is taken by `");
        self.variant(first);
        if let Key::Code(_) = key {
            self.write("`, choose another or write `same_as = ");
            self.write(first.owner.name);
            self.write("::");
            self.constant(first.spec.0.code);
            self.write("`");
        } else {
            self.write("`, choose another");
        }
    }

    /// Fails the build, if there was a clash.
    #[track_caller]
    pub(super) const fn report(&self) {
        if self.count > 0 {
            match std::str::from_utf8(self.text.split_at(self.len).0) {
                Ok(text) => panic!("{}", text),
                Err(_) => panic!("two errors of the catalogue have a code in common"),
            }
        }
    }

    const fn variant(&mut self, entry: Found) {
        self.write(entry.owner.name);
        if !entry.spec.0.variant.is_empty() {
            self.write("::");
            self.write(entry.spec.0.variant);
        }
    }

    const fn key(&mut self, key: Key<'_>) {
        match key {
            Key::Code(text) | Key::Former(text) => self.write(text),
            Key::Errno(errno) => {
                let mut power = 10_000;
                while power > 0 {
                    #[allow(clippy::cast_possible_truncation, reason = "one digit")]
                    self.byte(b'0' + (errno / power % 10) as u8);
                    power /= 10;
                }
            }
        }
    }

    /// A code as the name of its constant.
    const fn constant(&mut self, code: &str) {
        let bytes = code.as_bytes();
        let mut i = 0;
        while i < bytes.len() {
            self.byte(bytes[i].to_ascii_uppercase());
            i += 1;
        }
    }

    const fn write(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut i = 0;
        while i < bytes.len() {
            self.byte(bytes[i]);
            i += 1;
        }
    }

    /// Eight clashes of the longest codes fit; a text that would not is cut.
    const fn byte(&mut self, byte: u8) {
        if self.len < self.text.len() {
            self.text[self.len] = byte;
            self.len += 1;
        }
    }
}
