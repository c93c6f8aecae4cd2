//! Where the values of a JSON text begin and end: [`members`] of an object, [`items`] of an array; and a [`number`].
//!
//! What a value says is read when somebody asks for it, and most are never asked for. So nothing is made of a value here, but
//! that it is one is checked, as strictly as `serde_json` does.

/// How deep a text may be, as `serde_json` has it for values that are read whole.
const DEPTH: usize = 128;

/// A value as it stands in a text.
#[derive(Clone, Copy)]
pub(super) struct Value<'a> {
    pub(super) json: &'a str,
    /// Whether it is a string with an escape in it.
    pub(super) escaped: bool,
}

/// Calls `take` for each member of an object, with its name and its value. `None` if the text is no object.
pub(super) fn members<'a>(json: &'a str, mut take: impl FnMut(Value<'a>, Value<'a>)) -> Option<()> {
    let mut scanner = Scanner { json, rest: json.as_bytes() };
    scanner.pass(b'{')?;
    scanner.list(b'}', 1, |scanner, first| {
        let name = if first == b'"' { scanner.value(first, 1)? } else { return None };
        scanner.pass(b':')?;
        let first = scanner.next()?;
        take(name, scanner.value(first, 1)?);
        Some(())
    })?;
    scanner.end()
}

/// Calls `take` for each item of an array. `None` if the text is no array.
pub(super) fn items<'a>(json: &'a str, mut take: impl FnMut(&'a str)) -> Option<()> {
    let mut scanner = Scanner { json, rest: json.as_bytes() };
    scanner.pass(b'[')?;
    scanner.list(b']', 1, |scanner, first| {
        take(scanner.value(first, 1)?.json);
        Some(())
    })?;
    scanner.end()
}

/// A number without the white space around it. `None` if the text is no number.
pub(super) fn number(json: &str) -> Option<&str> {
    let mut scanner = Scanner { json, rest: json.as_bytes() };
    let first = scanner.next()?;
    let number = scanner.value(first, 0)?.json;
    scanner.end()?;
    Some(number).filter(|_| first == b'-' || first.is_ascii_digit())
}

/// What is still to be read of a text. Most of its functions take a byte that was read already, the first of what they read.
struct Scanner<'a> {
    json: &'a str,
    rest: &'a [u8],
}

