//! One code as the lock file has it.

use super::words::{Name, Word, plain, split, write_kind};
use crate::{
    ErrorSpec, GrpcCode, ParamSpec,
    codes::is_code,
    sorted::{self, ByName},
};
use std::fmt;

/// From what is not worth another try to what is.
pub(super) const RETRY: [&str; 3] = ["never", "maybe", "backoff"];

/// What clients depend on of one code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) status: u16,
    /// Whether a field says what it is.
    pub(super) varies: bool,
    /// Otherwise the statuses of those that share it, where they have their own; in order.
    pub(super) also: Vec<u16>,
    pub(super) errno: Option<u32>,
    pub(super) grpc: GrpcCode,
    /// Which of [`RETRY`].
    pub(super) retry: usize,
    /// The default delay, in seconds.
    pub(super) after: Option<String>,
    pub(super) type_uri: Option<String>,
    /// Whether occurrences have issues, and delays of their own.
    pub(super) issues: bool,
    pub(super) delay: bool,
    /// In order.
    pub(super) headers: Vec<String>,
    pub(super) params: ByName<String, Param>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Param {
    pub(super) kind: String,
    pub(super) is_optional: bool,
}

/// What a retired code was, and which has its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Retired {
    pub(super) status: u16,
    pub(super) now: Option<String>,
}

impl Entry {
    /// What a catalogue says of a code, whose statuses these are, unless a field says it.
    pub(super) fn of(spec: &ErrorSpec, statuses: Option<&Vec<u16>>) -> Self {
        let (retry, status) = (spec.retry().as_str(), spec.status().as_u16());
        let mut also = statuses.cloned().unwrap_or_default();
        also.retain(|other| *other != status);
        let (mut headers, mut params) = (Vec::new(), ByName::new());
        for name in names_of_headers(spec) {
            sorted::add(&mut headers, name.to_ascii_lowercase());
        }
        for param in spec.params() {
            params.insert(param.name().to_owned(), Param::of(param));
        }
        Self {
            status,
            varies: statuses.is_none(),
            also,
            errno: spec.errno(),
            grpc: spec.grpc(),
            retry: RETRY.iter().position(|known| *known == retry).unwrap_or_default(),
            after: spec.retry_after().map(|delay| delay.as_secs_f64().to_string()),
            type_uri: spec.type_uri().map(str::to_owned),
            issues: spec.more().issues,
            delay: spec.more().delay,
            headers,
            params,
        }
    }

    /// Reads what stands behind the code.
    pub(super) fn parse(words: &str) -> Result<Self, String> {
        let mut words = split(words);
        let mut entry = Self {
            status: status(words.next())?,
            varies: false,
            also: Vec::new(),
            errno: None,
            grpc: GrpcCode::Unknown,
            retry: 0,
            after: None,
            type_uri: None,
            issues: false,
            delay: false,
            headers: Vec::new(),
            params: ByName::new(),
        };
        let mut seen = Vec::new();
        for word in words {
            let key = entry.read(word)?;
            if !sorted::add(&mut seen, key) {
                return Err(format!("has `{key}` twice: keep one"));
            }
        }
        if seen.contains(&"grpc") && seen.contains(&"retry") {
            Ok(entry)
        } else {
            Err("has no `grpc` or no `retry`: it is cut off, or belongs under `[retired]`".to_owned())
        }
    }

    /// Reads a word; what of it is there only once.
    fn read<'w>(&mut self, word: &'w str) -> Result<&'w str, String> {
        let (key, value) = word.split_once('=').unwrap_or((word, ""));
        let nonsense = || format!("has `{word}`, which this version does not know");
        match key {
            "varies" if word == key => self.varies = true,
            "issues" if word == key => self.issues = true,
            "delay" if word == key => self.delay = true,
            "also" => {
                sorted::add(&mut self.also, status(Some(value))?);
                return Ok(word);
            }
            "errno" => self.errno = Some(value.parse().map_err(|_| nonsense())?),
            "grpc" => self.grpc = value.parse().map_err(|_| nonsense())?,
            "retry" => self.retry = RETRY.iter().position(|known| *known == value).ok_or_else(nonsense)?,
            "after" => self.after = Some(value.parse::<f64>().map(|_| value.to_owned()).map_err(|_| nonsense())?),
            "type" => self.type_uri = Some(plain(value)),
            "header" => {
                sorted::add(&mut self.headers, plain(value));
                return Ok(word);
            }
            "param" => {
                let (name, param) = Param::parse(value).ok_or_else(|| format!("has `{word}` without a type"))?;
                self.params.insert(name, param);
                return Ok(word.split(['?', ':']).next().unwrap_or(word));
            }
            _ => return Err(nonsense()),
        }
        Ok(key)
    }
}

impl Param {
    fn of(param: &ParamSpec) -> Self {
        let mut kind = String::new();
        write_kind(&mut kind, param.schema());
        Self { kind, is_optional: param.schema().is_optional() }
    }

    fn parse(word: &str) -> Option<(String, Self)> {
        let (name, kind) = word.split_once(':').filter(|(_, kind)| !kind.is_empty())?;
        let required = name.strip_suffix('?');
        Some((plain(required.unwrap_or(name)), Self { kind: plain(kind), is_optional: required.is_some() }))
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status)?;
        if self.varies {
            f.write_str(" varies")?;
        }
        for status in &self.also {
            write!(f, " also={status}")?;
        }
        if let Some(errno) = self.errno {
            write!(f, " errno={errno}")?;
        }
        write!(f, " grpc={} retry={}", self.grpc, RETRY[self.retry])?;
        for (key, value) in [("after", &self.after), ("type", &self.type_uri)] {
            if let Some(value) = value {
                write!(f, " {key}={}", Word(value))?;
            }
        }
        for (word, is_there) in [("issues", self.issues), ("delay", self.delay)] {
            if is_there {
                write!(f, " {word}")?;
            }
        }
        for name in &self.headers {
            write!(f, " header={}", Word(name))?;
        }
        for (name, param) in self.params.iter() {
            let mark = if param.is_optional { "?" } else { "" };
            write!(f, " param={}{mark}:{}", Name(name), Word(&param.kind))?;
        }
        Ok(())
    }
}

impl Retired {
    pub(super) fn parse(words: &str) -> Result<Self, String> {
        let mut words = split(words);
        let mut retired = Self { status: status(words.next())?, now: None };
        for word in words {
            match word.split_once('=') {
                Some(("now", code)) if is_code(code) && retired.now.is_none() => retired.now = Some(code.to_owned()),
                _ => return Err(format!("has `{word}`, which this version does not know of a retired code")),
            }
        }
        Ok(retired)
    }
}

impl fmt::Display for Retired {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status)?;
        match &self.now {
            Some(code) => write!(f, " now={code}"),
            None => Ok(()),
        }
    }
}

/// The names of all that a response has, whether the value is fixed or an occurrence's.
fn names_of_headers(spec: &ErrorSpec) -> impl Iterator<Item = &'static str> {
    let fixed = spec.headers().iter().map(|(name, _)| *name);
    fixed.chain(spec.more().field_headers.iter().copied())
}

fn status(word: Option<&str>) -> Result<u16, String> {
    let word = word.ok_or("has no status: it is cut off")?;
    let status = word.parse().ok().filter(|status| (400..600).contains(status));
    status.ok_or_else(|| format!("has the status `{word}`, which is none of an error"))
}
