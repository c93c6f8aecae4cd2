//! The text of an error of the compiler, put together in const.

use crate::{ErrorSpec, row::Origin};

/// Text of at most 8 KiB; what would not fit is cut.
pub(crate) struct PanicText {
    bytes: [u8; 8192],
    len: usize,
}

impl PanicText {
    pub(crate) const EMPTY: Self = Self { bytes: [0; 8192], len: 0 };

    pub(crate) const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Adds the parts one after the other.
    pub(crate) const fn write(&mut self, parts: &[&str]) {
        let mut i = 0;
        while i < parts.len() {
            let part = parts[i].as_bytes();
            let mut j = 0;
            while j < part.len() {
                self.byte(part[j]);
                j += 1;
            }
            i += 1;
        }
    }

    /// The same on a line of its own.
    pub(crate) const fn line(&mut self, parts: &[&str]) {
        if !self.is_empty() {
            self.write(&["\n"]);
        }
        self.write(parts);
    }

    /// Adds `Enum::Variant`.
    pub(crate) const fn variant(&mut self, owner: &Origin, spec: &ErrorSpec) {
        self.write(&[owner.name]);
        if !spec.variant().is_empty() {
            self.write(&["::", spec.variant()]);
        }
    }

    /// Adds a code as the name of its constant.
    pub(crate) const fn constant(&mut self, code: &str) {
        let bytes = code.as_bytes();
        let mut i = 0;
        while i < bytes.len() {
            self.byte(bytes[i].to_ascii_uppercase());
            i += 1;
        }
    }

    /// Adds a number of five digits.
    pub(crate) const fn errno(&mut self, errno: u32) {
        let mut power = 10_000;
        while power > 0 {
            #[allow(clippy::cast_possible_truncation, reason = "one digit")]
            self.byte(b'0' + (errno / power % 10) as u8);
            power /= 10;
        }
    }

    const fn byte(&mut self, byte: u8) {
        if self.len < self.bytes.len() {
            self.bytes[self.len] = byte;
            self.len += 1;
        }
    }

    /// Fails the build with the text. It is called in const only, so that this is an error of the compiler.
    #[track_caller]
    pub(crate) const fn panic(&self) -> ! {
        match std::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => panic!("{}", text),
            // The cut went through a letter of more than one byte.
            Err(error) => Self { bytes: self.bytes, len: error.valid_up_to() }.panic(),
        }
    }
}