impl<'a> Scanner<'a> {
    /// A value within so many brackets.
    fn value(&mut self, first: u8, depth: usize) -> Option<Value<'a>> {
        let start = self.json.len() - self.rest.len() - 1;
        let escaped = self.skip(first, depth)?;
        let json = self.json.get(start..self.json.len() - self.rest.len())?;
        Some(Value { json, escaped })
    }

    /// Passes over a value, and says whether it is a string with an escape.
    fn skip(&mut self, first: u8, depth: usize) -> Option<bool> {
        match first {
            b'"' => return self.string(),
            b'{' => self.list(b'}', depth + 1, |scanner, first| {
                if first != b'"' {
                    return None;
                }
                scanner.string()?;
                scanner.pass(b':')?;
                let first = scanner.next()?;
                scanner.skip(first, depth + 1).map(drop)
            })?,
            b'[' => self.list(b']', depth + 1, |scanner, first| scanner.skip(first, depth + 1).map(drop))?,
            b't' => self.word(b"rue")?,
            b'f' => self.word(b"alse")?,
            b'n' => self.word(b"ull")?,
            _ => self.number(first)?,
        }
        Some(false)
    }

    /// What stands behind an opening bracket: items, with commas between, and the closing one.
    fn list(&mut self, close: u8, depth: usize, mut item: impl FnMut(&mut Self, u8) -> Option<()>) -> Option<()> {
        let mut first = self.next()?;
        if depth > DEPTH || first == close {
            return (depth <= DEPTH).then_some(());
        }
        loop {
            item(self, first)?;
            match self.next()? {
                b',' => first = self.next()?,
                byte => return (byte == close).then_some(()),
            }
        }
    }

    /// What stands behind an opening quote, and the closing one. It says whether there is an escape.
    fn string(&mut self) -> Option<bool> {
        let mut escaped = false;
        loop {
            match self.rest.get(plain_len(self.rest)..)? {
                [b'"', rest @ ..] => {
                    self.rest = rest;
                    return Some(escaped);
                }
                [b'\\', b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', rest @ ..] => self.rest = rest,
                [b'\\', b'u', a, b, c, d, rest @ ..] if [a, b, c, d].iter().all(|hex| hex.is_ascii_hexdigit()) => {
                    self.rest = rest;
                }
                // An escape that there is not, a control character, or the end.
                _ => return None,
            }
            escaped = true;
        }
    }

    fn number(&mut self, first: u8) -> Option<()> {
        let first = if first == b'-' { self.skip_any(b"0123456789")? } else { first };
        match first {
            b'0' => {}
            b'1'..=b'9' => self.skip_digits(),
            _ => return None,
        }
        if self.skip_any(b".").is_some() {
            self.digits()?;
        }
        if self.skip_any(b"eE").is_some() {
            self.skip_any(b"+-");
            self.digits()?;
        }
        Some(())
    }

    /// At least one digit.
    fn digits(&mut self) -> Option<()> {
        self.rest.first().filter(|first| first.is_ascii_digit())?;
        self.skip_digits();
        Some(())
    }

    fn skip_digits(&mut self) {
        while let [b'0'..=b'9', rest @ ..] = self.rest {
            self.rest = rest;
        }
    }

    /// Passes over the very next byte if it is one of these.
    fn skip_any<const N: usize>(&mut self, bytes: &[u8; N]) -> Option<u8> {
        let (next, rest) = self.rest.split_first().filter(|(next, _)| bytes.contains(next))?;
        self.rest = rest;
        Some(*next)
    }

    fn word(&mut self, rest: &[u8]) -> Option<()> {
        self.rest = self.rest.strip_prefix(rest)?;
        Some(())
    }

    /// The next byte that is no white space, which is passed over.
    fn next(&mut self) -> Option<u8> {
        loop {
            let (next, rest) = self.rest.split_first()?;
            self.rest = rest;
            if !matches!(next, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(*next);
            }
        }
    }

    fn pass(&mut self, byte: u8) -> Option<()> {
        (self.next()? == byte).then_some(())
    }

    /// There must be nothing but white space.
    fn end(&mut self) -> Option<()> {
        self.next().is_none().then_some(())
    }
}

/// How many bytes of a string stand for themselves, up to its quote, an escape or a control character.
///
/// Eight bytes are looked at as one number.
fn plain_len(bytes: &[u8]) -> usize {
    let mut rest = bytes;
    while let Some((word, behind)) = rest.split_first_chunk() {
        let found = special(u64::from_le_bytes(*word));
        if found != 0 {
            return bytes.len() - rest.len() + found.trailing_zeros() as usize / 8;
        }
        rest = behind;
    }
    let plain = rest.iter().take_while(|byte| !matches!(byte, ..b' ' | b'"' | b'\\')).count();
    bytes.len() - rest.len() + plain
}

/// The highest bit of the first byte that is a control character, a quote or a backslash, and perhaps of some behind it; zero
/// if there is none.
const fn special(word: u64) -> u64 {
    /// A byte eight times.
    const fn all(byte: u8) -> u64 {
        u64::from_le_bytes([byte; 8])
    }
    /// The highest bit of each byte below `limit`, and of some behind it, from which it borrowed.
    const fn below(word: u64, limit: u8) -> u64 {
        word.wrapping_sub(all(limit)) & !word
    }
    let found = below(word, b' ') | below(word ^ all(b'"'), 1) | below(word ^ all(b'\\'), 1);
    found & all(0x80)
}
